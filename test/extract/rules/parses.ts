/** Parses of the rules' examples, written out so that their tests need no model; `names` are those that the examples name. */

import type { Names } from "../sentence.ts";

export interface ExampleParse {
  /** As `parsed` of sentence.ts reads it. */
  readonly words: string;
  readonly names: Names;
}

export const forceParses: Readonly<Record<string, ExampleParse>> = {
  "attacks-by-verb": {
    words:
      "Kenyan=Kenyan/ADJ/amod/2 jets=jet/NOUN.NNS/nsubj/3 bombed=bomb/VERB/root/0 camps=camp/NOUN.NNS/obj/3 in/ADP/case/6 Somalia/PROPN/obl/3 on/ADP/case/8 Sunday/PROPN/obl/3 ./PUNCT/punct/3",
    names: { Somalia: "state", Kenya: "state", Kenyan: "=Kenya" },
  },
  "attacks-by-hitting": {
    words:
      "Russian=Russian/ADJ/amod/2 missiles=missile/NOUN.NNS/nsubj/3 hit/VERB/root/0 the/DET/det/5 port/NOUN/obj/3 of/ADP/case/7 Odesa/PROPN/nmod/5 overnight/ADV/advmod/3 ./PUNCT/punct/3",
    names: { Odesa: "place", Russia: "state", Russian: "=Russia" },
  },
  "attacks-by-killing": {
    words:
      "Hamas/PROPN/compound/2 gunmen=gunman/NOUN.NNS/nsubj/3 killed=kill/VERB/root/0 Israeli=Israeli/ADJ/amod/5 soldiers=soldier/NOUN.NNS/obj/3 near/ADP/case/8 the/DET/det/8 fence/NOUN/obl/3 ./PUNCT/punct/3",
    names: { Hamas: "organisation", Israel: "state", Israeli: "=Israel" },
  },
  "attacks-by-fire-on": {
    words:
      "Iraqi=Iraqi/ADJ/amod/2 gunners=gunner/NOUN.NNS/nsubj/3 fired=fire/VERB/root/0 at/ADP/case/5 Israel/PROPN/obl/3 before/ADP/case/7 dawn/NOUN/obl/3 ./PUNCT/punct/3",
    names: { Israel: "state", Iraq: "state", Iraqi: "=Iraq" },
  },
  "attacks-by-impact": {
    words:
      "Cambodian=Cambodian/ADJ/amod/2 rockets=rocket/NOUN.NNS/nsubj/3 slammed=slam/VERB/root/0 into/ADP/case/5 Thailand/PROPN/obl/3 on/ADP/case/7 Friday/PROPN/obl/3 ./PUNCT/punct/3",
    names: { Thailand: "state", Cambodia: "state", Cambodian: "=Cambodia" },
  },
  "attacks-by-sent-weapons": {
    words:
      "Russia/PROPN/nsubj/2 sent=send/VERB/root/0 drones=drone/NOUN.NNS/obj/2 crashing=crash/VERB.VBG/acl/3 into/ADP/case/6 Odesa/PROPN/obl/4 ./PUNCT/punct/2",
    names: { Russia: "state", Odesa: "place" },
  },
  "attacks-by-driving-out": {
    words:
      "Kenyan/ADJ/amod/2 troops=troop/NOUN.NNS/nsubj/3 drove=drive/VERB/root/0 Somali/ADJ/amod/5 fighters=fighter/NOUN.NNS/obj/3 out/ADP/case/8 of/ADP/fixed/6 Kismayo/PROPN/obl/3 ./PUNCT/punct/3",
    names: { Kenyan: "state", Somali: "state", Kismayo: "place" },
  },
  "attacks-by-clashing": {
    words:
      "Indian/ADJ/amod/4 and/CCONJ/cc/3 Chinese/ADJ/conj/1 soldiers=soldier/NOUN.NNS/nsubj/5 clashed=clash/VERB/root/0 at/ADP/case/7 dawn/NOUN/obl/5 ./PUNCT/punct/5",
    names: { Indian: "state", Chinese: "state" },
  },
  "detains-as-captor": {
    words:
      "Terry/PROPN/nmod:poss/4 Waite/PROPN/flat/1 's/PART/case/1 captors=captor/NOUN.NNS/nsubj/8 in/ADP/case/6 Hezbollah/PROPN/nmod/4 were=be/AUX/cop/8 silent/ADJ/root/0 ./PUNCT/punct/8",
    names: { "Terry Waite": "person", Hezbollah: "organisation" },
  },
  "attacks-by-swooping": {
    words:
      "French/ADJ/amod/2 helicopters=helicopter/NOUN.NNS/nsubj/3 pounced=pounce/VERB/root/0 on/ADP/case/5 Ansar/PROPN/obl/3 Dine/PROPN/flat/5 ./PUNCT/punct/3",
    names: { French: "state", "Ansar Dine": "organisation" },
  },
  "detains-held-in-ones-jail": {
    words:
      "Gary/PROPN/nsubj:pass/4 Powers/PROPN/flat/1 is=be/AUX/aux:pass/4 held=hold/VERB.VBN/root/0 in/ADP/case/8 a/DET/det/8 Soviet=Soviet/ADJ/amod/8 prison/NOUN/obl/4 ./PUNCT/punct/4",
    names: { "Gary Powers": "person", Soviet: "state" },
  },
  "attacks-by-falling-on": {
    words:
      "Indonesia/PROPN/nsubj/2 fell=fall/VERB/root/0 upon/ADP/case/4 Dili/PROPN/obl/2 at/ADP/case/6 dawn/NOUN/obl/2 ./PUNCT/punct/2",
    names: { Indonesia: "state", Dili: "place" },
  },
  "attacks-with-missiles": {
    words:
      "Iran/PROPN/nsubj/2 launched=launch/VERB/root/0 drones=drone/NOUN.NNS/obj/2 at/ADP/case/5 Iraq/PROPN/nmod/3 on/ADP/case/7 Monday/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Iran: "state", Iraq: "state" },
  },
  "attacks-by-fighting": {
    words:
      "Ethiopian=Ethiopian/ADJ/amod/2 troops/NOUN.NNS/nsubj/3 fought=fight/VERB/root/0 the/DET/det/7 Tigray/PROPN/compound/7 Defense/PROPN/compound/7 Forces=Force/PROPN.NNPS/obj/3 for/ADP/case/10 a/DET/det/10 week/NOUN/obl/3 ./PUNCT/punct/3",
    names: { "Tigray Defense Forces": "organisation", Ethiopia: "state", Ethiopian: "=Ethiopia" },
  },
  "attacks-each-other": {
    words:
      "There/PRON.EX/expl/3 was=be/AUX/aux/3 fighting=fight/VERB.VBG/root/0 between/ADP/case/5 Sudan/PROPN/obl/3 and/CCONJ/cc/7 Ethiopia/PROPN/conj/5 ./PUNCT/punct/3",
    names: { Sudan: "state", Ethiopia: "state" },
  },
  "attacks-trading-fire": {
    words:
      "Thailand/PROPN/nsubj/4 and/CCONJ/cc/3 Cambodia/PROPN/conj/1 traded=trade/VERB/root/0 artillery/NOUN/compound/6 fire/NOUN/obj/4 on/ADP/case/8 Friday/PROPN/obl/4 ./PUNCT/punct/4",
    names: { Thailand: "state", Cambodia: "state" },
  },
  "attacks-by-laying-siege": {
    words:
      "Boko/PROPN/compound/2 Haram/PROPN/nsubj/3 laid=lay/VERB/root/0 siege/NOUN/obj/3 to/ADP/case/6 Damboa/PROPN/obl/3 ./PUNCT/punct/3",
    names: { "Boko Haram": "organisation", Damboa: "place" },
  },
  "attacks-by-retaliating": {
    words:
      "Pakistan/PROPN/nsubj/2 retaliated=retaliate/VERB/root/0 against/ADP/case/4 Iran/PROPN/obl/2 with/ADP/case/6 missiles=missile/NOUN.NNS/obl/2 ./PUNCT/punct/2",
    names: { Pakistan: "state", Iran: "state" },
  },
  "attacks-by-war": {
    words:
      "The/DET/det/2 PKK/PROPN/nsubj/4 has=have/AUX.VBZ/aux/4 waged=wage/VERB.VBN/root/0 war/NOUN/obj/4 on/ADP/case/7 Turkey/PROPN/obl/4 since/ADP/case/9 1984/NUM/obl/4 ./PUNCT/punct/4",
    names: { PKK: "organisation", Turkey: "state" },
  },
  "attacks-by-noun": {
    words:
      "Israel/PROPN/nmod:poss/3 's/PART.POS/case/1 attack/NOUN/nsubj/6 on/ADP/case/5 Lebanon/PROPN/nmod/3 went=go/VERB/root/0 on/ADV/advmod/6 for/ADP/case/11 a/DET/det/11 second/ADJ/amod/11 day/NOUN/obl/6 ./PUNCT/punct/6",
    names: { Israel: "state", Lebanon: "state" },
  },
  "attacks-by-noun-in": {
    words:
      "A/DET/det/4 Turkish=Turkish/ADJ.NNP/amod/4 air/NOUN/compound/4 strike/NOUN/nsubj/7 in/ADP/case/6 Syria/PROPN/nmod/4 set/VERB/root/0 a/DET/det/10 convoy/ADJ/amod/10 ablaze/NOUN/obj/7 ./PUNCT/punct/7",
    names: { Syria: "state", Turkey: "state", Turkish: "=Turkey" },
  },
  "attacks-by-strike-on": {
    words:
      "American=American/ADJ/amod/2 strikes=strike/NOUN.NNS/nsubj/5 on/ADP/case/4 Yemen/PROPN/nmod/2 killed=kill/VERB/root/0 a/DET/det/7 commander/NOUN/obj/5 ./PUNCT/punct/5",
    names: { Yemen: "state", "United States": "state", American: "=United States" },
  },
  "attacks-by-coming-under-fire": {
    words:
      "Kharkiv/PROPN/nsubj/2 came=come/VERB/root/0 under/ADP/case/4 attack/NOUN/obl/2 from/ADP/case/7 Russian=Russian/ADJ/amod/7 artillery/NOUN/obl/2 ./PUNCT/punct/2",
    names: { Kharkiv: "place", Russia: "state", Russian: "=Russia" },
  },
  "attacks-by-coming-under-fire-of-arms": {
    words:
      "Kharkiv/PROPN/nsubj/2 came=come/VERB/root/0 under/ADP/case/4 attack/NOUN/obl/2 from/ADP/case/7 Russian=Russian/ADJ/amod/7 artillery/NOUN/obl/2 ./PUNCT/punct/2",
    names: { Kharkiv: "place", Russia: "state", Russian: "=Russia" },
  },
  "attacks-by-coming-under-shells": {
    words:
      "Kharkiv/PROPN/nsubj/2 came=come/VERB/root/0 under/ADP/case/4 bombardment/NOUN/obl/2 from/ADP/case/7 Russian=Russian/ADJ/amod/7 artillery/NOUN/obl/2 ./PUNCT/punct/2",
    names: { Kharkiv: "place", Russia: "state", Russian: "=Russia" },
  },
  "attacks-by-killing-noun": {
    words:
      "The/DET/det/2 killing/NOUN/nsubj/10 of/ADP/case/4 Qassem/PROPN/nmod/2 Soleimani/PROPN/flat/4 by/ADP/case/9 the/DET/det/9 United=United/ADJ.NNP/amod/9 States=State/PROPN.NNPS/nmod/2 alarmed=alarm/VERB/root/0 Iraq/PROPN/obj/10 ./PUNCT/punct/10",
    names: { "Qassem Soleimani": "person", "United States": "state", Iraq: "state" },
  },
  "attacks-by-dying-in": {
    words:
      "Hassan/PROPN/nsubj/3 Nasrallah/PROPN/flat/1 died=die/VERB/root/0 in/ADP/case/8 an=a/DET/det/8 Israeli=Israeli/ADJ/amod/8 air/NOUN/compound/8 strike/NOUN/obl/3 ./PUNCT/punct/3",
    names: { "Hassan Nasrallah": "person", Israel: "state", Israeli: "=Israel" },
  },
  "detains-by-verb": {
    words:
      "Turkish=Turkish/ADJ/amod/2 police/NOUN.NNS/nsubj/3 arrested=arrest/VERB/root/0 Ekrem/PROPN/obj/3 Imamoglu/PROPN/flat/4 on/ADP/case/7 Wednesday/PROPN/obl/3 ./PUNCT/punct/3",
    names: { "Ekrem Imamoglu": "person", Turkey: "state", Turkish: "=Turkey" },
  },
  "detains-by-capture": {
    words:
      "American=American/ADJ/amod/2 soldiers=soldier/NOUN.NNS/nsubj/3 captured=capture/VERB/root/0 Saddam/PROPN/obj/3 Hussein/PROPN/flat/4 near/ADP/case/7 Tikrit/PROPN/obl/3 ./PUNCT/punct/3",
    names: { "Saddam Hussein": "person", Tikrit: "place", "United States": "state", American: "=United States" },
  },
  "detains-nationals": {
    words:
      "Iran/PROPN/nsubj/2 seized=seize/VERB/root/0 fifteen/NUM/nummod/5 British=British/ADJ/amod/5 sailors=sailor/NOUN.NNS/obj/2 in/ADP/case/8 the/DET/det/8 Gulf/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Iran: "state", Gulf: "place", "United Kingdom": "state", British: "=United Kingdom" },
  },
  "detains-by-holding": {
    words:
      "Ingrid/PROPN/nsubj:pass/5 Betancourt/PROPN/flat/1 has=have/AUX.VBZ/aux/5 been=be/AUX.VBN/aux:pass/5 held=hold/VERB.VBN/root/0 by/ADP/case/8 the/DET/det/8 FARC/PROPN/obl:agent/5 since/ADP/case/10 2002/NUM/obl/5 ./PUNCT/punct/5",
    names: { "Ingrid Betancourt": "person", FARC: "organisation" },
  },
  "detains-as-hostage": {
    words:
      "Hezbollah/PROPN/nsubj/2 took=take/VERB/root/0 Terry/PROPN/compound/5 Anderson/PROPN/flat/3 hostage/NOUN/obj/2 in/ADP/case/7 Beirut/PROPN/nmod/5 ./PUNCT/punct/2",
    names: { Hezbollah: "organisation", "Terry Anderson": "person", Beirut: "place" },
  },
  "detains-as-captive": {
    words:
      "Francis/PROPN/nsubj/6 Gary/PROPN/flat/1 Powers/PROPN/flat/1 is=be/AUX.VBZ/cop/6 a/DET/det/6 prisoner/NOUN/root/0 of/ADP/case/10 the/DET/det/10 Soviet/PROPN/compound/10 Union/PROPN/nmod/6 ./PUNCT/punct/6",
    names: { "Francis Gary Powers": "person", "Soviet Union": "state" },
  },
  "detains-in-custody": {
    words:
      "Gary/PROPN/nsubj/4 Powers/PROPN/flat/1 was=be/AUX/cop/4 alive/ADJ/root/0 and/CCONJ/cc/8 in/ADP/case/8 Soviet/PROPN/amod/8 custody/NOUN/conj/4 ./PUNCT/punct/4",
    names: { "Gary Powers": "person", "Soviet Union": "state", Soviet: "=Soviet Union" },
  },
  "detains-by-noun": {
    words:
      "The/DET/det/2 arrest/NOUN/nsubj/8 of/ADP/case/4 Augusto/PROPN/nmod/2 Pinochet/PROPN/flat/4 by/ADP/case/7 Britain/PROPN/nmod/2 stunned=stun/VERB/root/0 Chile/PROPN/obj/8 ./PUNCT/punct/8",
    names: { "Augusto Pinochet": "person", Britain: "state", Chile: "state" },
  },
  "detains-by-possessed-noun": {
    words:
      "China/PROPN/nmod:poss/3 's/PART.POS/case/1 detention/NOUN/nsubj/7 of/ADP/case/5 Michael/PROPN/nmod/3 Kovrig/PROPN/flat/5 angered=anger/VERB/root/0 Canada/PROPN/obj/7 ./PUNCT/punct/7",
    names: { China: "state", "Michael Kovrig": "person", Canada: "state" },
  },
  "detains-by-sentence": {
    words:
      "Russia/PROPN/nsubj/2 sentenced=sentence/VERB/root/0 Evan/PROPN/obj/2 Gershkovich/PROPN/flat/3 to/ADP/case/7 sixteen/NUM/nummod/7 years=year/NOUN.NNS/obl/2 in/ADP/case/9 prison/NOUN/obl/2 ./PUNCT/punct/2",
    names: { Russia: "state", "Evan Gershkovich": "person" },
  },
};

export const territoryParses: Readonly<Record<string, ExampleParse>> = {
  "occupies-by-verb": {
    words:
      "Russia/PROPN/nsubj/2 annexed=annex/VERB/root/0 Crimea/PROPN/obj/2 in/ADP/case/5 March/PROPN/obl/2 2014/NUM/nmod:unmarked/5 ./PUNCT/punct/2",
    names: { Russia: "state", Crimea: "place" },
  },
  "occupies-retaking": {
    words:
      "Ukraine/PROPN/nsubj/3 has=have/AUX.VBZ/aux/3 retaken=retake/VERB.VBN/root/0 Izium/PROPN/obj/3 ./PUNCT/punct/3",
    names: { Ukraine: "state", Izium: "organisation" },
  },
  "occupies-by-taking": {
    words:
      "The/DET/det/2 M23/PROPN/nsubj/3 captured=capture/VERB/root/0 Goma/PROPN/obj/3 on/ADP/case/6 Monday/PROPN/obl/3 ./PUNCT/punct/3",
    names: { M23: "organisation", Goma: "place" },
  },
  "occupies-part-of": {
    words:
      "Islamic=Islamic/ADJ.NNP/amod/2 State/PROPN/nsubj/3 seized=seize/VERB/root/0 most/ADJ.JJS/obj/3 of/ADP/case/6 Anbar/PROPN/nmod/4 ./PUNCT/punct/3",
    names: { "Islamic State": "organisation", Anbar: "place" },
  },
  "occupies-a-state": {
    words:
      "Iraq/PROPN/nsubj/2 seized=seize/VERB/root/0 Kuwait/PROPN/obj/2 in/ADP/case/6 two/NUM/nummod/6 days=day/NOUN.NNS/obl/2 ./PUNCT/punct/2",
    names: { Iraq: "state", Kuwait: "state" },
  },
  "occupies-by-losing-to": {
    words:
      "Armenia/PROPN/nsubj/2 lost=lose/VERB/root/0 Shusha/PROPN/obj/2 to/ADP/case/5 Azerbaijan/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Armenia: "state", Azerbaijan: "state", Shusha: "place" },
  },
  "occupies-by-driving-out": {
    words:
      "Iraqi=Iraqi/ADJ/amod/2 troops/NOUN.NNS/nsubj/3 drove=drive/VERB/root/0 Islamic=Islamic/ADJ.NNP/amod/5 State/PROPN/obj/3 out/ADP/case/8 of/ADP/case/8 Mosul/PROPN/obl/3 ./PUNCT/punct/3",
    names: { "Islamic State": "organisation", Mosul: "place", Iraq: "state", Iraqi: "=Iraq" },
  },
  "occupies-by-noun": {
    words:
      "Britain/PROPN/nsubj/2 condemned=condemn/VERB/root/0 Iraq/PROPN/nmod:poss/5 's/PART.POS/case/3 seizure/NOUN/obj/2 of/ADP/case/7 Kuwait/PROPN/nmod/5 ./PUNCT/punct/2",
    names: { Britain: "state", Iraq: "state", Kuwait: "state" },
  },
  "occupies-under": {
    words:
      "Gori/PROPN/nsubj/5 is=be/AUX.VBZ/cop/5 under/ADP/case/5 Russian=Russian/ADJ/amod/5 occupation/NOUN/root/0 ./PUNCT/punct/5",
    names: { Russia: "state", Gori: "place", Russian: "=Russia" },
  },
  "occupies-as-occupier": {
    words:
      "Morocco/PROPN/nsubj/9 ,/PUNCT.,/punct/4 the/DET/det/4 occupier/NOUN/appos/1 of/ADP/case/7 Western=Western/ADJ.NNP/amod/7 Sahara/PROPN/nmod/4 ,/PUNCT.,/punct/1 made=make/VERB/root/0 no/DET/det/11 comment/NOUN/obj/9 ./PUNCT/punct/9",
    names: { Morocco: "state", "Western Sahara": "place" },
  },
  "occupies-by-planting-flag": {
    words:
      "Azerbaijan/PROPN/nsubj/2 raised=raise/VERB/root/0 its/PRON.PRP$/nmod:poss/4 flag/NOUN/obj/2 over/ADP/case/6 Shusha/PROPN/obl/2 on/ADP/case/8 Sunday/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Azerbaijan: "state", Shusha: "place", its: "=Azerbaijan" },
  },
  "controls-by-verb": {
    words:
      "The/DET/det/2 Tigers=Tiger/PROPN.NNPS/nsubj/3 controlled=control/VERB/root/0 Jaffna/PROPN/obj/3 for/ADP/case/6 years=year/NOUN.NNS/obl/3 ./PUNCT/punct/3",
    names: { Tigers: "organisation", Jaffna: "place" },
  },
  "controls-by-owning": {
    words: "Vivendi/PROPN/nsubj/2 owns=own/VERB.VBZ/root/0 Universal/PROPN/obj/2 ./PUNCT/punct/2",
    names: { Vivendi: "organisation", Universal: "organisation" },
  },
  "controls-part-of": {
    words:
      "The/DET/det/2 Taliban/PROPN/nsubj/3 control/VERB.VBP/root/0 most/ADJ.JJS/obj/3 of/ADP/case/6 Helmand/PROPN/nmod/4 ./PUNCT/punct/3",
    names: { Taliban: "organisation", Helmand: "place" },
  },
  "controls-by-governing": {
    words:
      "Hamas/PROPN/nsubj/3 has=have/AUX.VBZ/aux/3 run/VERB.VBN/root/0 Gaza/PROPN/obj/3 since/ADP/case/6 2007/NUM/obl/3 ./PUNCT/punct/3",
    names: { Hamas: "organisation", Gaza: "place" },
  },
  "controls-by-warlords": {
    words: "Dostum/PROPN/nsubj/2 holds=hold/VERB.VBZ/root/0 Mazar/PROPN/obj/2 ./PUNCT/punct/2",
    names: { Dostum: "person", Mazar: "place" },
  },
  "controls-ruling-a-state": {
    words:
      "Italy/PROPN/nsubj/2 ruled=rule/VERB/root/0 Eritrea/PROPN/obj/2 for/ADP/case/6 fifty/NUM/nummod/6 years=year/NOUN.NNS/obl/2 ./PUNCT/punct/2",
    names: { Italy: "state", Eritrea: "state" },
  },
  "controls-by-noun": {
    words:
      "Hamas/PROPN/nmod:poss/3 's/PART.POS/case/1 rule/NOUN/nsubj/6 over/ADP/case/5 Gaza/PROPN/nmod/3 began=begin/VERB/root/0 in/ADP/case/8 2007/NUM/obl/6 ./PUNCT/punct/6",
    names: { Hamas: "organisation", Gaza: "place" },
  },
  "controls-in-hands": {
    words:
      "Ras/PROPN/nsubj/6 Lanuf/PROPN/flat/1 is=be/AUX.VBZ/cop/6 in/ADP/case/6 the/DET/det/6 hands=hand/NOUN.NNS/root/0 of/ADP/case/11 the/DET/det/11 National=National/ADJ.NNP/amod/11 Transitional=Transitional/ADJ.NNP/amod/11 Council/PROPN/nmod/6 ./PUNCT/punct/6",
    names: { "Ras Lanuf": "place", "National Transitional Council": "organisation" },
  },
  "controls-staying-in-hands": {
    words:
      "Kismayo/PROPN/nsubj/2 remained=remain/VERB/root/0 in/ADP/case/5 the/DET/det/5 hands=hand/NOUN.NNS/obl/2 of/ADP/case/8 the/DET/det/8 Taliban/PROPN/nmod/5 ./PUNCT/punct/2",
    names: { Kismayo: "place", Taliban: "organisation" },
  },
  "controls-under": {
    words:
      "Raqqa/PROPN/nsubj/5 is=be/AUX.VBZ/cop/5 under/ADP/case/5 the/DET/det/5 control/NOUN/root/0 of/ADP/case/8 Islamic=Islamic/ADJ.NNP/amod/8 State/PROPN/nmod/5 ./PUNCT/punct/5",
    names: { Raqqa: "place", "Islamic State": "organisation" },
  },
  "controls-whose-writ-runs": {
    words:
      "Hezbollah/PROPN/nmod:poss/3 's/PART.POS/case/1 writ/NOUN/nsubj/4 runs=run/VERB.VBZ/root/0 in/ADP/case/6 Baalbek/PROPN/obl/4 ./PUNCT/punct/4",
    names: { Hezbollah: "organisation", Baalbek: "place" },
  },
  "controls-passing-to": {
    words:
      "Control/NOUN/nsubj/4 of/ADP/case/3 Macau/PROPN/nmod/1 passed=pass/VERB/root/0 to/ADP/case/6 China/PROPN/obl/4 ./PUNCT/punct/4",
    names: { Macau: "place", China: "state" },
  },
  "controls-as-master": {
    words:
      "Islamic=Islamic/ADJ.NNP/amod/2 State/PROPN/nsubj/4 is=be/AUX.VBZ/cop/4 master/NOUN/root/0 of/ADP/case/6 Raqqa/PROPN/nmod/4 ./PUNCT/punct/4",
    names: { "Islamic State": "organisation", Raqqa: "place" },
  },
  "controls-as-stronghold": {
    words:
      "Raqqa/PROPN/nsubj:pass/9 ,/PUNCT.,/punct/6 an=a/DET/det/6 Islamic=Islamic/ADJ.NNP/amod/5 State/PROPN/compound/6 stronghold/PROPN/appos/1 ,/PUNCT.,/punct/1 was=be/AUX/aux:pass/9 surrounded=surround/VERB.VBN/root/0 ./PUNCT/punct/9",
    names: { Raqqa: "place", "Islamic State": "organisation" },
  },
  "controls-having-a-stronghold": {
    words:
      "Abu/PROPN/nmod:poss/4 Sayyaf/PROPN/flat/1 's/PART.POS/case/1 stronghold/NOUN/nsubj:pass/8 on/ADP/case/6 Jolo/PROPN/nmod/4 was=be/AUX/aux:pass/8 shelled=shell/VERB.VBN/root/0 ./PUNCT/punct/8",
    names: { "Abu Sayyaf": "organisation", Jolo: "place" },
  },
  "controls-as-stronghold-of": {
    words:
      "Raqqa/PROPN/nsubj:pass/10 ,/PUNCT.,/punct/4 a/DET/det/4 stronghold/NOUN/appos/1 of/ADP/case/7 Islamic=Islamic/ADJ.NNP/amod/7 State/PROPN/nmod/4 ,/PUNCT.,/punct/1 was=be/AUX/aux:pass/10 surrounded=surround/VERB.VBN/root/0 ./PUNCT/punct/10",
    names: { Raqqa: "place", "Islamic State": "organisation" },
  },
  "controls-as-territory": {
    words:
      "Kyiv/PROPN/nsubj/2 condemned=condemn/VERB/root/0 a/DET/det/4 vote/NOUN/obj/2 in/ADP/case/6 Mayotte/PROPN/nmod/4 ,/PUNCT.,/punct/10 a/DET/det/10 French=French/ADJ/amod/10 territory/NOUN/appos/6 ./PUNCT/punct/2",
    names: { Ukraine: "state", Mayotte: "place", France: "state", Kyiv: "=Ukraine", French: "=France" },
  },
  "controls-as-base": {
    words:
      "Rockets=rocket/NOUN.NNS/nsubj/2 hit/VERB.VBP/root/0 Camp/PROPN/compound/4 Lemonnier/PROPN/obj/2 ,/PUNCT.,/punct/8 an=a/DET/det/8 American=American/ADJ/amod/8 base/NOUN/appos/4 ./PUNCT/punct/2",
    names: { "Camp Lemonnier": "place", "United States": "state", American: "=United States" },
  },
  "controls-by-idiom": {
    words:
      "Ethiopian=Ethiopian/ADJ/amod/2 officers=officer/NOUN.NNS/nsubj/3 call/VERB.VBP/root/0 the/DET/det/5 shots=shot/NOUN.NNS/obj/3 in/ADP/case/7 Baidoa/PROPN/obl/3 ./PUNCT/punct/3",
    names: { Baidoa: "place", Ethiopia: "state", Ethiopian: "=Ethiopia" },
  },
  "controls-by-participle": {
    words:
      "Rockets=rocket/NOUN.NNS/nsubj/2 flew=fly/VERB/root/0 from/ADP/case/7 Houthi/PROPN/compound/6 -/PUNCT.HYPH/punct/4 held=hold/VERB.VBN/amod/7 Hodeidah/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Houthi: "organisation", Hodeidah: "place" },
  },
  "claims-by-verb": {
    words: "Venezuela/PROPN/nsubj/2 claims=claim/VERB.VBZ/root/0 Essequibo/PROPN/obj/2 ./PUNCT/punct/2",
    names: { Venezuela: "state", Essequibo: "place" },
  },
  "claims-by-noun": {
    words:
      "Japan/PROPN/nmod:poss/3 's/PART.POS/case/1 claim/NOUN/root/0 to/ADP/case/5 Takeshima/PROPN/nmod/3 angered=anger/VERB.VBN/acl/3 Seoul/PROPN/obj/6 ./PUNCT/punct/3",
    names: { Japan: "state", Takeshima: "place", Seoul: "state" },
  },
  "claims-by-staking": {
    words:
      "Iraq/PROPN/nsubj/2 asserted=assert/VERB/root/0 sovereignty/NOUN/obj/2 over/ADP/case/5 Bubiyan/PROPN/nmod/3 ./PUNCT/punct/2",
    names: { Iraq: "state", Bubiyan: "place" },
  },
  "claims-by-maps": {
    words:
      "Beijing/PROPN/nsubj/2 issued=issue/VERB/root/0 a/DET/det/4 map/NOUN/obj/2 that/PRON.WDT/nsubj/6 shows=show/VERB.VBZ/acl:relcl/4 Lipulekh/PROPN/obj/6 ./PUNCT/punct/2",
    names: { China: "state", Lipulekh: "place", Beijing: "=China" },
  },
  "claims-to-own": {
    words:
      "Cameroon/PROPN/nsubj/2 claims=claim/VERB.VBZ/root/0 to/PART/mark/4 own/VERB.VB/xcomp/2 Bakassi/PROPN/obj/4 ./PUNCT/punct/2",
    names: { Cameroon: "state", Bakassi: "place" },
  },
  "claims-that-it-belongs": {
    words:
      "Iran/PROPN/nsubj/2 insists=insist/VERB.VBZ/root/0 that/SCONJ/mark/6 Abu/PROPN/nsubj/6 Musa/PROPN/flat/4 belongs=belong/VERB.VBZ/ccomp/2 to/ADP/case/8 it/PRON/obl/6 ./PUNCT/punct/2",
    names: { Iran: "state", "Abu Musa": "place" },
  },
  "claims-by-wanting": {
    words:
      "Canada/PROPN/nsubj/3 also/ADV/advmod/3 wants=want/VERB.VBZ/root/0 Hans/PROPN/compound/5 Island/PROPN/obj/3 ./PUNCT/punct/3",
    names: { Canada: "state", "Hans Island": "place" },
  },
  "claims-by-regarding": {
    words:
      "China/PROPN/nsubj/2 regards=regard/VERB.VBZ/root/0 Taiwan/PROPN/obj/2 as/ADP/case/6 its/PRON.PRP$/nmod:poss/6 own/ADJ/obl/2 ./PUNCT/punct/2",
    names: { China: "state", Taiwan: "state", its: "=China" },
  },
  "claims-by-calling-part": {
    words:
      "China/PROPN/nsubj/2 considers=consider/VERB.VBZ/root/0 Taiwan/PROPN/compound/4 part/NOUN/obj/2 of/ADP/case/7 its/PRON.PRP$/nmod:poss/7 territory/NOUN/nmod/4 ./PUNCT/punct/2",
    names: { China: "state", Taiwan: "state", its: "=China" },
  },
  "controls-by-noun-in": {
    words:
      "Hamas/PROPN/nmod:poss/3 's/PART.POS/case/1 rule/NOUN/nsubj/6 in/ADP/case/5 Gaza/PROPN/nmod/3 began=begin/VERB/root/0 in/ADP/case/8 2007/NUM/obl/6 ./PUNCT/punct/6",
    names: { Hamas: "organisation", Gaza: "place" },
  },
};

export const sanctionParses: Readonly<Record<string, ExampleParse>> = {
  "sanctions-by-verb": {
    words:
      "Japan/PROPN/nsubj/2 blacklisted=blacklist/VERB.VBN/root/0 Sergei/PROPN/obj/2 Lavrov/PROPN/flat/3 on/ADP/case/6 Tuesday/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Japan: "state", "Sergei Lavrov": "person" },
  },
  "sanctions-by-cutting-off": {
    words:
      "Swift/PROPN/nsubj/2 cut/VERB/root/0 off/ADP.RP/compound:prt/2 Bank/PROPN/compound/5 Melli/PROPN/obj/2 at/ADP/case/7 midnight/NOUN/obl/2 ./PUNCT/punct/2",
    names: { Swift: "organisation", "Bank Melli": "organisation" },
  },
  "sanctions-by-banning": {
    words:
      "Russia/PROPN/nsubj/2 banned=ban/VERB/root/0 apples=apple/NOUN.NNS/obj/2 from/ADP/case/5 Poland/PROPN/obl/2 for/ADP/case/8 a/DET/det/8 year/NOUN/obl/2 ./PUNCT/punct/2",
    names: { Russia: "state", Poland: "state" },
  },
  "sanctions-by-barring": {
    words:
      "China/PROPN/nsubj/2 barred=bar/VERB/root/0 Nancy/PROPN/obj/2 Pelosi/PROPN/flat/3 from/ADP/case/7 its/PRON.PRP$/nmod:poss/7 territory/NOUN/obl/2 ./PUNCT/punct/2",
    names: { China: "state", "Nancy Pelosi": "person", its: "=China" },
  },
  "sanctions-by-noun": {
    words:
      "Canada/PROPN/nsubj/2 imposed=impose/VERB.VBN/root/0 sanctions=sanction/NOUN.NNS/obj/2 on/ADP/case/5 Belarus/PROPN/nmod/3 on/ADP/case/7 Thursday/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Canada: "state", Belarus: "state" },
  },
  "sanctions-by-imposing": {
    words:
      "The/DET/det/3 European=European/ADJ.NNP/amod/3 Union/PROPN/nsubj/4 slapped=slap/VERB.VBN/root/0 tariffs=tariff/NOUN.NNS/obj/4 on/ADP/case/8 Chinese=Chinese/ADJ/amod/8 cars=car/NOUN.NNS/nmod/5 ./PUNCT/punct/4",
    names: { "European Union": "organisation", China: "state", Chinese: "=China" },
  },
  "sanctions-by-hitting": {
    words:
      "America/PROPN/nsubj/2 hit/VERB/root/0 India/PROPN/obj/2 with/ADP/case/5 tariffs=tariff/NOUN.NNS/obl/2 in/ADP/case/7 August/PROPN/obl/2 ./PUNCT/punct/2",
    names: { America: "state", India: "state" },
  },
  "sanctions-by-denying": {
    words:
      "The/DET/det/3 United/ADJ.NNP/amod/3 States/PROPN.NNPS/nsubj/4 denied=deny/VERB/root/0 Turkey/PROPN/iobj/4 weapons=weapon/NOUN.NNS/obj/4 ./PUNCT/punct/4",
    names: { "United States": "state", Turkey: "state" },
  },
  "sanctions-by-listing": {
    words:
      "The/DET/det/2 Treasury/NOUN/nsubj/3 added=add/VERB/root/0 Hezbollah/PROPN/obj/3 to/ADP/case/7 its/PRON.PRP$/nmod:poss/7 blacklist/NOUN/obl/3 ./PUNCT/punct/3",
    names: { Treasury: "organisation", Hezbollah: "organisation", its: "=Treasury" },
  },
  "sanctions-by-putting-on-list": {
    words:
      "The/DET/det/3 European=European/ADJ.NNP/amod/3 Union/PROPN/nsubj/4 put/VERB/root/0 Rosneft/PROPN/obj/4 on/ADP/case/8 its/PRON.PRP$/nmod:poss/8 list/NOUN/obl/4 ./PUNCT/punct/4",
    names: { "European Union": "organisation", Rosneft: "organisation", its: "=European Union" },
  },
  "sanctions-under": {
    words:
      "Iran/PROPN/nsubj/5 is=be/AUX.VBZ/cop/5 under/ADP/case/5 American=American/ADJ/amod/5 sanctions=sanction/NOUN.NNS/root/0 ./PUNCT/punct/5",
    names: { Iran: "state", "United States": "state", American: "=United States" },
  },
  "sanctions-by-freezing": {
    words:
      "Britain/PROPN/nsubj/2 froze=freeze/VERB/root/0 the/DET/det/4 assets=asset/NOUN.NNS/obj/2 of/ADP/case/6 Iran/PROPN/nmod/4 ./PUNCT/punct/2",
    names: { Britain: "state", Iran: "state" },
  },
  "cuts-ties-by-verb": {
    words:
      "Mali/PROPN/nsubj/3 has=have/AUX.VBZ/aux/3 severed=sever/VERB.VBN/root/0 relations=relation/NOUN.NNS/obj/3 with/ADP/case/6 Ukraine/PROPN/nmod/4 ./PUNCT/punct/3",
    names: { Mali: "state", Ukraine: "state" },
  },
  "cuts-ties-by-breaking-with": {
    words:
      "Niger/PROPN/nsubj/3 has=have/AUX.VBZ/aux/3 broken=break/VERB.VBN/root/0 with/ADP/case/5 Paris/PROPN/obl/3 ./PUNCT/punct/3",
    names: { Niger: "state", Paris: "state" },
  },
  "sanctions-by-ceasing-to-trade": {
    words:
      "China/PROPN/nsubj/2 stopped=stop/VERB/root/0 shipping=ship/VERB.VBG/xcomp/2 ore/NOUN/obj/3 to/ADP/case/6 Japan/PROPN/obl/3 ./PUNCT/punct/2",
    names: { China: "state", Japan: "state" },
  },
  "cuts-ties-by-dropping-an-ally": {
    words:
      "Senegal/PROPN/nsubj/2 dropped=drop/VERB/root/0 Taiwan/PROPN/obj/2 in/ADP/case/5 October/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Senegal: "state", Taiwan: "state" },
  },
  "cuts-ties-by-expelling-people": {
    words:
      "Britain/PROPN/nsubj/2 expelled=expel/VERB/root/0 four/NUM/nummod/4 Russians=Russian/ADJ.NNPS/obj/2 on/ADP/case/6 Friday/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Britain: "state", Russians: "state" },
  },
  "cuts-ties-by-expelling": {
    words:
      "Poland/PROPN/nsubj/2 expelled=expel/VERB/root/0 three/NUM/nummod/5 Russian=Russian/ADJ/amod/5 diplomats=diplomat/NOUN.NNS/obj/2 ./PUNCT/punct/2",
    names: { Poland: "state", Russia: "state", Russian: "=Russia" },
  },
  "cuts-ties-by-expelling-envoy": {
    words:
      "Bolivia/PROPN/nsubj/2 expelled=expel/VERB/root/0 Philip/PROPN/obj/2 Goldberg/PROPN/flat/3 on/ADP/case/6 Thursday/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Bolivia: "state", "Philip Goldberg": "person" },
  },
  "cuts-ties-by-persona-non-grata": {
    words:
      "Morocco/PROPN/nsubj/2 declared=declare/VERB/root/0 the/DET/det/6 Algerian=Algerian/ADJ/amod/5 envoy/NOUN/compound/6 persona/NOUN/obj/2 non/ADV.AFX/advmod/8 grata/NOUN/xcomp/2 ./PUNCT/punct/2",
    names: { Morocco: "state", Algeria: "state", Algerian: "=Algeria" },
  },
  "cuts-ties-by-recalling": {
    words:
      "Japan/PROPN/nsubj/2 recalled=recall/VERB/root/0 its/PRON.PRP$/nmod:poss/4 ambassador/NOUN/obj/2 from/ADP/case/6 Moscow/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Japan: "state", Moscow: "state", its: "=Japan" },
  },
  "cuts-ties-by-closing-embassy": {
    words:
      "Canada/PROPN/nsubj/2 closed=close/VERB/root/0 its/PRON.PRP$/nmod:poss/4 embassy/NOUN/obj/2 in/ADP/case/6 Iran/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Canada: "state", Iran: "state", its: "=Canada" },
  },
  "cuts-ties-by-leaving-talks": {
    words:
      "Hamas/PROPN/nsubj/2 walked=walk/VERB/root/0 out/ADP/case/5 of/ADP/fixed/3 talks=talk/NOUN.NNS/obl/2 with/ADP/case/7 Israel/PROPN/nmod/5 ./PUNCT/punct/2",
    names: { Hamas: "organisation", Israel: "state" },
  },
  "cuts-ties-by-leaving-talks-from": {
    words:
      "Russia/PROPN/nsubj/2 walked=walk/VERB/root/0 away/ADV/advmod/2 from/ADP/case/5 talks=talk/NOUN.NNS/obl/2 with/ADP/case/7 Japan/PROPN/nmod/5 ./PUNCT/punct/2",
    names: { Russia: "state", Japan: "state" },
  },
  "cuts-ties-by-idiom": {
    words:
      "Uganda/PROPN/nsubj/2 cut/VERB/root/0 the/DET/det/4 cord/NOUN/obj/2 with/ADP/case/7 Tropical=Tropical/ADJ.NNP/amod/7 Bank/PROPN/nmod/4 ./PUNCT/punct/2",
    names: { Uganda: "state", "Tropical Bank": "organisation" },
  },
  "cuts-ties-by-dropping": {
    words:
      "Nicaragua/PROPN/nsubj/2 ditched=ditch/VERB/root/0 Taiwan/PROPN/obj/2 in/ADP/case/5 December/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Nicaragua: "state", Taiwan: "state" },
  },
  "cuts-ties-by-noun": {
    words:
      "Poland/PROPN/nmod:poss/3 's/PART.POS/case/1 expulsion/NOUN/nsubj/7 of/ADP/case/6 Russian=Russian/ADJ/amod/6 diplomats=diplomat/NOUN.NNS/nmod/3 drew=draw/VERB/root/0 a/DET/det/9 threat/NOUN/obj/7 ./PUNCT/punct/7",
    names: { Poland: "state", Russia: "state", Russian: "=Russia" },
  },
  "cuts-ties-by-rupture": {
    words:
      "Albania/PROPN/nmod:poss/3 's/PART.POS/case/1 break/NOUN/root/0 with/ADP/case/5 Moscow/PROPN/nmod/3 pleased/ADJ/amod/7 China/PROPN/nmod/3 ./PUNCT/punct/3",
    names: { Albania: "state", Moscow: "state", China: "state" },
  },
};

export const roleParses: Readonly<Record<string, ExampleParse>> = {
  "leads-by-verb": {
    words:
      "Keir/PROPN/nsubj/3 Starmer/PROPN/flat/1 heads=head/VERB.VBZ/root/0 the/DET/det/6 Labour/PROPN/compound/6 Party/PROPN/obj/3 ./PUNCT/punct/3",
    names: { "Keir Starmer": "person", "Labour Party": "organisation" },
  },
  "leads-by-leading": {
    words:
      "Recep/PROPN/nsubj/4 Tayyip/PROPN/flat/1 Erdogan/PROPN/flat/1 leads=lead/VERB.VBZ/root/0 the/DET/det/7 AK/PROPN/compound/7 Party/PROPN/obj/4 ./PUNCT/punct/4",
    names: { "Recep Tayyip Erdogan": "person", "AK Party": "organisation" },
  },
  "leads-by-preposition": {
    words:
      "Willy/PROPN/nsubj/3 Brandt/PROPN/flat/1 presided=preside/VERB/root/0 over/ADP/case/7 the/DET/det/7 Socialist/PROPN/compound/7 International/PROPN/obl/3 ./PUNCT/punct/3",
    names: { "Willy Brandt": "person", "Socialist International": "organisation" },
  },
  "leads-at-the-helm": {
    words:
      "Mario/PROPN/nmod:poss/4 Draghi/PROPN/flat/1 's/PART.POS/case/1 presidency/NOUN/nsubj/10 of/ADP/case/9 the/DET/det/9 European=European/ADJ.NNP/amod/9 Central=Central/ADJ.NNP/amod/9 Bank/PROPN/nmod/4 ended=end/VERB/root/0 in/ADP/case/12 October/PROPN/obl/10 ./PUNCT/punct/10",
    names: { "Mario Draghi": "person", "European Central Bank": "organisation" },
  },
  "leads-under": {
    words:
      "The/DET/det/3 Arab=Arab/ADJ.NNP/amod/3 League/PROPN/nsubj/4 met=meet/VERB/root/0 under/ADP/case/7 the/DET/det/7 chairmanship/NOUN/obl/4 of/ADP/case/9 Bola/PROPN/nmod/7 Tinubu/PROPN/flat/9 ./PUNCT/punct/4",
    names: { "Arab League": "organisation", "Bola Tinubu": "person" },
  },
  "leads-by-office": {
    words:
      "Nikol/PROPN/nsubj/3 Pashinyan/PROPN/flat/1 assumed=assume/VERB/root/0 the/DET/det/5 leadership/NOUN/obj/3 of/ADP/case/7 Armenia/PROPN/nmod/5 in/ADP/case/9 2018/NUM/obl/3 ./PUNCT/punct/3",
    names: { "Nikol Pashinyan": "person", Armenia: "state" },
  },
  "represents-by-verb": {
    words:
      "Najib/PROPN/nsubj/3 Razak/PROPN/flat/1 represented=represent/VERB/root/0 Malaysia/PROPN/obj/3 at/ADP/case/7 the/DET/det/7 ceremony/NOUN/obl/3 ./PUNCT/punct/3",
    names: { "Najib Razak": "person", Malaysia: "state" },
  },
  "represents-by-speaking": {
    words:
      "Stephane/PROPN/nsubj/3 Dujarric/PROPN/flat/1 speaks=speak/VERB.VBZ/root/0 for/ADP/case/5 Antonio/PROPN/obl/3 Guterres/PROPN/flat/5 ./PUNCT/punct/3",
    names: { "Stephane Dujarric": "person", "Antonio Guterres": "person" },
  },
  "represents-on-behalf": {
    words:
      "Zalmay/PROPN/nsubj/3 Khalilzad/PROPN/flat/1 negotiated=negotiate/VERB/root/0 on/ADP/case/5 behalf/NOUN/obl/3 of/ADP/case/7 Washington/PROPN/nmod/5 ./PUNCT/punct/3",
    names: { "Zalmay Khalilzad": "person", "United States": "state", Washington: "=United States" },
  },
  "leads-put-in-charge": {
    words:
      "The/DET/det/2 board/NOUN/nsubj/3 put/VERB/root/0 Carlos/PROPN/obj/3 Tavares/PROPN/flat/4 in/ADP/case/7 charge/NOUN/obl/3 of/ADP/case/9 Peugeot/PROPN/nmod/7 ./PUNCT/punct/3",
    names: { "Carlos Tavares": "person", Peugeot: "organisation" },
  },
  "leads-brought-to-power": {
    words:
      "The/DET/det/2 vote/NOUN/nsubj/3 returned=return/VERB/root/0 Daniel/PROPN/obj/3 Ortega/PROPN/flat/4 to/ADP/case/7 power/NOUN/obl/3 in/ADP/case/9 Nicaragua/PROPN/nmod/7 ./PUNCT/punct/3",
    names: { "Daniel Ortega": "person", Nicaragua: "state" },
  },
  "leads-by-passing": {
    words:
      "The/DET/det/2 presidency/NOUN/nsubj/5 of/ADP/case/4 Egypt/PROPN/nmod/2 passed=pass/VERB/root/0 to/ADP/case/7 Anwar/PROPN/obl/5 Sadat/PROPN/flat/7 ./PUNCT/punct/5",
    names: { "Anwar Sadat": "person", Egypt: "state" },
  },
  "leads-taken-over-from": {
    words:
      "Tim/PROPN/nsubj/3 Cook/PROPN/flat/1 took=take/VERB/root/0 over/ADP/compound:prt/3 Apple/PROPN/obj/3 from/ADP/case/7 Steve/PROPN/obl/3 Jobs/PROPN/flat/7 ./PUNCT/punct/3",
    names: { "Tim Cook": "person", "Steve Jobs": "person", Apple: "organisation" },
  },
  "represents-by-playing": {
    words:
      "George/PROPN/nsubj/3 Weah/PROPN/flat/1 played=play/VERB/root/0 for/ADP/case/5 Liberia/PROPN/obl/3 ./PUNCT/punct/3",
    names: { "George Weah": "person", Liberia: "state" },
  },
  "leads-by-handing-over": {
    words:
      "Charles/PROPN/nsubj/3 Taylor/PROPN/flat/1 handed=hand/VERB/root/0 over/ADP/compound:prt/3 Liberia/PROPN/obj/3 to/ADP/case/7 Moses/PROPN/obl/3 Blah/PROPN/flat/7 ./PUNCT/punct/3",
    names: { "Charles Taylor": "person", "Moses Blah": "person", Liberia: "state" },
  },
  "leads-by-receiving": {
    words:
      "Charles/PROPN/nsubj/3 Taylor/PROPN/flat/1 handed=hand/VERB/root/0 over/ADP/compound:prt/3 Liberia/PROPN/obj/3 to/ADP/case/7 Moses/PROPN/obl/3 Blah/PROPN/flat/7 ./PUNCT/punct/3",
    names: { "Charles Taylor": "person", "Moses Blah": "person", Liberia: "state" },
  },
  "represents-by-leading-delegation": {
    words:
      "Vladimir/PROPN/nsubj/3 Medinsky/PROPN/flat/1 led=lead/VERB/root/0 the/DET/det/6 Russian=Russian/ADJ/amod/6 delegation/NOUN/obj/3 ./PUNCT/punct/3",
    names: { "Vladimir Medinsky": "person", Russia: "state", Russian: "=Russia" },
  },
};

export const structureParses: Readonly<Record<string, ExampleParse>> = {
  "member-of-by-joining": {
    words:
      "Finland/PROPN/nsubj/2 joined=join/VERB/root/0 NATO/PROPN/obj/2 in/ADP/case/5 April/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Finland: "state", NATO: "organisation" },
  },
  "member-of-bodies-joining": {
    words:
      "Labour/PROPN/nsubj/2 joined=join/VERB/root/0 the/DET/det/5 Socialist/PROPN/amod/5 International/PROPN/obj/2 ./PUNCT/punct/2",
    names: { Labour: "organisation", "Socialist International": "organisation" },
  },
  "member-of-by-composition": {
    words:
      "Benelux/PROPN/nsubj:pass/3 is=be/AUX/aux:pass/3 made=make/VERB.VBN/root/0 up/ADP/case/6 of/ADP/case/6 Belgium/PROPN/obl/3 ./PUNCT/punct/3",
    names: { Benelux: "organisation", Belgium: "state" },
  },
  "member-of-by-serving": {
    words:
      "Zhores/PROPN/nsubj/3 Alferov/PROPN/flat/1 sits=sit/VERB.VBZ/root/0 in/ADP/case/7 the/DET/det/7 State/PROPN/compound/7 Duma/PROPN/obl/3 ./PUNCT/punct/3",
    names: { "Zhores Alferov": "person", "State Duma": "organisation" },
  },
  "member-of-by-admission": {
    words:
      "South/PROPN/compound/2 Sudan/PROPN/nsubj:pass/4 was=be/AUX/aux:pass/4 admitted=admit/VERB.VBN/root/0 to/ADP/case/8 the/DET/det/8 United=Unite/VERB.NNP/amod/8 Nations=Nation/PROPN.NNPS/obl/4 ./PUNCT/punct/4",
    names: { "South Sudan": "state", "United Nations": "organisation" },
  },
  "member-of-by-noun": {
    words:
      "The/DET/det/2 membership/NOUN/nsubj/7 of/ADP/case/4 Greece/PROPN/nmod/2 in/ADP/case/6 NATO/PROPN/nmod/2 began=begin/VERB/root/0 in/ADP/case/9 1952/NUM/obl/7 ./PUNCT/punct/7",
    names: { Greece: "state", NATO: "organisation" },
  },
  "member-of-by-making-up": {
    words:
      "Mercosur/PROPN/nsubj/2 comprises=comprise/VERB.VBZ/root/0 Argentina/PROPN/obj/2 and/CCONJ/cc/5 Brazil/PROPN/conj/3 ./PUNCT/punct/2",
    names: { Mercosur: "organisation", Argentina: "state", Brazil: "state" },
  },
  "member-of-by-forming": {
    words:
      "Mali/PROPN/nsubj/4 and/CCONJ/cc/3 Niger/PROPN/conj/1 make/VERB.VBP/root/0 up/ADP.RP/compound:prt/4 the/DET/det/7 Alliance/PROPN/obj/4 of/ADP/case/10 Sahel/PROPN/compound/10 States=State/PROPN.NNPS/nmod/7 ./PUNCT/punct/4",
    names: { Mali: "state", Niger: "state", "Alliance of Sahel States": "organisation" },
  },
  "part-of-by-verb": {
    words:
      "The/DET/det/3 Azov/PROPN/compound/3 Battalion/PROPN/nsubj:pass/5 was=be/AUX/aux:pass/5 absorbed=absorb/VERB.VBN/root/0 into/ADP/case/9 the/DET/det/9 National=National/ADJ.NNP/amod/9 Guard/PROPN/obl/5 ./PUNCT/punct/5",
    names: { "Azov Battalion": "organisation", "National Guard": "organisation" },
  },
  "part-of-by-noun": {
    words:
      "Black=Black/ADJ.NNP/amod/2 September/PROPN/nsubj/4 is=be/AUX.VBZ/cop/4 part/NOUN/root/0 of/ADP/case/6 Fatah/PROPN/nmod/4 ./PUNCT/punct/4",
    names: { "Black September": "organisation", Fatah: "organisation" },
  },
  "located-in-by-verb": {
    words: "Haskovo/PROPN/nsubj/2 lies=lie/VERB.VBZ/root/0 in/ADP/case/4 Bulgaria/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Haskovo: "place", Bulgaria: "state" },
  },
  "located-in-by-seat": {
    words:
      "The/DET/det/4 International=International/ADJ.NNP/amod/4 Criminal=Criminal/ADJ.NNP/amod/4 Court/PROPN/nsubj/5 has=have/VERB.VBZ/root/0 its/PRON.PRP$/nmod:poss/7 seat/NOUN/obj/5 in/ADP/case/10 The/DET/det/10 Hague/PROPN/obl/5 ./PUNCT/punct/5",
    names: {
      "International Criminal Court": "organisation",
      "The Hague": "place",
      its: "=International Criminal Court",
    },
  },
};

export const hostingParses: Readonly<Record<string, ExampleParse>> = {
  "visits-leading-a-delegation": {
    words:
      "A/DET/det/2 delegation/NOUN/nsubj/7 led=lead/VERB.VBN/acl/2 by/ADP/case/5 Rafael/PROPN/obl:agent/3 Grossi/PROPN/flat/5 arrived=arrive/VERB/root/0 in/ADP/case/9 Tehran/PROPN/obl/7 ./PUNCT/punct/7",
    names: { "Rafael Grossi": "person", Tehran: "place" },
  },
  "visits-inspecting": {
    words:
      "Ajay/PROPN/nsubj/3 Kumar/PROPN/flat/1 inspected=inspect/VERB/root/0 the/DET/det/5 radar/NOUN/obj/3 at/ADP/case/7 Port/PROPN/nmod/5 Blair/PROPN/flat/7 ./PUNCT/punct/3",
    names: { "Ajay Kumar": "person", "Port Blair": "place" },
  },
  "hosts-receiving-delegations": {
    words:
      "Egypt/PROPN/nsubj/2 received=receive/VERB/root/0 a/DET/det/5 French/ADJ/amod/5 delegation/NOUN/obj/2 ./PUNCT/punct/2",
    names: { Egypt: "state", French: "state" },
  },
  "meets-receiving-delegations": {
    words:
      "Egypt/PROPN/nsubj/2 received=receive/VERB/root/0 a/DET/det/5 French/ADJ/amod/5 delegation/NOUN/obj/2 ./PUNCT/punct/2",
    names: { Egypt: "state", French: "state" },
  },
  "meets-delegations-calling": {
    words:
      "A/DET/det/3 French/ADJ/amod/3 delegation/NOUN/nsubj/4 called=call/VERB/root/0 on/ADP/case/6 Hosni/PROPN/obl/4 Mubarak/PROPN/flat/6 ./PUNCT/punct/4",
    names: { French: "state", "Hosni Mubarak": "person" },
  },
  "meets-over-a-meal": {
    words:
      "Thabo/PROPN/nsubj/3 Mbeki/PROPN/flat/1 gave=give/VERB/root/0 a/DET/det/5 dinner/NOUN/obj/3 for/ADP/case/7 Paul/PROPN/nmod/5 Kagame/PROPN/flat/7 ./PUNCT/punct/3",
    names: { "Thabo Mbeki": "person", "Paul Kagame": "person" },
  },
  "meets-doing-together": {
    words:
      "Joe/PROPN/nsubj/6 Biden/PROPN/flat/1 and/CCONJ/cc/4 Xi/PROPN/conj/1 Jinping/PROPN/flat/4 dined=dine/VERB/root/0 together/ADV/advmod/6 ./PUNCT/punct/6",
    names: { "Joe Biden": "person", "Xi Jinping": "person" },
  },
  "agrees-taking-effect": {
    words:
      "The/DET/det/2 truce/NOUN/nsubj/3 took=take/VERB/root/0 effect/NOUN/obj/3 between/ADP/case/6 Israel/PROPN/nmod/4 and/CCONJ/cc/8 Hamas/PROPN/conj/6 at/ADP/case/10 midnight/NOUN/obl/3 ./PUNCT/punct/3",
    names: { Israel: "state", Hamas: "organisation" },
  },
  "visits-after-days-in": {
    words:
      "After/ADP/case/3 three/NUM/nummod/3 days=day/NOUN/obl/8 in/ADP/case/5 Vilnius/PROPN/nmod/3 Mikhail/PROPN/nsubj/8 Gorbachev/PROPN/flat/6 flew=fly/VERB/root/0 home/ADV/advmod/8 ./PUNCT/punct/8",
    names: { "Mikhail Gorbachev": "person", Vilnius: "place" },
  },
  "visits-by-returning": {
    words:
      "Marcelo/PROPN/nsubj/3 Ebrard/PROPN/flat/1 returned=return/VERB/root/0 from/ADP/case/5 Washington/PROPN/obl/3 on/ADP/case/7 Saturday/PROPN/obl/3 ./PUNCT/punct/3",
    names: { "Marcelo Ebrard": "person", Washington: "place" },
  },
  "visits-on-a-visit": {
    words:
      "Antonio/PROPN/nsubj/10 Guterres/PROPN/flat/1 ,/PUNCT.,/punct/6 on/ADP/case/6 a/DET/det/6 visit/NOUN/nmod/1 to/ADP/case/8 Beijing/PROPN/nmod/6 ,/PUNCT.,/punct/1 appealed=appeal/VERB/root/0 for/ADP/case/12 calm/ADJ/obl/10 ./PUNCT/punct/10",
    names: { "Antonio Guterres": "person", Beijing: "place" },
  },
  "visits-by-shuttling": {
    words:
      "Henry/PROPN/nsubj/3 Kissinger/PROPN/flat/1 shuttled=shuttle/VERB/root/0 between/ADP/case/5 Jerusalem/PROPN/obl/3 and/CCONJ/cc/7 Damascus/PROPN/conj/5 ./PUNCT/punct/3",
    names: { "Henry Kissinger": "person", Jerusalem: "place", Damascus: "place" },
  },
  "visits-by-being-taken": {
    words:
      "Volodymyr/PROPN/nsubj:pass/4 Zelensky/PROPN/flat/1 was=be/AUX/aux:pass/4 flown=fly/VERB.VBN/root/0 to/ADP/case/6 Hiroshima/PROPN/obl/4 on/ADP/case/8 Saturday/PROPN/obl/4 ./PUNCT/punct/4",
    names: { "Volodymyr Zelensky": "person", Hiroshima: "place" },
  },
  "hosts-by-sheltering": {
    words:
      "Tunisia/PROPN/nsubj/2 sheltered=shelter/VERB/root/0 Yasser/PROPN/obj/2 Arafat/PROPN/flat/3 for/ADP/case/7 twelve/NUM/nummod/7 years=year/NOUN.NNS/obl/2 ./PUNCT/punct/2",
    names: { Tunisia: "state", "Yasser Arafat": "person" },
  },
};
