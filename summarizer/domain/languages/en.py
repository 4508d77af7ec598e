"""English: its words about numbers, fates, what is counted, deeds, sayings and dates."""

import re
from itertools import product
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
    worths,
)
from summarizer.domain.words import word_set


def _each(*parts: str) -> str:
    """Join each word of each part to each of the next: "shot stabbed" and "to_death"."""
    return f" {' '.join('_'.join(words) for words in product(*(part.split() for part in parts)))} "


_LIMBS: Final = (
    "leg legs arm arms hip wrist ankle shoulder knee foot hand collarbone pelvis skull jaw nose neck back spine "
    "ribs rib bones elbow thigh finger fingers toes"
)
_MANNERS: Final = (
    "as like differently equally unequally fairly unfairly badly well humanely inhumanely kindly harshly cruelly "
    "sceptically skeptically cautiously confidentially seriously lightly favourably favorably"
)
"""What behind "treated" tells of no doctor: "treated as dead"."""
_REGARDS: Final = (
    "caution care reserve respect disrespect contempt disdain dignity suspicion scepticism skepticism hostility "
    "indifference kindness courtesy derision prudence circumspection"
)
"""The same behind "with"."""
_STAYED: Final = (
    "spent_a_~_night spent_another_night spent_the_night spent_the_day spent_nights spent_days spend_the_night "
    "spending_the_night slept sleep sleeping sheltered shelter sheltering taking_shelter took_shelter taken_shelter "
    "sought_shelter seeking_shelter found_shelter taken_refuge took_refuge taking_refuge sought_refuge found_refuge "
    "housed put_up accommodated lodged billeted camped camping camped_out camping_out crammed living staying stayed "
    "crowded moved"
)
_SHELTERS: Final = (
    "in_the_mosque in_the_school in_the_church in_the_stadium in_the_gymnasium in_the_sports_hall "
    "in_schools in_a_school in_school_buildings in_gymnasiums in_gyms in_a_gymnasium in_a_gym in_sports_halls "
    "in_a_sports_hall in_halls in_town_halls in_church_halls in_churches in_a_church in_mosques in_a_mosque "
    "in_community_centres in_community_centers in_stadiums in_a_stadium in_tents in_camps in_a_camp in_shelters "
    "in_a_shelter in_emergency_shelters in_public_shelters in_makeshift_shelters in_temporary_shelters "
    "in_emergency_accommodation in_temporary_accommodation in_evacuation_centres in_evacuation_centers "
    "in_reception_centres in_cars in_their_cars in_the_open in_the_streets outdoors outside with_relatives "
    "with_friends with_family with_host_families into_schools into_tents into_shelters under_tarpaulins rough"
)

_SEEKING: Final = "looking_for_her looking_for_his searching_for_her searching_for_his"
_KIN: Final = "mother father son daughter husband wife brother sister child"
"""Who is missed by whoever looks for one of her own."""
FATES: Final = fates(
    affected__verb="sought_help had_sought_help sought_medical seeking_medical seek_medical "
    "sought_treatment were_given_assistance was_given_assistance given_assistance_on received_assistance "
    "received_first_aid given_first_aid need needs needed face faces faced lack lacks lacked require requires required "
    "endure endured suffer suffers lost_power lose_power depend_on rely_on",
    # No fate at all.
    none__idiom=_each(
        "been were",
        "caught_in caught_up caught_on_camera caught_on_film caught_on_video caught_between caught_off caught_out",
    )
    + _each("treated treat treats treating", _MANNERS)
    + _each("treated treat treats treating", "with", _REGARDS)
    + _each("treated treat treats treating", "with", "~", _REGARDS)
    + _each("treating treat treats treated", "~ the_~ a_~ this_~ such_~ these_~", "with", _REGARDS)
    + _each("treating treat treats treated", "~ ~_~ ~_~_~ ~_~_~_~", "as")
    + (
        "released_a_video released_video* released_a_statement released_footage released_a_report released_a_list "
        "arrest_warrant* arrest_warrants avoid*_death body_armor body_armour body_bag* body_camera* body_language "
        "body_part* can_kill casualty_department* casualty_ward* cheat*_death clashes_died_down condemned_to_death "
        "could_hurt could_injure could_kill dead_end dead_heat dead_line dead_sea deadlock* deadly_weapon* death_camp* "
        "death_certificate* death_march* death_penalty death_row death_sentence death_sentences death_squad* "
        "death_threat* detention_camp* detention_center* detention_centre* displacement_camp* escap*_certain_death "
        "escap*_death evacuation_center* evacuation_centre* evacuation_flight* evacuation_order* evacuation_plan* "
        "evacuation_route* fac*_death fear_of_death fighting_died_down fire_died_down fires_died_down flames_died_down "
        "freed_up hit_by_sanctions hit_out hit_single* hit_song* hit_the_streets hostage_-_taker* hostage_crisis "
        "hostage_negotiator* hostage_taker* hurt_feelings injury_claim* injury_list injury_time killing_field* "
        "killing_spree left_for_dead left_standing life_insurance life_jacket* life_sentence* life_support_machine* "
        "lives_in lives_on lives_with lost_against lost_by lost_contact lost_control lost_count lost_ground "
        "lost_her_job lost_her_way lost_his_job lost_his_way lost_interest lost_its_way lost_money lost_patience "
        "lost_sight_of lost_the_election lost_the_match lost_the_vote lost_their_way lost_to lost_touch lost_track_of "
        "lost_~_customers lost_~_followers lost_~_games lost_~_inhabitants lost_~_kilos lost_~_matches lost_~_members "
        "lost_~_million lost_~_percent lost_~_places lost_~_players lost_~_points lost_~_residents lost_~_seats "
        "lost_~_subscribers lost_~_voters may_kill might_kill missing_link near_death need_to need_to_be "
        "noise_died_down prison_camp* prisoner_exchange* prisoner_of_war_camp* prisoner_swap* refugee_camp* "
        "restor*_electricity_to restor*_power_to risk*_death save_up saved_from saved_up sent_back sent_home "
        "sent_messages sent_off sent_to_parliament sentence_of_death sentenced_to_death sentenced_to_hang "
        "shooting_died_down smash_hit still_standing storm_died_down suicide_watch taken_part to_kill "
        "took_to_the_streets unrest_died_down violence_died_down will_kill wind_died_down winds_died_down would_kill"
        + _each(
            "rescue search_and_rescue search rescue_and_recovery",
            "workers worker teams team crews crew boats boat services service operations operation helicopters "
            "helicopter missions mission dogs vessels vehicles efforts personnel units technicians technician "
            "specialists specialist divers diver swimmers swimmer brigade brigades squad squads equipment experts "
            "volunteers",
        )
        + _each(
            "murder murders homicide killing death killings fatality",
            "suspect suspects charge charges trial trials case cases inquiry investigation investigations squad "
            "weapon detectives rate rates benefits victims_families",
        )
        + _each(
            "governing sporting public professional trade regulatory advisory official statutory religious "
            "government international industry employers business student aid relief heavenly celestial un "
            "legislative representative independent",
            "bodies body",
        )
        + _each(
            "searching search searched hunting hunt",
            "for_~_suspects for_~_gunmen for_~_attackers for_~_men_who for_~_survivors for_the_suspects for_survivors",
        )
        + _each(
            "fear fears fearing feared risk risks risking risked rebuild rebuilding rebuilt live living lived "
            "devoted devote spent spend changed change improve improved improving go_about run ran running fled "
            "save saved saving dedicate resume resumed",
            "their_lives for_their_lives with_their_lives",
        )
        + _each(
            "their_lives lives his_life her_life",
            "in_danger at_risk are_in_danger are_at_risk were_in_danger were_at_risk is_in_danger is_at_risk "
            "was_in_danger was_at_risk are_not_in_danger are_not_at_risk were_not_in_danger is_not_in_danger "
            "was_not_in_danger",
        )
        + _each(
            "fatal deadly", "accidents accident crashes crash incidents incident attacks shootings fires collisions"
        )
    ),
    killed__rite="buried bury buries burying interred inters",
    killed__holder=(
        "graves_for coffins_for in_memory_of in_memory_of_the laid_to_rest_the laying_to_rest loses losing loss_of "
        "loss_of_her loss_of_his loss_of_their lost lost_her lost_his lost_my lost_our lost_their mourn mourned "
        "mourned_the mourning mourning_the mourns own_dead_at remains_of the_dead_at"
        + _each("could_not couldn't failed_to unable_to", "save save_the")
        + _each("lost_her lost_his lost_my lost_our lost_their", "first second third fourth eldest youngest only")
    ),
    killed__deed=(
        "lost_…_husband lost_…_wife lost_…_son lost_…_sons lost_…_daughter lost_…_daughters lost_…_brother "
        "lost_…_brothers lost_…_sister lost_…_sisters lost_…_mother lost_…_father lost_…_parents lost_…_child "
        "lost_…_children lost_…_baby lost_…_cousin lost_…_cousins lost_…_uncle lost_…_aunt lost_…_nephew "
        "lost_…_nephews lost_…_niece lost_…_nieces lost_…_grandson lost_…_grandsons lost_…_granddaughter "
        "none_of_the_…_survived not_one_of_the_…_survived asphyxiating assassinates assassinating beheading butchering "
        "claimed_the_life_of claimed_the_lives claimed_the_lives_of claiming_the_life_of claiming_the_lives_of "
        "claims_lives_of claims_the_lives_of cost_the_life_of cost_the_lives_of costing_the_life_of "
        "costing_the_lives_of costs_the_lives_of decapitating drowning electrocuting eliminating ended_the_lives_of "
        "ending_the_lives_of executes executing gun_down gunning_down guns_down kill killing kills liquidating "
        "lynching martyring massacring murdering murders robbed_of_their_lives shooting_dead shoots_dead "
        "shot_and_killed slaughtering slay slaying slays slew strangling suffocating takes_the_lives_of "
        "taking_the_life_of taking_the_lives_of took_the_life_of took_the_lives took_the_lives_of"
    ),
    killed__state=(
        "known_to_have_died believed_to_have_died thought_to_have_died confirmed_to_have_died presumed_to_have_died "
        "confirmed_dead asphyxiated assassinated beheaded beyond_help blew_herself_up blew_himself_up "
        "blew_themselves_up bludgeoned burned_alive burned_to_a_cinder burnt_alive butchered cost_her_life "
        "cost_his_life cost_their_lives dead dead_at_the_scene dead_on_arrival decapitated deceased did_not_survive "
        "drowned electrocuted eliminated executed exterminated fatal fatally found_dead garrotted gave_her_life "
        "gave_his_life gave_their_lives guillotined gunned_down hanged hanged_herself hanged_himself hanged_themselves "
        "hit_and_killed in_morgues in_mortuaries in_the_morgue in_the_mortuary incinerated_alive killed killed_herself "
        "killed_himself killed_themselves laid_to_rest buried_by_their* buried_by_relatives buried_in_a_grave "
        "buried_in_graves buried_in_a_cemetery buried_in_the_cemetery buried_in_a_mass_grave buried_in_mass_graves "
        "lifeless liquidated lives_lost lose_their_lives loses_~_life losing_her_life losing_his_life "
        "losing_their_lives lost_~_life lynched martyred massacred murdered no_longer_alive no_more no_sign_of_life "
        "no_signs_of_life paid_with_his_life paid_with_their_lives run_over_and_killed shot_and_killed shot_dead slain "
        "slaughtered smothered stabbed_and_killed stabbed_dead strangled struck_and_killed suffocated their_lives "
        "to_a_morgue to_her_death to_his_death to_its_death to_morgues to_mortuaries to_the_hospital_morgue "
        "to_the_hospital_mortuary to_the_morgue to_the_mortuary to_their_death to_their_deaths took_her_own_life "
        "took_his_own_life took_their_own_lives"
        + _each(
            "beaten stabbed shot hacked crushed burned burnt starved frozen bludgeoned battered clubbed choked "
            "strangled trampled kicked knifed mauled gored bled scalded tortured stoned gassed suffocated whipped "
            "flogged pelted shelled bombed dragged scared put pecked savaged",
            "to_death",
        )
        + _each("fatally mortally", "injured wounded shot stabbed hurt struck crushed burned poisoned mauled gored hit")
    ),
    killed__verb=(
        "help_came_too_late help_arrived_too_late fell_in_the_line fell_in_the_battle fell_in_battle fell_in_combat "
        "fell_in_action fell_in_the_fighting fell_at_the_front fell_in_the_clashes rose_as_martyrs fell_as_martyrs "
        "lost_their_lives lost_his_life lost_her_life lost_their_life bled_to_death burned_to_death burnt_to_death "
        "choked_to_death could_not_be_resuscitated could_not_be_revived could_not_be_saved couldn't_be_saved "
        "did_not_make_it did_not_survive didn't_make_it didn't_survive die died dies do_not_survive does_not_survive "
        "dropped_dead drown drowning drowns dying expired fell_dead found_their_deaths froze_to_death had_died "
        "has_died have_died had_since_died has_since_died have_since_died met_a_violent_end met_her_death met_her_end "
        "met_his_death met_his_end met_their_death met_their_deaths met_their_end never_came_home_alive never_made_it "
        "never_regained_consciousness never_woke_up not_survived pass_away passed_away perish perished perishes "
        "perishing starved_to_death succumb succumbed succumbs suffocate suffocated_to_death went_to_their_deaths "
        "without_regaining_consciousness would_die"
        + _each(
            "fell plunged jumped leapt leaped tumbled slipped slid dropped sank drove fallen plunging falling jumping",
            "to_their_deaths to_their_death to_his_death to_her_death",
        )
    ),
    killed__noun=(
        "assassinations beheadings burials bodies body carcass carcasses cadaver cadavers corpse corpses dead_bodies "
        "dead_body death deaths drownings execution executions fatalities fatality femicide femicides hangings "
        "homicides human_remains killing killings life life_lost lives lives_lost loss_of_life martyrs massacre "
        "massacres murder murders manslaughter slaying slayings stillbirths suicide_deaths suicides"
    ),
    killed__toll=(
        "body_count confirmed_dead dead_count death_count death_tally death_toll deaths drownings fatalities homicides "
        "lives_lost murders number_killed number_of_dead number_of_deaths number_of_fatalities number_of_victims toll"
    ),
    injured__verb="are_in_a_hospital were_in_a_hospital remain_in_a_hospital are_in_a_clinic "
    "went_to_hospital went_to_the_hospital went_to_a_hospital ended_up_in_hospital",
    injured__deed=(
        "hospital_admitted hospitals_admitted hospital_took_in clinic_admitted fighting_for_the_lives_of "
        "fighting_to_save battling_to_save battling_to_save_the_lives_of fighting_to_save_the_lives_of "
        "trying_to_save_the_lives_of blinding burning burning_herself burning_himself burns concussing crippling "
        "disfiguring hospitalising hospitalizing hurting hurts injure injures injuring maiming maims paralysing "
        "paralyzing scalding shooting_and_wounding stabbing_and_wounding treat treating treats wound wounding wounds"
    ),
    injured__place="to_the_burns_unit to_the_burn_unit to_a_burn_unit to_the_burns_centre to_a_burns_centre "
    "to_the_burn_centre to_a_burn_centre to_the_burn_center to_a_burn_center in_the_burns_unit in_the_burn_unit "
    "in_a_burns_unit in_a_burn_unit in_the_burns_ward in_the_burn_center in_the_burn_centre in_critical_care "
    "in_hospital in_icu in_intensive_care in_the_hospital to_a_burns_unit to_a_burns_ward to_a_clinic "
    "to_a_field_hospital to_a_hospital to_a_local_hospital to_a_nearby_hospital to_a_trauma_center to_a_trauma_centre "
    "to_area_hospitals to_clinics to_emergency_rooms to_field_hospitals to_hospital to_hospitals to_intensive_care "
    "to_local_hospitals to_nearby_hospitals to_the_clinic to_the_emergency_room to_the_hospital to_the_infirmary "
    "to_the_nearest_hospital",
    injured__state="as_critical as_critically received_medical_care receiving_medical_care received_care "
    "received_hospital_care receive_medical_care escaped_with_minor_injuries escaped_with_slight_injuries "
    "escaped_with_light_injuries escaped_with_cuts escaped_with_bruises with_minor_injuries with_slight_injuries "
    "with_light_injuries with_cuts_and_bruises bullet_lodged had_a_bullet "
    + _each("treated", "as_outpatients as_inpatients as_an_outpatient as_an_inpatient as_patients")
    + (
        "burned burnt had_burns had_~_burns with_broken amputated are_critical badly_burned badly_burnt "
        "battling_for_their_lives beaten_up bitten black_eye bleeding blinded bloodied broke_her broke_his broke_their "
        "burned_badly burned_in burned_themselves burned_to_hospital burns_unit burnt_themselves "
        "carbon_monoxide_poisoning clinging_to_life collapsed_from_exhaustion collapsed_from_heat "
        "collapsed_in_the_heat concussed concussion crippled cut_by cut_by_glass cuts_and_bruises deafened "
        "disabled_for_life disfigured electric_shock electric_shocks fainted fighting_for_her_life "
        "fighting_for_his_life fighting_for_life fighting_for_their_lives food_poisoning for_burns for_cuts "
        "for_injuries for_shock for_smoke_inhalation fractured frostbitten gas_poisoning gassed given_first_aid "
        "given_oxygen gored grazed heat_exhaustion heat_stroke heatstroke hit_by_bullets hit_by_debris hit_by_glass "
        "hit_by_shrapnel hit_in_the_arm hit_in_the_back hit_in_the_chest hit_in_the_foot hit_in_the_hand "
        "hit_in_the_knee hit_in_the_leg hit_in_the_shoulder hit_in_the_stomach hit_in_the_thigh hospital_care "
        "hospital_treatment hospitalised hospitalized hovering_between_life_and_death hurt hurt_themselves hypothermia "
        "impaled in_a_coma in_a_critical_condition in_a_critical_state in_a_grave_condition in_a_serious_condition "
        "in_a_serious_state in_a_stable_condition in_critical_condition in_grave_condition in_need_of_treatment "
        "in_serious_condition in_shock in_stable_condition in_surgery inhaled_smoke inhaling_smoke injured intoxicated "
        "is_critical knifed knocked_out knocked_unconscious lacerated lost_consciousness lost_her_sight lost_his_sight "
        "lost_limbs lost_their_sight lost_~_fingers lost_~_toes maimed mauled medical_treatment need_treatment "
        "needed_an_operation needed_hospital_treatment needed_medical_attention needed_medical_treatment "
        "needed_stitches needed_surgery needed_treatment needing_treatment on_a_ventilator on_life_support "
        "on_respirators on_ventilators operated_on overcome_by_fumes overcome_by_gas overcome_by_heat "
        "overcome_by_smoke paralysed paralyzed passed_out poisoned received_first_aid received_treatment "
        "receiving_treatment remain_critical remained_critical remains_critical required_hospital_treatment "
        "required_medical_attention required_surgery required_treatment requiring_treatment run_over scalded scarred "
        "scarred_for_life seeking_treatment seriously_burned severely_burned severely_burnt shot_and_injured "
        "shot_and_wounded shot_in_the_arm shot_in_the_back shot_in_the_chest shot_in_the_foot shot_in_the_hand "
        "shot_in_the_knee shot_in_the_leg shot_in_the_shoulder shot_in_the_stomach shot_in_the_thigh smoke_inhalation "
        "smoke_poisoning sought_medical_help sought_treatment sprained stabbed stabbed_and_injured stabbed_and_wounded "
        "struck_by_debris struck_by_shrapnel suffering_from_burns took_a_bullet trampled treated unconscious "
        "under_treatment undergoing_surgery undergoing_treatment underwent_surgery was_critical were_critical "
        "with_a_broken with_a_fractured with_a_sprained with_concussion with_food_poisoning with_frostbite "
        "with_gunshot_wounds with_heatstroke with_hypothermia with_shock with_smoke_inhalation wounded "
        "wounded_in_the_arm wounded_in_the_back wounded_in_the_chest wounded_in_the_foot wounded_in_the_hand "
        "wounded_in_the_knee wounded_in_the_leg wounded_in_the_shoulder wounded_in_the_stomach wounded_in_the_thigh"
        + _each(
            "with suffered sustained received suffering sustaining",
            "injuries ~_injuries ~_~_injuries ~_~_~_injuries wounds ~_wounds ~_~_wounds ~_~_~_wounds burns "
            "~_burns ~_~_burns ~_~_~_burns fractures ~_fractures ~_~_fractures ~_~_~_fractures bruises ~_bruises "
            "~_~_bruises ~_~_~_bruises cuts ~_cuts ~_~_cuts ~_~_~_cuts",
        )
        + _each("broke breaking broken fractured fracturing sprained dislocated", "a his her their an both", _LIMBS)
        + _each("broken fractured dislocated injured smashed", _LIMBS)
        + _each(_LIMBS, "broken fractured")
        + _each(
            "taken rushed flown airlifted brought transported ferried admitted evacuated transferred driven sent "
            "conveyed stretchered winched carried",
            "to_hospital to_hospitals to_a_hospital to_the_hospital to_clinics to_a_clinic",
        )
        + _each(
            "lost lose loses losing",
            "both one his her their a an",
            "leg legs arm arms hand hands foot feet eye eyes limb limbs ear finger fingers thumb",
        )
    ),
    injured__noun=(
        "shrapnel_wounds knife_wounds amputations bruises bullet_wounds burns concussion fractures gunshot_wounds "
        "injuries injury stab_wounds walking_wounded wounded wounds"
    ),
    injured__toll="injuries injury_toll number_injured number_of_injured number_of_wounded",
    missing__holder=(
        "hope_of_finding hopes_of_finding lost_contact_with lost_contact_with_the no_news_of no_sign_of no_word_from "
        "no_word_of search_for searched_for searches_for searching_for still_looking_for trace_of"
        + _each(
            "search_for searching_for searched_for still_looking_for hope_of_finding hopes_of_finding trace_of "
            "no_sign_of no_word_from no_word_of no_news_of",
            "the the_other any_of_the all",
        )
    ),
    missing__deed=paired(_SEEKING, _KIN)
    + "whereabouts_of_…_are_unknown whereabouts_of_…_remain_unknown whereabouts_of_…_are_not_known "
    "whereabouts_of_…_were_unknown whereabouts_of_…_are_unclear fate_of_…_is_unknown fate_of_…_are_unknown "
    "fate_of_…_remains_unknown fate_of_…_was_unknown fate_of_…_is_unclear fate_of_…_remains_unclear "
    "fate_of_…_is_not_known unclear_about_the_fate_of word_on_the_fate_of ignorance_of_the_fate_of news_of_the_fate_of "
    "sweeping sweeps swept nor_is_there_word_of there_is_no_word_of",
    missing__state=(
        "cannot_be_reached could_not_be_reached cannot_be_contacted could_not_be_contacted nobody_can_reach "
        "no_one_can_reach cannot_reach_by_phone could_not_reach_by_phone whom_they_cannot_reach whom_we_cannot_reach "
        "not_been_heard_of not_been_heard_of_since not_heard_of given_no_sign_of_life shown_no_sign_of_life "
        "sought_by_relatives sought_by_their_families looked_for_by_their_families searched_for_by_relatives "
        "being_looked_for_by lacking_to_complete absent_from_the_count absent_from_the_roll "
        "absent_when_they_were_counted those_absent_when on_no_list not_on_any_list do_not_appear_on_any_list "
        "did_not_appear_on_any_list does_not_appear_on_any_list appear_on_no_list out_of_contact are_looked_for "
        "being_looked_for being_searched_for cannot_be_found cannot_be_located carried_off_by_the_water "
        "could_not_be_found could_not_be_located could_not_be_traced did_not_return didn't_return disappeared "
        "failed_to_return feared_lost fell_overboard gone_missing lost_at_sea lost_overboard missing never_been_found "
        "never_came_back never_found never_returned never_seen_again not_accounted_for not_been_accounted_for "
        "not_been_found not_been_heard_from not_been_located not_been_recovered not_been_seen not_been_seen_since "
        "not_been_traced not_come_back not_found not_heard_from not_returned not_turned_up not_yet_accounted_for "
        "not_yet_been_accounted_for not_yet_been_found not_yet_found still_being_looked_for still_being_searched_for "
        "still_being_sought still_lost still_not_found still_to_be_found still_unaccounted swept_away swept_downstream "
        "swept_from swept_into swept_off swept_out_to_sea swept_overboard swept_under unaccounted unaccounted_for "
        "untraced vanished washed_away washed_overboard whereabouts_are_unknown whereabouts_is_unknown "
        "whereabouts_remain_unknown whereabouts_unknown whereabouts_were_unknown without_a_trace without_trace "
        "yet_to_be_accounted_for yet_to_be_found yet_to_be_located yet_to_be_recovered yet_to_be_traced"
    ),
    missing__verb=(
        "have_not_been_heard_of has_not_been_heard_of have_not_been_heard_from has_not_been_heard_from "
        "have_given_no_sign_of_life has_given_no_sign_of_life have_sent_no_word has_sent_no_word have_not_made_contact "
        "has_not_made_contact disappear disappearing disappears go_missing goes_missing going_missing gone_missing "
        "vanish vanishes vanishing went_missing"
    ),
    missing__noun="disappearance disappearances missing_people missing_persons the_missing",
    missing__toll="number_missing number_of_missing",
    trapped__deed="burying cutting_off entombed entombing pinned pinning stranding trapping traps",
    trapped__place="under_concrete under_debris under_earth under_mud under_rubble under_ruins under_snow "
    "under_the_collapsed_building under_the_collapsed_roof under_the_concrete under_the_debris under_the_earth "
    "under_the_mud under_the_rubble under_the_ruins under_the_snow under_the_wreckage under_tonnes_of under_tons_of "
    "under_wreckage",
    trapped__state=(
        "beneath_debris beneath_rubble beneath_the_debris beneath_the_mud beneath_the_rubble beneath_the_ruins "
        "beneath_the_snow beneath_the_wreckage besieged boxed_in buried buried_alive buried_beneath buried_under "
        "can't_get_out cannot_escape cannot_get_out cannot_leave caught_beneath caught_in_snow caught_in_the_snow "
        "caught_under caught_up_in_snow caught_up_in_the_snow could_not_be_reached could_not_escape could_not_get_out "
        "could_not_leave couldn't_escape couldn't_get_out cut_off encircled entombed hemmed_in locked_in locked_inside "
        "marooned no_way_out pinned pinned_beneath pinned_down pinned_under snowbound snowed_in still_inside "
        "still_underground stranded stranded_at stranded_by stranded_in stranded_on stuck stuck_at stuck_in "
        "stuck_inside stuck_on trapped unable_to_escape unable_to_get_out unable_to_leave under_siege walled_in"
    ),
    casualties__state="harmed",
    casualties__noun="casualties casualty victim victims",
    casualties__toll="casualties casualty_count casualty_figures casualty_toll number_of_victims toll",
    rescued__deed=(
        "took_…_aboard takes_…_aboard taking_…_aboard take_…_aboard release_of rescue_of pulled_…_out_of_the_water "
        "pulled_…_from_the_water pulled_…_out_of_the_sea pulled_…_from_the_sea pulled_…_out_of_the_river "
        "pulled_…_from_the_river pulled_…_from_the_roof pulled_…_from_rooftops pulled_…_to_safety pulled_…_ashore "
        "pulled_…_aboard pulled_…_out_alive plucked_…_out_of_the_water plucked_…_from_the_water "
        "plucked_…_out_of_the_sea plucked_…_from_the_sea plucked_…_out_of_the_river plucked_…_from_the_river "
        "plucked_…_from_the_roof plucked_…_from_rooftops plucked_…_to_safety plucked_…_ashore plucked_…_aboard "
        "plucked_…_out_alive hauled_…_out_of_the_water hauled_…_from_the_water hauled_…_out_of_the_sea "
        "hauled_…_from_the_sea hauled_…_out_of_the_river hauled_…_from_the_river hauled_…_from_the_roof "
        "hauled_…_from_rooftops hauled_…_to_safety hauled_…_ashore hauled_…_aboard hauled_…_out_alive "
        "fished_…_out_of_the_water fished_…_from_the_water fished_…_out_of_the_sea fished_…_from_the_sea "
        "fished_…_out_of_the_river fished_…_from_the_river fished_…_from_the_roof fished_…_from_rooftops "
        "fished_…_to_safety fished_…_ashore fished_…_aboard fished_…_out_alive brought_…_out_of_the_water "
        "brought_…_from_the_water brought_…_out_of_the_sea brought_…_from_the_sea brought_…_out_of_the_river "
        "brought_…_from_the_river brought_…_from_the_roof brought_…_from_rooftops brought_…_to_safety brought_…_ashore "
        "brought_…_aboard brought_…_out_alive lifted_…_out_of_the_water lifted_…_from_the_water "
        "lifted_…_out_of_the_sea lifted_…_from_the_sea lifted_…_out_of_the_river lifted_…_from_the_river "
        "lifted_…_from_the_roof lifted_…_from_rooftops lifted_…_to_safety lifted_…_ashore lifted_…_aboard "
        "lifted_…_out_alive pulled_…_alive_from dug_…_out_alive dug_…_alive_from brought_…_alive_from airlifting "
        "bringing_to_safety digging_out evacuating_alive freed freeing hoisting liberated liberating plucked plucking "
        "pulled_alive released releasing rescue rescued rescues rescuing save saves saving winching"
    ),
    rescued__state=(
        "roped_down lowered_by_rope lowered_on_ropes winched_to_safety winched_up "
        "returned_to_their_families reunited_with_their_families returned_to_his_family returned_to_her_family "
        "taken_aboard found_…_in_a_drifting_raft found_…_in_a_life_raft found_…_in_a_raft found_…_adrift let_out_of "
        "free let_go airlifted alive alive_and_well all_accounted_for are_accounted_for are_safe been_accounted_for "
        "brought_ashore brought_out brought_out_alive brought_safely brought_to_safety brought_to_shore "
        "brought_to_the_surface brought_up came_out_alive carried_out carried_to_safety cut_free cut_from_the "
        "cut_from_their cut_from_a cut_out_of dragged_out_alive dragged_to_safety dug_out dug_out_alive "
        "dug_themselves_out escaped_alive escaped_unharmed escaped_unhurt escaped_with_their_lives escorted_to_safety "
        "ferried_to_safety flown_to_safety found_alive found_safe found_unharmed found_well freed freed_from "
        "freed_themselves from_the_rubble_alive got_away got_out got_out_alive guided_to_safety handed_over_alive "
        "hauled_aboard hauled_out hauled_to_safety hauled_up helped_to_safety hoisted is_accounted_for is_safe led_to "
        "led_to_safety let_go_free liberated lifted_from lifted_off lifted_out lifted_to located_alive located_safe "
        "lowered_to_safety lowered_to_the_ground made_it_ashore made_it_out made_it_out_alive made_it_to_safety "
        "made_it_to_shore out_of_danger picked_up plucked pulled_aboard pulled_alive pulled_free pulled_out "
        "pulled_to_safety pulled_up reached_safety reached_shore recovered_alive released rescued resuscitated revived "
        "safe_and_sound safe_and_well saved set_free swam_ashore swam_to_safety swam_to_shore taken_off taken_on_board "
        "taken_to_safety talked_down to_safety turned_up_alive turned_up_safe turned_up_unharmed unharmed unhurt "
        "uninjured unscathed walked_away_unharmed walked_away_unhurt walked_free was_accounted_for was_safe "
        "were_accounted_for were_safe winched winched_aboard winched_from winched_off winched_up"
        + _each(
            "pulled plucked hauled fished lifted picked dug brought taken winched",
            "from_the_water from_the_sea from_the_river from_the_waves from_rooftops from_the_roof from_roofs "
            "out_of_the_water out_of_the_sea off_the_ship off_the_boat off_rooftops",
        )
    ),
    rescued__verb=(
        "bailed_out_safely came_through_alive ejected_safely escaped escapes got_out_alive landed_safely "
        "lived_through outlived_the_crash parachuted_to_safety survive survived survives surviving"
    ),
    rescued__noun="survivor survivors",
    displaced__deed=(
        "sheltering_with_her sheltering_with_his sheltering_with_their ordered_…_to_leave ordered_…_to_evacuate "
        "told_…_to_leave told_…_to_evacuate urged_…_to_leave dislodging "
        "displaces displacing driving_out drove_out evacuates evacuating evict evicting expelling forcing_out "
        "leaving_homeless making_homeless moving rehouses rehousing relocating resettles resettling uprooting uproots"
    ),
    displaced__place="in_camps in_the_camps in_a_camp in_this_camp under_tents in_church_halls in_community_halls "
    "in_displacement_camps in_emergency_accommodation in_emergency_shelter in_emergency_shelters in_evacuation_centers "
    "in_evacuation_centres in_gymnasiums in_gyms in_makeshift_camps in_makeshift_shelters in_reception_centers "
    "in_reception_centres in_school_halls in_shelters in_sports_halls in_temporary_accommodation in_temporary_shelters "
    "in_tent_camps in_tents in_transit_camps into_emergency_accommodation",
    displaced__state=(
        "sleeping_in_…_shelters sleep_in_…_shelters slept_in_…_shelters sleeping_in_shelters sleeping_in_schools "
        "sleeping_in_…_schools sleeping_in_gyms not_yet_returned_home not_returned_home still_not_returned_home "
        "not_yet_gone_home lost_the_roof* under_tarpaulins under_plastic_sheets moved_near moved_toward moved_towards "
        "toward_the_border towards_the_border toward_the_~_border towards_the_~_border abandoned_their_homes be_moved "
        "been_moved being_moved bombed_out brought_to_shelters can't_go_home can't_return cannot_go_home cannot_return "
        "could_not_return couldn't_return displaced driven_from driven_from_their_homes driven_out driven_out_of "
        "evacuated evacuated_from evicted expelled forced_from forced_out from_her_home from_his_home from_homes "
        "from_their_apartments from_their_flats from_their_home from_their_homes from_their_houses from_their_land "
        "from_their_villages granted_safe_passage homeless internally_displaced into_exile left_homeless "
        "left_or_lost_their_homes left_without_a_home left_without_homes left_without_shelter lose_their_home "
        "lose_their_homes losing_their_homes lost_a_home lost_her_home lost_his_home lost_or_left_their_homes "
        "lost_their_home lost_their_homes lost_their_houses made_homeless moved_away moved_elsewhere moved_from "
        "moved_into moved_out moved_to moved_to_shelters no_home no_homes no_roof no_roof_over_their_heads no_shelter "
        "nowhere_to_go nowhere_to_live nowhere_to_sleep on_the_move out_of_the_city out_of_the_country "
        "out_of_the_region out_of_the_town out_of_the_village out_of_their_homes out_of_their_houses out_of_town "
        "pushed_out rehoused relocated rendered_homeless resettled roofless_families set_for_evacuation "
        "taken_to_shelters transported_out turned_out_of_their_homes unable_to_go_home unable_to_return uprooted "
        "were_moved without_a_home without_a_roof without_homes without_roofs_over without_shelter"
        + _each(_STAYED, _SHELTERS)
        + _each("forced ordered told asked made", "to_leave to_evacuate to_flee to_move to_move_out")
    ),
    displaced__verb=(
        "walking_over_the_border walked_over_the_border walking_across_the_border walked_across_the_border "
        "abandoned_their driven_off escaped_the_fighting evacuate evacuated fled fled_abroad fled_across_the_border "
        "fled_from fled_into fled_the_country fled_their_country fled_their_homes fled_to flee fleeing flees had_left "
        "had_to_evacuate had_to_flee had_to_leave had_to_move had_to_move_out has_left has_to_leave have_left "
        "have_to_flee have_to_leave having_left leave_home leave_the leave_their_homes leaving_home leaving_the "
        "leaving_their_homes left_after left_before left_for left_her left_his left_home left_since left_the "
        "left_their left_their_homes left_town lost_or_left moved_in_with_relatives moved_out poured_out streamed_out "
        "taken_to_the_road taken_to_the_roads took_to_the_road took_to_the_roads"
    ),
    displaced__noun=(
        "displaced_families displaced_households displaced_people displaced_persons displacement displacements "
        "evacuation evacuations evacuee evacuees exodus homeless_families homeless_people idps"
    ),
    displaced__toll="number_of_displaced number_of_evacuees number_of_homeless",
    refugees__verb=(
        "applied_for_asylum apply_for_asylum arrived_from_across claim_asylum claimed_asylum cross_into "
        "cross_the_border crossed_into crossed_over_into crossed_over_to crossed_the_border crossed_the_frontier "
        "crossing_into crossing_the_border fled_abroad fled_across fled_across_the_border fled_into fled_the_country "
        "fled_their_country fled_to_neighboring fled_to_neighbouring from_across_the_border granted_asylum "
        "granted_refugee_status seek_asylum seek_refuge seeking_asylum seeks_asylum sought_asylum sought_refuge "
        "to_seek_asylum to_seek_refuge"
    ),
    refugees__who="asylum_-_seeker asylum_-_seekers asylum_seeker asylum_seekers refugee refugees",
    refugees__noun=("asylum_applicants asylum_applications new_arrivals"),
    refugees__toll="number_of_refugees refugees",
    detained__deed=(
        "paraded parading marched_off marched_away "
        "abducting abducts arrest arresting arrests capture captures capturing detain detaining detains hauling_off "
        "holding holds imprisoning imprisons incarcerating interning jailing jails kidnapping kidnaps locking_up "
        "locks_up nab nabbing nabs rearresting recapturing remanding rounding_up rounds_up seize seizes seizing "
        "takes_hostage taking_captive taking_hostage taking_into_custody taking_prisoner"
    ),
    detained__place="in_the_~_'s_hands in_the_~_'_s_hands in_the_~_'s_custody behind_bars in_captivity in_cells "
    "in_custody in_detention in_enemy_hands in_gang_hands in_immigration_detention in_its_hands in_jail "
    "in_police_cells in_police_custody in_police_detention in_pre_-_trial_detention in_pretrial_detention "
    "in_preventive_detention in_prison in_rebel_hands in_the_cells in_the_custody_of in_the_hands_of in_the_~_'_hands "
    "in_their_hands into_custody into_detention on_remand to_jail to_prison under_arrest under_house_arrest",
    detained__state=(
        "still_captive as_captive remain_captive remains_captive still_being_questioned remain_in_questioning "
        "held_pending_trial held_for_questioning placed_in_~_detention placed_in_detention held_in_~_detention "
        "been_caught were_caught suspect_was_taken_on suspect_was_taken_at suspect_taken_on suspect_taken_at "
        "suspects_were_taken_on suspects_were_taken_at suspects_taken_on suspects_taken_at re-arrested abducted "
        "apprehended arrested brought_in_for_questioning bundled_into captured carted_away carted_off collared "
        "detained dragged_off given_jail_sentences given_jail_terms given_prison_sentences given_prison_terms "
        "handcuffed hauled_away hauled_in hauled_off held held_captive held_hostage held_in_custody imprisoned "
        "in_handcuffs incarcerated interned interred_in_camps jailed kept_in_custody kept_in_detention kidnapped "
        "led_away led_away_in_handcuffs led_off locked_up nabbed picked_up_by_agents picked_up_by_officers "
        "picked_up_by_police placed_under_arrest put_under_arrest re_-_arrested rearrested recaptured "
        "received_prison_sentences remanded remanded_in_custody rounded_up seized sent_to_jail sent_to_prison "
        "sentenced_to_jail sentenced_to_prison serving_a_prison_sentence serving_prison_sentences serving_sentences "
        "serving_time snatched still_in_custody taken_away taken_away_by_police taken_away_by_soldiers taken_captive "
        "taken_hostage taken_in_by_police taken_in_for_questioning taken_into_custody taken_prisoner took_captive "
        "took_hostage took_into_custody took_prisoner were_caught_and_jailed"
        + _each(
            "bundled dragged hauled thrown",
            "into_a_van into_vans into_police_vans into_police_vehicles off_to_prison off_to_jail",
        )
    ),
    detained__verb="go_to_jail go_to_prison goes_to_prison went_to_jail went_to_prison",
    detained__who="detainee detainees inmates internees pows prisoner prisoner_of_war prisoners prisoners_of_war",
    detained__noun=(
        "abductees abduction abductions arrest arrests captive captives detentions hostage "
        "hostages kidnapping kidnappings"
    ),
    detained__toll="arrests detainees detentions number_of_arrests number_of_detainees prison_population",
    affected__deed=(
        "affect affecting affects burying cut_electricity_to cut_off cut_off_power_to cut_power_to "
        "cutting_electricity_to cutting_off cutting_off_power_to cutting_power_to data_of data_on depriving "
        "disrupting hit hits hitting impacting impacts isolating knocked_out_power_for "
        "knocked_out_power_to knocking_out_power_for knocking_out_power_to left_without marooning "
        "personal_data_of plunging quarantining stranding the_details_of"
    ),
    affected__state=(
        "closed shut suspended cancelled admitted stayed_home stay_home locked_out affected at_risk at_risk_of_famine "
        "badly_hit bereaved blacked_out buried by_the_outage by_the_strike can_be_reached_only can_only_be_reached "
        "cannot_be_reached could_only_be_reached covered_by cut_off delayed depend depend_on dependent destitute "
        "disrupted disrupted_by endure endured enduring exposed faces facing food_insecure go_hungry going_hungry "
        "grounded hard_hit hardest_hit have_lost_power hit homeless_after hungry impacted impoverished "
        "in_desperate_need in_dire_need in_distress in_hunger in_isolation in_need in_quarantine in_the_dark "
        "in_urgent_need inaccessible inundated isolated laid_off left_in_the_dark left_stranded left_without "
        "lose_power losing_power lost_access_to lost_all lost_all_their_belongings lost_all_they_had "
        "lost_all_they_owned lost_electricity lost_everything lost_gas lost_heating lost_income lost_internet "
        "lost_money lost_phone_service lost_power lost_their_belongings lost_their_crops lost_their_harvest "
        "lost_their_harvests lost_their_jobs lost_their_livelihood lost_their_livelihoods lost_their_possessions "
        "lost_their_savings lost_water malnourished marooned need needed needing needs no_access_to no_clean_water "
        "no_drinking_water no_electricity no_food no_heating no_power no_water on_the_brink_of_famine only_reachable "
        "orphaned out_of_school overwhelmed plunged_into_darkness quarantined ran_out reachable_only reached_only rely "
        "relying ruined separated_from_their_families separated_from_their_parents slept slept_outdoors starve starved "
        "starving stranded stuck submerged suffer suffered suffered_losses suffering suffers trapped traumatised "
        "traumatized treated unable_to_attend unable_to_work under_siege under_water underfed undernourished "
        "underwater unreachable whose_data widowed without without_power worst_hit"
    ),
    affected__noun=(
        "admissions customers_without hospital_admissions hospitalisations hospitalizations "
        "orphans patients sufferers widows"
    ),
    affected__toll="admissions number_of_patients",
    ill__deed="infecting infects poisoning sickening sickens outbreak_among",
    ill__state="have_recovered had_recovered has_recovered recovered_from under_treatment discharged_from_hospital "
    "complained_of complaining_of reported_symptoms vomited had_diarrhoea had_diarrhea with_diarrhoea with_diarrhea "
    "with_fever stomach_cramps nausea food_poisoning had_malaria had_cholera had_measles have_malaria have_cholera "
    "came_down_with caught_the_virus come_down_with contracted_the_disease contracted_the_virus diagnosed ill "
    "infected made_ill made_sick poisoned respiratory_problems sick sickened symptomatic symptoms taken_ill "
    "test_positive tested_positive vomiting suffer suffered suffering suffers admitted "
    + _each("felt feel feeling fell falling fallen became become becoming", "sick ill unwell dizzy nauseous"),
    ill__verb="contracted sickened_by",
    ill__noun="infected_people case cases infection infections new_cases sufferers admissions hospital_admissions "
    "hospitalisations hospitalizations illnesses poisonings",
    ill__toll="case_count caseload cases infections number_of_cases tally_of_cases admissions number_of_sick "
    "number_of_ill number_of_infections",
    destroyed__holder="loses losing loss_of lost lost_its lost_their",
    destroyed__deed=(
        "destroyed_~_on destroying_~_on bringing_down brought_down brings_down annihilated annihilating blew_up "
        "blow_up blowing_up bulldozing buried burn_down burned_to_the_ground burning_down burning_to_the_ground "
        "burns_down burnt_down burying carried_away carried_off carrying_away carrying_off collapsing consumed "
        "consumes consuming demolishing destroy destroying destroys devoured devouring downing dynamited dynamiting "
        "engulfing felling flatten flattening flattens gutting incinerating knocked_out knocking_down knocking_out "
        "leveling levelling levels obliterating pulled_down pulling_down pulverised pulverising pulverized pulverizing "
        "razes razing reducing_to_ashes reducing_to_rubble ripped_away scuttling shoot_down shooting_down shoots_down "
        "sink sinking sinks swallowed swallowing swallows sweeping sweeping_away sweeps sweeps_away swept swept_off "
        "tearing_away tearing_down tears_away took_out topples toppling torched torching tore_away tore_down torn_away "
        "torpedoing totalling washing_away washing_out wipes_out wiping_out wreck wrecking wrecks"
    ),
    destroyed__state=(
        "boats_lost vessels_lost homes_lost houses_lost hives_lost buildings_lost lost_outright a_total_loss "
        "annihilated been_lost beyond_repair blown_to_bits blown_to_pieces blown_up brought_down bulldozed burned_down "
        "burned_out burnt_down burnt_out came_down carried_away carried_off caved_in collapsed consumed "
        "consumed_by_flames crushed demolished destroyed destroyed_by_fire devoured downed engulfed engulfed_in_flames "
        "fell_down felled flattened flattened_by gave_way gone_up_in_flames gutted gutted_by_fire in_ashes in_ruins "
        "incinerated knocked_down knocked_out knocked_over leveled levelled lost_in_the_fire lost_in_the_flames "
        "lost_to_fire lost_to_the_fire lost_to_the_flames obliterated pulled_down pulverised pulverized razed "
        "reduced_to_charred_ruins rendered_uninhabitable_forever ripped_away ruined sank scuttled set_ablaze "
        "set_alight set_on_fire shot_down shot_out_of_the_sky sunk swallowed swept_away toppled torched torn_apart "
        "torn_away torn_down torpedoed total_loss total_losses totalled uprooted vaporised vaporized was_lost "
        "washed_away washed_out went_down_with_all_hands went_up_in_flames were_lost wiped_from_the_map "
        "wiped_off_the_map wiped_out wrecked write_-_offs written_off"
        + _each(
            "burned burnt reduced turned razed pounded bombed shelled blasted",
            "to_cinders to_ashes to_ash to_rubble to_the_ground to_dust to_ruins to_a_shell to_pieces",
        )
    ),
    destroyed__verb="burn_down burned_down burns_down burnt_down collapse collapses crumbled crumpled imploded sinks",
    destroyed__noun="total_losses wrecks",
    destroyed__toll="number_of_destroyed",
    damaged__deed=(
        "damaged_~_on damaging_~_on damage_on water_entered water_got_into water_poured_into water_seeped_into "
        "broke_windows_in shattered_windows_in breaking_windows_in shattering_windows_in blew_out_windows_in battered "
        "battering breaking charring cracking cracks_in crippling damage damages damaging daubed daubing defacing "
        "denting desecrated desecrating flooded flooding hitting inundated inundating looting pelting puncturing "
        "ransacked ransacking riddling roofs_from roofs_of roofs_off scarring scorching set_fire_to setting_alight "
        "setting_fire_to shattering singeing smashed smashing submerging swamped swamping the_roof_of the_roof_off "
        "the_roofs_of the_roofs_off the_windows_in the_windows_of the_windows_out_of unroofed unroofing vandalising "
        "vandalizing windows_in windows_of windows_out_of"
    ),
    damaged__state=(
        "no_longer_have_a_roof lost_their_roofs lost_their_roof ablaze alight battered blown_off blown_out "
        "broke_windows broken broken_windows buckled burned burnt burst charred cracked cracks crippled crumpled "
        "damage damaged damages daubed defaced dented desecrated devastated disabled dug_up fire_-_damaged flooded hit "
        "holed impassable in_need_of_repair in_need_of_repairs inundated knocked_off_line looted lost_its_roof "
        "lost_its_roofs lost_parts_of_their_roofs lost_tiles lost_windows made_impassable made_uninhabitable "
        "made_unsafe made_unusable need_repair needed_repairs on_fire out_of_action partially_burned "
        "partially_collapsed partly_burned partly_collapsed pitted pockmarked punctured put_out_of_action ransacked "
        "ravaged riddled ripped_off roofs_blown_off roofs_ripped_off roofs_torn_off scorched scratched set_ablaze "
        "set_alight set_on_fire shattered singed smashed smeared smoke_-_damaged structurally_unsound submerged "
        "suffered_damage sustained_damage swamped torched torn_off under_a_metre_of_water under_water underwater "
        "unfit_for_habitation unfit_to_live_in uninhabitable unroofed unsafe unusable vandalised vandalized warped "
        "water_-_damaged waterlogged windows_broken with_cracks without_roofs without_windows"
        + _each(
            "had have having with",
            "their its",
            "roof roofs windows doors walls",
            "torn_off ripped_off blown_off lifted_off peeled_off blown_out blown_in shattered broken smashed damaged",
        )
    ),
    damaged__noun="break_-_ins",
    damaged__toll="number_of_damaged",
    deployed__deed=(
        "amassed amassing assigned assigning bringing_in brought_in called_up calling_up calls_up committing deploying "
        "deploys despatched despatching dispatches dispatching drafted_in drafting_in fielding flew_in flies_in "
        "flying_in massed massing mobilises mobilising mobilizes mobilizing moved_in moving_in positioned positioning "
        "pouring redeployed redeploying scrambled scrambling send sending sending_in sends sends_in sent stationing"
    ),
    deployed__state=(
        "in_place set_up manned staffed in_position flying taking_part crossed_into crossed_over_into amassed assigned "
        "at_the_front at_the_scene at_work based battling battling_the brought_in called_in called_out called_up "
        "combing crewing deployed despatched dispatched drafted_in engaged fighting fighting_the flown_in garrisoned "
        "guarding in_action involved join_the_operation join_the_search joined_the_hunt joined_the_search "
        "lending_a_hand manning massed mobilised mobilized mustered on_alert on_call on_duty on_high_alert on_patrol "
        "on_site on_standby on_the_border on_the_ground on_the_scene ordered_in parachuted patrolling policing posted "
        "put_on_standby redeployed scouring scrambled searching searching_for securing sent sent_in sent_out "
        "standing_by stationed tackling taking_part_in_the_search taking_turns took_part took_part_in_the_search "
        "will_guard will_patrol will_police will_secure"
    ),
    deployed__verb=(
        "take_part took_part taken_part joined_the join_the assisted assisting patrol patrolled patrolling "
        "arrived_to_help attended_the_blaze attended_the_fire attended_the_scene battled combed fought_the_blaze "
        "fought_the_fire fought_the_flames responded scoured searched tackled"
    ),
    population__holder=(
        "camp_of city_of community_of force_of headcount_of home_for home_to house_to made_up_of membership_of "
        "party_of population_is population_of populations_of staff_of total_population_of town_of towns_of village_of "
        "workforce_of"
    ),
    population__deed=(
        "comprise comprises comprising counted counting counts employ employed employing employs has_a_population_of "
        "holding holds hosting hosts housing numbered numbering represent representing represents"
    ),
    population__state=(
        "crammed crowded belong belongs dwell dwells employed enrolled inhabit inhabits live lived lives living "
        "registered_residents reside resided resides residing strong work working works"
    ),
    population__noun=(
        "believers churchgoers citizens dwellers employees enrolled_students households inhabitant inhabitants inmates "
        "prisoners islanders members parishioners personnel population pupils residents settlers souls staff townsfolk "
        "townspeople union_members villagers workers"
    ),
    population__toll="enrollment enrolment headcount membership payroll population staff staff_numbers workforce",
    jobs__holder="lose losing loss_of lost",
    jobs__deed=(
        "axe axed axes axing dismiss dismissing employed employing employs hire hired hiring lay_off laying_off "
        "lays_off let_go letting_go letting_~_go make_redundant making_redundant recruiting sack sacking safeguard "
        "safeguarding shed shedding sheds slash slashed slashes slashing trim trimming trims"
    ),
    jobs__state=(
        "axed dismissed fired furloughed given_notice hired jobless laid_off laying_off let_go lose_their_jobs "
        "losing_their_jobs lost_her_job lost_his_job lost_their_jobs made_redundant on_furlough on_reduced_hours "
        "on_short_time out_of_a_job out_of_jobs out_of_work pink_slips put_out_of_work redundant sacked their_jobs "
        "thrown_out_of_work unemployed"
    ),
    jobs__who="position positions post posts placements openings",
    jobs__noun=(
        "apprenticeships dismissals fte job job_cuts job_losses jobless jobs jobseekers layoffs "
        "redundancies roles sackings vacancies vacancy"
    ),
    jobs__toll="employment headcount job_cuts job_losses layoffs payroll payrolls redundancies unemployment vacancies",
    votes__deed="voted_by garnered garnering polled polling",
    votes__state=(
        "voted_by approved abstained backed cast_a_ballot cast_a_vote cast_ballots cast_their_ballots cast_their_votes "
        "casting_ballots in_favor in_favour in_favour_of opposed rejected said_no said_yes supported turned_out "
        "turned_out_at_the_polls turned_out_to_vote voted voted_against voted_for votes_for voting went_to_the_polls"
    ),
    votes__noun=(
        "abstention abstentions against ballot ballot_papers ballots elector electors mandate mandates postal_votes "
        "seat seats signatures vote voters votes"
    ),
    votes__toll="ballots majority turnout votes",
)


_SCALES: Final = {
    "hundred": 10**2, "thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9,
    "trillion": 10**12, "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12,
    "trn": 10**12,
}  # fmt: skip

LEXICON: Final = Lexicon(
    manifold=re.compile(r"(\w+?)fold"),
    scales=_SCALES,
    percent=many("percent|per cent|pct|percentage points|percentage point"),
    months=word_set(
        "january february march april may june july august september october november december jan feb mar apr jun "
        "jul aug sep sept oct nov dec"
    ),
    before=before(
        at_least="easily|at least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of|"
        "minimum|a good|no lower than|not under",
        more_than="more than|over|above|exceeding|exceeded|exceeds|exceed|has passed|have passed|had passed|upwards of|"
        "upward of|in excess of|surpassed|topped|past|greater than|higher than|better than|tops|surpasses|surpassing|"
        "topping|larger than|bigger than|longer than",
        about="estimated that|estimates that|estimate that|estimating that|estimates are that|an estimate of|"
        "according to estimates|according to estimates ,|by some estimates|by some estimates ,|"
        "about|perhaps|around an estimated|around|some|approximately|roughly|an "
        "estimated|estimated|circa|approx|ca|in the region of|something like|~|≈|an average of|closer to|nearer "
        "to|nearer|more like|in the order of|on the order of|of the order of|in the vicinity of|in the neighborhood "
        "of|in the neighbourhood of|somewhere around|somewhere near|somewhere in the region of|to the tune of|an "
        "estimated total of|estimates of|estimated at|hovering near|give or take|ballpark",
        almost="almost|nearly|close to|nearing|approaching|just short of|just under|virtually|not quite|shy of|"
        "just shy of|short of|little short of|a little under|a little less than|practically|well-nigh|"
        "nigh on|as good as|approached|approaches|neared|nears",
        fewer_than="fewer than|not even|less than|under|below|lower than|smaller than|shorter than",
        up_to="up to|as many as|as much as|as high as|as few as|as large as|as long as|as far as|no more than|not more "
        "than|at most|a maximum of|maximum of|at the most|no higher than|at best|capped at|a high of|not over|max|max.",
    ),
    after=after(
        at_least="or more|at least|+|- plus|plus|and counting|at a minimum|at minimum|and up|and upwards|"
        "or higher|upwards|minimum|or greater",
        about="or so|or thereabouts|- odd|odd|- ish|- something|give or take|approximately|roughly|or thereabout",
        more_than="will be exceeded|would be exceeded|will be surpassed",
        up_to="or fewer|or less|at most|at the most|or under|or below|maximum|max|tops|or lower",
    ),
    between=frozenset({"to", "or"}),
    vague=worths("1 several many numerous multiple countless few couple handful"),
    groups=worths("12 dozen"),
    fractions=worths(
        "2 half halves 3 third thirds 4 quarter quarters fourth fourths 5 fifth fifths 6 sixth sixths 8 eighth "
        "eighths 10 tenth tenths"
    ),
    out_of=many("out of every|out of each|out of|of every|of each|in every|in each|in"),
    excepting=many("all but|except for|except|apart from|excluding|other than|all except"),
    times=worths("2 twice 3 thrice"),
    comparing=word_set("as the that so more"),
    denying=word_set("not"),
    rate=many("per|for every"),
    age_before=word_set("youngest oldest eldest aged age ages"),
    age_of=word_set("of"),
    age_behind=many("years old|year old|years of age|- year - old|- year - olds|months old"),
    words=True,
    he=word_set("he she"),
    persons=word_set(
        "daughter-in-law son-in-law fiancé fiancée stepson stepdaughter stepfather stepmother orphan presenter "
        "blacksmith pharmacist dentist vet merchant accountant electrician plumber porter butcher baker carpenter "
        "tailor barber fishmonger goldsmith beekeeper caretaker gardener gravedigger bricklayer seamstress midwife "
        "librarian violinist drummer singer dancer painter poet guard man woman child boy girl baby toddler infant "
        "teenager teen youth pensioner mother father son daughter brother sister husband wife grandmother grandfather "
        "widow owner driver pilot coach teacher pupil student nurse doctor medic paramedic farmer worker miner "
        "labourer fisherman sailor skipper captain passenger pedestrian cyclist motorcyclist motorist rider hiker "
        "climber skier swimmer diver tourist guest resident villager neighbour neighbor shopkeeper trader cleaner cook "
        "watchman policeman policewoman officer soldier conscript gunman attacker assailant bomber militant rebel "
        "fighter insurgent suspect journalist reporter photographer cameraman activist protester demonstrator "
        "bystander victim survivor firefighter fireman rescuer priest imam monk nun judge lawyer politician mayor "
        "minister deputy engineer mechanic technician conductor co-pilot copilot referee player jockey partner "
        "colleague friend companion walker jogger runner stranger aunt uncle cousin nephew niece grandson "
        "granddaughter grandchild twin schoolboy schoolgirl boyfriend girlfriend fiance fiancee bride bridegroom "
        "apprentice trainee intern builder roofer welder trucker courier postman waiter waitress chef herder shepherd "
        "ranger hunter angler surfer kayaker rower boxer wrestler footballer goalkeeper gymnast snowboarder steward "
        "spectator onlooker passer-by commuter traveller traveler holidaymaker camper backpacker pilgrim worshipper "
        "pastor rabbi bishop missionary warden jailer constable sergeant lieutenant colonel corporal cadet recruit "
        "paratrooper airman seaman docker lifeguard instructor janitor receptionist clerk cashier salesman foreman "
        "supervisor inspector detective prosecutor magistrate councillor senator lawmaker ambassador diplomat envoy "
        "bodyguard translator interpreter blogger musician crewman crewmember deckhand bosun stowaway smuggler "
        "trafficker robber burglar looter poacher gangster lorry-driver hostage prisoner inmate detainee refugee "
        "migrant volunteer scientist actor operator"
    ),
)

GRAMMAR: Final = Grammar(
    fates=FATES,
    clause=word_set(
        "after before as when while whereas where since because although though until unless if but amid during "
        "following despite whether once yet except unlike against how why"
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
        "listed counted registered recorded is are was were be been being has have had having get gets got may might "
        "must will shall would could can do did reported reportedly reports confirmed believed feared presumed thought "
        "pronounced declared found known to also still now so far already later either more others other another least "
        "most people persons person men women children then there left leaves leaving lies lie lay remain remained "
        "remains a an one some several many family families group crew of whom them perhaps even just only total "
        "altogether both together further additional alone each new up down out back yesterday today monday tuesday "
        "wednesday thursday friday saturday sunday including included includes gone number nearly almost estimated "
        "badly seriously critically slightly lightly severely totally completely partly previous"
    ),
    passive=word_set(
        "is are was were be been being get gets got remain remains remained stay stays stayed become becomes became"
    ),
    finite=word_set(
        "gather gathers march marches attend attends protest protests say says said told tell tells went goes go came "
        "come comes took takes take made make makes saw see sees held hold holds gave give gives began begin begins "
        "brought bring brings drew draw draws fought fight fights shot threw throw sat sit stood stand met meet ran "
        "run runs vote fell flew fly drove drive rode ride paid pay sold bought built rose won lost knew know spoke "
        "speak wrote sang wept ate kept sent spent broke burst struck strike strikes caught sought led lead leads set "
        "put cut let travel travels want wants cost costs carry carries show shows join joins watch watches mourn "
        "mourns heard hear felt swam hid dug sign signs blames vows wait waits"
    ),
    participle_endings=("ed", "ing"),
    no_verbs=word_set("hundred united red bed need shed indeed evening morning building during including being having"),
    negations=word_set("not never nobody none without neither nor"),
    denials=word_set("denied denies deny denying false untrue baseless fabricated"),
    reaching=word_set(
        "to at reached reaches reaching is was stood stands hits hit : passed topped exceeded as are were - of climbs "
        "now than past above over surpassed from"
    ),
    is_free=False,
    ones=word_set("a an another"),
    giving=word_set(
        "counting says said say wrote writes written makes made making counts counted count reads read puts put gives "
        "gave given lists listed shows showed names named records recorded registered logged speaks spoke reckons "
        "reckoned confirmed admit admits admitted concede concedes conceded acknowledges acknowledged speak reckon "
        "spoken insists insisted maintains maintained corrected told reports reported announces announced stated "
        "states mentions mentioned cites cited"
    ),
    tallies=word_set("number count tally toll list total figure numbers counts tallies register roll"),
    tallying=word_set(
        "stood stands rose risen rises climbed climbs grew grown reached reaches numbered numbers "
        "number now total totalled went gone fell fallen dropped"
    ),
    being=word_set("are were is was be"),
    back=pattern(
        r"of (?:these|those|them|which|whom|that (?:number|total|figure)|the total)|among (?:these|those|them)"
    ),
    not_one=pattern(r"not (?:a single|one)|nor a single"),
    some=pattern(
        r"an? (?:(?:small|large|great|growing|certain|unknown|undisclosed) )?number|a (?:series|string|"
        r"host)|numerous|many"
    ),
    origin=pattern(
        r"(?:were|are|was|is|came|come|hailed|hail) from|(?:were|are) (?:residents|citizens|nationals|natives)|(?:were|"
        r"are) (?:aged|(?:all )?(?:under|over)|younger than|older than) (?:the age of )?\d+(?!\w)|lived in|"
        r"(?:have been|has been|had been|were|are) (?:formally |so far |now |yet )?identified(?! as)|(?:have been|"
        r"has been|were) (?:handed over|returned|given back) to (?:their |the )?(?:famil\w+|relativ\w+|next of kin)"
    ),
    differing=pattern(r"(?:[\w-]+ )?(?:more|fewer|less) than"),
    identifying=pattern(r"(?:they|these) (?:are|were|include|included)|we are (?:talking|speaking) (?:about|of)"),
    along=pattern(r"along with|together with|as well as|in addition to"),
    replaced=pattern(
        r"(?:up|down|revised|raised|corrected|lowered) from(?: an? (?:earlier|initial|previous) (?:count|toll|figure|"
        r"tally|estimate) of)?|(?:earlier|initial|previous|preliminary) (?:count|toll|figure|tally|estimate|report) of"
    ),
    recounting=pattern(
        r"(?:the|an?|its|their|his|her|this|that) (?:[\w'’-]+ ){0,4}?(?:figure|number|count|total|tally) of #|"
        r"(?:has|have|had|puts?) (?:it|them) at #|(?:stuck|sticks?|sticking) (?:to|by|with) (?:its |their |the )?#|"
        r"(?:withdrew|withdrawn|retracted|revised|corrected|abandoned) (?:its|their|his|her|the) #|"
        r"(?:went|goes|gone|going|fell|falls) back to #|(?:had|has|have) counted #|(?:makes?|made) it #|"
        r"(?:insists?|insisted|insisting|settled|decided) on (?:a (?:figure|total|toll) of )?#"
    ),
    money=pattern(
        r"allocated|spent|spending|earmarked|disbursed|pledged|financed|profits?|loss|losses|revenues?|turnover|sales|"
        r"ransom|bribes?|fined?|fines|debts?|loans?|budget|costs?|worth|damages|compensation|grants?|funds?|funding|"
        r"wages?|salary|salaries|prices?|priced|invest\w*|bail|bonus(?:es)?|tax(?:es)?|dividends?|payouts?|donat\w*|"
        r"paid|earnings|embezzled|defrauded|sum|provisions|write-downs?|savings"
    ),
    nobody=word_set("no none nobody zero without any noone neither"),
    superseded=pattern(
        r"earlier (?:count|toll|figure|tally|estimate|report) of|(?:up|down) from|instead of|against|compared (?:with|"
        r"to)|(?:rose|risen|rises|rising|climbed|increased|raised|revised|lowered|cut|fell|dropped|jumped|"
        r"grew)(?: \w+)? from|had (?:\w+ )?(?:said|reported|put|given|spoken|counted|told)|earlier|revis\w+|"
        r"previous(?:ly)?|initial(?:ly)?|first (?:reported|said|put|count\w*|given)|originally|at first|updat\w+|"
        r"correct\w+|prior|former(?:ly)?|until then|preliminary|the day before|no longer|from \w+ to"
    ),
)

NOUNS: Final = nouns(
    entries="entries arrivals crossings",
    corpses="bodies body corpses corpse remains cadavers",
    people="traders merchants vendors herders names people persons person individuals victims residents inhabitants "
    "citizens us locals villagers passengers members refugees migrants evacuees families survivors patients workers "
    "employees protesters demonstrators prisoners detainees hostages students worshippers pilgrims tourists others "
    "casualties bodies lives dead wounded injured",
    civilians="civilians civilian noncombatants",
    children="children child kids minors infants babies toddlers boys girls schoolchildren schoolgirls schoolboys "
    "pupils teenagers youths adolescents newborns boy girl minor infant baby toddler teenager youth",
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
    animals="animals animal cattle cows cow sheep goats goat pigs pig horses horse dogs dog cats cat chickens hens "
    "poultry birds bird fish whales whale dolphins elephants elephant livestock camels buffaloes bees turtles seals "
    "turkeys ducks llamas llama alpacas alpaca yaks oxen rabbits geese donkeys mules lambs calves hogs reindeer deer "
    "rhinos lions tigers bears wolves swine bulls minks",
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
    km="km kms kilometres kilometers kilometre kilometer kph kmh",
    miles="miles mile mi mph",
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
    small="mm cm kg g mph kph kmh kw mw gw millimetres millimeters centimetres centimeters kilograms kilos litres "
    "liters magnitude",
)


_DEEDS: Final = (
    r"bought|acquired|agreed to buy|fined|suspended|imposed sanctions on|sanctioned|abducted|ambushed|armed|arrested|"
    r"assassinated|assaulted|attacked|beat|beaten|beheaded|besieged|bombed|burned|burnt|captured|charged|convicted|"
    r"defeated|deported|destroyed|detained|dismissed|displaced|downed|evacuated|evicted|executed|expelled|fired|freed|"
    r"funded|gassed|hanged|hit|indicted|injured|intercepted|invaded|kidnapped|killed|looted|massacred|murdered|"
    r"occupied|ousted|overthrew|overthrown|poisoned|raided|rammed|raped|released|repelled|rescued|robbed|sacked|sank|"
    r"seized|sentenced|shelled|shot|stabbed|struck|sued|targeted|tortured|trained|wounded"
)
"""What is done to others; English has one form for who did it and for what was done to whom."""

WORDINGS = Wordings(
    kinds={
        "airstrike": r"air|aerial|jets?\b|planes?\b|warplanes?|bomb|raid|drone|helicopter|missile|strike|struck",
        "shelling": r"shell|artiller|rocket|mortar|bombard|cannon|howitzer|grad\b|missile|fire|salvo|landed|hail of",
        "bombing": (
            r"bomb|blast|explo|detonat|blew|blown|ied\b|mine|grenade|dynamit|tnt\b|booby|molotov|satchel|"
            r"suicide (?:vest|belt)|device|charges?\b|ordnance|went off|go(?:es|ing)? off|package|rigged"
        ),
        "chemical_attack": r"chemical|gas\b|gassed|gassing|sarin|chlorine|nerve|toxic|poison|mustard|tear gas|acid",
        "armed_clash": (
            "clash|fight|fought|battle|attack|combat|offensive|fire|ambush|shot|shoot|assault|advance|push|captur|"
            r"retak|repel|counter|skirmish|war|hostilit|exchang|raid|confront|gunfire|operation|bullets?\b|"
            r"gunm[ae]n|gun\b|ground fire|rescue operation|siege|storm|retreat|rout|gunbattle|opened up"
        ),
        "shootdown": r"down|shot|crash",
        "attack_on_civilians": r"attack|kill|shot|shoot|massacr|execut|target|hit|strike|struck|murder|behead|lynch|"
        r"stab|dead|died|die|death|assault|slaughter|beat|fire|bomb|raid|burn|tortur|rape",
        "abduction": (
            "abduct|kidnap|hostage|seiz|captur|disappear|taken|took|snatch|missing|captiv|ransom|hands of|"
            r"'s? hands\b|in the .{0,20}hands|inmates['’] hands|held\b|captor"
        ),
        "riot": (
            r"riot|loot|clash|unrest|violen|mob|torch|vandal|ransack|set (?:\w+ )?(?:fire|ablaze|alight)|attack|"
            r"hostage|mutin|rampag|uprising|scuffle|smash|burn|mask|revolt|rebel|insurrect|brawl|melee|stampede|stone|"
            r"barricad|disorder|disturbanc|havoc|tear gas|rose up|rising|upheaval|chaos|lynch|stand-off|standoff|siege"
        ),
        "arrest": (
            "arrest|detain|detention|custod|captur|seiz|apprehend|rounded up|jail|imprison|prison|nabbed|held|"
            r"handcuff|taken away|in for questioning|raid|caught|behind bars|bars\b|cells?\b|took .{0,20} in\b|"
            r"takes? .{0,20} in\b|recaptur|cuff|collar|picked up|lock(?:ed)? up|remand|interrogat|"
            r"question(?:ed|ing)|round(?:s|ing)? up|net(?:ted|s)\b|surrender|turned himself|in police|"
            r"pull(?:ed|s)? over|swoop|bust(?:ed)?\b|warrant|nick|led .{0,30} away|lead .{0,30} away|led away"
        ),
        "talks": (
            r"talk|meet|met\b|negotiat|summit|discuss|dialog|confer|consult|call(?:ed|s)?\b|telephon|phon|spoke|"
            r"visit|receiv|host|session|mediat|diploma|broker|sat down|sit down|sits down|table|rang\b|ring\b|"
            r"counterpart|contact|delegat|envoy|convers|huddl|parley|round\b|hearing|exchange|forum|tête|gather|"
            "convene|audience|reach(?:ed|es)? out"
        ),
        "election": (
            "elect|vot(?:e|ing)|poll|ballot|referend|plebiscit|candida|campaign|runoff|run-off|primary|primaries|"
            r"constituen|turnout|turn-out|seats?\b|mandate|list leads|re-elect|voter|abstention|the count\b"
        ),
        "court": (
            r"court|trial|tried|judge|judicial|sentenc|convict|charg|indict|verdict|rul(?:ed|ing)|lawsuit|appeal|"
            r"su(?:e|ed|ing)\b|prosecut|hearing|plea|acquit|jury|tribunal|extradit|bankrupt|case|legal|attorney|lawyer|"
            r"chapter 11|inquest|coroner|adjourn|detention|custod|jail|freed|free[ds]?\b|guilty|suit\b|suits\b|"
            r"magistrate|jur(?:y|ies|or)|bail|damages|litigat|plaintiff|defen[cd]|testif|witness|bench|injunction|writ|"
            r"petition|probation|parole|settle|years in|prison|fine[ds]?\b|dock\b|stand trial|in chambers|complaint"
        ),
        "protest": (
            "protest|demonstrat|march|rall|strike|sit-in|picket|vigil|took to the streets|chant|gather|boycott|"
            "crowd|banner|walkout|occup|block|placard|hunger strike|stopp|photograph|held up|silen|human chain|"
            r"turned out|turn out|turns out|down(?:ed|s)? tools|thousands|streets|slogan|mob\b|jeer|boo(?:ed|s)\b|"
            r"petition|encamp|camp\b|tents?\b|signatures|procession|parade|convoy|sit in|walk(?:ed)? out|"
            "stayed away|lay(?:s)? down|chain(?:ed|s)? themselves|uproar"
        ),
        "agreement": (
            "agree|deal|accord|treat(?:y|ies)|pact|truce|cease|sign|settle|memorand|ratif|arrang|contract|exchang|"
            r"swap|compromis|armistice|terms|accept|shook hands|shak(?:e|es|ing) hands|bargain|hands\b|peace\b|"
            "approv|seal|conclude|consensus|understanding|merge|handshake|protocol|undert(?:ook|ake)|"
            "hammer(?:ed|s)? out|broker|resolv|pledg"
        ),
        "appointment": (
            r"appoint|nam(?:ed|ing)\b|elect|resign|dismiss|fir(?:ed|ing)\b|sack|step|oust|replac|nominat|succe|quit|"
            r"promot|sworn|remov|bec[ao]me|post\b|retire|tak(?:e|ing) over|took over|new (?:head|chief|minister)|"
            r"helm|stood down|stand(?:s|ing)? down|lead(?:s|ing)?\b|leader|head(?:s|ed)?\b|director|chair|coach|"
            r"charge of|hand(?:s|ed)? over|reins|depart|leav(?:e|es|ing)|axed?\b|shown the door|suspend|interim|"
            r"acting\b|install|inaugurat|shuffl|reshuffl|pick(?:s|ed)?\b|chos|tapped|vacat|exit"
        ),
        "displacement": (
            r"displac|fled|flee|evacu|refuge|left|leav|homeless|exodus|transport|forc(?:ed|ing)\b|uproot|abandon|"
            r"shelter|mov(?:ed|ing)|return|depart|passage|reloc|bus(?:es)?\b|driven|escap|migra|expel|expul|camp|"
            r"slept|sleep|gym\b|gyms|walk|running to|ran (?:to|for|from)|higher ground|border|tent|"
            "came the same way|com(?:e|ing) over|stay(?:ed|ing) with|taken to|to safety|roofless|exil|deport|"
            r"repatriat|rescued|ferr(?:y|ied)|boats?\b|went back|go(?:ing)? back|stranded|cleared"
        ),
        "troop_movement": (
            r"troop|deploy|convoy|arriv|sent\b|send|reinforc|withdr|mov(?:ed|ing)|cross|enter|soldier|forces|tank|"
            r"pull|militar|army|navy|ship|brigade|station|patrol|roll|pour|mass(?:ed|ing)\b|armed|column|advance|"
            r"march|drove|infiltrat|crept|head(?:ed|ing)|militia|fighters|men\b|battalion|unit"
        ),
        "government_regains_territory": r"captur|retak|recaptur|seiz|took|tak(?:e|en|ing)|control|regain|advanc|enter|"
        r"fell|fall|liberat|overr|recover|clear|secur|victor|gain|return|retook",
        "nonstate_takes_territory": r"captur|seiz|took|tak(?:e|en|ing)|control|advanc|enter|fell|fall|liberat|overr|"
        r"occup|gain|held|hold|storm|push",
        "backing": r"back|support|arm(?:s|ed|ing)\b|fund|aid|all(?:y|ies|ied)|suppl|financ|assist|help|train|sponsor|"
        r"interven|money|loan|guarant|pledg|mone(?:y|tar)|side\b|join|behind|alongside",
        "disaster": (
            "quake|earthquake|trem(?:or|bl)|flood|storm|hurricane|cyclone|typhoon|tornado|tsunami|volcan|erupt|"
            "landslid|avalanch|drought|fire|blaze|famine|heat|cold|epidemic|pandemic|outbreak|disease|cholera|snow|"
            "rain|wave|disast|catastroph|calamit|collaps|magnitude|richter|epicent|aftershock|surge|wind|lightning|"
            r"swarm|slid|shook|shak|rubble|dam\b|river|measles|virus|infect|fever|contagi|hail|frost|ice\b|icy|"
            r"wildfire|smog|swept|inundat|dengue|ebola|cases?\b|fell ill|ill\b|illness|sick|gave way|"
            "giv(?:es|ing|en) way|hillside|slope|mud|swollen|washed|engulf|debris|patient|symptom|diarrh|vomit|"
            r"flu\b|influenza|smallpox|poison|typhoid|malaria|drown|submerg|breach|overflow|smoke|flames|parched|"
            "thirst|crack|toppl|sank|sunk|swamp|torrent|evacuat|burst its|burst their"
        ),
    },
    statuses={
        "feared": (
            r"fear|may\b|might|could|would|will\b|possib|potential|believ|suspect|thought|worr|concern|danger|risk|"
            "threat|warn|unconfirm|not (?:yet )?(?:been )?(?:confirm|verif|clear|known)|unclear|unknown|expect|"
            r"likel|probab|appear|seem|report|rumou?r|if\b|unless|forecast|predict|missing|trapped|alleg|presum|"
            "said to|contemplat|almost|not clear|whether|perhaps|maybe|verif|awaiting|no word|"
            r"(?:w(?:ill|ould)|did|could|ha[sd]|was|is) not … confirm|declin\w* to confirm|n['’]t … confirm"
        ),
        "cancelled": (
            r"cancel|call(?:ed|s|ing)? off|scrap|abandon|postpon|suspend|halt|drop|shelv|withdr|no longer|not go|revok|"
            r"rescind|annul|scuttl|axed?\b|ditch|aborted?|abort|stop|will not|won't|would not|pull(?:ed|s|ing)? out|"
            r"call(?:ed|s|ing)? it off|put off|on hold|freez|froze|broke|break|collaps|fail|stall|end(?:ed|s|ing)?\b|"
            r"revers|backed out|lifted|nullif|void|bann?(?:ed|ing)?\b|forbid|forbade|prohibit|disallow|fell through|"
            r"fall(?:s|ing)? through|fallen through|put back|pushed back|never came|never (?:went|took|happen|"
            r"materiali|open|began|start|arriv|built)|come to nothing|came to nothing|did not (?:happen|materiali|come|"
            r"go|take)|didn['’]t (?:happen|come|go|take)|after all|defer|moved to|rescheduled|no more|off\b|overturn|"
            r"quash|lapse|vacat|veto|disband|dissol|brought forward|rained off|washed out|scratch|discontinu"
        ),
    },
    stances={
        "expects": (
            r"rul(?:e[ds]?|ing) (?:it |that )?out|exclude|expect|will\b|won't|would|may\b|might|could|should|likel|"
            r"unlikel|predict|forecast|hop(?:e|es|ed|ing)|fear|warn|anticipat|project|estimat|possib|probab|chance|"
            r"risk|going to|'ll\b|set to|is to\b|are to\b|plan|soon|believ|think|left is|ahead|prospect|danger|until|"
            r"unless|if\b|promis|assur|pledg|vow|confident|brac(?:e|es|ed|ing)\b|sees\b|foresee|foresaw|envisag|"
            r"eye[sd]?\b|eyeing|tomorrow|next (?:week|month|year)|eventual|optimis|pessimis|bet(?:s|ting)?\b|prepar|"
            r"gear|await|look(?:s|ing)? (?:forward|ahead|like)|count(?:s|ing)? on|bank(?:s|ing)? on|reckon|guess|due\b|"
            r"ready|inevitab|need|must|not over|far from over|schedul|intend|aim|imminent|loom|in store|guarant|shall\b"
        ),
        "accuses": (
            r"spread|hostage|shield|suicide|scapegoat|cheat|deceiv|exploit|loot|plunder|drove|driven|push(?:ed|ing)\b|"
            r"set fire|arson|started the|known to|conceal|accus|blam|charg|alleg|responsib|fault|behind|link|perpetrat|"
            r"carr(?:y|ied|ying) out|commit|caus|crim|guilt|violat|condemn|denounc|finger|murder|massacre|terror|"
            r"forc(?:e|ed|ing)\b|attack|war\b|kill|repress|destroy|displac|disregard|cover(?:ed|ing)? up|paper over|"
            r"eliminat|provok|betray|lie[sd]?\b|lying|hid(?:e|den|ing)|block|prevent|fail|refus|infiltrat|"
            r"no indication|strik|struck|bomb|shell|shot|shoot|abus|tortur|corrupt|brib|steal|stole|interfer|meddl|"
            r"sabotag|undermin|breach|broke|break|plot|plann|order|target|starv|besieg|siege|expel|demographic|incit|"
            r"arm(?:ed|ing)\b|back(?:ed|ing)\b|support|fund|harbo|negligen|ignor|obstruct|mislead|misled|hypocri|"
            r"aggress|invad|occup|poison|fraud|rig(?:ged|ging)\b|censor|silenc|persecut|discriminat|point(?:s|ed|"
            r"ing)? (?:the|a) finger|liable|task\b|critici[sz]|slam|blast|lambast|castigat|rebuk|too late|too slow|"
            r"should(?:n't)? (?:not )?have|could have|reportedly|apparently|neglect|dereliction|inaction|slow\b|"
            r"careless|reckless|incompeten|mismanag|bungl|botch|sloppy|lax|torment|mistreat|harass|intimidat|bull(?:y|"
            r"ied)|racis|sexis|embezzl|pocket|extort|blackmail|rob(?:bed|bing|s)?\b|launder|smuggl|spied|spy|espionage|"
            r"tamper|forg(?:ed|ing|ery)|manipulat|complicit|collu|condon|tolerat|turn(?:ed|ing)? a blind|illegal|"
            r"unlawful|arbitrar|evict|shot\b|gunned|ramm|assault|rap(?:e|ed|ing)\b|knew\b|know(?:n|ing)? (?:of|about|"
            r"that)|cash(?:ed)? in|profit|greed|put(?:ting)? (?:\w+ )?(?:profit|money)|overlook|delay|hoodwink|deceit|"
            r"duped|double-cross|pollut|cover-up|whitewash|scam|swindl|defraud|conn(?:ed|ing)\b|looked the other way|"
            r"asleep at|in bed with|stitched up|framed|enrich|line[ds]? (?:his|her|their) pockets"
        ),
        "denies": (
            r"rul(?:e[ds]?|ing) (?:it |that )?out|den(?:y|ie|ial)|reject|dismiss|refut|disput|disavow|repudiat|rebut|"
            r"contradict|not true|untrue|false|no truth|wrong\b|incorrect|inaccura|mistaken|nothing to do|"
            r"not (?:involved|responsible|behind|carried|carry|target|attack)|did not|didn't|does not|doesn't|do not|"
            r"don't|was not|wasn't|were not|weren't|is not|isn't|are not|has not|have not|had not|never|no (?:role|"
            r"part|involvement|responsibility|evidence|such|interest|plan|intention)|baseless|unfounded|groundless|"
            r"lacks? (?:any |all )?(?:basis|foundation)|fabricat|sa(?:id|ys) (?:not|no|otherwise)\b|not so\b|innocen|"
            r"not guilty|invent|nonsense|lies\b|a lie\b|pack of lies|brush(?:ed|es|ing)? (?:aside|off)|shrug|"
            r"took issue|tak(?:e|es|ing) issue|cold water|without (?:merit|foundation|basis)|scoff|push(?:ed|es|"
            r"ing)? back|knew nothing|know(?:s)? nothing|nothing (?:of|about|to)|doubt|sceptic|skeptic|preposterous|"
            r"absurd|ludicrous|ridicul|laughabl|debunk|myth|hoax|smear|slander|libel|defam|fiction|fantas|bogus|fake|"
            r"contest|quash|deflect|downplay|played down|distanc|hardly|unlikely|impossible|cannot|can't|nobody|none|"
            r"unaware|misunderst|misleading|exaggerat|hits? (?:back|out)|at odds|deni|protest(?:s|ed|ing)? (?:his|her|"
            r"their) innocence|neither|nor\b|shred of|far-fetched|far fetched|question(?:s|ed|ing)?\b|rubbish|"
            r"swears?\b|poppycock|garbage|hogwash|tripe|bunk\b|balderdash|hearsay|truth in|not a word|ask(?:s|"
            r"ed)? whether|suspicious of|incredul|dispel|knock(?:s|ed)? down|laid to rest|made up"
        ),
        "suspects": (
            r"exclude|suspect|believ|think|thought|possib|may\b|might|could|likel|probab|appear|seem|"
            r"point(?:s|ed|ing)?\b|suspic|person of interest|wanted|alleg|presum|link|indicat|identif|sought|"
            "look(?:ing)? (?:for|into|at)|investigat|rul(?:e[ds]?|ing) out|probe|inquir|theor|examin|suppos|lean|"
            r"maybe|perhaps|reportedly|said to (?:have|be)|apparent|tip(?:ped|s)?\b|guess|assum|clue|lead[s]?\b|"
            "consistent with|question|wonder|doubt|evidence|trac(?:e|ed|ing)|track|hint|hypothes|premise|conclu|"
            "finger|work(?:ing)? on the|persons? of|hunt|would have|must have|attribut|behind the|behind it|reckon|"
            r"smell|whoever|unexplain|myster|put(?:s|ting)? (?:it|this|that|the \w+) down to"
        ),
        "condemns": (
            r"condemn|denounc|deplor|decri|critici[sz]|slam|blast|outrag|regret|repudiat|rebuk|censur|disgrac|barbar|"
            r"monstr|coward|horrif|horrend|heinous|shock|shame|abhor|appal|massacre|disgust|inhuman|terroris|crim|"
            r"unacceptab|brutal|savage|vile|wrong|protest|lament|betray|stab\b|call(?:ed|s|ing) (?:\w+ ){0,4}[\"“‘']|"
            r"lambast|call(?:ed|s|ing) (?:\w+ ){0,5}(?:ir|un|in|dis)\w{4,}|rail(?:ed|s|ing)? against|slat(?:ed|es|"
            r"ing)\b|dim view|admonish|berat|castigat|excoriat|vilif|lash|chid|reprimand|reproach|scath|scorn|derid|"
            r"contempt|repugn|revolt|revuls|sicken|cruel|inexcus|unforgiv|intolerab|irrespons|reckless|indecen|callous|"
            r"evil|wicked|ghastl|senseless|tragic|abomin|furious|fury|anger|angr|indign|dismay|scandal|sham[ei]|ugly|"
            r"despis|blame|accus|attack(?:ed|s) the|hit out|hits out|assail|disappoint|insult|offens|travesty|unfair|"
            r"unjust|brand(?:ed|s|ing)\b|stain\b|blot\b|atroc|infam|vicious|despic|craven|obscen|unconscionab|nauseat"
        ),
        "claims_responsibility": (
            "responsib|claim|credit|admit|confess|acknowledg|own(?:ed|s)? up|carried out|behind|boast|announc|"
            "guilty|took the blame|tak(?:e|es|ing) the blame|hand(?:ed|s)? (?:himself|herself|themselves) in|"
            "turned (?:himself|herself|themselves) in|gave (?:himself|herself) up|own up|our (?:work|men|fighters)|"
            r"we did it|did it\b|sa(?:id|ys?) (?:that )?(?:it|they|he|she|we|i) (?:had |have |has )?(?:carried|att"
            "ack|kill|bl[eo]w|bomb|fired|shot|shell|target|ambush|destroy|down|captur|seiz|set |start|struck|lit"
            r"\b)|leaflet"
        ),
        "threatens": (
            r"threat|warn|vow|will\b|would|unless|ultimatum|consequen|retaliat|reveng|aveng|punish|promis|swore|"
            r"pledg|if\b|or else|strike back|respond|reserv(?:e|es|ed|ing) the right|walk out|legal action|sue\b|"
            r"court|strike\b|action\b|sanction|escalat|intensif|otherwise|pay (?:for|the price)|go(?:ing)? to|"
            r"not hesitate|face\b|brandish|notice"
        ),
        "demands": (
            r"demand|call|urg|ask|appeal|request|must|should|need|insist|want|implor|plead|press|order|requir|let\b|"
            r"have to|has to|ought|expect|beg|exhort|seek|sought|ultimatum|stop|end\b|allow|invit|advis|told|warn|"
            r"propos|hop|oblig|would like|like to\b|wish|lobby|advoca|campaign|push(?:es|ed|ing)? for|petition|"
            r"beseech|besought|command|instruct|recommend|suggest|hold out for|please\b|don't\b|do not\b|deserve|"
            r"had better|summon|challeng|dare[ds]?\b|lets?\b|stick(?:s|ing)? to|forbid|bann|beg(?:s|ged|ging)?\b|"
            r"say(?:s)? no more|enough is enough|at once|immediately|justice\b|right to|wants?\b|entitled|overdue|"
            "clamou?r|cry out|crying out"
        ),
        "supports": (
            "support|back|welcom|prais|endors|favou?r|agree|approv|solidar|stand (?:by|with)|defend|applaud|hail|"
            r"commend|logical|correct|right\b|justif|best|good|condolence|glad|pleased|proud|help|encourag|embrac|"
            "thank|congratulat|salut|legitim|importan|necessar|weight behind|thumbs up|stood up for|"
            "stand(?:s|ing)? up for|cheer|champion|prefer|co-?operat|collaborat|recommend|uphold|upheld|lend|"
            r"lent\b|rall(?:y|ied) (?:behind|around|round)|side[ds]? with|advocat|laud|tribute|pay(?:s)? tribute|"
            "honou?r|vot(?:ed|es|ing) for|in favou?r|sympath|happy|positiv|worth|progress|deserv|respect|admir|"
            r"trust|faith\b|keen|enthusias|vouch|defen[cd]|like[sd]?\b|love[sd]?\b|sens(?:e|ible)|wise|fair\b|"
            r"better|benefi|succes|confidence|blessing|trust\b|green light|nod\b|plaudit|kudos|ovation|standing by|"
            "all for|a boost|hand(?:s)? of|warm words|kind words"
        ),
        "opposes": (
            r"rul(?:e[ds]?|ing) (?:it |that )?out|oppos|against|reject|object|resist|refus|disagree|critici[sz]|"
            r"protest|condemn|not\b|never|no\b|veto|block|unpopular|denounc|disapprov|regret|wrong|stop|anti-|"
            r"up in arms|turn(?:s|ed|ing)? down|thr(?:ew|ow|ows|own) out|balk|wary|slam|spurn|fight|fought|battl|"
            r"challeng|lobb(?:y|ied) against|rebuff|scept|skept|doubt|decr[iy]|rail(?:ed|s|ing)? against|hostil|"
            r"unhappy|anger|angry|furious|outrag|misgiving|reluctan|hesitan|unwilling|unacceptab|boycott|picket|"
            r"sue[ds]?\b|suing|vot(?:ed|es|ing) (?:against|down)|strik(?:es|ing)? down|struck down|kill(?:ed|s|"
            r"ing)? (?:off|the bill)|shot down|scupper|obstruct|thwart|ban(?:ned|s)?\b|cannot|can't|n't\b|nor\b|"
            r"neither|hardly|unfair|dismiss|disput|slat(?:ed|es)|pann(?:ed|ing)|take[ns]? a dim|dim view|complain|"
            r"resent|rebel|revolt|mutin|contest|discontent|push(?:ed|es|ing)? back|drag(?:s|ged|ging)? (?:its|"
            r"their) feet|decline[ds]?\b|turn(?:s|ed|ing)? (?:its|their|his|her|our|the) back|dig(?:ging|s)? in|dug in|"
            r"say(?:s)? no|said no|cold shoulder|walk(?:s|ed|ing)? (?:out|away)|sharp criticism|criticism|outcry|"
            r"backlash|naysay|pan(?:s|ned)\b|loath|dead against|no way\b|bristl|bridle|grumbl|grous|chaf|shut the door|"
            r"snub|shun|decline|repel|stonewall|filibust|road ?block|vot(?:ed|es|ing) .{0,40}\bdown"
        ),
        "voices_concern": (
            "appal|anguish|outrag|horror|abhor|apolog|concern|worr|fear|afraid|alarm|anxi|warn|dismay|sad|griev|"
            "grief|mourn|sorrow|condolenc|regret|troubl|distress|upset|shock|devastat|heartbr|horrif|sympath|"
            r"terrifi|scar(?:ed|y)|danger|risk|threat|crisis|cri(?:ed|es)\b|cry|wept|weep|tear|panic|sorry|pray|"
            "thoughts|on edge|sounded|sounds|nervous|uneas|stress|helpless|hopeless|despair|desperat|disappoint|"
            "surpris|nightmare|fright|unsettl|unnerv|apprehens|dread|in fear|jitter|trembl|shak(?:en|ing|y)|shook|"
            "traumat|bitter|heavy heart|feel bad|feels bad|bad about|guilt|bewilder|grave|serious|vulnerab|unsafe|"
            r"insecur|overwhelm|speechless|stun|ordeal|suffer|terror|doubt|exhaust|tired|numb\b|can['’]t sleep|"
            "cannot sleep|sleep|heart(?:s)? (?:in|sank|go)|trepid|scare|distraught|haunt|grim|bleak"
        ),
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
    denial=(
        r"reject(?:s|ed|ing)\b|rul(?:es?|ed|ing) (?:it |that )?out\b|fabricat|baseless|unfounded|den(?:y|ie[sd]|ying|"
        r"ials?)\b|pack of lies|is a lie|are lies|not true|untrue|(?:totally|completely|entirely|absolutely|utterly|"
        r"patently|categorically|simply|just|flatly|is|are|was|were|as) false\b|without (?:merit|foundation|basis)|"
        r"groundless|plead(?:s|ed)? not guilty|pled not guilty|pleads not guilty|protest(?:s|ed|ing)? (?:his|her|"
        r"their) innocence|(?:is|was|are|were|am|'s) innocent|maintain(?:s|ed)? (?:his|her|their) innocence|"
        r"nothing to do with|no truth|debunk|refut|rebut|disavow|repudiat|(?:brush(?:ed|es|ing)? (?:aside|off)|"
        r"shrug(?:ged|s|ging)? off|t(?:ook|akes?|aking) issue|cold water on|scoff(?:ed|s|ing)? at|push(?:ed|es|"
        r"ing)? back (?:against|on|at)|wav(?:ed|es|ing) (?:aside|away|off)|laugh(?:ed|s|ing)? off|bat(?:ted|s|"
        r"ting) away|hit(?:s|ting)? back at|dismiss(?:ed|es|ing)?|disput(?:ed?|es|ing)|contest(?:ed|s|ing)?|quash(?:ed|"
        r"es|ing)?) … (?:claim|alleg|accus|charge|report|rumou?r|suggest|criticism|stor(?:y|ies)\b|version|account\b|"
        r"notion|idea\b|complaint|figure|finding)|(?:not a|no) (?:shred|grain|word|ounce|scrap|iota) of truth|"
        r"far-fetched|[\"“]rubbish|[\"“]nonsense|quash(?:ed|es|ing)?\b … rumou?r|dispel|knew nothing about"
    ),
    not_ruled_out=r"(?:not|n't|never|cannot) (?:yet )?(?:been )?(?:rul(?:e|ed|ing) (?:it |that )?out|exclude)"
    r"|too (?:early|soon) to (?:rule out|exclude)",
    negation=(
        "no|not|never|nobody|none|neither|yet to|without|n't|nor|hardly|barely|scarcely|nothing|cannot|"
        "refus(?:ed?|es|ing)|n['’]t|nowhere"
    ),
    says=(
        "said|says|told|tells|added|adds|reported|reports|announced|announces|stated|states|confirmed|confirms|"
        "declared|claimed|claims|warned|warns|denied|denies|insisted|insists|wrote|writes|noted|notes|explained|"
        "explains|estimated|estimates|recalled|put the|puts the|gave the|gives the|vowed|vows|demanded|demands|"
        "urged|urges|threatened|threatens|rejected|rejects|dismissed|dismisses|alleged|alleges|argued|argues|"
        "acknowledged|acknowledges|admitted|admits|called on|calls on|condemned|condemns|accused|accuses|blamed|"
        "blames|promised|promises|counted|accuse|blame|suspects?|suspected|expects?|expected|believes?|believed|"
        "fears?|feared|called|calls|call (?!for|on|off)|calling|welcomed|welcomes|praised|praises|criticised|"
        "criticises|criticized|criticizes|asks|asked|had asked|spoke of|speaks? of|backed|backs|defended|defends|"
        "opposes|opposed|supports|supported|ask|want|wants|wanted|say|warn|deny|claim|insist|demand|suggested|"
        "suggests|maintains|maintained|revised|corrected|contradict(?:ed|s)|disput(?:ed|es)|dispute|disputes|"
        "pushed back|brushed aside|scoffed|shrugged off|lambasted|contests|contested|"
        "stressed|stresses|describe[sd]?|replied|replies|recount(?:s|ed)|remark(?:s|ed)|swore|swears?|concluded|"
        r"concludes|puts? (?=[^.;]{1,60} at )|gave (?=\d|a (?:toll|figure|total|number)|its |his |her )|"
        "testif(?:y|ies|ied)|responded|responds|reiterated|reiterates|emphasi[sz]e[sd]?|cautioned|cautions|"
        "revealed|reveals|disclosed|discloses|conceded?|concedes|lists|listed|recorded|registered|tallied|argue|"
        r"admit|acknowledge|believe|explain|confirm|describe|recalls?|speak of|allege|maintain|counts|count (?=\d)"
    ),
    accuses=r"accus(?:ed|es|ing)|blam(?:ed|es|ing)|suspect(?:ed|s)|alleg(?:ed|es) that|charg(?:ed|es)",
    according=r"according to|in the words of|as told by",
    between=r"has|have|had|also|later|then|however|meanwhile|repeatedly|immediately|flatly|on \w+day|\w+day"
    r"|earlier|now",
    deeds=_DEEDS,
    done=_DEEDS,
    sayings=(
        r"accused|accuses|blamed|blames|condemned|condemns|criticised|criticises|criticized|criticizes|denounced|"
        r"denounces|praised|praises|thanked|thanks|threatened|threatens|urged|urges|warned|warns"
    ),
    said_to=(
        r"accused|accuses|blamed|blames|condemned|condemns|criticised|criticises|criticized|criticizes|denounced|"
        r"denounces|praised|praises|thanked|thanks|threatened|threatens|urged|urges|warned|warns"
    ),
    by=r"by",
    filler="",
    apart=r"(?:\w+['’]? )*(?:union|police|lawyers?|attorney|prosecutors?|court)\b",
    determiners=r"the|a|an|his|her|its|their|our|some|local|state|one|another|two|three|four|five|six|several|these|those|this|that",
    charges=(
        r"claims?\b|alleg|accusation|charge|report|rumou?r|suggestion|assertion|criticism|story|stories|version|"
        r"account|notion|insinuation|speculation|narrative|suspicion|complaint|(?:that|it|this) (?:is|was)\b|"
        r"(?:that|it)['’]s\b|idea"
    ),
    untrue=(
        "baseless|unfounded|groundless|false|untrue|nonsense|rubbish|absurd|preposterous|ludicrous|ridiculous|"
        "laughable|outlandish|bogus|fictio|fantas|fabricat|invent(?:ed|ion)|slander|smear|libel|defam|hoax|myth|"
        r"wrong\b|incorrect|inaccurate|without (?:any )?(?:merit|foundation|basis|substance)|made up|debunk|"
        r"(?:an?|outright|pure|blatant|complete|total|of|all|are|were) (?:\w+ )?lies?\b|far-fetched|far fetched|"
        "(?:not a|no) (?:shred|grain|word|ounce|scrap|iota)|poppycock|garbage|hogwash|trumped|concocted|made-up|"
        "cooked up|a fairy"
    ),
)


DATES = DateWords(
    code="en",
    locales=(),
    commons=r"march|may|sat|sun|wed|mon",
    ahead=r"will|shall|(?:is|are|be) (?:to|due|set|scheduled|slated|planned|expected)"
    r"|(?:is|are|be|due)(?: on| in)?(?=\W*$)|plans? to|planning to|(?:is|are) going to"
    r"|(?:begins?|starts?|(?:re)?opens?|resumes?|meets?|convenes?|expires?|takes? place)(?: on| in)?(?=\W*$)"
    r"|(?<!was )(?<!were )(?<!had been )(?:scheduled|set|slated|planned) for|(?:has|have|given|giving|gives?) until",
    lasting=r"is|are|be|continues?|goes on|go on|lasts?|remains?|runs?|stays?|applies|apply|holds?",
    negated=r"not|no|never|cannot|\w+n['’]t|nobody|nothing|unlikely",
    remembered=r"anniversar(?:y|ies)|commemorat\w*|remember(?:ed|s|ing)?|remembrance|memorial|vigil|tribute"
    r"|mark(?:s|ed|ing)? \w+ years?|years? (?:to the day|on)|mourn(?:s|ed|ing)? the victims",
    attribute=r"\b(?:the|an?|its|their|his|her|our|this|that|\w+['’]s?) (?:[^\W\d_]+ ){0,2}?"
    r"⟪(?:the )?[^⟫]+⟫(?:['’]s)? (?P<noun>[^\W\d_]+)",
    works=r"laws?|acts?|bill|treat(?:y|ies)|agreements?|accords?|deal|pact|constitution|resolutions?|decrees?|charter"
    r"|convention|census|reports?|study|survey|ruling|verdict|ceasefire|truce|memorandum|protocol",
    day_before=(
        r"(?:on |during )?the (?:day|night|evening|afternoon|morning) before|"
        r"(?:on )?the (?:previous|preceding) (?:day|night|evening|afternoon|morning)"
    ),
    done=r"was|were|had|did|has|have|went|fell|came|took|broke|left|killed|died|began|ran|\w{3,}ed",
    same_day=r"(?:the )?same day|that (?:same )?(?:day|morning|afternoon|evening|night)|"
    r"(?:earlier|later) (?:in the|that) day",
    destined=r"for",
)
