"""Portuguese: its words about numbers, fates and what is counted."""

from typing import Final

from summarizer.ground.languages.language import (
    Lexicon,
    Telling,
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
    scales=scales("3 mil 6 milhão milhões 9 bilhão bilhões 12 trilhão trilhões"),
    percent=many("por cento"),
    months=word_set("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    before=before(
        at_least="pelo menos|ao menos|no mínimo|não menos de",
        more_than="mais de|mais do que|mais que|acima de|superam os|superam as|ultrapassam os|ultrapassou "
        "os|ultrapassa os|supera os",
        about="cerca de|aproximadamente|por volta de|em torno de|uns|umas",
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
    persons=word_set(
        "patrão chefe empregado empregada funcionário funcionária bombeira comerciante camponesa agricultora "
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
    fates=fates(
        none__idiom="conden*_à_morte pena_de_morte ameaça*_de_morte escap*_da_morte escap*_à_morte mar_morto "
        "ponto_morto",
        killed__deed="custou_a_vida custou_a_vida_a custaram_a_vida mata matou mataram matando assassinou "
        "assassinaram executou tirou_a_vida_de "
        "custou_a_vida_de matar",
        killed__state="mortal mortais fatal fatais mort* falecid* assassinad* executad* afogad* abatid* massacrad* "
        "perdido_a_vida sem_vida",
        killed__verb="morreram morreu morrem morre faleceram faleceu pereceram perderam_a_vida perdeu_a_vida",
        killed__noun="morte mortes mortos mortas morto óbitos óbito cadáveres corpos corpo vítimas_mortais "
        "vítimas_fatais vidas assassinatos assassinato execuções",
        killed__toll="número_de_mortos número_de_mortes saldo_de_mortos total_de_mortos número_de_vítimas_fatais "
        "balanço_de_mortos",
        injured__deed="atende atendem atendeu atenderam tratando feriu feriram ferindo",
        injured__state="torceu_o torceu_a torceram queimaduras sofr*_queimaduras mordid* "
        "esfaquead* atropelad* inconscient* "
        "partiu_a partiu_o contusões "
        "nos_cuidados_intensivos na_uti em_estado_grave em_estado_crítico no_hospital ao_hospital atendid* "
        "tratad* intoxicad* queimad* com_queimaduras fraturou fraturaram fratur* partiu_o partiu_a "
        "sofr*_ferimentos ferid* hospitalizad* internad* baleados",
        injured__noun="feridos feridas ferimentos",
        injured__toll="número_de_feridos",
        missing__verb="faltam falta",
        missing__state="sem_contacto sem_notícias desaparecid*",
        missing__noun="desaparecimento desaparecidos desaparecimentos",
        missing__toll="número_de_desaparecidos",
        trapped__state="pres*_nos_escombros encurralad* soterrad* sitiad* isolad* retid* ilhad* sob_os_escombros",
        casualties__noun="vítimas baixas vítima",
        casualties__toll="número_de_vítimas",
        rescued__deed="resgatar salvar resgatou resgataram salvou salvaram libertou",
        rescued__state="resgatad* salv* libertad* ilesos com_vida a_salvo",
        rescued__verb="sobreviveram sobreviveu sobrevivem",
        rescued__noun="sobreviventes sobrevivente",
        displaced__deed="evacuar retirar deslocou desalojou evacuou",
        displaced__state="realojad* realocad* reassentad* alojad* retirad* em_abrigos transferid* de_suas_casas "
        "deslocad* desalojad* desabrigad* evacuad* expuls* sem-teto",
        displaced__verb="deixar_suas abandonar_suas fugir fugiram fugiu fogem abandonaram_suas deixaram_suas",
        displaced__noun="deslocados desalojados desabrigados evacuados",
        refugees__noun="refugiados refugiadas requerentes_de_asilo",
        detained__deed="prendeu prenderam deteve detiveram sequestrou",
        detained__state="levad*_sob_custódia sob_custódia em_prisão_preventiva apreendid* pres* detid* sequestrad* "
        "encarcerad* capturad*",
        detained__noun="prisões detenções detidos prisioneiros reféns refém",
        affected__deed="abrange despedir despediu demitir demitiu afetou afeta afetando atingiu",
        affected__state="perderam_o_emprego sem_aquecimento sem_gás sem_casa sem_abrigo ilhad* afetad* atingid* "
        "sem_água sem_luz sem_energia doente* em_risco isolad* infectad* precisam",
        affected__noun="casos infecções",
        destroyed__deed="destruiu destruíram destruindo derrubou",
        destroyed__state="arrastad* levad*_pela levad*_pelas consumid*_pelo incendiad* queimad* abatid* afundad* "
        "carbonizad* destruíd* desabad* derrubad* arrasad* demolid* afundad*",
        destroyed__verb="desabaram desabou afundaram",
        damaged__deed="danificou danificando",
        damaged__state="sofr*_danos destelhad* rachad* danificad* avariad* alagad* inundad*",
        deployed__deed="enviou enviará envia mobilizou destacou enviar",
        deployed__state="enviad* mobilizad* destacad* deslocad* posicionad*",
        population__deed="emprega",
        population__state="vivem viviam moram residem trabalham",
        population__noun="habitantes moradores residentes membros funcionários cidadãos empregados trabalhadores",
        population__holder="população_de",
        jobs__deed="demitir demitiu demitirá cortar cortará contratar eliminar",
        jobs__state="demitid* desempregad*",
        jobs__noun="empregos vagas postos funcionários trabalhadores demissões",
        votes__state="votaram aprovaram",
        votes__noun="votos assentos",
    ),
    clause=word_set(
        "após depois antes quando enquanto embora porque pois onde durante desde mas contra se como segundo apesar para"
    ),
    relative=word_set("que quem cujo cujos cuja"),
    joins=word_set("e ou nem"),
    prepositions=word_set("em no na nos nas de do da dos das a ao à aos às com por pelo pela entre sobre sob sem até"),
    determiners=word_set("o a os as seus suas seu sua este esta estes estas esse essa esses"),
    genitive=word_set("de do da dos das"),
    among=word_set("entre dentre"),
    parts=word_set("incluindo incluídos inclusive incluindo-se entre eles elas quais"),
    soft=word_set(
        "tiveram precisaram obrigados foram foi são é está estão estavam estava eram era ser sido sendo têm tem "
        "tinham havia haviam registro registros registo registos "
        "ficaram ficou ficado deixou deixaram deixando deixa menos ao mais outros outras outro outra "
        "pessoas gente também já ainda de uma um gravemente confirmado confirmados encontrados encontrado "
        "encontradas registrou registraram houve há causou causando provocou pelo total adicionais civis "
        "homens mulheres crianças soldados ontem hoje segunda terça quarta quinta sexta sábado domingo se "
        "matando resultou resultando em"
    ),
    passive=word_set("foram foi são é está estão estavam ser sido sendo ficaram ficou eram"),
    finite=word_set(
        "marcham participam protestam assistem viajavam viajam disse disseram fez fizeram foram_para "
        "deram tiveram vieram querem exigem pedem"
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
        "madrugada jornada temporada década entrada chamada chegada foram eram partido soldado "
        "soldados estado estados lado mercado passado sábado deputados "
        "refugiado refugiados comunidade vida ferido comida meu seu grupo europeu museu saída cada nada "
        "quando feridos"
    ),
    negations=word_set("não nunca ninguém nenhum nenhuma sem nem"),
    denials=word_set("negou nega negaram desmentiu falso falsa"),
    reaching=word_set("a de é em : foi para alcançou atinge atingiu sobe subiu chega chegou são passa superou os as"),
    ones=word_set("um uma outro outra"),
    nobody=word_set("nenhum nenhuma ninguém sem zero não"),
    tallies=word_set("número saldo balanço lista total contagem"),
    tallying=word_set("eleva elevou elevaram sobe subiu são eram somam chegam chegavam"),
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
    people="pessoas pessoa gente vítimas habitantes moradores residentes passageiros membros refugiados "
    "migrantes famílias sobreviventes "
    "funcionários trabalhadores manifestantes presos detidos reféns estudantes feridos mortos",
    civilians="civis civil",
    children="crianças criança meninos meninas bebês adolescentes jovens",
    women="mulheres mulher",
    men="homens homem",
    soldiers="soldados soldado militares tropas",
    police="policiais agentes polícias",
    fighters="combatentes rebeldes milicianos terroristas jihadistas guerrilheiros",
    journalists="jornalistas",
    carers="médicos enfermeiros bombeiros socorristas",
    animals="animais bois vacas ovelhas cabras porcos cavalos cães galinhas aves peixes cabeças gado",
    jobs="empregos vagas postos",
    vehicles="veículos",
    cars="carros automóveis",
    buses="ônibus autocarros",
    trucks="caminhões camiões",
    tanks="tanques",
    ships="barcos navios",
    jets="aviões caças",
    helicopters="helicópteros",
    drones="drones",
    buildings="prédios edifícios",
    homes="casas residências moradias",
    schools="escolas",
    hospitals="hospitais",
    churches="igrejas mesquitas",
    towns="cidades aldeias vilas municípios",
    shops="lojas",
    weapons="foguetes mísseis bombas",
    km="km quilômetros quilómetros",
    metres="metros metro",
    hectares="hectares",
    tons="toneladas",
    dollars="dólares",
    euros="euros",
    years="anos meses dias semanas horas",
)
