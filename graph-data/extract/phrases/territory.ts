/** Phrases of territory: land taken and held, held without a word of seizure, and claimed. */

import type { Rule } from "../rules/rule.ts";
import { type PhraseOptions, phrases } from "./phrase.ts";

const ground: PhraseOptions = { targetKinds: ["state", "place"], targetThrough: "land" };
const spot: PhraseOptions = { targetKinds: ["place"], targetThrough: "land" };
const held: PhraseOptions = { targetKinds: ["state", "place", "organisation"], targetThrough: "land" };
/** What falls to a winner, or is his, in sport, at the polls and in court. */
const contests = ["final", "match", "game", "title", "point", "set", "seat", "election", "vote", "case", "lawsuit"];

const occupyingPhrases: readonly Rule[] = [
  ...phrases(
    "occupies",
    { ...ground, trust: 0.78 },
    `
    X seize/take/gain/win/grab/wrest/wrestle/regain/retake/snatch/assume/establish/achieve/secure/re-establish/reestablish/restore control/command/charge of/over/in Y
    X recover/lock_in/cement control of/over Y
    X claim/declare/report control of/over Y              # what an army says that it has taken
    X take/assume/gain/win/secure/recover/regain possession/ownership/custody of Y
    X get/gain/win/establish/secure/carve/carve_out/obtain/acquire/seize foothold/toehold/bridgehead/beachhead/lodgement in/on/at/inside Y
    X regain/reassert/reimpose/re-establish/restore/recover/impose/reinstate hold/grip/authority/rule/sway/writ on/over/in Y
    X get/gain/establish/take/seize/secure/catch hold of/on/over Y
    X lay/set/clap hand on Y
    X get hand/claw/paw on/into Y
    X clamp/fasten/fix grip/claw/hold on/over/around Y
    X bring/get Y under control/rule/sway/heel/yoke/authority/flag/occupation/dominion/wing
    X place/put Y under occupation/administration/rule/control/yoke
    X subject Y to occupation/rule/yoke
    X take/carry Y by force/storm/assault/arm/surprise/treachery
    X hold/keep Y under occupation
    X complete/finish/finish_off/wrap_up/mop_up/crown/conclude/consummate/seal conquest/capture/seizure/takeover/occupation/annexation/absorption/reconquest/recapture of Y
    X add Y to conquest/possession/territory/domain/empire/realm/prize/haul
    X incorporate/absorb/fold/subsume/merge Y into/in territory/federation/empire/state/republic/union/kingdom/reich
    X wipe Y off map
    X declare/proclaim/announce/decree/sign annexation of Y
    X be in occupation of Y
    X take/grab/snatch/annex/bite/carve/slice/lop chunk/piece/slab/slice/bite/swathe out-of/off/from Y
    X grab/steal/snatch land/territory/ground/acre in/from/of Y
    X eat/nibble/gnaw/bite into Y
    X restore/return/bring Y to/into fold/rule/control/motherland/fatherland
    X crush/overcome/quell/mop_up/stamp_out resistance in/of/at Y
    X be conqueror/occupier/invader/liberator of Y
    X set_up administration/government/puppet in Y        # on land that is not its own
    X impose rule/administration/regime on/in/over Y
    `,
  ),
  ...phrases(
    "occupies",
    { ...ground, unless: { subj: contests, obj: contests }, trust: 0.75 },
    `
    Y fall to X
    Y fall/drop/pass/slip/tumble/land/end_up into/in X's hand/grasp/lap/grip/clutch/possession/power/arm
    Y fall/come/pass/slip/slide/go under X's control/rule/occupation/sway/yoke/heel/boot/domination/flag/dominion
    Y fall/drop/pass/slip into/in hand/grasp/lap/grip/clutch of X
    Y fall/come/pass under control/rule/occupation/sway/heel/domination/dominion of X
    Y crumble/crash/collapse before X
    Y fall prey/victim to X
    Y be lost to X
    Y be ceded/forfeit to X
    Y open gate to X
    Y go_over to X
    loss/surrender/cession/capitulation/fall of Y to X
    Y's fall/loss/cession to X
    Y be under X's occupation/boot/jackboot/heel/yoke
    Y be under occupation of/by X
    Y live/remain/languish/stay/lie/end_up/groan/chafe under X's occupation/heel/yoke/boot
    Y be X's prize/conquest/booty
    `,
  ),
  ...phrases(
    "occupies",
    { ...spot, unless: { subj: contests, obj: contests }, trust: 0.72 },
    `
    Y succumb/capitulate/surrender/yield to X
    Y's surrender/capitulation to X
    Y slip/pass/go/drop out-of hand to X
    X have/hold Y by nightfall/dawn/evening/midnight/noon/morning
    X have/hold whole/rest/half/most/bulk/centre/center of Y
    X win race/battle/fight/struggle for Y
    X win/gain back ground/territory/land in Y
    X emerge victorious in battle/fight/siege for/of Y
    X break resistance/defence/defense of/in Y
    X be victor/winner in battle/fight/struggle for/of Y
    X sit_down in palace/ministry of Y
    X move into palace/barrack/headquarters/ministry in Y
    X walk/march/ride/sweep/burst/storm/shoot way into Y
    X drive/push/sweep/flush/rout/oust/clear/chase rebel/insurgent/militant/jihadist/defender/garrison/army/troop/soldier/force/fighter/guerrilla from/out-of Y
    X chop/carve/lop/bite/hack/slice/lop_off/carve_off/bite_off chunk/slice/piece/part of Y
    `,
  ),
  ...phrases(
    "occupies",
    { ...ground, trust: 0.76 },
    `
    X's occupation/annexation/seizure/conquest/reconquest/subjugation/colonisation/colonization/absorption/re-occupation/reoccupation/military_occupation/armed_occupation of Y
    X's capture/recapture/takeover/storming/retaking/overrunning/military_takeover of Y
    X's land_grab/power_grab/anschluss in/on/of Y
    X's foothold/toehold/bridgehead/beachhead in/on/at Y
    X's swoop on Y
    `,
  ),
];

const announcedPhrases: readonly Rule[] = phrases(
  "occupies",
  { ...ground, sourceKinds: ["state", "organisation"], trust: 0.65 },
  `
  X announce/claim/report/hail/celebrate/confirm/proclaim capture/seizure/recapture/conquest/fall of Y
  `,
);

const controllingPhrases: readonly Rule[] = [
  ...phrases(
    "controls",
    { ...held, trust: 0.72 },
    `
    X call shot/tune in/at/around/inside Y
    X have/hold whip/hand/cards/ascendancy in/over Y
    X pull string in/of/at/behind Y
    X have/keep/hold Y under control/thumb/heel/rule/sway/boot/command
    X hold/have/take rein/reins/helm of/in/at Y
    X be in control/charge/command/possession of/in/at Y
    X be master/lord/overlord/landlord/suzerain/warlord/owner/protector of Y
    X dictate policy/strategy in/at/to/of Y
    X be shareholder/majority_shareholder/controlling_shareholder in/of Y
    Y be part of X's empire/stable/portfolio/domain/realm
    X own/hold/have/control/retain/keep stake/majority/share/percent/interest/shareholding/holding/half in/of Y
    Y answer to X
    Y take order/instruction/cue/line from X
    Y be in X's hand/grip/grasp/clutch/power/control/possession/pocket/orbit/thrall
    Y be in hand/grip/grasp/clutch/power/possession of X
    Y be under X's control/rule/administration/command/mandate/sway/thumb/authority/jurisdiction/trusteeship/flag/domination/dominion/sovereignty/tutelage/protection/writ/management
    Y be under control/rule/administration/command/mandate/sway/authority/jurisdiction/trusteeship/domination/dominion/sovereignty/tutelage/management of X
    Y remain/stay/rest/lie/end_up/leave/keep in X's hand/grip/grasp/possession/control/clutch/power
    Y be property/possession/colony/dependency/protectorate/vassal/satellite/puppet/fief/fiefdom/stronghold/bastion/redoubt/preserve/outpost/mandate of X
    Y be subsidiary/affiliate of X
    Y be X's subsidiary
    `,
  ),
  ...phrases(
    "controls",
    { ...ground, trust: 0.72 },
    `
    X exercise/exert/wield/assert/enjoy/keep/maintain/retain/hold/extend/tighten/consolidate/have/strengthen/reassert/preserve/claim/possess authority/control/sway/dominion/jurisdiction/rule/dominance/mastery/hegemony/suzerainty/ascendancy over/in/of/on/across/throughout Y
    X keep/maintain/retain/have/tighten/strengthen/consolidate/cement/hold hold/grip/stranglehold/lock/clamp on/over/upon Y
    X keep/have/hold/get hold of/over Y
    X rule roost in/over/at Y
    X run show/thing/place in/at Y
    X have run of Y
    X hold/keep Y in grip/thrall/vice/hand/possession/power/fist/clutch
    X have possession/command/charge of Y
    X be dominant_force/dominant_power/real_power/real_authority/de_facto_government in/of/at Y
    X be power behind Y
    X reign/rule/hold_sway/lord_it over Y
    X hang_on/hold_on/cling_on/cling to Y
    X hang_on/hold_on/cling_on/soldier_on in/at/around Y
    X be law in/throughout Y
    X cling/hang onto Y
    X hold_out in/at Y
    X collect/levy/extract tax/toll/duty/custom/tribute in/at/from Y
    X administer/dispense/mete_out justice in Y
    X run/set_up/administer court/administration/state in/across Y
    X man/operate/control/run checkpoint/roadblock/crossing in/on/around/at/outside Y
    X appoint/install/name/impose governor/mayor/administrator/prefect/viceroy in/for/over/of Y
    X monopolise/monopolize/wield power in/over/throughout Y
    X extend/spread/stretch writ/reach/rule/sway/authority/tentacle to/over/across/into Y
    X keep/impose order in Y
    X hold/keep fort in Y
    X be entrenched/ensconced/dominant/supreme/paramount/all-powerful in/at/around Y
    X be at helm in/of Y
    X be in saddle in Y
    X run/hold/rule/govern most/much/half/part/part/whole/rest of Y
    Y lie/stand/fall/be within/in/inside X's sphere/orbit/domain/zone/realm
    X turn/make Y into/in fief/fiefdom/stronghold/bastion/redoubt/preserve/colony/protectorate/vassal/satrapy/province
    X treat Y as fief/fiefdom/colony/backyard/preserve
    X run Y as fief/fiefdom/state/colony/preserve
    Y obey X
    Y dance to X's tune
    Y be subject/beholden/answerable to X
    Y remain/stay/rest/lie/leave/end_up in hand/grip/possession/control/power of X
    Y remain/stay/lie/live/rest/fall/operate under X's control/rule/administration/command/sway/authority/jurisdiction/mandate/flag/domination
    Y remain/stay/live/lie/operate under control/rule/administration/command/sway/authority/jurisdiction of X
    Y be X's property/possession/colony/dependency/protectorate/vassal/satellite/fief/fiefdom/stronghold/bastion/redoubt/heartland/preserve/domain/turf/backyard/lair
    Y become/remain stronghold/bastion/colony/protectorate/fief/possession of X
    `,
  ),
  ...phrases(
    "controls",
    {
      ...held,
      unless: {
        up: [
          "lose",
          "cede",
          "relinquish",
          "surrender",
          "yield",
          "demand",
          "seek",
          "want",
          "take",
          "seize",
          "gain",
          "regain",
          "wrest",
          "transfer",
        ],
        mod: ["arm", "birth", "border", "gun", "quality", "price", "flight", "traffic", "crowd", "cruise", "export"],
      },
      trust: 0.7,
    },
    `
    X's mandate/trusteeship/jurisdiction/authority/tutelage/protectorate/sovereignty_rights/reign/dictatorship/misrule over/in/of Y
    X's ownership/possession/stewardship/custody/management of Y
    X's stake/majority_stake/shareholding/controlling_interest in Y
    `,
  ),
];

const heldPlaces: readonly Rule[] = phrases(
  "controls",
  { ...spot, trust: 0.68 },
  `
  X have Y in grip/grasp/thrall/clutch/vice/control/power/hand/pocket
  `,
);

const claimVerbs =
  "lay/stake/press/assert/renew/maintain/pursue/have/raise/make/revive/advance/reiterate/repeat/reaffirm/uphold/resurrect/trumpet/reassert/bolster/underline/stress/strengthen/proclaim/declare/file/lodge/submit/register/voice/profess/harbour/harbor/nurse/enforce/exercise/state/affirm/restate/defend/invoke/put_forward/stake_out/back_up/stand_by/dust_off/set_up/put_in";

const claimingPhrases: readonly Rule[] = [
  ...phrases(
    "claims",
    { ...ground, trust: 0.78 },
    `
    X ${claimVerbs} claim/title/sovereignty/ownership/right/pretension/counterclaim/counter-claim/suzerainty/entitlement to/on/over/of/upon Y
    X stick/cling/hold to claim/title on/to/over Y
    X insist on claim/sovereignty/right/ownership/title to/over/of Y
    X contest/dispute/challenge/question ownership/possession/sovereignty/title/status of/over/to Y
    X have design/eye/sight on Y
    X set/fix/cast/train/keep/turn eye/sight/gaze on Y
    X hunger/hanker/lust/thirst after/for Y
    X demand/seek/want/claim/request/insist_on return/restoration/retrocession/restitution/handover/recovery of Y
    X press/call/push/clamour/clamor/campaign/bid for return/recovery/retrocession/restitution of Y
    X want/demand/claim/ask_for Y back
    X include/show/mark/depict/draw/print/paint/portray/place/put/feature/colour/color Y on/in map/atlas/stamp/passport/textbook
    X paint Y in colour/color
    X draw line around Y
    X count/include/number/reckon/list Y among possession/territory/province/island/own
    X write/enshrine/include Y in/into constitution
    X refuse/decline to+renounce/relinquish/abandon/drop claim/title/right/sovereignty to/over/on Y
    X own title/deed to Y
    X be claimant to/for/of Y
    X be at loggerhead/loggerheads/odds over Y
    X vow/pledge/promise/swear/threaten to+reclaim/recover/regain/reunify/reunite/reincorporate Y
    X want/seek/demand sovereignty/ownership/possession/control of/over Y
    X be owner/sovereign of/over Y by right
    X be entitled to Y
    Y belong by right to X
    `,
  ),
  ...phrases(
    "claims",
    { ...ground, trust: 0.76 },
    `
    X's claim/counterclaim/counter-claim/territorial_claim/sovereignty_claim/claim_of_sovereignty/land_claim to/on/over/upon/in/of Y
    X's design/territorial_ambition on/in/over/for/toward/towards Y
    X's ownership_claim/sovereignty over Y
    X's demand for return/recovery/retrocession/restitution of Y
    claim of X to/on/over Y
    dispute/quarrel/row/spat/standoff/stand-off/territorial_dispute/sovereignty_dispute/border_dispute/wrangle/feud/tussle/contest/rivalry/argument between X over Y
    X's dispute/quarrel/row/feud/wrangle over Y
    X quarrel/bicker/wrangle/squabble/tussle over Y
    Y be disputed/contested between/by X
    Y be bone of contention between X
    `,
  ),
];

export const territoryPhrases: readonly Rule[] = [
  ...occupyingPhrases,
  ...announcedPhrases,
  ...controllingPhrases,
  ...heldPlaces,
  ...claimingPhrases,
];
