"""English: what it says of deeds and sayings."""

from typing import Final

from summarizer.ground.wordings.wordings import Wordings

_DEEDS: Final = (
    r"bought|acquired|agreed to buy|fined|suspended|imposed sanctions on|sanctioned|"
    r"abducted|ambushed|armed|arrested|assassinated|assaulted|attacked|beat|beaten|beheaded|"
    r"besieged"
    r"|bombed|burned|burnt|captured|charged|convicted|defeated|deported|destroyed|"
    r"detained|dismissed"
    r"|displaced|downed|evacuated|evicted|executed|expelled|fired|freed|"
    r"funded|gassed|hanged|hit|indicted"
    r"|injured|intercepted|invaded|kidnapped|killed|looted|"
    r"massacred|murdered|occupied|ousted|overthrew"
    r"|overthrown|poisoned|raided|rammed|raped|"
    r"released|repelled|rescued|robbed|sacked|sank|seized"
    r"|sentenced|shelled|shot|stabbed|"
    r"struck|sued|targeted|tortured|trained|wounded"
)
"""What is done to others; English has one form for who did it and for what was done to whom."""

WORDINGS = Wordings(
    kinds={
        "airstrike": r"air|aerial|jets?\b|planes?\b|warplanes?|bomb|raid|drone|helicopter|missile|strike|struck",
        "shelling": r"shell|artiller|rocket|mortar|bombard|cannon|howitzer|grad\b|missile|fire",
        "bombing": r"bomb|blast|explo|detonat|blew|blown|ied\b|mine|grenade|dynamit|tnt\b|booby|molotov|satchel|"
        r"suicide (?:vest|belt)|device|charges?\b|ordnance",
        "chemical_attack": r"chemical|gas\b|gassed|gassing|sarin|chlorine|nerve|toxic|poison|mustard",
        "armed_clash": r"clash|fight|fought|battle|attack|combat|offensive|fire|ambush|shot|shoot|assault"
        r"|advance|push|"
        r"captur|retak|repel|counter|skirmish|war|hostilit|exchang|raid|confront",
        "shootdown": r"down|shot|crash",
        "attack_on_civilians": r"attack|kill|shot|shoot|massacr|execut|target|hit|strike|struck|murder|behead"
        r"|lynch|stab|"
        r"dead|died|die|death|assault|slaughter|beat|fire|bomb|raid|burn|tortur|rape",
        "abduction": r"abduct|kidnap|hostage|seiz|captur|disappear|taken|took|snatch|missing|captiv|ransom",
        "riot": r"riot|loot|clash|unrest|violen|mob|torch|vandal|ransack|set (?:\w+ )?(?:fire|ablaze|alight)"
        r"|attack|hostage|mutin|rampag",
        "arrest": r"arrest|detain|detention|custod|captur|seiz|apprehend|rounded up|jail|imprison|prison|nabbed|held|"
        r"handcuff|taken away|in for questioning|raid",
        "talks": r"talk|meet|met\b|negotiat|summit|discuss|dialog|confer|consult|call(?:ed|s)?\b|telephon|phon|spoke|"
        r"visit|receiv|host|session|mediat|diploma|broker",
        "election": r"elect|vot(?:e|ing)|poll|ballot|referend|plebiscit|candida|campaign|runoff|run-off|primary"
        r"|primaries|"
        r"constituen|turnout|turn-out",
        "court": r"court|trial|tried|judge|judicial|sentenc|convict|charg|indict|verdict|rul(?:ed|ing)|lawsuit"
        r"|appeal|"
        r"su(?:e|ed|ing)\b|prosecut|hearing|plea|acquit|jury|tribunal|extradit|bankrupt|case|legal|attorney|lawyer|"
        r"chapter 11|"
        r"inquest|coroner|adjourn|detention|custod",
        "protest": r"protest|demonstrat|march|rall|strike|sit-in|picket|vigil|took to the streets|chant|gather"
        r"|boycott|"
        r"crowd|banner|blockad|walkout|stoppage|"
        r"occup|block|placard|hunger strike|stopp|"
        r"photograph|held up|silen|human chain",
        "agreement": r"agree|deal|accord|treat(?:y|ies)|pact|truce|cease|sign|settle|memorand|ratif|arrang|contract|"
        r"exchang|swap|compromis|armistice|terms|accept",
        "appointment": r"appoint|nam(?:ed|ing)\b|elect|resign|dismiss|fir(?:ed|ing)\b|sack|step|oust|replac|nominat|"
        r"succe|quit|promot|sworn|remov|bec[ao]me|post\b|retire|tak(?:e|ing) over|took over|new (?:head|chief"
        r"|minister)",
        "displacement": r"displac|fled|flee|evacu|refuge|left|leav|homeless|exodus|transport|forc(?:ed|ing)\b|uproot|"
        r"abandon|shelter|mov(?:ed|ing)|return|depart|passage|reloc|bus(?:es)?\b|driven|escap|migra|expel|expul|camp",
        "troop_movement": r"troop|deploy|convoy|arriv|sent\b|send|reinforc|withdr|mov(?:ed|ing)|cross|enter|soldier|"
        r"forces|tank|pull|militar|army|navy|ship|brigade|station|patrol",
        "government_regains_territory": r"captur|retak|recaptur|seiz|took|tak(?:e|en|ing)|control|regain|advanc"
        r"|enter|fell|"
        r"fall|liberat|overr|recover|clear|secur|victor|gain|return|"
        r"retook",
        "nonstate_takes_territory": r"captur|seiz|took|tak(?:e|en|ing)|control|advanc|enter|fell|fall|liberat"
        r"|overr|occup|"
        r"gain|held|hold|storm|push",
        "backing": r"back|support|arm(?:s|ed|ing)\b|fund|aid|all(?:y|ies|ied)|suppl|financ|assist|help|train|sponsor|"
        r"interven|money|loan|guarant|pledg|mone(?:y|tar)|side\b|join|behind|alongside",
        "disaster": r"quake|earthquake|trem(?:or|bl)|flood|storm|hurricane|cyclone|typhoon|tornado|tsunami"
        r"|volcan|erupt|"
        r"landslid|mudslid|avalanch|drought|fire|blaze|famine|heat|cold|epidemic|pandemic|outbreak|disease"
        r"|cholera|snow|"
        r"rain|wave|disast|catastroph|calamit|collaps|magnitude|richter|epicent|aftershock|surge|wind|lightning"
        r"|swarm|slid|"
        r"shook|shak|rubble|dam\b|river|"
        r"measles|virus|infect|fever|contagi|hail|frost|ice\b|icy|wildfire|smog|swept|inundat|dengue|ebola",
    },
    statuses={
        "feared": r"fear|may\b|might|could|would|will\b|possib|potential|believ|suspect|thought|worr|concern"
        r"|danger|risk|"
        r"threat|warn|unconfirm|not (?:yet )?(?:been )?(?:confirm|verif|clear|known)|unclear|unknown|expect"
        r"|likel|probab|"
        r"appear|seem|report|rumou?r|if\b|unless|forecast|predict|missing|trapped|alleg|presum|said to"
        r"|contemplat|almost",
        "cancelled": r"cancel|call(?:ed|s|ing)? off|scrap|abandon|postpon|suspend|halt|drop|shelv|withdr|no"
        r" longer|not go|"
        r"revok|rescind|annul|scuttl|axed?\b|ditch|aborted?|abort|stop|will not|won't|would not|pull(?:ed|s"
        r"|ing)? out|"
        r"call(?:ed|s|ing)? it off|put off|on hold|freez|froze|broke|break|collaps|fail|stall|end(?:ed|s|ing)?\b|"
        r"revers|backed out|lifted|nullif|void|"
        r"bann?(?:ed|ing)?\b|forbid|forbade|prohibit|disallow",
    },
    stances={
        "expects": r"expect|will\b|won't|would|may\b|might|could|should|likel|unlikel|predict|forecast|hop(?:e"
        r"|es|ed|ing)|"
        r"fear|warn|anticipat|project|estimat|possib|probab|chance|risk|going to|'ll\b|set to|is to\b|are to\b"
        r"|plan|soon|"
        r"believ|think|left is|ahead|prospect|danger|until|unless|if\b|"
        r"promis|assur|pledg|vow|confident",
        "accuses": r"accus|blam|charg|alleg|responsib|fault|behind|link|perpetrat|carr(?:y|ied|ying) out|commit"
        r"|caus|crim|"
        r"guilt|violat|condemn|denounc|finger|murder|massacre|terror|forc(?:e|ed|ing)\b|attack|war\b|kill"
        r"|repress|destroy|"
        r"displac|disregard|cover(?:ed|ing)? up|paper over|eliminat|provok|betray|lie[sd]?\b|lying|hid(?:e|den"
        r"|ing)|block|"
        r"prevent|fail|refus|infiltrat|no indication|strik|struck|bomb|shell|shot|shoot|abus|tortur|corrupt"
        r"|brib|steal|"
        r"stole|interfer|meddl|sabotag|undermin|breach|broke|break|plot|plann|order|target|starv|besieg|siege|expel|"
        r"demographic|incit|arm(?:ed|ing)\b|back(?:ed|ing)\b|support|fund|harbo|negligen|ignor|obstruct|mislead"
        r"|misled|"
        r"hypocri|aggress|invad|occup|poison|fraud|rig(?:ged|ging)\b|censor|silenc|persecut|discriminat",
        "denies": r"rul(?:e[ds]?|ing) (?:it |that )?out|"
        r"den(?:y|ie|ial)|reject|dismiss|refut|disput|disavow|repudiat|rebut|contradict|not true"
        r"|untrue|false|"
        r"no truth|wrong\b|incorrect|inaccura|mistaken|nothing to do|not (?:involved|responsible|"
        r"behind|carried|carry|target|attack)|did not|didn't"
        r"|does not|"
        r"doesn't|do not|don't|was not|wasn't|were not|weren't|is not|isn't|are not|has not|have not|had not|never|"
        r"no (?:role|part|involvement|responsibility|evidence|such|interest|plan|intention)|baseless|unfounded|"
        r"fabricat|sa(?:id|ys) (?:not|no|otherwise)\b|not so\b|"
        r"innocen|not guilty|invent|nonsense",
        "suspects": r"suspect|believ|think|thought|possib|may\b|might|could|likel|probab|appear|seem|point(?:s"
        r"|ed|ing)?\b|"
        r"suspic|person of interest|wanted|alleg|presum|link|indicat|identif|sought|look(?:ing)? (?:for|into|at)|"
        r"investigat|rul(?:e[ds]?|ing) out|probe|inquir|theor|examin|suppos",
        "condemns": r"condemn|denounc|deplor|decri|critici[sz]|slam|blast|outrag|regret|repudiat|rebuk|censur|"
        r"disgrac|barbar|monstr|coward|horrif|horrend|heinous|shock|shame|atrocit|abhor|appal|massacre|disgust"
        r"|inhuman|"
        r"terroris|crim|unacceptab|brutal|savage|vile|unjustif|wrong|protest|lament|"
        r"betray|stab\b|call(?:ed|s|ing) (?:\w+ ){0,4}[\"“‘']",
        "claims_responsibility": r"responsib|claim|credit|admit|confess|acknowledg|own(?:ed|s)? up|"
        r"carried out|behind|boast|announc",
        "threatens": r"threat|warn|vow|will\b|would|unless|ultimatum|consequen|retaliat|reveng|aveng|punish"
        r"|promis|swore|"
        r"pledg|if\b|or else|strike back|respond",
        "demands": r"demand|call|urg|ask|appeal|request|must|should|need|insist|want|implor|plead|press|order"
        r"|requir|let\b|"
        r"have to|has to|ought|expect|beg|exhort|seek|sought|ultimatum|stop|end\b|allow|invit|advis|told|warn"
        r"|propos|hop|"
        r"oblig|would like|like to\b|wish",
        "supports": r"support|back|welcom|prais|endors|favou?r|agree|approv|solidar|stand (?:by|with)|defend"
        r"|applaud|hail|"
        r"commend|logical|correct|right\b|justif|best|good|condolence|glad|pleased|proud|help|encourag|embrac|thank|"
        r"congratulat|salut|legitim|importan|necessar",
        "opposes": r"rul(?:e[ds]?|ing) (?:it |that )?out|"
        r"oppos|against|reject|object|resist|refus|disagree|critici[sz]|protest|condemn|not\b|never"
        r"|no\b|veto|"
        r"block|unpopular|denounc|disapprov|regret|wrong|stop|anti-",
        "voices_concern": r"concern|worr|fear|afraid|alarm|anxi|warn|dismay|sad|griev|grief|mourn|sorrow|condolenc|"
        r"regret|troubl|distress|upset|shock|devastat|heartbr|horrif|sympath|terrifi|scar(?:ed|y)|danger|risk"
        r"|threat|crisis|"
        r"cri(?:ed|es)\b|cry|wept|weep|tear|panic|sorry|pray|thoughts",
    },
    planned=(
        r"will|won't|shall|(?:is|are) (?:due|set|scheduled|expected|planned|to (?!date\b)\w+)|plans? to|"
        r"intends? to|aims? to|to be held"
    ),
    called_off=(
        r"(?:was|were|been|is|are|being) (?:called off|cancelled|canceled|scrapped|banned)|call(?:ed|"
        r"ing)? it off|will not (?:go ahead|take place|happen)"
    ),
    calls_off=r"call(?:ed|ing)? off|cancel(?:s|l?ed|l?ing)|scrap(?:ped|ping)",
    announced=r"planned|scheduled|due|set for|announced",
    denial=r"reject(?:s|ed|ing)\b|rul(?:es?|ed|ing) (?:it |that )?out\b|fabricat|baseless|unfounded"
    r"|den(?:y|ie[sd]|ying|ials?)\b",
    not_ruled_out=r"(?:not|n't|never|cannot) (?:yet )?(?:been )?(?:rul(?:e|ed|ing) (?:it |that )?out|exclude)",
    negation=r"no|not|never|nobody|none|neither|yet to|without|n't|nor",
    says=(
        r"said|says|told|tells|added|adds|reported|reports|announced|announces|stated|states|confirmed|confirms|"
        r"declared|claimed|claims|warned|warns|denied|denies|insisted|insists|wrote|writes|noted|notes|explained|"
        r"explains|estimated|estimates|recalled|put the|puts the|gave the|gives the|vowed|vows|demanded|demands|"
        r"urged|urges|threatened|threatens|rejected|rejects|dismissed|dismisses|alleged|alleges|argued|argues|"
        r"acknowledged|acknowledges|admitted|admits|called on|calls on|condemned|condemns|accused|accuses|blamed|"
        r"blames|promised|promises|counted|accuse|blame|suspects?|suspected|expects?|expected|believes?|believed|"
        r"fears?|feared|called|calls|call (?!for|on|off)|calling|welcomed|welcomes|praised|praises|criticised|"
        r"criticises|criticized|criticizes|asks|asked|had asked|spoke of|speaks? of|backed|backs|defended|defends|"
        r"opposes|opposed|supports|supported|ask|want|wants|wanted|say|warn|deny|claim|insist|demand|suggested|"
        r"suggests|maintains|maintained|revised|corrected"
    ),
    accuses=r"accus(?:ed|es|ing)|blam(?:ed|es|ing)|suspect(?:ed|s)|alleg(?:ed|es) that|charg(?:ed|es)",
    according=r"according to|in the words of|as told by",
    between=r"has|have|had|also|later|then|however|meanwhile|repeatedly|immediately|flatly|on \w+day|\w+day"
    r"|earlier|now",
    deeds=_DEEDS,
    done=_DEEDS,
    sayings=(
        r"accused|accuses|blamed|blames|condemned|condemns|criticised|criticises|criticized|"
        r"criticizes"
        r"|denounced|denounces|praised|praises|thanked|thanks|threatened|threatens|"
        r"urged|urges|warned|warns"
    ),
    said_to=(
        r"accused|accuses|blamed|blames|condemned|condemns|criticised|criticises|criticized|"
        r"criticizes"
        r"|denounced|denounces|praised|praises|thanked|thanks|threatened|threatens|"
        r"urged|urges|warned|warns"
    ),
    by=r"by",
    filler="",
    apart=r"(?:\w+['’]? )*(?:union|police|lawyers?|attorney|prosecutors?|court)\b",
    determiners=r"the|a|an|his|her|its|their|our|some|local|state|one|two|several|these|those|this|that",
)
