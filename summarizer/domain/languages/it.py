"""Italian: its words about numbers, fates, what is counted, deeds, sayings and dates."""

import re
from typing import Final

from summarizer.domain.languages.language import (
    DateWords,
    Grammar,
    Lexicon,
    Wordings,
    after,
    before,
    fates,
    many,
    nouns,
    paired,
    pattern,
    scales,
    worths,
)
from summarizer.domain.words import word_set

_LIMBS: Final = (
    "mascella mandibola braccio braccia gamba gambe caviglia polso anca clavicola cranio naso costola costole "
    "ginocchio spalla mano piede dito dita femore bacino"
)
"""Parts of the body that break."""
_STRUCK: Final = (
    "gamba braccio testa ventre addome petto torace schiena spalla coscia mano piede ginocchio collo anca caviglia "
    "volto viso"
)
"""Parts of the body in which somebody is hit."""
_BROKEN: Final = "rott* spezzat* fratturat*"
_SEEKING: Final = "cerca_sua cerca_suo cerca_la cerca_il"
_KIN: Final = "madre padre figlio figlia marito moglie fratello sorella"
"""Who is missed by whoever looks for one of her own."""
FATES: Final = fates(
    killed__holder="bare_per fosse_per",
    missing__holder="non_si_hanno_notizie: non_si_hanno_notizie",
    refugees__verb="varcat*_il_confine varcano_il_confine attraversat*_il_confine attraversano_il_confine "
    "passat*_il_confine",
    deployed__verb="partecipano partecipavano operano operavano intervengono intervenut* affiancano",
    none__idiom="stati_ripresi_dall* stati_ripresi_da stati_ripresi_mentre angolo_morto anniversario_della_morte "
    "bilancio_comunale bilancio_consolidato bilancio_dello_stato bilancio_regionale binario_morto bloccat*_i_conti "
    "caso_mai colpi_di_pistola condann*_a_morte corpo_d_armata corpo_dei_vigili corpo_di_polizia corpo_docente "
    "corpo_elettorale guardie_del_corpo in_punto_di_morte legge_di_bilancio lettera_morta mar_morto minacce_di_morte "
    "minacciat*_di_morte mort*_in_sonno natura_morta pena_di_morte perdita_netta perdite_economiche perdite_nette "
    "pericolo_di_morte peso_morto posti_a_sedere posti_auto posti_di_blocco posti_letto posto_di_blocco "
    "posto_di_polizia punto_morto scamp*_alla_morte scampat*_alla_morte sfuggit*_alla_morte vite_umane_risparmiate",
    killed__rite="resti_di sepolto sepolta sepolti sepolte tumulati tumulate seppellì "
    "seppellirono seppellisce seppelliscono seppellito seppellire tumulato",
    killed__deed="perso_un_uomo perso_un_soldato "
    "uccidendone uccidendoli perso_…_collegh* perso_…_colleg* perso_…_compagn* perso_…_amic* strage_di "
    "massacro_di eccidio_di mattanza_di perso_…_figlio perso_…_figlia perso_…_figli perso_…_figlie perso_…_fratello "
    "perso_…_fratelli perso_…_sorella perso_…_sorelle perso_…_madre perso_…_padre perso_…_marito perso_…_moglie "
    "perso_…_bambin* perso_…_genitori perso_…_cugin* perso_…_nipot* perso_…_zio perso_…_zia per_…_nulla_da_fare "
    "per_…_niente_da_fare ammazza ammazzando ammazzano ammazzare ammazzarono ammazzò assassina assassinando "
    "assassinano assassinare assassinarono assassinò causa_la_morte_di causando_la_morte_di causato_la_morte_di "
    "causò_la_morte_di costa_la_vita costa_la_vita_a costare_la_vita costata_la_vita costata_la_vita_a costati_la_vita "
    "costato_la_vita costato_la_vita_a costò_la_vita costò_la_vita_a decapita decapitano decapitò elimina eliminano "
    "eliminare eliminarono eliminò falcia falcidia falciò fatale_a fatale_per fatali_a fredda freddano freddarono "
    "freddò giustizia giustiziano giustiziarono giustiziò lasciato_a_terra letale_per massacra massacrano massacrarono "
    "massacrò miete mietendo mietono mietuto mortale_per nessun_sopravvissuto_fra nessun_sopravvissuto_tra "
    "nessun_superstite_fra nessun_superstite_tra nessuno_dei_…_sopravvissuto neutralizza neutralizzano neutralizzò "
    "perso_…_militari perso_…_soldati perso_…_uomini portato_alla_morte_di provoca_la_morte_di provocando_la_morte_di "
    "provocato_la_morte_di sgozza sgozzano stermina sterminò strappato_la_vita stroncato tolto_la_vita tolto_la_vita_a "
    "trucida trucidano trucidarono trucidò uccide uccidendo uccidere ucciderà uccidono uccise uccisero ucciso_almeno",
    killed__state="cadut*_in_battaglia cadut*_al_fronte cadut*_in_combattimento inumat* accoltellat*_a_morte affogat* "
    "ammazzat* annegat* asfissiat* assassinat* assiderat* cadut*_in_servizio carbonizzat* dat*_per_mort* decapitat* "
    "decedut* deceduto_in eliminat* estratt*_mort* estratt*_senza_vita estratt*_…_senza_vita ferit*_a_morte "
    "ferit*_mortalmente folgorat* freddat* fucilat* giustiziat* impiccat* lasciato_la_vita letal* linciat* massacrat* "
    "mort* mort*_sul_colpo morti_sul_colpo neutralizzat* non_ce_l_ha*_fatta non_sopravvissut* paga*_con_la_vita "
    "pagato_con_la_vita passat*_per_le_armi perdendo_la_vita perdere_la_vita perdut*_la_vita perit* perso_la_vita "
    "pestat*_a_morte picchiat*_a_morte precipitat*_e_mort* priva_di_vita prive_di_vita privi_di_vita privo_di_vita "
    "recuperat*_senza_vita recuperat*_…_senza_vita rimast*_uccis* rinvenut*_cadavere rinvenut*_mort* "
    "riportat*_…_senza_vita sbranat* schiacciat*_e_mort* senza_vita sgozzat* soffocat* spirat* sterminat* stroncat* "
    "suicida suicidat* tolt*_la_vita trova*_la_morte trovando_la_morte trovarono_la_morte trovat*_mort* "
    "trovato_la_morte trucidat* uccis* ucciso_a_colpi",
    killed__verb="soccorsi_sono_arrivati_troppo_tardi non_è_sopravvissut* non_sono_sopravvissut* non_ce_l_ha_fatta "
    "non_ce_l_hanno_fatta annegano annegarono annegò deceduti_dopo lasciarono_la_vita moriranno morirono morivano morì "
    "muoiono muore perde_la_vita perdono_la_vita perirono periscono perse_la_vita persero_la_vita perì "
    "si_tolsero_la_vita si_uccisero spirarono spirò trovano_la_morte trovarono_la_morte trovò_la_morte",
    killed__noun="sepolture carcasse carcassa carogne salme annegamenti annegati assassinii assassinio cadavere "
    "cadaveri caduti corpi corpi_senza_vita corpo deceduti decessi decesso esecuzioni femminicidi femminicidio morte "
    "morti morti_bianche morti_sul_lavoro morto omicidi omicidio perdita salma suicidi suicidio trucidati uccisi "
    "uccisione uccisioni vite vite_perse vite_spezzate vite_umane vittima vittime vittime_accertate vittime_confermate "
    "vittime_mietute vittime_mortali",
    killed__toll="bilancio bilancio_definitivo bilancio_dei_morti bilancio_delle_vittime "
    "bilancio_provvisorio bilancio_ufficiale conta_dei_morti conto_dei_morti numero_dei_decessi "
    "numero_dei_morti numero_delle_vittime numero_di_decessi numero_di_morti numero_di_vittime",
    injured__deed="ferendone ferendoli accoltella accoltellano accoltellò cura curando curano ferendo ferire ferirono "
    "ferisce feriscono ferì investe investendo investirono investono investì malmena manda_in_ospedale "
    "mandato_in_ospedale morde morse picchia picchiano spedito_in_ospedale travolge_e_ferisce",
    injured__place="al_centro_ustioni al_centro_grandi_ustionati al_centro_grandi_ustioni nel_centro_ustioni "
    "nel_centro_grandi_ustionati al_reparto_ustioni nel_reparto_ustioni nel_reparto_grandi_ustionati "
    "al_reparto_grandi_ustionati al_pronto_soccorso all_ospedale in_ospedale in_pronto_soccorso in_rianimazione "
    "pronto_soccorso "
    "in_terapia_intensiva",
    injured__state="sono_gravi restano_gravi è_grave ricevuto_cure ricevuto_le_cure ricevono_cure "
    "ricevuto_assistenza_medica sono_in_un_ospedale sono_in_una_clinica degente degenti bisogno_di_cure "
    "bisogno_di_cure_mediche attaccat*_a_un_respiratore attaccat*_al_respiratore cavat*_con_ferite cavat*_con_lievi "
    "cavat*_con_contusioni cavat*_con_qualche cavat*_con_poche con_ferite_lievi con_lievi_ferite con_ferite_gravi "
    "con_ferite_leggere con_contusioni con_lievi_contusioni "
    + paired(_LIMBS, _BROKEN)
    + paired("colpit*_alla colpit*_al colpit*_a_una colpit*_all raggiunt*_alla raggiunt*_al", _STRUCK)
    + paired(
        "trasferit*",
        "in_ospedale all_ospedale in_un_ospedale in_clinica in_una_clinica al_pronto_soccorso "
        "in_rianimazione in_terapia_intensiva al_centro_ustioni al_centro_grandi_ustionati al_centro_grandi_ustioni "
        "al_reparto_ustioni al_reparto_grandi_ustionati al_policlinico",
    )
    + "accoltellat* aggredit* amputat* assistit* azzoppat* codice_giallo codice_rosso "
    "colpit*_alla_testa colpit*_da_arma colpit*_da_proiettil* colpit*_da_scheggi* colt*_da_malore condizioni_critiche "
    "condizioni_gravi condizioni_serie contus* curat* escoriazioni ferit* finit*_in_ospedale frattura fratturat* "
    "fratture gambizzat* gravi_le_condizioni gravissime_le_condizioni in_codice_giallo in_codice_rosso in_coma "
    "in_condizioni_critiche in_condizioni_disperate in_condizioni_gravi in_fin_di_vita in_gravi_condizioni "
    "in_pericolo_di_vita in_prognosi_riservata intossicat* "
    "investit* lesion*_person* lesioni_gravi lottano_tra_la_vita malmenat* malore medicat* mors* mutilat* "
    "ospedalizzat* perso_un_braccio perso_un_occhio perso_una_gamba perso_una_mano pestat* picchiat* privi_di_sensi "
    "prognosi prognosi_riservata punti_di_sutura raggiunt*_da_colpi ricoverat* riport*_ustioni sfigurat* "
    "soccors*_dal_118 sotto_choc sotto_shock svenut* tagli_e_contusioni tra_la_vita_e_la_morte "
    "trasportat*_al_pronto_soccorso trasportat*_in_ospedale trauma trauma_cranico traumi travolt*_da ustionat* ustioni",
    injured__noun="accoltellati codici_gialli codici_rossi contusi ferite feriti feriti_gravi feriti_lievi "
    "ferito intossicati lesioni mutilati ricoverati ricoveri ustionati",
    injured__toll="bilancio_dei_feriti conta_dei_feriti numero_dei_feriti numero_di_feriti",
    missing__deed=paired(_SEEKING, _KIN)
    + "cerca_ancora cercano_ancora cercava_ancora cercavano_ancora ancora_cercando "
    + "nulla_della_sorte_di nulla_della_sorte_dei sorte_di_…_ignota sorte_dei_…_ignota "
    "sorte_di_…_sconosciuta ignora_la_sorte_di incertezza_sulla_sorte_di cerchiamo_ancora stiamo_cercando "
    "stiamo_ancora_cercando cercano_ancora soccorritori_cercano pompieri_cercano sommozzatori_cercano "
    "soccorritori_stanno_cercando vigili_del_fuoco_cercano non_c_è_traccia_di alla_ricerca_di nessuna_notizia_di "
    "nessuna_traccia_di notizie_di perse_le_tracce_di proseguono_le_ricerche_di ricerca_di senza_notizie_di tracce_di",
    missing__state="non_si_hanno_notizie non_si_hanno_più_notizie non_si_sa_nulla non_si_sa_più_nulla "
    "cercat*_dai_familiari cercat*_dai_loro cercat*_dalle_famiglie in_nessuna_lista mancavano_all_appello "
    "mancano_all_appello assenti_all_appello ancora_ricercat* tuttora_ricercat* all_appello dat*_per_dispers* dispers* "
    "introvabil* irreperibil* mancan*_all_appello mancan*_ancora_all_appello non_ancora_ritrovat* non_ancora_trovat* "
    "non_localizzat* non_rintracciat* scompars* senza_lasciare_traccia senza_notizie smarrit* sparit*",
    missing__verb="non_hann*_dato_segni_di_vita non_ha_dato_segni_di_vita non_hann*_dato_notizie non_ha_dato_notizie "
    "non_dann*_notizie non_danno_segni_di_vita non_hann*_più_dato_notizie non_ha_più_dato_notizie "
    "non_hann*_più_dato_segni_di_vita manca_all_appello manca_ancora_all_appello mancan*_all_appello "
    "mancan*_…_all_appello mancano_all_appello mancano_ancora_all_appello mancavano_all_appello risultano_dispersi "
    "scompaiono scomparvero si_cercano",
    missing__noun="desaparecidos dispersi disperso ricerche scomparsa scomparse scomparsi",
    missing__toll="numero_degli_scomparsi numero_dei_dispersi numero_di_dispersi",
    trapped__deed="seppellit* sepolt* blocca bloccando imprigiona intrappola intrappolando intrappolano intrappolò "
    "isolando isolò seppellendo seppellisce seppellì",
    trapped__place="sotto_i_detriti sotto_il_fango sotto_la_neve sotto_le_macerie sotto_terra",
    trapped__state="accerchiat* assediat* bloccat* circondat* imprigionat*_nell* incastrat* intrappolat* isolat* "
    "nel_sottosuolo prigionier*_delle_fiamme rimast*_chius* rimast*_sott* rinchius* sepolt* sotterrat* tagliat*_fuori",
    casualties__noun="morti_e_feriti perdite vittima vittime",
    casualties__toll="bilancio bilancio_delle_vittime conta_delle_vittime numero_delle_vittime numero_di_vittime",
    rescued__deed="preso_a_bordo prende_a_bordo prese_a_bordo raccolto_a_bordo estratt*_viv* tratto_in_salvo "
    "tratti_in_salvo tira*_fuori_dall_acqua estrae estraendo estraggono "
    "estrarre estrasse estrassero estratto libera liberando liberano liberare liberarono liberò mette_in_salvo "
    "mettono_in_salvo porta_in_salvo portano_in_salvo recupera recupera_viv* recuperano recuperano_viv* rilascia "
    "rilasciano rilasciare rilasciarono rilasciò salva salvando salvano salvare salvarono salvò soccorre soccorrere "
    "soccorrono soccorse soccorsero trae_in_salvo traggono_in_salvo trasse_in_salvo",
    rescued__state="verricellat* portat*_fuori_viv* portat*_fuori_in_vita uscit*_viv* "
    "tornat*_alle_loro_famiglie restituit*_alle_famiglie tornat*_liber* tornat*_in_libertà di_nuovo_liber* "
    "condott*_in_salvo estratt* estratt*_viv* fuori_pericolo illes* in_salvo incolum* indenn* liberat* mess*_al_sicuro "
    "mess*_in_salvo portat*_al_sicuro portat*_in_salvo recuperat* rilasciat* rimess*_in_libertà ripescat* "
    "riportat*_a_riva riportat*_a_terra ritrovat*_viv* salvat* san*_e_salv* sbarcat* scampat* scarcerat* soccors* "
    "sopravvissut* superstit* tratt*_in_salvo trattat*_in_salvo trovat*_viv* uscit*_illes* viva vive vivi vivo",
    rescued__verb="scamparono si_salva si_salvano si_salvarono si_salvò si_sono_salvat* sopravvisse "
    "sopravvissero sopravvive sopravvivono",
    rescued__noun="liberazione naufraghi_soccorsi rilascio salvataggi salvataggio sopravvissuti "
    "sopravvissuto superstite superstiti",
    rescued__toll="numero_dei_sopravvissuti numero_dei_superstiti",
    displaced__deed="ordinato_a_…_di_andarsene ordinato_a_…_di_lasciare ordinato_a_…_di_evacuare "
    "caccia_dalle caccia_di_casa cacciando cacciat*_di_casa cacciato costrett*_alla_fuga "
    "costrett*_…_a_fuggire costrett*_…_a_lasciare costrett*_…_all_esodo costrett*_…_alla_fuga costretto_a_fuggire "
    "costretto_a_lasciare costretto_ad_abbandonare costretto_all_esodo costretto_alla_fuga costring*_…_a_fuggire "
    "costring*_…_a_lasciare costring*_…_alla_fuga costringe_a_fuggire costringe_alla_fuga costringendo_alla_fuga "
    "evacua evacuando evacuano evacuare evacuarono evacuò lascia_senza_casa lascia_senza_tetto lasciando_senza_casa "
    "lasciato_senza_casa lasciato_senza_tetto mess*_in_fuga mette_in_fuga mettendo_in_fuga scaccia scacciò sfolla "
    "sfollò sgombera sgomberano sgomberare sgomberò sgombra",
    displaced__state="passato_la_notte_altrove passato_la_prima_notte_altrove trascorso_la_notte_altrove "
    "trascorso_la_prima_notte_altrove accolt*_in_…_residenze accolt*_in_…_strutture accolt*_in_…_alberghi "
    "accolt*_presso ospitat*_presso ospitat*_da_parenti accolt*_da_parenti non_sono_ancora_rientrat* "
    "non_sono_ancora_tornat* non_sono_tornat*_a_casa non_hanno_fatto_ritorno non_hanno_ancora_fatto_ritorno "
    "non_possono_tornare non_possono_rientrare non_potranno_tornare non_possono_fare_ritorno abbandonato_il "
    "abbandonato_le accampat*_…_all_aperto accampat*_…_in_albergo accampat*_…_in_auto accampat*_…_in_hotel "
    "accampat*_…_in_macchina accampat*_…_in_palestra accampat*_…_in_strada accampat*_…_in_tenda "
    "accampat*_…_in_tendopoli accampat*_…_nelle_palestre accampat*_…_nelle_scuole accampat*_…_nelle_tende "
    "accampat*_…_nelle_tendopoli accolt*_in_strutture accolt*_nell* alloggiat* cacciat* costrett*_a_fuggire "
    "costrett*_a_lasciare costrett*_ad_abbandonare costrett*_alla_fuga dalle_loro_case dormivano_…_all_aperto "
    "dormivano_…_in_albergo dormivano_…_in_auto dormivano_…_in_hotel dormivano_…_in_macchina dormivano_…_in_palestra "
    "dormivano_…_in_strada dormivano_…_in_tenda dormivano_…_in_tendopoli dormivano_…_nelle_palestre "
    "dormivano_…_nelle_scuole dormivano_…_nelle_tende dormivano_…_nelle_tendopoli dormono_all_aperto dormono_in_auto "
    "dormono_in_tenda dormono_nelle_tende dormono_…_all_aperto dormono_…_in_albergo dormono_…_in_auto "
    "dormono_…_in_hotel dormono_…_in_macchina dormono_…_in_palestra dormono_…_in_strada dormono_…_in_tenda "
    "dormono_…_in_tendopoli dormono_…_nelle_palestre dormono_…_nelle_scuole dormono_…_nelle_tende "
    "dormono_…_nelle_tendopoli dovut*_lasciare dovuto_abbandonare dovuto_fuggire dovuto_lasciare esiliat* esul* "
    "evacuat* fuggit* fuori_casa fuori_dalle_loro_case fuori_dalle_proprie_case in_fuga lasciato_i_due "
    "lasciato_il_paese lasciato_la_città lasciato_la_propria lasciato_le_loro lasciato_le_proprie ospitat* ospitat*_in "
    "ospitat*_nell* passato_la_notte_…_all_aperto passato_la_notte_…_in_albergo passato_la_notte_…_in_auto "
    "passato_la_notte_…_in_hotel passato_la_notte_…_in_macchina passato_la_notte_…_in_palestra "
    "passato_la_notte_…_in_strada passato_la_notte_…_in_tenda passato_la_notte_…_in_tendopoli "
    "passato_la_notte_…_nelle_palestre passato_la_notte_…_nelle_scuole passato_la_notte_…_nelle_tende "
    "passato_la_notte_…_nelle_tendopoli perso_casa perso_la_casa perso_la_propria_casa ricollocat* scappat* senza_casa "
    "senza_tetto senza_un_tetto senza_una_casa senzatetto sfollat* sgomberat* sgombrat* sistemat*_…_all_aperto "
    "sistemat*_…_in_albergo sistemat*_…_in_auto sistemat*_…_in_hotel sistemat*_…_in_macchina sistemat*_…_in_palestra "
    "sistemat*_…_in_strada sistemat*_…_in_tenda sistemat*_…_in_tendopoli sistemat*_…_nelle_palestre "
    "sistemat*_…_nelle_scuole sistemat*_…_nelle_tende sistemat*_…_nelle_tendopoli sradicat* "
    "trascorso_la_notte_…_all_aperto trascorso_la_notte_…_in_albergo trascorso_la_notte_…_in_auto "
    "trascorso_la_notte_…_in_hotel trascorso_la_notte_…_in_macchina trascorso_la_notte_…_in_palestra "
    "trascorso_la_notte_…_in_strada trascorso_la_notte_…_in_tenda trascorso_la_notte_…_in_tendopoli "
    "trascorso_la_notte_…_nelle_palestre trascorso_la_notte_…_nelle_scuole trascorso_la_notte_…_nelle_tende "
    "trascorso_la_notte_…_nelle_tendopoli trasferit* vivevano_…_all_aperto vivevano_…_in_albergo vivevano_…_in_auto "
    "vivevano_…_in_hotel vivevano_…_in_macchina vivevano_…_in_palestra vivevano_…_in_strada vivevano_…_in_tenda "
    "vivevano_…_in_tendopoli vivevano_…_nelle_palestre vivevano_…_nelle_scuole vivevano_…_nelle_tende "
    "vivevano_…_nelle_tendopoli vivono_…_all_aperto vivono_…_in_albergo vivono_…_in_auto vivono_…_in_hotel "
    "vivono_…_in_macchina vivono_…_in_palestra vivono_…_in_strada vivono_…_in_tenda vivono_…_in_tendopoli "
    "vivono_…_nelle_palestre vivono_…_nelle_scuole vivono_…_nelle_tende vivono_…_nelle_tendopoli",
    displaced__verb="passato_la_notte_in_palestra passato_la_notte_in_palestre passato_la_notte_in_una_palestra "
    "passato_la_notte_in_una_scuola passato_la_notte_in_tenda passato_la_notte_in_tende passato_la_notte_in_auto "
    "passato_la_notte_in_macchina passato_la_notte_in_scuole trascorso_la_notte_in_palestra "
    "trascorso_la_notte_in_palestre trascorso_la_notte_in_una_palestra trascorso_la_notte_in_una_scuola "
    "trascorso_la_notte_in_tenda trascorso_la_notte_in_tende trascorso_la_notte_in_auto trascorso_la_notte_in_macchina "
    "trascorso_la_notte_in_scuole dormito_in_palestra dormito_in_palestre dormito_in_una_palestra "
    "dormito_in_una_scuola dormito_in_tenda dormito_in_tende dormito_in_auto dormito_in_macchina dormito_in_scuole "
    "dormono_in_palestra dormono_in_palestre dormono_in_una_palestra dormono_in_una_scuola dormono_in_tenda "
    "dormono_in_tende dormono_in_auto dormono_in_macchina dormono_in_scuole dormire_in_palestra dormire_in_palestre "
    "dormire_in_una_palestra dormire_in_una_scuola dormire_in_tenda dormire_in_tende dormire_in_auto "
    "dormire_in_macchina dormire_in_scuole abbandonano_le abbandonare_i abbandonare_la abbandonare_le abbandonarono "
    "fuggire fuggirono fuggono fuggì lasciano_le_loro lasciano_le_proprie lasciare_casa lasciare_la_propria "
    "lasciare_le_case lasciare_le_loro lasciare_le_proprie lasciarono_le lasciarono_le_loro lasciarono_le_proprie "
    "scappano scapparono",
    displaced__noun="esodo esuli evacuati evacuazione fuga profughi_interni senzatetto sfollamento sfollata "
    "sfollati sfrattati sfratti sgomberi",
    displaced__toll="numero_degli_evacuati numero_degli_sfollati numero_di_sfollati",
    refugees__state="cercato_rifugio chiedono_asilo chiesto_asilo ottenuto_asilo rifugiat* trovano_rifugio "
    "trovato_rifugio",
    refugees__who="esuli profughi profugo richiedenti_asilo rifugiate rifugiati rifugiato",
    refugees__noun="domande_d_asilo domande_di_asilo richieste_d_asilo richieste_di_asilo",
    refugees__toll="numero_dei_profughi numero_dei_rifugiati numero_di_rifugiati",
    detained__deed="custodia_cautelare_per custodia_cautelare_in_carcere_per tengono_in_ostaggio trattengono trattiene "
    "ammanetta ammanettano arresta arrestando arrestano arrestare arrestarono arrestò cattura "
    "catturando catturano catturare catturarono catturò condann*_…_anni condann*_…_carcere condann*_…_detenzione "
    "condann*_…_ergastolo condann*_…_reclusione ferma fermano fermarono fermò imprigiona in_manette incarcera "
    "incarcerò manda_in_carcere mandato_in_carcere prende_in_ostaggio prendendo_in_ostaggio preso_in_ostaggio "
    "preso_prigionier* rapendo rapire rapirono rapisce rapiscono rapì sequestra sequestrando sequestrano sequestrare "
    "sequestrarono sequestrò spedito_in_carcere trattengono trattiene",
    detained__place="nelle_mani_di nelle_mani_dei in_mano_a agli_arresti agli_arresti_domiciliari ai_domiciliari "
    "in_carcere in_cella in_custodia in_custodia_cautelare in_mano_ai_rapitori in_ostaggio in_prigione "
    "in_stato_di_arresto nelle_mani_dei_rapitori nelle_mani_dei_sequestratori",
    detained__state="stati_ripresi state_riprese portat*_in_questura portat*_in_caserma condott*_in_questura "
    "accompagnat*_in_questura ammanettat* arrestat* bloccat*_dalla_polizia carcerat* catturat* "
    "colpit*_da_misura_cautelare condannat*_…_anni condannat*_…_carcere condannat*_…_reclusione detenut* "
    "dietro_le_sbarre fatt*_prigionier* fermat* imprigionat* in_manette in_stato_di_fermo incarcerat* portat*_via "
    "prelevat* pres*_in_ostaggio pres*_prigionier* rapit* riconosciut*_colpevol* sequestrat* tenut*_in_ostaggio "
    "tenut*_prigionier* tratt*_in_arresto trattenut*",
    detained__who="carcerati detenute detenuti detenuto prigionieri prigioniero",
    detained__noun="arrestati arresti arresto cattura catture condannati condanne denunce denunciati "
    "fermati fermi fermo indagati misure_cautelari ordinanze_di_custodia ostaggi ostaggio "
    "rapimenti rapimento sequestri_di_persona sequestro",
    detained__toll="numero_degli_arrestati numero_degli_arresti numero_dei_detenuti numero_dei_fermati",
    affected__deed="coinvolge coinvolgono colpendo colpirono colpisce colpiscono colpì danneggia interessa "
    "interessano lascia_al_buio lascia_senza_corrente lascia_senza_luce lasciando_al_buio lasciando_senza_corrente "
    "lasciando_senza_elettricità lasciato_al_buio lasciato_senz* lasciato_senza_corrente lasciato_senza_elettricità "
    "lasciato_senza_luce minaccia minacciano priva_di riguarda riguardano",
    affected__state="isolat* chius* sospes* annullat* ricoverat* curat* assistit* medicat* a_rischio al_buio "
    "alla_fame alluvionat* bisogno bisognos* cancellat* coinvolt* colpit* in_difficoltà in_insicurezza_alimentare "
    "in_isolamento in_quarantena in_sciopero in_stato_di_bisogno interessat* minacciat* perso_il_lavoro ritardat* "
    "scioperato senz_acqua senza_acqua senza_acqua_potabile senza_corrente senza_elettricità senza_energia senza_gas "
    "senza_lavoro senza_luce senza_riscaldamento senza_telefono sinistrat* soffron* terremotat*",
    affected__verb="chiesto_assistenza_medica chiesto_aiuto_medico ricevuto_assistenza chiesto_cure",
    affected__noun="alluvionati bisognosi pazienti sinistrati terremotati",
    ill__deed="contagia contagiando contagiò costretto_a_letto infetta infettando messo_a_letto",
    ill__state="guarit* dimess* intossicazione_alimentare diarrea vomito nausea ammalat* contagiat* contratto_il "
    "hanno_contratto infett* malat* positiv* soffron* intossicat* avvelenat*",
    ill__noun="ammalati casi casi_confermati casi_sospetti caso contagi contagiate contagiati infetti infezioni "
    "malati positivi intossicazioni",
    ill__verb="si_sono_ammalate si_sono_ammalati accusavano accusano hanno_accusato accusato_malori",
    ill__toll="casi contagi numero_dei_ricoverati numero_dei_casi numero_dei_contagi numero_dei_contagiati "
    "numero_dei_malati numero_di_casi",
    destroyed__deed="abbatte abbattendo abbattere abbattono abbattuto abbatté affonda affondando affondano affondò "
    "annienta annientò appicca* brucia bruciando bruciano bruciò dato_alle_fiamme dato_fuoco_a demolendo demolire "
    "demolisce demolì devasta devastando devastano devastò distrugge distruggendo distruggere distruggono distrusse "
    "distrussero divora divorando divorato divorò dà_alle_fiamme incendia incendiando incendiano incendiò inghiotte "
    "inghiottito intercetta intercettano intercettato mandato_in_cenere polverizza polverizzò rade_al_suolo "
    "radendo_al_suolo radono_al_suolo rase rase_al_suolo ridotto_in_cenere ridotto_in_macerie riduce_in_cenere "
    "riduce_in_macerie riducendo_in_cenere spazza_via spazzando_via spazzato_via spazzò_via",
    destroyed__state="perduti perdute andat*_perdut* irrecuperabili "
    "a_fuoco abbattut* affondat* andat*_a_fuoco andat*_distrutt* andat*_in_fumo annientat* arsa arse "
    "arsi arso avvolt*_dalle_fiamme bruciat* carbonizzat* colat*_a_picco crollat* dat*_alle_fiamme demolit* devastat* "
    "distrutt* divorat* in_cenere in_fumo in_macerie inabitabil* incendiat* incenerit* inghiottit* intercettat* "
    "non_più_abitabil* polverizzat* portat*_via_dalla ras*_al_suolo ridott*_a_un_cumulo ridott*_in_cenere "
    "ridott*_in_macerie rottamat* sommers*_e_distrutt* spazzat*_via travolt*",
    destroyed__verb="affondano affondarono affondò bruciano bruciarono crollano crollarono crollò",
    destroyed__noun="abbattimento crolli demolizione demolizioni distruzione",
    damaged__deed="acqua_è_entrata_in acqua_ha_invaso allaga allagando allagano allagare allagarono allagò danneggia "
    "danneggiando danneggiano danneggiare danneggiarono danneggiò in_frantumi_i_vetri_di in_frantumi_le_vetrine_di "
    "infrange infrangendo infranto inonda inondando inondò lesiona lesionando lesionò manda_in_frantumi "
    "mandando_in_frantumi mandando_in_frantumi_i_vetri_di mandato_in_frantumi mandato_in_frantumi_i_vetri_di "
    "scoperchia scoperchiando scoperchiato scoperchiò sommerge sommergendo vandalizza",
    damaged__state="saccheggiat* sott_acqua perso_il_tetto perdono_il_tetto perso_i_tetti allagat* ammaccat* crepat* "
    "crepe danneggiat* devastat*_in_parte in_frantumi inagibil* infrant* inondat* invas*_dal_fango invas*_dall_acqua "
    "lesionat* parzialmente_crollat* parzialmente_distrutt* pericolant* riportato_danni scoperchiat* semidistrutt* "
    "senza_tetto sommers* sotto_acqua subit*_danni subito_danni subito_gravi_danni subito_lesioni vandalizzat*",
    damaged__noun="allagamenti danneggiamenti",
    deployed__deed="dislocare dispiega dispiegano dispiegare dispiegò dispone impegna impegnano impiega_per "
    "invia inviano inviare inviarono invieranno invierà inviò manda mandano mandare manderà mandò mobilita "
    "mobilitano mobilitare mobilitò schiera schierano schierare schiererà schierò",
    deployed__state="allestit* in_posizione "
    "al_lavoro dislocat* dispiegat* impegnat* impiegat*_nell* in_azione in_campo in_missione "
    "in_servizio inviat* mandat* mobilitat* partit*_per schierat* stanziat*_nell* sul_campo sul_posto",
    deployed__noun="dispiegamento effettivi invio rinforzi unità",
    population__deed="conta contano contava contavano "
    "dava_lavoro_a dà_lavoro_a impiega impiegava occupa_oltre ospita ospitava popolat*_da",
    population__state="stipat* ammassat* abitano abitavano popolano risiedevano risiedono vive vivevano vivono",
    population__noun="detenuti reclusi abitante abitanti addetti anime cittadini connazionali dipendenti "
    "famiglie_residenti fedeli iscritti lavoratori membri residente residenti soci",
    population__toll="numero_di_abitanti popolazione",
    population__holder="comune_di popolat*_da popolazione_di",
    jobs__deed="assume assumendo assumeranno assumere assumerà assumono crea creando creano creare creeranno creerà "
    "darà_lavoro_a dava_lavoro_a dà_lavoro_a impiega impiegava licenzia licenziando licenziano licenziare "
    "licenzieranno licenzierà mette_a_rischio mettendo_a_rischio mettono_a_rischio procedura_di_licenziamento_per "
    "sopprime sopprimere taglia tagliando tagliano tagliare taglieranno taglierà",
    jobs__place="a_casa",
    jobs__state="assunt* disoccupat* in_cassa_integrazione in_esubero in_mobilità lasciat*_a_casa "
    "lettera_di_licenziamento lettere_di_licenziamento licenziat* mandat*_a_casa perderanno_il_lavoro "
    "perderanno_il_posto perdere_il_lavoro perdere_il_posto perdono_il_posto perso_il_lavoro perso_il_posto "
    "senza_impiego senza_lavoro",
    jobs__who="posti",
    jobs__noun="addetti assunzione assunzioni cassintegrati contratti_a_tempo dipendenti disoccupati esuberi impieghi "
    "lavoratori licenziamenti licenziamento occupati posti_di_lavoro posto_di_lavoro tagli taglio",
    votes__deed="conquista_seggi incassa incassato ottengono ottenne ottenuto ottiene raccoglie raccolse raccolto",
    votes__state="astenut* si_sono_astenut* votano votarono votato votato_a_favore votato_contro",
    votes__noun="astensioni astenuti contrari favorevoli no preferenze schede schede_bianche schede_nulle "
    "seggi suffragi sì votanti voti voti_contrari voti_favorevoli voto",
)


LEXICON: Final = Lexicon(
    decimal=",",
    scales=scales("3 mila 6 milione milioni 9 miliardo miliardi"),
    percent=many("per cento|percento|punto percentuale|punti percentuali"),
    months=word_set("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    before=before(
        at_least="almeno|come minimo|perlomeno|non meno di|quantomeno|quanto meno|minimo|un minimo di|buon|buona|"
        "buoni|buone|non meno del|non meno dei|non meno delle",
        more_than="sopra i|sopra gli|"
        "più di|più del|più dei|più della|più delle|oltre|oltre i|oltre le|superano i|superano le|supera i|"
        "superato i|oltre il|oltre la|oltre gli|oltre un|oltre una|superiore a|superiori a|superiore al|superiori al|"
        "al di sopra di|al di sopra dei|al di sopra del|supera|superano|superava|superavano|superò|superarono|superato|"
        "superati|superata|superate|superato il|superato le|superato la|superando i|superando|supera il|supera la|"
        "supera le|superano il|superano gli|più d'|maggiore di|al di là di|al di là dei|più degli",
        about="stima che|stimano che|stimato che|stimava che|calcola che|calcolano che|stima in|stimano in|"
        "secondo le stime|secondo le stime ,|secondo stime|secondo una stima|secondo una stima ,|"
        "circa|approssimativamente|all'incirca|più o meno|intorno a|pressappoco|grosso modo|intorno ai|"
        "intorno al|intorno alle|attorno a|attorno ai|attorno al|attorno alle|nell'ordine di|"
        "nell'ordine dei|dell'ordine di|dell'ordine dei|qualcosa come|stimato in|stimati in|stimata in|"
        "stimate in|si aggira intorno a|si aggira sui|si aggirano sui|si aggira sul|si aggira sulle",
        almost="quasi|pressoché|poco meno di|poco meno del|poco meno dei|vicino al|vicina al|vicini ai|"
        "prossimo a|prossimo al|prossimi ai|sfiora|sfiorano|sfiorava|sfiora i|sfiora il|sfiora le|"
        "sfiorano i|sfiorano le|sfiorato i|sfiorato il|sfiorati i|sfiorò|a un passo da|praticamente",
        fewer_than="meno di|meno del|nemmeno|neanche|neppure|sotto i|meno della|meno dei|meno delle|meno degli|meno "
        "d'|inferiore a|inferiori a|inferiore al|al di sotto di|al di sotto dei|al di sotto del|sotto le|sotto "
        "il|sotto la soglia dei|sotto quota|non arriva a|non arrivano a|non raggiunge|non raggiungono|minore di",
        up_to="fino a|al massimo|fino al|fino ai|fino alle|sino a|sino ai|non più di|non oltre|un massimo di|"
        "massimo|al più|tutt'al più|non supera|non superano",
    ),
    after=after(
        at_least="o più|e più|almeno|in su|come minimo|minimo",
        about="circa|all'incirca|più o meno|o giù di lì|pressappoco",
        almost="o quasi",
        more_than="sarà superata|sarà superato|verrà superata|e passa|e rotti|e oltre|abbondanti",
        up_to="al massimo|o meno|al più|massimo",
    ),
    between=frozenset({"a", "o", "e"}),
    spelt="it",
    vague=worths("10 decine 100 centinaia 1000 migliaia 1000000 milioni 1 diversi diverse"),
    groups=worths(
        "15 quindicina 40 quarantina 60 sessantina 70 settantina 80 ottantina 90 novantina 12 dozzina "
        "dozzine 10 decina 20 ventina 30 trentina 50 cinquantina 100 centinaio 1000 migliaio"
    ),
    halves=word_set("mezzo mezza"),
    fractions=worths(
        "2 metà 3 terzo terzi 4 quarto quarti 5 quinto quinti 6 sesto 7 settimo 8 ottavo 9 nono 10 decimo decimi"
    ),
    describing=re.compile(r"(\w+?)enn[ei]"),
    describing_by_name=worths(
        "2 biennale biennali biennio 3 triennale triennali triennio 4 quadriennale quadriennali quadriennio 5 "
        "quinquennale quinquennali quinquennio 6 sessennale 7 settennale settennato 10 decennale decennali decennio"
    ),
    out_of=many("su"),
    excepting=many("tutti tranne|tutte tranne|tranne|eccetto|fatta eccezione per"),
    denying=word_set("non"),
    rate=many("ogni|per"),
    age_behind=many("anni"),
    age_of=word_set("di"),
    the_one=word_set("il lo la l al allo alla all del dello della dell dal dallo dalla dall"),
    crowds=word_set("famiglia gente polizia popolazione resto equipaggio nucleo utenza"),
    he=word_set("lui lei egli"),
    persons=word_set(
        "nuora suocero vedova vedovo orfano orfana fornaio fornaia panettiere musicista presentatore presentatrice "
        "falegname macellaio fabbro elettricista idraulico interprete farmacista sergente colonnello vescovo suora "
        "apprendista segretaria calzolaio parrucchiere parrucchiera giardiniere sarto sarta ostetrica bibliotecaria "
        "apicoltore orologiaio cantante ballerina muratore cugino cugina zio zia nipote fidanzato fidanzata suocera "
        "gestore padrone capo dipendente tassista commerciante contadina sindaca direttore direttrice avvocata "
        "professoressa cuoco cuoca giovane testimone uomo donna bambino bambina neonato neonata ragazzo ragazza "
        "adolescente anziano anziana pensionato pensionata madre padre figlio figlia fratello sorella marito moglie "
        "nonno nonna proprietario proprietaria conducente autista pilota copilota allenatore allenatrice maestro "
        "maestra insegnante professore alunno alunna studente studentessa infermiere infermiera medico agricoltore "
        "contadino operaio operaia minatore pescatore marinaio capitano passeggero passeggera pedone ciclista "
        "motociclista camionista turista vicino vicina guardia poliziotto poliziotta agente carabiniere soldato "
        "militare attentatore sospettato giornalista fotografo attivista manifestante vittima superstite pompiere "
        "soccorritore sacerdote giudice avvocato sindaco deputato ingegnere meccanico giocatore giocatrice ostaggio "
        "detenuto detenuta migrante volontario volontaria alpinista sciatore nuotatore escursionista"
    ),
)

GRAMMAR: Final = Grammar(
    fates=FATES,
    clause=word_set("dopo prima quando mentre sebbene perché dove durante da ma contro se poiché come nonostante per"),
    relative=word_set("che cui quali"),
    joins=word_set("e ed o oppure né"),
    prepositions=word_set(
        "di del dello della dell dei degli delle da dal dallo dalla dall dai dagli dalle a al allo alla all ai agli "
        "alle in nel nello nella nell nei negli nelle su sul sullo sulla sull sui sugli sulle con col coi per tra fra "
        "presso verso sotto senza"
    ),
    determiners=word_set("l il lo la i gli le suoi sue suo sua questi queste quei"),
    genitive=word_set("di del dello della dell dei degli delle"),
    among=word_set("tra fra"),
    besides=word_set("oltre a"),
    parts=word_set("quali compresi comprese compreso inclusi inclusa tra fra cui loro essi include includono"),
    soft=word_set(
        "invece figurano figura restavano restano rimangono rimanevano restava dovuto costretti costrette sono stati "
        "state stato stata è erano era hanno ha avevano aveva rimasti rimaste rimasto essere almeno anche ancora già "
        "altri altre altra altro persone gente più di una un gravemente circa confermato confermati ritrovati "
        "ritrovato trovati trovate trovato trovata a ieri oggi lunedì martedì mercoledì giovedì venerdì sabato "
        "domenica civili provocato causato provocando causando lasciato fatto risultano risultati totale ulteriori "
        "quasi uomini donne bambini soldati tratti si ci compiuto"
    ),
    passive=word_set("sono stati state stato stata è erano era essere rimasti rimaste rimasto risultano hanno ha"),
    finite=word_set(
        "detto dichiarato riferito affermato marciano partecipano manifestano viaggiavano viaggiano dissero disse "
        "fecero andarono presero prese videro chiedono scesero scese si_riunirono assistono piangono"
    ),
    finite_endings=("arono", "erono", "irono", "avano", "evano", "ivano", "ò"),
    participle_endings=("ato", "ati", "ata", "ate", "ito", "iti", "ita", "ite", "uto", "uti", "ando", "endo"),
    no_verbs=word_set(
        "giornata mattinata serata nottata annata stato stati feriti rifugiati partiti soldati privati mercati "
        "delegati avvocati sabato lato vita però ciò può scorso abbiamo quando mandato gruppo tutti tutte minuti aiuti "
        "vite lite date estate candidati deputati"
    ),
    negations=word_set("non nessun nessuno nessuna mai senza né"),
    denials=word_set("negato nega smentito smentisce falso falsa"),
    reaching=word_set("da a di è sono : era raggiunto raggiunge salito sale ha superato conta in delle dei"),
    ones=word_set("un uno una altro altra"),
    nobody=word_set("nessun nessuno nessuna senza zero non"),
    giving=word_set(
        "indica indicava riporta riportava conferma confermava confermano segna segnava mostra comunica "
        "comunicava annuncia ammette sostiene riferisce contiamo abbiamo registriamo contano dice diceva "
        "dicono scrive scriveva conta contava dà dava parla parlava parlare registra registrava censito segnala "
        "sostengono afferma affermano assicura riconosce riconoscono ammettono"
    ),
    tallies=word_set("numero bilancio lista elenco totale conto conteggio"),
    tallying=word_set(
        "porta portò alza fa salire sono erano salgono salivano saliti salite passati passate aumentati aumentate scesi"
    ),
    being=word_set("sono erano è era siano fossero sarebbero saranno furono sia fosse sarebbe"),
    back=pattern(
        r"di (?:questi|queste|essi|esse|loro|cui)|tra (?:questi|queste|essi|esse|loro|cui)|fra (?:questi|"
        r"queste|essi|esse|loro|cui)|del totale"
    ),
    not_one=pattern(r"(?:nemmeno|neanche|neppure) un[oa]?|non un[oa]? sol[oa]"),
    some=pattern(r"un (?:\w+ )?numero|una serie|numeros[ie]|molt[ie]|parecchi[e]?|milionari[eoa]"),
    origin=pattern(
        r"(?:avevano|hanno) (?:[\w-]+ ){0,3}\d+(?: e \d+)? anni|"
        r"(?:erano|sono) (?:di|originari)|(?:venivano|provenivano|provengono|vengono) (?:da|dal|dalla)|"
        r"sono (?:già )?(?:stat[ei] )?(?:già )?identificat[ei](?! come)|"
        r"sono (?:già )?stat[ei] (?:consegnat|restituit)[ei] (?:alle|ai) (?:famigli\w+|parent\w+|famili\w+)"
    ),
    differing=pattern(r"(?:\w+ )?in (?:più|meno)(?: di| del| della| rispetto| che)"),
    identifying=pattern(r"si tratt(?:a|ava|erebbe) di|(?:essi )?(?:sono|erano)"),
    along=pattern(
        r"insieme (?:a|con|ad|ai|alle|agli)|assieme (?:a|ad|ai|alle|agli)|nonché|oltre (?:a|ad|ai|alle|agli)"
    ),
    replaced=pattern(
        r"rispetto (?:ai|alle|agli|a)|contro (?:i|le)|invece (?:di|dei|delle)|(?:un|il) (?:precedente|"
        r"primo) (?:bilancio|conteggio) di|(?:un|il) bilancio (?:precedente|iniziale|provvisorio) di"
    ),
    recounting=pattern(
        r"(?:sono|erano) (?:diventat[ie]|passat[ie] a|arrivat[ie] a) #|(?:ha|hanno) (?:ritirato|corretto|rettificato) "
        r"(?:i suoi|i loro) #|(?:è|era) tornat[oa] a #|(?:il numero|la cifra|il conto) di #|^(?:e )?fanno #|(?:è "
        r"rimast[oa]|resta) (?:ferm[oa] )?a #|insist(?:e|ono|eva|evano) (?:su|sui|sulle) #"
    ),
    money=pattern(
        r"stanzia\w+|spes[aeio]|spend\w+|versat\w+|erogat\w+|finanzia\w+|util[ei]|perdite?|ricavi|fatturato|vendite|"
        r"riscatto|tangent\w+|multe?|debit[oi]|prestit[oi]|bilancio|cost[oi]|valore|danni|indennizz\w+|risarciment\w+|"
        r"aiuti|fond[oi]|salar\w+|stipend\w+|prezz\w+|invest\w+|cauzione|ricompensa|pag\w+|donazion\w+|accantonament\w+|svalutazion\w+|risparmi"
    ),
    superseded=pattern(
        r"prima|inizial\w+|precedent\w+|in precedenza|avev\w+ (?:detto|parlato|riferito|annunciato)|"
        r"rispetto ai|rivist\w+|aggiornat\w+|corrett\w+|da \w+ a|in un primo momento|finora|salito da|"
        r"passato da|(?:ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) erano"
    ),
)

NOUNS: Final = nouns(
    people="commercianti venditori pastori nomi guardie persone persona gente vittime abitanti residenti passeggeri "
    "membri rifugiati migranti sfollati famiglie superstiti dipendenti lavoratori manifestanti prigionieri detenuti "
    "ostaggi studenti feriti morti alpinisti sciatori escursionisti ciclisti motociclisti pedoni automobilisti autisti "
    "conducenti operai minatori pescatori marinai turisti villeggianti bagnanti passanti clienti spettatori tifosi "
    "elettori occupanti viaggiatori pendolari pazienti malati imputati indagati condannati sospetti arrestati fermati "
    "dispersi scomparsi deceduti contagiati intossicati sindacalisti insegnanti docenti professori impiegati "
    "funzionari braccianti contadini agricoltori pensionati anziani fedeli pellegrini cittadini stranieri profughi "
    "naufraghi alunni scolari senzatetto evacuati individui soggetti utenze nuclei vite addetti",
    civilians="civili civile",
    children="figli figlie figlio figlia bambini bambine bambino ragazzi ragazze neonati adolescenti minori bambina "
    "bimbi bimbe bimbo neonato ragazzini minorenni alunni scolari studenti giovani",
    women="moglie figlia figlie sorella sorelle nonna zia cugina madre lei anziana donne donna madri mogli",
    men="marito figlio figli fratello fratelli nonno zio nipote cugino padre lui uomini uomo padri",
    soldiers="soldati soldato militari truppe reclute paracadutisti alpini marines riservisti caschi",
    police="poliziotti agenti carabinieri poliziotto agente carabiniere finanzieri gendarmi vigili",
    fighters="combattenti ribelli miliziani terroristi jihadisti guerriglieri combattente ribelle jihadista "
    "islamisti talebani estremisti assalitori attentatori insorti",
    journalists="giornalisti reporter cronisti fotografi giornalista",
    carers="medici infermieri soccorritori pompieri medico infermiere sanitari volontari vigili soccorritore",
    animals="animali mucche pecore capre maiali cavalli cani galline uccelli pesci bovini capi agnelli "
    "vitelli polli tacchini anatre asini cavallo gatti delfini balene ovini suini caprini pecora alveari",
    jobs="posti impieghi",
    vehicles="veicoli mezzi veicolo mezzo automezzi roulotte camper moto scooter biciclette",
    cars="auto macchine automobili vetture vettura automobile",
    buses="autobus pullman corriere bus",
    trucks="camion tir furgoni autocarri",
    tanks="carri",
    ships="navi barche barconi gommoni barca barcone pescherecci traghetti imbarcazioni gommone",
    jets="aerei caccia aereo velivoli",
    helicopters="elicotteri elicottero",
    drones="droni drone",
    buildings="edifici palazzi edificio palazzo palazzine fabbricati strutture stabili",
    homes="case abitazioni casa abitazione appartamenti ville alloggi villette baracche",
    schools="scuole scuola istituti asili",
    hospitals="ospedali ospedale cliniche",
    churches="chiese moschee chiesa moschea templi",
    towns="villaggi città comuni paesi comune località borghi frazioni villaggio",
    shops="negozi negozio botteghe",
    weapons="razzi missili bombe",
    miles="miglia miglio",
    km="km chilometri",
    centimetres="centimetri centimetro cm millimetri",
    metres="metri metro",
    hectares="ettari",
    tons="tonnellate",
    dollars="dollari",
    euros="euro",
    years="anni mesi giorni settimane ore",
    bridges="ponti ponte viadotti",
    trains="treni vagoni convogli",
    trees="alberi",
    cases="casi contagi infezioni",
    entries="ingressi arrivi",
    corpses="cadaveri cadavere salme salma corpi",
)


WORDINGS = Wordings(
    kinds={
        "airstrike": r"aere|bombard|raid|missil|dron|elicotter|attacc|caccia|incursion",
        "shelling": r"artiglier|bombard|granat|razz[io]|mortai|missil|colp|cannon|cadut|piov|salv[ae]\b|obic",
        "bombing": (
            "bomb|esplo|deton|attentat|ordign|mina|granat|dinamit|autobomb|carica|saltare|saltat|pacco|boato|"
            "scoppi|petard|deflagr"
        ),
        "chemical_attack": "chimic|gas|tossic|cloro|sarin|velen|nervin|lacrimogen|acido|esalaz",
        "armed_clash": (
            "scontr|combatt|battagl|attacc|offensiv|sparator|spar[ao]|imboscat|assalt|guerra|conflitt|fuoco|blitz|"
            "operazion|raffic|proiettil|raid|avanz|assedi|irruz|controffensiv|schermagl|colp[oi]"
        ),
        "abduction": "rapi|sequestr|ostagg|scompars|cattur|riscatt|in mano|mano a|nelle mani|prelev|spari[rt]|prigion",
        "riot": (
            "rivolt|disordin|sacchegg|violen|sommoss|scontr|vandal|incendi|ammutin|incappucc|spacc|fuoco|rissa|"
            "tafferugl|tumult|barricat|sassi|sassaio|molotov|guerrigli|insurrez|ribell|sollev|scaram|zuffa|assalt|"
            "devast|lanci[ao] di"
        ),
        "arrest": (
            "arrest|ferm|deten|custod|cattur|carcer|incarcer|blitz|retata|ripres[io]|sbarr|cella|manett|ammanett|"
            r"preso|presi\b|bloccat|domiciliar|galera|perquis|fermo\b|trattenut|questura|caserm|ricercat|evas|"
            "pres[oi] in|in stato di|latitan"
        ),
        "talks": (
            "incontr|riuni|negozia|colloqu|dialog|vertic|discut|discuss|confer|visit|ricev|mediaz|telefon|"
            "trattativ|consult|tavol|sentito|sentit[oi] al|sedut|confront|delegaz|emissar|bilateral|"
            "faccia a faccia|chiamat|scambi|conciliaz|ospit|contatt|summit|plenari"
        ),
        "election": (
            "elez|elett|vot|urn|candidat|referend|scrutin|suffrag|spoglio|seggi|scheda|schede|lista civica|"
            "affluenz|quorum|astens|ballott|primarie|turno|preferenz|riconferm"
        ),
        "court": (
            r"tribunal|giudic|process|sentenz|condann|procur|accus|imput|pm\b|reato|causa|ricors|appell|udienz|"
            r"verdett|assol|corte\b|carcer|fallim|avvocat|estrad|giustiz|consiglio|giurat|colpevol|giudizi|rinvi|"
            r"gup\b|gip\b|magistrat|toga|difes|difens|legal|querel|arring|patteggi|cassaz|assise|ammend|multa|"
            r"sequestr|scarcer|pena\b|testimon|indagin|inchiest|patrocin|tar\b|consulta|prescri"
        ),
        "protest": (
            "protest|manifest|marc|corteo|sciop|piazza|sit-in|presidio|blocc|boicott|veglia|fiaccolat|occup|"
            r"mobilit|sfilat|sfil(?:a|ano|eranno)|incroci|braccia|migliaia|striscio|cartell|cori\b|slogan|"
            r"catena umana|silenzi|folla|fischi|ferm[oi]\b|astens|stato di agitaz|agitaz|tende|accamp|petizion|"
            "firme|incaten|scend|sces[oi]|sit in|adunat"
        ),
        "agreement": (
            "accord|patto|trattat|intes|tregua|cessate|firm|alleanz|compromess|contratt|accett|sigla|conven|stret|"
            r"pace\b|ratific|approv|adott|consens|scambi|memorand|protocoll|armistiz|via libera|conclus|concordat|"
            "pattui|chius[oa] (?:la|il|un)"
        ),
        "appointment": (
            "nomin|design|elett|dimi|dimess|licenzi|rimoss|destitu|sostitu|succed|incaric|carica|giur|promoss|"
            r"president|redini|lascia\b|lasci|al suo posto|posto|guida|timone|direttor|vertice|insedi|esoner|"
            "cacciat|allontan|sospes|revoc|addio|cambi|nuov[oa] (?:capo|direttore|ministro|allenatore)|subentr|"
            r"assum|reggen|ad interim|promozion|passa\b|va a|commissari"
        ),
        "displacement": (
            r"sfoll|fugg|fuga|evacu|profug|rifug|lasci|esodo|senzatetto|espuls|trasfer|sgomber|migra|abbandon|dormit|"
            r"palestr|tend[ae]|alloggi|accolt|accogl|campo\b|campi\b|confin|rimpatri|rientr|ritorn|corr(?:ere|ono|"
            r"evano)|scapp|in salvo|mess[ie] al sicuro|ospitat|espatri|esul|barcon|sbarc|pullman|allontan|frontier"
        ),
        "disaster": (
            "terremot|sism|scoss|alluvion|inondaz|piena|tempest|uragan|ciclon|tifon|tornado|tsunami|vulcan|eruz|"
            "frana|smott|valang|siccit|incend|carest|caldo|freddo|epidemi|pandemi|colera|piogg|disastr|catastrof|"
            "croll|magnitud|replic|vento|fulmin|neve|onda|fiume|diga|maltemp|rogo|fiamme|esond|morbill|virus|"
            r"contag|infez|grandin|gel[oi]|caso\b|casi\b|ammal|malat|argin|trem|versante|venut[oa] giù|scivol|cedut|"
            "crep|allag|sommers|travol|fango|detrit|macerie|pazient|febbre|influenz|ebola|tossinf|intossic|"
            "sint[oò]m|bruc|fumo|sete|cede|cedimento|zanzar|focola|batter|annega"
        ),
    },
    statuses={
        "feared": (
            r"tem[eao]|potrebb|può|possib|forse|probab|presunt|sospett|rischi|pericol|minacc|non confermat|"
            r"non (?:è )?(?:stat\w )?conferm|dispers|preoccup|stim|preved|se\b|sarebb|avrebb|\w+(?:rà|ranno|rebbe|"
            r"rebbero|remo)\b|a meno che|quasi cert|imminent|non si sa|ignor|sconosciut|incert|chiaro|dubb|deve\b|"
            r"devono|dovr|attes|attend|eventual|verosimil|pare\b|sembr|allert|allarm|in pericolo|non … conferm"
        ),
        "cancelled": (
            "annull|sospes|rinvi|cancell|revoc|ritir|abbandon|fall|interrott|interromp|salt|non si|stop|ferm|viet|"
            "alla fine|slitta|rinunc|farà|posticip|archivi|congel|marcia indietro|dietrofront|ritratt|disdett|"
            "disdir|soppress|mancat|arena|bocci|blocc|stralci|accanton|tramont|a monte|decad"
        ),
    },
    stances={
        "expects": (
            "esclu|attend|aspett|preved|previst|potrebb|può|sarà|probab|possib|tem[eao]|sper|stim|confid|ritien|"
            r"creda|crede|se\b|rischi|\w+(?:rà|ranno|rebbe|rebbero|remo)\b|a meno che|promett|promess|assicur|"
            r"pronostic|scommett|vede|vedon?o?\b|intraved|presag|ottimis|pessimis|prest[oi]\b|domani|prepar|"
            r"contan?o?\b|cont(?:a|ava) di|augur|immagin|proiez|dev(?:e|ono)\b|dovr|mett(?:e|ono) in conto|prospett"
        ),
        "accuses": (
            r"ostagg|bugi|truff|sfrutt|rub[aò]|sacchegg|insabbi|copert|kamikaze|incendi|appicc|diffond|diffus|ingann|"
            r"accus|colp|respons|denunci|imput|attribu|crimin|massacr|uccis|omicid|attacc|viol|condann|repress|distru|"
            r"ment|nascond|trascur|neglig|provoc|caus|corru|terror|frod|dito\b|addebit|addoss|rimprover|critic|scaglia|"
            r"fustig|ritard|tardi\b|abbandon|ignor|omess|omission|avrebb|sarebb|dovev|tortur|maltratt|discrimin|razzis|"
            r"abus|sottratt|tangent|mazzett|estors|minacc|persegu|espuls|bombard|spar[aò]|impun|spi[ao]|sabot|manipol|"
            r"falsific|complic|toller|connivenz|irregolar|illeg|arbitr|incass|sapevan|incuri|leggerezz|inadempi|invas|"
            r"usurp|rincar|chiam(?:a|ano) in causa|puntan?o? il|ment[ei]|tradi|inquin|avvelen|raggir|speculat|lucr|"
            r"manomess|chius\w+ gli occhi|occhi chiusi|imbrogl|dolos|ricatt|arricch|scaric|sott[oa]valut|rinfacc"
        ),
        "denies": (
            r"esclu|neg[aòh]|smenti|respin|rifiut|contest|non\b|mai\b|fals|nessun|né\b|infondat|innocen|invent|"
            r"priv[aieo] di|menzogn|menti|bugi|poco\b|dubita|dubbi|estrane|fantasi|bufal|rigett|scettic|assurd|"
            "ridicol|calunni|diffam|ricostruzion|invenzion|frottol|panzan|sciocchezz|fandoni|fake|smont|ribatt|"
            "replica|prend(?:e|ono) le distanze|preso le distanze|distanz|disconosc|scagion|discolp|ridimension|"
            r"impossibil|improbabil|inesatt|err(?:at|one)|strumental|niente\b|nulla\b|neppure|nemmeno|neanche|"
            "affatto|all'oscuro|a stento|difficilmente|proclam|destituit|campat[eio] in aria|giur|confut|contrari|"
            "sospes[eao]|interrogativ|nega|cadere dalle nuvole|non c['’]entr|manipol|fuorvian|equivoc|"
            r"mette\w* in discussione|discussione"
        ),
        "suspects": (
            r"forse\b|esclu|pens|presunt|ritien|possib|potrebb|può|probab|pista|indizi|ricercat|legat|autor|indag|"
            "ipotes|investig|propend|strada|avrebb|sarebb|dubbi|suppon|suppost|credon?o?|batton?o?|seguon?o?|vagli|"
            r"verific|accert|addebit|riconduc|ricondott|plausib|verosimil|tesi\b|teori|movente|a quanto pare|pare\b|"
            r"sembr|punt(?:a|ano)\b|orient|attribu|legam|chied|dietro|ci sarebb|pare|riten|sospet|fiut|odor|tracc|"
            "parrebb|segnal"
        ),
        "condemns": (
            "condann|denunc|deplor|critic|sdegn|respin|vile|barbar|atroc|inaccett|inammiss|orror|vergogn|crimin|"
            "terror|tradim|pugnal|scandal|stigmat|defini|parl|bolla|chiam|tuon|indign|biasim|accus|attacc|scaglia|"
            "deprec|riprov|ripugn|disgust|schif|infam|ignobil|abominev|inuman|crudel|selvag|disprezz|oltragg|"
            "insult|immoral|irrespons|imperdon|ingiustif|intollerab|inaudit|sconcert|sgoment|furios|rabbia|collera|"
            r"duro\b|dura\b|sferz|fustig|censur|rimprover|giudic|sbagliat|indecen|incivil|terribil|vigliacc|ignomin|"
            "scempio|scellera|bestial|abiett|aberrant|sciacall|indegn|delirant|spregev|cinism"
        ),
        "claims_responsibility": (
            "rivendic|assun|respons|ammess|ammett|confess|riconosc|attribu|autor|addoss|firm[aò]|firmat|vuotato|"
            r"colpevole|costitui|patern|(?:dice|dicono|sostien\w+|afferma) di aver (?:fatto saltare|ucciso|attacca"
            "to|sparato|colpito|piazzato|incendiato|bruciato|rapito|distrutto|abbattuto)"
        ),
        "threatens": (
            "minacc|avvert|ritors|rappresag|vendett|rispond|altrimenti|ultimatum|giur|promett|promess|conseguen|"
            r"pun|se\b|\w+(?:rà|ranno|rebbe|rebbero|remo)\b|a meno che|ventil|riserv|vie legali|tribunal|scioper|"
            "querel|denunc|sanzion|pagher|in caso contrario|se non|diffid|pront[ioae] a|oltranza|guerra|sfid|"
            "rischi|far(?:emo|à|anno)"
        ),
        "demands": (
            r"chied|chiest|esig|richied|richiest|appell|invit|dev|urg|ordin|vogl|vuol|insist|propon|propost|rivendic|necess|"
            r"reclam|caldegg|intim|preten|auspic|spera|incit|raccomand|suppl|implor|esort|spron|premon?o|press(?:a|ano|"
            r"ing)\b|pressing|suggeri|sollec|consigl|bisogn|occorr|diffid|basta\b|per favore|impor|battono? per|"
            r"servon?o?\b|perché si|invoc|un fondo|subito|immediat|giustizia|diritto a|pretes|merit|dovrebb|risarc"
        ),
        "supports": (
            "saggi|ragione|giust|accett|sosten|appogg|sostegn|plau|elogi|difes|difend|favor|approv|solidar|"
            "congratul|benvenut|ringraz|necessar|import|aiut|condogl|soddisf|accogl|schier|promoss|promuov|"
            "lod[eiao]|encomi|applau|condivid|incoragg|al fianco|a fianco|dalla parte|apprezz|salut|sottoscriv|"
            "aderi|avall|positiv|orgogl|content|collabor|cooper|fiduc|omagg|preferi|ben venga|"
            r"vot(?:a|erà|ato) a favore|buon[ae]|util[ei]\b|progress|merit|incass|benedi|sponsor|bene\b|via libera|"
            r"endorsement|abbracci|solidal|stima\b|esult|rallegr"
        ),
        "opposes": (
            r"esclu|oppon|oppos|contr|respin|rifiut|non\b|mai\b|critic|disaccord|veto|resist|imped|protest|"
            "sul piede di guerra|bocci|picche|schier|ostegg|ostil|storc|affoss|declin|perpless|scettic|impugn|"
            "boicott|combatt|batt|ricorr|ricors|condann|denunc|stronc|disapprov|biasim|sbarr|blocc|malcontent|"
            r"scontent|insofferen|ribell|insorg|insort|no a\b|sfavor|negativ|riserv|contesta|dubbi|insostenib|"
            r"inaccett|bastian|fren|vet[ai]|rigett|diss(?:ent|oci)|poco\b|nulla\b|niente\b|spalle|barricat|scudi|"
            r"no a|dice no|dicono no|porta in faccia|mal di pancia|malumor|irrit|alza(?:no)? il muro|muro\b|ricus|"
            "smentisc|sfid|dissens|arrabbi|rabbia|avvers|intendon?o? (?:firmare|cedere)|polemi"
        ),
        "voices_concern": (
            "scus|spiac|mortific|preoccup|inquiet|allarm|tem[eao]|rammaric|dolor|cordogl|lutto|trist|angosc|rischi|"
            "pericol|grav|piang|orror|sconvolt|avvert|crisi|paura|condogl|fiato sospeso|spavent|terror|panic|"
            "incubo|impoten|delus|sorpres|stup|amar|addolor|scoss|incredul|nervos|insicur|smarr|disorient|turb|"
            r"lacrim|brivid|tremo|ansi[ao]|attonit|costern|abbattut|traumat|strazi|affran|dramm|mal[ei]\b|perpless|"
            "disagi|stanch|timor|apprension|disperat|disperaz|gola|cuore|dorm|insonn|sonno|sgom|incubi|soffr|"
            r"pena\b|strett[aoe] al cuore"
        ),
    },
    planned=(
        "[a-zà-ù]{2,}(?:erà|eranno|irà|iranno|arà|aranno|drà|dranno)|prevedon?o? di|ha intenzione di|per domani|"
        "(?:è|sono) (?:previst|programmat|fissat|in programma)[oaie]?"
    ),
    called_off=(
        r"(?:è stat|sono stat|era stat|vien|vengono|stat)\w* (?:annullat|revocat|cancellat|vietat|disdett)[oaie]|"
        "non si (?:farà|faranno|terrà|terranno|svolgerà)"
    ),
    calls_off=r"annulla(?:to|no)?|revoca(?:to|no)?|disdetto|cancella(?:to|no)",
    announced=r"previst[oaie]|programmat[oaie]|annunciat[oaie]|indett[oaie]",
    denial=(
        r"respin[gt]|esclud|neg(?:a|ano|ato|ò|ando)\b|smenti|infondat|priv[aieo] di (?:ogni |qualsiasi )?fondamento|"
        r"senza fondamento|estrane[aoie] ai fatti|estrane[aoi] (?:a|alla|al)\b|è innocente|si proclama\w* innocent|"
        r"(?:la (?:sua|propria)|loro) innocenza|non colpevole|contesta(?:no)? (?:la|le|il|gli|i|ogni)\b|"
        "ha contestato|rigett(?:a|ano|ato)|non è (?:vero|così)|è falso|sono false|"
        "è una (?:bufala|menzogna|bugia|balla)|nulla a che (?:fare|vedere)|niente a che (?:fare|vedere)|confuta|"
        r"del tutto inventat|respin|destituit[aoie] di|campat[aeio] in aria|non aver\w* mai|nulla di vero|"
        "niente di vero|estrane[aoi] ai|non c['’]entra|non c['’]entrano"
    ),
    not_ruled_out=r"(?:non (?:si )?(?:esclud|ha escluso)|(?:presto|prematuro) (?:per )?esclud)",
    negation=(
        "no|non|mai|nessun|nessuno|nessuna|né|senza|niente|nulla|neppure|nemmeno|neanche|affatto|nessun[ao]?|a stento"
    ),
    says=(
        "ha detto|hanno detto|dice|dicono|disse|ha dichiarato|hanno dichiarato|dichiara|ha affermato|hanno affermato|"
        "afferma|ha annunciato|hanno annunciato|annuncia|ha riferito|hanno riferito|riferisce|ha spiegato|spiega|"
        "ha aggiunto|aggiunge|ha confermato|conferma|ha reso noto|ha precisato|ha sostenuto|sostiene|sostengono|nega|"
        "negano|ha negato|hanno negato|ha smentito|smentisce|chiede|chiedono|ha chiesto|esige|ha avvertito|avverte|"
        "ha promesso|promette|ha rivendicato|rivendica|ha condannato|condanna|ha minacciato|minaccia|accusa|accusano|"
        "ha accusato|stima|stimano|ha stimato|respinge|ha respinto|denuncia|ha denunciato|definisce|ha definito|"
        "definito|saluta|ha elogiato|elogia|critica|ha criticato|criticano|difende|ha difeso|sospetta|sospettano|teme|"
        "temono|prevede|si aspetta|parla di|parlano di|ha parlato di|attribuisce|ha attribuito|lamenta|ha lamentato|"
        "ritiene|ritengono|invita|ha invitato|esclude|non esclude|calcola|contesta|contestano|bolla|tuona|taglia corto|"
        "ribatte|replica|auspica|boccia|ha bocciato|bocciano|ha raccontato|hanno raccontato|racconta|raccontano|"
        "ha comunicato|hanno comunicato|comunica|conta(?! su)|contano(?! su)|ha contato|hanno contato|ha ribadito|"
        "ribadisce|ribadiscono|ha insistito|insiste|insistono|giura|giurano|ha ricordato|ricorda|ricordano|"
        "ha sottolineato|sottolinea|sottolineano|ha risposto|hanno risposto|risponde|rispondono|ha replicato|"
        "ha ammesso|hanno ammesso|ammette|ammettono|ha riconosciuto|riconosce|riconoscono|ha assicurato|assicura|"
        "assicurano|ha osservato|osserva|ha segnalato|segnala|segnalano|ha indicato|indica|indicano|ha informato|"
        "informa|ha concluso|conclude|hanno confermato|confermano|spiegano|hanno spiegato|aggiungono|precisa|precisano|"
        "riferiscono|annunciano|affermano|dichiarano|hanno sostenuto|hanno stimato|hanno chiesto|ripete|ha ripetuto|"
        "ha registrato|hanno registrato|ha scritto|hanno scritto|scrive|scrivono|avevan?o? (?:detto|dichiarato|"
        "affermato|annunciato|riferito|spiegato|aggiunto|confermato|precisato|sostenuto|negato|smentito|chiesto|"
        "avvertito|promesso|stimato|denunciato|raccontato|comunicato|ribadito|ricordato|parlato di|indicato|contato)"
    ),
    accuses=r"accus(?:a|ano|ato)|sospett(?:a|ano|ato)",
    according=r"secondo|a detta di|stando a",
    according_first="per",
    between=r"lo|li|gli|ne|si|ha|hanno|aveva|anche|inoltre|\w+dì|ieri|oggi",
    determiners=r"il|lo|la|i|gli|le|l'|un|uno|una|suo|sua|loro|alcuni|alcune|altro|altra|due|tre|quattro|cinque|sei",
    deeds=(
        r"(?:ha|hanno) (?:ucciso|attaccato|ferito|arrestato|fermato|rapito|catturato|bombardato|"
        r"abbattuto|espulso|liberato|sconfitto|condannato|accusato|licenziato)"
    ),
    done=(
        r"(?:uccis|attaccat|ferit|arrestat|fermat|rapit|catturat|bombardat|abbattut|espuls|liberat|sconfitt|condannat|"
        r"accusat|licenziat)[oaie]"
    ),
    by=r"da|dal|dalla|dai|dalle|dall'|dagli",
    apart=r"sindacat|polizia|avvocat|procur",
    charges=(
        r"accus|addebit|voc[ie]\b|notizi|ricostruzion|version|contestazion|dichiarazion|insinuazion|indiscrezion|"
        r"critic|sospett|ipotes|illazion|tesi\b|afferm|racconto|è un[ao]?\b|«è\b|sono (?:tutte|solo|pure)|"
        "parl(?:a|ano|ato) di"
    ),
    untrue=(
        r"infondat|priv[aieo] di|menzogn|bugi|fals[aoei]\b|bufal|fantasi|invenzion|inventat|assurd|ridicol|calunni|"
        r"diffam|frottol|fandoni|panzan|sciocchezz|balle\b|al mittente|smont|ribatt|rigett|inesatt|strumental|lunar|"
        "delirant|confut|rispedi|liquida(?:to|ta|te|ti|no)? come|liquidat[oaie] … come|destituit|campat[aeio]|"
        "nulla di vero|strampalat|lunare|surreal|menzogner|senza capo|inesistent"
    ),
)


DATES = DateWords(
    code="it",
    locales=("it",),
    words={
        "day before yesterday": "l'altro ieri|l'altroieri|ieri l'altro|avantieri",
        "yesterday": "ieri",
        "today": "oggi|stamattina|stamane|stamani|questa mattina|questo pomeriggio|stasera|questa sera",
        "night before last": "l'altra notte|l'altra sera",
        "overnight": "stanotte|la notte scorsa|la scorsa notte|nella notte|nella notte scorsa|nella scorsa notte|"
        "durante la notte",
        "tomorrow": "domani",
        "day after tomorrow": "dopodomani",
        "since": "da|al più presto|a decorrere da|a decorrere dal|dal|dall'|dalla|dallo|dai|dagli|dalle|a partire da|a "
        "partire dal|sin da|sin dal|non prima di|non prima del",
        "until": "fino a|fino al|fino all'|fino alla|fino ai|sino al|sino alla",
        "by": "entro",
        "before": "prima di|prima del|prima della",
        "to": "a|al|all'|alla|allo|ai|agli|alle",
        "and": "e|ed",
        "between": "tra|fra",
        "last": "scorso|scorsa|scorsi|scorse|ultimo|ultima|ultimi|ultime|passato|passata",
        "next": "prossimo|prossima|prossimi|prossime",
        "this": "questo|questa|questi|queste",
        "week": "settimana",
        "weekend": "fine settimana|weekend",
        "month": "mese",
        "year": "anno|l'anno|dell'anno",
        "early year": "inizio anno|inizio dell'anno",
        "early": "inizio|inizi|l'inizio|all'inizio|primi",
        "mid": "metà",
        "late": "fine|la fine",
        "first": "primo|1°|prima",
        "second": "secondo|seconda",
        "third": "terzo",
        "fourth": "quarto",
        "quarter": "trimestre",
        "half": "semestre|metà dell'anno",
        "spring": "primavera",
        "summer": "estate|l'estate|dell'estate|nell'estate",
        "autumn": "autunno|l'autunno|dell'autunno|nell'autunno",
        "winter": "inverno|l'inverno|dell'inverno|nell'inverno",
        "ago": "fa",
        "": "circa|per|arco|nell'arco|tutta|tutto|mattina|mattinata|pomeriggio|sera|serata|notte|giorno|alba|all'alba|"
        "mezzanotte|mezzogiorno|il|lo|la|i|gli|le|di|del|dell'|della|dello|nel|nell'|nella|nello|nei|negli|nelle|dei|"
        "degli|delle|sul|in|durante|iniziato|iniziata|iniziò|cominciato|cominciata|terminato|terminata|finito|finita|"
        "tarda|presto|ora locale|ore|corso",
    },
    rewrites=(
        (r"\b(?:tra|fra|dalle) le? ?<n>(?:[:.]\d{2})? (?:e le|alle) <n>(?:[:.]\d{2})?\b", " "),
        (r"\b(?:nel )?(?:primo|tardo) pomeriggio\b|\ball'ora di pranzo\b", " "),
        (r"\b(?:scors[oa]|ultim[oa]) (?=<w>)", "past "),
        (r"\b(<w>) (?:scors[oa]|passat[oa])\b", r"past \1"),
        (r"\bprossim[oa] (?=<w>)", "coming "),
        (r"\b(<w>) prossim[oa]\b", r"coming \1"),
        (
            (
                r"\b(?:(?:(?:poco (?:prima|dopo) del|in?torno al|attorno al|al|dal)le|verso le)(?: ore)?|ore) "
                r"<n>\b(?:[:.]\d{2})?(?: (?:e|meno) (?:un quarto|mezz[ao]|tre quarti|<n>)\b)?(?: in punto)?"
            ),
            "",
        ),
        (
            (
                r"(?:\bpoco )?(?:\b(?:prima|dopo) (?:di |del(?:l')? ?))?(?:\ball'|\ba |\bverso )?\b(?:mezzanotte|"
                r"mezzogiorno|alba|tramonto)\b"
            ),
            "",
        ),
        (r"\bdall'(?=[^\W\d])", "dall' "),
        (r"\bnella notte (?=(?:tra|fra) |del |di ieri\b)", ""),
        (r"\b(?:in )?data odierna\b|\bodiern[oaie]\b", "oggi"),
        (r"\b(?:all|dall|nell|dell|l)'(?=\d)", r" "),
    ),
    ahead=r"\w+(?:rà|ranno)|deve|devono|(?:è|sono) (?:previst|fissat|attes)[oaie]|in programma",
    lasting=r"continuano?|proseguono|prosegue|resta|restano|dura|durano|è|sono|vale",
    negated=r"non|mai|nessuno",
    remembered=r"anniversari[oa]?|commemor\w+|ricord\w+|in memoria|omaggio",
    attribute=r"(?P<noun>[^\W\d_]+) (?:⟪(?:del|dell'|di) ?|(?:del|dell'|di) ?⟪)",
    works=r"legg[ei]|accord[oi]|trattat[oi]|costituzione|risoluzione|decret[oi]|censimento|rapport[oi]|studio|patto",
    day_before=(
        r"(?:il )?giorno (?:prima|precedente)|la (?:sera|notte) (?:prima|precedente)|un giorno prima|"
        r"(?:la |alla )?vigilia"
    ),
    done=r"è|sono|ha|hanno|era|erano|aveva(?:no)?|stat[oaie]|fu|furono|\w{2,}(?:arono|irono|erono)",
    is_monday_first=True,
    same_day=r"lo stesso giorno|quel giorno|quell[ao] stess[ao] (?:giorno|notte|sera|mattina)",
    no_nouns="notte|sera|mattina|giorno|mese|anno|prima|dopo|partire|inizio|fine|metà|estate|inverno|autunno|"
    "primavera|trimestre|corso|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|alba",
    numbered=r"(?:(?:il|del|dal|al|nel|tra il|e il|giorno) |(?:l|dell|dall|all)')(\d{1,2})",
    destined=r"per",
)
