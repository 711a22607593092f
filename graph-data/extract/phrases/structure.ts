/** Phrases of structure: belonging to a body, being a branch of one, and lying somewhere. */

import type { Rule } from "../rules/rule.ts";
import { type PhraseOptions, phrases } from "./phrase.ts";

const ofBodies: PhraseOptions = { targetKinds: ["organisation"], sourceThrough: "none", targetThrough: "none" };

const branches: PhraseOptions = {
  sourceKinds: ["organisation"],
  targetKinds: ["organisation", "state"],
  sourceThrough: "none",
  targetThrough: "none",
};

const sites: PhraseOptions = {
  sourceKinds: ["place", "organisation"],
  targetKinds: ["state", "place"],
  sourceThrough: "none",
  targetThrough: "none",
};

export const structurePhrases: readonly Rule[] = [
  ...phrases(
    "member-of",
    { ...ofBodies, trust: 0.78, notIn: [] },
    `
    X join rank/fold/family/club of Y
    X be in rank of Y
    X serve/fight/march/remain/stay in/with rank of Y
    X be among member/founder/rank/cadre/veteran/newcomer/recruit/signatory/hand/leader of/to/in Y
    X rank/figure/number/count among member/founder/rank/cadre/veteran/newcomer/recruit/signatory/hand/leader of/to/in Y
    X take/win/hold/have/gain/occupy/secure/claim/assume/keep/take_up seat in/on/at Y
    X take place in/on/at Y
    X sit/serve on/in board/bench/committee/council/executive/panel/secretariat/politburo/presidium of Y
    X sit in/on/at Y
    X hold/have/carry/gain/win/obtain/acquire membership/card of/in Y
    X accede/adhere/sign_up to Y
    X gain/win/secure/receive/obtain admission/readmission/re-admission/entry/re-entry/accession to/into Y
    X become/remain/be party/signatory/adherent to Y
    X be one of Y
    X be admitted/readmitted/accepted/voted/let/welcomed/received/elected/inducted/sworn/co-opted into/to/onto Y
    X make_up Y
    Y admit/induct/recruit/enrol/enroll/enlist/initiate X
    Y accept/admit/welcome/receive/take/take_in/recruit X as member
    Y welcome/bring/take/usher X into fold/rank/club/family
    Y comprise/group/include/embrace/number/contain/unite X
    Y count/number X among member
    Y consist of X
    Y bring_together X
    membership of X in/of Y
    X owe/pledge/swear/profess allegiance/loyalty to Y
    X hold/carry card of/from Y
    X be affiliated/aligned with Y
    X turn_out/sign/play/ride/drive/race/star/appear/debut/score for Y
    `,
  ),
  ...phrases(
    "member-of",
    { ...ofBodies, sourceKinds: ["state"], trust: 0.7 },
    `
    X found/co-found/form/create/establish/launch/set_up Y
    X be part of Y
    `,
  ),
  ...phrases(
    "part-of",
    { ...branches, trust: 0.74 },
    `
    X be/form/remain/become part/arm/wing/branch/unit/division/section/organ/offshoot/component/subsidiary/affiliate/chapter/department of Y
    X operate/act/function/fall/come/fight/work/stand/serve/run/exist under umbrella/aegis/auspice/command/authority/banner/roof/wing/supervision/control/jurisdiction/wing of Y
    X operate/act/function/fall/come/fight/work/stand/serve/run/exist under Y's umbrella/aegis/auspice/command/authority/banner/roof/wing/supervision/control/jurisdiction
    X be under umbrella/aegis/auspice/command/authority/banner/roof/wing/supervision/control/jurisdiction of Y
    X be under Y's umbrella/aegis/auspice/command/authority/banner/roof/wing/supervision/control/jurisdiction
    X operate/act/function/fall/come/serve under Y's presidency/ministry/government/army/leadership/office/department
    X be subordinate/answerable/accountable/subject/attached/responsible to Y
    X be affiliated with/to Y
    X fall/come/belong under Y
    X fall/come within Y
    X report/answer to Y
    X belong to Y
    X merge into/with Y
    X serve/act/function as arm/wing/branch/unit/division/organ/subsidiary/front of/for Y
    X constitute arm/wing/branch/unit/division/section of Y
    Y own/absorb/incorporate/swallow/swallow_up/subsume X
    Y run/operate X as branch/unit/arm/subsidiary/division
    Y fold/merge/integrate/incorporate X into itself
    Y's purchase/takeover/acquisition of X
    incorporation/integration/absorption/affiliation of X in/into/to/with Y
    X's incorporation/integration/absorption/affiliation in/into/to/with Y
    `,
  ),
  ...phrases(
    "located-in",
    { ...sites, trust: 0.76 },
    `
    X lie/stand/sit/nestle/perch/sprawl/stretch/straggle/cling/huddle in/within/inside/across/at Y
    X lie/stand/sit/nestle/perch/sprawl/cling/huddle in/on/at/along/near/among/amid/above/beneath hill/mountain/foothill/highland/lowland/plain/plateau/steppe/jungle/forest/desert/valley/delta/marsh/coast/shore/edge/outskirt/border/bank/heart/centre/center/middle/north/south/east/west/north-east/north-west/south-east/south-west/northeast/northwest/southeast/southwest/corner/tip/interior/suburb/slope/shadow/province/region of Y
    X lie/stand/sit/nestle/perch/sprawl/cling/huddle in/on/at/along/near/among/amid Y's hill/mountain/foothill/highland/lowland/plain/plateau/steppe/jungle/forest/desert/valley/delta/marsh/coast/shore/edge/outskirt/border/heart/centre/center/middle/north/south/east/west/north-east/north-west/south-east/south-west/northeast/northwest/southeast/southwest/corner/tip/interior/suburb/slope/shadow/province/region
    X have headquarters/headquarter/seat/base in/at Y
    X keep/maintain headquarters/headquarter/seat/base in/at Y
    X make home/headquarters/base in/at Y
    X be native/endemic to Y
    X form part of Y
    X's headquarters/headquarter/seat in/at Y
    `,
  ),
];
