"""English: its words about numbers, fates and what is counted."""

from typing import Final

from summarizer.ground.languages.language import Lexicon, Telling, after, before, fates, kinds, many, pattern, worths
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
    persons=word_set(
        "man woman child boy girl baby toddler infant teenager teen youth pensioner mother father son daughter "
        "brother "
        "sister husband wife grandmother grandfather widow owner driver pilot coach teacher pupil student nurse "
        "doctor "
        "medic paramedic farmer worker miner labourer fisherman sailor skipper captain passenger pedestrian cyclist "
        "motorcyclist motorist rider hiker climber skier swimmer diver tourist guest resident villager neighbour "
        "neighbor "
        "shopkeeper trader cleaner cook guard watchman policeman policewoman officer soldier conscript gunman "
        "attacker "
        "assailant bomber militant rebel fighter insurgent suspect journalist reporter photographer cameraman "
        "activist "
        "protester demonstrator bystander victim survivor firefighter fireman rescuer priest imam monk nun judge "
        "lawyer "
        "politician mayor minister deputy engineer mechanic technician conductor firefighter co-pilot copilot "
        "referee "
        "player jockey partner colleague friend companion walker jogger climber runner stranger guard watchman "
        "lorry-driver hostage prisoner inmate detainee refugee migrant volunteer scientist singer actor operator"
    ),
)

TELLING: Final = Telling(
    fates=fates(
        killed__holder="own_dead_at the_dead_at",
        none__idiom="sent_off sent_home sent_back sent_to_hospital sent_to_prison sent_messages "
        "sentenced_to_death condemned_to_death put_to_death sentence_of_death death_sentence "
        "death_sentences "
        "death_row death_penalty death_threat* death_certificate* death_squad* escap*_death escap*_certain_death "
        "avoid*_death cheat*_death fac*_death risk*_death fear_of_death near_death dead_sea dead_end missing_link "
        "killing_spree left_for_dead life_sentence* deadly_weapon* fire_died_down fires_died_down flames_died_down "
        "wind_died_down winds_died_down fighting_died_down violence_died_down shooting_died_down storm_died_down "
        "unrest_died_down noise_died_down clashes_died_down casualty_ward* "
        "casualty_department* "
        "hit_the_streets took_to_the_streets hit_by_sanctions hit_out saved_from need_to_be need_to taken_part",
        killed__deed="claimed_the_life_of kills killing slays slew slaying murders murdering massacring lynching "
        "executing beheading "
        "martyring claimed_the_lives_of claiming_the_lives_of took_the_lives_of taking_the_lives_of",
        killed__state="fatal fatally killed dead slain murdered massacred executed assassinated lynched beheaded "
        "drowned martyred "
        "shot_dead gunned_down shot_to_death stabbed_to_death burned_to_death burnt_to_death beaten_to_death "
        "hacked_to_death crushed_to_death starved_to_death frozen_to_death stabbed_dead electrocuted asphyxiated "
        "losing_their_lives lives_lost",
        killed__verb="lost_their_lives lost_his_life lost_her_life lost_their_life died dies "
        "die perish perished perishes succumbed dying",
        killed__noun="death deaths fatality fatalities killings killing murder murders massacre massacres "
        "slaying slayings "
        "executions execution beheadings bodies body corpses corpse lives life drownings suicides loss_of_life",
        killed__toll="death_toll toll number_of_victims number_killed fatalities deaths death_count",
        injured__deed="injures injuring wounds wounding maiming hurting treat treating burning_himself burning_herself",
        injured__state="with_a_broken with_a_sprained with_broken shot_in_the_leg "
        "shot_in_the_arm shot_in_the_chest shot_in_the_back "
        "shot_in_the_foot shot_in_the_stomach shot_in_the_shoulder shot_in_the_thigh "
        "shot_in_the_hand shot_in_the_knee hit_in_the_leg hit_in_the_arm hit_in_the_chest "
        "hit_in_the_back hit_in_the_foot hit_in_the_stomach hit_in_the_shoulder "
        "hit_in_the_thigh hit_in_the_hand hit_in_the_knee wounded_in_the_leg "
        "wounded_in_the_arm wounded_in_the_chest wounded_in_the_back wounded_in_the_foot "
        "wounded_in_the_stomach wounded_in_the_shoulder wounded_in_the_thigh "
        "wounded_in_the_hand wounded_in_the_knee lost_a_leg lost_an_arm lost_a_hand "
        "lost_a_foot lost_an_eye lost_a_finger lost_~_fingers lost_~_toes lost_his_leg "
        "lost_her_leg needed_treatment required_treatment concussion in_shock bitten "
        "mauled stabbed knifed beaten_up gored trampled run_over cut_by "
        "lost_consciousness "
        "unconscious suffered_cuts suffered_bruises cuts_and_bruises broke_his broke_her broke_their "
        "broken_leg broken_arm broken_hip broken_wrist broken_ribs broken_bones broken_nose sprained fractured "
        "with_a_sprained with_a_broken with_a_fractured with_concussion with_frostbite with_bruises with_cuts "
        "frostbitten needed_stitches needed_surgery smoke_inhalation intoxicated gassed treated "
        "in_intensive_care in_hospital in_the_hospital to_hospital to_the_hospital to_a_hospital to_hospitals "
        "hospital_treatment medical_treatment in_critical_condition in_a_critical_condition "
        "in_serious_condition in_a_serious_condition in_a_coma on_life_support suffering_from_burns scalded "
        "burned_in concussed in_surgery bloodied injured wounded hurt maimed hospitalised hospitalized "
        "burned_badly with_injuries "
        "with_wounds with_~_injuries "
        "with_~_wounds with_burns with_gunshot_wounds sustained_injuries suffered_injuries suffered_~_injuries "
        "sustained_~_injuries suffered_burns with_fractures",
        injured__noun="shrapnel_wounds gunshot_wounds knife_wounds bruises fractures burns "
        "concussion injuries injury wounded",
        injured__toll="number_injured injury_toll",
        missing__state="still_being_sought still_being_looked_for still_being_searched_for "
        "still_unaccounted feared_lost missing unaccounted disappeared vanished untraced "
        "lost_at_sea out_of_contact",
        missing__noun="disappearances disappearance the_missing",
        missing__toll="number_missing",
        trapped__deed="trapping traps stranding burying cutting_off",
        trapped__state="buried_under buried_beneath could_not_leave cannot_leave could_not_get_out cannot_get_out "
        "could_not_be_reached snowed_in trapped stranded stuck buried besieged under_siege under_the_rubble "
        "under_rubble "
        "beneath_the_rubble "
        "beneath_rubble under_debris under_the_debris cut_off unable_to_leave unable_to_get_out",
        casualties__noun="casualties casualty victims victim",
        casualties__toll="toll casualty_toll number_of_victims",
        rescued__deed="plucking airlifting rescues rescuing rescue saving saves freeing liberating",
        rescued__state="led_to_safety led_to brought_to_safety found_alive talked_down recovered_alive winched_up "
        "cut_free cut_from picked_up dug_out carried_out brought_out lifted_to brought_ashore taken_off "
        "plucked airlifted "
        "rescued saved freed alive unhurt unharmed uninjured to_safety pulled_out pulled_free winched "
        "released",
        rescued__verb="survived survives survive escaped",
        rescued__noun="survivors survivor",
        displaced__deed="moving relocating resettling rehousing displacing displaces uprooting evacuating "
        "evacuates expelling",
        displaced__state="moved_to moved_into moved_from moved_away moved_elsewhere were_moved been_moved "
        "being_moved be_moved resettled rehoused taken_to_shelters in_shelters in_emergency_shelters displaced "
        "homeless uprooted evacuated expelled relocated moved_out transported_out "
        "forced_from from_their_homes from_his_home out_of_their_homes "
        "forced_to_leave forced_to_flee forced_out driven_from driven_out driven_out_of pushed_out "
        "granted_safe_passage set_for_evacuation abandoned_their_homes on_the_move lost_their_homes",
        displaced__verb="taken_to_the_road taken_to_the_roads took_to_the_road took_to_the_roads "
        "left evacuated moved_out fled flee flees fleeing left_their_homes leave_their_homes "
        "leaving_their_homes",
        displaced__noun="exodus evacuees evacuee displacement displacements idps evacuation evacuations",
        refugees__noun="refugees refugee asylum-seekers asylum_seekers asylum-_seekers",
        refugees__verb="sought_refuge sought_asylum crossed_the_border crossed_into",
        detained__deed="detains detaining arrests arresting jailing imprisoning abducting kidnapping capturing "
        "seizing "
        "holding holds",
        detained__state="in_the_hands_of led_away remanded apprehended taken_in_for_questioning "
        "handcuffed recaptured rearrested re-arrested detained arrested "
        "jailed imprisoned captured abducted kidnapped in_custody rounded_up seized "
        "behind_bars taken_hostage taken_prisoner taken_into_custody taken_away held in_jail in_prison in_detention",
        detained__noun="detainees detainee detentions arrests arrest prisoners prisoner hostages hostage "
        "captives inmates "
        "kidnappings abductions",
        affected__deed="affecting affects hitting sickening",
        affected__state="lost_their_jobs lost_power lost_electricity no_power no_water no_electricity "
        "without_power covered_by isolated marooned starve starved homeless_after laid_off affected hit "
        "in_need in_dire_need in_urgent_need in_desperate_need starving hungry "
        "at_risk without "
        "stranded stuck sick sickened ill infected malnourished slept_outdoors slept ran_out cut_off suffered "
        "suffering "
        "suffer suffers need needed needs needing enduring endure endured poisoned under_siege trapped dependent "
        "depend "
        "rely relying facing faces exposed treated respiratory_problems",
        affected__noun="cases infections patients",
        destroyed__deed="buried burying engulfing shooting_down burning_down wrecking scuttling torpedoing "
        "destroying destroys levelling leveling flattening razing demolishing gutting sinking downing",
        destroyed__state="engulfed consumed_by_flames went_up_in_flames gone_up_in_flames burned_out set_alight "
        "set_on_fire set_ablaze destroyed leveled levelled flattened razed shot_down downed wrecked demolished "
        "gutted "
        "collapsed "
        "burned_down burnt_down burned_to_the_ground burnt_out sank brought_down knocked_down torn_down bulldozed "
        "totalled written_off flattened_by scuttled torpedoed incinerated reduced_to_rubble reduced_to_ashes "
        "in_ruins sunk "
        "obliterated swept_away washed_away blown_up wiped_out torched",
        destroyed__verb="collapse",
        damaged__deed="broke_windows_in shattered_windows_in breaking_windows_in "
        "shattering_windows_in blew_out_windows_in "
        "damaging scorching flooding",
        damaged__state="broken_windows broke_windows windows_broken ransacked looted riddled pockmarked cracks "
        "without_roofs lost_their_roofs suffered_damage sustained_damage torn_off ripped_off blown_off "
        "blown_out smashed dented cracked broken burst singed damaged damages damage inundated flooded "
        "scorched defaced vandalised vandalized "
        "shattered hit torched burned "
        "burnt set_on_fire set_ablaze set_alight",
        deployed__deed="deploys deploying sends sent sending dispatching stationing mobilising mobilizing pouring",
        deployed__state="deployed stationed dispatched mobilised mobilized sent based posted on_duty on_patrol "
        "on_standby called_in took_part fighting battling searching involved",
        population__deed="holds holding employs employing employed counts counting comprises comprising numbering",
        population__state="live lives lived living reside resides resided residing work works working inhabit "
        "inhabits belong belongs employed strong",
        population__noun="residents inhabitants citizens members employees workers staff souls population villagers "
        "households inmates",
        population__toll="population membership workforce",
        population__holder="home_to house_to made_up_of membership_of towns_of town_of village_of city_of "
        "camp_of party_of population_of community_of",
        jobs__deed="lay_off laying_off dismiss dismissing sack sacking hire hiring cut cutting shed shedding employs "
        "employing employed",
        jobs__state="laid_off dismissed sacked redundant unemployed out_of_work hired",
        jobs__noun="job jobs post posts position positions redundancies layoffs workers employees staff "
        "workforce vacancies",
        votes__deed="polled",
        votes__state="voted approved in_favour in_favor abstained",
        votes__noun="against vote votes ballots ballot voters abstentions seats electors",
        votes__toll="votes",
    ),
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
    passive=word_set("is are was were be been being get gets got"),
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
    tallies=word_set("number count tally toll list total figure numbers counts tallies register roll"),
    tallying=word_set(
        "stood stands rose risen rises climbed climbs grew grown reached reaches numbered numbers "
        "number now total totalled"
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
        r"(?:up|down) from|instead of|against|compared (?:with|to)|(?:rose|risen|rises|rising|climbed|increased|"
        r"raised|revised|"
        r"lowered|cut|fell|dropped|jumped|"
        r"grew)(?: \w+)? from|had (?:\w+ )?(?:said|reported|put|given|spoken|counted|told)|earlier|revis\w+|"
        r"previous(?:ly)?|initial(?:ly)?|first (?:reported|said|put|count\w*|given)|originally|at first|updat\w+|"
        r"correct\w+|prior|former(?:ly)?|until then|preliminary|the day before|no longer|from \w+ to"
    ),
)

KINDS: Final = kinds(
    people="people persons person individuals victims residents inhabitants citizens us locals villagers passengers "
    "members refugees migrants evacuees families survivors patients workers employees protesters demonstrators "
    "prisoners "
    "detainees hostages students worshippers pilgrims tourists others casualties bodies lives dead wounded injured",
    civilians="civilians civilian noncombatants",
    children="children child kids minors infants babies toddlers boys girls schoolchildren schoolgirls "
    "schoolboys pupils teenagers youths "
    "adolescents newborns boy girl minor infant baby toddler teenager youth",
    women="women woman mothers girls mother girl",
    men="men fathers boys man father boy",
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
