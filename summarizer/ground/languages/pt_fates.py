"""Portuguese: the words that tell a fate; regular verbs by their infinitives, in all forms of which news makes use."""

from typing import Final

from summarizer.ground.languages.conjugated import PORTUGUESE, conjugated, paired, participles
from summarizer.ground.languages.language import fates

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
_AFFECTED: Final = (
    "afetar afectar infectar infetar prejudicar atingir ameaçar impactar contaminar adoecer abranger demitir despedir"
)
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


FATES: Final = fates(
    none__idiom=paired(_TRYING, _TRIED)
    + "conden*_à_morte pena_de_morte penas_de_morte pena_capital ameaça*_de_morte perigo_de_morte "
    "sentença*_de_morte sentenciad*_à_morte escap*_da_morte escap*_à_morte corredor_da_morte "
    "esquadr*_da_morte mar_morto ponto_morto peso_morto horas_mortas tempos_mortos dia_dos_mortos "
    "corpo_de_bombeiros corpos_de_bombeiros corpo_docente corpo_diplomático mud*_a_vida nível_de_vida "
    "causa_da_morte causa_de_morte baixa_médica baixas_médicas baixas_temperaturas zonas_baixas partes_baixas "
    "aniversário_da_morte saída_de_campo",
    killed__deed=_verbs(
        _KILLED + " "
        "custar_a_vida custar_a_vida_a custar_a_vida_de ceifar_a_vida ceifar_a_vida_de ceifar_as_vidas_de "
        "tirar_a_vida tirar_a_vida_de tirar_a_vida_a roubar_a_vida_a causar_a_morte_a provocar_a_morte_a "
        "acabar_com_a_vida_de levar_à_morte vitimar_mortalmente balear_mortalmente atingir_mortalmente "
        "ferir_mortalmente alvejar_mortalmente esfaquear_mortalmente"
    )
    + "custou_a_vida_ao custou_a_vida_à custaram_a_vida_a pôs_fim_à_vida_de pôr_fim_à_vida_de morte_a "
    "morte_para morte_~_de mortes_~_de morte_em_combate_de morte_de morte_do queim*_viv* feriu_de_morte "
    "colheu_mortalmente sacrificou sacrificaram sacrificar",
    killed__state=participles(_KILLED + " afogar eletrocutar electrocutar perecer falecer")
    + "queimad*_viv* mortal mortais fatal fatais morto morta mortos mortas sem_vida sem_sinais_vitais "
    "perdid*_a_vida perdido_a_vida mortalmente baixad*_à_sepultura tombad*_em_combate",
    killed__verb=_verbs("morrer falecer perecer sucumbir afogar tombar_em_combate suicidar eletrocutar")
    + paired(_DYING, _HOW)
    + "morrido sucumbido perd*_a_vida perd*_as_vidas veio_a_falecer vieram_a_falecer vem_a_falecer "
    "veio_a_morrer vieram_a_morrer veio_a_óbito vieram_a_óbito foi_a_óbito foram_a_óbito vai_a_óbito "
    "evoluiu_a_óbito evoluíram_a_óbito encontr*_a_morte não_resist* não_sobreviv* não_conseguiram_sobreviver "
    "acab*_por_morrer acab*_por_falecer acab*_morrendo faleceu_no_hospital faleceram_no_hospital",
    killed__noun="morte mortes mortos mortas morto morta óbitos óbito cadáveres cadáver corpos corpo "
    "vítimas_mortais vítima_mortal vítimas_fatais vítima_fatal vidas vidas_humanas perdas_humanas assassinatos "
    "assassinato assassínios assassínio homicídios homicídio feminicídios feminicídio latrocínios latrocínio "
    "chacinas execuções execução falecimentos falecimento falecidos falecidas suicídios suicídio linchamentos "
    "afogamentos afogamento mortes_violentas perda_de_vidas baixas_mortais ossadas restos_mortais",
    killed__toll="número_de_mortos número_de_mortes saldo_de_mortos total_de_mortos número_de_vítimas_fatais "
    "número_de_vítimas_mortais balanço_de_mortos mortandade vítimas_mortais vítimas_fatais mortos_sobe "
    "mortos_sobem mortes_sobe mortes_sobem mortos_aumenta mortos_chega mortos_chegam mortos_passa mortos_passam",
    injured__deed=_verbs(_INJURED)
    + "fere ferem morde mordeu atende atendem atendeu atenderam tratando ferimentos_a ferimentos_em "
    "queimaduras_em lesões_em ferimentos_graves_a",
    injured__state=participles(
        _INJURED
        + " internar "
        + " atender tratar morder lesionar fraturar acidentar desmaiar machucar contundir esmagar"
    )
    + " atingid*_numa atingid*_num atingid*_na_perna atingid*_no_braço atingid*_na_cabeça atingid*_a_tiro "
    + paired(_HAVING, _WOUNDS, between="~")
    + paired(_TAKEN, _CARE, between="~")
    + "assistid* encaminhad*_ao encaminhad*_à encaminhad*_para encaminhad*_aos transportad*_ao_hospital "
    "inconscient* queimaduras contusões fratur* "
    ""
    ""
    "com_ferimentos com_queimaduras com_lesões com_fraturas com_escoriações com_contusões "
    "com_sintomas com_sinais_de com_hipotermia com_traumatismo* partiu_a partiu_o nos_cuidados_intensivos "
    "na_uti na_uci em_uti em_estado_grave em_estado_crítico em_estado_gravíssimo em_estado_muito_grave "
    "em_estado_delicado em_coma em_observação em_cirurgia no_hospital em_hospitais nos_hospitais ao_hospital "
    "para_o_hospital para_hospitais para_os_hospitais a_hospitais para_a_urgência para_o_pronto-socorro "
    "no_pronto-socorro ao_pronto-socorro para_o_pronto socorridos_ao socorrid*_ao_hospital "
    "socorrid*_para_o_hospital levad*_ao_hospital levad*_para_o_hospital entrada_no_hospital "
    "entrada_nos_hospitais entrada_nas_urgências para_uma_unidade_hospitalar para_unidades_hospitalares "
    "para_unidades_de_saúde para_a_upa atingid*_por_estilhaços atingid*_por_tiros atingid*_por_disparos "
    "atingid*_por_balas atingid*_por_bala inspir*_recupera inalaç*_de_fumo inalação_de_fumaça inal*_fumaça "
    "receb*_atendimento receb*_tratamento receb*_assistência_médica receb*_assistência_hospitalar "
    "precis*_de_atendimento necessit*_de_assistência_hospitalar entre_a_vida_e_a_morte perd*_uma_perna "
    "perd*_um_braço com_gravidade",
    injured__noun="feridos feridas ferido ferida ferimentos lesionados lesionado baleados queimados lesões "
    "hospitalizações hospitalização internamento "
    "internação internamentos internações internados hospitalizados "
    "intoxicados machucados esfaqueados",
    injured__toll="número_de_feridos feridos_sobe feridos_sobem",
    missing__deed="paradeiro_de busca_por buscas_por procura_por procuram_por procuram_pelos buscas_pelos "
    "buscas_pelas buscas_aos buscas_para_encontrar buscas_para_localizar buscas_a "
    "buscas_prosseguem_para_encontrar buscas_continuam_para_encontrar procurados tentam_localizar "
    "tentam_encontrar tentar_localizar tentar_encontrar",
    missing__state="sem_contacto desaparecid* em_paradeiro_desconhecido paradeiro_desconhecido paradeiro_incerto "
    "paradeiro_é_desconhecido paradeiro_se_desconhece em_parte_incerta por_localizar por_encontrar por_achar "
    "não_localizad* não_encontrad* não_foram_encontrad* não_foram_localizad* não_foi_encontrad* "
    "não_foi_localizad* sem_notícias sem_rasto sem_rastro sem_paradeiro extraviad* dad*_como_desaparecid* "
    "perdid*_no_mar perdid*_na_mata seguem_perdid* continuam_perdid*",
    missing__verb=_verbs("desaparecer") + " desapareceu desapareceram faltam falta",
    missing__noun="desaparecimento_forçado desaparecimentos_forçados desaparecimento desaparecidos desaparecidas "
    "desaparecido desaparecida desaparecimentos",
    missing__toll="número_de_desaparecidos desaparecidos_sobe",
    trapped__deed=_verbs(_TRAPPED),
    trapped__state=participles(_TRAPPED + " cercar reter enterrar confinar aprisionar")
    + paired("pres*_no pres*_num", _CAUGHT)
    + paired("pres*_na pres*_numa", _CAUGHT_IN_HER)
    + "pres*_nos_escombros pres*_sob pres*_dentro "
    "pres*_nas_ferragens pres*_às_ferragens pres*_entre sob_os_escombros sob_escombros debaixo_dos_escombros "
    "debaixo_de_escombros debaixo_de_terra sob_a_lama sob_a_terra sob_a_neve à_deriva sem_conseguir_sair "
    "não_conseguem_sair não_conseguiam_sair impedid*_de_sair",
    casualties__noun="vítimas baixas vítima mortos_e_feridos mortos_ou_feridos",
    casualties__toll="número_de_vítimas",
    rescued__deed=_verbs(
        _RESCUED + " "
        "salvar_a_vida_a retirar_com_vida resgatar_com_vida encontrar_com_vida retirar_vivos salvar_a_vida_de"
    )
    + "liberta libertam libertou solta soltam soltou soltaram "
    "pôs_a_salvo puseram_a_salvo põe*_em_liberdade pôs_em_liberdade "
    "puseram_em_liberdade libertação_de "
    "resgate_de",
    rescued__state=participles(_RESCUED + " soltar")
    + "ileso ilesa ilesos ilesas incólume* sem_ferimentos sem_ferimento escap*_sem_ferimentos "
    "sa*_sem_ferimentos sem_lesões sem_um_arranhão sem_arranhões à_superfície com_vida a_salvo são_e_salvo "
    "sãos_e_salvos sãs_e_salvas em_liberdade post*_em_liberdade colocad*_em_liberdade em_segurança "
    "encontrad*_viv* achad*_viv* resgatad*_viv* retirad*_viv* retirad*_com_vida retirad*_~_com_vida "
    "retirad*_~_~_com_vida localizad*_viv* salv* teve_alta tiveram_alta receb*_alta já_tiveram_alta",
    rescued__verb=_verbs("sobreviver")
    + "consegu*_sair consegu*_escapar consegu*_fugir_a consegu*_salvar-se escap*_com_vida escap*_iles* "
    "saíram_iles* saiu_iles* salvaram-se salvou-se saíram_com_vida se_salvaram",
    rescued__noun="sobreviventes sobrevivente resgates resgatados resgatadas libertados libertações",
    displaced__deed=_verbs(_DISPLACED + " deixar_sem_casa deixar_sem_teto deixar_desabrigados")
    + "retirada_de evacuação_de realocação_de retirou_de retirar retirou retiraram retiradas fuga_de êxodo_de "
    "abrigos_com abrigo_a alojamento_a",
    displaced__state=participles(_DISPLACED + " retirar transferir acolher exilar")
    + "em_abrigos em_abrigo em_abrigos_públicos em_centros_de_acolhimento em_centros_de_acomodação em_campos "
    "em_alojamentos em_escolas em_ginásios em_casa_de_parentes em_casas_de_parentes em_casas_de_familiares "
    "em_casa_de_familiares de_suas_casas das_suas_casas de_suas_residências de_casa fora_de_casa "
    "fora_das_suas_casas sem-teto sem_teto sem_tecto sem_casa sem_abrigo sem_lar ao_relento em_fuga "
    "perd*_a_casa perd*_as_casas perd*_as_suas_casas perd*_suas_casas perd*_a_sua_casa perd*_sua_casa "
    "perd*_suas_moradias perd*_as_habitações",
    displaced__verb="pernoit* deixar_suas abandonar_suas abandonar_as_suas deixar_as_suas fugir fugiram fugiu "
    "fogem foge fugindo fugido fugirem abandonaram_suas abandonaram_as_suas deixaram_suas deixaram_as_suas "
    "deixar_suas_casas abandon*_as_casas deix*_suas_casas deix*_as_suas_casas sair_de_casa sair_das_suas_casas "
    "saíram_de_casa deixar_o_país deixaram_o_país abandonaram_o_país abandonar_as_casas deixar_as_casas",
    displaced__noun="deslocados deslocadas desalojados desalojadas desabrigados desabrigadas evacuados evacuadas "
    "desalojamentos deslocamentos deslocações evacuações deportados deportações repatriados",
    refugees__noun="refugiados refugiadas refugiado refugiada requerentes_de_asilo solicitantes_de_refúgio "
    "solicitantes_de_asilo pedidos_de_asilo asilados exilados",
    refugees__verb="deixaram_o_país abandonaram_o_país fugiram_do_país",
    detained__deed=_verbs(_DETAINED)
    + "deter detém detêm deteve detiveram detendo reteve retiveram fez_reféns fizeram_reféns fez_refém prisão_de "
    "detenção_de captura_de sequestro_de rapto_de prisão_preventiva_a prisão_preventiva_de prisão_preventiva_para "
    "manteve_refém mantiveram_refém",
    detained__state=participles(_DETAINED + " deter reter apreender algemar")
    + "preso presa presos presas levad*_sob_custódia sob_custódia em_prisão_preventiva em_prisão_domiciliar "
    "em_prisão_domiciliária prisão_domiciliar prisão_domiciliária prisão_preventiva em_prisão na_prisão "
    "na_cadeia à_prisão em_cativeiro feit*_refém feit*_reféns como_refém como_reféns mantid*_refém "
    "mantid*_reféns atrás_das_grades de_prisão de_reclusão de_cadeia à_disposição_da_justiça "
    "constituíd*_arguid* em_flagrante",
    detained__noun="prisões prisão detenções detenção detidos detidas detido detida presos prisioneiros reféns "
    "refém raptos sequestros sequestro sequestrados raptados capturas cativos reclusos_políticos "
    "presos_políticos",
    affected__deed=_verbs(_AFFECTED + " deixar_sem deixar_às_escuras"),
    affected__state=participles(_AFFECTED + " isolar ilhar")
    + "perderam_o_emprego perd*_tudo sem_aquecimento sem_gás sem_casa sem_abrigo sem_água sem_luz sem_energia "
    "sem_eletricidade sem_electricidade sem_aulas sem_comida sem_alimentos sem_acesso sem_internet sem_transporte "
    "sem_abastecimento sem_fornecimento às_escuras doente* em_risco em_perigo em_quarentena em_isolamento "
    "testaram_positivo testou_positivo deram_positivo precisam precisa necessit* pass*_fome "
    "em_insegurança_alimentar em_situação_de_fome em_situação_de_emergência sofrem sofre sofr*_de carec*",
    affected__noun="casos caso infecções infeções infecção infetados infectados contágios positivos doentes "
    "afetados afectados atingidos contaminados diagnósticos",
    destroyed__deed=_verbs(_DESTROYED)
    + "destruir destrói destroem destruiu destruíram destruindo destruirá levou_consigo reduziu_a_escombros "
    "reduziu_a_cinzas reduziram_a_escombros reduziram_a_cinzas pôs_abaixo deitou_abaixo deitaram_abaixo "
    "botou_abaixo botaram_abaixo faz_cair fazem_cair fez_cair fizeram_cair destruição_de",
    destroyed__state=participles(_DESTROYED + " desabar desmoronar arder")
    + "destruído destruída destruídos destruídas ruído ruíram ruiu levad*_pela levad*_pelas levad*_pelo "
    "consumid*_pelo consumid*_pelas reduzid*_a_escombros reduzid*_a_cinzas em_ruínas em_escombros inabitáv* "
    "inabitável inabitáveis perda_total a_pique completamente_destruíd* totalmente_destruíd* engolid*_pela",
    destroyed__verb=_verbs("desabar desmoronar afundar naufragar arder colapsar")
    + "incendiaram-se queimaram-se vieram_abaixo veio_abaixo vindo_abaixo foram_ao_fundo foi_ao_fundo "
    "foram_a_pique foi_a_pique ruiu ruíram caíram_por_terra caíram_árvores",
    damaged__deed=_verbs(_DAMAGED + " danificar_parcialmente derrubar_parcialmente")
    + "arrancou_o_telhado_de arrancaram_o_telhado_de levou_o_telhado_de arrancou_telhados_de "
    "arrancou_os_telhados_de destruiu_parcialmente destruíram_parcialmente danos_em danos_a estragos_em "
    "prejuízos_em avarias_em rachaduras_em fissuras_em danos_materiais_em",
    damaged__verb=_verbs("alagar inundar rachar"),
    damaged__state=participles(_DAMAGED + " avariar " + " fissurar")
    + paired(_HAVING, _DAMAGE, between="~")
    + "com_danos com_rachaduras "
    "com_fissuras com_avarias com_estragos com_fendas parcialmente_destruíd* parcialmente_danificad* "
    "parcialmente_queimad* parcialmente_desabad* semidestruíd* inabitáveis inabitável sem_telhado sem_telhados "
    "sem_cobertura debaixo_de_água debaixo_d_água submers*",
    deployed__deed=_verbs(_DEPLOYED) + "envio_de mobilização_de destacamento_de",
    deployed__state=participles(_DEPLOYED + " empregar")
    + "no_terreno para_o_terreno enviad*_para_~_local combat*_incêndios combat*_~_incêndios combat*_o_fogo "
    "combat*_as_chamas combat*_o_incêndio no_combate_às_chamas no_combate_ao_fogo no_combate_ao_incêndio "
    "apoiad*_por trabalham_no_combate atu*_nas_buscas particip*_nas_buscas trabalham_nas_buscas",
    population__deed="emprega empregam empregava dá_emprego_a dá_trabalho_a",
    population__state="vivem viviam vive moram mora residem trabalham trabalhavam habitam recensead* habitad*_por",
    population__noun="habitantes moradores residentes membros funcionários cidadãos empregados trabalhadores "
    "munícipes sócios filiados associados colaboradores almas integrantes",
    population__holder="população_de",
    jobs__deed=_verbs(_JOBS)
    + "despede despedem mandou_embora mandaram_embora corte_de criação_de contratação_de demissão_de "
    "despedimento_de extinção_de",
    jobs__state=participles(_JOBS + " desempregar") + "no_desemprego sem_emprego sem_trabalho perd*_o_emprego",
    jobs__noun="empregos emprego vagas postos funcionários trabalhadores demissões despedimentos dispensas "
    "contratações postos_de_trabalho desempregados lugares vagas_de_emprego",
    votes__state="aprovaram votaram votou votam a_favor contra_e se_abstiveram abstiveram-se",
    votes__deed="votos_contra votos_a votos_por",
    votes__noun="votos_contra votos_a votos_por votos voto assentos cadeiras mandatos abstenções abstenção "
    "sufrágios deputados eleitores boletins",
)
