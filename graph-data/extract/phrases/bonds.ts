/** Phrases of bonds: how newspapers say that two sides act together, or come together again. */

import { parties } from "../lexicon/talk-words.ts";
import type { Rule } from "../rules/rule.ts";
import { phrases } from "./phrase.ts";
import { ending } from "./stance.ts";

const cooperates: readonly Rule[] = [
  ...phrases(
    "cooperates-with",
    { targetKinds: parties, targetThrough: "actor", unless: { up: ending }, trust: 0.75 },
    `
    X's alliance/partnership/cooperation/co-operation/collaboration/tie_up/link_up/coalition/axis/entente/joint_venture/collusion/complicity/coordination/special_relationship/teamwork/cahoots/marriage_of_convenience with Y
    alliance/partnership/coalition/axis/tie_up/entente/link_up/consortium/joint_venture/league/marriage of X and Y
    alliance/partnership/coalition/axis/tie_up/entente/link_up/cooperation/collaboration/collusion/coordination/joint_venture/teamwork/bloc/exercise/drill/patrol between X and Y
    `,
  ),
  ...phrases(
    "cooperates-with",
    { targetKinds: parties, targetThrough: "actor", trust: 0.75 },
    `
    X join/link/lock/combine/pool/unite/merge force/hand/arm/resource/effort/strength/talent with Y
    X team_up/link_up/hook_up/tie_up/buddy_up/gang_up/pair_up/band_together/club_together/pull_together/join_up/yoke/partner/ally/collaborate/liaise/conspire/collude/connive/plot/scheme/affiliate/federate/confederate/interoperate with Y
    X be in league/cahoot/alliance/partnership/cooperation/concert/bed/lockstep/tandem/harness/step/coalition/collusion/sync with Y
    X be hand in glove with Y
    X work/act/operate/move/patrol/fight/campaign/march/go/proceed/function/walk/govern in tandem/concert/league/cahoot/conjunction/partnership/collaboration/cooperation/harness/lockstep/alliance/coordination/step with Y
    X and Y work/act/operate/move/patrol/fight/campaign/march/proceed/govern in tandem/concert/league/cahoot/conjunction/partnership/collaboration/cooperation/harness/lockstep/alliance/coordination/step
    X fight/serve/march/operate/patrol/train/drill/exercise/sail/fly/deploy/build/develop alongside/beside Y
    X coordinate/co-ordinate/synchronise/synchronize/align/harmonise/harmonize/concert/dovetail/mesh policy/operation/action/strategy/movement/effort/position/attack/patrol/plan with Y
    X share/exchange/pool/swap intelligence/power/office/burden/command/headquarters/base/know_how/secret/expertise/technology/information/cost/platform/research/data/load/work with Y
    X and Y share/pool/exchange intelligence/power/burden/command/headquarters/base/know_how/secret/expertise/technology/information/cost/platform/research/office
    X find/gain/have/acquire/win/recruit ally/partner/accomplice/soulmate/comrade/bedfellow/collaborator in Y
    X count/regard/see/treat/have/consider/call Y as/among ally/partner
    X enter/forge/form/strike/strike_up/cement/build/seal/renew/deepen/maintain/strengthen/conclude/join/set_up/create/launch/run/have/found/announce alliance/partnership/coalition/tie_up/venture/axis/entente/link_up/consortium/bloc/front/condominium with Y
    X and Y enter/forge/form/strike/strike_up/cement/build/seal/renew/deepen/maintain/strengthen/join/set_up/create/launch/run/have/found alliance/partnership/coalition/tie_up/venture/axis/entente/link_up/consortium/bloc/front/team/duo
    X enter/go/come/get into partnership/alliance/coalition/business/league/cahoots/bed with Y
    X and Y enter/go/come into partnership/alliance/coalition/business/league
    X be allied/aligned/affiliated/leagued/partnered/confederated/yoked with/to Y
    X be ally/partner/accomplice/comrade/bedfellow/confederate/collaborator/brother-in-arms/co-conspirator/sidekick/teammate/running_mate of Y
    X make common_cause with Y
    X and Y make common_cause
    X serve/act/work as ally/partner/proxy/foot_soldier of/to Y
    X co-author/co-sponsor/cosponsor/co-host/co-produce/co-develop/co-found/co-own/co-finance/co-write/co-organise/co-chair bill/resolution/motion/event/film/plan/project/initiative/company/summit/draft with Y
    X conduct/hold/stage/carry_out/mount/complete/begin/start/launch/end/run exercise/drill/manoeuvre/maneuver/game/patrol/operation with/alongside Y
    X put to sea with Y
    X build/develop/design/manufacture/produce/assemble/construct/draft/organise/organize/mount/run/plan with Y
    X play ball with Y
    X sing from hymn_sheet with Y
    X make team with Y
    `,
  ),
];

const restores: readonly Rule[] = [
  ...phrases(
    "restores-ties-with",
    { targetKinds: parties, targetThrough: "actor", trust: 0.75 },
    `
    X mend/repair/patch_up/rebuild/fix/restore/normalise/normalize/re-establish/reestablish/renew/resume/revive/reset/thaw/unfreeze/upgrade/re-open/reopen/restart/rekindle/warm/heal/salvage/relaunch fence/bridge/tie/relation/relationship/link/contact/friendship/dialogue/communication with Y
    X and Y mend/repair/patch_up/rebuild/fix/restore/normalise/normalize/re-establish/reestablish/renew/resume/revive/reset/thaw/unfreeze/upgrade/reopen/restart/rekindle fence/bridge/tie/relation/relationship/link/contact/friendship/dialogue/communication
    X build/rebuild bridge to/towards/with Y
    X bury/inter hatchet/difference/enmity/feud/quarrel/past/animosity/grievance with Y
    X and Y bury hatchet/difference/enmity/feud/quarrel/past/animosity/grievance
    X make/seal peace/friend/amends with Y
    X and Y make peace/friend
    X smoke pipe with Y
    X and Y smoke pipe
    X break ice with Y
    X and Y break ice
    X turn/open/start/begin/write page/leaf/chapter/era with Y
    X and Y turn/open/start/begin/write page/leaf/chapter/era
    X make/begin fresh_start/new_start/new_beginning with Y
    X and Y make/begin fresh_start/new_start
    X hit/press/push/punch reset/button with Y
    X and Y hit/press/push reset/button
    X wipe slate with Y
    X and Y wipe slate
    X patch_up/smooth_over/make_up/sort_out thing/matter/row with Y
    X heal/close/end/bridge/overcome/settle/patch_up/resolve/bury/mend/repair rift/breach/wound/feud/estrangement/chill/freeze/quarrel/split/schism/enmity/hostility/falling_out/spat/rupture with Y
    X and Y heal/close/end/bridge/overcome/patch_up/bury/mend/repair rift/breach/wound/feud/estrangement/chill/freeze/quarrel/split/schism/enmity/hostility/falling_out/spat/rupture
    X ease/end/thaw/unfreeze/relax/defrost chill/freeze/tension/isolation/estrangement with Y
    X and Y put/set/leave difference/past/quarrel/feud/enmity/rancour/bitterness/rivalry/hatred/grievance
    X and Y put_aside/set_aside/lay_aside difference/quarrel/feud/enmity/rivalry/grievance
    X let bygone with Y
    X and Y let bygone
    X reopen/re-open/open embassy/consulate/mission/legation in/with/to Y
    X reopen/re-open/unseal border/frontier/crossing/airspace with/to Y
    X and Y reopen/re-open border/frontier/crossing/airspace/embassy/mission/consulate
    X and Y exchange/swap/restore/return/send_back/reinstate ambassador/envoy/embassy/diplomat
    X exchange/swap ambassador/envoy with Y
    X send_back/return/restore/reinstate/re-accredit/reappoint ambassador/envoy/diplomat/mission/charge to/in Y
    X resume/restart/restore/renew/reinstate flight/trade/traffic/service/ferry/train/bus/cooperation/exchange/communication/contact/diplomacy to/with Y
    X and Y resume/restart/restore/renew/reinstate flight/trade/traffic/service/ferry/train/bus/cooperation/exchange/communication/contact/diplomacy
    X establish/forge/open/set_up/cement/inaugurate diplomatic_relation/diplomatic_tie/full_relation/full_tie/formal_relation/formal_tie/diplomatic_link with Y
    X and Y establish/open/set_up diplomatic_relation/diplomatic_tie/full_relation/full_tie/formal_relation/formal_tie
    X welcome_back/let_back/take_back/bring_back/readmit/reinstate/rehabilitate/re-admit/embrace Y into/to/in fold/family/rank/embrace/club/community
    X welcome/bring/let/take Y back into/to/in fold/family/rank/community
    Y return/come to/into fold/embrace/bosom of X
    Y return/come to/into X's fold/embrace/bosom
    X come_in from cold with Y
    X be on speaking_term/good_term/friendly_term/talking_term with Y
    X and Y be on speaking_term/good_term/friendly_term/talking_term
    X be reconciled with/to Y
    X be at peace with Y
    X warm/cosy_up/cozy_up/snuggle_up to Y
    X extend/grant/restore/accord diplomatic_recognition/full_recognition to Y
    # nouns
    X's reconciliation/rapprochement/detente/détente/normalisation/normalization/thaw/reset/reengagement/re-engagement/fence_mending with Y
    reconciliation/rapprochement/detente/détente/normalisation/normalization/thaw/reset between/of X and Y
    thaw/warming/improvement/breakthrough/upturn/turnaround in relation/tie between X and Y
    normalisation/normalization/restoration/resumption/re-establishment/reestablishment/renewal/revival/repair/warming/mending/reopening of relation/tie/link/contact/border/embassy/dialogue/friendship/traffic/flight/trade between X and Y
    X's normalisation/normalization/restoration/resumption/re-establishment/renewal/revival/repair of relation/tie/link/contact/dialogue/friendship/flight/trade with Y
    normalisation/normalization/restoration/resumption/re-establishment/renewal of X's relation/tie/link/contact with Y
    return of X's ambassador/envoy to Y
    X's return to fold of Y
    `,
  ),
];

const reconciled: readonly Rule[] = [
  ...phrases(
    "restores-ties-with",
    { targetKinds: parties, targetThrough: "actor", trust: 0.75 },
    `
    X make_up/make_peace/reconcile/reengage/re-engage/reconnect/get_back_together with Y
    X and Y make_up/reconcile/kiss/reconnect
    `,
  ),
];

export const bondPhrases: readonly Rule[] = [...cooperates, ...restores, ...reconciled];
