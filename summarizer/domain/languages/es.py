"""Spanish: its words about numbers, fates, what is counted, deeds, sayings and dates."""

from typing import Final

from summarizer.domain.languages.language import (
    SPANISH,
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
    "asesinar matar ejecutar ultimar acribillar linchar masacrar decapitar degollar fusilar ahorcar estrangular "
    "aniquilar eliminar liquidar abatir exterminar rematar desmembrar descuartizar calcinar carbonizar sacrificar "
    "diezmar ajusticiar lapidar fulminar"
)
_INJURED: Final = (
    "lesionar apuñalar acuchillar balear arrollar atropellar morder golpear hospitalizar intoxicar envenenar "
    "mutilar malherir contusionar agredir quemar cornear pisotear"
)
_TRAPPED: Final = "atrapar sepultar bloquear aislar incomunicar sitiar soterrar encerrar"
_RESCUED: Final = "rescatar salvar liberar socorrer auxiliar excarcelar desenterrar"
_DISPLACED: Final = (
    "evacuar desalojar desplazar expulsar deportar reubicar realojar reasentar trasladar alojar albergar "
    "repatriar relocalizar desarraigar desterrar"
)
_DETAINED: Final = (
    "arrestar recapturar capturar secuestrar apresar interceptar encarcelar aprehender raptar plagiar imputar "
    "procesar encerrar recluir"
)
_AFFECTED: Final = "afectar golpear perjudicar impactar amenazar damnificar suspender prejubilar"
_DESTROYED: Final = (
    "derribar arrasar calcinar incendiar quemar devastar pulverizar consumir hundir sepultar tumbar abatir inutilizar "
    "aniquilar devorar arrancar arrastrar derrumbar desplomar carbonizar dinamitar reventar engullir asolar destruir"
)
_DAMAGED: Final = (
    "dañar averiar deteriorar inundar anegar agrietar estropear destrozar perforar desperfeccionar resquebrajar"
)
_DEPLOYED: Final = "enviar despachar destinar movilizar estacionar acantonar mandar desplegar redesplegar"
_JOBS: Final = (
    "recortar suprimir contratar eliminar crear generar amortizar prejubilar cesar desvincular destruir jubilar "
    "suspender"
)


_TRYING: Final = "para intenta* intentó intentar tratan_de trata_de trataron_de trató_de planea* planeó buscan pretend*"
_TRIED: Final = "rescatar salvar liberar socorrer matar asesinar secuestrar detener capturar arrestar ejecutar"
_HAVING: Final = "sufr* present* registr* tien* tuv* recib* con"
_WOUNDS: Final = (
    "heridas herida lesiones lesión quemaduras fracturas fractura golpes contusiones traumatismo traumatismos "
    "politraumatismo politraumatismos cortes hematomas hipotermia asfixia intoxicación amputaciones rasguños impactos "
    "puñaladas disparos balazos conmociones síntomas crisis_nerviosas crisis_de_ansiedad esguinces mordeduras"
)
_TAKEN: Final = "trasladad* llevad* conducid* derivad* evacuad* remitid* transportad*"
_CARE: Final = (
    "al_hospital a_hospitales a_un_hospital a_los_hospitales al_centro_médico a_un_centro_médico a_centros_médicos "
    "a_un_centro_de_salud a_centros_de_salud a_un_centro_asistencial a_centros_asistenciales a_un_centro_sanitario "
    "a_centros_sanitarios a_centros_hospitalarios a_un_centro_hospitalario a_una_clínica a_clínicas a_un_sanatorio "
    "a_urgencias a_dos_hospitales a_distintos_hospitales a_diferentes_hospitales a_diversos_hospitales "
    "a_varios_hospitales a_la_unidad_de_quemados a_una_unidad_de_quemados al_centro_de_quemados"
)
_DAMAGE: Final = "daños daño desperfectos agrietamientos grietas fisuras averías destrozos afectaciones anegamientos"
_DYING: Final = "muri* muer* perec* fallec*"
_HOW: Final = (
    "asfixiad* quemad* aplastad* atrapad* arrollad* atropellad* apuñalad* sepultad* congelad* intoxicad* calcinad* "
    "balead* ahogad* carbonizad* electrocutad* soterrad* acuchillad* envenenad* en_el_hospital en_un_hospital"
)


def _verbs(infinitives: str) -> str:
    return conjugated(infinitives, SPANISH)


_REGARDS: Final = "cautela prudencia respeto desprecio dignidad reserva sospecha recelo desdén cortesía amabilidad"
"""With what one treats a number or a man, and is no doctor."""
_LIMBS: Final = (
    "mandíbula mandíbulas brazo brazos pierna piernas tobillo muñeca cadera clavícula cráneo nariz costilla "
    "costillas rodilla hombro mano pie dedo dedos fémur tibia pelvis"
)
"""Parts of the body that break."""
_STRUCK: Final = (
    "pierna brazo cabeza vientre abdomen pecho tórax espalda hombro muslo mano pie rodilla cuello cadera tobillo "
    "rostro cara"
)
"""Parts of the body in which somebody is hit."""
_BROKEN: Final = "roto rota rotos rotas fracturad* quebrad*"
_SEEKING: Final = "busca_a_su"
_KIN: Final = "madre padre hijo hija marido esposa hermano hermana"
"""Who is missed by whoever looks for one of her own."""
FATES: Final = fates(
    killed__holder="fosas_para tumbas_para ataúdes_para",
    missing__holder="no_sabe_nada_de no_se_sabe_nada_de no_saben_nada_de se_desconoce_el_paradero_de",
    deployed__verb="particip* intervien* intervin* colabor* trabajan_en_la_zona se_unir* se_unen se_sum* luchan_contra",
    none__idiom="enfermera enfermeras enfermero enfermeros enfermería "
    + paired(_TRYING, _TRIED)
    + paired("atendid* tratad*", " ".join(f"con_{each}" for each in _REGARDS.split()))
    + " tratad*_como tratad*_de_forma tratad*_como_se "
    + "conden*_a_muerte pena_de_muerte penas_de_muerte pena_capital amenaza*_de_muerte sentencia*_de_muerte "
    "sentenciad*_a_muerte peligro_de_muerte escap*_de_la_muerte escap*_a_la_muerte corredor_de_la_muerte "
    "escuadr*_de_la_muerte día_de_muertos día_de_los_muertos mar_muerto punto_muerto horas_muertas tiempo_muerto "
    "tiempos_muertos peso_muerto herida*_abierta* cuerpos_de_seguridad cuerpo_de_bomberos cuerpos_de_bomberos "
    "cuerpos_policiales cuerpos_de_rescate cuerpos_de_paz baja_médica bajas_médicas bajas_laborales bajas_temperaturas "
    "zonas_bajas partes_bajas cambi*_la_vida perdon*_la_vida por_enésima en_vida_o_muerte media_muerta nivel_de_vida "
    "casos_judiciales causa_de_muerte aniversario_de_la_muerte",
    killed__rite=participles("enterrar sepultar")
    + "restos_de enterró enterraron entierra entierran enterrar enterrando sepultó sepultaron inhumó inhumaron "
    "inhumar dieron_sepultura_a dio_sepultura_a",
    killed__deed="perdió_un_hombre perdió_a_un_hombre perdió_un_soldado perdido_un_hombre perdido_un_soldado "
    "costado_~_la_vida_a costado_~_la_vida_de "
    "ninguno_de_los_…_sobrevivió ninguna_de_las_…_sobrevivió perdió_…_hombres perdió_…_soldados "
    "perdió_…_militares perdieron_…_hombres perdieron_…_soldados perdido_…_hombres perdido_…_soldados matanza_de "
    "matanzas_de masacre_de carnicería_de genocidio_de perdió_a_~_soldados perdido_a perdieron_a "
    + _verbs(
        _KILLED + " cobrar_la_vida cobrar_la_vida_de cobrar_la_vida_a segar_la_vida segar_la_vida_de segar_la_vida_a "
        "segar_las_vidas_de cobrar_las_vidas_de truncar_la_vida_de truncar_la_vida_a truncar_las_vidas_de "
        "reclamar_la_vida_de arrebatar_la_vida_a arrebatar_la_vida_de arrancar_la_vida_a quitar_la_vida_a "
        "quitar_la_vida apagar_la_vida_de costar_la_vida costar_la_vida_a costar_la_vida_de acabar_con_la_vida_de "
        "acabar_con_las_vidas_de terminar_con_la_vida_de causar_la_muerte_a provocar_la_muerte_a ocasionar_la_muerte_a"
    )
    + "cuesta_la_vida cuesta_la_vida_a cuestan_la_vida_a cuesta_la_vida_de costado_la_vida costado_la_vida_a "
    "costado_la_vida_de cobrado_la_vida_de quem*_viv* calcin*_viv* degüella siega_la_vida_de "
    "se_llevó_la_vida_de dar_muerte_a da_muerte_a dan_muerte_a dio_muerte_a dieron_muerte_a dando_muerte_a "
    "dado_muerte_a dar_de_baja_a da_de_baja_a dan_de_baja_a dio_de_baja_a dieron_de_baja_a dado_de_baja_a "
    "muerte_a muerte_para muerte_~_de muertes_~_de muerte_en_combate_de muerte_de muerte_del perdió_a "
    "perdieron_a perdí_a perdimos_a perder_a perdido_a perdía_a",
    killed__state=participles(_KILLED + " fallecer ahogar electrocutar inmolar perecer fenecer")
    + "quemad*_viv* mortal* letal* muerto muerta muertos muertas occiso occisa occisos occisas sin_vida "
    "sin_signos_vitales perdid*_la_vida caídos caído_en_combate hallad*_asfixiad* encontrad*_asfixiad* "
    "inhumad* lapidad* extint* sacrificad* ajusticiad* fulminad*",
    killed__verb="se_asfixiaron asfixiaron se_asfixió ayuda_llegó_demasiado_tarde ayuda_llegó_tarde "
    "auxilio_llegó_demasiado_tarde cay*_en_la_batalla cay*_en_el_frente cay*_en_los_combates "
    + _verbs(
        "fallecer perecer fenecer morir sucumbir ahogar suicidar inmolar electrocutar "
        "encontrar_la_muerte hallar_la_muerte"
    )
    + paired(_DYING, _HOW)
    + "muri* muere mueren muera mueran perd*_la_vida pierd*_la_vida perd*_sus_vidas pierd*_sus_vidas "
    "dej*_la_vida cay*_en_combate cay*_muert* encuentra*_la_muerte halla*_la_muerte no_sobrevivi* "
    "no_lograron_sobrevivir no_logró_sobrevivir mur*_en_el_hospital muer*_en_el_hospital fallec*_en_el_hospital "
    "fallec*_al_ser mur*_en_un_hospital fallec*_en_un_hospital",
    killed__noun="entierros sepelios inhumaciones muerte muertes muertos muertas muerto muerta cadáver cadáveres "
    "cuerpos cuerpo víctimas_mortales víctima_mortal víctimas_fatales víctima_fatal víctimas_letales víctimas_mortal "
    "fallecidos fallecidas fallecido fallecida fallecimiento fallecimientos deceso decesos defunción defunciones óbito "
    "óbitos asesinato asesinatos homicidio homicidios feminicidio feminicidios femicidio femicidios parricidios "
    "infanticidios ejecución ejecuciones vidas vidas_humanas pérdidas_humanas bajas_mortales suicidio suicidios "
    "linchamientos ahogamientos ahogados occisos difuntos difunto finados mártires caídos asesinados asesinadas "
    "esquelas restos_humanos osamentas muertes_violentas pérdida_de_vidas",
    killed__toll="cifra_de_muertos cifra_de_fallecidos número_de_muertos número_de_fallecidos saldo_mortal "
    "balance_mortal mortandad muertos_ascend* muertos_asciend* víctimas_mortales víctimas_fatales "
    "fallecidos_ascend* fallecidos_asciend* muertos_sub* muertos_aument* fallecidos_sub* fallecidos_aument*",
    injured__verb="acab*_en_el_hospital termin*_en_el_hospital acab*_en_urgencias",
    injured__deed="amputarles amputarle "
    "luchan_por_salvar_la_vida_de luchan_por_la_vida_de luchan_por_salvar_a intentan_salvar_la_vida_de "
    + _verbs(_INJURED)
    + "hiere hieren hirió hirieron hiriendo herir herirá muerde muerden embiste embistió embistieron atiende atienden "
    "atendiendo atendió atendieron atender ingresó_a heridas_a lesiones_a quemaduras_a",
    injured__place="a_la_unidad_de_quemados en_la_unidad_de_quemados a_una_unidad_de_quemados "
    "en_una_unidad_de_quemados al_centro_de_quemados al_pabellón_de_quemados "
    "en_cuidados_intensivos en_la_uci en_uci en_la_unidad_de_cuidados_intensivos "
    "en_terapia_intensiva en_el_hospital en_hospitales en_un_hospital al_hospital a_hospitales a_un_hospital "
    "a_los_hospitales a_centros_hospitalarios a_un_centro_de_salud a_centros_de_salud a_un_centro_médico "
    "a_centros_médicos a_un_centro_asistencial a_centros_asistenciales a_un_sanatorio a_una_clínica a_urgencias",
    injured__state="están_graves siguen_graves está_grave necesitaron_atención_médica necesitó_atención_médica "
    "requirieron_atención_médica necesitaron_asistencia_médica precisaron_atención_médica sufr*_caídas "
    + paired(_LIMBS, _BROKEN)
    + paired("alcanzad*_en_la alcanzad*_en_el alcanzad*_en_una impactad*_en_la impactad*_en_el", _STRUCK)
    + "muy_graves muy_grave están_grave en_peligro_de_muerte debat*_entre_la_vida "
    + participles(
        _INJURED
        + " internar "
        + " ingresar atender embestir amputar desmayar asfixiar politraumatizar fracturar magullar"
    )
    + paired(_HAVING, _WOUNDS, between="~")
    + paired(_TAKEN, _CARE, between="de_urgencia")
    + paired(_TAKEN, _CARE, between="~")
    + "está_grave están_graves está_muy_grave asistid* recib*_un_disparo recib*_un_balazo recib*_una_cornada "
    "recib*_una_puñalada herid* mordid* inconscient* quemaduras fractur* recib*_heridas recib*_impactos "
    "recib*_disparos recib*_atención_médica recib*_asistencia_médica recib*_asistencia_sanitaria recib*_tratamiento "
    "requir*_hospitalización requir*_atención_médica requir*_asistencia requir*_puntos precis*_atención_médica "
    "precis*_asistencia_sanitaria rompió_la rompió_una rompió_el se_fracturó con_contusiones con_quemaduras "
    "con_fracturas con_lesiones con_heridas con_golpes con_hematomas con_politraumatismo* con_traumatismo* con_cortes "
    "con_hipotermia con_síntomas con_quemadura con_crisis_nerviosa con_pronóstico_reservado pronóstico_reservado "
    "pronóstico_grave pronóstico_leve de_gravedad en_estado_grave en_estado_crítico en_estado_delicado "
    "en_estado_muy_grave en_situación_crítica en_condición_crítica en_coma en_quirófano en_observación "
    "entre_la_vida_y_la_muerte por_inhalación_de por_inhalar inhal*_humo perd*_una_pierna perd*_un_ojo perd*_un_brazo "
    "perd*_una_mano alcanzad*_por_disparos alcanzad*_por_balas alcanzad*_por_la_metralla alcanzad*_por_esquirlas "
    "heridos_leves",
    injured__noun="heridos heridas herido herida lesionados lesionadas lesionado lesionada lesiones contusos "
    "malheridos quemados baleados traumatismos fracturas hospitalizaciones hospitalización internación hospitalizados "
    "ingresos_hospitalarios intoxicaciones intoxicados apuñalados atropellados",
    injured__toll="número_de_heridos cifra_de_heridos heridos_ascend* heridos_asciend*",
    missing__deed=paired(_SEEKING, _KIN)
    + "no_hay_noticias_de no_hay_rastro_de no_se_sabe_nada_de no_se_tienen_noticias_de siguen_buscando_a "
    "sin_noticias_de paradero_de búsqueda_de buscan_a busca_a buscaban_a buscando_a buscar_a suerte_de",
    missing__state="buscad*_por_sus buscad*_por_su buscad*_por_familiares en_ninguna_lista en_ninguna_planilla "
    "no_figuran_en_ninguna_lista no_están_en_ninguna_parte faltaban_en_el_recuento ausentes_en_el_recuento "
    "siguen_siendo_buscad* sigue_siendo_buscad* continúan_siendo_buscad* no_hay_noticia* no_hay_rastro no_hay_pistas "
    "no_se_sabe_nada no_se_tienen_noticias no_se_tiene_noticia no_dieron_señales no_dan_señales no_da_señales "
    "sin_dar_señales sin_contacto desaparecid* extraviad* paradero_desconocido en_paradero_desconocido "
    "paradero_se_desconoce paradero_se_ignora paradero_es_desconocido paradero_es_incierto sin_localizar sin_ubicar "
    "sin_aparecer sin_hallar sin_encontrar sin_ser_localizad* sin_ser_encontrad* sin_ser_hallad* por_localizar "
    "por_encontrar por_ubicar por_hallar no_localizad* no_habid* sin_rastro sin_noticias no_ha*_aparecido "
    "no_ha*_sido_localizad* no_ha*_sido_encontrad* no_ha*_sido_hallad* no_ha*_sido_ubicad* no_aparec* siguen_perdid* "
    "sigue_perdid* continúan_perdid* permanecen_perdid* dad*_por_perdid* perdid*_en_la_selva perdid*_en_el_mar",
    missing__verb="no_ha*_dado_señales no_ha*_dado_señal no_ha*_vuelto_a_dar_señales no_dieron_señales "
    "no_dio_señales no_daban_señales "
    + _verbs("desaparecer extraviar")
    + " faltan falta no_volvió no_volvieron no_han_vuelto no_ha_vuelto no_regresó no_regresaron no_han_regresado "
    "no_ha_regresado",
    missing__noun="desaparición_forzada desapariciones_forzadas "
    "desaparición desaparecidos desaparecidas desaparecido desaparecida desapariciones extraviados",
    missing__toll="número_de_desaparecidos cifra_de_desaparecidos desaparecidos_ascend* desaparecidos_asciend*",
    trapped__deed=_verbs(_TRAPPED),
    trapped__place="bajo_la_tierra bajo_los_cascotes bajo_los_escombros bajo_escombros bajo_tierra bajo_el_lodo "
    "bajo_el_barro bajo_la_nieve bajo_las_rocas bajo_el_alud bajo_los_restos",
    trapped__state=participles(_TRAPPED + " cercar " + " varar enterrar aprisionar atascar confinar inmovilizar")
    + "no_pueden_salir no_podían_salir sin_poder_salir a_la_deriva",
    casualties__noun="víctimas bajas víctima muertos_y_heridos muertos_o_heridos baja",
    casualties__toll="número_de_víctimas cifra_de_víctimas",
    rescued__deed="subió_…_a_bordo subieron_…_a_bordo rescate_de liberación_de soltó_a soltaron_a suelta_a sueltan_a "
    "soltado_a sacaron_…_del_agua "
    "sacaron_…_del_mar sacó_…_del_agua sacaron_…_con_vida sacó_…_con_vida rescataron_…_del_agua "
    + _verbs(
        _RESCUED + " salvar_la_vida_a salvar_la_vida_de sacar_con_vida sacar_vivos rescatar_con_vida extraer_con_vida "
        "hallar_con_vida"
    )
    + "devolvieron devolvió devuelven pusieron_a_salvo puso_a_salvo ponen_a_salvo poner_a_salvo "
    "pus*_en_libertad pone*_en_libertad poner_en_libertad dej*_en_libertad dej*_libre* encuentran_con_vida "
    "encontraron_con_vida encuentran_vivos hallan_vivos",
    rescued__state="vuelto_con_sus_familias regresado_con_sus_familias volvieron_con_sus_familias "
    "regresaron_con_sus_familias ilesos ileso ilesas ilesa sacad*_del_agua sacad*_del_mar sacad*_del_río "
    "sacad*_de_los_escombros_con_vida "
    + participles(_RESCUED)
    + "con_vida ileso* ilesa* indemne* a_salvo a_la_superficie sal*_sin_heridas escap*_sin_heridas "
    "sal*_sin_un_rasguño en_la_superficie sin_heridas sin_un_rasguño sin_rasguños sanos_y_salvos sano_y_salvo "
    "sanas_y_salvas sana_y_salva puest*_a_salvo puest*_en_libertad quedar*_en_libertad en_libertad "
    "hallad*_en_buen_estado encontrad*_en_buen_estado localizad*_en_buen_estado hallad*_viv* encontrad*_viv* "
    "localizad*_viv* sacad*_viv* recuperad*_viv* recobr*_la_libertad",
    rescued__verb="recuper*_la_libertad recobr*_la_libertad qued*_libres qued*_libre sal*_libres "
    + _verbs("sobrevivir")
    + "sobrevivido logr*_salir logr*_escapar logr*_salvarse logr*_ponerse_a_salvo consigu*_salir consigu*_escapar "
    "pudieron_salir pudo_salir pudieron_escapar salv*_la_vida se_salv* escap*_con_vida escap*_iles* sal*_iles* "
    "salieron_con_vida",
    rescued__noun="supervivientes sobrevivientes superviviente sobreviviente rescates liberaciones rescatados "
    "rescatadas liberados",
    displaced__deed="ordenaron_salir_a ordenó_salir_a ordenaron_evacuar_a ordenó_evacuar_a ordenaron_la_salida_de "
    + _verbs(
        _DISPLACED + " dejar_sin_hogar_a dejar_sin_techo_a dejar_sin_casa_a dejar_sin_vivienda_a dejar_sin_hogar "
        "dejar_sin_techo dejar_en_la_calle_a"
    )
    + "evacúa evacúan huida_de albergues_con refugios_con albergue_con albergue_para evacuación_de desalojo_de "
    "éxodo_de desplazamiento_de traslado_de albergues_a",
    displaced__place="en_albergues en_refugios en_un_albergue en_un_refugio en_alojamientos "
    "en_centros_de_evacuación en_centros_de_acogida en_campamentos en_escuelas en_polideportivos en_carpas",
    displaced__state="sacad*_de_sus_residencias desalojad*_de_sus_residencias pasado_la_noche_fuera_de_casa "
    "pasado_la_noche_fuera_de_sus pasaron_la_noche_fuera_de_casa pasaron_la_noche_fuera_de_sus duermen_fuera_de_casa "
    "durmieron_fuera_de_casa no_han_vuelto_a_sus no_han_regresado_a_sus no_han_vuelto_a_casa no_han_regresado_a_casa "
    "aún_no_han_vuelto_a no_pueden_volver no_pueden_regresar no_han_podido_volver no_podrán_volver no_podrán_regresar "
    + participles(_DISPLACED + " damnificar exiliar autoevacuar refugiar guarecer")
    + "de_sus_hogares de_sus_casas de_sus_viviendas de_su_hogar de_su_casa sin_hogar sin_techo sin_casa sin_vivienda "
    "a_la_intemperie en_la_calle perd*_su_casa perd*_sus_casas perd*_su_hogar perd*_sus_hogares perd*_su_vivienda "
    "perd*_sus_viviendas perd*_el_hogar pierd*_sus_casas pierd*_sus_hogares",
    displaced__verb="tenido_que_salir_de_su tenido_que_salir_de_sus tuvieron_que_salir_de_sus tenido_que_abandonar_sus "
    "tenido_que_dejar_sus tuvieron_que_dejar_sus tuvo_que_salir_de_su salieron_de_sus_casas dejaron_sus_casas "
    "pasaron_la_noche_a_la_intemperie pasaron_la_noche_al_raso pasaron_la_noche_en_la_calle pasaron_la_noche_fuera_de "
    "duermen_a_la_intemperie duermen_al_raso pas*_la_noche_en_el_polideportivo pas*_la_noche_en_un_polideportivo "
    "pas*_la_noche_en_polideportivos pas*_la_noche_en_el_gimnasio pas*_la_noche_en_un_gimnasio "
    "pas*_la_noche_en_gimnasios pas*_la_noche_en_escuelas pas*_la_noche_en_una_escuela pas*_la_noche_en_la_escuela "
    "pas*_la_noche_en_carpas pas*_la_noche_en_tiendas pas*_la_noche_en_coches pas*_la_noche_en_sus_coches "
    "pas*_la_noche_en_sus_autos pas*_la_noche_en_albergues pas*_la_noche_en_un_albergue pas*_la_noche_en_la_calle "
    "pas*_la_noche_en_el_pabellón pas*_la_noche_en_un_pabellón pasan_la_noche_en_el_polideportivo "
    "pasan_la_noche_en_un_polideportivo pasan_la_noche_en_polideportivos pasan_la_noche_en_el_gimnasio "
    "pasan_la_noche_en_un_gimnasio pasan_la_noche_en_gimnasios pasan_la_noche_en_escuelas "
    "pasan_la_noche_en_una_escuela pasan_la_noche_en_la_escuela pasan_la_noche_en_carpas pasan_la_noche_en_tiendas "
    "pasan_la_noche_en_coches pasan_la_noche_en_sus_coches pasan_la_noche_en_sus_autos pasan_la_noche_en_albergues "
    "pasan_la_noche_en_un_albergue pasan_la_noche_en_la_calle pasan_la_noche_en_el_pabellón "
    "pasan_la_noche_en_un_pabellón duerm*_en_el_polideportivo duerm*_en_un_polideportivo duerm*_en_polideportivos "
    "duerm*_en_el_gimnasio duerm*_en_un_gimnasio duerm*_en_gimnasios duerm*_en_escuelas duerm*_en_una_escuela "
    "duerm*_en_la_escuela duerm*_en_carpas duerm*_en_tiendas duerm*_en_coches duerm*_en_sus_coches duerm*_en_sus_autos "
    "duerm*_en_albergues duerm*_en_un_albergue duerm*_en_la_calle duerm*_en_el_pabellón duerm*_en_un_pabellón "
    "durmi*_en_el_polideportivo durmi*_en_un_polideportivo durmi*_en_polideportivos durmi*_en_el_gimnasio "
    "durmi*_en_un_gimnasio durmi*_en_gimnasios durmi*_en_escuelas durmi*_en_una_escuela durmi*_en_la_escuela "
    "durmi*_en_carpas durmi*_en_tiendas durmi*_en_coches durmi*_en_sus_coches durmi*_en_sus_autos durmi*_en_albergues "
    "durmi*_en_un_albergue durmi*_en_la_calle durmi*_en_el_pabellón durmi*_en_un_pabellón pernoct* huir huyeron huyó "
    "huyen huye huido huyendo huían huirán huyera huyeran abandon*_sus_casas abandon*_sus_hogares "
    "abandon*_sus_viviendas abandon*_sus_pueblos abandon*_sus_aldeas abandon*_sus_tierras abandon*_sus_comunidades "
    "abandon*_sus_domicilios abandon*_su_hogar abandon*_su_casa abandon*_sus_lugares dej*_sus_casas dej*_sus_hogares "
    "dej*_sus_viviendas dej*_sus_tierras dej*_su_hogar salir_de_sus_casas salir_de_sus_hogares abandon*_el_país "
    "abandon*_la_zona abandon*_la_ciudad dej*_el_país",
    displaced__noun="desplazados desplazadas desplazada desplazado desplazamientos evacuados evacuadas "
    "evacuaciones desalojos desalojados albergados damnificados deportados deportaciones repatriados expulsados",
    refugees__who="refugiados refugiadas refugiado refugiada solicitantes_de_asilo solicitantes_de_refugio "
    "solicitantes_de_protección peticionarios_de_asilo demandantes_de_asilo asilados exiliados",
    refugees__verb="cruz*_la_frontera cruz*_a_pie_la_frontera atraves*_la_frontera pas*_la_frontera "
    "abandon*_el_país dej*_el_país huyeron_del_país huido_del_país sal*_del_país",
    detained__deed="tiene_en_su_poder tienen_en_su_poder tiene_en_su_poder_a tienen_en_su_poder_a "
    "mantiene_en_cautiverio_a mantienen_en_cautiverio_a "
    + _verbs(_DETAINED + " privar_de_libertad privar_de_la_libertad privar_de_su_libertad")
    + "detener detiene detienen detuvo detuvieron deteniendo detenía detendrá retener retiene retienen retuvo "
    "retuvieron reteniendo se_llevó_a se_llevaron_a se_llevó se_llevaron tom*_como_rehenes_a "
    "tom*_como_rehén_a tom*_de_rehén_a hizo_prisioneros hicieron_prisioneros hizo_prisioneros_a "
    "prisión_preventiva_para prisión_preventiva_contra prisión_preventiva_a prisión_preventiva_de "
    "prisión_provisional_para prisión_para cárcel_para cárcel_a prisión_a arresto_de captura_de detención_de "
    "aprehensión_de secuestro_de rapto_de encarcelamiento_de",
    detained__place="bajo_custodia en_custodia bajo_arresto en_arresto_domiciliario en_prisión_preventiva "
    "en_prisión_provisional en_prisión en_la_cárcel en_cárceles a_prisión a_la_cárcel tras_las_rejas entre_rejas "
    "tras_rejas en_cautiverio",
    detained__state="manos_de_sus_captores manos_de_los_captores manos_de_los_secuestradores "
    "poder_de_sus_captores poder_de_los_secuestradores "
    + participles(_DETAINED + " retener detener privar_de_libertad privar_de_la_libertad privar_de_su_libertad esposar")
    + "preso cautiv* llevad*_detenid* conducid*_a_comisaría arresto_domiciliario prisión_preventiva como_rehén "
    "como_rehenes tomad*_como_rehén tomad*_como_rehenes de_cárcel de_prisión cadena_perpetua a_disposición_judicial "
    "a_disposición_de_la_justicia a_disposición_de_la_fiscalía",
    detained__who="presos presas prisioneros prisioneras prisionero prisionera",
    detained__noun="detenciones detención arrestos arresto detenidos detenidas detenido detenida "
    "rehenes rehén secuestros secuestro secuestrados secuestradas raptos aprehensiones aprehendidos "
    "capturas capturados encarcelados encarcelamientos cautivos retenidos retenciones imputados plagios",
    affected__deed=_verbs(
        _AFFECTED + " dejar_sin dejar_en_tierra dejar_a_oscuras dejar_a_oscuras_a cortar_la_luz_a cortar_el_agua_a "
        "cortar_el_suministro_a"
    )
    + "despedir despidió alcanza_a alcanzó_a pon*_en_riesgo_a pone_en_peligro_a",
    affected__state="cerrad* suspendid* cancelad* atendid* ingresad* internad* hospitalizad* bajo_lonas "
    "bajo_plásticos bajo_chapas "
    + participles(_AFFECTED + " incomunicar aislar varar atrapar")
    + "perdieron_su_empleo sin_empleo sin_trabajo sin_calefacción sin_gas sin_hogar_tras evacuad*_temporalmente "
    "en_riesgo en_peligro sin_agua sin_luz sin_electricidad sin_energía sin_fluido sin_corriente sin_suministro "
    "sin_servicio sin_internet sin_clases sin_comida sin_alimentos sin_acceso sin_medicinas a_oscuras en_cuarentena "
    "en_aislamiento perd*_todo perdieron_todo lo_perdieron_todo sepultad* pas*_hambre padec* necesit* requier* "
    "requerir* sufr* en_situación_de_hambre en_situación_de_emergencia en_emergencia en_inseguridad_alimentaria",
    affected__verb="buscaron_atención_médica buscaron_asistencia_médica buscado_atención_médica "
    "solicitaron_atención_médica pidieron_atención_médica",
    affected__noun="pacientes afectados afectadas damnificados damnificadas perjudicados",
    ill__deed=_verbs("contagiar enfermar infectar intoxicar"),
    ill__state="recuperad* curad* dad*_de_alta intoxicación_alimentaria diarrea vómitos náuseas dieron_positivo "
    "dio_positivo dado_positivo dan_positivo enferm* padec* sufr* intoxicad* contagiad* infectad*",
    ill__verb="se_intoxicaron se_intoxicó se_contagiaron se_infectaron presentaron_síntomas presentan_síntomas "
    "contrajeron contrajo contraen han_contraído " + _verbs("enfermar"),
    ill__noun="casos caso contagios contagio contagiados infecciones infectados enfermos positivos intoxicaciones",
    ill__toll="casos contagios número_de_casos número_de_contagios número_de_enfermos número_de_contagiados",
    destroyed__deed=_verbs(_DESTROYED + " reducir_a_escombros reducir_a_cenizas borrar_del_mapa")
    + "destruyó destruyeron destruyendo destruye destruyen se_llevó se_llevaron vuela vuelan voló volaron volar "
    "demoler demolió demolieron redujo_a_escombros redujo_a_cenizas redujeron_a_escombros redujeron_a_cenizas "
    "echó_abajo destrucción_de pérdida_de_las",
    destroyed__state="perdidos perdidas irrecuperables "
    + participles(_DESTROYED + " colapsar demoler soterrar desintegrar siniestrar volar enterrar")
    + "destruíd* por_los_suelos consumid*_por devorad*_por ardieron hecho_añicos reducid*_a_escombros "
    "reducid*_a_cenizas convertid*_en_escombros en_ruinas en_escombros inhabitable inhabitables pérdida_total "
    "siniestro_total llevad*_por_la a_pique completamente_destruid* totalmente_destruid*",
    destroyed__verb=_verbs("derrumbar colapsar hundir desplomar arder naufragar zozobrar")
    + "se_quemaron se_incendiaron se_quemó se_incendió echaron_a_perder echó_a_perder echado_a_perder "
    "vinieron_abajo vino_abajo venido_abajo fueron_a_pique fue_a_pique ido_a_pique",
    damaged__deed="agua_entró_en agua_entraba_en agua_penetró_en arrancó_el_techo_a arrancaron_el_techo_a "
    "arrancó_los_techos_a arrancó_el_tejado_a arrancó_la_techumbre_a "
    + _verbs(
        _DAMAGED + " arrancar_el_techo_de arrancar_los_techos_de arrancar_el_tejado_de levantar_el_techo_de "
        "levantar_los_techos_de cubrir_de_lodo cubrir_de_barro destruir_parcialmente dañar_parcialmente "
        "derrumbar_parcialmente dañar_gravemente"
    )
    + "destruyó_parcialmente destruyeron_parcialmente destruye_parcialmente daños_en daños_~_en daños_a "
    "desperfectos_~_en desperfectos_en grietas_en destrozos_en destrozos_a estragos_en averías_en perjuicios_en",
    damaged__verb=_verbs("inundar anegar agrietar resquebrajar"),
    damaged__state="saquead* "
    + participles(_DAMAGED)
    + paired(_HAVING, _DAMAGE, between="~")
    + "afectad*_por_las_llamas afectad*_por_el_fuego con_daños con_desperfectos con_grietas con_fisuras con_averías "
    "con_afectaciones con_daño parcialmente_destruid* parcialmente_derrumbad* parcialmente_quemad* semidestruid* "
    "perd*_el_techo perd*_sus_techos perd*_los_techos perd*_el_tejado perd*_la_techumbre sin_techo sin_tejado "
    "inhabitable inhabitables bajo_el_agua bajo_agua",
    deployed__deed=_verbs(_DEPLOYED)
    + "despliega despliegan envía envían despliegue_de envío_de movilización_de destacó_a destacaron_a",
    deployed__state=participles(_DEPLOYED + " destacar apostar") + "instalad* montad* en_posición combat*_incendios "
    "combat*_~_incendios combat*_el_fuego combat*_las_llamas combat*_el_incendio luchan_contra_el_fuego "
    "luchan_contra_las_llamas trabajan_en_la_extinción trabajan_en_las_labores en_las_labores_de en_las_tareas_de "
    "en_labores_de en_tareas_de en_el_operativo en_el_dispositivo particip*_en_el_operativo particip*_en_las_labores",
    population__deed="somos éramos cuenta_con cuentan_con contaba_con alberga_a alberga da_trabajo_a dan_trabajo_a "
    "da_empleo_a dan_empleo_a emplea emplean empleaba empleaban plantilla_de cuenta_con_una_plantilla_de",
    population__state="hacinad* se_hacinan se_hacinaban viven vivían vive vivía habitan habitaban residen residían "
    "trabajan trabajaban censad* empadronad* poblad*_por habitad*_por",
    population__noun="habitantes residentes vecinos pobladores lugareños moradores miembros socios afiliados presos "
    "presas reclusos reclusas internos internas empleados trabajadores ciudadanos población personas almas integrantes",
    population__holder="población_de hogar_de plantilla_de poblado_de",
    jobs__deed=_verbs(_JOBS + " prescindir_de dejar_en_la_calle_a dejar_sin_empleo_a dejar_sin_trabajo_a")
    + "despedir despide despiden despidió despidieron despedirá despedirán despidiendo despido_de recorte_de "
    "supresión_de creación_de contratación_de destruyó destruyeron",
    jobs__state=participles(_JOBS + " despedir")
    + "cesante cesantes desemplead* en_paro en_el_paro sin_empleo sin_trabajo a_la_calle en_la_calle",
    jobs__verb="pierde_…_trabajo pierde_…_empleo pierde_…_puesto pierden_…_trabajo pierden_…_empleo pierden_…_puesto "
    "perdió_…_trabajo perdió_…_empleo perdió_…_puesto perdieron_…_trabajo perdieron_…_empleo perdieron_…_puesto "
    "perderá_…_trabajo perderá_…_empleo perderá_…_puesto perderán_…_trabajo perderán_…_empleo perderán_…_puesto",
    jobs__who="puestos plazas",
    jobs__noun="contrataciones empleos empleo empleados trabajadores despidos vacantes recortes "
    "prejubilaciones desvinculaciones ceses parados desempleados desocupados puestos_de_trabajo",
    votes__state="aprobaron afirmativos negativos votaron votó votan a_favor en_contra se_abstuv* abstuvieron abstuvo",
    votes__deed="obtuvo obtuvieron obtiene obtienen votos_contra votos_a votos_por",
    votes__noun="nulos en_blanco votos_contra votos_a votos_por votos voto sufragios sufragio escaños escaño votantes "
    "bancas curules abstenciones abstención papeletas votaciones",
)


_PASSING: Final = (
    "supera superan superó superaron superaba superaban superará superarán superaría superar superado superando "
    "rebasa rebasan rebasó rebasaron rebasar sobrepasa sobrepasan sobrepasó sobrepasaron excede exceden excedió"
)

LEXICON: Final = Lexicon(
    decimal=",",
    scales=scales("3 mil 6 millón millones millon 12 billón billones"),
    percent=many("por ciento|punto porcentual|puntos porcentuales"),
    months=word_set(
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre"
    ),
    before=before(
        at_least="al menos|por lo menos|como mínimo|no menos de|un mínimo de|cuando menos|cuanto menos|mínimo|"
        "mínimo de|no menos del|lo menos|a lo menos|buen|buena|buenos|buenas|un mínimo del",
        more_than="más de|más del|más de los|más de las|más que|por encima de|por encima de los|por encima de las|"
        "sobre|por sobre|superior a|superior a los|superior a las|superiores a|pasa de|pasan de|"
        "pasaban de|pasa del|mayor a|mayor de|mayor que|mayores a|superior al|superiores al|"
        "por arriba de|por encima del|supera ya los|supera ya las|"
        + "|".join(f"{verb}{article}" for verb in _PASSING.split() for article in ("", " los", " las", " el", " la")),
        about="estima que|estiman que|estimó que|estimaron que|estimaba que|calcula que|calculan que|calculó "
        "que|calcularon que|estimando que|estimado que|estima en|estiman en|estimó en|estimaron en|calcula en|calculó "
        "en|según estimaciones|según estimaciones ,|según las estimaciones|según las estimaciones "
        ",|unos|unas|aproximadamente unos|cerca de los|alrededor de|aproximadamente|en torno a|cerca "
        "de|ronda|rondan|rondaba|rondaban|rondó|rondaron|rondaría|rondarían|rondará|rondarán|rondando|cerca del|cerca "
        "de la|cerca de las|en torno al|en torno a los|en torno a las|alrededor del|alrededor de los|alrededor de "
        "las|más o menos|del orden de|del orden del|cosa de|algo así como|estimado en|estimados en|estimada "
        "en|estimadas en|calculo|calculamos|quizás|quizá|tal vez|se estima en|se calcula en|se calculan en|como "
        "unos|como unas",
        almost="casi|prácticamente|cercano a|cercana a|cercanos a|cercanas a|cercano al|cercana al|próximo al|"
        "próxima al|roza|rozan|rozó|rozaron|rozaba|rozaban|rozando|bordea|bordean|bordeó|bordearon|"
        "bordeaba|se acerca a|se acercan a|se acerca al|se acercan al|se aproxima a|se aproximan a|"
        "se aproxima al|poco menos de|poco menos del|algo menos de|algo menos del|a punto de alcanzar",
        fewer_than="menos de|menos del|ni|ni siquiera|por debajo de|inferior a|no llega a|no llegan a|no llegó a|"
        "no llegaron a|no llegaba a|no llega al|no llegan al|no alcanza|no alcanzan|no alcanzó|"
        "no alcanzaron|inferiores a|inferior al|inferiores al|menor a|menor de|menores a|por debajo del|"
        "por debajo de los|por debajo de las|menos de los|menos de las",
        up_to="hasta|hasta un|hasta una|hasta el|hasta la|tantos como|tantas como|nada menos que|no más de|como "
        "máximo|un máximo de|un tope de|a lo sumo|a lo más|máximo|no más del|no superior a|no superiores a|no "
        "superan|no supera|no superaron|no superó|no supera los|no superan los|no más allá de|un máximo del",
    ),
    after=after(
        at_least="o más|como mínimo|por lo menos|al menos|cuando menos|mínimo",
        about="aproximadamente|más o menos|aprox|más menos",
        more_than="será superado|será superada|sería superada|será rebasada|se superará|"
        "y pico|y tantos|y tantas|largos|largas|y algo",
        up_to="como máximo|a lo sumo|máximo|o menos",
    ),
    between=frozenset({"a", "o", "y"}),
    spelt="es",
    vague=worths("10 decenas docenas 100 cientos centenares 1000 miles 1000000 millones 1 varios varias"),
    groups=worths(
        "20 veintena veintenas 15 quincena 30 treintena 40 cuarentena 60 sesentena 50 cincuentena 12 docena docenas 10 "
        "decena 100 centenar 1000 millar"
    ),
    halves=word_set("medio media"),
    fractions=worths(
        "2 mitad 3 tercio tercios tercera terceras 4 cuarto cuartos cuarta 5 quinto quinta quintos 6 sexta 7 séptima 8 "
        "octava 9 novena 10 décima décimas"
    ),
    describing_by_name=worths(
        "2 bienal bienales bienio 3 trienal trienales trienio 4 cuatrienal cuatrienio cuadrienal cuadrienio 5 "
        "quinquenal quinquenio 6 sexenal sexenio 10 decenal decenio 15 quinceañero quinceañera quinceañeros "
        "quinceañeras 20 veinteañero veinteañera veinteañeros 30 treintañero treintañera treintañeros 40 cuarentón "
        "cuarentona cuadragenario cuadragenaria 50 cincuentón cincuentona quincuagenario quincuagenaria cincuentenario "
        "60 sexagenario sexagenaria sexagenarios sesentón 70 septuagenario septuagenaria septuagenarios setentón 80 "
        "octogenario octogenaria octogenarios 90 nonagenario nonagenaria 100 centenario centenaria 200 bicentenario"
    ),
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
        "nuera yerno viuda viudo huérfano huérfana panadero panadera músico presentador presentadora "
        "carpintero carnicero herrero electricista fontanero intérprete farmacéutico farmacéutica obispo "
        "aprendiz zapatero peluquero peluquera jardinero sastre costurera comadrona bibliotecaria apicultor "
        "relojero cantante bailarina albañil "
        "primo prima tío tía sobrino sobrina nieto nieta novio novia cuñado cuñada suegra suegro chofer chófer gerente "
        "conserje agricultora bombera camionera campesina capataz cocinera cocinero comerciante detenida detenido "
        "director directora empleada empleado escolta ganadera ganadero jefa jefe jornalera jornalero marinera minera "
        "obrera patrona patrón pescadora testigo vocal hombre mujer niño niña bebé adolescente joven anciano anciana "
        "madre padre hijo hija hermano hermana marido esposo esposa abuelo abuela dueño dueña propietario propietaria "
        "conductor conductora piloto copiloto entrenador entrenadora maestro maestra profesor profesora alumno alumna "
        "estudiante enfermero enfermera médico médica agricultor campesino trabajador trabajadora obrero minero "
        "pescador marinero capitán pasajero pasajera peatón ciclista motorista motociclista camionero taxista turista "
        "vecino vecina guardia vigilante policía agente soldado militar guerrillero pistolero atacante sospechoso "
        "sospechosa periodista reportero fotógrafo activista manifestante víctima superviviente bombero rescatista "
        "sacerdote juez jueza abogado abogada alcalde alcaldesa diputado diputada ingeniero mecánico jugador jugadora "
        "rehén preso presa migrante voluntario voluntaria montañero esquiador nadador"
    ),
)

GRAMMAR: Final = Grammar(
    fates=FATES,
    clause=word_set(
        "luego tras después antes cuando mientras aunque porque pues donde debido durante desde pero contra si "
        "sino como según para"
    ),
    relative=word_set("que quien quienes cuyo cuyos cuya"),
    joins=word_set("y e o u ni"),
    prepositions=word_set("en de del a al con por entre sobre hacia ante bajo sin hasta tras desde durante"),
    determiners=word_set("el la los las sus su estos estas esos esas este esta dichos"),
    genitive=word_set("de del"),
    among=word_set("entre"),
    besides=word_set("además aparte amén a"),
    parts=word_set(
        "incluidos incluidas incluyendo incluido incluida entre ellos ellas cuales incluyen incluían incluye incluía"
    ),
    soft=word_set(
        "ahora ya hoy ayer habría habrían hubiera hubieran haya hayan habrá habrán hemos sería serían será serán fuera "
        "fueran continúan continúa sigan seguían seguía permanecían quedan queda quedaban quedarían dejaría dejará "
        "dejarían deje arroja arrojó arrojan arrojando ocasionó ocasionaron ocasiona ocasionando causa causan causaron "
        "causado provoca provocan provocaron provocando provocado produjo reportan reporta reportaron registra "
        "registran contabiliza contabilizan contabilizó contabilizaron confirma confirman confirmó confirmaron subió "
        "sube asciende ascendió aumentó elevó elevaron elevan presuntamente supuestamente aparecieron apareció yacían "
        "hallados hallada halladas localizados localizado localizada localizadas recuperados recuperado "
        "aproximadamente se vieron vio ven siguen sigue permanecen permanece tuvieron tuvo debieron obligados forzados "
        "fueron fue han ha había habían ser sido siendo son es está están estaban era eran resultó resultaron "
        "resultado quedó quedaron quedado dejó dejaron dejado dejando deja dejan murieron resultan resultando menos al "
        "más otros otras otro otra personas gente también aún todavía de a un una como mínimo casi gravemente "
        "levemente confirmado confirmados reportó registró registraron hubo hay causó causando provocó total "
        "adicionales civiles hallaron hallado encontraron encontrados encontrado encontrada además saldo cobró cobrado "
        "lo los las propios propias"
    ),
    passive=word_set(
        "habría habrían hubiera hubieran haya hayan sería serían será serán fuera fueran quedó hemos resultan "
        "vieron vio fueron fue han ha ser sido siendo son es está están estaban resultó resultaron resultado "
        "quedaron quedado había habían"
    ),
    finite=word_set(
        "marchan participan protestan asisten viajaban iban viajan dijo dijeron vio hizo hicieron fue_a llevó trajo "
        "reunió dio dieron salió vinieron estuvieron tuvieron pudo quiso celebran exigen piden van acuden concentran"
    ),
    finite_endings=("aron", "ieron", "jeron", "yeron", "aban", "ían", "ió", "ó"),
    participle_endings=("ado", "ados", "ada", "adas", "ido", "idos", "ida", "idas", "ando", "iendo"),
    no_verbs=word_set(
        "llamada cada nada madrugada jornada jornadas temporada década décadas llegada entrada salida medida medidas "
        "caída avenida fachada fachadas granada granadas brigada brigadas emboscada emboscadas redada redadas "
        "puñaladas puñalada cuchilladas pedradas patadas nevada riada embajada resultado resultados comunicado juzgado "
        "senado delegado delegados abogado abogados diputado diputados diputada empleado empleados tornado tornados "
        "ganado marido sentido pedido apellido ruido recorrido bandidos mercados privado privada encapuchados "
        "uniformados invitados allegados jubilados aficionados encargado condado cuñado toneladas tonelada oleada "
        "portada embarazada embarazadas asalariados afiliados aliados poblado poblados partido partidos estado estados "
        "soldado soldados mercado lado pasado pasada sábado ejército comunidad dólar gran región millón comida vida "
        "ciudad grado refugiado julio camión avión"
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
        "visitar identificar identificó confirma confirmaba confirman muestra mostraba indica indicaba señala "
        "marca recoge figura figuran consta constan contamos tenemos registramos cuentan dice dijo decía "
        "dicen escribió pone ponía cuenta contaba contabiliza contó da daba dio hablan habla hablaba registra "
        "apuntó censó informó suman suma admite admiten reconoce reconocen tiene tienen tener reclama "
        "reclaman sostiene sostienen sostuvo asegura aseguran afirma afirman corrigió"
    ),
    tallies=word_set(
        "número cifra recuento lista listado balance total saldo cantidad conteo registro cómputo suma cuenta parte"
    ),
    tallying=word_set(
        "subido ascendido aumentado llegado cifra cifró eleva elevan elevaron elevó situó sitúa sube subió ascienden "
        "ascendían ascendieron suman sumaban sumaron son eran llegan llegaban llegaron alcanzan alcanzaban superan "
        "superaban rondan suben subieron pasaron pasan pasó pasado aumentaron aumentan bajaron bajan crecieron"
    ),
    being=word_set("son eran era es fueron sean fueran serían serán sea sería"),
    back=pattern(
        r"de (?:ellos|ellas|estos|estas|esos|esas|los cuales|las cuales|ese total|este total|los que|las que)|"
        r"entre (?:ellos|ellas|estos|estas|los cuales|las cuales)|del total"
    ),
    not_one=pattern(r"ni un solo|ni una sola|ni siquiera una?"),
    some=pattern(r"un (?:\w+ )?número(?: \w+)?|una serie|numeros[oa]s|much[oa]s|divers[oa]s|millonari[oa]s?"),
    origin=pattern(
        r"(?:eran|son|venían|procedían|vienen|proceden) (?:de|del)|"
        r"(?:tenían|tienen) (?:[\w-]+ ){0,3}\d+(?: y \d+)? años|"
        r"(?:ya )?(?:han sido|fueron|están|quedaron) (?:ya )?identificad[oa]s?(?! como)|"
        r"(?:ya )?(?:han sido|fueron) entregad[oa]s?(?: a (?:sus|los|las) (?:famili\w+|deudos|parientes)|(?=\s*[.,;]))"
    ),
    differing=pattern(r"(?:\w+ )?(?:más|menos) (?:que|de (?:los|las) que)"),
    identifying=pattern(r"se trata(?:ba|ría)? de|(?:ellos )?(?:son|eran)|estos son"),
    along=pattern(r"junto (?:con|a)|además de|así como|en compañía de"),
    replaced=pattern(
        r"frente a (?:los|las)|en lugar de (?:los|las)?|en vez de (?:los|las)?|(?:un|el) (?:balance|recuento|"
        r"cómputo|dato) (?:anterior|previo|inicial) de"
    ),
    recounting=pattern(
        r"(?:pasaron|pasan) a ser #|(?:retiró|ha retirado|corrigió|ha corregido) sus #|(?:volvió|regresó) a (?:los "
        r"|las )?#|(?:la cifra|el número|el recuento) de #|(?:insist(?:e|en|ió|ieron|ía|ían)|se mantienen?|se "
        r"mantuvieron) en (?:los |las )?#|se mantuvo en (?:los |las )?#|^(?:y )?van #"
    ),
    money=pattern(
        r"gast\w+|desembols\w+|asignad\w+|destinad\w+|financia\w+|presupuestad\w+|"
        r"benefici\w+|ganancias?|pérdidas?|ingresos|ventas|facturación|rescate|soborno\w*|multas?|"
        r"deudas?|préstamos?|presupuesto|coste?s?|valor|daños|indemnizaci\w+|ayudas?|fondos?|salarios?|sueldos?|"
        r"precios?|invers\w+|inver\w+|fianza|recompensa|pag\w+|recaud\w+|donaci\w+|provisiones|ahorros?"
    ),
    superseded=pattern(
        r"frente a los|desde los|antes|inicial(?:mente)?|anterior(?:es|mente)?|previ\w+|primero|"
        r"había(?:n)? (?:dicho|informado|hablado|cifrado)|revis\w+|actualiz\w+|corrig\w+|rectific\w+|subió de|"
        r"aumentó de|pasó de|elev\w+ de|al principio|en un principio|hasta entonces"
    ),
)

NOUNS: Final = nouns(
    corpses="cadáveres cadáver cuerpos cuerpo",
    entries="entradas llegadas ingresos cruces",
    people="comerciantes vendedores vendedoras ganaderos nombres jóvenes joven adolescentes menores personas persona "
    "individuos gente víctimas víctima habitantes residentes residente vecinos vecinas vecino vecina pobladores "
    "lugareños aldeanos ciudadanos pasajeros pasajero pasajeras pasajera ocupantes viajeros miembros integrantes "
    "refugiados refugiadas migrantes migrante inmigrantes emigrantes evacuados familias familia familiares "
    "supervivientes sobrevivientes empleados empleado empleada trabajadores trabajadora trabajador obreros obrero "
    "operarios jornaleros mineros minero pescadores pescador manifestantes manifestante huelguistas presos preso "
    "reclusos recluso internos interno reos detenidos detenido rehenes rehén estudiantes estudiante alumnos alumnas "
    "alumno alumna heridos herido muertos muerto fallecidos pacientes paciente turistas turista peregrinos fieles "
    "tripulantes tripulante transeúntes peatones peatón ciclistas ciclista motoristas conductores conductor conductora "
    "choferes chofer camioneros ancianos ancianas anciano anciana mayores docentes maestros maestras maestro maestra "
    "profesores profesora profesor campesinos campesino agricultores indígenas aficionados hinchas futbolistas "
    "jugadores espectadores asistentes participantes clientes damnificados desplazados funcionarios políticos "
    "candidatos sospechosos sospechoso acusados imputados procesados activistas activista abogados sacerdotes monjas "
    "excursionistas montañeros escaladores bañistas surfistas inquilinos huéspedes comensales usuarios abonados "
    "votantes electores diputados senadores concejales compatriotas connacionales extranjeros ciudadano",
    civilians="civiles civil",
    children="niños niñas niño niña menores menor bebés bebé adolescentes adolescente jóvenes joven chicos chicas "
    "muchachos muchachas lactantes infantes escolares alumnos alumnas alumno alumna criaturas hijos hijas hijo hija "
    "nietos nietas nieto nieta colegiales",
    women="esposa hija hijas hermana hermanas abuela tía nieta sobrina prima ella anciana ancianas joven mujeres mujer "
    "madres madre niñas chicas esposas señora señoras monjas embarazadas maestra maestras",
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
    miles="millas milla",
    centimetres="centímetros centímetro cm milímetros",
    metres="metros metro m",
    hectares="hectáreas hectárea ha",
    tons="toneladas tonelada",
    dollars="dólares usd dólar",
    euros="euros euro",
    pounds="libras",
    years="años meses días semanas horas minutos año mes día semana hora",
)


WORDINGS = Wordings(
    kinds={
        "airstrike": r"aére|avion|aviac|bombard|misil|dron|helic|ataque|caza",
        "shelling": (
            "artiller|bombard|proyectil|obús|cohete|mortero|misil|ataque|dispar|fuego|obus|cayeron|ráfag|salva|cañon"
        ),
        "bombing": (
            r"bomb|explo|detona|estall|artefacto|dinamit|granada|mina|coche bomba|atentado|carga|vol[óa]\b|volaron|"
            "paquete|onda expansiva|petard|ieds?"
        ),
        "chemical_attack": "quím|gas|tóxic|cloro|sarín|veneno|nervios|lacrimóg|ácido|sulf",
        "armed_clash": (
            "choque|enfrent|combat|batalla|ataque|atac|ofensiva|tirote|dispar|embosc|asalt|escaramuz|lucha|guerra|"
            r"captur|fuego\b|operativ|operación|bala|abatid|refriega|incursi|avanz|sitio|cerco|toma|repel|"
            "contraataq|fusil"
        ),
        "abduction": (
            "secuestr|rapt|plagi|rehén|rehenes|desapar|captur|cautiv|llevaron|rescate|en poder|en manos|capt[oó]r|"
            "llevad|encañon"
        ),
        "riot": (
            "disturb|saque|motín|violen|vandal|quema|incendi|enfrent|turba|amotin|encapuchad|vidrier|"
            "prend(?:ieron|ió) fuego|revuelt|rebeli|sublev|desmán|desmanes|tumult|pedrad|piedras|barricad|gresca|"
            "trifulca|reyerta|pelea|desorden|asonada|batalla campal|linch|alzamient|levantamient|insurrec|estallido"
        ),
        "arrest": (
            r"arrest|deten|detuv|captur|custodia|prisión|presos?\b|encarcel|apres|cárcel|redada|domiciliario|"
            r"calaboz|prófug|cayeron|cayó\b|rejas|disposición|esposas|esposad|celda|aprehen|reduj|reducid|intercept|"
            "allan|operativo|preventiva|reten[ci]|recluid|recluso|tras las|preso|a la sombra|orden de"
        ),
        "talks": (
            "reuni|reún|encuentr|negocia|convers|diálog|dialog|cumbre|habla|habló|entrevist|visit|recib|mediac|"
            r"mediad|llam|telef|consult|mesa|depart|sent(?:ó|aron) a|platic|contact|cita\b|delegac|emisari|ronda|"
            r"intercambi|acercam|comunic|audiencia|foro|sesi[oó]n|concert|mano a mano|reencuentr|junta\b|pláticas"
        ),
        "election": (
            "elecc|elect|vot|comici|sufrag|urnas|candidat|referé|plebisci|campaña|escruti|balotaje|casilla|"
            "ciudadanos acudieron|boleta|colegios electorales|padrón|escaños|curul|mesas|ballotage|segunda vuelta|"
            "abstenc|reelec|reelig|recuento de votos|con el recuento"
        ),
        "court": (
            "tribunal|juez|jueces|juicio|juzg|sentenc|conden|fiscal|acus|cargos|imput|proces|fallo|demanda|apel|"
            r"audiencia|veredicto|absuel|corte\b|quiebra|querella|extradi|prisión|abogad|justicia|pleito|libre\b|"
            "libert|le cayeron|años de cárcel|cárcel|jurado|culpable|magistrad|amparo|recurso|litigi|deliber|"
            "testig|testific|alegat|defensa|multa|indemniz|cautelar|preventiva|instrucc|dictamin|absolu|cumplir|"
            "condonar|indult"
        ),
        "protest": (
            r"protest|manifest|march|concentr|paro|vigilia|calle|bloque|boicot|plantón|piquete|cacerol|ocup|toma\b|"
            "corte|salieron a la|brazos|cort(?:aron|ó|e) (?:la|el|las|los)|ruta|pancart|consign|cadena humana|"
            r"silencio|multitud|miles\b|abuche|silb|movili|encierro|encaden|huelg|pit[óo]|carp|acamp|firmas|rech|"
            "barricad|tom(?:ó|aron)"
        ),
        "agreement": (
            "acuerd|acord|pact|trat|tregua|alto el fuego|firm|alianza|compromis|contrat|arregl|acept|sell|conven|"
            r"convin|paz\b|apret|estrech|pacific|ratific|aprob|suscrib|consens|entend|memorando|transig|intercambi|"
            "canje|armistic|fusi|cerr(?:ó|aron) (?:el|un) (?:trato|acuerdo|pacto)"
        ),
        "appointment": (
            "nombr|design|eleg|dimi|renunci|destitu|cese|cesó|cesad|despid|reemplaz|sustit|relev|cargo|asum|jur|"
            r"promov|jubil|president|riendas|deja\b|dejó\b|electa|electo|al frente|encabez|frente de|toma posesi|"
            "posesion|titular|timón|nuevo (?:jefe|director|ministro|entrenador)|nueva (?:jefa|directora|ministra)|"
            r"rector|remov|apart|suspend|separ|salida|va\b|se va|marcha\b|pas[aó] a|ascend|proclam|interin|sucesor"
        ),
        "displacement": (
            "desplaz|hu[iy]|evacu|refug|abandon|éxodo|sin hogar|albergu|expuls|salir|salieron|traslad|reasent|"
            "migra|desaloj|pas(?:ó|aron) la noche|gimnasio|dejaron sus|dejar sus|casas|durm|dorm|carpa|campament|"
            "frontera|corr(?:er|ieron)|retorn|regres|exili|aloj|acogid|repatri|deport|a salvo|resguard|guarec|"
            "cobij|damnific|llegad|emigr|barca|patera|autobus"
        ),
        "disaster": (
            "terremoto|sismo|seísmo|inund|tormenta|huracán|ciclón|tifón|tornado|tsunami|volcán|erup|desliz|alud|"
            "avalancha|sequía|incendi|hambruna|calor|frío|epidemi|pandemia|brote|cólera|lluvia|desast|catástrof|"
            "derrumb|magnitud|réplica|crecida|desbord|viento|rayo|nieve|ola|río|presa|temporal|riada|fuego|llamas|"
            "sarampión|virus|contag|infecc|granizo|helada|dengue|avenida|corniza|cornisa|caso|enferm|cauce|sacud|"
            "tembl|vino abajo|cerro|ladera|desmoron|síntoma|paciente|infectad|afectad|intoxic|fiebre|diarrea|gripe|"
            r"ébola|anegad|arrastr|alarma|escombro|quem|humo|sed\b|plaga|bacteri|ahog|colaps"
        ),
    },
    statuses={
        "feared": (
            r"tem[eaoí]|podr|puede|tal vez|posib|probab|presunt|supuest|creen|cree\b|sospech|riesgo|peligr|amenaz|"
            r"adviert|advirt|sin confirmar|no (?:se )?(?:ha )?confirm|desaparecid|preocup|estim|espera|si\b|sería|"
            r"habría|\w+(?:rá|rán|ré|remos|ría|rían)\b|vamos a|va a|van a|iba|a menos que|salvo que|casi segur|"
            r"inminente|ignora|desconoc|incert|no (?:está|queda) claro|debe\b|deben|deber|quiz|parece|presum|alert|"
            "alarm|no se sabe|eventual|pronóst|prev|no … confirm"
        ),
        "cancelled": (
            "cancel|suspend|anul|aplaz|desconvoc|retir|abandon|revoc|fracas|no se|interrump|paraliz|deten|detuv|"
            "romp|roto|prohib|finalmente no|qued(?:ó|a) en nada|en nada|posp|posterg|marcha atrás|desist|renunci|"
            r"no (?:\w+ )?(?:se )?(?:celebr|realiz|hará|habrá|cerr|abr)|sin efecto|reprogram|baj(?:ó|aron) el telón|"
            r"trunc|frustr|abort|congel|fren[óa]|archiv|clausur|derog|dio por terminad|fin\b|cese|sin fecha|descart|"
            "abstuv"
        ),
    },
    stances={
        "expects": (
            "descart|exclu|esper|prev|podr|puede|será|habrá|prob|posib|tem[eaoí]|cree|calcul|pronost|anunci|augur|"
            r"confía|estim|proyect|va a|van a|si\b|riesgo|\w+(?:rá|rán|ré|remos|ría|rían)\b|vamos a|iba|a menos que|"
            r"salvo que|promet|asegur|vaticin|prepar|avizor|antici|vislumbr|presag|apuest|optimis|pesimis|pronto\b|"
            r"deb(?:e|en)\b|mañana|plane|aguard|anhel|ojalá|imagin|todavía falta|habría"
        ),
        "accuses": (
            r"rehen|rehén|saque|rob[aóo]|escond|ocult|encubr|propag|contagi|incendi|quem|lo sostengo|fue un\b|engañ|"
            "explot|acus|culp|respons|denunci|imput|atribu|señal|crimen|masacr|asesin|ataqu|atac|mat[óa]|viol|"
            "condena|repri|destru|ment|fall|negligen|incumpl|provoc|causa|corrup|robo|terror|fraud|corromp|ordenó|"
            "achac|recrimin|endilg|endos|reproch|critic|fustig|arremet|aband|despreci|ignor|omi[tsi]|habría|"
            r"deb(?:ió|ieron|ería)\b|tortur|maltrat|discrimin|racis|abus|desvi[óa]|malvers|sobor|coim|estaf|extors|"
            "amenaz|persegu|persigu|expuls|bombarde|dispar|impun|encarcel|espi[óa]|sabot|manipul|falsific|trampa|"
            "cómplic|complicid|tolera|conniven|irregular|ilegal|arbitrar|pint[óa]|tach[óa]|secuestr|despoj|invad|"
            "usurp|demasiado tarde|tardó|minti|traicion|engatus|timó|timar|timado|burl|"
            "carg(?:ó|aron) (?:las tintas|la culpa)|echa la culpa|echó la culpa|a sus espaldas|amañ|chantaj|"
            r"contamin|envenen|lucr|desidia|desatend|desoy|desoír|cerr\w+ los ojos|manch|enriquec"
        ),
        "denies": (
            r"lo contrario|exclu|neg[óaoué]|nieg|desmi[en]|rechaz|refut|descart|no\b|nunca|jamás|fals|tampoco|ni\b|"
            "ningun|ningún|sin fundamento|inocen|invención|infundad|mentir|salió al paso|sale al paso|"
            "salieron al paso|en duda|duda|cuestion|rest[óa] (?:crédito|importancia|validez)|invent|carec|"
            "desvincul|deslind|desmarc|rebat|ajen|absurd|ridícul|calumni|difam|disparat|bulo|patrañ|embuste|"
            r"montaje|tergivers|desautoriz|contradi|imposible|improbable|apenas|poco\b|nada\b|"
            "sin (?:sustento|base|pruebas)|no culpable|inexact|erróne|equivoc|fantas|especulac|escéptic|"
            "escepticismo|difícilmente|desm(?:ie|e|i)nt|asidero|tela de juicio|entredicho|en tela|farsa|falaci|"
            "infundi|descalific|disip|sin asider|jur[óa] que no|nada que ver|interrogant|no hay tal|desconoc"
        ),
        "suspects": (
            "descart|exclu|quizá|tal vez|sospech|presunt|supuest|cre[eí]|posib|podr|puede|probab|parece|apunta|"
            "indici|buscad|vincul|identific|autor|investig|hipótesis|no descart|pista|baraj|inclin|todo indica|"
            r"indica(?:ría)?n?\b|habría|sería|piens|contempl|manej|tesis|teoría|barrunt|especul|conjetur|intuy|"
            "verosímil|al parecer|aparent|estar(?:ía|ían)|tendría|atribu|señal|deb(?:ió|ieron) d|estudia|verific|"
            r"preguntan|supon|dud|trabaja\w* con la|detrás|estaría|huele|olfat|sugier|sugir|coincid|rastro|huella|"
            "pesquis"
        ),
        "condemns": (
            "conden|repud|lament|critic|denunci|indign|rechaz|deplor|reprob|brutal|cobarde|barbari|atroc|inacept|"
            "inadmis|horr|vergüenza|crimen|terroris|traición|puñalada|calific|llam[óa]|tach[óa]|descri|fustig|"
            r"constern|censur|arremet|carg[óa] contra|vergonz|repugn|asco|asquer|abomin|execr|vil\b|ruin\b|inhuman|"
            "cruel|salvaj|escándal|escandal|despreci|ultraj|insult|inmoral|irrespons|imperdon|injustific|intoler|"
            r"inaudit|atropell|estupor|indecen|infam|reproch|recrimin|juzg|consider|conmocion|rabia|furi|ira\b|enoj|"
            "canall|bajeza|ignomini|bestial|desgarr|dantesc|aberr|abyect|cinism|sinverg|nefast"
        ),
        "claims_responsibility": (
            "reivindic|adjud|atribuy|asum|respons|reconoc|admit|confes|autor|culpable|firm[óa]|cargo d|hizo cargo|"
            r"hicieron cargo|cant[óa]\b|delat|se atribuy|se entreg|(?:dic|asegur|afirm)\w+ haber (?:vol|mat|atac|d"
            "ispar|quem|destru|derrib|puesto|coloc|incendi|asesin|bombarde|secuestr)"
        ),
        "threatens": (
            "amenaz|adv[ie]rt|adviert|represal|veng|respond|si no|ultimátum|jur[óa]|promet|consecuen|castig|"
            r"vamos a|tomar|\w+(?:rá|rán|ré|remos|ría|rían)\b|va a|van a|iba|a menos que|salvo que|plazo|amag|"
            r"paro\b|huelga|tribunales|demand|acciones legales|toma de|actuar|de lo contrario|o irá|irán|sancion|"
            "pagar|medidas|radicaliz|apel|denunciar"
        ),
        "demands": (
            r"exig|demand|ped|pid|reclam|inst|llam|solicit|deb|urg|orden|quier|insist|rueg|propus|propon|invit|plante|"
            r"necesit|convoc|haya|que se|abog|conmin|apremi|emplaz|suplic|implor|recomend|sugir|sugier|requier|requiri|"
            r"exhort|recomiend|reivindic|presion|apel[óa]|quer(?:emos|ían)|ojalá|basta\b|dejen\b|por favor|hac(?:e|"
            r"en) falta|aconsej|pretend|clam|cuanto antes|de inmediato|inmediat|merec|derecho a|llamad[oa]|súplic|rogó|"
            r"indemniz|respuestas|justicia\b"
        ),
        "supports": (
            r"acert|sensat|correct|razón|apoy|respald|celebr|elogi|defend|a favor|aprueb|aprob|solidar|felicit|"
            r"bienvenid|acog|agrade|avala|justific|necesari|import|ayud|condolenc|satisf|coincid|cerr(?:ó|aron) filas|"
            r"cierra|buenos ojos|aplaud|ovacion|alab|encomi|ponder|salud[óa]|vot(?:ó|ar|ará) a favor|del lado|al lado|"
            r"junto a|arrop|secund|suscrib|adhi|adher|positiv|orgull|alegr|contento|cooper|colabor|respet|confía|"
            r"confian|homenaj|reconoc|avanc|acierto|valor[óa]|prefier|prefir|espaldarazo|espald[aó]n|visto bueno|guiñ|"
            r"aval\b|bendici|bendij|mano a|abraz|aplauso|ensalz|gratitud|lealtad|favorece|impuls"
        ),
        "opposes": (
            r"exclu|descart|opon|opus|contra|rechaz|no\b|nunca|critic|objet|desacuerdo|veto|vet[óa]|resist|impid|"
            "impedir|protest|lament|en pie de guerra|pie de guerra|niega|negaron|desech|tumb[óa]|cuestion|repudi|"
            "reaci|reacci|impugn|desaprueb|desaprob|declin|reniega|boicot|bloque|fren[óa]|combat|luch|recurr|"
            "recurs|escéptic|desestim|indign|descontent|malestar|inconform|reproch|conden|fustig|censur|denunci|"
            "inviable|frena|tumba|recel|renuent|reserv|plantar cara|plant[óa]|obstacul|torped|desfavorable|negativ|"
            r"rebel|moviliz|inaceptab|apenas|poco\b|nada\b|en desacuerdo|inoportun|neg(?:ó|aron|ar|ado)\b|se nieg|"
            r"espalda|reparo|objeci|crítica|portazo|abuche|rechifl|tach|no a\b|freno\b|cerr(?:ó|aron) la puerta|"
            r"bast[ao]\b|se plant|pulso\b|clamor contra|chocan?|discrep|disconform|adver[st]|enfrent|cruzada|veta|"
            "vetó|no acept|polémic|controvers"
        ),
        "voices_concern": (
            r"disculp|sueño|preocup|inquiet|alarm|tem[eaoí]|lament|dolor|pésame|luto|triste|condolenc|angust|riesgo|"
            r"peligr|grave|llor|horror|conmo|advert|advirt|crisis|pena|sentimos|zozobra|voz de alarma|asust|espant|"
            r"pánico|nervios|incertidumb|desesper|impoten|decepcion|sorpr|desamparad|temor|miedo|intranquil|desasosieg|"
            r"abrum|aflig|apenad|entristec|conster|desol|rabia|indefens|insegur|lágrim|mal por|desconsol|destroz|agobi|"
            r"lúgubre|drama|mal\b|luctuos|puño|corazón|ojo\b|dorm|insomn|sufr|pesadill|aterr|dolid|lagrim|estreme"
        ),
    },
    planned=(
        r"\w{3,}(?:rá|rán)|vamos a|van? a \w+r|prevén?|tienen? previsto|planean?|"
        "est(?:á|án) (?:previst|programad|planead|agendad)[oa]s?"
    ),
    called_off=(
        "(?:fue|fueron|sido|queda|quedó|quedan) (?:cancelad|suspendid|anulad|desconvocad|prohibid)[oa]s?|"
        "[Ss]e (?:cancel|suspend|anul|desconvoc)(?:ó|aron|ió|ieron)"
    ),
    calls_off=r"cancel(?:a|ó|aron)|suspend(?:e|ió|ieron)|desconvoc(?:a|ó|aron)|anul(?:a|ó|aron)",
    announced=r"previst[oa]s?|programad[oa]s?|convocad[oa]s?|anunciad[oa]s?",
    denial=(
        r"rechaz|descart|neg(?:ó|aron|ar|ado|ando|aba)|nieg|desmient|desminti|desmentid|infundad|inocen(?:te|cia)\b|"
        r"no culpable|carece\w* de (?:todo |toda )?(?:fundamento|sustento|base|veracidad)|"
        r"sin (?:ningún )?(?:fundamento|sustento)|no es (?:cierto|verdad|así)|no son (?:ciertas|ciertos|verdad)|"
        r"es mentira|son (?:puras )?mentiras|(?:totalmente|rotundamente) fals|es falso|son falsas|nada (?:que|"
        r"tiene que) ver|se (?:desvincul|deslind|desmarc)\w+|salió al paso|ajen[oa]s? a los hechos|rebat(?:ió|e|ieron|"
        r"en)\b|refut|desm(?:ie|e|i)nt|sin asidero|no tien\w+ (?:ningún )?(?:asidero|sustento|fundamento|base)|"
        r"(?:burda|vil|completa|total) mentira|falsa? de toda|jam[áa]s (?:recib|hubo|exist)|nada que ver|desvinculó"
    ),
    not_ruled_out=r"(?:no (?:se )?(?:descart|excluy)|(?:pronto|prematuro) (?:para )?(?:descart|exclu))",
    negation="no|nunca|ningún|ninguna|nadie|ni|sin|tampoco|nada|apenas|ninguno|ningunas?|ningunos|jamás",
    says=(
        "dijo|dice|dijeron|dicen|afirmó|afirma|afirmaron|aseguró|asegura|aseguraron|declaró|declara|anunció|anuncia|"
        "anunciaron|informó|informa|informaron|señaló|señala|indicó|indica|explicó|explica|añadió|añade|agregó|agrega|"
        "confirmó|confirma|comunicó|precisó|sostuvo|sostiene|denunció|negó|niega|negaron|exige|exigió|exigen|pidió|"
        "pide|reclama|reclamó|advirtió|advierte|prometió|promete|cifró|cifra|estimó|estima|calculó|calcula|contó|"
        "relató|admitió|reconoció|rechazó|rechaza|reivindicó|condenó|condena|amenazó|amenaza|acusó|acusa|acusaron|"
        "culpó|culpa|culparon|atribuyó|atribuye|llamó|calificó|califica|tachó|celebró|elogió|criticó|critica|"
        "criticaron|defendió|defiende|apoyó|apoya|espera|esperan|esperaba|teme|temen|cree|creen|sospecha|sospechan|"
        "consideró|considera|consideraron|reclaman|piden|pidieron|exigieron|lamentó|lamenta|eleva|elevó|elevaron|"
        "rebajó|habló de|habla de|hablan de|descarta|descartó|desmintió|desmiente|aseveró|reiteró|sugirió|sugiere|"
        "plantea|rebatió|rebate|fustigó|cuestionó|cuestiona|recriminó|abogó|aboga|vaticinó|vaticina|pronosticó|"
        "pronostica|cuenta(?! con)|cuentan(?! con)|contaron|contabilizó|contabiliza|contabilizan|contabilizaron|jura|"
        "juran|juró|insiste|insisten|insistió|insistieron|mantiene que|mantienen que|mantuvo que|precisa que|"
        "precisan que|precisaron|sitúa|sitúan|situó|relata|relatan|relataron|recuerda|recuerdan|recordó|recordaron|"
        "subraya|subrayan|subrayó|subrayaron|detalla|detalló|detallaron|matiza|matizó|replica|replicó|responde|"
        "responden|respondió|respondieron|contesta|contestó|contestaron|reconoce|reconocen|reconocieron|admite|admiten|"
        "admitieron|indican|indicaron|señalan|señalaron|explican|explicaron|sostienen|sostuvieron|confirman|"
        "confirmaron|comunica|comunicaron|manifiesta|manifestó|manifestaron|alega|alegan|alegó|argumenta|argumentó|"
        "avisó|cifran|cifraron|estiman|estimaron|calculan|calcularon|denuncia|denuncian|ratifica|ratificó|solicita|"
        "solicitó|insta|instó|invoca|invocó|aclara|aclaró|apunta|apuntó|concluye|concluyó|registró|registraron|reporta|"
        "reportó|reportaron|niegan|repite|repitió|cuantificó|(?:ha|han|había|habían) (?:dicho|declarado|afirmado|"
        "asegurado|anunciado|informado|señalado|indicado|explicado|añadido|agregado|confirmado|comunicado|precisado|"
        "sostenido|denunciado|negado|exigido|pedido|reclamado|advertido|prometido|cifrado|estimado|calculado|contado|"
        "relatado|admitido|reconocido|rechazado|condenado|acusado|atribuido|criticado|defendido|lamentado|elevado|"
        "descartado|desmentido|reiterado|insistido|recordado|subrayado|respondido|manifestado|descrito|hablado de)"
    ),
    accuses=r"acus(?:ó|a|an|aron|ado|ada)|culp(?:ó|a|an|aron)|sospecha(?:n)? de|imputó",
    according=r"según|de acuerdo con|conforme a|en palabras de",
    between=r"lo|los|le|les|ha|han|había|también|además|este \w+|el \w+|ya|hoy|ayer|se",
    determiners=r"el|la|los|las|uno?|una|unos|unas|otr[oa]|su|sus|este|esta|varios|varias|dos|tres|cuatro|cinco|seis",
    deeds=(
        r"mat(?:ó|aron)|asesin(?:ó|aron)|atac(?:ó|aron)|hiri(?:ó|eron)|detuv(?:o|ieron)|arrest(?:ó|aron)|secuestr(?:ó|"
        r"aron)|captur(?:ó|aron)|bombarde(?:ó|aron)|derrib(?:ó|aron)|expuls(?:ó|aron)|liber(?:ó|aron)|derrot(?:ó|aron)|"
        r"conden(?:ó|aron)|acus(?:ó|aron)|despidi(?:ó|eron)|demand(?:ó|aron)"
    ),
    done=(
        r"(?:muert|herid|asesinad|atacad|detenid|arrestad|secuestrad|capturad|bombardead|derribad|"
        r"expulsad|liberad|derrotad|condenad|acusad|despedid)[oa]s?"
    ),
    by=r"por(?: el| la| los| las)?",
    apart=r"sindicat|policía|abogad|fiscal",
    charges=(
        "acusaci|señalamient|imputaci|denuncia|rumor|versi[oó]n|informaci[oó]n|afirmaci[oó]n|reproche|crític|"
        r"sospecha|alegat|argument|noticia|especulaci|cargos|insinuaci|(?:eso|esto) (?:es|era)\b|«?es un[ao]?\b|"
        "son (?:puras?|pura|un)|habl[óa] de|dichos|declaracion"
    ),
    untrue=(
        "infundad|fals[oa]|mentira|mentiros|invento|invenci|absurd|ridícul|calumni|difam|disparat|bulo|patrañ|embuste|"
        "montaje|salió al paso|sale al paso|rest[óa] (?:crédito|validez)|sin (?:fundamento|sustento|base|pies)|"
        "desacredit|desestim|inexact|erróne|tergivers|fantas|desmont|asidero|farsa|falaci|infundi|nada que ver"
    ),
)


DATES = DateWords(
    code="es",
    locales=("es",),
    words={
        "day before yesterday": "anteayer|antier|antes de ayer|antes de anoche",
        "yesterday": "ayer",
        "today": "hoy|esta mañana|esta tarde|esta noche|esta madrugada|este mediodía|hoy mismo",
        "night before last": "anteanoche|antenoche|antier en la noche|anteayer por la noche",
        "overnight": "anoche|ayer noche|ayer en la noche|ayer por la noche|la pasada noche|la noche pasada|"
        "la pasada madrugada|la madrugada pasada|durante la noche",
        "tomorrow": "mañana",
        "day after tomorrow": "pasado mañana",
        "since": "desde|como muy pronto|como pronto|a contar de|a partir de|a partir del|no antes de|no antes del",
        "until": "hasta",
        "by": "antes de que acabe|a más tardar",
        "before": "antes de|antes del",
        "to": "a|al",
        "and": "y|e",
        "between": "entre",
        "last": "pasado|pasada|pasados|pasadas|último|última|últimos|últimas",
        "next": "próximo|próxima|próximos|próximas|que viene|siguiente|entrante",
        "this": "este|esta|estos|estas",
        "week": "semana",
        "weekend": "fin de semana",
        "month": "mes",
        "year": "año",
        "early": "principios|comienzos|inicios|principio|inicio|comienzo",
        "mid": "mediados",
        "late": "finales|fines|final",
        "first": "primer|primero|1er",
        "second": "segundo",
        "third": "tercer|tercero",
        "fourth": "cuarto",
        "quarter": "trimestre",
        "half": "semestre",
        "spring": "primavera",
        "summer": "verano",
        "autumn": "otoño",
        "winter": "invierno",
        "ago": "hace|atrás",
        "": "aproximadamente|para|a lo largo|a la|transcurso|curso|en la mañana|la mañana|mañana del|en la tarde|"
        "en la noche|toda|todo|por la mañana|de la mañana|por la tarde|de la tarde|por la noche|de la noche|tarde|"
        "noche|madrugada|mediodía|medianoche|día|el|la|los|las|de|del|en|durante|comenzó|empezó|inició|terminó|acabó|"
        "finalizó|concluyó|temprano|a primera hora|a última hora|primeras horas|últimas horas|hora local",
    },
    rewrites=(
        (r"\b(?:a )?media (?:mañana|tarde)\b", " "),
        (r"\beste mediodía\b", "hoy"),  # before the time of day is left out
        (r"\bentre las? <n>\b(?:[:.]\d{2})? y las? <n>\b(?:[:.]\d{2})?(?: ?h(?:oras)?\b)?", " "),
        (r"\b(?:pasado|último) (?=<w>)", "past "),
        (r"\b(<w>) pasado\b(?! mañana)", r"past \1"),
        (r"\bpróximo (?=<w>)", "coming "),
        (r"\b(<w>) (?:próximo|que viene|entrante)\b", r"coming \1"),
        (
            (
                r"(?:\b(?:a|hacia|sobre|a eso de|cerca de|alrededor de|pasadas|poco (?:antes|"
                r"después) de) )?\blas? <n>\b(?! (?:últim|próxim|primer|semana|día|mes|año))(?:[:.]\d{2})?(?: (?:y|"
                r"menos) (?:cuarto|media|<n>)\b)?(?: en punto)?(?: ?h(?:oras)?\b| ?[ap]\. ?m\.)?(?: (?:utc|gmt))?"
            ),
            "",
        ),
        (
            (
                r"(?:poco )?(?:\b(?:antes|después) de(?:l| la) )?(?:\bal? )?\b(?:medianoche|mediodía|amanecer|"
                r"anochecer|atardecer|alba)\b"
            ),
            "",
        ),
        (r"\b(?:en )?lo que va del? (año|mes)\b", r"desde principios de \1"),
    ),
    ahead=r"(?!(?:ir|teher)án(?!\w))\w+(?:rá|rán)|van? a|deben?|tienen? hasta|prevé\w*|se espera"
    r"|(?:previst|programad)[oa]s? para",
    lasting=r"sigue\w*|continúa\w*|permanece\w*|(?:se )?mantienen?|están?|es|son|duran?|rigen?",
    negated=r"no|nunca|nadie|ni|tampoco",
    remembered=r"aniversarios?|conmemor\w+|recuerd\w+(?! que)|recordar\w*|record(?:ó|aron)(?! que)|homenaje\w*|"
    r"en memoria",
    attribute=r"(?P<noun>[^\W\d_]+) (?:⟪(?:del?|de la) |(?:del?|de la) ⟪)",
    works=r"ley(?:es)?|acuerdos?|tratados?|constitución|resolución|decretos?|censo|informes?|estudio|pacto|convenio",
    day_before=(
        r"(?:en )?la víspera|la (?:noche|tarde|mañana) (?:anterior|previa)|el día (?:anterior|antes|previo)|"
        r"un día antes"
    ),
    done=r"fue(?:ron)?|ha|han|había[n]?|era[n]?|estuv\w+|\w{2,}(?:ó|aron|ieron)|murió|hubo|dijo|hizo",
    same_day=r"(?:ese|el) mismo día|ese día|es[ae] (?:mañana|tarde|noche|madrugada)",
    no_nouns="noche|madrugada|mañana|tarde|día|mes|año|partir|antes|después|alrededor|cerca|principios|comienzos|"
    "mediados|finales|fines|lunes|martes|miércoles|jueves|viernes|sábado|domingo|desde|hasta|verano|invierno|otoño|"
    "primavera|trimestre|semestre",
    numbered=r"(?:el|del|al|día) (\d{1,2})",
    destined=r"para",
)
