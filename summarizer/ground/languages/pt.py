"""Portuguese: its words about numbers, fates and what is counted."""

from typing import Final

from summarizer.ground.languages.language import (
    Lexicon,
    Telling,
    before,
    kinds,
    many,
    pattern,
    scales,
    worths,
)
from summarizer.ground.languages.pt_fates import FATES
from summarizer.ground.words import word_set

_PASSING: Final = (
    "supera superam superou superaram superava superará superar superado ultrapassa ultrapassam ultrapassou "
    "ultrapassaram ultrapassava ultrapassará ultrapassar ultrapassado excede excedem excedeu"
)

LEXICON: Final = Lexicon(
    decimal=",",
    scales=scales("3 mil 6 milhão milhões 9 bilhão bilhões 12 trilhão trilhões"),
    percent=many("por cento"),
    months=word_set("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    before=before(
        at_least="pelo menos|ao menos|no mínimo|não menos de",
        more_than="mais de|mais do que|mais que|mais dos|mais das|acima de|acima dos|acima das|superior "
        "a|superiores a|para cima de|passa dos|passa das|passam de|passam dos|passam das|passou dos|passou das|"
        + "|".join(f"{verb}{article}" for verb in _PASSING.split() for article in ("", " os", " as", " o", " a")),
        about="cerca de|perto de|à volta de|na ordem dos|na ordem das|à roda de|coisa de|aproximadamente|por volta "
        "de|em torno de|uns|umas",
        almost="quase",
        fewer_than="menos de|menos do que|nem|nem sequer|abaixo de",
        up_to="até|no máximo",
    ),
    between=frozenset({"a", "ou", "e"}),
    spelt="pt",
    vague=word_set("dezenas centenas milhares milhões vários várias"),
    groups=worths("20 vintena 50 cinquentena 12 dúzia dúzias 10 dezena 100 centena 1000 milhar"),
    halves=word_set("meio meia"),
    fractions=worths("2 metade 3 terço terços 4 quarto quartos 5 quinto quintos"),
    out_of=many("em cada|de cada"),
    excepting=many("todos menos|todas menos|exceto|salvo"),
    denying=word_set("não"),
    rate=many("por cada|a cada|por"),
    age_behind=many("anos"),
    age_of=word_set("de"),
    the_one=word_set("o a do da ao à no na pelo pela"),
    crowds=word_set("gente família população polícia tripulação resto casal"),
    he=word_set("ele ela"),
    persons=word_set(
        "primo prima tio tia sobrinho sobrinha neto neta namorado namorada sogra genro gerente agricultora "
        "bombeira camponesa chefe comerciante cozinheira cozinheiro diretor diretora "
        "empregada empregado funcionária funcionário operária patrão presidente procurador testemunha "
        "patrão chefe empregado empregada funcionário funcionária bombeira comerciante camponesa "
        "agricultora "
        "presidente diretor diretora procurador cozinheiro cozinheira testemunha operária "
        "homem mulher criança menino menina bebê bebé adolescente jovem idoso idosa mãe pai filho "
        "filha irmão irmã marido esposa avô avó dono dona proprietário proprietária motorista condutor condutora "
        "piloto copiloto treinador treinadora professor professora aluno aluna estudante enfermeiro enfermeira "
        "médico médica agricultor camponês trabalhador trabalhadora operário mineiro pescador marinheiro capitão "
        "passageiro passageira pedestre peão ciclista motociclista camionista caminhoneiro taxista turista vizinho "
        "vizinha guarda vigilante policial polícia agente soldado militar guerrilheiro atirador suspeito suspeita "
        "jornalista repórter fotógrafo ativista manifestante vítima sobrevivente bombeiro padre juiz juíza "
        "advogado advogada prefeito deputado deputada engenheiro mecânico jogador jogadora refém preso migrante "
        "voluntário voluntária alpinista nadador"
    ),
)

TELLING: Final = Telling(
    fates=FATES,
    clause=word_set(
        "após depois antes quando enquanto embora porque pois onde durante desde mas contra se como segundo apesar para"
    ),
    relative=word_set("que quem cujo cujos cuja"),
    joins=word_set("e ou nem"),
    prepositions=word_set("em no na nos nas de do da dos das a ao à aos às com por pelo pela entre sobre sob sem até"),
    determiners=word_set("o a os as seus suas seu sua este esta estes estas esse essa esses"),
    genitive=word_set("de do da dos das"),
    among=word_set("entre dentre"),
    parts=word_set("incluindo incluídos inclusive incluindo-se entre eles elas deles delas quais"),
    soft=word_set(
        "teria teriam tenha tenham terá terão haverá haveria haveriam seria seriam será serão fossem fosse sejam "
        "continuam continua continuavam seguem segue permanecem permanece permaneciam fica ficam ficar faz fazem "
        "fez fizeram fazendo deixará provoca provocam provocaram provocando causa causam causaram causado registra "
        "registram regista registam registou registaram registaram-se contabiliza contabilizam contabilizou "
        "confirma confirmam confirmou confirmaram deu deram dá dão dados dado dadas dada achados achado achadas "
        "achada localizados localizado alegadamente subiu sobe aumentou elevou elevado elevada ascende ascendeu "
        "supostamente mais novas novos aproximadamente saldo feito somam soma tiveram precisaram obrigados foram "
        "foi são é está estão estavam estava eram era ser sido sendo têm tem tinham havia haviam ficaram ficou "
        "ficado deixou deixaram deixando deixa menos ao mais outros outras outro outra pessoas gente também já "
        "ainda de uma um gravemente confirmado confirmados encontrados encontrado encontradas registrou registraram "
        "houve há causou causando provocou pelo total adicionais civis homens mulheres crianças soldados ontem hoje "
        "segunda terça quarta quinta sexta sábado domingo se matando resultou resultando em"
    ),
    passive=word_set(
        "terá terão teria teriam tenha tenham seria seriam será serão fossem sejam ficam fica têm tinham foram foi "
        "são é está estão estavam ser sido sendo ficaram ficou eram"
    ),
    finite=word_set(
        "marcham participam protestam assistem viajavam viajam disse disseram foram_para "
        "tiveram vieram querem exigem pedem"
    ),
    finite_endings=(
        "aram",
        "eram",
        "iram",
        "avam",
        "iam",
        "ou",
        "eu",
        "iu",
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
        "endo",
        "indo",
    ),
    no_verbs=word_set(
        "chamada madrugada temporada estrada década chegada entrada enxurrada jornada granadas granada facadas facada "
        "rajadas emboscada fachada brigada toneladas tonelada embaixada resultado resultados comunicado senado "
        "delegado delegados advogado advogados deputado deputada empregado empregados tornado tornados gado marido "
        "sentido pedido apelido medida medidas avenida queda bandidos bandido mercados privado encapuzados "
        "convidados aliados filiados povoado povoados namorada namorado atentado atentados judeu judeus réu liceu "
        "camada tomada foram eram partido soldado soldados estado estados lado mercado passado sábado deputados "
        "refugiado refugiados comunidade vida ferido comida meu seu grupo europeu museu saída cada nada "
        "quando feridos"
    ),
    negations=word_set("não nunca ninguém nenhum nenhuma sem nem"),
    denials=word_set("negou nega negaram desmentiu falso falsa"),
    reaching=word_set(
        "eram já pode poderá poderia podem a de é em : foi para alcançou atinge atingiu sobe subiu chega chegou são "
        "passa superou os as são ultrapassa ultrapassou aumentou aumenta soma somava era chegava elevou eleva"
    ),
    deed_first=True,
    ones=word_set("um uma outro outra"),
    nobody=word_set("nenhum nenhuma ninguém sem zero não"),
    giving=word_set(
        "diz dizia dizem escreveu conta contava contabiliza dá dava fala falava regista registra "
        "registrou registou indica"
    ),
    tallies=word_set("número saldo balanço lista total contagem registo registro soma cifra quantidade conta"),
    tallying=word_set(
        "eleva elevaram elevou sobe subiu são eram somam somavam chegam chegavam chegaram "
        "sobem subiram ultrapassam passam atingem"
    ),
    being=word_set("são eram é era foram"),
    back=pattern(
        r"d(?:estes|estas|esses|essas|eles|elas)|dos quais|das quais|de entre (?:eles|elas)|entre (?:eles|"
        r"elas|estes|estas|esses|essas|os quais|as quais)|desse total|deste total|do total"
    ),
    along=pattern(r"juntamente com|junto com|em conjunto com|além de|bem como|assim como"),
    replaced=pattern(
        r"face a(?:os|s)|contra (?:os|as)|em vez d[eoa]s?|(?:um|o) (?:balanço|número|registo|"
        r"registro) (?:anterior|prévio|inicial) de"
    ),
    money=pattern(
        r"lucros?|prejuízos?|receitas?|vendas|faturamento|faturação|resgate|subornos?|propinas?|multas?|"
        r"dívidas?|empréstimos?|orçamento|custos?|valor|danos|indemniza\w+|indeniza\w+|ajudas?|fundos?|salários?|"
        r"preços?|invest\w+|fiança|recompensa|pag\w+|doaç\w+"
    ),
    superseded=pattern(
        r"antes|inicial(?:mente)?|anterior(?:mente)?|previamente|primeiro|havia(?:m)? (?:dito|informado|falado)|"
        r"tinha(?:m)? dito|revis\w+|atualiz\w+|corrig\w+|subiu de|passou de|aumentou de|até então"
    ),
)

KINDS: Final = kinds(
    people="jovens jovem adolescentes menores pessoas pessoa indivíduos gente vítimas vítima habitantes moradores "
    "morador moradora residentes aldeões cidadãos cidadão passageiros passageiro ocupantes viajantes membros "
    "integrantes refugiados refugiadas migrantes migrante imigrantes famílias família familiares parentes "
    "sobreviventes sobrevivente funcionários funcionário trabalhadores trabalhador operários operário mineiros "
    "mineiro pescadores pescador manifestantes manifestante grevistas presos preso reclusos recluso detentos "
    "detento detidos detido reféns refém estudantes estudante alunos alunas aluno aluna feridos ferido mortos morto "
    "doentes pacientes paciente turistas turista peregrinos fiéis tripulantes tripulante transeuntes pedestres "
    "pedestre peões ciclistas ciclista motociclistas motociclista motoristas motorista condutores condutor "
    "caminhoneiros caminhoneiro idosos idosas idoso idosa professores professor professora docentes camponeses "
    "camponês agricultores indígenas adeptos torcedores torcedor jogadores espectadores participantes clientes "
    "utentes desalojados desabrigados deslocados suspeitos suspeito acusados réus arguidos ativistas ativista "
    "advogados padres freiras alpinistas banhistas hóspedes eleitores deputados senadores vereadores estrangeiros "
    "colaboradores vizinhos utilizadores usuários irmãos empregados",
    civilians="civis civil",
    children="crianças criança meninos meninas menino menina bebês bebés bebê bebé adolescentes adolescente jovens "
    "jovem menores menor rapazes raparigas garotos garotas alunos alunas aluno aluna filhos filhas filho filha "
    "netos netas neto neta",
    women="esposa mulher filha filhas irmã irmãs avó tia neta sobrinha prima mãe ela idosa idosas jovem "
    "mulheres mulher mães mãe meninas raparigas idosas idosa esposa grávidas freiras filha filhas "
    "professora",
    men="marido filho filhos irmão irmãos avô tio neto sobrinho primo pai ele jovens jovem homens homem pais "
    "pai rapazes idosos idoso filho",
    soldiers="soldados soldado militares militar tropas efetivos efectivos oficiais oficial fuzileiros fuzileiro "
    "paraquedistas recrutas cabo sargento",
    police="policiais policial agentes agente polícias polícia pms pm guardas guarda oficiais operacionais militar "
    "militares",
    fighters="combatentes combatente rebeldes rebelde milicianos terroristas terrorista jihadistas guerrilheiros "
    "insurgentes insurgente atiradores atirador extremistas criminosos criminoso bandidos bandido traficantes "
    "assaltantes atacantes atacante militantes",
    journalists="jornalistas jornalista repórteres repórter cinegrafista",
    carers="médicos médico médica enfermeiros enfermeiro enfermeira enfermeiras bombeiros bombeiro socorristas "
    "socorrista paramédicos operacionais voluntários",
    animals="animais animal bois vacas ovelhas cabras porcos cavalos cães galinhas aves peixes cabeças gado frangos "
    "baleias golfinhos elefantes bovinos suínos",
    jobs="empregos emprego vagas postos demissões despedimentos lugares",
    vehicles="veículos veículo viaturas viatura blindados unidades",
    cars="carros automóveis carro automóvel táxis viaturas viatura",
    buses="ônibus autocarros autocarro micro-ônibus machimbombo machimbombos van vans minibus",
    trucks="caminhões camiões caminhão camião carretas carreta carrinhas carrinha camionetas",
    tanks="tanques tanque blindados",
    carriers="blindados blindado",
    trains="trens comboios trem comboio vagões vagão locomotivas carruagens",
    ships="barcos navios barco navio embarcações embarcação lanchas lancha botes bote canoas canoa pesqueiros balsas",
    aircraft="aeronaves aeronave aparelhos avionetas",
    jets="aviões caças avião caça",
    helicopters="helicópteros helicóptero",
    drones="drones drone",
    buildings="prédios edifícios prédio edifício imóveis imóvel construções estruturas casas escolas instalações",
    homes="casas residências moradias casa residência moradia habitações habitação domicílios apartamentos barracos "
    "palhotas fogos imóveis lares",
    schools="escolas escola colégios creches",
    hospitals="hospitais hospital clínicas",
    churches="igrejas mesquitas igreja mesquita templos",
    towns="cidades aldeias vilas municípios cidade aldeia vila bairros distritos povoações localidades comunidades "
    "concelhos províncias",
    shops="lojas loja comércios estabelecimentos",
    bridges="pontes ponte",
    trees="árvores árvore culturas",
    weapons="foguetes mísseis bombas armas fuzis minas granadas projéteis foguete míssil bomba mina pistolas",
    strikes="ataques bombardeamentos bombardeios explosões réplicas tremores disparos ataque explosão",
    documents="votos leis denúncias processos assinaturas páginas",
    km="km quilômetros quilómetros quilômetro quilómetro",
    miles="milhas",
    centimetres="centímetros centímetro cm milímetros",
    metres="metros metro m",
    hectares="hectares hectare ha",
    tons="toneladas tonelada",
    dollars="dólares dólar",
    euros="euros euro",
    pounds="libras",
    years="anos meses dias semanas horas minutos ano mês dia semana hora",
)
