/** Phrases of role: who leads, and who speaks for whom. */

import type { Rule } from "../rules/rule.ts";
import { type PhraseOptions, phrases } from "./phrase.ts";

const byPeople: PhraseOptions = {
  sourceKinds: ["person"],
  targetKinds: ["state", "organisation", "place"],
  sourceThrough: "none",
  targetThrough: "none",
};

/** What has an envoy or a spokesman. */
const principals: PhraseOptions = {
  sourceKinds: ["person"],
  targetKinds: ["state", "organisation", "person"],
  sourceThrough: "none",
  targetThrough: "none",
};

export const rolePhrases: readonly Rule[] = [
  ...phrases(
    "leads",
    { ...byPeople, trust: 0.8 },
    `
    X be at helm/head/top/wheel/apex/pinnacle of Y
    X stand/sit/remain/stay at helm/head/top/wheel/apex/pinnacle of Y
    X be in charge/command of Y
    X remain/stay/sit in charge/command of Y
    X take/assume/seize/hold/have/relinquish/resume/retain command/charge/leadership/helm/rein/stewardship of Y
    X take_over command/charge/leadership/helm/rein/stewardship of Y
    X give_up/hand_over command/charge/leadership/helm/rein/stewardship of Y
    X take_over at Y
    X take/assume/seize/hold/grasp power in Y
    X come/rise/accede/return/sweep/cling to power in Y
    X hold rein of Y
    X call shot/tune at/in Y
    X rule roost at/in Y
    X wield power/authority in Y
    X hold sway in/over Y
    X wear crown of Y
    X ascend/mount/inherit/occupy/regain throne of Y
    X ascend/accede/succeed/come to throne of Y
    X sit on throne of Y
    X sit in chair of Y
    X hold/fill/occupy/take/assume/win/vacate presidency/premiership/chairmanship/chancellorship/leadership/governorship/mayoralty/helm/chair of Y
    X ascend/rise/accede/succeed/climb to presidency/premiership/chairmanship/chancellorship/leadership/governorship/mayoralty/papacy of Y
    X lord_over Y
    X rule/govern/reign/preside over Y
    X rule/govern/reign in Y
    X oversee/superintend Y   # a body that one oversees
    X hold/keep grip on Y
    X be in power in/over Y
    X remain/stay in power in Y
    X resign/retire/quit/step_down/stand_down/withdraw from presidency/premiership/chairmanship/chancellorship/leadership/governorship/captaincy of Y
    X hand/cede/pass/yield/surrender presidency/premiership/chairmanship/leadership/command/rein/crown of Y
    X dominate Y's politics
    X's leadership/presidency/premiership/chairmanship/chancellorship/captaincy/command/dictatorship of Y
    Y's leadership/presidency/premiership/chairmanship/chancellorship/captaincy under/of/by X
    Y be under X's leadership/command/rule/sway/control/presidency/stewardship
    Y be in hand of X
    `,
  ),
  ...phrases(
    "represents",
    { ...principals, trust: 0.78 },
    `
    X speak/act/talk/negotiate/sign/vote/lobby/plead/testify/bargain/parley/argue/appear/answer/reply/intercede/mediate for Y
    X stand_in/fill_in/deputise/deputize/substitute/front for Y
    X do talking/negotiating/bargaining for/of Y
    X do Y's talking/negotiating/bargaining
    X hold brief for Y
    X plead/put/argue/make/state/present case of/for Y
    X plead/put/argue/make/state/present Y's case
    X carry/bring/deliver/bear/convey/take/relay/transmit message/letter/greeting/word/term/offer/proposal/condolence/reply/appeal from/of Y
    X carry/bring/deliver/bear/convey/take/relay/transmit Y's message/letter/greeting/word/term/offer/proposal/condolence/reply/appeal
    X be Y's man/woman/voice/eye/ear/troubleshooter
    X be voice/face/mouthpiece/conscience of Y
    X be at table/podium for Y
    X sit/take_part/attend/participate for Y
    Y send/dispatch/despatch/depute/delegate/deputise/designate/appoint/name/commission X to+negotiate/speak/talk/plead/mediate/broker/represent/sign/parley/explain/reassure/deliver/seek/discuss
    Y send/dispatch/despatch/depute/delegate/designate/appoint/name/nominate X as envoy/representative/delegate/emissary/ambassador/negotiator/spokesman/spokeswoman/observer/consul/mediator
    Y be represented by X
    X lead/head/chair Y's delegation/team/mission/side/contingent/negotiator
    X lead/head/chair delegation/team/mission/contingent from/of Y
    X be in Y's delegation/team
    X hold/have portfolio in Y's government
    X serve/work/sit/be in Y's government/cabinet/administration
    X serve/sit in government/cabinet/administration of Y
    `,
  ),
];
