"""Portuguese: its words about numbers, fates, what is counted, deeds, sayings and dates."""

from typing import Final

from summarizer.domain.languages.language import (
    PORTUGUESE,
    DateWords,
    Grammar,
    Lexicon,
    Wordings,
    after,
    before,
    conjugated,
    fates,
    many,
    nouns,
    paired,
    participles,
    pattern,
    scales,
    worths,
)
from summarizer.domain.words import word_set

# What is done to those counted, by its metric: finite forms are deeds, participles states.
_KILLED: Final = (
    "assassinar matar executar linchar massacrar decapitar degolar fuzilar enforcar estrangular aniquilar "
    "eliminar liquidar abater exterminar chacinar trucidar esquartejar carbonizar dizimar vitimar"
)
_INJURED: Final = (
    "esfaquear balear atropelar ferir apunhalar alvejar intoxicar hospitalizar agredir espancar mutilar "
    "envenenar queimar pisotear"
)
_TRAPPED: Final = "encurralar soterrar sitiar isolar encarcerar bloquear ilhar sepultar"
_RESCUED: Final = "içar resgatar salvar libertar socorrer auxiliar"
_DISPLACED: Final = (
    "evacuar desalojar deslocar expulsar deportar realojar realocar reassentar abrigar alojar repatriar remover "
    "desabrigar"
)
_DETAINED: Final = (
    "prender recapturar sequestrar capturar encarcerar raptar aprisionar indiciar autuar intercetar interceptar"
)
_AFFECTED: Final = "afetar afectar prejudicar atingir ameaçar impactar abranger demitir despedir"
_DESTROYED: Final = (
    "derrubar arrasar demolir devastar incendiar queimar carbonizar abater afundar arrastar devorar consumir "
    "soterrar inutilizar pulverizar arrancar tombar dizimar engolir aniquilar"
)
_DAMAGED: Final = "danificar alagar inundar submergir destelhar rachar estragar interditar"
_DEPLOYED: Final = "enviar mandar destinar mobilizar destacar deslocar estacionar empenhar posicionar despachar"
_JOBS: Final = "demitir despedir cortar contratar eliminar criar gerar extinguir suprimir dispensar desligar"


_TRYING: Final = "para tenta* tentou tentar procuram planeava* planejava* planeia* planeja* pretend*"
_TRIED: Final = "resgatar salvar libertar socorrer matar assassinar sequestrar raptar deter prender capturar executar"
_HAVING: Final = "sofr* apresent* regist* têm tem tiveram teve com receb*"
_WOUNDS: Final = (
    "ferimentos ferimento lesões lesão queimaduras fraturas fracturas fratura escoriações contusões cortes "
    "traumatismo traumatismos politraumatismo hematomas intoxicação hipotermia golpes facadas amputações sintomas "
    "asfixia tiros disparos mordidas entorses"
)
_TAKEN: Final = "levad* transportad* encaminhad* transferid* evacuad* socorrid* conduzid*"
_CARE: Final = (
    "ao_hospital para_o_hospital a_hospitais para_hospitais aos_hospitais para_os_hospitais para_um_hospital "
    "a_um_hospital para_uma_unidade para_unidades à_upa para_a_upa ao_pronto-socorro para_o_pronto-socorro "
    "às_urgências para_as_urgências ao_centro_de_saúde para_o_centro_de_saúde a_unidades para_uma_clínica"
)
_CAUGHT: Final = "túnel poço elevador prédio edifício carro veículo ônibus autocarro avião trânsito teleférico barco"
_CAUGHT_IN_HER: Final = "mina galeria gruta caverna lama neve estrada casa água"
_DAMAGE: Final = "danos avarias estragos rachaduras fissuras fendas prejuízos rachadelas infiltrações"
_DYING: Final = "morr* falec* perec*"
_HOW: Final = (
    "carbonizad* queimad* afogad* soterrad* esmagad* balead* atropelad* esfaquead* intoxicad* asfixiad* no_hospital "
    "num_hospital eletrocutad* electrocutad* pres* colhid* enregelad* congelad* encurralad*"
)


def _verbs(infinitives: str) -> str:
    return conjugated(infinitives, PORTUGUESE)


_REGARDS: Final = "cautela prudência respeito desprezo dignidade reserva suspeita desconfiança desdém cortesia cuidado"
"""With what one treats a number or a man, and is no doctor."""
_LIMBS: Final = (
    "maxilar mandíbula queixo braço braços perna pernas tornozelo pulso anca clavícula crânio nariz costela "
    "costelas joelho ombro mão pé dedo dedos fêmur bacia"
)
"""Parts of the body that break."""
_STRUCK: Final = (
    "perna braço cabeça barriga abdómen abdômen peito tórax costas ombro coxa mão pé joelho pescoço anca quadril rosto"
)
"""Parts of the body in which somebody is hit."""
_BROKEN: Final = "partido partida partidos partidas quebrad* fraturad* fracturad*"
_SEEKING: Final = "procura_a_sua procura_o_seu procura_a procura_o"
_KIN: Final = "mãe pai filho filha marido mulher irmão irmã"
"""Who is missed by whoever looks for one of her own."""
FATES: Final = fates(
    killed__holder="covas_para caixões_para",
    deployed__verb="particip* atuam atuavam colabor* reforçam integram",
    none__idiom=paired(_TRYING, _TRIED)
    + paired("atendid* tratad*", " ".join(f"com_{each}" for each in _REGARDS.split()))
    + " tratad*_como tratad*_de_forma tratad*_como_se "
    + "conden*_à_morte pena_de_morte penas_de_morte pena_capital ameaça*_de_morte perigo_de_morte sentença*_de_morte "
    "sentenciad*_à_morte escap*_da_morte escap*_à_morte corredor_da_morte esquadr*_da_morte mar_morto ponto_morto "
    "peso_morto horas_mortas tempos_mortos dia_dos_mortos corpo_de_bombeiros corpos_de_bombeiros corpo_docente "
    "corpo_diplomático mud*_a_vida nível_de_vida causa_da_morte causa_de_morte baixa_médica baixas_médicas "
    "baixas_temperaturas zonas_baixas partes_baixas aniversário_da_morte saída_de_campo",
    killed__rite=participles("enterrar sepultar")
    + "restos_de enterrou enterraram enterra enterram enterrar sepultou sepultaram",
    killed__deed="perdeu_um_homem perdeu_um_soldado nenhum_dos_…_sobreviveu nenhuma_das_…_sobreviveu perd*_…_homens "
    "perd*_…_soldados perd*_…_militares perd*_…_coleg* perd*_…_companheir* perd*_…_amig* perd*_…_camarad* matança_de "
    "massacre_de perd*_…_filho perd*_…_filha perd*_…_filhos perd*_…_filhas perd*_…_irmão perd*_…_irmã perd*_…_irmãos "
    "perd*_…_irmãs perd*_…_mãe perd*_…_pai perd*_…_marido perd*_…_mulher perd*_…_esposa perd*_…_bebé* perd*_…_bebê* "
    "perd*_…_pais perd*_…_prim* perd*_…_sobrinh* perd*_…_tio perd*_…_tia perd*_…_net* perd*_~_soldados "
    "perd*_~_combatentes perd*_~_homens perd*_~_militares "
    + _verbs(
        _KILLED + " custar_a_vida custar_a_vida_a custar_a_vida_de ceifar_a_vida ceifar_a_vida_de ceifar_as_vidas_de "
        "tirar_a_vida tirar_a_vida_de tirar_a_vida_a roubar_a_vida_a causar_a_morte_a provocar_a_morte_a "
        "acabar_com_a_vida_de levar_à_morte vitimar_mortalmente balear_mortalmente atingir_mortalmente "
        "ferir_mortalmente alvejar_mortalmente esfaquear_mortalmente"
    )
    + "custou_a_vida_ao custou_a_vida_à custaram_a_vida_a pôs_fim_à_vida_de pôr_fim_à_vida_de morte_a "
    "morte_para morte_~_de mortes_~_de morte_em_combate_de morte_de morte_do queim*_viv* feriu_de_morte "
    "colheu_mortalmente sacrificou sacrificaram sacrificar",
    killed__state="esfaquead*_até_à_morte esfaquead*_até_a_morte espancad*_até_à_morte espancad*_até_a_morte "
    + participles(_KILLED + " afogar eletrocutar electrocutar perecer falecer")
    + "queimad*_viv* mortal mortais fatal fatais morto morta mortos mortas sem_vida sem_sinais_vitais "
    "perdid*_a_vida perdido_a_vida mortalmente baixad*_à_sepultura tombad*_em_combate",
    killed__verb="se_tinham_afogado tinham_afogado se_tinha_afogado "
    "socorro_chegou_tarde_demais ajuda_chegou_tarde_demais tenham_afogado tenham_morrido tenham_perecido "
    "caíram_em_combate caiu_em_combate caíram_na_batalha "
    + _verbs("morrer falecer perecer sucumbir afogar tombar_em_combate suicidar eletrocutar")
    + paired(_DYING, _HOW)
    + "morrido sucumbido perd*_a_vida perd*_as_vidas veio_a_falecer vieram_a_falecer vem_a_falecer "
    "veio_a_morrer vieram_a_morrer veio_a_óbito vieram_a_óbito foi_a_óbito foram_a_óbito vai_a_óbito "
    "evoluiu_a_óbito evoluíram_a_óbito encontr*_a_morte não_resist* não_sobreviv* não_conseguiram_sobreviver "
    "acab*_por_morrer acab*_por_falecer acab*_morrendo faleceu_no_hospital faleceram_no_hospital",
    killed__noun="enterros sepultamentos morte mortes mortos mortas morto morta óbitos óbito cadáveres cadáver corpos "
    "corpo vítimas_mortais vítima_mortal vítimas_fatais vítima_fatal vidas vidas_humanas perdas_humanas assassinatos "
    "assassinato assassínios assassínio homicídios homicídio feminicídios feminicídio latrocínios latrocínio chacinas "
    "execuções execução falecimentos falecimento falecidos falecidas suicídios suicídio linchamentos afogamentos "
    "afogamento mortes_violentas perda_de_vidas baixas_mortais ossadas restos_mortais carcaça carcaças",
    killed__toll="número_de_mortos número_de_mortes saldo_de_mortos total_de_mortos número_de_vítimas_fatais "
    "número_de_vítimas_mortais balanço_de_mortos mortandade vítimas_mortais vítimas_fatais mortos_sobe "
    "mortos_sobem mortes_sobe mortes_sobem mortos_aumenta mortos_chega mortos_chegam mortos_passa mortos_passam",
    injured__deed=_verbs(_INJURED)
    + "fere ferem morde mordeu atende atendem atendeu atenderam tratando ferimentos_a ferimentos_em "
    "queimaduras_em lesões_em ferimentos_graves_a",
    injured__place="para_a_unidade_de_queimados na_unidade_de_queimados para_uma_unidade_de_queimados "
    "numa_unidade_de_queimados à_unidade_de_queimados ao_centro_de_queimados nos_cuidados_intensivos na_uti na_uci "
    "em_uti no_hospital em_hospitais nos_hospitais ao_hospital para_o_hospital para_hospitais para_os_hospitais "
    "a_hospitais para_a_urgência para_o_pronto-socorro no_pronto-socorro ao_pronto-socorro para_o_pronto",
    injured__state="estão_graves receberam_cuidados_médicos recebeu_cuidados_médicos receberam_assistência_médica "
    "receberam_atendimento_médico estão_num_hospital estão_em_um_hospital estão_numa_clínica ligad*_a_ventilador* "
    "ligad*_ao_ventilador "
    + paired(_LIMBS, _BROKEN)
    + paired("atingid*_na atingid*_no atingid*_numa atingid*_num", _STRUCK)
    + participles(
        _INJURED
        + " internar "
        + " atender tratar morder lesionar fraturar acidentar desmaiar machucar contundir esmagar"
    )
    + " atingid*_numa atingid*_num atingid*_na_perna atingid*_no_braço atingid*_na_cabeça atingid*_a_tiro "
    + paired(_HAVING, _WOUNDS, between="~")
    + paired(_TAKEN, _CARE, between="~")
    + "assistid* encaminhad*_ao encaminhad*_à encaminhad*_para encaminhad*_aos transportad*_ao_hospital inconscient* "
    "queimaduras contusões fratur* com_ferimentos com_queimaduras com_lesões com_fraturas com_escoriações "
    "com_contusões com_sintomas com_sinais_de com_hipotermia com_traumatismo* partiu_a partiu_o em_estado_grave "
    "em_estado_crítico em_estado_gravíssimo em_estado_muito_grave em_estado_delicado em_coma em_observação em_cirurgia "
    "socorridos_ao socorrid*_ao_hospital socorrid*_para_o_hospital levad*_ao_hospital levad*_para_o_hospital "
    "entrada_no_hospital entrada_nos_hospitais entrada_nas_urgências para_uma_unidade_hospitalar "
    "para_unidades_hospitalares para_unidades_de_saúde para_a_upa atingid*_por_estilhaços atingid*_por_tiros "
    "atingid*_por_disparos atingid*_por_balas atingid*_por_bala inspir*_recupera inalaç*_de_fumo inalação_de_fumaça "
    "inal*_fumaça receb*_atendimento receb*_tratamento receb*_assistência_médica receb*_assistência_hospitalar "
    "precis*_de_atendimento necessit*_de_assistência_hospitalar entre_a_vida_e_a_morte perd*_uma_perna perd*_um_braço "
    "com_gravidade",
    injured__noun="feridos feridas ferido ferida ferimentos lesionados lesionado baleados queimados lesões "
    "hospitalizações hospitalização internamento internação internamentos internações internados hospitalizados "
    "intoxicados machucados esfaqueados",
    injured__toll="número_de_feridos feridos_sobe feridos_sobem",
    missing__deed=paired(_SEEKING, _KIN) + "procura_ainda procuram_ainda ainda_procura ainda_procuram ainda_procurava "
    "continua_a_procurar continuam_a_procurar "
    + "destino_de_…_desconhecido desconhece_-_se_o_destino_de desconhece_-_se_a_sorte_de nada_se_sabe_do_destino_de "
    "incerteza_sobre_o_destino_de ainda_procuramos procuramos_ainda continuamos_a_procurar continuamos_procurando "
    "estamos_à_procura_de ainda_procuram resgate_procuram bombeiros_procuram mergulhadores_procuram resgate_procura "
    "equipas_procuram equipes_procuram não_há_notícias_de não_se_sabe_nada_de não_há_rasto_de não_há_rastro_de "
    "sem_notícias_de paradeiro_de busca_por buscas_por procura_por procuram_por procuram_pelos buscas_pelos "
    "buscas_pelas buscas_aos buscas_para_encontrar buscas_para_localizar buscas_a buscas_prosseguem_para_encontrar "
    "buscas_continuam_para_encontrar procurados tentam_localizar tentam_encontrar tentar_localizar tentar_encontrar",
    missing__state="nada_se_sabe não_se_sabe_nada não_há_notícias procurad*_pelos_familiares procurad*_pelas_famílias "
    "procurad*_por_familiares em_nenhuma_lista não_estão_em_nenhuma_lista não_aparecem_em_nenhuma_lista "
    "não_estão_em_lugar_nenhum faltavam_na_chamada ausentes_da_chamada ausentes_na_chamada ainda_são_procurad* "
    "ainda_é_procurad* continuam_a_ser_procurad* não_deram_sinais não_deu_sinais sem_contacto desaparecid* "
    "em_paradeiro_desconhecido paradeiro_desconhecido paradeiro_incerto paradeiro_é_desconhecido "
    "paradeiro_se_desconhece em_parte_incerta por_localizar por_encontrar por_achar não_localizad* não_encontrad* "
    "não_foram_encontrad* não_foram_localizad* não_foi_encontrad* não_foi_localizad* sem_notícias sem_rasto sem_rastro "
    "sem_paradeiro extraviad* dad*_como_desaparecid* perdid*_no_mar perdid*_na_mata seguem_perdid* continuam_perdid*",
    missing__verb="não_deram_sina* não_deu_sina* não_dão_sina* não_dá_sina* não_deram_notícias "
    "não_deu_notícias não_dão_notícias " + _verbs("desaparecer") + " desapareceu desapareceram faltam falta",
    missing__noun="desaparecimento_forçado desaparecimentos_forçados desaparecimento desaparecidos desaparecidas "
    "desaparecido desaparecida desaparecimentos",
    missing__toll="número_de_desaparecidos desaparecidos_sobe",
    trapped__deed=_verbs(_TRAPPED),
    trapped__place="sob_os_escombros sob_escombros debaixo_dos_escombros debaixo_de_escombros debaixo_de_terra "
    "sob_a_lama sob_a_terra sob_a_neve",
    trapped__state="pres*_debaixo_da_terra pres*_no_subsolo pres*_nos_escombros pres*_sob_os_escombros "
    "pres*_debaixo_dos_escombros pres*_na_mina pres*_em_elevador* "
    + participles(_TRAPPED + " cercar reter enterrar confinar aprisionar")
    + paired("pres*_no pres*_num", _CAUGHT)
    + paired("pres*_na pres*_numa", _CAUGHT_IN_HER)
    + "pres*_nos_escombros pres*_sob pres*_dentro pres*_nas_ferragens pres*_às_ferragens pres*_entre "
    "à_deriva sem_conseguir_sair não_conseguem_sair não_conseguiam_sair impedid*_de_sair",
    casualties__noun="vítimas baixas vítima mortos_e_feridos mortos_ou_feridos",
    casualties__toll="número_de_vítimas",
    rescued__deed="resgate_de resgate_da resgate_do recolheu_…_a_bordo recolheram_…_a_bordo tiraram_…_da_água "
    "tirou_…_da_água retiraram_…_da_água retiraram_…_com_vida tiraram_…_com_vida "
    + _verbs(
        _RESCUED + " "
        "salvar_a_vida_a retirar_com_vida resgatar_com_vida encontrar_com_vida retirar_vivos salvar_a_vida_de"
    )
    + "liberta libertam libertou solta soltam soltou soltaram pôs_a_salvo puseram_a_salvo põe*_em_liberdade "
    "pôs_em_liberdade puseram_em_liberdade libertação_de resgate_de",
    rescued__state="voltaram_para_as_suas_famílias regressaram_às_suas_famílias devolvidos_às_famílias "
    + participles(_RESCUED + " soltar")
    + "ileso ilesa ilesos ilesas incólume* sem_ferimentos sem_ferimento escap*_sem_ferimentos "
    "sa*_sem_ferimentos sem_lesões sem_um_arranhão sem_arranhões à_superfície com_vida a_salvo são_e_salvo "
    "sãos_e_salvos sãs_e_salvas em_liberdade post*_em_liberdade colocad*_em_liberdade em_segurança "
    "encontrad*_viv* achad*_viv* resgatad*_viv* retirad*_viv* retirad*_com_vida retirad*_~_com_vida "
    "retirad*_~_~_com_vida localizad*_viv* salv* teve_alta tiveram_alta receb*_alta já_tiveram_alta",
    rescued__verb=_verbs("sobreviver")
    + "consegu*_sair consegu*_escapar consegu*_fugir_a consegu*_salvar-se escap*_com_vida escap*_iles* "
    "saíram_iles* saiu_iles* salvaram-se salvou-se saíram_com_vida se_salvaram",
    rescued__noun="sobreviventes sobrevivente resgates resgatados resgatadas libertados libertações",
    displaced__deed="mandaram_sair mandou_sair ordenaram_a_saída_de ordenou_a_saída_de "
    + _verbs(_DISPLACED + " deixar_sem_casa deixar_sem_teto deixar_desabrigados")
    + "retirada_de evacuação_de realocação_de retirou_de retirar retirou retiraram retiradas fuga_de êxodo_de "
    "abrigos_com abrigo_a alojamento_a",
    displaced__place="em_abrigos em_abrigo em_abrigos_públicos em_centros_de_acolhimento "
    "em_centros_de_acomodação em_campos em_alojamentos em_escolas em_ginásios",
    displaced__state="retirad*_das_suas_residências retirad*_de_suas_residências retirad*_das_residências "
    "dormem_em_…_abrigos dormiram_em_…_abrigos dormem_em_abrigos dormiram_em_abrigos centros_de_acolhimento_dorm* "
    "abrigos_dorm* centro_de_acolhimento_dorm* dormem_em_…_escolas dormiram_em_…_escolas não_regressaram_a_casa "
    "não_regressaram_às_suas não_voltaram_para_casa ainda_não_voltaram_a não_voltaram_às_suas não_podem_voltar "
    "não_podem_regressar não_conseguem_voltar não_puderam_voltar "
    + participles(_DISPLACED + " retirar transferir acolher exilar")
    + "em_casa_de_parentes em_casas_de_parentes em_casas_de_familiares "
    "em_casa_de_familiares de_suas_casas das_suas_casas de_suas_residências de_casa fora_de_casa fora_das_suas_casas "
    "sem-teto sem_teto sem_tecto sem_casa sem_abrigo sem_lar ao_relento em_fuga perd*_a_casa perd*_as_casas "
    "perd*_as_suas_casas perd*_suas_casas perd*_a_sua_casa perd*_sua_casa perd*_suas_moradias perd*_as_habitações",
    displaced__verb="passaram_a_noite_ao_relento passaram_a_noite_na_rua passaram_a_noite_fora_de "
    "passaram_a_noite_em_abrigos dormem_ao_relento passaram_a_noite_em_um_ginásio passaram_a_noite_em_ginásios "
    "passaram_a_noite_em_escolas passaram_a_noite_em_uma_escola passaram_a_noite_em_tendas "
    "passaram_a_noite_em_barracas passaram_a_noite_em_carros passaram_a_noite_em_um_pavilhão dormiram_em_um_ginásio "
    "dormiram_em_ginásios dormiram_em_escolas dormiram_em_uma_escola dormiram_em_tendas dormiram_em_barracas "
    "dormiram_em_carros dormiram_em_abrigos dormiram_em_um_pavilhão dormem_em_um_ginásio dormem_em_ginásios "
    "dormem_em_escolas dormem_em_uma_escola dormem_em_tendas dormem_em_barracas dormem_em_carros dormem_em_abrigos "
    "dormem_em_um_pavilhão pernoit* deixar_suas abandonar_suas abandonar_as_suas deixar_as_suas fugir fugiram fugiu "
    "fogem foge fugindo fugido fugirem abandonaram_suas abandonaram_as_suas deixaram_suas deixaram_as_suas "
    "deixar_suas_casas abandon*_as_casas deix*_suas_casas deix*_as_suas_casas sair_de_casa sair_das_suas_casas "
    "saíram_de_casa deixar_o_país deixaram_o_país abandonaram_o_país abandonar_as_casas deixar_as_casas",
    displaced__noun="deslocados deslocadas desalojados desalojadas desabrigados desabrigadas evacuados evacuadas "
    "desalojamentos deslocamentos deslocações evacuações deportados deportações repatriados",
    refugees__who="refugiados refugiadas refugiado refugiada requerentes_de_asilo solicitantes_de_refúgio "
    "solicitantes_de_asilo asilados exilados",
    refugees__noun="pedidos_de_asilo",
    refugees__verb="cruz*_a_fronteira atravess*_a_fronteira pass*_a_fronteira "
    "deixaram_o_país abandonaram_o_país fugiram_do_país",
    detained__deed=_verbs(_DETAINED)
    + "deter detém detêm deteve detiveram detendo reteve retiveram fez_reféns fizeram_reféns fez_refém prisão_de "
    "detenção_de captura_de sequestro_de rapto_de prisão_preventiva_a prisão_preventiva_de prisão_preventiva_para "
    "manteve_refém mantiveram_refém",
    detained__place="em_poder_de em_poder_do em_poder_da nas_mãos_de nas_mãos_do nas_mãos_da em_prisão_preventiva "
    "em_prisão_domiciliar em_prisão_domiciliária em_prisão na_prisão na_cadeia à_prisão em_cativeiro",
    detained__state="cativo cativos cativa cativas em_cativeiro levad*_para_a_esquadra levad*_à_esquadra "
    "levad*_para_a_delegacia levad*_à_delegacia conduzid*_à_delegacia conduzid*_à_esquadra "
    + participles(_DETAINED + " deter reter apreender algemar")
    + "preso presa presos presas levad*_sob_custódia sob_custódia prisão_domiciliar prisão_domiciliária "
    "prisão_preventiva feit*_refém feit*_reféns como_refém como_reféns mantid*_refém mantid*_reféns atrás_das_grades "
    "de_prisão de_reclusão de_cadeia à_disposição_da_justiça constituíd*_arguid* em_flagrante",
    detained__who="presos reclusos_políticos presos_políticos",
    detained__noun="prisões prisão detenções detenção detidos detidas detido detida prisioneiros reféns refém "
    "raptos sequestros sequestro sequestrados raptados capturas cativos",
    affected__deed=_verbs(_AFFECTED + " deixar_sem deixar_às_escuras"),
    affected__state="fechad* suspens* cancelad* atendid* internad* hospitalizad* admitid* "
    + participles(_AFFECTED + " isolar ilhar")
    + "perderam_o_emprego perd*_tudo sem_aquecimento sem_gás sem_casa sem_abrigo sem_água sem_luz sem_energia "
    "sem_eletricidade sem_electricidade sem_aulas sem_comida sem_alimentos sem_acesso sem_internet sem_transporte "
    "sem_abastecimento sem_fornecimento às_escuras em_risco em_perigo em_quarentena em_isolamento "
    "precisam precisa necessit* pass*_fome "
    "em_insegurança_alimentar em_situação_de_fome em_situação_de_emergência sofrem sofre sofr*_de carec*",
    affected__verb="procuraram_assistência_médica procuraram_ajuda_médica procurado_assistência_médica "
    "receberam_assistência",
    affected__noun="pacientes afetados afectados atingidos",
    ill__deed=_verbs("contagiar contaminar infetar infectar intoxicar adoecer"),
    ill__state="recuperad* curad* tiveram_alta intoxicação_alimentar diarreia vómitos vômitos náuseas doente* "
    "testaram_positivo testou_positivo deram_positivo sofrem sofre sofr*_de admitid* intoxicad* infetad* infectad*",
    ill__verb="tiveram_…_intoxicação_alimentar sofreram_…_intoxicação_alimentar se_intoxicaram infetaram-se "
    "tiveram_sintomas apresentam_sintomas contraíram contraiu contraem adoeceu adoeceram adoecem adoecer",
    ill__noun="intoxicação casos caso infecções infeções infecção infetados infectados contágios positivos doentes "
    "contaminados diagnósticos intoxicações",
    ill__toll="casos infeções infecções número_de_casos número_de_infetados número_de_infectados número_de_doentes",
    destroyed__deed=_verbs(_DESTROYED)
    + "destruir destrói destroem destruiu destruíram destruindo destruirá levou_consigo reduziu_a_escombros "
    "reduziu_a_cinzas reduziram_a_escombros reduziram_a_cinzas pôs_abaixo deitou_abaixo deitaram_abaixo "
    "botou_abaixo botaram_abaixo faz_cair fazem_cair fez_cair fizeram_cair destruição_de",
    destroyed__state="perdidos perdidas sem_recuperação irrecuperáveis "
    + participles(_DESTROYED + " desabar desmoronar arder")
    + "destruído destruída destruídos destruídas ruído ruíram ruiu levad*_pela levad*_pelas levad*_pelo "
    "consumid*_pelo consumid*_pelas reduzid*_a_escombros reduzid*_a_cinzas em_ruínas em_escombros inabitáv* "
    "inabitável inabitáveis perda_total a_pique completamente_destruíd* totalmente_destruíd* engolid*_pela",
    destroyed__verb=_verbs("desabar desmoronar afundar naufragar arder colapsar")
    + "incendiaram-se queimaram-se vieram_abaixo veio_abaixo vindo_abaixo foram_ao_fundo foi_ao_fundo "
    "foram_a_pique foi_a_pique ruiu ruíram caíram_por_terra caíram_árvores",
    damaged__deed="água_entrou_em água_invadiu "
    + _verbs(_DAMAGED + " danificar_parcialmente derrubar_parcialmente")
    + "arrancou_o_telhado_de arrancaram_o_telhado_de levou_o_telhado_de arrancou_telhados_de "
    "arrancou_os_telhados_de destruiu_parcialmente destruíram_parcialmente danos_em danos_a estragos_em "
    "prejuízos_em avarias_em rachaduras_em fissuras_em danos_materiais_em",
    damaged__verb=_verbs("alagar inundar rachar"),
    damaged__state="saquead* perderam_o_telhado perdeu_o_telhado perderam_os_telhados perderam_a_cobertura "
    + participles(_DAMAGED + " avariar " + " fissurar")
    + paired(_HAVING, _DAMAGE, between="~")
    + "com_danos com_rachaduras com_fissuras com_avarias com_estragos com_fendas parcialmente_destruíd* "
    "parcialmente_danificad* parcialmente_queimad* parcialmente_desabad* semidestruíd* inabitáveis inabitável "
    "sem_telhado sem_telhados sem_cobertura debaixo_de_água debaixo_d_água submers*",
    deployed__deed=_verbs(_DEPLOYED) + "envio_de mobilização_de destacamento_de",
    deployed__state=participles(_DEPLOYED + " empregar") + "instalad* montad* em_posição "
    "no_terreno para_o_terreno enviad*_para_~_local combat*_incêndios combat*_~_incêndios combat*_o_fogo "
    "combat*_as_chamas combat*_o_incêndio no_combate_às_chamas no_combate_ao_fogo no_combate_ao_incêndio "
    "apoiad*_por trabalham_no_combate atu*_nas_buscas particip*_nas_buscas trabalham_nas_buscas",
    population__deed="somos éramos conta_com contam_com contava_com abriga abrigava "
    "emprega empregam empregava dá_emprego_a dá_trabalho_a",
    population__state="amontoad* amontoam-se "
    "vivem viviam vive moram mora residem trabalham trabalhavam habitam recensead* habitad*_por",
    population__noun="reclusos habitantes moradores residentes membros funcionários cidadãos empregados trabalhadores "
    "presos presas detentos detentas internos internas munícipes sócios filiados associados "
    "colaboradores almas integrantes",
    population__holder="população_de",
    jobs__deed=_verbs(_JOBS)
    + "despede despedem mandou_embora mandaram_embora corte_de criação_de contratação_de demissão_de "
    "despedimento_de extinção_de",
    jobs__state=participles(_JOBS + " desempregar") + "no_desemprego sem_emprego sem_trabalho perd*_o_emprego",
    jobs__who="postos lugares",
    jobs__noun="empregos emprego vagas funcionários trabalhadores demissões despedimentos dispensas "
    "contratações postos_de_trabalho desempregados vagas_de_emprego",
    votes__state="aprovaram votaram votou votam a_favor contra_e se_abstiveram abstiveram-se",
    votes__deed="obteve obtiveram obtém votos_contra votos_a votos_por",
    votes__noun="nulos brancos em_branco votos_contra votos_a votos_por votos voto assentos cadeiras mandatos "
    "abstenções abstenção sufrágios deputados eleitores boletins",
)


_PASSING: Final = (
    "supera superam superou superaram superava superará superar superado ultrapassa ultrapassam ultrapassou "
    "ultrapassaram ultrapassava ultrapassará ultrapassar ultrapassado excede excedem excedeu"
)

LEXICON: Final = Lexicon(
    decimal=",",
    scales=scales("3 mil 6 milhão milhões 9 bilhão bilhões 12 trilhão trilhões"),
    percent=many("por cento|ponto percentual|pontos percentuais"),
    months=word_set("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    before=before(
        at_least="pelo menos|ao menos|no mínimo|não menos de|um mínimo de|mínimo de|não menos que|"
        "não menos do que|bom|boa|bons|boas|quando menos",
        more_than="mais de|mais do que|mais que|mais dos|mais das|acima de|acima dos|acima das|superior a|superiores "
        "a|para cima de|passa de|passa dos|passa das|passam de|passam dos|passam das|passou dos|passou das|mais "
        "da|mais do|maior que|maior do que|superior ao|superiores ao|bem mais de|"
        "passa de|passam de|passava de|passavam de|passou de|passaram de|acima do|acima da|"
        + "|".join(f"{verb}{article}" for verb in _PASSING.split() for article in ("", " os", " as", " o", " a")),
        about="estima que|estimam que|estimou que|estimaram que|estimava que|calcula que|calculam que|estima - se "
        "que|calcula - se que|estima-se que|calcula-se que|estimado que|estima em|estimam em|estimou em|estimaram "
        "em|calcula em|segundo estimativas|segundo estimativas ,|segundo as estimativas|segundo as estimativas ,|cerca "
        "de|perto de|à volta de|na ordem dos|na ordem das|à roda de|coisa de|aproximadamente|por volta de|em torno "
        "de|uns|umas|cerca dos|cerca das|cerca do|cerca da|perto dos|perto das|na casa dos|na casa "
        "das|ronda|rondam|rondava|rondavam|rondou|rondaram|ronda os|ronda as|rondam os|rondam as|ronda o|em torno "
        "dos|em torno das|em torno do|por volta dos|por volta das|mais ou menos|estimado em|estimados em|estimada "
        "em|estimadas em|algo como|qualquer coisa como|talvez|calculo|da ordem de|da ordem dos|da ordem das|na ordem "
        "de",
        almost="quase|praticamente|beiram|beira os|beiram os|beirando os|beirando|pouco menos de|"
        "pouco menos do que|roça|roçam|se aproxima de|se aproximam de|aproxima-se dos",
        fewer_than="menos de|menos do que|nem|nem sequer|abaixo de|menos da|menos das|menos dos|menos do|"
        "inferior a|inferiores a|abaixo do|abaixo dos|abaixo das|não chega a|não chegam a|não chegou a|"
        "não chegaram a|não chega aos|menor que",
        up_to="até|no máximo|não mais de|não mais que|não mais do que|um máximo de|máximo de|não passa de|"
        "não passam de|não ultrapassa|não ultrapassam|não superou",
    ),
    after=after(
        at_least="ou mais|e mais|no mínimo|pelo menos",
        about="aproximadamente|mais ou menos|ou perto disso",
        more_than="será ultrapassado|será ultrapassada|será superado|e tal|e tantos|e tantas|e poucos|e poucas|e picos",
        up_to="no máximo|ou menos",
    ),
    between=frozenset({"a", "ou", "e"}),
    spelt="pt",
    vague=worths("10 dezenas 100 centenas 1000 milhares 1000000 milhões 1 vários várias"),
    groups=worths(
        "20 vintena 30 trintena 40 quarentena 60 sessentena 50 cinquentena 12 dúzia dúzias "
        "10 dezena 100 centena 1000 milhar"
    ),
    halves=word_set("meio meia"),
    fractions=worths(
        "2 metade 3 terço terços 4 quarto quartos 5 quinto quintos 6 sexto 8 oitavo 10 décimo décima décimos"
    ),
    describing_by_name=worths(
        "2 bienal bienais biênio biénio 3 trienal trienais triênio triénio 4 quadrienal quadriênio quadriénio 5 "
        "quinquenal quinquênio quinquénio 10 decenal decênio decénio 40 quadragenário quadragenária 50 quinquagenário "
        "quinquagenária cinquentenário 60 sexagenário sexagenária sexagenários 70 septuagenário septuagenária 80 "
        "octogenário octogenária octogenários 90 nonagenário nonagenária 100 centenário centenária 200 bicentenário"
    ),
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
        "nora noivo noiva viúva viúvo órfão órfã padeiro padeira músico apresentador apresentadora carpinteiro "
        "açougueiro talhante ferreiro eletricista encanador canalizador intérprete farmacêutico farmacêutica bispo "
        "aprendiz secretária sapateiro cabeleireira jardineiro alfaiate costureira parteira bibliotecária apicultor "
        "relojoeiro cantor cantora bailarina pedreiro primo prima tio tia sobrinho sobrinha neto neta namorado "
        "namorada sogra genro gerente agricultora bombeira camponesa chefe comerciante cozinheira cozinheiro diretor "
        "diretora empregada empregado funcionária funcionário operária patrão presidente procurador testemunha homem "
        "mulher criança menino menina bebê bebé adolescente jovem idoso idosa mãe pai filho filha irmão irmã marido "
        "esposa avô avó dono dona proprietário proprietária motorista condutor condutora piloto copiloto treinador "
        "treinadora professor professora aluno aluna estudante enfermeiro enfermeira médico médica agricultor camponês "
        "trabalhador trabalhadora operário mineiro pescador marinheiro capitão passageiro passageira pedestre peão "
        "ciclista motociclista camionista caminhoneiro taxista turista vizinho vizinha guarda vigilante policial "
        "polícia agente soldado militar guerrilheiro atirador suspeito suspeita jornalista repórter fotógrafo ativista "
        "manifestante vítima sobrevivente bombeiro padre juiz juíza advogado advogada prefeito deputado deputada "
        "engenheiro mecânico jogador jogadora refém preso migrante voluntário voluntária alpinista nadador"
    ),
)

GRAMMAR: Final = Grammar(
    fates=FATES,
    clause=word_set(
        "após depois antes quando enquanto embora porque pois onde durante desde mas contra se como segundo apesar para"
    ),
    relative=word_set("que quem cujo cujos cuja"),
    joins=word_set("e ou nem"),
    prepositions=word_set(
        "em no na nos nas num numa nuns numas de do da dos das dum duma a ao à aos às com por pelo pela pelos pelas "
        "entre sobre sob sem até"
    ),
    determiners=word_set("o a os as seus suas seu sua este esta estes estas esse essa esses"),
    genitive=word_set("de do da dos das"),
    among=word_set("entre dentre"),
    besides=word_set("além para a"),
    parts=word_set("incluindo incluídos inclusive incluindo-se entre eles elas deles delas quais inclui incluem"),
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
    finite_endings=("aram", "eram", "iram", "íram", "avam", "iam", "ou", "eu", "iu"),
    participle_endings=("ado", "ados", "ada", "adas", "ido", "idos", "ida", "idas", "ando", "endo", "indo"),
    no_verbs=word_set(
        "chamada madrugada temporada estrada década chegada entrada enxurrada jornada granadas granada facadas facada "
        "rajadas emboscada fachada brigada toneladas tonelada embaixada resultado resultados comunicado senado "
        "delegado delegados advogado advogados deputado deputada empregado empregados tornado tornados gado marido "
        "sentido pedido apelido medida medidas avenida queda bandidos bandido mercados privado encapuzados convidados "
        "aliados filiados povoado povoados namorada namorado atentado atentados judeu judeus réu liceu camada tomada "
        "foram eram partido soldado soldados estado estados lado mercado passado sábado deputados refugiado refugiados "
        "comunidade vida ferido comida meu seu grupo europeu museu saída cada nada quando feridos"
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
        "refere confirma confirmava confirmam mostra mostrava indica indicava aponta marca regista registra "
        "consta constam figura figuram contamos temos registramos contabilizamos contam diz dizia dizem "
        "escreveu conta contava contabiliza dá dava fala falava sustenta sustentam afirma afirmam assegura "
        "asseguram corrigiu admite admitem reconhece reconhecem"
    ),
    tallies=word_set("número saldo balanço lista total contagem registo registro soma cifra quantidade conta"),
    tallying=word_set(
        "eleva elevou elevando leva levou levando sobe subiu elevaram são eram somam somavam chegam chegavam chegaram "
        "sobem subiram ultrapassam passam atingem passaram passou aumentaram caíram baixaram"
    ),
    being=word_set("são eram é era foram sejam fossem seriam serão seria"),
    back=pattern(
        r"d(?:estes|estas|esses|essas|eles|elas)|dos quais|das quais|de entre (?:eles|elas)|entre (?:eles|"
        r"elas|estes|estas|esses|essas|os quais|as quais)|desse total|deste total|do total"
    ),
    not_one=pattern(r"nem uma? só|nem sequer uma?|nem uma? únic[oa]"),
    some=pattern(r"um (?:\w+ )?número|uma série|muit[oa]s|numeros[oa]s|inúmer[oa]s|divers[oa]s|milionári[oa]s?"),
    origin=pattern(
        r"(?:tinham|têm) (?:[\w-]+ ){0,3}\d+(?: e \d+)? anos|"
        r"(?:eram|são|vinham|vêm) (?:de|do|da)|(?:já )?(?:foram|estão) (?:já )?identificad[oa]s?(?! como)|"
        r"(?:já )?foram (?:entregues|liberad[oa]s)(?: (?:às?|aos?) (?:fam[ií]li\w+|parentes)|(?=\s*[.,;]))"
    ),
    differing=pattern(r"(?:\w+ )?do que|(?:\w+ )?a (?:mais|menos)(?: do)? que"),
    identifying=pattern(r"trata(?:va)?(?:m)?-se de|(?:eles )?(?:são|eram)"),
    along=pattern(r"juntamente com|junto com|em conjunto com|além de|bem como|assim como"),
    replaced=pattern(
        r"face a(?:os|s)|contra (?:os|as)|em vez d[eoa]s?|(?:um|o) (?:balanço|número|registo|"
        r"registro) (?:anterior|prévio|inicial) de"
    ),
    recounting=pattern(
        r"(?:passaram|passam) a ser #|(?:retirou|corrigiu) (?:os |as )?(?:seus|suas) #|voltou (?:atrás )?(?:para|a|aos|"
        r"às) #|(?:insist(?:e|em|iu|iram|ia|iam)) (?:em|nos|nas) #|(?:o número|a cifra|a contagem) de #|"
        r"manteve(?:-se)? (?:os|as|nos|nas|em) #"
    ),
    money=pattern(
        r"gast\w+|desembols\w+|alocad\w+|destinad\w+|financia\w+|lucros?|prejuízos?|receitas?|vendas|faturamento|"
        r"faturação|resgate|subornos?|propinas?|multas?|dívidas?|empréstimos?|orçamento|custos?|valor|danos|"
        r"indemniza\w+|indeniza\w+|ajudas?|fundos?|salários?|preços?|invest\w+|fiança|recompensa|pag\w+|doaç\w+|provisões|poupanças?"
    ),
    superseded=pattern(
        r"antes|inicial(?:mente)?|anterior(?:mente)?|previamente|primeiro|havia(?:m)? (?:dito|informado|falado)|"
        r"tinha(?:m)? dito|revis\w+|atualiz\w+|corrig\w+|subiu de|passou de|aumentou de|até então"
    ),
)

NOUNS: Final = nouns(
    corpses="corpos corpo cadáveres cadáver",
    entries="entradas chegadas ingressos travessias",
    people="comerciantes vendedores pastores nomes jovens jovem adolescentes menores pessoas pessoa indivíduos gente "
    "vítimas vítima habitantes moradores morador moradora residentes aldeões cidadãos cidadão passageiros passageiro "
    "ocupantes viajantes membros integrantes refugiados refugiadas migrantes migrante imigrantes famílias família "
    "familiares parentes sobreviventes sobrevivente funcionários funcionário trabalhadores trabalhador operários "
    "operário mineiros mineiro pescadores pescador manifestantes manifestante grevistas presos preso reclusos recluso "
    "detentos detento detidos detido reféns refém estudantes estudante alunos alunas aluno aluna feridos ferido mortos "
    "morto doentes pacientes paciente turistas turista peregrinos fiéis tripulantes tripulante transeuntes pedestres "
    "pedestre peões ciclistas ciclista motociclistas motociclista motoristas motorista condutores condutor "
    "caminhoneiros caminhoneiro idosos idosas idoso idosa professores professor professora docentes camponeses "
    "camponês agricultores indígenas adeptos torcedores torcedor jogadores espectadores participantes clientes utentes "
    "desalojados desabrigados deslocados suspeitos suspeito acusados réus arguidos ativistas ativista advogados padres "
    "freiras alpinistas banhistas hóspedes eleitores deputados senadores vereadores estrangeiros colaboradores "
    "vizinhos utilizadores usuários irmãos empregados",
    civilians="civis civil",
    children="crianças criança meninos meninas menino menina bebês bebés bebê bebé adolescentes adolescente jovens "
    "jovem menores menor rapazes raparigas garotos garotas alunos alunas aluno aluna filhos filhas filho filha "
    "netos netas neto neta",
    women="esposa mulher filha filhas irmã irmãs avó tia neta sobrinha prima mãe ela idosa idosas jovem mulheres mães "
    "meninas raparigas grávidas freiras professora",
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
    miles="milhas milha",
    centimetres="centímetros centímetro cm milímetros",
    metres="metros metro m",
    hectares="hectares hectare ha",
    tons="toneladas tonelada",
    dollars="dólares dólar",
    euros="euros euro",
    pounds="libras",
    years="anos meses dias semanas horas minutos ano mês dia semana hora",
)


WORDINGS = Wordings(
    kinds={
        "airstrike": r"aére|avião|aviões|bombard|míss|drone|helicóp|ataque|caça",
        "shelling": "artilhar|bombard|obus|foguete|morteiro|míss|projét|dispar|tiro|caíram|rajad|salva|canh",
        "bombing": (
            "bomb|explo|deton|atentado|engenho|artefato|dinamit|granada|mina|carga|saltar|saltou|pelos ares|estour|"
            "estrond|petard|pacote"
        ),
        "chemical_attack": "quími|gás|gases|tóxic|cloro|sarin|veneno|nervos|lacrimog|ácido",
        "armed_clash": (
            "confront|combat|batalh|ataque|atac|ofensiva|tiro|embosc|assalt|escaramuç|luta|guerra|conflit|"
            r"trocou tiros|troca de tiros|dispar|fogo\b|operaç|bala|rajad|abatid|avanç|cerco|incurs|contra-ataq"
        ),
        "abduction": (
            "sequestr|rapt|refém|reféns|desapar|captur|cativ|resgate|levad|nas mãos|mãos d|em poder|levaram|refen"
        ),
        "riot": (
            "motim|tumult|saque|violên|vandal|incendi|confront|distúrb|rebeli|encapuz|montra|partiram|amotin|"
            "revolt|sublev|insurrei|quebra-quebra|vidraça|pedr[ao]|barricad|pancadaria|desordem|desacat|zaragat|"
            "rixa|briga|depreda|linch|arrastão|levante|balbúrdia"
        ),
        "arrest": (
            "prend|preso|presa|prisão|prisões|det[eé]|detid|captur|custód|cadeia|apreend|rusga|apanhad|grades|"
            r"cela\b|celas\b|algem|cativeiro|recolh|intercet|intercept|buscas|operação|preventiva|mandado|xadrez|"
            "detenç|domiciliár|domiciliar|levado|esquadra|delegacia|foragid"
        ),
        "talks": (
            "reuni|encontr|negocia|convers|diálog|cimeira|cúpula|fal[aou]|confer|visit|receb|mediaç|telefon|"
            "consult|tratativ|mesa|sent(?:aram|ou)-se|sentaram|trocar|contact|contat|delegaç|emissári|ronda|rodada|"
            "plenári|audiên|concert|palestr|bilateral|reencont|sessão|debat"
        ),
        "election": (
            "eleiç|eleit|elege|vot|urna|candidat|referend|plebisc|campanha|sufrág|pleito|turno|assembleias de voto|"
            "boletim|secç|seção|deputad|mandat|abstenç|afluên|segunda volta|segundo turno|reelei|reeleg|"
            "cidadãos foram|contagem (?:dos votos|quase)|com a contagem"
        ),
        "court": (
            "tribunal|juiz|juíz|julg|sentenç|conden|procurad|promotor|acus|arguid|réu|denúnc|process|veredic|"
            r"absolv|audiênc|recurso|corte\b|ministério público|prisão|falênc|advogad|extrad|justiça|cadeia|anos de|"
            "jurad|culpad|magistrad|acórdão|leitura|litígi|ação judicial|liminar|habeas|defesa|testemunh|multa|"
            r"indemniz|indeniz|instrução|relaç|supremo|ministro do|desembargador|comarca|vara\b|solt|liberd|"
            r"libertad|pena\b|coima|alegaç|defensor|delibera|cumpri"
        ),
        "protest": (
            "protest|manifest|march|passeat|greve|paralis|rua|bloque|boicot|vigília|concentr|ocup|mobiliz|faixa|"
            "saíram à rua|à rua|às ruas|cruz(?:aram|ou|am) os braços|braços|cartaz|palavras de ordem|cordão humano|"
            "silêncio|multidão|milhares|vaia|assobi|acamp|tenda|assinatur|abaixo-assinado|piquet|corte de|buzin|"
            r"apit|caminhada|ato\b"
        ),
        "agreement": (
            r"acord|pact|tratad|convén|trégua|cessar|assin|alianç|compromiss|contrat|aceit|sel(?:ou|aram)|paz\b|"
            "ratific|aprov|subscr|consens|troca|armistíc|memorand|entend|fech(?:ou|aram) (?:um|o)|trato|pacífic|"
            "conclu|homolog|conciliaç|mediaç"
        ),
        "appointment": (
            "nome|design|eleit|demi|renunci|exoner|afast|substitu|sucede|cargo|posse|promov|despe|president|rédeas|"
            r"deixa\b|deixou\b|assum|lidera|à frente|comando|presidên|reitor|timoneiro|eleg|saída|sai\b|saiu\b|"
            "indigitad|indic|empossad|investid|sucess|novo (?:chefe|diretor|ministro|treinador)|"
            "nova (?:chefe|diretora|ministra)|interin|reconduz|bate com a porta"
        ),
        "displacement": (
            "desloc|fug|evacu|refug|abandon|êxodo|desaloj|desabrig|expuls|retir|transfer|migra|sair|saíram|dorm|"
            "pavilhão|deixar|casas|tenda|campo|abrig|aloj|acolh|fronteira|corr(?:er|eram)|regress|retorn|exíli|"
            "exilad|repatri|deport|a salvo|barco|ônibus|autocarro|emigr"
        ),
        "disaster": (
            r"terremoto|sismo|tremor|abalo|inunda|enchente|cheia|tempest|furacão|ciclone|tufão|tornado|tsunami|vulcão|"
            r"erupç|deslizam|avalanch|seca|incêndi|fome|calor|frio|epidemi|pandemi|surto|cólera|chuva|desastr|"
            r"catástrof|desab|magnitude|réplica|vento|raio|neve|onda|rio|barrag|temporal|fogo|chamas|transbord|sarampo|"
            r"vírus|contág|infec|granizo|geada|dengue|doença|caso|adoec|doente|margens|tremeu|trem(?:eu|e|ores)|morro|"
            r"abaixo|encosta|ced(?:eu|e)|aluiu|alu[ií]|sacud|paciente|sintoma|infet|febre|gripe|ébola|ebola|alag|"
            r"enxurr|arrast|lama|escombr|soterr|fumo|fumaça|sede\b|praga|bactéri|afog|ruptura|rompi|rompeu"
        ),
    },
    statuses={
        "feared": (
            r"tem[eaio]|receia|poder|pode\b|possi|talvez|prov[aá]|presum|suspeit|risco|perig|ameaç|não confirm|"
            r"desaparec|preocup|estim|prevê|espera|se\b|seria|teria|\w+(?:rá|rão|remos|ria|riam)\b|vai\b|vão\b|"
            r"vamos\b|a menos que|quase cert|iminente|deve\b|devem\b|deverá|haveria|não se sabe|desconhec|ignor|"
            "clar[ao]|incert|alert|eventual|parec|estaria|previs|não … confirm"
        ),
        "cancelled": (
            "cancel|suspen|adi[ao]|anul|desmarc|retir|abandon|revog|fracass|interromp|não se|desconvoc|desist|romp|"
            "proib|proíb|afinal não|sem efeito|voltou atrás|volta atrás|volt(?:ou|a) atrás|recu(?:ou|o)|já não|"
            "adiad|deu em nada|em nada|abort|congel|arquiv|encerr|renunci|marcha-atrás|caiu por terra|reagend|"
            "travad|trav[ao]|barr(?:ado|ou)|frustr|acab|fim d|por terra"
        ),
    },
    stances={
        "expects": (
            r"descart|exclu|esper|prev|poder|pode\b|será|haverá|prov[aá]|possi|tem[eaio]|acredit|calcul|estim|"
            r"confia|vai\b|vão\b|se\b|risco|\w+(?:rá|rão|remos|ria|riam)\b|vamos\b|a menos que|promet|assegur|"
            r"garant|projet|antev|antec|vislumbr|apost|otimis|pessimis|logo\b|em breve|deve\b|devem\b|deverá|amanhã|"
            "prepar|imagin|planej|planei|aguard|torc|provável|conta com"
        ),
        "accuses": (
            r"espalh|refém|reféns|queim|incendi|escond|saque|roub|encobr|contag|engan|explor|foi um\b|acus|culp|"
            "respons|denunci|imput|atribu|crime|massacr|assassin|ataqu|atac|mat[oa]|viol|conden|repri|destru|ment|"
            "falh|neglig|provoc|caus|corrup|terror|fraud|apont(?:ou|a|am|aram)|dedo|critic|abandon|ignor|omit|"
            "omiss|teria|devia|deveria|tortur|maltrat|discrimin|racis|abus|desvi|suborn|propin|extors|ameaç|"
            "persegu|expuls|bombarde|dispar|impun|espion|sabot|manipul|falsific|cúmplic|conivên|conivent|toler|"
            "irregular|ilegal|arbitrár|descas|desleix|incúri|sequestr|invad|usurp|grilag|tarde demais|tardou|"
            r"trai[ur]|poluí|polui|contamin|envenen|burl|aldrab|ludibri|lucr|fech\w+ os olhos|olhos fechad|enriquec|"
            "conluio|chantag|inação|manch|armaç|arm(?:ou|aram)"
        ),
        "denies": (
            r"exclu|neg[oau]|desment|rejeit|refut|descart|não\b|nunca|jamais|fals|tampouco|nem\b|nenhum|sem fundamento|"
            r"contest|inocen|invent|infundad|mentir|em causa|em dúvida|dúvida|duvid|não procede|procede|rebat|"
            r"desconhec|carec|absurd|ridícul|calúni|caluni|difam|disparat|boato|distanci|demarc|desvincul|afast|"
            r"contradi|inverd|improcedent|inexat|incorret|equivoc|cétic|ceticism|impossív|improváv|pouco\b|nada\b|"
            r"alhei|repudi|insinua|fantas|minimiz|sem (?:base|provas|qualquer)|não culpad|dificilmente|cabimento|"
            r"tostão|jur[oa] que|interroga|em xeque|não há|balela|lorota|pôs em causa|põe em causa|não bate"
        ),
        "suspects": (
            r"descart|exclu|talvez|suspeit|presum|acredit|possi|poder|pode\b|prov[aá]|parece|procurad|ligad|identific|"
            r"autor|alegad|investig|hipótes|inclin|tese|teria|seria|estaria|apont|aparent|ao que tudo|tudo indica|pens|"
            r"supõ|supost|cogit|linha\b|teoria|especul|plausív|verosím|verossím|crê|creem|atribu|vincul|apura|examin|"
            r"questiona|dúvid|trabalha\w* com a|por trás|atrás d|provav|indíc|sinais|rasto|rastro|desconf|julga|acha\b"
        ),
        "condemns": (
            "conden|repudi|lament|critic|denunci|indign|rejeit|deplor|reprov|cobard|covard|bárbar|atroc|inaceit|"
            "inadmis|horr|vergonh|crime|terroris|traiç|facada|classific|cham|qualific|censur|chocad|chocant|revolt|"
            r"repugn|nojo|abomin|vil\b|desuman|cruel|selvag|escândal|escandal|desprez|ultraj|insult|imoral|"
            r"irrespons|imperdo|injustific|intoleráv|inaudit|estupefa|constern|raiva|fúri|furios|ira\b|indecen|"
            r"infam|consider|arras|ataca|atacou|duras?\b|absurd|lastim|infâmi|ignomín|baixeza|canalh|selvajaria|"
            "barbárie|hediond|aberr|nefast|cinism"
        ),
        "claims_responsibility": (
            "reivindic|assum|respons|reconhec|admit|confess|atribu|autor|culpad|confiss|entreg(?:ou|ar)-se|"
            "entregou|dá-se|deu-se|(?:diz|dizem|disse|afirma) ter (?:feito explodir|morto|matado|atacado|disparad"
            "o|atingido|colocado|incendiado|queimado|raptado|destruído|abatido)"
        ),
        "threatens": (
            r"ameaç|advert|alert|retali|represál|ving|respond|se não|ultimato|jur|promet|consequ|pun|se\b|"
            r"\w+(?:rá|rão|remos|ria|riam)\b|vai\b|vão\b|vamos\b|a menos que|prazo|parar|paralis|greve|tribun|"
            "justiça|process|acionar|sanç|multa|pagar|medidas|caso contrário|senão|ou então|ações|recorrer"
        ),
        "demands": (
            "exig|demand|ped|reivindic|reclam|inst|apel|solicit|dev|urg|orden|quer|insist|propôs|propõe|propos|"
            "convid|necess|convoc|rog(?:a|ou|am|aram)|suplic|implor|defend|recomend|suger|requer|press|"
            r"cobr(?:a|ou|am|aram)|clam|preciso|tem de|têm de|por favor|basta\b|parem\b|deixem\b|aconselh|orient|"
            r"determin|gostar|pleit|quer\b|imediat|justiça|direito a|merec|súplica|indemniz|indeniz|respostas"
        ),
        "supports": (
            "acert|sensat|corret|razão|apoi|elogi|defend|favor|aprov|solidar|felicit|saúd|saud|agradec|justific|"
            "necessár|import|ajud|condolên|satisf|bem-vind|acolh|em defesa|aplaud|comemor|congratul|celebr|louv|"
            "ao lado|subscrev|aderi|avaliz|endoss|positiv|orgulh|alegr|content|colabor|cooper|confian|homenag|"
            r"reconhec|preferi|bons olhos|valoriz|destac|corrobor|vot(?:ou|ará|ar) a favor|encoraj|incentiv|aval\b|"
            "luz verde|sinal verde|bênção|abraç|parabéns|mérito|palmas|prestig|abon[ao]|chancel"
        ),
        "opposes": (
            r"exclu|descart|op[õou]|opôs|contra|rejeit|recus|não\b|nunca|critic|discord|veto|vet[ao]|resist|impe[dç]|"
            r"protest|lament|pé de guerra|chumb|reprov|relut|contest|barr(?:a|ou|aram)\b|torc|repudi|boicot|bloque|"
            r"trav(?:a|ou)|combat|lut[ao]|recorr|recurso|cétic|indign|descontent|insatisf|conden|censur|denunci|"
            r"inviável|inaceitáv|desfavor|negativ|reserv|desaprov|derrub|enterr|impugn|declin|neg(?:a|ou|aram)|"
            r"obstacul|objeç|objet|hostil|pouco\b|nada\b|revolt|desacord|frente à|frente ao|fazem frente|faz frente|"
            r"costas|dizem não|diz não|não à|não ao|vaia|bate(?:u|ram)? o pé|bateu com a porta|crítica|fincar|pé firme|"
            r"contrári|oposiç|adversár|enfrent|afronta|engavet|rejeiç|não aceit|polémic|polêmic|discrep"
        ),
        "voices_concern": (
            r"sono\b|desculp|lament|preocup|inquiet|alarm|tem[eaio]|receia|dor\b|pesar|luto|trist|condolên|angúst|"
            "risco|perig|grave|chor|horror|advert|crise|medo|alert|assust|pânico|nervos|incertez|desesper|impoten|"
            "decep|desilud|surpre|desampar|temor|receio|aflit|afli[gç]|abalad|constern|desol|raiva|insegur|lágrim|"
            r"estremec|sofr|drama|transtorn|mal\b|apreens|apavor|ansied|exaust|sentiment|comov|coração|dorm|insóni|"
            "insôni|sono|apert|pesad|traum|sobressalt|arrepi"
        ),
    },
    planned=(
        r"[a-zà-ú]{3,}(?:rá|rão)|v(?:ai|ão) \w+r|prevê|pretendem?|planeiam?|planejam?|"
        "(?:está|estão) (?:previst|marcad|agendad|programad)[oa]s?"
    ),
    called_off=(
        "(?:foi|foram|sido) (?:cancelad|suspens|anulad|desconvocad|desmarcad|proibid)[oa]s?|já não se realiza|"
        "não se realizará|não se vai realizar"
    ),
    calls_off=r"cancel(?:a|ou|aram)|desconvoc(?:a|ou|aram)|desmarc(?:a|ou|aram)|suspend(?:e|eu|eram)",
    announced=r"previst[oa]s?|programad[oa]s?|marcad[oa]s?|convocad[oa]s?",
    denial=(
        r"rejeit|descart|refut|neg(?:a|am|ou|aram|ado|ando)\b|desment|infundad|inocente\b|inocência|não culpad|"
        r"carece\w* de (?:qualquer )?(?:fundamento|base|veracidade)|sem (?:qualquer )?(?:fundamento)|não (?:é|"
        r"são) (?:verdade|verdadeir|cert)|não procede|improcedent|é (?:mentira|falso)|são (?:mentiras|falsas|falsos)|"
        r"nada (?:a|que|tem a|tem que) ver|rebat(?:eu|e|em|eram)\b|alhei[oa]s? aos factos|contesta(?:m)? (?:a|as|o|"
        r"os) (?:acusa|versão|denúnci)|não t[êe]m? (?:qualquer )?(?:cabimento|fundamento|base|sustentação)|(?:é|"
        r"são) (?:pura |uma |puras )?mentiras?|nada a ver|mentira»|jamais receb|nunca recebeu|alhei[oa]"
    ),
    not_ruled_out=r"(?:não (?:se )?(?:descart|exclu)|(?:cedo|prematuro) (?:para )?(?:descart|exclu))",
    negation="não|nunca|nenhum|nenhuma|ninguém|nem|sem|nada|tampouco|nenhuns|nenhumas|jamais",
    says=(
        "disse|disseram|diz|dizem|afirmou|afirma|afirmaram|declarou|declara|anunciou|anuncia|anunciaram|informou|"
        "informa|informaram|explicou|explica|acrescentou|acrescenta|confirmou|confirma|indicou|indica|revelou|"
        "assegurou|garantiu|garante|sustenta|relatou|nega|negou|negam|negaram|desmentiu|exige|exigiu|exigem|pede|pediu|"
        "pedem|reivindica|reivindicou|reclama|advertiu|alertou|alerta|prometeu|promete|condenou|condena|ameaçou|ameaça|"
        "acusa|acusou|acusam|acusaram|estima|estimou|calcula|calculou|rejeita|rejeitou|denunciou|denuncia|chamou de|"
        "chama de|elogiou|elogia|criticou|critica|criticaram|defendeu|defende|considerou|considera|consideraram|teme|"
        "temem|espera|esperam|fala em|falou em|falam em|fala de|falou de|atribuiu|atribui|suspeita|suspeitam|lamentou|"
        "lamenta|apoia|apoiou|culpou|culpa|acredita|descartou|descarta|apelou|apela|asseguram|aponta|apontou|recusou|"
        "recusa|rebateu|rebate|instou|insta|censurou|refutou|contesta|contestou|defendem|defenderam|contou|"
        "conta(?! com)|contam(?! com)|contaram|relata|relatam|relataram|precisou que|precisa que|sublinhou|sublinha|"
        "sublinham|recordou|recorda|recordam|lembrou|lembra|lembram|respondeu|responde|respondem|responderam|"
        "reconheceu|reconhece|reconhecem|reconheceram|admitiu|admite|admitem|admitiram|insistiu|insiste|insistem|jura|"
        "juram|reiterou|reitera|repetiu|repete|esclareceu|esclarece|comunicou|comunica|comunicaram|confirmaram|"
        "confirmam|indicaram|indicam|explicaram|explicam|acrescentaram|garantem|garantiram|assegura|sustentam|"
        "sustentou|alegou|alega|alegam|contabilizou|contabiliza|contabilizam|contabilizaram|registou|registrou|"
        "registaram|registraram|estimam|estimaram|calculam|calcularam|concluiu|conclui|observou|observa|salientou|"
        "salienta|frisou|frisa|ressaltou|ressalta|destacou|destaca|detalhou|detalha|avançou que|avança que|revela|"
        "revelaram|denunciam|denunciaram|escreveu|escreve|(?:tinham?|haviam?) (?:dito|declarado|afirmado|anunciado|"
        "informado|indicado|explicado|acrescentado|confirmado|assegurado|garantido|negado|desmentido|exigido|pedido|"
        "alertado|prometido|estimado|calculado|denunciado|admitido|reconhecido|contado|relatado|comunicado|falado em)"
    ),
    accuses=r"acus(?:a|am|ou|aram|ado)|suspeita(?:m)? de",
    according=r"segundo|de acordo com|conforme|nas palavras de",
    between=r"o|lhe|se|já|também|ainda|na \w+|nesta \w+|hoje|ontem",
    determiners=r"o|a|os|as|um|uma|uns|umas|seu|sua|seus|suas|este|esta|vários|várias|outr[oa]|dois|duas|três|quatro|cinco|seis",
    deeds=(
        r"mat(?:ou|aram)|assassin(?:ou|aram)|atac(?:ou|aram)|fer(?:iu|iram)|prend(?:eu|eram)|deteve|detiveram|"
        r"sequestr(?:ou|aram)|captur(?:ou|aram)|bombarde(?:ou|aram)|abat(?:eu|eram)|expuls(?:ou|aram)|libert(?:ou|"
        r"aram)|derrot(?:ou|aram)|conden(?:ou|aram)|acus(?:ou|aram)|demit(?:iu|iram)"
    ),
    done=(
        r"(?:mort|ferid|assassinad|atacad|pres|detid|sequestrad|capturad|bombardead|abatid|expuls|"
        r"libertad|derrotad|condenad|acusad|demitid)[oa]s?"
    ),
    by=r"por|pel[oa]s?",
    apart=r"sindicat|polícia|advogad|ministério público",
    charges=(
        "acusaç|denúncia|boato|rumor|versão|notícia|informaç|afirmaç|crítica|suspeita|alegaç|insinuaç|declaraç|"
        r"imputaç|especulaç|isso (?:é|era)\b|isto (?:é|era)\b|«?é (?:pura|um|uma)\b|são (?:puras|tudo)|"
        "fala(?:m)? em|falou em"
    ),
    untrue=(
        "infundad|fals[oa]|mentira|mentiros|absurd|ridícul|calúni|caluni|difam|disparat|sem fundamento|não procede|"
        "improcede|inverd|inexat|repudi|rebat|desacredit|desvaloriz|desmont|fantas|leviana|inven(?:ção|tad|tou)|"
        "cabimento|balela|lorota|fantasios|nada a ver|farsa|falác|inverídic"
    ),
)


DATES = DateWords(
    code="pt",
    locales=("pt",),
    words={
        "monday": "segunda",
        "tuesday": "terça",
        "wednesday": "quarta",
        "thursday": "quinta",
        "friday": "sexta",
        "day before yesterday": "anteontem",
        "yesterday": "ontem|ontem à noite",
        "today": "desta manhã|desta tarde|desta noite|desta madrugada|hoje|esta manhã|esta tarde|esta noite|hoje de "
        "manhã|nesta manhã|nesta tarde|nesta noite|nesta madrugada|esta madrugada|mais cedo",
        "night before last": "anteontem à noite|a noite retrasada",
        "overnight": "ontem de noite|a noite passada|na noite passada|durante a noite|na última noite",
        "tomorrow": "amanhã",
        "day after tomorrow": "depois de amanhã",
        "since": "desde|a partir de|a partir do|a partir da|não antes de|não antes do",
        "until": "até|até ao|até à|até o|até a",
        "by": "o mais tardar",
        "before": "antes de|antes do|antes da",
        "to": "a|ao|à|aos|às",
        "and": "e",
        "between": "entre",
        "last": "passado|passada|passados|passadas|último|última|últimos|últimas",
        "next": "próximo|próxima|próximos|próximas|que vem",
        "this": "este|esta|neste|nesta|estes|estas|deste|desta",
        "week": "semana",
        "weekend": "fim de semana|final de semana",
        "month": "mês",
        "year": "ano",
        "early": "início|começo|princípio|inícios",
        "mid": "meados",
        "late": "fim|final|fins|finais",
        "first": "primeiro",
        "1": "1º",
        "second": "segundo",
        "third": "terceiro",
        "fourth": "quarto",
        "quarter": "trimestre",
        "half": "semestre",
        "spring": "primavera",
        "summer": "verão",
        "autumn": "outono",
        "winter": "inverno",
        "ago": "há|atrás",
        "": "aproximadamente|para|ao longo|decorrer|no decorrer|toda|toda a|todo|todo o|de manhã|da manhã|pela manhã|"
        "da tarde|à tarde|à noite|da noite|manhã|tarde|noite|madrugada|dia|feira|o|os|as|de|do|da|dos|das|em|no|na|nos|"
        "nas|pelo|pela|num|numa|durante|começou|iniciou|terminou|acabou|cedo|hora local",
    },
    rewrites=(
        (r"\bentre as? <n>(?:[:.h]\d{0,2})? e as? <n>(?:[:.h]\d{0,2})?(?: horas)?(?!\w)", " "),
        (r"\b(?:passad[oa]|últim[oa]) (?=<w>)", "past "),
        (r"\b(<w>)(?:-feira)? passad[oa]\b", r"past \1"),
        (r"\bpróxim[oa] (?=<w>)", "coming "),
        (r"\b(<w>)(?:-feira)? (?:que vem|próxim[oa])\b", r"coming \1"),
        (
            (
                r"\b(?:às|à(?= uma)|(?:por volta|pouco (?:antes|depois)|cerca|perto) das) <n>(?: "
                r"?(?:h(?!\w)|h(?=\d)|:) ?(?:\d{2})?)?(?!\w)(?: horas)?(?: e (?:meia|<n>)\b)?(?: em ponto)?"
            ),
            "",
        ),
        (
            (
                r"(?:\b(?:pouco )?(?:antes|depois) d[ao] |\b(?:à|ao|na|no) )?\b(?:meia-noite|meio-dia|amanhecer"
                r"|anoitecer|entardecer)\b"
            ),
            "",
        ),
        (r"\b(?:noite|madrugada) de (\w+) para (?=\w)", r"\1 to "),
    ),
    ahead=r"(?!(?:verão|grão|barão|pará|ceará)(?!\w))\w+(?:rá|rão)|vai|vão|deve|devem"
    r"|(?:previst|marcad|programad)[oa]s? para",
    lasting=r"continuam?|prossegue\w*|permanecem?|seguem?|duram?|está|estão|é|são|vale",
    negated=r"não|nunca|ninguém",
    remembered=r"aniversários?|comemor\w+|lembr\w+|record(?:a|am|ou|aram)|homenage\w+|em memória",
    attribute=r"(?P<noun>[^\W\d_]+) (?:⟪(?:d[oe]) |(?:d[oe]) ⟪)",
    works=r"leis?|acordos?|tratados?|constituição|resolução|decretos?|censo|relatórios?|estudo|pacto",
    day_before=r"(?:na |a )?véspera|(?:no |o )?dia (?:anterior|antes)|(?:na |a )noite anterior|um dia antes",
    done=r"foi|foram|era[m]?|tinha[m]?|esteve|houve|disse|fez|\w{2,}(?:ou|aram|eram|iram)",
    same_day=r"(?:n?o|n?esse|n?aquele) mesmo dia|n?aquele dia|n?esse dia",
    no_nouns="noite|madrugada|manhã|tarde|dia|mês|ano|partir|antes|depois|cerca|início|fim|final|meados|verão|"
    "inverno|outono|primavera|trimestre|semestre|feira|desde|até",
    numbered=r"(?:dias?|noite de|madrugada de|para) (\d{1,2})",
    destined=r"para",
)
