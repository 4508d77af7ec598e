"""Words that are looked for in whatever language a text is: a row a language.

What a rule looks for in texts of one known language stands in that language's file. Here stand the words of rules that
ask no language: a paper prints a heading, a name or a cry in another one than its own. Patterns are parted by "|",
words by spaces; all are in small letters unless a capital matters.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """The words of one language.

    Attributes:
        pronouns: words that name nobody of themselves, as subject.
        first_person: who speaks of himself, without an apostrophe behind.
        mutual: how an article says by itself that two do the same to each other.
        unknown: how an article says itself that something is not known.
        agency: "agency" beside the name of one.
        agencies: several, which nobody names.
        outlets: what a paper, a station or a site is called beside its name, and who writes for it.
        hearsay: how an article says that it has something from hearing alone.
        unconfirmed: that nobody has confirmed it.
        networks: where whoever likes may post.
        posted: what is posted, and who does; no word by which a paper is called, as "the Post", or a body speaks.
        still_in_care: of the injured, that these are in hospital yet, which others have left.
        passed_on: what goes from one to the next, whoever began it; no report, which may be an inquiry's.
        posts: what else is passed on, without a name, an office or a body, and where; small words beside either.
        whoever: all that a source is called which is nobody in particular; not who was there or has an office.
        genres: what a paper writes above what it did not find out itself.
        state: a state without the name of an office, in plain letters.
        a_body: what any body may be called that was named before, without its article; no word of one sort: "union".
        a_company: the same of a company.
        period: that a total is of a war, or of years or months.
        corrections: how a paragraph begins that corrects the article.
        pictures: how one begins that says what a picture shows, or notes anything by the way.
        quarters: words for a part of a town.
        ranks: ranks and forms of address before a full name, in plain letters.
        weekdays: their names.
        updated: beginnings of what a stamp says of a page that was changed.
        published: the same of its publication.
        settlements: words for a place that has an administration, and may speak by it.
        limits: beginnings of words for the most that is allowed.
        dated: verbs by which words date what is told itself: "l'ultima prova è del 19 febbraio".
        employees: who works for a body and does not speak for it, in plain letters; none that may be its officers.
        relatives: those of the dead and the missing who speak for them, in plain letters.
        needed: words for what is needed or lacking.
        helped: what those do who bring aid, and what they bring.
        opposition: those who are against a government and do not govern.
        in_parliament: who sits in one; an English "deputy" alone may be a mayor's or a sheriff's.
        party: a political party.
        we_said: that a paper wrote something itself.
        frost: beginnings of words by which articles say that it was cold.
        further: before a number that was added to another.
        more: the same behind it.
        today: before the name of the day of publication: "este jueves".
        anew: of a count that it is new, or official.
        counts: words for a count that somebody gives out.
        after: after which stands what was before: "nachdem"; none that are other words elsewhere ("na", "once").
        before: after which stands what came later.
        from_another: that a time is told from another event: "two days later".
        estimates: how a number is told that nobody counted: estimated, from the air, what could be.
        halved: words by which something is halved, as one word: "halbiert".
        nothing: what says that there is nothing of a thing: "has set aside nothing".
        names: by what a list counts people: their names, their pictures.
        changes: words by which a number changes; with "*" their beginnings.
        changes_from: what stands before the number from which it changes.
        changes_to: what stands before the number to which it changes.
        against: what sets a number against one before it, a time behind ("compared with"); most say other things too.
        instead: the same without a time: "instead of".
        adds: what says that others are added to those with whom a sentence opens.
        higher_as: what says why a count is higher: "raise the figure to 44, as they add eleven burials".
        we: words by which those who write tell of themselves.
        illness: words by which an article tells that people are sick, so that not all in care are hurt.
        joining: what stands between two names that are named together.
        also_called: between two names of one place.
        known_as: between what a body is and the name that is given to it.
        since: before the year from which something has been so until now; none that may mean a year to come ("dal").
        second_hand: how somebody is told who has from others what he says; to have heard a siren is his own.
        likely: how somebody says that something is likely, or possible, and no more.
        believed: how somebody is told who takes something to be so.
        of_which: before what is told of a part of those counted before: "dos quais".
        documents: what a body's own document calls itself at its head.
        open_letters: the same of an open letter.
        salutations: how a letter or a mail addresses whom it is written to, at the beginning of its first line.
        accounts: how an article says that somebody tells it himself whom it introduces, to another who writes it down.
        had_counted: how a clause tells what somebody had counted before: "qui avait compté".
        given_out: by what noun a document is meant of which somebody gave out what it says.
        third_person: pronouns of whoever was named before, as subject of a verb of saying; none that are verbs.
        subject_alone: those of them that are no object, where a subject may stand behind its verb.
        reported: moods by which a language tells on what somebody else said: "sei", "aurait", "zou".
        by_them: what gives the word to whoever was named before: "selon elle", "nach ihren Angaben".
        that_said: how a sentence begins that says whose word is what was told before it: "Das teilte die Firma mit".
        as_said: what opens a clause by which words are another's in passing: "as prosecutors maintain".
        press_office: what a body speaks to the press through, and its seat, in plain letters.
        paid: forms of verbs by which money or aid is told as handed over already.
    """

    pronouns: str = ""
    first_person: str = ""
    mutual: str = ""
    unknown: str = ""
    agency: str = ""
    agencies: str = ""
    outlets: str = ""
    hearsay: str = ""
    unconfirmed: str = ""
    networks: str = ""
    posted: str = ""
    still_in_care: str = ""
    passed_on: str = ""
    posts: str = ""
    whoever: str = ""
    genres: str = ""
    state: str = ""
    a_body: str = ""
    a_company: str = ""
    period: str = ""
    corrections: str = ""
    pictures: str = ""
    quarters: str = ""
    ranks: str = ""
    weekdays: str = ""
    updated: str = ""
    published: str = ""
    settlements: str = ""
    limits: str = ""
    dated: str = ""
    employees: str = ""
    relatives: str = ""
    needed: str = ""
    helped: str = ""
    opposition: str = ""
    in_parliament: str = ""
    party: str = ""
    we_said: str = ""
    frost: str = ""
    further: str = ""
    more: str = ""
    today: str = ""
    anew: str = ""
    counts: str = ""
    after: str = ""
    before: str = ""
    from_another: str = ""
    estimates: str = ""
    halved: str = ""
    nothing: str = ""
    names: str = ""
    changes: str = ""
    changes_from: str = ""
    changes_to: str = ""
    against: str = ""
    instead: str = ""
    adds: str = ""
    higher_as: str = ""
    we: str = ""
    illness: str = ""
    joining: str = ""
    also_called: str = ""
    known_as: str = ""
    of_which: str = ""
    documents: str = ""
    open_letters: str = ""
    salutations: str = ""
    accounts: str = ""
    had_counted: str = ""
    given_out: str = ""
    third_person: str = ""
    subject_alone: str = ""
    reported: str = ""
    by_them: str = ""
    that_said: str = ""
    as_said: str = ""
    press_office: str = ""
    paid: str = ""
    since: str = ""
    second_hand: str = ""
    likely: str = ""
    believed: str = ""


_ARABIC: Final = "ar"
"""Its articles and small words hang on what follows, so a word of it may stand within another."""
ROWS: Final = {
    "en": LanguageRow(
        second_hand=r"(?:has|have|had) heard that|(?:has|have|had|was|were) (?:been )?told (?:by \w+ )?that|"
        "second-hand|hearsay|reportedly|as (?:he|she|they) (?:was|were|had been) told|rumou?r has it|"
        r"as (?:[\w’'-]+ ){1,5}(?:have|has|had)? ?told (?:us|me|him|her|them)",
        likely=r"perhaps|maybe|possibly|probabl[ey]|likel(?:y|ier)|in all (?:probability|likelihood)|might (?:have|be)|"
        r"may (?:have|be|well)|hypothes[ie]s|presumably|apparently|(?:seem|appear)(?:s|ed)? to|"
        r"(?<!not )consistent with|(?:prefer|favou?r)s? .{1,60}\b(?:cause|theory|explanation)",
        believed=r"believe[sd]?|thinks?|thought|supposes?|assumes?|presumes?|suspects?|fears? that",
        halved="halv(?:ed|es|ing)",
        since="since",
        documents="(?:(?:joint|public|official|press|media|news) )?(?:statement|release)|(?:press|media) information|"
        "communiqué|public notice|"
        "(?:(?:situation|weather|daily|official|information) )?bulletin|brief(?:ing)? (?:note|paper)|position paper|"
        "(?:situation|field|briefing|mission) report|(?:operational|situation|humanitarian) update|"
        r"sitrep|fact ?sheet|(?:public|safety) advisory",
        open_letters="open letter",
        salutations="dear|hello|good (?:morning|afternoon|evening)",
        had_counted=r"(?:which|who|that) (?:\w+ )?had|had (?:\w+ )?(?:count|report|estimat|announc|confirm|record|"
        r"list|claim)ed|had (?:\w+ )?(?:said|put|given|spoken|told|been (?:put|given))",
        given_out="reports?|study|statement|dossier|investigation|inquiry|briefing|paper|survey|audit|letter",
        accounts=r"as told to|in (?:his|her|their) own words|first[ -]person|(?:recorded|written down|transcribed) by|"
        r"(?:account|interview|conversation|testimony) (?:was|has been) (?:translated|edited|shortened|condensed)",
        of_which=r"of which|of whom|of these",
        third_person="he|she|it|they|the latter",
        by_them=r"(?:he|she|they) (?:\w+ )?\w+(?:ed|d|s) that|according to (?:him|her|them)|(?:in|by) (?:his|her|its|"
        r"their) (?:own )?(?:words|view|account|count|estimate)",
        pronouns="it|he|she|they|them|we|us|you|i|this|that|these|those|who|which",
        first_person="i",
        mutual=r"each|both|mutual\w*|either|trad(?:e|ed|ing)|reciproc\w*",
        agency="agency",
        agencies="agencies",
        outlets="newspapers?|paper|daily|weekly|broadcaster|channel|station|website|site|network|magazine|outlet|"
        "radio|television|tv|newscast|reporters?|correspondents?|journalists?|agency|newswire",
        hearsay=r"reportedly|rumou?r\w*|hearsay|said to have|ha[dsv]e? (?:only )?heard \w+|i heard|it is said|"
        "it (?:is|was) (?:claimed|alleged)|"
        "second-hand",
        unconfirmed="unconfirmed",
        networks="social media|social networks?",
        posted="posts|postings|users?|netizens|people online|telegram channels",
        passed_on="messages|comments|videos|claims|talk|media|press|reports",
        still_in_care=(
            "still in hospital|still in the hospital|still in hospitals|still in intensive care|"
            "still hospitali[sz]ed|still being treated|still under treatment|remains? in hospital|"
            "remained in hospital|remains? hospitali[sz]ed"
        ),
        posts="posts?|postings?|accounts?|messages?|comments?|videos?|reports?|claims?|figures?|information|"
        "talk|media|press|news|local|people on|people in|internet|the|an?|some|several|many|various|other|others|on|in|"
        "from|of|across|and|circulating|unverified|anonymous|online|facebook|twitter|x|instagram|tiktok|telegram|whatsapp",
        whoever="some|many|some people|many people|some say|many say|some said|some claim|some claimed|"
        "people say|it is claimed|the internet",
        genres="opinion|opinions|op-ed|comment|commentary|editorial|leader|viewpoint|column|guest column|letters|"
        "letters to the editor|corrections|corrections and clarifications|clarifications|errata",
        state="government governments authorities officials state",
        period="years?|months|decades?|war|conflict",
        quarters="quarter|neighbou?rhood|suburb",
        ranks="brigadier brig commander cmdr corporal cpl lt maj sgt capt marshal inspector superintendent",
        weekdays="monday tuesday wednesday thursday friday saturday sunday",
        corrections="correction|clarification|erratum",
        pictures="editor['’]?s? note|caption|(?:file )?(?:photo|picture|image)|graphic",
        updated="updat|modif|revis|edited|amended|corrected|changed",
        published="publish|posted|issued|released|created",
        a_body="group|agency|organi[sz]ation|service|body|office|department|institution|authority|corporation",
        a_company="company|firm|group|agency|service|corporation|operator|manufacturer",
        settlements="city|town|village|municipality|district|county|borough|province|region|state|country|island|capital|canton",
        limits="limit|maxim|capp?ed|ceiling",
        employees="employees?|workers?|clerks?|staffers?|insiders?|whistleblowers?",
        relatives="relatives families family kin mothers parents next-of-kin",
        needed="need|needs|needed|needing|lack|lacks|lacked|lacking|short of|shortage of|urgently|require[sd]?",
        helped=r"help\w*|assist\w*|aid|aided|aiding|supports|supported|supporting|feeds?|feeding|"
        r"fed|relief|food|meals|parcels|kits|blankets|rations|vouchers|distribut\w+",
        opposition="opposition|opponents?",
        in_parliament=r"mps?\b|lawmakers?\b|legislators?\b|members? of parliament|parliamentarians?\b",
        party="political party",
        frost="frost|freez|froze|zero|minus",
        further="added|adding|adds|another|(?:a )?further|additional",
        more="more(?! than)|extra",
        today="this|today,?",
        anew=r"new|newer|latest|updated?|later|second|official",
        counts=r"bulletins?|counts?|tall(?:y|ies)|tolls?|death tolls?|figures?|data|numbers",
        after="after|following the",
        before="before|ahead of",
        from_another="after|before|later|earlier|then|previous|following|next|same",
        estimates=r"estimat\w+|projection\w*|projected|extrapolat\w+|could be|could reach|could exceed|"
        r"could rise|may reach|may exceed|from the air|aerial|satellites?|modell?ing",
        nothing="nothing",
        names="names addresses photographs photos portraits",
        changes="widened widens expanded expands enlarged "
        "rose rises rise rising risen grown swollen fallen sunk shrunk climb* up increased increases jumped grew down "
        "fell falls dropped drops "
        "decreased toll went goes going gone revised raised cut moved updated change changed lowered shrank "
        "swelled doubled tripled reduced declined death reduce bring brought lifted hiked slashed took "
        "taken marked bumped rounded scaled nudged edged crept creep* soar* surged surging inched ticked "
        "correct* increment* diminu* augment*",
        changes_from="from",
        changes_to="to",
        against="compared (?:with|to)|against|versus|after|following",
        instead="instead of|rather than",
        adds="(?:must|have to|are to) be added|are added",
        higher_as="because|since|adding|counting|including",
        we="we|us|ours?",
        illness=r"ill(?:ness(?:es)?)?|sick\w*|diseases?|cholera|typhoid|malaria|measles|dengue|ebola|fevers?|flu|"
        r"influenza|covid\w*|coronavirus|virus\w*|infect\w+|epidemic|outbreaks?|pandemic|poison\w*|diarrh\w+|"
        r"pneumonia|symptoms?|vomit\w+|dehydrat\w+|nausea|unwell|malnutrition|malnourished",
        joining="and",
        also_called="also known as|also called|also spelled",
        known_as="(?:(?:also|better|commonly) )?(?:known as|called|named|dubbed)",
        as_said="as",
        that_said="that|this|so|the words|those words|the remarks|the figures?|these figures|the claims?|"
        "(?:the|this) (?:number|count|tally|toll|death toll)",
        press_office="(?:press|media|news|information|public (?:relations|affairs|information)|communications?) "
        "(?:and information )?(?:office|service|committee|department|cent(?:re|er)|bureau|secretariat|team|desk|"
        "directorate|unit)|"
        "(?:national )?headquarters|head office",
        paid=r"(?:has|have|had|was|were|been|already)(?: (?!to\b|be\b)\w+){0,2} "
        "(?:paid|disbursed|delivered|distributed|handed out)|received",
    ),
    "es": LanguageRow(
        second_hand="ha oído que|han oído que|oyó decir|oyeron decir|le han dicho que|se dice que|de oídas",
        likely=r"quizás?|tal vez|posiblemente|probable(?:mente)?|con toda probabilidad|podrían?|pudo (?:haber|deberse)|"
        "hipótesis|al parecer|parece|se inclina por|se decanta por",
        believed="cree|creen|creía|creían|piensa|piensan|supone|suponen|sospecha|sospechan",
        since="desde",
        documents="(?:comunicado|declaración|nota|pronunciamiento|manifiesto|boletín)(?: (?:de prensa|públic[oa]|"
        "conjunt[oa]|oficial|informativ[oa]|de situación|meteorológico|epidemiológico))?|"
        "aviso (?:públic|oficial|a la población|meteorológico)|informe de (?:situación|campo)",
        open_letters="carta abierta",
        salutations="estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|distinguid[oa]s?|señor(?:as?|es)?|"
        "buen[oa]s (?:días|tardes)",
        had_counted=r"que (?:\w+ )?hab[ií]an?|hab[ií]an? (?:\w+ )?(?:(?:cont|inform|habl|report|estim|registr|"
        r"cifr|anunci|d)ado|dicho)",
        given_out="informe|estudio|dossier|comunicado|dictamen|investigación|documento|reporte|carta",
        accounts=r"(?:tal (?:y )?como|según) (?:se )?l[oea]s? (?:cont|relat|narr)\w+ a|en primera persona|"
        r"(?:testimonio|relato) (?:recogido|transcrito|editado)|en sus propias palabras|recogido por",
        of_which=r"de l[oa]s cuales|de l[oa]s que",
        third_person="él|ella|ellos|ellas|este|esta|éste|ésta",
        reported="(?:habr|ser|tendr|podr|estar|har|deber|vendr)ían?",
        by_them=r"\w+(?:ando|iendo) (?:\w+ )?que|h(?:a|an|abía|abían) (?:\w+[ai]do|dicho|\w+puesto) que|"
        r"(?:(?<=[.»”\"\n] )|(?<![\s\S])|(?:también|además|asimismo|tampoco|y|pero) )\w+ó (?:también |además |"
        r"asimismo )?(?:en )?que|según (?:él|ella|ellos|ellas|contó|dijo|explicó|relató|afirmó|su versión|"
        r"sus (?:palabras|cuentas|cálculos|datos))|(?:a|en) su juicio|en sus palabras|a su entender",
        pronouns="él|ella|ellos|ellas|yo|nosotros|nosotras",
        first_person="yo",
        mutual=r"recíproc\w*|ambos|ambas|mutuamente|cada",
        unknown="se desconoce|no se sabe|nadie sabe",
        agency="agencia",
        agencies="agencias",
        outlets="diario|periódico|semanario|cadena|emisora|canal|portal|agencia|revista|medio|rotativo",
        hearsay=r"rumor\w*|se dice que|al parecer|de oídas|oyó decir|habían oído|según trascendió",
        unconfirmed="sin confirmar|no confirmad[ao]s?",
        networks="redes sociales",
        posted="internautas?|usuari[oa]s?",
        passed_on="mensajes|comentarios|versiones|noticias|reportes|v[ií]deos",
        still_in_care=(
            "siguen hospitalizad[oa]s|sigue hospitalizad[oa]|permanecen hospitalizad[oa]s|"
            "permanece hospitalizad[oa]|aún hospitalizad[oa]s|todavía hospitalizad[oa]s|"
            "continúan hospitalizad[oa]s|siguen ingresad[oa]s|permanecen ingresad[oa]s|"
            "siguen en el hospital"
        ),
        posts="publicaci(?:ón)?(?:ones)?|mensajes?|cuentas?|comentarios?|v[ií]deos?|informes?|"
        "informaci(?:ón)?(?:ones)?|versiones|noticias|reportes|datos|el|las?|los|un[ao]?s?|algun[ao]s|vari[ao]s|"
        "much[ao]s|en|de|por|y",
        whoever="algunos|muchos|algunas personas|muchas personas|alguna gente|mucha gente|algunos dicen|"
        "muchos dicen|se dice|hay quien dice",
        genres="opinión|tribuna|columna|cartas al director|fe de errores|fe de erratas",
        state="gobierno autoridades funcionarios",
        period="años|meses|décadas?|guerra|conflicto",
        quarters="barrio|urbanización",
        ranks="coronel capitan comandante teniente sargento senor senora",
        weekdays="lunes martes miércoles jueves viernes sábado domingo",
        corrections="corrección|fe de erratas|rectificación",
        pictures="foto|imagen|pie de foto",
        updated="actuali[sz]",
        published="publicad",
        dated="es son eran fue fueron",
        a_body="corporación|institución|entidad|organización|organismo|agencia|dependencia|autoridad|cuerpo",
        a_company="empresa|compañía|firma|corporación|sociedad",
        settlements="ciudad|pueblo|villa|aldea|municipio|distrito|provincia|región|isla|capital|localidad",
        limits="l[íi]mit|m[áa]xim|tope",
        employees="emplead[oa]s?|trabajador(?:a|es|as)?|extrabajador(?:a|es|as)?|exemplead[oa]s?",
        relatives="familiares familia familias parientes deudos madres padres",
        needed=r"necesit\w+|se precis\w+|falta\w*",
        helped=r"ayud\w+|asist\w+|apoya\w*|apoyó|alimentos|comida|víveres|mantas|raciones|"
        r"reparti\w*|distribu\w+",
        opposition="oposici[oó]n|opositor(?:es|as?)?",
        in_parliament=r"diputad[oa]s?\b",
        party="partido",
        we_said="escribimos|publicamos|dijimos|informamos",
        frost="cero|menos",
        further="otros|otras",
        more="otros|otras|más(?! de)",
        today="est[ea]|hoy,?",
        anew=r"nuev[oa]s?|últim[oa]s?|posterior(?:es)?|actualizad[oa]s?|oficial(?:es)?",
        counts=r"bolet[ií]n|parte|balance|recuento|conteo|cifras?|datos",
        after="después de|después que|luego de|tras|una vez que",
        before="antes de|antes que",
        from_another="después|antes|más tarde|luego|tras|entonces|anterior|siguiente|mism[oa]",
        estimates=r"calcula|calculan|calculó|cálculos?|estima|estiman|estimó|estimad[oa]s?|estimaci\w+|"
        r"proyecci\w+|podrían?|imágenes aéreas|satelital\w*|desde el aire",
        nothing="nada",
        names="nombres direcciones fotografías fotos retratos",
        changes="amplió ampliaron ampliado ampliada ampliar amplía amplían "
        "llevó llevaron llevado llevada llevándo* llevando* elevándo* pasó pasaron pasa pasan pasado pasar "
        "pasando caen caí* cay* remont* "
        "alz* subi* sube* aument* crec* elev* increment* ascend* asciend* baj* reduj* reduc* descend* "
        "actualiz* dispar* duplic* triplic* rebaj* correg* corrig* revis* rectific* trep* escal*",
        changes_from="de desde del",
        changes_to="a al para hasta",
        against="frente a|en comparación con|comparado con|contra|tras|después de",
        instead="en lugar de|en vez de",
        adds="se (?:suman?|añaden?|agregan?)|(?:hay que|se deben) (?:sumar|añadir)",
        higher_as="pues|porque|ya que|al (?:sumar|añadir|contar|incluir)",
        we="nosotr[oa]s|nuestr[oa]s?|nos",
        illness=r"enferm(?:edad\w*|os?|as?|ó|aron)|cólera|tifus|tifoidea|malaria|sarampión|dengue|ébola|fiebres?|"
        r"gripe|covid\w*|coronavirus|virus|infecc\w+|infectad\w+|epidemia|brotes?|pandemia|intoxic\w+|"
        r"envenen\w+|diarrea|neumonía|síntomas?|vómitos|deshidrat\w+|desnutri\w+",
        joining="y|e",
        also_called="también conocid[oa] como|también llamad[oa]",
        known_as="(?:también )?(?:conocid[oa]s? como|llamad[oa]s?)",
        as_said="como|tal como",
        that_said="lo|esto|eso|así|las palabras|esas palabras|estas cifras|esas cifras|las declaraciones|"
        "la cifra|el número|el recuento|el balance",
        press_office="(?:oficina|servicio|gabinete|secretaria|departamento) (?:de )?(?:prensa|comunicacion)|"
        "sede (?:central|nacional)",
        paid=r"(?:ha|han|había[n]?|fue(?:ron)?|ya)(?: \w+){0,2} (?:pagad|abonad|entregad|desembolsad|repartid|cobrad|"
        "recibid)[oa]s?|(?:pag|entreg|abon|desembols|cobr)(?:ó|aron)|recibi(?:ó|eron)|repartieron",
    ),
    "fr": LanguageRow(
        second_hand="a entendu (?:dire )?que|ont entendu (?:dire )?que|par ouï-dire|on (?:lui|leur) a dit que",
        likely=r"peut-être|probable(?:ment)?|sans doute|vraisemblable(?:ment)?|hypothèse|"
        "semble|semblent|pourrait|pourraient|selon toute probabilité|privilégie|penche pour",
        believed="croit|croient|pense|pensent|suppose|supposent|soupçonne|soupçonnent",
        since="depuis",
        documents="(?:communiqué|déclaration|bulletin)(?: (?:de presse|commune?|conjointe?|officiel(?:le)?|"
        "d['’]information|météorologique))?|note d['’]information|note de synthèse|(?:point|rapport) de situation|"
        "avis (?:public|officiel|à la population)",
        open_letters="lettre ouverte",
        salutations="ch(?:er|ère)s?|mesdames|messieurs|madame|monsieur|bonjour",
        had_counted=r"qui (?:en )?avai(?:t|ent)|avai(?:t|ent) (?:\w+ )?(?:(?:compt|donn|annonc|parl|recens|évoqu|"
        r"avanc|estim|signal|dénombr)é|dit|fait état)",
        given_out="rapport|étude|communiqué|dossier|enquête|document|lettre|avis",
        accounts=r"(?:propos|récit|témoignage) (?:recueillis?|retranscrits?|traduits?)|recueillis? par|"
        r"à la première personne|(?:raconté|confié) à",
        of_which=r"dont|desquel(?:le)?s|parmi lesquel(?:le)?s",
        third_person="il|elle|ils|elles|celui-ci|celle-ci|ce dernier|cette dernière",
        reported="(?:[a-zéè]*[a-zéè]{2})?(?:aurai|serai|pourrai|devrai|voudrai|faudrai|viendrai|[a-z]{2,}erai|"
        "[a-z]{2,}irai)(?:t|ent)",
        by_them=r"(?:il|elle|ils|elles) (?:a |ont |avait |avaient )?\w+ (?:aussi |également |encore )?(?:que|qu['’])|"
        r"(?:selon|d'après|d’après) (?:lui|elle|eux|elles)|à (?:son|leur) avis|à (?:ses|leurs) yeux|"
        r"à l'en croire|à l’en croire",
        pronouns="il|elle|ils|elles|on|j['’]|je|nous|vous",
        first_person="je|j|moi",
        mutual=r"chacun\w*|les deux|mutuel\w*",
        unknown="on ignore|ne sait|nul ne",
        agency="agence",
        agencies="agences",
        outlets="journal|quotidien|hebdomadaire|chaîne|site|agence|magazine|média",
        hearsay=r"rumeurs?|selon des rumeurs|par ouï-dire|on raconte|avai\w+ entendu dire",
        unconfirmed="non confirmée?s?",
        networks="réseaux sociaux",
        posted="internautes?|utilisateurs?",
        passed_on="messages|commentaires|vidéos|publications",
        still_in_care=(
            "toujours hospitalisée?s?|encore hospitalisée?s?|restent hospitalisée?s|"
            "toujours à l['’]hôpital|encore à l['’]hôpital|toujours soignée?s"
        ),
        posts="publications?|messages?|comptes?|commentaires?|vidéos?|informations?|rapports?|l[ea]?|les|des?|"
        "du|d|une?|certaine?s|plusieurs|sur|dans|par|et",
        whoever="certains|beaucoup|d['’]aucuns|certaines personnes|des gens|beaucoup de gens|certains disent|"
        "certains affirment|on dit",
        genres="tribune|éditorial|chronique|point de vue|courrier des lecteurs|rectificatifs",
        state="gouvernement autorites responsables",
        period="ans|années|mois|décennies|guerre|conflit",
        quarters="quartier|faubourg",
        ranks="capitaine commandant sergent adjudant monsieur madame mme",
        weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
        corrections="rectificatif|correctif",
        pictures="légende",
        updated="mise? à jour",
        published="publi[ée]",
        dated="est sont était étaient fut date",
        a_body="institution|organisation|organisme|agence|administration|établissement|corps|autorité",
        a_company="entreprise|société|compagnie|firme|groupe",
        settlements="ville|village|commune|municipalité|région|province|département|île|capitale",
        limits="limit|plafond|maxim",
        employees="employee?s?|salariee?s?|ouvriers?|ouvrieres?",
        relatives="familles famille proches meres",
        needed=r"besoin|manqu\w+",
        helped=r"aide\w*|aidé\w*|aidait|assist\w+|soutien\w*|vivres|repas|colis|couvertures|distribu\w+",
        opposition="opposition|opposante?s?",
        in_parliament=r"d[eé]put[eé]e?s?\b",
        party="parti politique",
        we_said="nous avons écrit|nous avons indiqué|nous avons annoncé",
        frost="z[eé]ro|moins|gel[éà]",
        further="autres",
        more="autres",
        today="ce|aujourd['’]hui,?",
        anew=r"nouveaux?|nouvelle|derniers?|dernières?|officiels?|officielles?|actualisée?s?",
        counts=r"bulletin|bilan|décompte|comptage|chiffres?|données",
        after="après",
        before="avant",
        from_another="après|avant|plus tard|alors|précédente?|suivante?|lendemain|veille|même",
        estimates=r"estime|estiment|estimée?s?|estimations?|évaluée?s?|projections?|pourraient|pourrait|"
        r"images aériennes|satellites?",
        nothing="rien",
        names="noms adresses photographies photos portraits",
        changes="élargi élargie élargit élargir étendu étendue étend "
        "porté portée portés portées portant passé passée passés passées passe passent passer passant redesc* haus* "
        "rehauss* abaiss* augment* élev* relev* mont* grimp* progress* baiss* ramen* recul* diminu* corrig* "
        "revis* révis* revu revue actualis* alourd*",
        changes_from="depuis des du",
        changes_to="à au aux",
        against="contre|après|par rapport à|comparé à",
        instead="au lieu d(?:e|es|u)|plutôt que",
        adds="s['’]ajoutent?",
        higher_as=r"car|parce qu\w+|puisqu\w+|en (?:comptant|ajoutant)",
        we="nous|notre|nos",
        illness=r"malad\w+|choléra|typhoïde|paludisme|rougeole|dengue|ebola|fièvres?|grippe|covid\w*|coronavirus|"
        r"virus|infect\w+|épidémie\w*|pandémie|intoxi\w+|empoisonn\w+|diarrhée|pneumonie|symptômes?|vomi\w+|"
        r"déshydrat\w+|malnutrition",
        joining="et",
        also_called="aussi appelée?|également appelée?|aussi connue? sous le nom de",
        known_as="(?:également )?(?:connue?s? (?:sous le nom de|comme)|appelée?s?)",
        as_said="comme",
        that_said="ceci|cela|c['’]est|ainsi|ces mots|ces propos|ces chiffres|les chiffres|ce chiffre|ce bilan|"
        "le chiffre|le bilan|le nombre",
        press_office="(?:service|bureau) (?:de )?(?:presse|communication)|siege (?:national|central)",
        paid=r"(?:a|ont|avait|avaient|été|déjà)(?: \w+){0,2} (?:payé|versé|distribué|remis|reçu|touché|perçu)e?s?",
    ),
    "de": LanguageRow(
        second_hand=r"gehört, dass|hörensagen|habe (?:man|es) (?:ihm|ihr|ihnen) gesagt",
        likely="vielleicht|womöglich|möglicherweise|wahrscheinlich(?:er)?|vermutlich|offenbar|anscheinend|"
        "könnten?|dürften?",
        believed=r"glaub(?:t|en|ten?)|vermut(?:et|en|eten?)|(?:hält|halten|hielten?) .{1,60} für|"
        "(?:geht|gehen) davon aus",
        halved=r"halbier\w*",
        since="seit",
        documents="(?:(?:gemeinsame|öffentliche|offizielle|amtliche) )?(?:pressemitteilung|presseerklärung|"
        "presseaussendung|(?:medien|presse)information|medienmitteilung|stellungnahme|erklärung|mitteilung|"
        "bekanntmachung)|lage(?:bericht|meldung)|"
        "bulletin|hintergrundpapier|positionspapier",
        open_letters="offener brief",
        salutations="sehr geehrte[rs]?|geehrte[rs]?|lieber?|werter?|guten (?:tag|morgen|abend)",
        had_counted=r"(?:gezählt|gemeldet|genannt|gesprochen|angegeben|geschätzt|berichtet|beziffert|"
        r"verzeichnet) hatten?|hatten? .*(?:gezählt|gemeldet|genannt|gesprochen|angegeben|geschätzt|berichtet|"
        r"beziffert|verzeichnet)",
        given_out="bericht|studie|gutachten|mitteilung|erklärung|untersuchung|dokument|schreiben",
        accounts=r"aufgezeichnet (?:von|hat)|protokoll(?:iert)?(?: von|:)|aufgeschrieben von|notiert von|"
        r"in (?:seinen|ihren|eigenen) worten|ich-protokoll",
        of_which=r"davon|wovon|von denen",
        third_person="er|sie|diese|dieser",
        subject_alone="er",
        reported="sei|seien|habe|hätten|werde|würden|könne|könnten|müsse|müssten|solle|sollten|wolle|wollten|dürfe|"
        "dürften|möge|wisse|gebe|gehe|komme|stehe|liege|bleibe|lasse|bestehe|brauche|halte|sehe|nehme|fehle|"
        "drohe|bewege|gelte|trage",
        by_them="(?:nach|laut) (?:seinen|ihren|seiner|ihrer|eigenen|eigener) (?:worten|angaben|aussagen?|darstellung|"
        "ansicht|einschätzung|zählung|schätzung|schätzungen)|(?:seinen|ihren) (?:worten|angaben) (?:nach|"
        "zufolge)|(?:seiner|ihrer) (?:meinung|ansicht|darstellung|einschätzung|aussage) (?:nach|zufolge)|"
        "ihm zufolge|ihr zufolge|ihnen zufolge",
        pronouns="er|sie|es|wir|man|ich",
        first_person="ich",
        mutual="beide|gegenseitig|einander",
        unknown="unbekannt|weiß niemand",
        agency="agentur",
        agencies="Agenturen",
        outlets="zeitung|tageszeitung|blatt|sender|senders|rundfunk|magazin|nachrichtenagentur|agentur|portal|"
        "webseite|website",
        hearsay=r"gerüchte?n?|angeblich|hörensagen|ha\w+ gehört, dass|vom hörensagen",
        unconfirmed="unbestätigte?[nrs]?",
        networks="soziale[nr]? medien|soziale[nr]? netzwerken?",
        posted="beiträgen?|nutzer(?:innen)?n?|internetnutzer(?:innen)?n?",
        passed_on="nachrichten|kommentaren?|videos|einträgen?|meldungen|medien",
        still_in_care=(
            "noch im krankenhaus|noch in krankenhäusern|noch immer im krankenhaus|"
            "weiterhin im krankenhaus|noch in der klinik|noch in kliniken|noch in behandlung|"
            "weiterhin in behandlung"
        ),
        posts="posts|konten|nachrichten|kommentaren?|videos?|einträgen?|meldungen|berichten?|angaben|"
        "d[ie][er]?|de[nrms]|das|eine[nr]?|einige[nr]?|mehrere[nr]?|viele[nr]?|manche[nr]?|i[nm]|aus|auf|von|und",
        whoever="manche|manchen|viele|vielen|einige|einigen|manche leute|viele leute|einige leute|"
        "manche menschen|viele menschen|manche sagen|viele sagen|einige sagen|manche behaupten|einige behaupten|"
        "es heißt|heißt es|es heisst|man sagt",
        genres="Kommentar|Meinung|Leitartikel|Gastbeitrag|Kolumne|Leserbriefe|Berichtigungen|Korrekturen",
        state="regierung behorden",
        period=r"jahren?|monaten?|jahrzehnt\w*|krieg\w*",
        quarters="stadtteil|stadtviertel|viertel|ortsteil",
        ranks="herr frau oberst hauptmann leutnant",
        weekdays="montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
        corrections="berichtigung|korrektur|richtigstellung",
        pictures="bild|bildunterschrift",
        updated="aktuali",
        published="veröffentlicht",
        dated="ist sind war waren stammt stammen",
        a_body="behörde|einrichtung|organisation|institution|stelle|amt|agentur|dienststelle",
        a_company="unternehmen|firma|gesellschaft|konzern",
        settlements="stadt|gemeinde|ort|dorf|landkreis|kreis|bezirk|provinz|region|land|insel|hauptstadt",
        limits="höchst|maxim|obergrenze|begrenz",
        employees="mitarbeiter(?:in|innen|s|n)?|angestellten?r?|beschaftigten?r?",
        relatives="angehorige angehorigen hinterbliebene hinterbliebenen familien eltern mutter",
        needed=r"benötig\w+|gebraucht|fehl\w+",
        helped=r"hilf[te]?|helfen|geholfen|unterstütz\w+|versorg\w+|hilfsgüter\w*|lebensmittel\w*|"
        r"mahlzeiten|verteil\w+",
        opposition="opposition|oppositionelle[rn]?|regierungsgegner",
        in_parliament=r"[\w-]*abgeordnete[rn]?\b",
        party="partei|oppositionspartei|regierungspartei",
        we_said="schrieben wir|berichteten wir|meldeten wir|wir schrieben|wir berichteten|wir meldeten",
        frost="frost|null|minus|gefr",
        further="weitere|weiteren|zusätzliche",
        more="weitere",
        today="diese[nmr]?|heute,?|am heutigen",
        anew=r"neue[nmrs]?|neuere[nmrs]?|jüngste[nmrs]?|letzte[nmrs]?|aktuelle[nmrs]?|amtliche[nmrs]?|offizielle[nmrs]?",
        counts=r"bilanz|zählung|zahlen|angaben|bulletin|lagebericht|opferzahl",
        after="nachdem|nach der|nach dem",
        before="bevor|ehe",
        from_another="danach|nachdem|nach de[rm]|später|zuvor|vorher|davor|darauf|folgende[nmrs]?|selben?",
        estimates=r"schätzt\w*|geschätzt\w*|schätzung\w*|hochgerechnet\w*|hochrechnung\w*|könnten?|luftbild\w*|"
        r"luftaufnahmen|satelliten\w*|prognose\w*",
        nothing="nichts",
        names="namen adressen fotos porträts",
        changes="gesenkt angehoben erweitert* aufgestockt* stockte stockten "
        "brachte brachten hob hoben setzte setzten fiel fielen sank sanken wuchs wuchsen angehob* erhob* "
        "gestieg* stieg* erhöh* kletter* geklett* gesunk* gefall* gewachs* senk* korrig* revid* "
        "aktualis*",
        changes_from="von vom",
        changes_to="auf zu zum zur bis",
        against="gegenüber|nach|im vergleich zu",
        instead="statt|anstatt|anstelle von",
        adds=r"(?:kommen|kommt)(?!\w)[^.;]*(?<!\w)hinzu",
        higher_as="weil|denn|indem",
        we=r"wir|uns|unser\w*",
        illness=r"\w*krank(?:heit\w*|e|en|er)?|erkrank\w+|\w*cholera\w*|typhus|malaria|masern|dengue\w*|ebola\w*|"
        r"\w*fieber\w*|grippe|covid\w*|corona\w*|\w*virus\w*|\w*infekti\w+|infiziert\w*|epidemie|seuche|"
        r"ausbruch|pandemie|\w*vergift\w+|durchfall|lungenentzündung\w*|symptome?n?|erbrechen|übelkeit|"
        r"unterernähr\w+",
        joining="und|sowie",
        known_as="(?:auch )?(?:bekannt als|genannt|namens)",
        also_called="auch bekannt als|auch genannt"
        r"|(?<=\()(?:dt|ital|engl|franz|frz|span|russ|poln|tschech|ungar|slow|ladin)\.",
        as_said="wie",
        that_said="(?:das|dies)(?! (?-i:[A-ZÄÖÜ]))|so|diese worte|die worte|diese zahlen|die zahlen|die angaben|"
        "diese zahl|die zahl|die zählung|die bilanz",
        press_office="pressestelle|presseamt|pressedienst|presseburo|(?:bundes|haupt)geschaftsstelle",
        paid=r"(?:wurden?|haben|hat|hatten?|sind|bereits|schon)(?: [\w.]+){0,5} (?:aus)?(?:gezahlt|bezahlt|überwiesen|"
        "verteilt|erhalten|bekommen)|erhielt(?:en)?|bekam(?:en)?|zahlte[n]?",
    ),
    "it": LanguageRow(
        second_hand="ha sentito (?:dire )?che|hanno sentito (?:dire )?che|per sentito dire|gli hanno detto che",
        likely=r"forse|probabil(?:e|mente)|verosimilmente|con ogni probabilità|potrebbe(?:ro)?|ipotesi|"
        "sembra|sembrano|pare che|propende per|propendono per",
        believed="crede|credono|pensa|pensano|ritiene|ritengono|suppone|suppongono|sospetta|sospettano",
        halved=r"dimezz\w+",
        since="sin dal|fin dal",
        documents="(?:comunicato|dichiarazione|nota|bollettino)(?: (?:stampa|congiunt[oa]|ufficiale|informativ[oa]|"
        "meteo))?|rapporto di situazione|avviso (?:pubblico|alla popolazione|alla cittadinanza)",
        open_letters="lettera aperta",
        salutations="gentil[ei]|car[aeio]|egregi[ao]?|spettabil[ei]|buon(?:giorno|asera)",
        had_counted=r"che (?:ne )?aveva(?:no)?|aveva(?:no)? (?:\w+ )?(?:(?:cont|parl|stim|annunci|registr|indic|"
        r"d)ato|detto|riferito)",
        given_out="rapporto|relazione|studio|comunicato|dossier|documento|indagine|lettera",
        accounts=r"(?:testo|testimonianza|racconto) raccolt[oa]|raccolt[oa] da|in prima persona|così come (?:l['’]ha )?"
        r"raccontat[oa] a|con (?:le )?sue parole",
        of_which=r"de[il] quali|delle quali|di cui",
        third_person="egli|ella|lui|lei|loro|quest'ultim[oa]|quest’ultim[oa]",
        reported="[a-zàèìòù]+rebbe(?:ro)?",
        by_them=r"h(?:a|anno) (?:\w+[aiu]to|detto) (?:anche |inoltre )?(?:che|di)|(?:secondo|per|stando a) (?:lui|lei|"
        r"loro)|a (?:suo|loro) (?:dire|avviso|giudizio|parere)|(?:nelle|con) (?:sue|loro) parole",
        pronouns="lui|lei|loro|io|noi",
        first_person="io",
        mutual=r"entramb[ie]|reciproc\w*|ambedue",
        agency="agenzia",
        agencies="agenzie",
        outlets="giornale|quotidiano|settimanale|emittente|canale|sito|agenzia|rivista|testata",
        hearsay="voci non confermate|secondo voci|si dice che|a quanto pare|per sentito dire",
        unconfirmed="non confermat[aeio]",
        networks="social|social network|reti sociali",
        posted="utenti|internauti|alcuni post|molti post|diversi post|i post|dei post",
        passed_on="messaggi|commenti|notizie|pubblicazioni",
        still_in_care=(
            "ancora ricoverat[aeio]|tuttora ricoverat[aeio]|restano ricoverat[ei]|"
            "rimangono ricoverat[ei]|ancora in ospedale|restano in ospedale"
        ),
        posts="post|messaggi?o?|account|commenti|video|pubblicazioni|notizi[ae]|informazioni|il?|gli|l[aeo]|l|"
        "un[ao]?|alcun[ei]|divers[ei]|molt[ei]|su[il]?|sull[ae]|ne[il]|nelle|d[aei]i?|dell[ae]|dall[ae]|e",
        whoever="alcuni|molti|alcune persone|molte persone|molta gente|alcuni dicono|molti dicono|"
        "alcuni sostengono|si dice|c['’]è chi dice",
        genres="opinione|opinioni|idee|commento|editoriale|errata corrige|rettifiche",
        state="governo autorita",
        period="conflitto|guerra|anni|mesi|decenni",
        quarters="quartiere|rione",
        ranks="colonnello capitano tenente signor signora",
        weekdays="lunedì martedì mercoledì giovedì venerdì sabato domenica",
        corrections="correzione|rettifica|errata corrige",
        pictures="didascalia",
        dated="è sono era erano fu furono risale",
        updated="modif",
        a_body="ente|istituzione|organizzazione|organismo|agenzia|corpo|autorità",
        a_company="azienda|società|impresa|compagnia|gruppo",
        settlements="città|paese|comune|provincia|regione|isola|capitale",
        limits="limit|massim|tetto",
        employees="dipendent[ei]|impiegat[oaie]|lavorator[ei]|lavoratric[ei]",
        relatives="familiari famiglie parenti madri genitori",
        needed=r"serve|servono|bisogno|manca\w*|necessit\w+",
        helped=r"aiut\w+|assist\w+|sosten\w+|sostien\w+|viveri|pasti|coperte|distribu\w+",
        opposition="opposizione|oppositori?",
        in_parliament=r"deputat[oiae]\b|parlamentari[oai]\b",
        party="partito",
        we_said="abbiamo scritto",
        frost="zero|gel[éà]",
        further="altri|altre",
        more="altri|altre",
        today="quest[oa]|oggi,?",
        anew=r"nuov[oiae]|ultim[oiae]|aggiornat[oiae]|ufficial[ei]",
        counts=r"bollettino|bilancio|conteggio|conta|dati|cifre",
        after="dopo",
        before="prima che|prima di|prima del|prima della",
        from_another="dopo|prima|più tardi|allora|precedente|successiv[oa]|seguente|stess[oa]|indomani|vigilia",
        estimates=r"stima|stimano|stimat[oiae]|stime|proiezion\w+|potrebbero|potrebbe|immagini aeree|"
        r"immagini satellitari|satellit\w+",
        nothing="niente|nulla",
        names="nomi indirizzi fotografie foto ritratti",
        changes="ampliato ampliata ampliati ampliare ampliò ampliarono diventat* "
        "portato portata portati portate portò portarono portando* passato passata passati passate passa passano "
        "passò passarono sale salì salirono salgono innalz* rialz* alz* abbass* corrett* rettific* rivist* "
        "aggiorn* salit* scese* sceso* scesi* calat* ridott* aument* cresc* cresciut* elev* raddopp*",
        changes_from="da dal dallo dalla dall dai dagli dalle",
        changes_to="a al ai alle agli su",
        against="dopo|contro|rispetto a[il]?",
        instead="invece (?:di|dei)|anziché",
        adds="si (?:aggiungono|aggiunge|sommano)",
        higher_as="perché|poiché|contando|aggiungendo",
        we="noi|nostr[oaei]",
        illness=r"malat\w+|colera|tifo|malaria|morbillo|dengue|ebola|febbr[ei]|influenza|covid\w*|coronavirus|virus|"
        r"infezion[ei]|infett\w+|epidemia|focolai\w*|pandemia|intossic\w+|avvelen\w+|diarrea|polmonite|"
        r"sintom[oi]|vomito|disidrat\w+|denutri\w+",
        joining="ed?",
        also_called="not[oa] anche come|dett[oa] anche|chiamat[oa] anche",
        known_as="(?:not[oaie] come|chiamat[oaie])",
        as_said="come",
        that_said="questo|questi|ciò|così|queste parole|le parole|queste cifre|le cifre|la cifra|il numero|il bilancio",
        press_office="(?:ufficio|servizio|gabinetto) (?:di )?(?:stampa|comunicazione)|sede (?:centrale|nazionale)",
        paid=r"(?:ha|hanno|è|sono|già)(?: \w+){0,2} "
        "(?:pagat|versat|erogat|consegnat|distribuit|ricevut|incassat)[oaie]",
    ),
    "nl": LanguageRow(
        second_hand="ha(?:d|dden) gehoord dat|heeft gehoord dat|hebben gehoord dat|van horen zeggen",
        likely="misschien|mogelijk|waarschijnlijk|vermoedelijk|wellicht|kennelijk",
        believed="gelooft|geloven|denkt|denken|vermoedt|vermoeden|gaat ervan uit|gaan ervan uit",
        halved=r"gehalveerd|halveer\w*",
        since="sinds|sedert",
        documents="persbericht|persmededeling|(?:gezamenlijke |pers)?verklaring|situatie(?:rapport|verslag)|"
        "bulletin|kennisgeving|"
        "mededeling",
        open_letters="open brief",
        salutations="beste|geachte|lieve|dames en heren|goede(?:morgen|middag|navond)",
        had_counted=r"(?:geteld|gemeld|genoemd|gesproken|opgegeven|geschat|bericht) had(?:den)?|"
        r"had(?:den)? .*(?:geteld|gemeld|genoemd|gesproken|opgegeven|geschat|bericht)",
        given_out="rapport|verslag|onderzoek|studie|verklaring|brief|document",
        accounts=r"opgetekend (?:door|uit)|opgeschreven door|in (?:zijn|haar|eigen) woorden|zoals verteld aan",
        of_which=r"waarvan|van wie|daarvan",
        third_person="hij|zij|ze|deze",
        subject_alone="hij",
        reported="zou|zouden",
        by_them=r"(?:hij|zij|ze) \w+ (?:ook )?dat|(?:volgens|aldus) (?:hem|haar|hen|hun)|naar (?:zijn|haar|"
        r"hun) (?:zeggen|mening|oordeel)|in (?:zijn|haar|hun) (?:woorden|ogen)",
        outlets="krant|dagblad|weekblad|omroep|zender|persbureau|nieuwssite",
        hearsay="geruchten?|naar verluidt|van horen zeggen",
        unconfirmed="onbevestigde?",
        networks="sociale media|sociale netwerken",
        posted="gebruikers|internetgebruikers",
        passed_on="berichten|reacties|meldingen",
        still_in_care="nog in het ziekenhuis|nog steeds in het ziekenhuis|nog in ziekenhuizen|nog opgenomen",
        posts="berichten|reacties|video['’]s|meldingen|informatie|een|het|enkele|verschillende|sommige|veel|"
        "op|van|via|en",
        whoever="sommigen|velen|sommige mensen|veel mensen|sommigen zeggen|velen zeggen|sommigen beweren|"
        "men zegt|er wordt gezegd",
        pronouns="ik|wij",
        first_person="ik",
        mutual=r"beiden?|wederzijds\w*|elkaar",
        quarters="wijk|buurt",
        weekdays="maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        dated="is zijn was dateert",
        a_body="instantie|organisatie|instelling|dienst|autoriteit|korps",
        a_company="bedrijf|onderneming|maatschappij|concern",
        settlements="stad|gemeente|dorp|provincie|regio|eiland|hoofdstad",
        limits="maxim|hoogst|limiet|beperk",
        employees="medewerkers?|medewerksters?|werknemers?|personeelslid",
        relatives="nabestaanden familieleden ouders",
        needed="nodig",
        helped=r"help\w*|hielp\w*|geholpen|hulp\w*|ondersteun\w+|voedsel\w*|maaltijden|dekens|uitgedeeld|"
        r"verdeel\w*",
        opposition="oppositie|oppositieleden",
        in_parliament=r"kamerlid\b|kamerleden\b",
        party="partij|oppositiepartij",
        further="nog",
        more="extra",
        today="deze|vandaag,?",
        anew=r"nieuwe?|nieuwere|laatste|officiële|bijgewerkte",
        counts=r"bulletin|telling|cijfers|balans|dodental",
        after="nadat",
        before="voordat",
        from_another="daarna|nadat|later|eerder|daarvoor|volgende|dezelfde",
        corrections="rectificatie|correctie|verbetering",
        estimates=r"schat|schatten|geschat\w*|schatting\w*|naar schatting|zouden|luchtfoto\w*|satelliet\w*",
        nothing="niets",
        names="namen adressen foto's portretten",
        changes="uitgebreid verruimd* breidde breidden "
        "bracht brachten liep liepen opgetrok* verhoog* verlaag* steeg* stegen* gestegen* daalde* gedaald* "
        "opgelop* bijgest* herzien actualis*",
        changes_from="van",
        changes_to="aan naar tot bij",
        against="na|tegen|tegenover|vergeleken met",
        instead="in plaats van",
        adds=r"(?:komen|komt)(?!\w)[^.;]*(?<!\w)bij",
        higher_as="want|omdat",
        we="wij|ons|onze",
        illness=r"ziek|zieken?|ziekten?|cholera\w*|tyfus|malaria|mazelen|dengue|ebola\w*|\w*koorts|griep|covid\w*|"
        r"corona\w*|\w*virus\w*|\w*infectie\w*|besmet\w*|epidemie|uitbraak|pandemie|\w*vergift\w+|diarree|"
        r"longontsteking|symptomen|braken|ondervoed\w*",
        joining="en",
        also_called="ook wel|ook bekend als",
        known_as="(?:ook )?(?:bekend als|genaamd)",
        as_said="zoals",
        that_said="dat|dit|zo|aldus|die woorden|deze woorden|de cijfers|die cijfers|het aantal|dat aantal|het dodental",
        press_office="persdienst|persbureau|hoofdkantoor",
        paid=r"(?:heeft|hebben|is|zijn|werd(?:en)?|al)(?: [\w.]+){0,5} (?:(?:uit)?betaald|uitgekeerd|overgemaakt|"
        "uitgedeeld|ontvangen|gekregen)|ontving(?:en)?|kregen",
    ),
    "pt": LanguageRow(
        second_hand="ouviu dizer|ouviram dizer|disseram-lhe que|por ouvir dizer",
        likely=r"talvez|prov[aá]vel(?:mente)?|possivelmente|com toda a probabilidade|poderiam?|pode ser|pode ter sido|"
        "hipótese|parece",
        believed="acredita|acreditam|acha que|acham que|pensa|pensam|supõe|supõem|suspeita|suspeitam",
        since="desde",
        documents="(?:comunicado|declaração|nota|manifesto|boletim)(?: (?:à|de) imprensa| públic[oa]| conjunt[oa]|"
        " oficial| informativ[oa]| meteorológico| epidemiológico)?|(?:relatório|ponto) de situação|"
        "aviso (?:público|oficial|à população|meteorológico)",
        open_letters="carta aberta",
        salutations="prezad[oa]s?|car[oa]s?|estimad[oa]s?|exm[oa]s?|senhor(?:as?|es)?|bo[am] (?:dia|tarde)",
        had_counted=r"que (?:\w+ )?(?:havia|tinha)m?|(?:havia|tinha)m? (?:\w+ )?(?:(?:cont|inform|fal|regist|"
        r"registr|estim|anunci|divulg|d)ado|dito)",
        given_out="relatório|estudo|comunicado|dossiê|documento|laudo|carta|parecer",
        accounts=r"(?:depoimento|relato|testemunho) (?:a|dado a|recolhido|transcrito|editado)|recolhido por|"
        r"(?:na|em) primeira pessoa|nas suas próprias palavras",
        of_which=r"d[oa]s quais|destes|destas",
        third_person="ele|ela|eles|elas|est[ea]",
        reported="(?:ter|ser|haver|estar|poder|dever|far|vir)iam?|terá|terão",
        by_them=r"(?:(?<=[.»”\"\n] )|(?<![\s\S])|(?:também|ainda|e|mas) )\w+(?:ou|eu|iu) (?:também |ainda )?que|"
        r"(?:segundo|conforme) (?:ele|ela|eles|elas|contou|disse|explicou|relatou|afirmou)|"
        r"na (?:sua (?:opinião|versão|ótica)|opinião del[ea])|no (?:seu entender|entender del[ea])|"
        r"nas suas palavras",
        pronouns="ele|ela|eles|elas|eu|nós",
        first_person="eu",
        mutual=r"recíproc\w*|ambos|ambas|cada",
        agency="agência",
        agencies="agências",
        outlets="jornal|diário|semanário|emissora|canal|site|agência|revista|portal",
        hearsay="rumore?s?|boatos?|diz-se que|ao que parece|ouviu dizer|supostamente",
        unconfirmed="não confirmad[ao]s?",
        networks="redes sociais|mídias sociais",
        posted="postagens|internautas|usuári[oa]s?|utilizador(?:es)?",
        passed_on="mensagens|comentários|vídeos|notícias|publicações|relatos",
        still_in_care=(
            "ainda internad[ao]s?|ainda hospitalizad[ao]s?|continuam internad[ao]s|"
            "continuam hospitalizad[ao]s|permanecem internad[ao]s|permanecem hospitalizad[ao]s|"
            "ainda no hospital|continuam no hospital"
        ),
        posts="publicaç(?:ão)?(?:ões)?|postage[nm]s?|mensage[nm]s?|contas?|comentários?|vídeos?|"
        "informaç(?:ão)?(?:ões)?|notícias?|relatos?|[ao]s?|uma?|alguns|algumas|vári[ao]s|muit[ao]s|n[ao]s|d[aeo]s?|em",
        whoever="alguns|muitos|algumas pessoas|muitas pessoas|muita gente|alguns dizem|muitos dizem|"
        "alguns afirmam|há quem diga",
        genres="opinião|coluna|correções",
        state="governo autoridade",
        period="conflito|guerra|anos|meses|décadas?",
        quarters="bairro",
        weekdays="segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
        corrections="correção|errata|retificação|rectificação",
        pictures="legenda",
        published="publicad",
        dated="é são eram foi foram data datam",
        a_body="corporação|instituição|entidade|organização|órgão|organismo|agência|autarquia|autoridade",
        a_company="empresa|companhia|firma|sociedade",
        settlements="cidade|vila|aldeia|município|distrito|província|região|ilha|capital|freguesia",
        limits="limit|m[áa]xim|teto",
        employees="funcionari[oa]s?|empregad[oa]s?|trabalhador(?:a|es|as)?",
        relatives="familiares familias parentes maes pais",
        needed=r"necessit\w+|precisa|precisam|precisando|falta\w*",
        helped=r"ajud\w+|assist\w+|apoia\w*|apoiou|alimentos|refeições|mantimentos|cobertores|"
        r"distribu\w+",
        opposition="oposi[cç][aã]o|opositor(?:es|as?)?|oposicionistas?",
        in_parliament=r"deputad[oa]s?\b",
        party="partido",
        we_said="escrevemos|noticiámos",
        frost="zero|menos",
        further="outros|outras",
        more="outros|mais(?! de)",
        today="n?est[ea]|hoje,?",
        anew=r"nov[oa]s?|últim[oa]s?|atualizad[oa]s?|oficia(?:l|is)",
        counts=r"boletim|balanço|contagem|números?|dados",
        after="depois de|depois que|após",
        before="antes de|antes que",
        from_another="depois|após|antes|mais tarde|então|anterior|seguinte|mesm[oa]|véspera",
        estimates=r"calcula|calculam|calculou|cálculos?|estima|estimam|estimou|estimad[oa]s?|estimativas?|"
        r"projeç\w+|poderiam?|podem chegar|imagens aéreas|satélites?",
        nothing="nada",
        names="nomes endereços moradas fotografias fotos retratos",
        changes="ampliou ampliaram ampliado ampliada ampliar alargou alargaram alargado "
        "levou levaram levado levada levando* elevando* passou passaram passam passado passando "
        "cae cai caem sobe* subi* "
        "aument* cresc* elev* descend* reduz* retific* corrig* duplic* triplic* "
        "atualiz* actualiz* revis*",
        changes_from="de do dos da das",
        changes_to="para a à ao aos às até",
        against="depois de|após|em comparação com",
        instead="em vez de|em lugar de",
        adds="(?:somam|juntam)-se|acrescentam-se",
        higher_as="pois|somando",
        we="nós|noss[oa]s?|conosco|connosco",
        illness=r"doen[çt]\w+|adoec\w+|cólera|tifoide|malária|sarampo|dengue|ébola|ebola|febres?|gripe|covid\w*|"
        r"coronavírus|vírus|infec\w+|infetad\w+|epidemia|surtos?|pandemia|intoxic\w+|envenen\w+|diarreia|"
        r"pneumonia|sintomas?|vómitos|vômitos|desidrat\w+|desnutri\w+",
        joining="e",
        also_called="também conhecid[oa] como|também chamad[oa]",
        known_as="(?:também )?(?:conhecid[oa]s? como|chamad[oa]s?)",
        as_said="como|tal como",
        that_said="isto|isso|assim|estas palavras|essas palavras|as palavras|estes números|os números|"
        "o número|o balanço|a contagem",
        press_office="(?:gabinete|assessoria|departamento) (?:de )?(?:imprensa|comunicacao)|secretaria de imprensa|"
        "sede (?:central|nacional)",
        paid=r"(?:foi|foram|já|tinha[m]?)(?: \w+){0,2} (?:pag[oa]s?|entregues?|distribuíd[oa]s?|repassad[oa]s?)|"
        "(?:pag|entreg|repass)(?:ou|aram)|receb(?:eu|eram)",
    ),
    "tr": LanguageRow(
        second_hand=r"duymuş\w*|duyduğuna göre|söylentiye göre",
        likely="belki|muhtemelen|olası|olasılıkla|herhalde|galiba|anlaşılan|olabilir",
        believed=r"inanıyor\w*|düşünüyor\w*|sanıyor\w*|şüpheleniyor\w*",
        documents="(?:ortak )?basın (?:bülteni|açıklaması|duyurusu)|ortak açıklama|açıklama|bildiri|"
        "(?:durum|saha) raporu|"
        "(?:günlük |hava )?bülten(?:i)?|duyuru|bilgilendirme",
        open_letters="açık mektup",
        salutations="sayın|değerli|sevgili|merhaba",
        had_counted=r"daha önce|\w+m[ıiuü]ş(?:t[ıiuü]|lard[ıi]| olan)",
        given_out="rapor|araştırma|açıklama|bildiri|mektup",
        accounts=r"(?:kendi )?ağzından|kendi sözleriyle|birinci ağızdan|anlattıklarını \w+ (?:derledi|kaleme aldı)",
        of_which=r"bunlardan|bunların",
        third_person="o|onlar",
        by_them=r"\w+(?:[dt][ıiuü]ğ|aca[ğ]|ece[ğ])[ıiuü]n[ıiuü](?: d[ae]| ise)? \w+(?:[dt][ıiuü]|yor)|on(?:a|"
        r"lara) göre|kendisine göre|onun ifadesiyle|kendi ifadesiyle|kendi deyişiyle",
        pronouns="o|onlar|ben|biz",
        first_person="ben",
        mutual="karşılıklı",
        agency="ajansı",
        agencies="ajanslar",
        outlets="gazetesi|gazetesine|ajansı|ajansına|kanalı|televizyonu|sitesi|dergisi",
        hearsay=r"söylenti\w*|iddiaya göre|duyduğuna göre|(?:öne sürül|iddia edil)(?:d[iü]|[iü]yor|mekte)\w*",
        unconfirmed="doğrulanmamış",
        networks=r"sosyal medya(?:da)?(?:daki)?|sosyal ağlar\w*",
        posted=r"paylaşım\w*|kullanıcı(?:lar)?(?:ları)?",
        passed_on="mesajlar(?:ı)?|yorumlar(?:ı)?|haberler",
        still_in_care=(
            "hâlâ hastanede|hala hastanede|halen hastanede|tedavisi sürüyor|tedavileri sürüyor|"
            "tedavisi devam ediyor|tedavileri devam ediyor"
        ),
        posts="hesaplar(?:ı)?|mesajlar(?:ı)?|yorumlar(?:ı)?|haberler|bilgiler|bazı|birçok|bir",
        whoever="bazıları|kimileri|birçokları|bazı kişiler|bazı insanlar|birçok kişi|deniyor|söyleniyor",
        genres="yorum|köşe yazısı|görüş|düzeltmeler",
        state="hukumet yetkililer",
        period=r"yıl\w*|savaş\w*",
        quarters="mahallesi|mahalle",
        ranks="albay yarbay yuzbasi binbasi",
        corrections="düzeltme",
        updated="güncel",
        published="yayın",
        a_body="kurum|kuruluş|örgüt|teşkilat",
        a_company="şirket|firma",
        settlements="şehir|kent|köy|ilçe|il|belediye|ada|başkent",
        limits="azami|sınır|en fazla",
        employees=r"calisan\w{0,4}|isci\w{0,4}",
        relatives="aileler yakinlar yakinlari",
        needed=r"ihtiyaç\w*|gerek\w*",
        helped=r"yardım\w*|destek\w*|gıda|yemek|battaniye\w*|dağıt\w+",
        opposition=r"muhalefet|muhalif\w*",
        in_parliament=r"milletvekil\w+",
        party="partisi",
        today="bu",
        anew=r"yeni|son|güncel|resmi",
        counts=r"bülten\w*|bilanço\w*|sayım\w*|rakam\w*|veri\w*|kay[ıi][td]\w*",
        from_another="sonra|sonraki|önceki|ertesi|aynı",
        estimates=r"tahmin\w*|öngörü\w*|olabilir|hava görüntü\w*|uydu\w*",
        nothing="hiçbir şey",
        changes="yüksel* artt* düşt* düşür* buldu bulduğu bulduğunu ulaştı ulaştığı ulaştığını ulaşmış çıktı çıktığı "
        "çıktığını geriledi güncelle*",
        we="biz|bizim|bize",
        illness=r"hasta(?:lı\w+|lan\w+|lar\w*)?|kolera\w*|tifo\w*|sıtma|kızamık\w*|ebola|ateş\w*|grip|covid\w*|"
        r"koronavirüs\w*|virüs\w*|enfeksiyon\w*|salgın\w*|zehirlen\w+|ishal|zatürre|belirti\w*|kusma",
        joining="ve|ile",
        also_called="diğer adıyla",
        that_said="bu|bunu|böyle|sayı|rakam",
        press_office="basin(?: ve halkla iliskiler)? "
        "(?:mudurlugu|musavirligi|burosu|danismanligi|merkezi|ofisi|birimi|dairesi)|genel merkezi",
        paid=r"(?:öden|(?:ödeme|yardım|destek)\w* yapıl|dağıtıl|yatırıl|teslim edil)(?:d[iı]\w*|m[iı]ş\w*)|"
        r"öde(?:di|diler|miş\w*)|ödeme aldı(?:lar)?",
    ),
    "ru": LanguageRow(
        second_hand=r"слышал\w*, что|понаслышке|по слухам",
        likely="возможно|вероятно|может быть|по всей вероятности|скорее всего|видимо|похоже|предположительно",
        believed=r"полагает|полагают|думает|думают|предполага\w+|подозрева\w+",
        halved="вдвое",
        documents="пресс-релиз|(?:совместное |официальное )?заявление|обращение|бюллетень|(?:оперативная )?сводка|"
        "(?:информационное |официальное )?сообщение|объявление",
        open_letters="открытое письмо",
        salutations="уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|добрый (?:день|вечер)|здравствуйте",
        had_counted=r"ранее|прежде|котор\w+ (?:насчит\w+|сообщал\w*|называл\w*)",
        given_out="доклад|отч[её]т|исследование|заявление|письмо",
        accounts=r"записал[аи]? (?:е[её]|его) (?:рассказ|монолог)|от первого лица|(?:монолог|рассказ) записал\w*",
        of_which=r"из которых|из них",
        third_person="он|она|они|тот|та",
        by_them=r"(?:он|она|они) (?:\w+ )?\w+(?:л|ла|ли|ет|ит|ют|ят), что|по (?:е[её]|его|их) (?:словам|данным|мнению|"
        r"оценкам?|подсч[её]там|информации|версии)|как (?:он|она|они) (?:сказал|заявил|сообщил|отметил)[аи]?",
        pronouns="он|она|они|я|мы",
        first_person="я",
        mutual=r"взаимн\w*|друг друга|обе",
        agency=r"агентств\w*",
        agencies=r"агентств\w*",
        outlets=r"газет\w+|издани\w+|телеканал\w*|агентств\w+|сайт\w*|журнал\w*|портал\w*|радиостанци\w+",
        hearsay=r"слух[иао]\w?|якобы|понаслышке|по слухам",
        unconfirmed=r"неподтвержд\w+",
        networks=r"соцсет\w+|социальн\w+ сет\w+",
        posted=r"посты|постов|постах|пользовател\w+|телеграм-канал\w*",
        passed_on=r"публикаци\w+|сообщени\w+|комментари\w+",
        still_in_care=(
            r"остаются в больниц\w+|остаётся в больнице|остается в больнице|ещё в больниц\w+|"
            r"еще в больниц\w+|продолжают лечение"
        ),
        posts=r"пост(?:ы|ов|ах|ам)?|публикаци\w+|сообщени\w+|аккаунт\w*|комментари\w+|видео|данны[ехм]|"
        "информаци[яию]|некоторые|многие|анонимные|по|из|во?|и|телеграме?|фейсбуке?|интернете?",
        whoever="некоторые|многие|некоторые люди|многие люди|некоторые говорят|многие говорят|"
        "некоторые утверждают|говорят|кое-кто",
        genres="мнение|колонка|поправки|исправления",
        state="правительство власти",
        period=r"лет|год\w*|месяц\w*|войн\w*",
        quarters="микрорайон|квартал",
        ranks="polkovnik podpolkovnik kapitan leytenant",
        corrections="исправление|уточнение",
        pictures="фото",
        updated="обновл",
        published="опублик",
        a_body="ведомств[оаеу]|организаци[яию]|учреждени[еяю]|служб[аеы]",
        a_company="компани[яию]|фирм[аеы]",
        settlements="город|село|область|район|регион|остров|столица",
        limits="максим|лимит|предел|огранич",
        employees=r"sotrudnik\w{0,3}|rabotnik\w{0,3}",
        relatives="родственники родные семьи близкие",
        needed=r"нужн\w+|требу\w+|не хватает",
        helped=r"помощ\w+|помог\w+|помога\w+|поддерж\w+|продовольств\w+|одеял\w*|раздал\w*|раздач\w*",
        opposition="оппозици[яи]|оппозиционер[аыу]?",
        in_parliament=r"депутаты?\b",
        party="партия",
        today="этот|эту|это|сегодня,?",
        anew=r"нов\w+|последн\w+|официальн\w+|обновл\w+",
        counts=r"бюллетен\w+|сводк\w+|подсч[её]т\w*|данн\w+|цифр\w+",
        after="после",
        before="до того,? как|перед тем,? как|прежде чем",
        from_another="после|позже|затем|спустя|накануне|следующ[а-я]+|предыдущ[а-я]+",
        estimates=r"оцен\w+|прогноз\w+|могут быть|может достичь|с воздуха|спутник\w+",
        nothing="ничего",
        names="имена имён имен адреса фотографии портреты",
        changes="выросл* вырос* возрос* увелич* сократ* сниз* подня* повыс* обнов* уточн* скорректир* пересмотр*",
        changes_from="с от",
        changes_to="до к",
        against="после",
        instead="вместо",
        adds="добавились|добавилось",
        higher_as="потому что|так как",
        we=r"мы|нам|нас|наш\w*",
        illness=r"боле[нзл]\w*|больн(?:ой|ого|ые|ых|ым)|забол\w+|холер\w+|тиф\w*|маляри\w+|кор[ьи]|лихорадк\w+|грипп\w*|ковид\w*|"
        r"коронавирус\w*|вирус\w*|инфекц\w+|заражен\w*|эпидеми\w+|вспышк\w+|пандеми\w+|отрав\w+|диаре\w+|"
        r"пневмони\w+|симптом\w*|рвот\w+",
        joining="и",
        also_called=r"также известн\w+ как|по-\w+ски",
        known_as=r"известн\w+ как",
        as_said="как",
        that_said="это|об этом|так|эти слова|эти цифры|эти данные|эту цифру|число",
        press_office="press? (?:sluzhb[ay]|tsentr)",
        paid="(?:выплатил|перечислил|получил|раздал)[иа]?|(?:выплачен|перечислен|роздан|получен)[оаы]?",
    ),
    "uk": LanguageRow(
        second_hand=r"чу(?:в|ла|ли), що|за чутками",
        likely="можливо|ймовірно|імовірно|мабуть|може бути|найімовірніше|схоже",
        believed=r"гадає|гадають|думає|думають|припуска\w+|підозрю\w+",
        halved="вдвічі|удвічі",
        documents="прес-?реліз|(?:спільна |офіційна )?заява|звернення|бюлетень|(?:оперативне )?зведення|"
        "(?:інформаційне |офіційне )?повідомлення|оголошення",
        corrections="виправлення|спростування|уточнення",
        open_letters="відкритий лист",
        salutations="шановн(?:ий|а|і)|дорог(?:ий|а|і)|добрий (?:день|вечір)|доброго дня",
        had_counted=r"раніше|як(?:ий|а|е|і) (?:нарах\w+|повідомлял\w*|називал\w*|називав)",
        given_out="доповідь|звіт|дослідження|заява|лист",
        accounts=r"(?:записав|записал[аи]) (?:її|його) (?:розповідь|монолог)|від першої особи|"
        r"(?:монолог|розповідь) (?:записав|записал[аи])",
        of_which=r"з яких|із яких|з них",
        third_person="він|вона|вони|той|та",
        by_them=r"(?:він|вона|вони) (?:\w+ )?\w+(?:в|ла|ли|є|ить|ють|ять), що|за (?:її|його|їхніми|їх) (?:словами|"
        r"даними|оцінками|оцінкою|інформацією|підрахунками)|на (?:її|його|їхню) думку|як (?:він|вона|"
        r"вони) (?:сказа|заяви|повідоми|зазначи)\w+",
        pronouns="ми",
        mutual=r"обидв\w*|взаємн\w*|один одного",
        agency=r"агентств\w*",
        agencies=r"агентств\w*",
        outlets=r"газет\w+|видання\w*|телеканал\w*|агентств\w+|сайт\w*|журнал\w*|портал\w*|радіостанці\w+",
        hearsay=r"чутк\w+|нібито|за чутками",
        unconfirmed=r"непідтвердж\w+",
        networks=r"соцмереж\w*|соціальн\w+ мереж\w*",
        posted=r"пости|постів|дописи?(?:ів|ах)?|користувач\w*|телеграм-канал\w*",
        passed_on=r"публікаці\w+|повідомленн\w+|коментар\w*",
        still_in_care=(
            r"залишаються [ву] лікарн\w+|залишається [ву] лікарні|досі [ву] лікарн\w+|"
            r"ще [ву] лікарн\w+"
        ),
        posts=r"пост(?:и|ів|ах)|дописи?(?:ів|ах)?|публікаці\w+|повідомленн\w+|акаунт\w*|коментар\w*|відео|дані|"
        "даними|інформаці[яєюї]|деякі|багато|анонімні|за|із?|з|у|й|телеграмі?|фейсбуці|інтернеті",
        whoever="дехто|деякі|деякі люди|багато хто|багато людей|чимало людей|дехто каже|деякі кажуть|"
        "дехто стверджує|кажуть",
        genres="думка",
        state="уряд влада",
        period=r"років|рок\w*|місяц\w*|війн\w*",
        quarters="мікрорайон|квартал",
        updated="оновл",
        published="опублік",
        a_body="відомств[оаіу]|організаці[яї]|установ[аиі]|служб[аи]",
        a_company="компані[яї]|фірм[аи]",
        settlements="місто|село|область|район|регіон|острів|столиця",
        limits="максим|ліміт|обмеж",
        employees=r"spivrobitnik\w{0,3}|pratsivnik\w{0,3}",
        relatives="родичі родини рідні",
        needed=r"потрібн\w+|бракує",
        helped=r"допомог\w*|допомаг\w+|підтрим\w+|продовольч\w+|продукт\w+|ковдр\w*|роздал\w*",
        opposition="опозиці[яї]|опозиціонер[аиу]?",
        in_parliament=r"депутат(?:ка)?\b",
        party="партія",
        today="цього|цієї|сьогодні,?",
        anew=r"нов\w+|останн\w+|офіційн\w+|оновлен\w+",
        counts=r"бюлетен\w+|зведенн\w+|підрахун\w+|дан[іи]\w*|цифр\w+",
        after="після",
        before="до того,? як|перед тим,? як|перш ніж",
        from_another="після|пізніше|потім|згодом|напередодні|наступн[а-яіїє]+|попередн[а-яіїє]+",
        estimates=r"оцін\w+|прогноз\w+|можуть|може сягнути|з повітря|супутник\w+",
        nothing="нічого",
        names="імена імен адреси фотографії портрети",
        changes="зрос* зросл* вирос* збільш* зменш* підня* зниз* оновл* уточн* скориг* перегляну*",
        changes_from="з із від",
        changes_to="до",
        against="після",
        instead="замість",
        adds="додалися|додалося",
        higher_as="бо|тому що",
        we=r"ми|нам|нас|наш\w*",
        illness=r"хвор\w+|захвор\w+|холер\w+|тиф\w*|маляр\w+|кір|кору|лихоманк\w+|гарячк\w+|грип\w*|ковід\w*|"
        r"коронавірус\w*|вірус\w*|інфекц\w+|зараж\w+|епідем\w+|спалах\w*|пандем\w+|отру\w+|діаре\w+|"
        r"пневмоні\w+|симптом\w*|блюв\w+",
        joining="і|й|та",
        also_called=r"також відом\w+ як|\w+ською",
        known_as=r"відом\w+ як",
        as_said="як",
        that_said="це|про це|так|ці слова|ці цифри|ці дані|цю цифру|число",
        press_office="press? (?:sluzhb[ay]|tsentr)",
        paid="(?:виплатил|перерахувал|отримал|роздал)[иао]|(?:виплачен|перерахован|роздан|отриман)[оаі]",
    ),
    "ar": LanguageRow(
        second_hand="سمع أن|سمعت أن|سمعوا أن",
        likely="ربما|على الأرجح|من المحتمل|قد يكون|قد تكون|يبدو أن",
        believed="يعتقد|تعتقد|يعتقدون|يظن|تظن|يشتبه",
        since="منذ",
        documents="بيان(?: (?:صحفي|مشترك|رسمي))?|نشرة|تقرير (?:ميداني|(?:ال)?حالة|(?:ال)?وضع)|بلاغ|تعميم",
        open_letters="رسالة مفتوحة",
        salutations="السادة|السيدات|الزملاء|أعزائي|عزيز(?:ي|تي)|حضرات?|الإخوة",
        had_counted=r"كان(?:ت|وا)? قد|سبق (?:أن|له|لها)|سابقا",
        given_out="التقرير|الدراسة|البيان|الرسالة|الوثيقة",
        accounts=r"كما روتها?|كما رواها|كما حكتها?|على لسان|بلسانها?|بصيغة المتكلم|بكلماتها?",
        of_which=r"منها|منهم",
        third_person="هو|هي|هم",
        by_them=r"و\w+(?:ت)? (?:إلى )?(?:أن|إن|أنه|أنها|إنه|إنها)|(?:بحسب|حسب|وفق|على حد) (?:قوله|قولها|قولهم|تعبيره|"
        r"تعبيرها)|(?:بحسبه|بحسبها|وفقا له|وفقا لها)|في رأيه|في رأيها",
        pronouns="أنا|نحن",
        first_person="أنا",
        mutual="تبادل|كلا|الطرفان|كل من",
        unknown="غير معروف|لا يعرف",
        agency="وكالة",
        agencies="وكالات",
        outlets="(?:ل|ال)?(?:صحيفة|جريدة|قناة|وكالة|إذاعة|موقع|مجلة)",
        hearsay="شائعات|إشاعات|يقال إن",
        unconfirmed="غير مؤكدة",
        networks="مواقع التواصل الاجتماعي|وسائل التواصل الاجتماعي|شبكات التواصل الاجتماعي|مواقع التواصل|وسائل التواصل|"
        "شبكات التواصل",
        posted="منشورات|رواد|مستخدمون|مستخدمي|المستخدمون|المستخدمين",
        passed_on="رسائل|تعليقات|أنباء|تقارير",
        still_in_care=(
            "لا يزالون في المستشفى|ما زالوا في المستشفى|لا يزال في المستشفى|لا تزال في المستشفى|لا يزالون في المستشفيات"
        ),
        posts="منشورات?|رسائل|حسابات|تعليقات|تقارير|أنباء|معلومات|مستخدمون?|بعض|على|في|عبر|من",
        whoever="البعض|بعض الناس|كثيرون|الكثيرون|كثير من الناس|يقال",
        genres="رأي|مقال رأي|افتتاحية|تصويبات|تصحيحات",
        state="الحكومة السلطات",
        period="سنوات|سنة|عام|أشهر|شهور|الحرب",
        quarters="حي",
        ranks="العقيد العميد النقيب الرائد اللواء المقدم السيد",
        corrections="تصحيح|تصويب",
        pictures="صورة",
        updated="تحديث",
        published="نشر",
        a_body="المؤسسة|المنظمة|الهيئة|الجهة|الإدارة",
        a_company="الشركة",
        settlements="المدينة|البلدة|القرية|المحافظة|الولاية|العاصمة",
        limits="الحد|أقصى|القصوى",
        relatives="الأهالي الأهل أهالي ذوو عائلات",
        needed="يحتاج|حاجة|نقص",
        helped=r"ساعد\w*|تساعد|مساعد\w+|إغاثة|أغذية|وجبات|توزيع|وزعت?",
        opposition="المعارضة|معارضون|معارضين",
        in_parliament=r"النائبة?\b",
        party="حزب",
        we_said="ذكرنا|ذكر موقعنا",
        today="هذا|اليوم",
        anew=r"(?:ال)?جديدة?|(?:ال)?أخيرة?|(?:ال)?رسمية?",
        counts=r"(?:ال)?حصيلة|(?:ال)?نشرة|(?:ال)?أرقام|(?:ال)?إحصاءات|(?:ال)?بيانات",
        after="بعد أن|بعدما|عقب|إثر",
        before="قبل أن|قبيل",
        from_another="بعد(?! (?:ال)?ظهر)|لاحق|التالي|السابق|نفس",
        estimates=r"تقدر|يقدر|تقديرات|قد يصل|قد تصل|صور جوية|الأقمار",
        nothing="لا شيء",
        we="نحن",
        illness=r"\w*مرض\w*|\w*كوليرا|\w*حمى|\w*وباء|\w*عدوى|\w*فيروس\w*|\w*تسمم\w*|\w*إسهال",
        joining="و(?=ال)",
        also_called="المعروفة? أيضا باسم",
        changes="ارتفع* وارتفع* يرتفع ترتفع ليرتفع لترتفع قفز* تراجع* انخفض* زاد زادت هبط* صعد صعدت ازداد ازدادت تقلص*",
        changes_from="من",
        changes_to="إلى",
        known_as=r"المعروف\w* (?:باسم|بـ)",
        as_said="كما|وفق ما",
        that_said="هذا|هذه|ذلك|وذلك|جاء ذلك",
        paid="(?:دفعت?|صرفت?|تسلمت?|تلقت?|وزعت?)|تم (?:دفع|صرف|توزيع|تسليم)",
    ),
}
Column = Callable[[LanguageRow], str]
_NO_ROW: Final = LanguageRow()


def in_language(column: Column, code: str) -> str:
    """Return what a column has in one language, by its code; "" of a language without a row."""
    return column(ROWS.get(code, _NO_ROW))


def of_all(column: Column, *, mark: str = "|") -> tuple[str, ...]:
    """Return what a column has in all languages, each once.

    Args:
        column: takes it of a row: `lambda row: row.unknown`.
        mark: what parts one from the next: "|", or a space.
    """
    return tuple(dict.fromkeys(each for row in ROWS.values() for each in column(row).split(mark) if each))


def alternatives(column: Column) -> str:
    """Return a pattern of what a column has in any language, to be put into brackets."""
    return "|".join(of_all(column))


def whole_words(column: Column) -> str:
    """Return a pattern of whole words of a column in any language."""
    whole = dict.fromkeys(
        each for code, row in ROWS.items() if code != _ARABIC for each in column(row).split("|") if each
    )
    return rf"(?<!\w)(?:{'|'.join(whole)})(?!\w)|{column(ROWS[_ARABIC])}"
