"""Spanish: its words about numbers, fates and what is counted."""

from typing import Final

from summarizer.ground.languages.es_fates import FATES
from summarizer.ground.languages.language import (
    Lexicon,
    Telling,
    after,
    before,
    kinds,
    many,
    pattern,
    scales,
    worths,
)
from summarizer.ground.words import word_set

_PASSING: Final = (
    "supera superan superó superaron superaba superaban superará superarán superaría superar superado superando "
    "rebasa rebasan rebasó rebasaron rebasar sobrepasa sobrepasan sobrepasó sobrepasaron excede exceden excedió"
)

LEXICON: Final = Lexicon(
    decimal=",",
    scales=scales("3 mil 6 millón millones millon 12 billón billones"),
    percent=many("por ciento"),
    months=word_set(
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre"
    ),
    before=before(
        at_least="al menos|por lo menos|como mínimo|no menos de|un mínimo de",
        more_than="más de|más del|más de los|más de las|más que|por encima de|por encima de los|por encima de "
        "las|sobre|por sobre|superior a|superior a los|superior a las|superiores a|"
        + "|".join(f"{verb}{article}" for verb in _PASSING.split() for article in ("", " los", " las", " el", " la")),
        about="unos|unas|aproximadamente unos|cerca de los|alrededor de|aproximadamente|en torno a|cerca de",
        almost="casi",
        fewer_than="menos de|menos del|ni|ni siquiera|por debajo de|inferior a",
        up_to="hasta|tantos como|tantas como|nada menos que|no más de|como máximo|un máximo de",
    ),
    after=after(at_least="o más|como mínimo", about="aproximadamente"),
    between=frozenset({"a", "o", "y"}),
    spelt="es",
    vague=word_set("decenas cientos centenares miles millones docenas varios varias"),
    groups=worths(
        "20 veintena veintenas 15 quincena 30 treintena 50 cincuentena 12 docena docenas 10 decena 100 "
        "centenar 1000 millar"
    ),
    halves=word_set("medio media"),
    fractions=worths("2 mitad 3 tercio tercios tercera terceras 4 cuarto cuartos cuarta 5 quinto quinta quintos"),
    out_of=many("de cada|de entre cada"),
    excepting=many("todos menos|todas menos|excepto|salvo|a excepción de"),
    denying=word_set("no"),
    rate=many("por cada"),
    age_behind=many("años|año de edad"),
    age_of=word_set("de"),
    the_one=word_set("el la al del su mi"),
    crowds=word_set("gente familia población policía tripulación comunidad resto pareja"),
    he=word_set("él ella"),
    persons=word_set(
        "primo prima tío tía sobrino sobrina nieto nieta novio novia cuñado cuñada suegra suegro chofer "
        "chófer gerente conserje agricultora bombera camionera campesina capataz cocinera cocinero "
        "comerciante detenida detenido "
        "director directora empleada empleado escolta ganadera ganadero jefa jefe jornalera jornalero "
        "marinera minera obrera patrona patrón pescadora testigo vocal patrón patrona jefe jefa vocal "
        "empleado empleada capataz marinera pescadora bombera camionera "
        "escolta comerciante campesina jornalero jornalera directora director cocinero cocinera "
        "testigo detenido detenida obrera minera agricultora ganadero ganadera "
        "hombre mujer niño niña bebé adolescente joven anciano anciana madre padre hijo hija hermano "
        "hermana marido esposo esposa abuelo abuela dueño dueña propietario propietaria conductor conductora "
        "piloto copiloto entrenador entrenadora maestro maestra profesor profesora alumno alumna estudiante "
        "enfermero enfermera médico médica agricultor campesino trabajador trabajadora obrero minero pescador "
        "marinero capitán pasajero pasajera peatón ciclista motorista motociclista camionero taxista turista "
        "vecino vecina guardia vigilante policía agente soldado militar guerrillero pistolero atacante sospechoso "
        "sospechosa periodista reportero fotógrafo activista manifestante víctima superviviente bombero rescatista "
        "sacerdote juez jueza abogado abogada alcalde alcaldesa diputado diputada ingeniero mecánico jugador "
        "jugadora rehén preso presa migrante voluntario voluntaria montañero esquiador nadador"
    ),
)

TELLING: Final = Telling(
    fates=FATES,
    clause=word_set(
        "luego tras después antes cuando mientras aunque porque pues donde debido durante desde pero contra si "
        "sino como según para"
    ),
    relative=word_set("que quien quienes cuyo cuyos cuya"),
    joins=word_set("y e o u ni"),
    prepositions=word_set("en de del a al con por entre sobre hacia ante bajo sin hasta"),
    determiners=word_set("el la los las sus su estos estas esos esas este esta dichos"),
    genitive=word_set("de del"),
    among=word_set("entre"),
    parts=word_set(
        "incluidos incluidas incluyendo incluidos incluido incluida entre ellos ellas cuales incluyen incluían"
    ),
    soft=word_set(
        "ahora ya hoy ayer habría habrían hubiera hubieran haya hayan habrá habrán hemos sería serían "
        "será serán fuera fueran "
        "continúan continúa sigan seguían seguía permanecían quedan queda quedaban quedarían dejaría dejará dejarían "
        "deje arroja arrojó arrojan arrojando ocasionó ocasionaron ocasiona ocasionando causa causan causaron "
        "causado provoca provocan provocaron provocando provocado produjo reportan reporta reportaron registra "
        "registran contabiliza contabilizan contabilizó contabilizaron confirma confirman confirmó confirmaron "
        "subió sube asciende ascendió aumentó elevó elevaron elevan "
        "presuntamente supuestamente aparecieron apareció yacían hallados hallada halladas localizados localizado "
        "localizada localizadas recuperados recuperado aproximadamente "
        "se vieron vio ven siguen sigue permanecen permanece tuvieron tuvo debieron obligados forzados fueron fue "
        "han ha había habían ser sido siendo son es está "
        "están estaban era eran resultó "
        "resultaron resultado quedó quedaron quedado dejó dejaron dejado dejando deja dejan murieron "
        "resultan resultando menos al más otros otras otro otra personas gente también ya aún todavía de "
        "a un una se como mínimo casi gravemente levemente confirmado confirmados reportó registró "
        "registraron hubo hay causó causando provocó total adicionales civiles hallaron hallado "
        "encontraron encontrados encontrado encontrada encontrados ayer hoy además saldo cobró cobrado lo "
        "los las"
    ),
    passive=word_set(
        "habría habrían hubiera hubieran haya hayan sería serían será serán fuera fueran quedó hemos resultan "
        "vieron vio fueron fue han ha ser sido siendo son es está están estaban resultó resultaron resultado "
        "quedaron quedado había habían"
    ),
    finite=word_set(
        "marchan participan protestan asisten viajaban iban viajan dijo dijeron vio hizo hicieron fue_a "
        "llevó trajo reunió dio dieron salió vinieron estuvieron tuvieron pudo quiso celebran exigen "
        "piden van acuden concentran"
    ),
    finite_endings=(
        "aron",
        "ieron",
        "aban",
        "ían",
        "ió",
        "ó",
    ),
    participle_endings=(
        "ado",
        "ados",
        "ada",
        "adas",
        "ido",
        "idos",
        "ida",
        "idas",
        "ando",
        "iendo",
    ),
    no_verbs=word_set(
        "llamada cada nada madrugada jornada jornadas temporada década décadas llegada entrada salida "
        "medida medidas caída "
        "avenida fachada fachadas granada granadas brigada brigadas emboscada emboscadas redada redadas puñaladas "
        "puñalada cuchilladas pedradas patadas nevada riada embajada resultado resultados comunicado juzgado senado "
        "delegado delegados abogado abogados diputado diputados diputada empleado empleados tornado tornados ganado "
        "marido sentido pedido apellido ruido recorrido bandidos mercados privado privada encapuchados uniformados "
        "invitados allegados jubilados aficionados encargado condado cuñado toneladas tonelada oleada portada "
        "embarazada embarazadas asalariados afiliados aliados poblado poblados "
        "partido partidos estado estados soldado soldados mercado lado pasado pasada sábado ejército "
        "comunidad dólar gran región millón comida vida ciudad salida grado refugiado julio camión avión"
    ),
    negations=word_set("no nunca nadie ningún ninguna sin ni"),
    denials=word_set("negó niega negaron desmintió desmiente falso falsa"),
    reaching=word_set(
        "eran ya podría puede podrían ha a de es era en : fue alcanzó alcanza ascendió asciende sube llega llegó "
        "superó supera suma son eleva sitúa con los las elevó situó subió ascendían ascienden sumaba llegó llegaba "
        "aumentó aumenta superaba supera ronda contabiliza"
    ),
    deed_first=True,
    ones=word_set("un una otro otra"),
    nobody=word_set("ningún ninguna nadie ninguno sin cero no"),
    giving=word_set(
        "dice dijo decía dicen escribió pone ponía cuenta contaba contabiliza contó da daba dio hablan "
        "habla hablaba registra registró informó suman suma"
    ),
    tallies=word_set(
        "número cifra recuento lista listado balance total saldo cantidad conteo registro cómputo suma cuenta parte"
    ),
    tallying=word_set(
        "cifra cifró eleva elevan elevaron elevó situó sitúa sube subió ascienden ascendían ascendieron "
        "suman sumaban sumaron son eran llegan llegaban llegaron alcanzan alcanzaban "
        "superan superaban rondan suben subieron"
    ),
    being=word_set("son eran era es fueron"),
    back=pattern(
        r"de (?:ellos|ellas|estos|estas|esos|esas|los cuales|las cuales|ese total|este total|los que|las que)|"
        r"entre (?:ellos|ellas|estos|estas|los cuales|las cuales)|del total"
    ),
    along=pattern(r"junto (?:con|a)|además de|así como|en compañía de"),
    replaced=pattern(
        r"frente a (?:los|las)|en lugar de (?:los|las)?|en vez de (?:los|las)?|(?:un|el) (?:balance|recuento|"
        r"cómputo|dato) (?:anterior|previo|inicial) de"
    ),
    money=pattern(
        r"benefici\w+|ganancias?|pérdidas?|ingresos|ventas|facturación|rescate|soborno\w*|multas?|"
        r"deudas?|préstamos?|presupuesto|coste?s?|valor|daños|indemnizaci\w+|ayudas?|fondos?|salarios?|sueldos?|"
        r"precios?|invers\w+|inver\w+|fianza|recompensa|pag\w+|recaud\w+|donaci\w+"
    ),
    superseded=pattern(
        r"frente a los|desde los|antes|inicial(?:mente)?|anterior(?:es|mente)?|previ\w+|primero|"
        r"había(?:n)? (?:dicho|informado|hablado|cifrado)|revis\w+|actualiz\w+|corrig\w+|rectific\w+|subió de|"
        r"aumentó de|pasó de|elev\w+ de|al principio|en un principio|hasta entonces"
    ),
)

KINDS: Final = kinds(
    people="jóvenes joven adolescentes menores personas persona individuos gente víctimas víctima habitantes "
    "residentes residente vecinos vecinas vecino vecina pobladores lugareños aldeanos ciudadanos pasajeros pasajero "
    "pasajeras pasajera ocupantes viajeros miembros integrantes refugiados refugiadas migrantes migrante "
    "inmigrantes emigrantes evacuados familias familia familiares supervivientes sobrevivientes empleados empleado "
    "empleada trabajadores trabajadora trabajador obreros obrero operarios jornaleros mineros minero pescadores "
    "pescador manifestantes manifestante huelguistas presos preso reclusos recluso internos interno reos detenidos "
    "detenido rehenes rehén estudiantes estudiante alumnos alumnas alumno alumna heridos herido muertos muerto "
    "fallecidos pacientes paciente turistas turista peregrinos fieles tripulantes tripulante transeúntes peatones "
    "peatón ciclistas ciclista motoristas conductores conductor conductora choferes chofer camioneros ancianos "
    "ancianas anciano anciana mayores docentes maestros maestras maestro maestra profesores profesora profesor "
    "campesinos campesino agricultores indígenas aficionados hinchas futbolistas jugadores espectadores asistentes "
    "participantes clientes damnificados desplazados funcionarios políticos candidatos sospechosos sospechoso "
    "acusados imputados procesados activistas activista abogados sacerdotes monjas excursionistas montañeros "
    "escaladores bañistas surfistas inquilinos huéspedes comensales usuarios abonados votantes electores diputados "
    "senadores concejales compatriotas connacionales extranjeros ciudadano",
    civilians="civiles civil",
    children="niños niñas niño niña menores menor bebés bebé adolescentes adolescente jóvenes joven chicos chicas "
    "muchachos muchachas lactantes infantes escolares alumnos alumnas alumno alumna criaturas hijos hijas hijo hija "
    "nietos nietas nieto nieta colegiales",
    women="esposa hija hijas hermana hermanas abuela tía nieta sobrina prima ella anciana ancianas joven "
    "mujeres mujer madres madre niñas chicas ancianas anciana esposa esposas señora señoras monjas "
    "embarazadas hija hijas maestra maestras",
    men="marido esposo hijo hijos hermano hermanos abuelo tío nieto sobrino primo él jóvenes joven hombres "
    "hombre padres padre varones varón señor chicos ancianos anciano hijo",
    soldiers="soldados soldado militares militar tropas efectivos uniformados oficiales oficial marinos infantes "
    "reservistas conscriptos reclutas paracaidistas cascos suboficiales sargento cabo exmilitares",
    police="policías policía agentes agente gendarmes gendarme oficiales oficial carabineros carabinero patrulleros "
    "uniformados guardias efectivos ertzainas mossos comisarios",
    fighters="combatientes combatiente milicianos miliciano rebeldes rebelde insurgentes insurgente guerrilleros "
    "guerrillero yihadistas yihadista terroristas terrorista pistoleros pistolero sicarios sicario atacantes atacante "
    "extremistas paramilitares subversivos pandilleros delincuentes extorsionistas disidentes integristas talibanes "
    "asaltantes agresor agresores militantes",
    journalists="periodistas periodista reporteros reportero reportera camarógrafos camarógrafo fotógrafo fotógrafos "
    "comunicadores",
    carers="médicos médico médicas médica enfermeras enfermera enfermeros bomberos bombero rescatistas rescatista "
    "socorristas socorrista paramédicos paramédico brigadistas brigadista sanitarios sanitario efectivos voluntarios",
    animals="animales animal reses vacas ovejas cabras cerdos caballos perros gallinas aves peces cabezas ganado "
    "pollos ballenas delfines elefantes vacunos bovinos porcinos camellos",
    jobs="empleos empleo puestos puesto plazas vacantes despidos",
    vehicles="vehículos vehículo carros automotores rodados unidades blindados",
    cars="coches autos automóviles carros coche auto automóvil carro taxis taxi turismos",
    buses="autobuses buses autobús bus ómnibus colectivos micros microbús microbuses autocares autocar guaguas "
    "minibús camiones camión",
    trucks="camiones camión camionetas camioneta furgonetas furgones tráilers tráiler",
    tanks="tanques tanque carros blindados",
    carriers="blindados tanquetas blindado",
    trains="trenes tren vagones vagón locomotoras",
    ships="barcos barco buques buque lanchas lancha embarcaciones embarcación pateras patera cayucos cayuco botes "
    "bote pesqueros pesquero cargueros naves ferris petroleros balsas yates veleros",
    aircraft="aeronaves aeronave aparatos avionetas avioneta",
    jets="aviones cazas avión caza",
    helicopters="helicópteros helicóptero",
    drones="drones dron",
    buildings="edificios edificio inmuebles inmueble edificaciones construcciones estructuras naves galpones bodegas "
    "instalaciones viviendas casas escuelas templos",
    homes="casas viviendas hogares vivienda casa hogar departamentos apartamentos pisos chozas ranchos domicilios "
    "inmuebles",
    schools="escuelas colegios escuela colegio institutos liceos planteles centros",
    hospitals="hospitales hospital clínicas clínica ambulatorios centros",
    churches="iglesias mezquitas iglesia mezquita templos templo capillas",
    towns="pueblos ciudades aldeas municipios localidades pueblo ciudad aldea caseríos comunidades barrios distritos "
    "provincias departamentos cantones parroquias veredas comunas",
    shops="tiendas comercios locales tienda negocios puestos",
    bridges="puentes puente",
    trees="árboles árbol cultivos",
    weapons="cohetes misiles bombas proyectiles fusiles minas armas pistolas granadas obuses explosivos cohete misil "
    "bomba mina",
    strikes="ataques bombardeos explosiones réplicas sismos disparos ataque explosión drones",
    documents="votos leyes denuncias demandas firmas páginas",
    km="km kilómetros kilómetro",
    miles="millas",
    centimetres="centímetros centímetro cm milímetros",
    metres="metros metro m",
    hectares="hectáreas hectárea ha",
    tons="toneladas tonelada",
    dollars="dólares usd dólar",
    euros="euros euro",
    pounds="libras",
    years="años meses días semanas horas minutos año mes día semana hora",
)
