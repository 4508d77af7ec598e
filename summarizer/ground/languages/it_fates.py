"""Italian: its words for fates, by metric and use."""

from typing import Final

from summarizer.ground.languages.language import fates

FATES: Final = fates(
    none__idiom="angolo_morto anniversario_della_morte bilancio_comunale bilancio_consolidato "
    "bilancio_dello_stato bilancio_regionale binario_morto bloccat*_i_conti caso_mai colpi_di_pistola "
    "condann*_a_morte corpo_d_armata corpo_dei_vigili corpo_di_polizia corpo_docente corpo_elettorale "
    "guardie_del_corpo in_punto_di_morte legge_di_bilancio lettera_morta mar_morto minacce_di_morte "
    "minacciat*_di_morte mort*_in_sonno natura_morta pena_di_morte perdita_netta perdite_economiche "
    "perdite_nette pericolo_di_morte peso_morto posti_a_sedere posti_auto posti_di_blocco posti_letto "
    "posto_di_blocco posto_di_polizia punto_morto scamp*_alla_morte scampat*_alla_morte sfuggit*_alla_morte "
    "vite_umane_risparmiate",
    killed__deed="ammazza ammazzando ammazzano ammazzare ammazzarono ammazzò assassina assassinando "
    "assassinano assassinare assassinarono assassinò causa_la_morte_di causando_la_morte_di "
    "causato_la_morte_di causò_la_morte_di costa_la_vita costa_la_vita_a costare_la_vita costata_la_vita "
    "costata_la_vita_a costati_la_vita costato_la_vita costato_la_vita_a costò_la_vita costò_la_vita_a "
    "decapita decapitano decapitò elimina eliminano eliminare eliminarono eliminò falcia falcidia falciò "
    "fatale_a fatale_per fatali_a fredda freddano freddarono freddò giustizia giustiziano giustiziarono "
    "giustiziò lasciato_a_terra letale_per massacra massacrano massacrarono massacrò miete mietendo mietono "
    "mietuto mortale_per nessun_sopravvissuto_fra nessun_sopravvissuto_tra nessun_superstite_fra "
    "nessun_superstite_tra nessuno_dei_…_sopravvissuto neutralizza neutralizzano neutralizzò "
    "perso_…_militari perso_…_soldati perso_…_uomini portato_alla_morte_di provoca_la_morte_di "
    "provocando_la_morte_di provocato_la_morte_di sgozza sgozzano stermina sterminò strappato_la_vita "
    "stroncato tolto_la_vita tolto_la_vita_a trucida trucidano trucidarono trucidò uccide uccidendo "
    "uccidere ucciderà uccidono uccise uccisero ucciso_almeno",
    killed__state="accoltellat*_a_morte affogat* ammazzat* annegat* asfissiat* assassinat* assiderat* "
    "cadut*_in_battaglia cadut*_in_combattimento cadut*_in_servizio carbonizzat* dat*_per_mort* decapitat* "
    "decedut* deceduto_in eliminat* estratt*_mort* estratt*_senza_vita estratt*_…_senza_vita ferit*_a_morte "
    "ferit*_mortalmente folgorat* freddat* fucilat* giustiziat* impiccat* lasciato_la_vita letal* linciat* "
    "massacrat* mort* mort*_sul_colpo morti_sul_colpo neutralizzat* non_ce_l_ha*_fatta non_sopravvissut* "
    "paga*_con_la_vita pagato_con_la_vita passat*_per_le_armi perdendo_la_vita perdere_la_vita "
    "perdut*_la_vita perit* perso_la_vita pestat*_a_morte picchiat*_a_morte precipitat*_e_mort* "
    "priva_di_vita prive_di_vita privi_di_vita privo_di_vita recuperat*_senza_vita recuperat*_…_senza_vita "
    "rimast*_uccis* rinvenut*_cadavere rinvenut*_mort* riportat*_…_senza_vita sbranat* schiacciat*_e_mort* "
    "senza_vita sgozzat* soffocat* spirat* sterminat* stroncat* suicida suicidat* tolt*_la_vita "
    "trova*_la_morte trovando_la_morte trovarono_la_morte trovat*_mort* trovato_la_morte trucidat* uccis* "
    "ucciso_a_colpi",
    killed__verb="annegano annegarono annegò deceduti_dopo lasciarono_la_vita moriranno morirono morivano "
    "morì muoiono muore perde_la_vita perdono_la_vita perirono periscono perse_la_vita persero_la_vita perì "
    "si_tolsero_la_vita si_uccisero spirarono spirò trovano_la_morte trovarono_la_morte trovò_la_morte",
    killed__noun="annegamenti annegati assassinii assassinio cadavere cadaveri caduti corpi "
    "corpi_senza_vita corpo deceduti decessi decesso esecuzioni femminicidi femminicidio morte morti "
    "morti_bianche morti_sul_lavoro morto omicidi omicidio perdita salma salme suicidi suicidio trucidati "
    "uccisi uccisione uccisioni vite vite_perse vite_spezzate vite_umane vittima vittime vittime_accertate "
    "vittime_confermate vittime_mietute vittime_mortali",
    killed__toll="bilancio bilancio_definitivo bilancio_dei_morti bilancio_delle_vittime "
    "bilancio_provvisorio bilancio_ufficiale conta_dei_morti conto_dei_morti numero_dei_decessi "
    "numero_dei_morti numero_delle_vittime numero_di_decessi numero_di_morti numero_di_vittime",
    injured__deed="accoltella accoltellano accoltellò cura curando curano ferendo ferire ferirono ferisce "
    "feriscono ferì investe investendo investirono investono investì malmena manda_in_ospedale "
    "mandato_in_ospedale morde morse picchia picchiano spedito_in_ospedale travolge_e_ferisce",
    injured__state="accoltellat* aggredit* al_pronto_soccorso all_ospedale amputat* assistit* azzoppat* "
    "codice_giallo codice_rosso colpit*_alla_testa colpit*_da_arma colpit*_da_proiettil* "
    "colpit*_da_scheggi* colt*_da_malore condizioni_critiche condizioni_gravi condizioni_serie contus* "
    "curat* escoriazioni ferit* finit*_in_ospedale frattura fratturat* fratture gambizzat* "
    "gravi_le_condizioni gravissime_le_condizioni in_codice_giallo in_codice_rosso in_coma "
    "in_condizioni_critiche in_condizioni_disperate in_condizioni_gravi in_fin_di_vita in_gravi_condizioni "
    "in_ospedale in_pericolo_di_vita in_prognosi_riservata in_pronto_soccorso in_rianimazione "
    "in_terapia_intensiva intossicat* investit* lesion*_person* lesioni_gravi lottano_tra_la_vita malmenat* "
    "malore medicat* mors* mutilat* ospedalizzat* perso_un_braccio perso_un_occhio perso_una_gamba "
    "perso_una_mano pestat* picchiat* privi_di_sensi prognosi prognosi_riservata punti_di_sutura "
    "raggiunt*_da_colpi ricoverat* riport*_ustioni sfigurat* soccors*_dal_118 sotto_choc sotto_shock "
    "svenut* tagli_e_contusioni tra_la_vita_e_la_morte trasportat*_al_pronto_soccorso "
    "trasportat*_in_ospedale trauma trauma_cranico traumi travolt*_da ustionat* ustioni",
    injured__noun="accoltellati codici_gialli codici_rossi contusi ferite feriti feriti_gravi feriti_lievi "
    "ferito intossicati lesioni mutilati ricoverati ricoveri ustionati",
    injured__toll="bilancio_dei_feriti conta_dei_feriti numero_dei_feriti numero_di_feriti",
    missing__deed="alla_ricerca_di nessuna_notizia_di nessuna_traccia_di notizie_di perse_le_tracce_di "
    "proseguono_le_ricerche_di ricerca_di senza_notizie_di tracce_di",
    missing__state="all_appello dat*_per_dispers* dispers* introvabil* irreperibil* mancan*_all_appello "
    "mancan*_ancora_all_appello non_ancora_ritrovat* non_ancora_trovat* non_localizzat* non_rintracciat* "
    "scompars* senza_lasciare_traccia senza_notizie smarrit* sparit*",
    missing__verb="manca_all_appello manca_ancora_all_appello mancan*_all_appello mancan*_…_all_appello "
    "mancano_all_appello mancano_ancora_all_appello mancavano_all_appello risultano_dispersi scompaiono "
    "scomparvero si_cercano",
    missing__noun="desaparecidos dispersi disperso ricerche scomparsa scomparse scomparsi",
    missing__toll="numero_degli_scomparsi numero_dei_dispersi numero_di_dispersi",
    trapped__deed="blocca bloccando imprigiona intrappola intrappolando intrappolano intrappolò isolando "
    "isolò seppellendo seppellisce seppellì",
    trapped__state="accerchiat* assediat* bloccat* circondat* imprigionat*_nell* incastrat* intrappolat* "
    "isolat* nel_sottosuolo prigionier*_delle_fiamme rimast*_chius* rimast*_sott* rinchius* sepolt* "
    "sotterrat* sotto_i_detriti sotto_il_fango sotto_la_neve sotto_le_macerie sotto_terra tagliat*_fuori",
    casualties__noun="morti_e_feriti perdite vittima vittime",
    casualties__toll="bilancio bilancio_delle_vittime conta_delle_vittime numero_delle_vittime numero_di_vittime",
    rescued__deed="estrae estraendo estraggono estrarre estrasse estrassero estratto libera liberando "
    "liberano liberare liberarono liberò mette_in_salvo mettono_in_salvo porta_in_salvo portano_in_salvo "
    "recupera recupera_viv* recuperano recuperano_viv* rilascia rilasciano rilasciare rilasciarono rilasciò "
    "salva salvando salvano salvare salvarono salvò soccorre soccorrere soccorrono soccorse soccorsero "
    "trae_in_salvo traggono_in_salvo trasse_in_salvo",
    rescued__state="condott*_in_salvo estratt* estratt*_viv* fuori_pericolo illes* in_salvo incolum* "
    "indenn* liberat* mess*_al_sicuro mess*_in_salvo portat*_al_sicuro portat*_in_salvo recuperat* "
    "rilasciat* rimess*_in_libertà ripescat* riportat*_a_riva riportat*_a_terra ritrovat*_viv* salvat* "
    "san*_e_salv* sbarcat* scampat* scarcerat* soccors* sopravvissut* superstit* tornat*_in_libertà "
    "tratt*_in_salvo trattat*_in_salvo trovat*_viv* uscit*_illes* viva vive vivi vivo",
    rescued__verb="scamparono si_salva si_salvano si_salvarono si_salvò si_sono_salvat* sopravvisse "
    "sopravvissero sopravvive sopravvivono",
    rescued__noun="liberazione naufraghi_soccorsi rilascio salvataggi salvataggio sopravvissuti "
    "sopravvissuto superstite superstiti",
    rescued__toll="numero_dei_sopravvissuti numero_dei_superstiti",
    displaced__deed="caccia_dalle caccia_di_casa cacciando cacciat*_di_casa cacciato costrett*_alla_fuga "
    "costrett*_…_a_fuggire costrett*_…_a_lasciare costrett*_…_all_esodo costrett*_…_alla_fuga "
    "costretto_a_fuggire costretto_a_lasciare costretto_ad_abbandonare costretto_all_esodo "
    "costretto_alla_fuga costring*_…_a_fuggire costring*_…_a_lasciare costring*_…_alla_fuga "
    "costringe_a_fuggire costringe_alla_fuga costringendo_alla_fuga evacua evacuando evacuano evacuare "
    "evacuarono evacuò lascia_senza_casa lascia_senza_tetto lasciando_senza_casa lasciato_senza_casa "
    "lasciato_senza_tetto mess*_in_fuga mette_in_fuga mettendo_in_fuga scaccia scacciò sfolla sfollò "
    "sgombera sgomberano sgomberare sgomberò sgombra",
    displaced__state="abbandonato_il abbandonato_le accampat*_…_all_aperto accampat*_…_in_albergo "
    "accampat*_…_in_auto accampat*_…_in_hotel accampat*_…_in_macchina accampat*_…_in_palestra "
    "accampat*_…_in_strada accampat*_…_in_tenda accampat*_…_in_tendopoli accampat*_…_nelle_palestre "
    "accampat*_…_nelle_scuole accampat*_…_nelle_tende accampat*_…_nelle_tendopoli accolt*_in_strutture "
    "accolt*_nell* alloggiat* cacciat* costrett*_a_fuggire costrett*_a_lasciare costrett*_ad_abbandonare "
    "costrett*_alla_fuga dalle_loro_case dormivano_…_all_aperto dormivano_…_in_albergo dormivano_…_in_auto "
    "dormivano_…_in_hotel dormivano_…_in_macchina dormivano_…_in_palestra dormivano_…_in_strada "
    "dormivano_…_in_tenda dormivano_…_in_tendopoli dormivano_…_nelle_palestre dormivano_…_nelle_scuole "
    "dormivano_…_nelle_tende dormivano_…_nelle_tendopoli dormono_all_aperto dormono_in_auto "
    "dormono_in_tenda dormono_nelle_tende dormono_…_all_aperto dormono_…_in_albergo dormono_…_in_auto "
    "dormono_…_in_hotel dormono_…_in_macchina dormono_…_in_palestra dormono_…_in_strada dormono_…_in_tenda "
    "dormono_…_in_tendopoli dormono_…_nelle_palestre dormono_…_nelle_scuole dormono_…_nelle_tende "
    "dormono_…_nelle_tendopoli dovut*_lasciare dovuto_abbandonare dovuto_fuggire dovuto_lasciare esiliat* "
    "esul* evacuat* fuggit* fuori_casa fuori_dalle_loro_case fuori_dalle_proprie_case in_fuga "
    "lasciato_i_due lasciato_il_paese lasciato_la_città lasciato_la_propria lasciato_le_loro "
    "lasciato_le_proprie ospitat* ospitat*_in ospitat*_nell* passato_la_notte_…_all_aperto "
    "passato_la_notte_…_in_albergo passato_la_notte_…_in_auto passato_la_notte_…_in_hotel "
    "passato_la_notte_…_in_macchina passato_la_notte_…_in_palestra passato_la_notte_…_in_strada "
    "passato_la_notte_…_in_tenda passato_la_notte_…_in_tendopoli passato_la_notte_…_nelle_palestre "
    "passato_la_notte_…_nelle_scuole passato_la_notte_…_nelle_tende passato_la_notte_…_nelle_tendopoli "
    "perso_casa perso_la_casa perso_la_propria_casa ricollocat* scappat* senza_casa senza_tetto "
    "senza_un_tetto senza_una_casa senzatetto sfollat* sgomberat* sgombrat* sistemat*_…_all_aperto "
    "sistemat*_…_in_albergo sistemat*_…_in_auto sistemat*_…_in_hotel sistemat*_…_in_macchina "
    "sistemat*_…_in_palestra sistemat*_…_in_strada sistemat*_…_in_tenda sistemat*_…_in_tendopoli "
    "sistemat*_…_nelle_palestre sistemat*_…_nelle_scuole sistemat*_…_nelle_tende "
    "sistemat*_…_nelle_tendopoli sradicat* trascorso_la_notte_…_all_aperto trascorso_la_notte_…_in_albergo "
    "trascorso_la_notte_…_in_auto trascorso_la_notte_…_in_hotel trascorso_la_notte_…_in_macchina "
    "trascorso_la_notte_…_in_palestra trascorso_la_notte_…_in_strada trascorso_la_notte_…_in_tenda "
    "trascorso_la_notte_…_in_tendopoli trascorso_la_notte_…_nelle_palestre "
    "trascorso_la_notte_…_nelle_scuole trascorso_la_notte_…_nelle_tende "
    "trascorso_la_notte_…_nelle_tendopoli trasferit* vivevano_…_all_aperto vivevano_…_in_albergo "
    "vivevano_…_in_auto vivevano_…_in_hotel vivevano_…_in_macchina vivevano_…_in_palestra "
    "vivevano_…_in_strada vivevano_…_in_tenda vivevano_…_in_tendopoli vivevano_…_nelle_palestre "
    "vivevano_…_nelle_scuole vivevano_…_nelle_tende vivevano_…_nelle_tendopoli vivono_…_all_aperto "
    "vivono_…_in_albergo vivono_…_in_auto vivono_…_in_hotel vivono_…_in_macchina vivono_…_in_palestra "
    "vivono_…_in_strada vivono_…_in_tenda vivono_…_in_tendopoli vivono_…_nelle_palestre "
    "vivono_…_nelle_scuole vivono_…_nelle_tende vivono_…_nelle_tendopoli",
    displaced__verb="abbandonano_le abbandonare_i abbandonare_la abbandonare_le abbandonarono fuggire "
    "fuggirono fuggono fuggì lasciano_le_loro lasciano_le_proprie lasciare_casa lasciare_la_propria "
    "lasciare_le_case lasciare_le_loro lasciare_le_proprie lasciarono_le lasciarono_le_loro "
    "lasciarono_le_proprie scappano scapparono",
    displaced__noun="esodo esuli evacuati evacuazione fuga profughi_interni senzatetto sfollamento sfollata "
    "sfollati sfrattati sfratti sgomberi",
    displaced__toll="numero_degli_evacuati numero_degli_sfollati numero_di_sfollati",
    refugees__state="cercato_rifugio chiedono_asilo chiesto_asilo ottenuto_asilo rifugiat* trovano_rifugio "
    "trovato_rifugio",
    refugees__noun="domande_d_asilo domande_di_asilo esuli profughi profugo richiedenti_asilo "
    "richieste_d_asilo richieste_di_asilo rifugiate rifugiati rifugiato",
    refugees__toll="numero_dei_profughi numero_dei_rifugiati numero_di_rifugiati",
    detained__deed="ammanetta ammanettano arresta arrestando arrestano arrestare arrestarono arrestò "
    "cattura catturando catturano catturare catturarono catturò condann*_…_anni condann*_…_carcere "
    "condann*_…_detenzione condann*_…_ergastolo condann*_…_reclusione ferma fermano fermarono fermò "
    "imprigiona in_manette incarcera incarcerò manda_in_carcere mandato_in_carcere prende_in_ostaggio "
    "prendendo_in_ostaggio preso_in_ostaggio preso_prigionier* rapendo rapire rapirono rapisce rapiscono "
    "rapì sequestra sequestrando sequestrano sequestrare sequestrarono sequestrò spedito_in_carcere "
    "trattengono trattiene",
    detained__state="agli_arresti agli_arresti_domiciliari ai_domiciliari ammanettat* arrestat* "
    "bloccat*_dalla_polizia carcerat* catturat* colpit*_da_misura_cautelare condannat*_…_anni "
    "condannat*_…_carcere condannat*_…_reclusione detenut* dietro_le_sbarre fatt*_prigionier* fermat* "
    "imprigionat* in_carcere in_cella in_custodia in_custodia_cautelare in_manette in_mano_ai_rapitori "
    "in_ostaggio in_prigione in_stato_di_arresto in_stato_di_fermo incarcerat* nelle_mani_dei_rapitori "
    "nelle_mani_dei_sequestratori portat*_via prelevat* pres*_in_ostaggio pres*_prigionier* rapit* "
    "riconosciut*_colpevol* sequestrat* tenut*_in_ostaggio tenut*_prigionier* tratt*_in_arresto trattenut*",
    detained__noun="arrestati arresti arresto carcerati cattura catture condannati condanne denunce "
    "denunciati detenute detenuti detenuto fermati fermi fermo indagati misure_cautelari "
    "ordinanze_di_custodia ostaggi ostaggio prigionieri prigioniero rapimenti rapimento "
    "sequestri_di_persona sequestro",
    detained__toll="numero_degli_arrestati numero_degli_arresti numero_dei_detenuti numero_dei_fermati",
    affected__deed="coinvolge coinvolgono colpendo colpirono colpisce colpiscono colpì contagia contagiando "
    "contagiò costretto_a_letto danneggia infetta infettando interessa interessano lascia_al_buio "
    "lascia_senza_corrente lascia_senza_luce lasciando_al_buio lasciando_senza_corrente "
    "lasciando_senza_elettricità lasciato_al_buio lasciato_senz* lasciato_senza_corrente "
    "lasciato_senza_elettricità lasciato_senza_luce messo_a_letto minaccia minacciano priva_di riguarda "
    "riguardano",
    affected__state="a_rischio al_buio alla_fame alluvionat* ammalat* bisogno bisognos* cancellat* "
    "coinvolt* colpit* contagiat* contratto_il hanno_contratto in_difficoltà in_insicurezza_alimentare "
    "in_isolamento in_quarantena in_sciopero in_stato_di_bisogno infett* interessat* malat* minacciat* "
    "perso_il_lavoro positiv* ritardat* scioperato senz_acqua senza_acqua senza_acqua_potabile "
    "senza_corrente senza_elettricità senza_energia senza_gas senza_lavoro senza_luce senza_riscaldamento "
    "senza_telefono sinistrat* soffron* terremotat*",
    affected__noun="alluvionati ammalati bisognosi casi casi_confermati casi_sospetti caso contagi "
    "contagiate contagiati infetti infezioni malati pazienti positivi sinistrati terremotati",
    affected__toll="numero_dei_casi numero_dei_contagi numero_dei_contagiati numero_dei_malati numero_di_casi",
    destroyed__deed="abbatte abbattendo abbattere abbattono abbattuto abbatté affonda affondando affondano "
    "affondò annienta annientò appicca* brucia bruciando bruciano bruciò dato_alle_fiamme dato_fuoco_a "
    "demolendo demolire demolisce demolì devasta devastando devastano devastò distrugge distruggendo "
    "distruggere distruggono distrusse distrussero divora divorando divorato divorò dà_alle_fiamme incendia "
    "incendiando incendiano incendiò inghiotte inghiottito intercetta intercettano intercettato "
    "mandato_in_cenere polverizza polverizzò rade_al_suolo radendo_al_suolo radono_al_suolo rase "
    "rase_al_suolo ridotto_in_cenere ridotto_in_macerie riduce_in_cenere riduce_in_macerie "
    "riducendo_in_cenere spazza_via spazzando_via spazzato_via spazzò_via",
    destroyed__state="a_fuoco abbattut* affondat* andat*_a_fuoco andat*_distrutt* andat*_in_fumo annientat* "
    "arsa arse arsi arso avvolt*_dalle_fiamme bruciat* carbonizzat* colat*_a_picco crollat* "
    "dat*_alle_fiamme demolit* devastat* distrutt* divorat* in_cenere in_fumo in_macerie inabitabil* "
    "incendiat* incenerit* inghiottit* intercettat* non_più_abitabil* polverizzat* portat*_via_dalla "
    "ras*_al_suolo ridott*_a_un_cumulo ridott*_in_cenere ridott*_in_macerie rottamat* sommers*_e_distrutt* "
    "spazzat*_via travolt*",
    destroyed__verb="affondano affondarono affondò bruciano bruciarono crollano crollarono crollò",
    destroyed__noun="abbattimento crolli demolizione demolizioni distruzione",
    damaged__deed="allaga allagando allagano allagare allagarono allagò danneggia danneggiando danneggiano "
    "danneggiare danneggiarono danneggiò in_frantumi_i_vetri_di in_frantumi_le_vetrine_di infrange "
    "infrangendo infranto inonda inondando inondò lesiona lesionando lesionò manda_in_frantumi "
    "mandando_in_frantumi mandando_in_frantumi_i_vetri_di mandato_in_frantumi "
    "mandato_in_frantumi_i_vetri_di scoperchia scoperchiando scoperchiato scoperchiò sommerge sommergendo "
    "vandalizza",
    damaged__state="allagat* ammaccat* crepat* crepe danneggiat* devastat*_in_parte in_frantumi inagibil* "
    "infrant* inondat* invas*_dal_fango invas*_dall_acqua lesionat* parzialmente_crollat* "
    "parzialmente_distrutt* pericolant* riportato_danni scoperchiat* semidistrutt* senza_tetto sommers* "
    "sott_acqua sotto_acqua subit*_danni subito_danni subito_gravi_danni subito_lesioni vandalizzat*",
    damaged__noun="allagamenti danneggiamenti",
    deployed__deed="dislocare dispiega dispiegano dispiegare dispiegò dispone impegna impegnano impiega_per "
    "invia inviano inviare inviarono invieranno invierà inviò manda mandano mandare manderà mandò mobilita "
    "mobilitano mobilitare mobilitò schiera schierano schierare schiererà schierò",
    deployed__state="al_lavoro dislocat* dispiegat* impegnat* impiegat*_nell* in_azione in_campo "
    "in_missione in_servizio inviat* mandat* mobilitat* partit*_per schierat* stanziat*_nell* sul_campo "
    "sul_posto",
    deployed__noun="dispiegamento effettivi invio rinforzi unità",
    population__deed="dava_lavoro_a dà_lavoro_a impiega impiegava occupa_oltre ospita ospitava popolat*_da",
    population__state="abitano abitavano popolano risiedevano risiedono vive vivevano vivono",
    population__noun="abitante abitanti addetti anime cittadini connazionali dipendenti famiglie_residenti "
    "fedeli iscritti lavoratori membri residente residenti soci",
    population__toll="numero_di_abitanti popolazione",
    population__holder="comune_di popolat*_da popolazione_di",
    jobs__deed="assume assumendo assumeranno assumere assumerà assumono crea creando creano creare "
    "creeranno creerà darà_lavoro_a dava_lavoro_a dà_lavoro_a impiega impiegava licenzia licenziando "
    "licenziano licenziare licenzieranno licenzierà mette_a_rischio mettendo_a_rischio mettono_a_rischio "
    "procedura_di_licenziamento_per sopprime sopprimere taglia tagliando tagliano tagliare taglieranno "
    "taglierà",
    jobs__state="a_casa assunt* disoccupat* in_cassa_integrazione in_esubero in_mobilità lasciat*_a_casa "
    "lettera_di_licenziamento lettere_di_licenziamento licenziat* mandat*_a_casa perderanno_il_lavoro "
    "perderanno_il_posto perdere_il_lavoro perdere_il_posto perdono_il_posto perso_il_lavoro perso_il_posto "
    "senza_impiego senza_lavoro",
    jobs__noun="addetti assunzione assunzioni cassintegrati contratti_a_tempo dipendenti disoccupati "
    "esuberi impieghi lavoratori licenziamenti licenziamento occupati posti posti_di_lavoro posto_di_lavoro "
    "tagli taglio",
    votes__deed="conquista_seggi incassa incassato ottengono ottenne ottenuto ottiene raccoglie raccolse raccolto",
    votes__state="astenut* si_sono_astenut* votano votarono votato votato_a_favore votato_contro",
    votes__noun="astensioni astenuti contrari favorevoli no preferenze schede schede_bianche schede_nulle "
    "seggi suffragi sì votanti voti voti_contrari voti_favorevoli voto",
)
