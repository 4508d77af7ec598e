"""English: its words about numbers, fates and what is counted."""

from typing import Final

from summarizer.ground.languages.en_fates import FATES
from summarizer.ground.languages.language import Lexicon, Telling, after, before, kinds, many, pattern, worths
from summarizer.ground.words import word_set

_SCALES: Final = {
    "hundred": 10**2, "thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9,
    "trillion": 10**12, "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12,
    "trn": 10**12,
}  # fmt: skip

LEXICON: Final = Lexicon(
    scales=_SCALES,
    percent=many("percent|per cent|pct|percentage points|percentage point"),
    months=word_set(
        "january february march april may june july august september october november december jan feb mar apr jun "
        "jul aug sep sept oct nov dec"
    ),
    before=before(
        at_least="at least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of|minimum",
        more_than="more than|over|above|exceeding|exceeded|exceeds|upwards of|upward of|in excess of|"
        "surpassed|topped|past|greater than|higher than",
        about="about|perhaps|around an estimated|around|some|approximately|roughly|an "
        "estimated|estimated|circa|approx|ca|in the region of|"
        "something like|~|≈|an average of",
        almost="almost|nearly|close to|nearing|approaching|just short of|just under|virtually",
        fewer_than="fewer than|not even|less than|under|below|lower than",
        up_to="up to|as many as|as much as|as high as|as few as|as large as|as long as|as far as|no more than|not more "
        "than|at most|a maximum of|maximum of|at the most",
    ),
    after=after(
        at_least="or more|at least|+|- plus|plus|and counting|at a minimum|at minimum",
        about="or so|or thereabouts|- odd|odd|- ish|- something",
        up_to="or fewer|or less|at most|at the most",
    ),
    between=frozenset({"to", "or"}),
    vague=word_set("several many numerous multiple countless few couple handful"),
    groups=worths("12 dozen"),
    fractions=worths(
        "2 half halves 3 third thirds 4 quarter quarters fourth fourths 5 fifth fifths 6 sixth sixths 8 eighth "
        "eighths 10 tenth tenths"
    ),
    out_of=many("out of every|out of|in every|in"),
    excepting=many("all but|except for|except|apart from|excluding|other than|all except"),
    denying=word_set("not"),
    rate=many("per|for every"),
    age_before=word_set("youngest oldest eldest aged age ages"),
    age_of=word_set("of"),
    age_behind=many("years old|year old|years of age|- year - old|- year - olds|months old"),
    words=True,
    he=word_set("he she"),
    persons=word_set(
        "guard man woman child boy girl baby toddler infant teenager teen youth pensioner mother father son daughter "
        "brother sister husband wife grandmother grandfather widow owner driver pilot coach teacher pupil student "
        "nurse doctor medic paramedic farmer worker miner labourer fisherman sailor skipper captain passenger "
        "pedestrian cyclist motorcyclist motorist rider hiker climber skier swimmer diver tourist guest resident "
        "villager neighbour neighbor shopkeeper trader cleaner cook guard watchman policeman policewoman officer "
        "soldier conscript gunman attacker assailant bomber militant rebel fighter insurgent suspect journalist "
        "reporter photographer cameraman activist protester demonstrator bystander victim survivor firefighter "
        "fireman rescuer priest imam monk nun judge lawyer politician mayor minister deputy engineer mechanic "
        "technician conductor co-pilot copilot referee player jockey partner colleague friend companion walker jogger "
        "runner stranger aunt uncle cousin nephew niece grandson granddaughter grandchild twin schoolboy schoolgirl "
        "boyfriend girlfriend fiance fiancee bride bridegroom apprentice trainee intern bricklayer builder roofer "
        "electrician plumber carpenter welder trucker courier postman waiter waitress chef baker butcher herder "
        "shepherd ranger hunter angler surfer kayaker rower boxer wrestler footballer goalkeeper gymnast snowboarder "
        "steward spectator onlooker passer-by commuter traveller traveler holidaymaker camper backpacker pilgrim "
        "worshipper pastor rabbi bishop missionary warden jailer constable sergeant lieutenant colonel corporal cadet "
        "recruit paratrooper airman seaman docker lifeguard instructor caretaker janitor gardener porter receptionist "
        "clerk cashier salesman foreman supervisor inspector detective prosecutor magistrate councillor senator "
        "lawmaker ambassador diplomat envoy bodyguard translator interpreter blogger musician drummer dancer crewman "
        "crewmember deckhand bosun stowaway smuggler trafficker robber burglar looter poacher gangster lorry-driver "
        "hostage prisoner inmate detainee refugee migrant volunteer scientist singer actor operator"
    ),
)

TELLING: Final = Telling(
    fates=FATES,
    clause=word_set(
        "after before as when while whereas where since because although though until unless if but amid during "
        "following "
        "despite whether once yet except unlike against how why"
    ),
    relative=word_set("who which that whom whose"),
    joins=word_set("and or plus & nor"),
    prepositions=word_set(
        "in on at of for from to into near with by about under through between around outside inside behind beside "
        "across along towards toward within onto off aboard beyond per via among amongst over"
    ),
    determiners=word_set("the those these this that his her their its our your my all any such"),
    genitive=word_set("of"),
    among=word_set("among amongst"),
    parts=word_set("including includes included include among amongst mostly mainly whom them"),
    soft=word_set(
        "listed counted registered recorded "
        "is are was were be been being has have had having get gets got may might must will shall would could "
        "can do did "
        "reported reportedly reports confirmed believed feared presumed thought pronounced declared listed found "
        "known counted recorded to also still now so far already later either more others other another least most "
        "people persons person men women children then there left leaves leaving lies lie lay remain remained "
        "remains "
        "a an one some several many family families group crew of whom them perhaps even just only total altogether "
        "both together further additional alone each new up down out back yesterday today monday tuesday wednesday "
        "thursday friday saturday sunday including included includes gone number nearly almost estimated badly "
        "seriously critically slightly lightly severely totally completely partly previous"
    ),
    passive=word_set(
        "is are was were be been being get gets got remain remains remained stay stays stayed become becomes became"
    ),
    finite=word_set(
        "gather gathers march marches attend attends protest protests say says said told tell tells went goes go "
        "came "
        "come comes took takes take made make makes saw see sees held hold holds gave give gives began begin begins "
        "brought bring brings drew draw draws fought fight fights shot threw throw sat sit stood stand met meet "
        "ran run "
        "runs vote fell flew fly drove drive rode ride paid pay sold bought built rose won lost knew know spoke "
        "speak "
        "wrote sang wept ate kept sent spent broke burst struck strike strikes caught sought led lead leads set "
        "put cut "
        "let travel travels want wants cost costs carry carries show shows join joins watch watches mourn mourns "
        "heard "
        "hear felt swam hid dug sign signs blames vows wait waits took"
    ),
    participle_endings=("ed", "ing"),
    no_verbs=word_set("hundred united red bed need shed indeed evening morning building during including being having"),
    negations=word_set("not never nobody none without neither nor"),
    denials=word_set("denied denies deny denying false untrue baseless fabricated"),
    reaching=word_set(
        "to at reached reaches reaching is was stood stands hits hit : passed topped exceeded as are were - of "
        "climbs "
        "now than past above over surpassed from"
    ),
    is_free=False,
    ones=word_set("a an another"),
    giving=word_set(
        "says said say wrote writes written makes made making counts counted count reads read puts put "
        "gives gave given lists listed shows showed names named records recorded speaks spoke reckons "
        "reckoned gave confirmed"
    ),
    tallies=word_set("number count tally toll list total figure numbers counts tallies register roll"),
    tallying=word_set(
        "stood stands rose risen rises climbed climbs grew grown reached reaches numbered numbers "
        "number now total totalled"
    ),
    being=word_set("are were is was"),
    back=pattern(
        r"of (?:these|those|them|which|whom|that (?:number|total|figure)|the total)|among (?:these|those|them)"
    ),
    along=pattern(r"along with|together with|as well as|in addition to"),
    replaced=pattern(
        r"(?:up|down|revised|raised|corrected|lowered) from(?: an? (?:earlier|initial|previous) (?:count|toll|"
        r"figure|tally|estimate) of)?|(?:earlier|initial|previous|preliminary) (?:count|toll|figure|tally|"
        r"estimate|report) of"
    ),
    money=pattern(
        r"profits?|loss|losses|revenues?|turnover|sales|ransom|bribes?|fined?|fines|debts?|loans?|budget|costs?|"
        r"worth|damages|"
        r"compensation|grants?|funds?|funding|wages?|salary|salaries|prices?|priced|invest\w*|bail|bonus(?:es)?|"
        r"tax(?:es)?|"
        r"dividends?|payouts?|donat\w*|paid|earnings|embezzled|defrauded|sum"
    ),
    nobody=word_set("no none nobody zero without any noone neither"),
    superseded=pattern(
        r"earlier (?:count|toll|figure|tally|estimate|report) of|"
        r"(?:up|down) from|instead of|against|compared (?:with|to)|(?:rose|risen|rises|rising|climbed|increased|"
        r"raised|revised|"
        r"lowered|cut|fell|dropped|jumped|"
        r"grew)(?: \w+)? from|had (?:\w+ )?(?:said|reported|put|given|spoken|counted|told)|earlier|revis\w+|"
        r"previous(?:ly)?|initial(?:ly)?|first (?:reported|said|put|count\w*|given)|originally|at first|updat\w+|"
        r"correct\w+|prior|former(?:ly)?|until then|preliminary|the day before|no longer|from \w+ to"
    ),
)

KINDS: Final = kinds(
    corpses="bodies body corpses corpse remains cadavers",
    people="people persons person individuals victims residents inhabitants citizens us locals villagers passengers "
    "members refugees migrants evacuees families survivors patients workers employees protesters demonstrators "
    "prisoners "
    "detainees hostages students worshippers pilgrims tourists others casualties bodies lives dead wounded injured",
    civilians="civilians civilian noncombatants",
    children="children child kids minors infants babies toddlers boys girls schoolchildren schoolgirls "
    "schoolboys pupils teenagers youths "
    "adolescents newborns boy girl minor infant baby toddler teenager youth",
    women="wife wives daughter daughters sister sisters aunt grandmother granddaughter niece she widow women "
    "woman mothers girls mother girl",
    men="husband husbands son sons brother brothers uncle grandfather grandson nephew he widower men fathers "
    "boys man father boy",
    soldiers="soldiers soldier troops servicemen servicewomen conscripts marines personnel paratroopers officers men "
    "officer serviceman",
    police="police policemen policewomen officers gendarmes constables officer policeman policewoman gendarme",
    fighters="fighters militants rebels insurgents gunmen jihadists jihadis militiamen guerrillas terrorists "
    "extremists attackers assailants fighter militant rebel insurgent gunman jihadist guerrilla terrorist attacker",
    carers="doctors nurses medics paramedics rescuers firefighters doctor nurse medic paramedic rescuer firefighter",
    journalists="journalists reporters journalist reporter",
    animals="animals animal cattle cows cow sheep goats goat pigs pig horses horse dogs dog cats cat chickens "
    "hens poultry "
    "birds bird fish whales whale dolphins elephants elephant livestock camels buffaloes bees turtles seals "
    "turkeys ducks "
    "geese donkeys mules lambs calves hogs reindeer deer rhinos lions tigers bears wolves swine bulls minks",
    jobs="jobs job posts positions vacancies redundancies layoffs",
    vehicles="vehicles vehicle",
    tanks="tanks tank",
    carriers="carriers carrier",
    trucks="trucks lorries pickups vans truck lorry pickup van",
    cars="cars taxis car taxi",
    buses="buses bus",
    trains="trains locomotives wagons carriages",
    aircraft="aircraft",
    jets="jets planes warplanes airliners jet plane warplane",
    helicopters="helicopters helicopter",
    drones="drones drone",
    ships="ships boats vessels ferries dinghies ship boat vessel ferry",
    buildings="buildings building structures",
    homes="houses homes apartments dwellings flats house home apartment",
    schools="schools school",
    hospitals="hospitals clinics hospital clinic",
    churches="churches mosques temples synagogues church mosque",
    shops="shops stores shop",
    bridges="bridges bridge",
    trees="trees crops",
    towns="villages towns cities hamlets districts provinces settlements village town",
    weapons="howitzers howitzer rockets missiles shells bombs mines grenades rifles casings guns weapons "
    "rocket missile shell bomb mine",
    strikes="airstrikes strikes raids attacks shots aftershocks explosions blasts tremors",
    years="years months weeks days hours minutes",
    documents="laws votes pages reports complaints lawsuits letters signatures",
    km="km kms kilometres kilometers kilometre kilometer",
    miles="miles mile mi",
    centimetres="centimetres centimeters centimetre centimeter cm millimetres millimeters mm",
    metres="metres meters m metre meter",
    feet="feet ft foot",
    hectares="hectares ha",
    acres="acres acre",
    tons="tons tonnes ton tonne",
    dollars="$ usd dollars dollar",
    euros="€ eur euros euro",
    pounds="£ gbp",
    celsius="celsius",
    fahrenheit="fahrenheit",
    small="mm cm kg g mph kph kmh kw mw gw millimetres millimeters centimetres centimeters kilograms kilos "
    "litres liters "
    "magnitude",
)
