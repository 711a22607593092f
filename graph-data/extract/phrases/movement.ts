/** Phrases of movement: lands entered by force, forces sent and stationed, forces and members gone. */

import { burdens } from "../lexicon/forces.ts";
import type { Rule } from "../rules/rule.ts";
import { type PhraseOptions, phrases } from "./phrase.ts";

const ground: PhraseOptions = { targetKinds: ["state", "place"], targetThrough: "land" };
const bodies: PhraseOptions = { targetKinds: ["organisation"], targetThrough: "none" };

const troops =
  "troop/force/soldier/army/marine/paratrooper/commando/unit/brigade/division/battalion/regiment/contingent/peacekeeper/man/infantry/tank/armour/armor/column/reinforcement/warship/legionnaire/guardsman/gendarme";

const invadingPhrases: readonly Rule[] = [
  ...phrases(
    "invades",
    { ...ground, unless: { subj: burdens }, trust: 0.76 },
    `
    X launch/mount/stage/order/begin/start/unleash/open/spearhead/lead/carry_out/undertake/execute invasion/incursion/ground_offensive/land_offensive of/into/in/against Y
    X make incursion/foray/thrust/inroad/sortie/descent into/in/on Y
    X cross border/frontier/river/line/boundary/strait/bridge/demarcation into Y
    X cross/breach/violate/penetrate border/frontier/boundary/defence/defense of/with/into Y
    X open front in/inside Y
    X launch/open/mount/begin/start/unleash offensive/operation/assault/attack/drive/push/advance/thrust/blitzkrieg into/inside Y
    X begin/launch/start/open/order ground_war/ground_operation/ground_offensive/land_war in/against/inside Y
    X trample/tramp/rampage across/through/over Y
    X fight/battle/blast/shoot/force/smash/bulldoze/punch/hack/slice way into/through Y
    X take war into/to/inside Y
    X carry fight/war/battle into/to Y
    X violate integrity of Y
    X trample sovereignty/neutrality of Y
    X put boot on ground in/of Y
    X send/pour/roll/push ${troops} over/across border/frontier/line/river/bridge into/to/of/with Y
    X land/put_ashore/disembark/drop/parachute ${troops} on/in/at/near shore/beach/coast of Y
    Y wake/awake to X's tank/troop/invasion
    `,
  ),
  ...phrases(
    "invades",
    {
      ...ground,
      unless: { mod: ["pitch", "home", "privacy", "insect", "beetle", "species"], subj: burdens },
      trust: 0.76,
    },
    `
    X's invasion/incursion/ground_invasion/land_invasion/intrusion/foray/armed_incursion/blitzkrieg/military_incursion of/into/in/against/on Y
    X's thrust/plunge/drive/push/march/sweep/advance/charge/rush/dash/stab into/across/through Y
    X's ground_offensive/ground_assault/ground_operation/land_offensive/land_operation/cross-border_operation in/into/against/on Y
    X's military_intervention/armed_intervention/military_adventure in/into Y
    X's amphibious_landing/amphibious_assault/landing on/in/at/near Y
    X's violation of border/frontier of Y
    `,
  ),
];

const deployingPhrases: readonly Rule[] = [
  ...phrases(
    "deploys-to",
    { ...ground, trust: 0.74 },
    `
    X reinforce/strengthen/bolster/beef_up/boost/expand/build_up/increase/double/swell/augment/treble/triple garrison/presence/contingent/force/mission/deployment/detachment in/at/on/around/near/along Y
    X have/keep/maintain/retain/operate/run/lease/rent/establish/open/set_up/build/acquire base/garrison/airbase/naval_base/military_base/outpost/listening_post in/at/on/near Y
    X have/keep/maintain/establish/retain presence/foothold in/at/on Y with troop/base
    X garrison Y
    X join/lead/take_over peacekeeping_force/peacekeeping_mission/force/mission/garrison in/on/at Y
    X patrol/guard/police/defend sky/airspace/water/coast/border/frontier/lane of/over/off/in Y
    X show flag in/off/near/at Y
    X lease/rent/use/occupy/share base/airfield/airbase/facility in/at/on Y
    X contribute to force/mission/contingent in Y
    X reinforce garrison of/in/at Y
    X pitch/set_up/make camp in/at/near/outside/on Y
    X take_up/occupy/dig/prepare position in/at/near/around/along/outside/on Y
    X put ${troops} on ground in/of/at Y
    X have boot on ground in Y
    X extend/begin/start/launch/mount/undertake/join peacekeeping_mission/mission/deployment/operation in/to Y with troop
    X swell rank of peacekeeper/force in Y
    X back word with troop/warship in/to/off Y
    Y host/house/harbour/shelter/receive/welcome/accommodate/admit/take_in X's ${troops}
    Y be host/home to X's ${troops}
    Y be home to base/garrison/troop of X
    `,
  ),
  ...phrases(
    "deploys-to",
    { ...ground, unless: { of: ["export", "budget"] }, trust: 0.72 },
    `
    X's adviser/instructor/trainer/peacekeeper/blue_helmet/legionnaire/gendarme in/at/on/near Y
    X's deployment/stationing/dispatch/posting/redeployment/airlift/basing/despatch/troop_deployment/military_deployment to/in/on/at/into/near/along Y
    X's military_presence/troop_presence/naval_presence/garrison/contingent/peacekeeping_contingent/expeditionary_force/peacekeeping_force/task_force/peacekeeping_mission/training_mission/expeditionary_corps/detachment in/on/at/near/off Y
    X's build-up/buildup/military_buildup/military_build-up/troop_buildup/troop_build-up/massing/reinforcement in/on/at/near/along/around/off Y
    `,
  ),
];

const withdrawingPhrases: readonly Rule[] = [
  ...phrases(
    "withdraws-from",
    { ...ground, targetKinds: ["state", "place", "organisation"], trust: 0.74 },
    `
    X end/wind_up/wind_down/terminate/conclude/scale_down/scale_back/draw_down/phase_out/finish presence/mission/deployment/involvement/combat_mission/military_operation in/of Y
    X cut/reduce/slash/halve/scale_down/scale_back/trim/shrink/downsize/run_down/thin contingent/presence/garrison/force in/at/on Y
    X vacate/dismantle/hand_over/hand_back/abandon/evacuate/give_up/turn_over/surrender/quit/leave base/airbase/military_base/naval_base/garrison/outpost/camp/post/airfield in/at/on/near/outside Y
    X pull/pull_out/withdraw/bring/bring_home/take/evacuate/airlift/ship/fly last/rest/remainder/remnant/bulk from/out-of Y
    X announce/declare/confirm/report/order withdrawal/pullout/pull-out/retreat/departure/exit from/out-of Y
    X relinquish/cede/hand_over/hand_back/surrender/give_up/yield/return/transfer/turn_over control/sovereignty/possession/administration/authority of/over/in Y
    X pack bag/kit/trunk in/at Y
    X strike/break camp in/at/near Y
    X send force/troop/soldier/man/contingent/unit home from Y
    X leave/abandon field/battlefield at/in/of Y
    X beat/sound/sign retreat from/in/out-of Y
    X pull_up stake in/from Y
    X wash hand of Y
    X lower/haul_down/strike/furl/take_down flag/colour/color/standard in/over/at/on Y
    X wave goodbye/farewell to Y
    X say/bid goodbye/farewell/adieu to Y
    X take leave of Y
    X retreat/withdraw/retire/pull_back/fall_back/pull_out/pull_away/melt_away/slip_away/slink_away/steal_away/fade_away/flee/scurry/limp/decamp/march_out/move_out/clear_out/clear_off/clear/get/get_out/back_out/break_out/pull_off/drive_off/head_out/sail_away/file_out/ship_out/stream_out/trickle_out/bug_out/bail_out from/out-of/of Y
    X quit/vacate/evacuate/abandon/exit/desert/forsake soil/territory/land/position/base/post/airfield/camp/island/city/town/village/part/half/half/south/north/capital in/of/at/on/near/around Y
    X be gone from Y
    X be rid of Y
    X cut loose from Y
    X break_away/secede/split/split_off/split_away/disengage/disentangle/separate/detach/break/peel_away from Y
    Y see back/last of X
    Y be rid/free/clear of X
    `,
  ),
  ...phrases(
    "withdraws-from",
    { ...bodies, trust: 0.76 },
    `
    X leave/quit/exit/desert/abandon/ditch/dump/forsake/bolt Y
    X walk/storm/stalk/drop/pull/bow/opt/back/flounce/crash/get/break/march/contract/step/bail out-of Y
    X walk_out/storm_out/stalk_out on/from Y
    X withdraw/resign/defect/depart/exit/bolt/retire/disaffiliate/delink/secede/walk/stalk/flounce/crash/walk_away/step_down/stand_down/step_aside/break_ranks from/out-of Y
    X end/give_up/relinquish/renounce/terminate/cancel/rescind/surrender/sever/resign/suspend/freeze/revoke/withdraw/lapse/forfeit membership/participation/association/involvement/seat/adherence of/in/to/with/from/at Y
    X leave/quit/abandon/vacate/resign/give_up seat/rank/fold/fray/camp/bench in/at/on/of Y
    X tear_up/return/hand_in/turn_in/hand_back/burn card of Y
    X tear_up/hand_in membership of Y
    X tender/submit/announce/give/send/hand_in/serve resignation/notice/withdrawal from/to/of Y
    X give/file/serve/send/lodge notice of withdrawal/departure/exit from Y
    X part company/way with Y
    X sever/cut/break tie/link/bond with/to Y
    X break rank with Y
    X break/split with/from Y
    X turn back on Y
    X slam door on Y
    X jump ship from Y
    X go way from Y
    X pull plug on membership of/in Y
    X vote to+leave/quit/exit Y
    X take country/nation/party/firm/club/state out-of Y
    X lead/take/pull/yank/drag/haul country/nation/state/party out-of Y
    `,
  ),
  ...phrases(
    "withdraws-from",
    { ...ground, targetKinds: ["state", "place", "organisation"], trust: 0.74 },
    `
    X's evacuation/abandonment/desertion of Y
    `,
  ),
];

export const movementPhrases: readonly Rule[] = [...invadingPhrases, ...deployingPhrases, ...withdrawingPhrases];
