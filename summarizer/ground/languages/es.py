"""Spanish: its words about numbers, fates and what is counted."""

from typing import Final

from summarizer.ground.languages.language import (
    Lexicon,
    Telling,
    after,
    before,
    fates,
    kinds,
    many,
    pattern,
    scales,
    worths,
)
from summarizer.ground.words import word_set

LEXICON: Final = Lexicon(
    decimal=",",
    scales=scales("3 mil 6 millón millones millon 12 billón billones"),
    percent=many("por ciento"),
    months=word_set(
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre"
    ),
    before=before(
        at_least="al menos|por lo menos|como mínimo|no menos de|un mínimo de",
        more_than="más de|más del|más de los|más de las|más que|por encima de|superan|superan los|superan "
        "las|superarán|superarán los|superarán las|superó los|superó las|supera los|supera las|superaron "
        "los|superaron las|superar los|superar las|sobre|por sobre|rebasan los|exceden los",
        about="rondan los|ronda los|rondaban los|unos|unas|aproximadamente unos|cerca de "
        "los|alrededor de|aproximadamente|en torno a|cerca de",
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
    persons=word_set(
        "patrón patrona jefe jefa vocal empleado empleada capataz marinera pescadora bombera camionera "
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
    fates=fates(
        none__idiom="conden*_a_muerte pena_de_muerte amenaza*_de_muerte sentencia_de_muerte escap*_de_la_muerte "
        "escap*_a_la_muerte mar_muerto punto_muerto herida*_abierta*",
        killed__deed="costó_la_vida costado_la_vida cobró_la_vida mata mató mataron matando matar asesinó "
        "asesinaron asesinando abatió abatieron ejecutó "
        "ejecutaron "
        "cobró_la_vida_de cobrado_la_vida_de costó_la_vida_a quitó_la_vida_a acabó_con_la_vida_de costado_la_vida_a",
        killed__state="mortal* letal* muert* fallecid* asesinad* abatid* ejecutad* ahogad* masacrad* "
        "perdid*_la_vida sin_vida "
        "linchad*",
        killed__verb="pereciendo ahogándose murió murieron mueren muere fallecieron falleció fallecen pereció "
        "perecieron perdieron_la_vida "
        "perdió_la_vida morirían ahogaron",
        killed__noun="muerte muertes muertos muertas muerto muerta cadáver cadáveres cuerpos víctimas_mortales "
        "víctima_mortal fallecidos fallecidas fallecimientos asesinato asesinatos ejecuciones vidas bajas_mortales",
        killed__toll="cifra_de_muertos cifra_de_fallecidos número_de_muertos número_de_fallecidos "
        "número_de_víctimas_mortales "
        "cifra_de_víctimas_mortales balance_de_muertos saldo_de_muertos total_de_muertos total_de_fallecidos "
        "cantidad_de_muertos muertos_ascend* víctimas_mortales",
        injured__deed="atiende atienden atendiendo atendió atendieron atender ingresó_a hirió hirieron hiriendo "
        "lesionó lesionaron dejó_heridos_a",
        injured__state="sufr*_quemaduras sufr*_heridas sufr*_fracturas quemaduras "
        "sufri*_quemaduras mordid* apuñalad* golpead* atropellad* inconscient* "
        "fractur* rompió_la rompió_una "
        "rompió_el con_contusiones asfixiad* se_fracturó baleados en_cuidados_intensivos en_la_uci "
        "en_terapia_intensiva en_estado_grave en_estado_crítico en_el_hospital internad* ingresad* atendid* "
        "intoxicad* quemad* con_quemaduras con_contusiones con_fracturas sufri*_heridas sufri*_lesiones "
        "al_hospital herid* lesionad* hospitalizad*",
        injured__noun="heridos heridas lesionados lesiones",
        injured__toll="número_de_heridos cifra_de_heridos total_de_heridos",
        missing__verb="faltan falta",
        missing__state="sin_contacto sin_noticias desaparecid* en_paradero_desconocido extraviad*",
        missing__noun="desaparición desaparecidos desaparecidas desapariciones",
        missing__toll="número_de_desaparecidos cifra_de_desaparecidos",
        trapped__state="no_pueden_salir no_podían_salir atrapad* varad* sitiad* sepultad* bajo_los_escombros aislad*",
        casualties__noun="víctimas bajas víctima",
        casualties__toll="número_de_víctimas cifra_de_víctimas",
        rescued__deed="devolvieron devolvió pusieron_a_salvo puso_a_salvo rescatar salvar liberar rescató "
        "rescataron rescatando salvó salvaron liberó liberaron",
        rescued__state="rescatad* salvad* liberad* con_vida ileso* ilesa* a_salvo sanos_y_salvos",
        rescued__verb="sobrevivieron sobrevivió sobreviven",
        rescued__noun="supervivientes sobrevivientes superviviente",
        displaced__deed="evacuar desalojar desalojó desalojaron "
        "desplazó desplazaron desplazando expulsó evacuó evacuaron evacuando",
        displaced__state="trasladad* reubicad* realojad* reasentad* en_albergues en_refugios alojad* "
        "de_sus_hogares de_sus_casas desplazad* evacuad* expulsad* sin_hogar sin_techo damnificad*",
        displaced__verb="abandonar_sus_casas abandonar_sus_hogares dejar_sus_casas dejar_sus_hogares "
        "abandonar_sus_viviendas huir huyeron huyó huyen huido abandonaron_sus_hogares abandonado_sus_hogares "
        "abandonaron_sus_casas "
        "dejaron_sus_hogares abandonado_sus_casas",
        displaced__noun="desplazados desplazadas desplazamientos evacuados",
        refugees__noun="refugiados refugiadas refugiado solicitantes_de_asilo",
        detained__deed="se_llevó se_llevaron apresó apresaron retuvo detener arrestar "
        "detuvo detuvieron deteniendo arrestó arrestaron capturó capturaron secuestró "
        "secuestraron encarceló",
        detained__state="llevad*_detenid* conducid*_a_comisaría bajo_custodia en_prisión_preventiva retenid* "
        "detenid* arrestad* capturad* encarcelad* secuestrad* apresad* pres*",
        detained__noun="detenciones arrestos detenidos presos prisioneros rehenes secuestros",
        affected__deed="dejó_en_tierra dejó_sin despedir despidió afectó afectaron afecta afectan afectando",
        affected__state="perdieron_su_empleo sin_empleo sin_calefacción sin_gas sin_hogar_tras incomunicad* "
        "aislad* varad* evacuad*_temporalmente afectad* damnificad* en_riesgo sin_agua sin_luz "
        "sin_electricidad sin_comida enferm* necesit* "
        "sufr* atrapad* aislad* varad*",
        affected__noun="afectados damnificados casos contagios",
        destroyed__deed="destruyó destruyeron destruyendo derribó arrasó arrasaron destruye",
        destroyed__state="arrastrad* por_los_suelos consumid*_por derribad* incendiad* quemad* ardieron "
        "hecho_añicos desplomad* destruid* derribad* arrasad* derrumbad* calcinad* reducid*_a_escombros "
        "demolid* hundid*",
        destroyed__verb="derrumbaron derrumbó colapsaron hundieron",
        damaged__deed="dañó dañaron dañando",
        damaged__state="sufri*_daños afectad*_por_las_llamas agrietad* destrozad* dañad* averiad* con_daños "
        "deteriorad* inundad*",
        deployed__deed="desplegó desplegaron desplegará envió enviaron enviará movilizó movilizaron desplegando",
        deployed__state="desplegad* enviad* movilizad* destacad* estacionad*",
        population__deed="da_trabajo_a emplea empleaba",
        population__state="viven vivían vive habitan residen trabajan",
        population__noun="habitantes residentes vecinos miembros empleados trabajadores ciudadanos población personas",
        population__holder="población_de hogar_de",
        jobs__deed="despedir despidió despedirá despidieron recortar recortará suprimir suprimirá contratar eliminar",
        jobs__state="despedid* desemplead* contratad*",
        jobs__noun="contrataciones empleos empleo puestos empleados trabajadores despidos plazas vacantes",
        votes__state="votaron aprobaron a_favor en_contra abstuvieron",
        votes__noun="votos voto sufragios escaños votantes",
    ),
    clause=word_set(
        "tras después antes cuando mientras aunque porque pues donde debido durante desde pero contra si "
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
        "madrugada jornada temporada década entrada llamada partido partidos estado estados "
        "soldado soldados mercado lado pasado pasada sábado ejército "
        "comunidad dólar gran región millón comida vida ciudad salida grado refugiado julio camión avión"
    ),
    negations=word_set("no nunca nadie ningún ninguna sin ni"),
    denials=word_set("negó niega negaron desmintió desmiente falso falsa"),
    reaching=word_set(
        "a de es era en : fue alcanzó alcanza ascendió asciende sube llega llegó superó supera suma son "
        "eleva sitúa con los las"
    ),
    ones=word_set("un uno una otro otra"),
    nobody=word_set("ningún ninguna nadie ninguno sin cero no"),
    tallies=word_set("número cifra recuento lista balance total saldo cantidad conteo"),
    tallying=word_set(
        "eleva elevó elevan elevaron sube subió sitúa situó cifra cifró ascienden ascendían "
        "suman sumaban son eran llegan llegaban"
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
    people="personas persona gente víctimas habitantes residentes vecinos pasajeros miembros refugiados "
    "migrantes evacuados "
    "familias supervivientes empleados trabajadores manifestantes presos detenidos rehenes estudiantes heridos "
    "muertos",
    civilians="civiles civil",
    children="niños niñas niño niña menores bebés adolescentes jóvenes menor",
    women="mujeres mujer madres",
    men="hombres hombre padres",
    soldiers="soldados soldado militares tropas efectivos uniformados oficiales",
    police="policías policía agentes gendarmes oficiales",
    fighters="combatientes milicianos rebeldes insurgentes guerrilleros yihadistas terroristas pistoleros "
    "sicarios atacantes",
    journalists="periodistas periodista reporteros",
    carers="médicos enfermeras bomberos rescatistas socorristas",
    animals="animales reses vacas ovejas cabras cerdos caballos perros gallinas aves peces cabezas ganado pollos "
    "ballenas",
    jobs="empleos puestos",
    vehicles="vehículos vehículo",
    cars="coches autos automóviles carros coche",
    buses="autobuses buses autobús",
    trucks="camiones camión camionetas",
    tanks="tanques",
    ships="barcos buques lanchas embarcaciones pateras",
    aircraft="aeronaves",
    jets="aviones cazas",
    helicopters="helicópteros",
    drones="drones",
    buildings="edificios edificio inmuebles",
    homes="casas viviendas hogares vivienda casa",
    schools="escuelas colegios escuela",
    hospitals="hospitales hospital clínicas",
    churches="iglesias mezquitas",
    towns="pueblos ciudades aldeas municipios localidades",
    shops="tiendas comercios",
    weapons="cohetes misiles bombas proyectiles fusiles minas",
    km="km kilómetros kilómetro",
    miles="millas",
    metres="metros metro",
    hectares="hectáreas",
    tons="toneladas",
    dollars="dólares usd",
    euros="euros",
    years="años meses días semanas horas",
)
