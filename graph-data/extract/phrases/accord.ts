/** Phrases of accord: who comes to terms with whom, who stands between them, and whose captives go home. */

import { parties } from "../lexicon/talk-words.ts";
import type { Rule } from "../rules/rule.ts";
import { phrases } from "./phrase.ts";

const sides = { sourceKinds: parties, targetKinds: parties } as const;

export const accordPhrases: readonly Rule[] = [
  ...phrases(
    "agrees-with",
    sides,
    `
    X come to term/agreement/understanding/arrangement/settlement/compromise/accommodation/accord with Y
    X reach/strike/cut/clinch/seal/ink/nail_down/wrap_up/tie_up/close/land/secure/conclude/forge deal/bargain/pact/accord/agreement/compromise/settlement/truce with Y
    X and Y reach/strike/cut/clinch/seal/ink/nail_down/wrap_up/tie_up/close/conclude/forge deal/bargain/pact/accord/agreement/compromise/settlement/truce/treaty/framework/understanding
    X hammer_out/thrash_out/work_out/carve_out/hash_out/patch_together/cobble_together/piece_together deal/accord/agreement/compromise/settlement/truce/arrangement/framework/text/pact with Y
    X and Y hammer_out/thrash_out/work_out/carve_out/hash_out/patch_together/cobble_together/piece_together deal/accord/agreement/compromise/settlement/truce/arrangement/framework/text/pact/zone
    X put/set/affix/append/fix/add name/signature/seal/initial/pen/hand/stamp to accord/deal/agreement/treaty/pact/truce/document/text/paper/declaration/memorandum/ceasefire with Y
    X and Y put/set/affix/append/fix/add name/signature/seal/initial/pen/hand/stamp to accord/deal/agreement/treaty/pact/truce/document/text/paper/declaration/memorandum/ceasefire/plan
    X put pen to paper with Y
    X and Y put pen to paper
    X sign/initial/ink/countersign/ratify text/document/paper/contract/communique/protocol/roadmap/letter/statement/charter/plan/annex/blueprint with Y
    X and Y sign/initial/ink/countersign/ratify/endorse/adopt/exchange/co-sign text/document/paper/contract/communique/protocol/roadmap/letter/statement/charter/annex/blueprint/declaration/truce/copy
    X and Y sign/initial/settle
    X sign_up to truce/accord/treaty/pact/ceasefire/deal/agreement/charter/plan/declaration with Y
    X sign_off on accord/deal/text/agreement/plan with Y
    X subscribe/accede/assent/consent/agree to truce/ceasefire/accord/pact/treaty/plan/deal/halt/cessation/armistice/text/exchange/moratorium/pause with Y
    X and Y subscribe/accede/assent/consent/agree to truce/ceasefire/accord/pact/treaty/plan/deal/halt/cessation/armistice/text/exchange/moratorium/pause
    X and Y agree on truce/ceasefire/accord/border/date/text/plan/term/deal/timetable/framework/withdrawal/price/exchange/formula/declaration/roadmap
    X agree on/upon truce/ceasefire/accord/border/text/plan/term/deal/timetable/framework/price/formula/roadmap with Y
    X and Y agree to+end/stop/halt/cease/share/exchange/resume/open/reopen/restore/cooperate/work/set/hold/form/build/cut/reduce/freeze/withdraw/demarcate/extend/establish/lift/start/create/keep/settle
    X agree with Y to+end/stop/halt/cease/share/exchange/resume/open/restore/cooperate/set/hold/form/build/cut/freeze/withdraw/extend/establish/lift/start/create
    X undertake/pledge/swear/vow with Y to+stop/end/respect/share/refrain/keep/form
    X and Y undertake/pledge/swear/vow/promise/covenant to+respect/refrain/share/stop/end/cooperate/work/form/honour/keep/settle/avoid
    X and Y bury hatchet
    X bury hatchet with Y
    X bury difference/quarrel/enmity/feud with Y
    X and Y bury/settle/resolve/compose/reconcile/patch_up/sort_out/iron_out/make_up/end/set_aside difference/quarrel/enmity/feud/dispute/row/claim/rift/score/argument/hostility/stand-off/standoff/impasse/war/conflict
    X settle/resolve/compose/patch_up/sort_out/iron_out/end/bury difference/dispute/quarrel/row/feud/claim/lawsuit with Y
    X make/conclude/seal/sign/declare peace/truce/armistice/ceasefire with Y
    X and Y make/conclude/seal/sign/declare/proclaim/observe/honour/keep/respect/extend/prolong/renew peace/truce/armistice/ceasefire/moratorium/lull
    X extend/prolong/renew/observe/honour/honor/respect/keep truce/ceasefire/armistice/pact/treaty/accord/agreement/lease with Y
    X and Y lay_down/put_down/ground arm
    X and Y lay_down/put_down/silence/still weapon/gun
    X find common_ground with Y
    X find/reach/hit_upon/settle middle_ground/compromise/consensus/formula/accommodation/modus_vivendi with Y
    X and Y find/reach common_ground/middle_ground/compromise/consensus/formula/accommodation/unanimity
    X split difference with Y
    X and Y split difference
    X meet Y halfway
    X shake hand on deal/bargain/accord/truce/peace with Y
    X shake on deal/bargain/accord/truce/price/term with Y
    X and Y shake on deal/bargain/accord/truce/price/term
    X and Y shake hand on deal/bargain/accord/truce/price/term
    X strike/make/drive/seal bargain with Y
    X have deal/pact/agreement/understanding/accord/arrangement/treaty/contract/compact/truce with Y
    X and Y have deal/pact/agreement/understanding/accord/arrangement/treaty/compact/truce
    X do deal with Y
    X enter/join pact/treaty/agreement/accord/compact/alliance/union/contract/partnership with Y
    X enter into pact/treaty/agreement/accord/compact/union/contract/partnership/arrangement with Y
    X be party/signatory/co-signatory/partner to/in treaty/accord/agreement/pact/truce with Y
    X and Y be party/signatory/co-signatory/guarantor to/of/in treaty/accord/agreement/pact/truce/memorandum/declaration
    X be bind by treaty/pact/agreement/accord to/with Y
    X be tie by treaty/pact/agreement/accord to/with Y
    treaty/pact/accord/agreement/memorandum/deal/truce/ceasefire/armistice/compact/concordat/understanding/settlement/contract/compromise/modus_vivendi between X and Y
    meeting of mind between X and Y
    X's treaty/pact/accord/agreement/memorandum/deal/truce/ceasefire/armistice/compact/concordat/understanding/settlement/contract/compromise/lease/protocol/convention/covenant/entente with Y
    X's memorandum/letter/declaration of understanding/intent/friendship/principle with Y
    X's non-aggression_pact/peace_treaty/peace_deal/peace_accord/trade_deal/trade_pact/gas_deal/defence_pact/security_pact/arms_deal with Y
    treaty/pact/accord/agreement/deal/truce/ceasefire/memorandum/compromise of X with Y
    signing/signature/conclusion/ratification by X of treaty/pact/accord/agreement with Y
    X's signature/signing/ratification/conclusion/renewal of treaty/pact/accord/agreement/deal with Y
    X's signature beside/next-to/under/alongside Y
    X fall_in with Y
    X fall/get into line/step with Y
    X close/strike_up/patch_up/settle deal/accord/bargain with Y
    X commit/bind oneself to truce/treaty/pact/accord with Y
    X join hand/force on/in platform/pact/declaration/deal with Y
    X and Y join hand on/in platform/pact/declaration/deal
    X and Y issue/publish/adopt/release/proclaim joint_statement/joint_declaration/joint_communique/declaration/communique
    X issue/adopt joint_statement/joint_declaration/joint_communique with Y
    X renew/update/rewrite/amend/revise treaty/pact/lease/accord/agreement/contract with Y
    X and Y renew/update/rewrite/amend/revise treaty/pact/lease/accord/agreement/contract
    X and Y compromise/concur/reconcile on/over term/budget/price/border/text/figure
    `,
  ),
  ...phrases(
    "mediates",
    sides,
    `
    X mediate/arbitrate/conciliate/adjudicate/liaise/intercede/shuttle/broker between/among Y
    X mediate/arbitrate/referee/umpire/adjudicate/conciliate/settle/resolve/defuse/ease/patch_up/end/heal/smooth_over/compose/calm/mend/bridge/narrow quarrel/dispute/row/rift/conflict/feud/spat/crisis/stand-off/standoff/war/difference/gap/breach between/among Y
    X mediate/arbitrate/defuse/settle/resolve dispute/row/conflict/quarrel/crisis/standoff of Y
    X broker/sponsor/facilitate/engineer/orchestrate/arrange/midwife/shepherd/oversee/chair/moderate/convene/steer/negotiate/underwrite/guarantee/deliver/secure/arrange/bring_off/pull_off/stitch_together/help_along talk/deal/truce/ceasefire/accord/agreement/peace/pact/armistice/dialogue/negotiation/swap/exchange/settlement/compromise/understanding/rapprochement/reconciliation/meeting/summit/handshake/thaw/encounter/armistice between/among Y
    X broker/facilitate/arrange/oversee/negotiate/engineer/mediate/secure release/handover/swap/exchange of prisoner/hostage/captive/remains between Y
    X act/serve/work/function/emerge/operate/offer as mediator/go-between/intermediary/broker/middleman/arbiter/conduit/channel/bridge/facilitator/peacemaker/postman/messenger/referee/matchmaker/arbitrator/umpire/conciliator between Y
    X act/serve/work/function/operate as mediator/go-between/intermediary/broker/middleman/conduit/channel/facilitator/postman/messenger for/with/to Y
    X act/serve as honest_broker/back_channel between Y
    X play/take/assume/perform role/part of/as mediator/peacemaker/go-between/broker/arbiter/matchmaker between Y
    X play mediator/peacemaker/go-between/broker/matchmaker/postman/referee/arbiter/marriage_broker/honest_broker between Y
    X be mediator/go-between/intermediary/broker/middleman/arbiter/conduit/channel/bridge/facilitator/peacemaker/postman/messenger/referee/matchmaker/arbitrator/back_channel/honest_broker/midwife between Y
    X be mediator/go-between/intermediary/middleman/broker/postman/facilitator/guarantor/facilitator of/in/for peace/truce/talk/deal/negotiation between/of Y
    X restore/preserve peace between Y
    X keep lid on feud between Y
    X step/interpose between Y
    X sit in chair at/of/for talk between Y
    X bridge gap/divide/chasm/gulf/difference between Y
    X narrow/close gap/difference between Y
    X carry/pass/relay/convey/ferry/bear/transmit/deliver/shuttle/exchange/bring/take message/letter/word/proposal/offer/note/reply/answer/term/draft/demand/paper/text/signal/map between Y
    X run errand/message between/for Y
    X shuttle/commute/ply/shunt/scurry between Y
    X reconcile Y
    X bring/coax/nudge/steer/herd/drag/lead/push/prod/cajole/lure/entice/persuade/bludgeon/shepherd/guide/summon Y to/into/round/around/towards table/talk/agreement/deal/accord/negotiation/truce/compromise/settlement/ceasefire/peace/negotiating_table/reconciliation
    X bring/coax/nudge/steer Y back to table/talk
    X get/persuade/convince/induce/prevail/coax/cajole/press/push/help/lead/bring Y to+bury/reconcile/talk/negotiate/meet/parley/make_up/compromise
    X get/persuade/convince/induce/coax/cajole/help Y to+sign/accept/reach/agree/observe/declare truce/ceasefire/accord/deal/pact/peace/agreement/treaty/hatchet
    X knock_together/bang_together/crack head of Y
    X knock/bang Y's head
    X lend/use good_office to/in/for/between Y
    X use good_office between/with Y
    X's good_office/mediation/arbitration/intercession/shuttle_diplomacy/facilitation/brokerage/peacemaking/conciliation between Y
    X's mediation_effort/peacemaking_effort/peace_effort between Y
    mediation/arbitration/facilitation/conciliation/brokering/intercession by X between Y
    mediation/facilitation/brokering/conciliation of X between Y
    X's mediation/arbitration/facilitation in conflict/dispute/talk/war/crisis/row between/of Y
    X's effort/attempt to+reconcile/mediate Y
    X's effort at/to peace/reconciliation between Y
    X intercede with Y
    X convey/relay/pass_on message/letter/reply/answer/proposal/offer/term/warning/note from Y
    X convey/relay/pass_on Y's message/letter/reply/answer/proposal/offer/term/note/demand/word
    X forge/craft/draft/patch_together/piece_together/hammer_out/work_out/cobble_together compromise/truce/peace/settlement/deal/accord between Y
    X preside over/at talk/negotiation/signing/reconciliation/handshake/meeting/ceremony/round between Y
    X play cupid between Y
    X hold ring between Y
    X knit/bind_up/heal wound/breach/rift between Y
    X untie/cut knot between Y
    X smooth/pave/clear way/path for/to deal/talk/peace/truce/settlement between Y
    X break deadlock/impasse/ice/logjam between Y
    X pour oil on water between Y
    X help/assist/aid talk/negotiation/reconciliation between Y
    X nurse/coax_along/shepherd/keep_alive/rescue/salvage/save talk/truce/process/dialogue between Y
    X open/provide channel/line/hotline/back_channel between Y
    X put/present bridging_proposal/compromise to Y
    `,
  ),
  ...phrases(
    "swaps-prisoners-with",
    sides,
    `
    X swap/exchange/trade/barter prisoner/captive/hostage/detainee/spy/soldier/body/remains/agent/convict/inmate/pow/internee/fighter/corpse/airman/diplomat/sailor/journalist with Y
    X and Y swap/exchange/trade/barter/hand_over/return/release/repatriate/free prisoner/captive/hostage/detainee/spy/soldier/body/remains/agent/convict/inmate/pow/internee/fighter/corpse/airman/diplomat
    X swap/exchange/trade/barter hundred/thousand/dozen/score of prisoner/captive/hostage/detainee/soldier/body with Y
    X and Y swap/exchange/trade/barter hundred/thousand/dozen/score of prisoner/captive/hostage/detainee/soldier/body
    X hold/carry_out/conduct/complete/make/stage/do/agree/arrange prisoner_swap/prisoner_exchange/spy_swap/hostage_exchange/prisoner_trade with Y
    X and Y hold/carry_out/conduct/complete/make/stage/do prisoner_swap/prisoner_exchange/spy_swap/hostage_exchange/prisoner_trade/body_exchange
    prisoner_swap/prisoner_exchange/spy_swap/hostage_swap/prisoner_trade/captive_swap/body_swap/detainee_swap between X and Y
    X's prisoner_swap/prisoner_exchange/spy_swap/hostage_swap/prisoner_trade/captive_exchange with Y
    swap/exchange/trade/barter of prisoner/captive/hostage/detainee/spy/soldier/body/remains/pow between X and Y
    X's swap/exchange/trade/barter of prisoner/captive/hostage/detainee/spy/soldier/body/remains with Y
    swap/exchange/trade of prisoner/captive/hostage/spy/body/remains by X and Y
    release/repatriation/return/handover/transfer of prisoner/captive/hostage/body/remains between X and Y
    X's reciprocal_release/mutual_release/reciprocal_repatriation of prisoner/captive/hostage/soldier with Y
    X trade/swap/exchange/barter/give/release/free/hand_over/deliver prisoner/captive/hostage/soldier/man/spy/detainee/body for Y's prisoner/captive/hostage/soldier/man/spy/detainee/body
    X trade/swap/exchange/barter/give/release/free/hand_over/let_go prisoner/captive/hostage/soldier/man/spy/detainee/body for prisoner/captive/hostage/soldier/spy/detainee/man of/from Y
    X release/free/hand_over/return/repatriate/give_back/give_up prisoner/captive/hostage/soldier/detainee/body to Y in exchange/return
    X get_back/receive/recover/win_back/bring_home/regain prisoner/captive/hostage/soldier/detainee/body/man from Y in exchange/return
    X release/free/return/repatriate/send_home/send_back/hand_back/hand_over/give_back/let_go Y's prisoner/soldier/captive/dead/body/man in exchange/return
    X return/repatriate/release/free/hand_over each_other's prisoner/captive/dead/soldier/citizen/remains with Y
    X bring_home captive/prisoner/soldier/hostage in swap/exchange/trade with Y
    X free/release/hand_over/return/repatriate/recover/get_back/receive prisoner/captive/soldier/hostage/body in swap/exchange/trade/deal with Y
    X take_part in prisoner_swap/prisoner_exchange with Y
    X agree/arrange/negotiate/seal/complete swap/exchange of prisoner/captive/body/spy with Y
    X ransom/redeem prisoner/captive/hostage from Y
    `,
  ),
];
