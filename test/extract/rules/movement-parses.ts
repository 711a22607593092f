/** Parses of the examples of the rules of movement, in the notation of `../sentence.ts`. */

import type { ExampleParse } from "./parses.ts";

export const movementParses: Readonly<Record<string, ExampleParse>> = {
  "invades-by-verb": {
    words:
      "Iraq/PROPN/nsubj/2 invaded=invade/VERB/root/0 Kuwait/PROPN/obj/2 in/ADP/case/5 August/PROPN/obl/2 1990/NUM/nmod:unmarked/5 ./PUNCT/punct/2",
    names: { Iraq: "state", Kuwait: "state" },
  },
  "invades-by-movement": {
    words:
      "Russian=Russian/ADJ/amod/2 tanks=tank/NOUN.NNS/nsubj/4 have/AUX.VBP/aux/4 rolled=roll/VERB.VBN/root/0 into/ADP/case/6 Georgia/PROPN/obl/4 ./PUNCT/punct/4",
    names: { Georgia: "state", Russia: "state", Russian: "=Russia" },
  },
  "invades-by-crossing": {
    words:
      "Iraqi=Iraqi/ADJ/amod/2 tanks=tank/NOUN.NNS/nsubj/3 swept=sweep/VERB/root/0 across/ADP/case/5 Kuwait/PROPN/obl/3 ./PUNCT/punct/3",
    names: { Iraq: "state", Kuwait: "state", Iraqi: "=Iraq" },
  },
  "invades-over-border": {
    words:
      "Chinese=Chinese/ADJ/amod/2 tanks=tank/NOUN.NNS/nsubj/3 rolled=roll/VERB/root/0 across/ADP/case/7 Vietnam/PROPN/nmod:poss/7 's/PART.POS/case/5 border/NOUN/obl/3 ./PUNCT/punct/3",
    names: { China: "state", Vietnam: "state", Chinese: "=China" },
  },
  "invades-by-landing": {
    words:
      "Argentine=Argentine/ADJ/amod/2 marines=marine/NOUN.NNS/nsubj/3 landed=land/VERB/root/0 on/ADP/case/6 South/PROPN/compound/6 Georgia/PROPN/obl/3 ./PUNCT/punct/3",
    names: { Argentina: "state", "South Georgia": "place", Argentine: "=Argentina" },
  },
  "invades-ashore": {
    words:
      "Indonesian=Indonesian/ADJ/amod/2 marines=marine/NOUN.NNS/nsubj/3 came=come/VERB/root/0 ashore/ADV/advmod/3 at/ADP/case/6 Dili/PROPN/obl/3 ./PUNCT/punct/3",
    names: { Indonesia: "state", Dili: "place", Indonesian: "=Indonesia" },
  },
  "invades-by-entering": {
    words:
      "Chinese=Chinese/ADJ/amod/2 troops/NOUN.NNS/nsubj/3 entered=enter/VERB/root/0 Vietnam/PROPN/obj/3 at/ADP/case/6 dawn/NOUN/obl/3 ./PUNCT/punct/3",
    names: { Vietnam: "state", China: "state", Chinese: "=China" },
  },
  "invades-entering-as-body": {
    words: "The/DET/det/2 Taliban/PROPN/nsubj/3 entered=enter/VERB/root/0 Kabul/PROPN/obj/3 ./PUNCT/punct/3",
    names: { Taliban: "organisation", Kabul: "place" },
  },
  "invades-as-state": {
    words:
      "In/ADP/case/3 August/PROPN/compound/3 Iraq/PROPN/nsubj/4 swept=sweep/VERB/root/0 into/ADP/case/6 Kuwait/PROPN/obl/4 ./PUNCT/punct/4",
    names: { Iraq: "state", Kuwait: "state" },
  },
  "invades-by-sending": {
    words:
      "Vietnam/PROPN/nsubj/2 sent=send/VERB/root/0 tanks=tank/NOUN.NNS/obj/2 into/ADP/case/5 Cambodia/PROPN/obl/2 in/ADP/case/7 December/PROPN/obl/2 1978/NUM/nmod:unmarked/7 ./PUNCT/punct/2",
    names: { Vietnam: "state", Cambodia: "state" },
  },
  "invades-by-noun": {
    words:
      "Russia/PROPN/nmod:poss/3 's/PART.POS/case/1 invasion/NOUN/nsubj/6 of/ADP/case/5 Ukraine/PROPN/nmod/3 began=begin/VERB/root/0 in/ADP/case/8 February/PROPN/obl/6 ./PUNCT/punct/6",
    names: { Russia: "state", Ukraine: "state" },
  },
  "invades-by-entry": {
    words:
      "The/DET/det/2 entry/NOUN/nsubj/8 of/ADP/case/5 Rwandan=Rwandan/ADJ.NNP/amod/5 soldiers=soldier/NOUN.NNS/nmod/2 into/ADP/case/7 Congo/PROPN/nmod/2 alarmed=alarm/VERB/root/0 Burundi/PROPN/obj/8 ./PUNCT/punct/8",
    names: { Congo: "state", Burundi: "state", Rwanda: "state", Rwandan: "=Rwanda" },
  },
  "invades-as-invader": {
    words:
      "Iraq/PROPN/nsubj:pass/9 ,/PUNCT.,/punct/4 the/DET/det/4 invader/NOUN/appos/1 of/ADP/case/6 Kuwait/PROPN/nmod/4 ,/PUNCT.,/punct/1 was=be/AUX/aux:pass/9 isolated=isolate/VERB.VBN/root/0 ./PUNCT/punct/9",
    names: { Iraq: "state", Kuwait: "state" },
  },
  "deploys-by-verb": {
    words:
      "Britain/PROPN/nsubj/2 sent=send/VERB/root/0 troops/NOUN.NNS/obj/2 to/ADP/case/5 Estonia/PROPN/obl/2 last/ADJ/amod/7 year/NOUN/obl:unmarked/2 ./PUNCT/punct/2",
    names: { Britain: "state", Estonia: "state" },
  },
  "deploys-weapons-into": {
    words:
      "Russia/PROPN/nsubj/2 moved=move/VERB/root/0 missiles=missile/NOUN.NNS/obj/2 into/ADP/case/5 Kaliningrad/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Russia: "state", Kaliningrad: "place" },
  },
  "deploys-leading-to": {
    words:
      "Italy/PROPN/nsubj/2 led=lead/VERB/root/0 a/DET/det/4 force/NOUN/obj/2 to/ADP/case/6 Albania/PROPN/nmod/4 ./PUNCT/punct/2",
    names: { Italy: "state", Albania: "state" },
  },
  "deploys-by-keeping": {
    words:
      "Russia/PROPN/nsubj/2 keeps=keep/VERB.VBZ/root/0 troops/NOUN.NNS/obj/2 in/ADP/case/5 Moldova/PROPN/nmod/3 ./PUNCT/punct/2",
    names: { Russia: "state", Moldova: "state" },
  },
  "deploys-having-stationed": {
    words:
      "Japan/PROPN/nsubj/2 has=have/VERB.VBZ/root/0 troops/NOUN.NNS/obj/2 stationed=station/VERB.VBN/acl/3 in/ADP/case/6 Djibouti/PROPN/obl/4 ./PUNCT/punct/2",
    names: { Japan: "state", Djibouti: "state" },
  },
  "deploys-stationed": {
    words:
      "About/ADV/advmod/2 80/NUM/nummod/3 Indians=Indian/PROPN.NNPS/nsubj:pass/5 are=be/AUX.VBP/aux:pass/5 stationed=station/VERB.VBN/root/0 in/ADP/case/7 Maldives/PROPN/obl/5 ./PUNCT/punct/5",
    names: { India: "state", Maldives: "state", Indians: "=India" },
  },
  "deploys-by-noun": {
    words:
      "The/DET/det/2 deployment/NOUN/nsubj/8 of/ADP/case/5 Cuban=Cuban/ADJ/amod/5 troops/NOUN.NNS/nmod/2 to/ADP/case/7 Angola/PROPN/nmod/2 surprised=surprise/VERB/root/0 Washington/PROPN/obj/8 ./PUNCT/punct/8",
    names: { Angola: "state", Washington: "state", Cuba: "state", Cuban: "=Cuba" },
  },
  "deploys-by-landing": {
    words:
      "Kenyan=Kenyan/ADJ/amod/2 peacekeepers=peacekeeper/NOUN.NNS/nsubj/3 arrived=arrive/VERB/root/0 in/ADP/case/5 Haiti/PROPN/obl/3 on/ADP/case/7 Tuesday/PROPN/obl/3 ./PUNCT/punct/3",
    names: { Haiti: "state", Kenya: "state", Kenyan: "=Kenya" },
  },
  "deploys-by-touching-down": {
    words:
      "French=French/ADJ/amod/2 paratroopers=paratrooper/NOUN.NNS/nsubj/3 landed=land/VERB/root/0 in/ADP/case/5 Bukavu/PROPN/obl/3 ./PUNCT/punct/3",
    names: { France: "state", Bukavu: "place", French: "=France" },
  },
  "deploys-heading-for": {
    words:
      "American=American/ADJ/amod/2 warships=warship/NOUN.NNS/nsubj/3 sailed=sail/VERB/root/0 to/ADP/case/5 Lebanon/PROPN/obl/3 ./PUNCT/punct/3",
    names: { "United States": "state", Lebanon: "state", American: "=United States" },
  },
  "deploys-helpers-into": {
    words:
      "Nigerian=Nigerian/ADJ/amod/2 peacekeepers=peacekeeper/NOUN.NNS/nsubj/3 flew=fly/VERB/root/0 into/ADP/case/5 Monrovia/PROPN/obl/3 ./PUNCT/punct/3",
    names: { Nigeria: "state", Monrovia: "place", Nigerian: "=Nigeria" },
  },
  "deploys-flying-in": {
    words:
      "British=British/ADJ/amod/2 paratroopers=paratrooper/NOUN.NNS/nsubj/3 flew=fly/VERB/root/0 into/ADP/case/5 Freetown/PROPN/obl/3 ./PUNCT/punct/3",
    names: { "United Kingdom": "state", Freetown: "place", British: "=United Kingdom" },
  },
  "deploys-being-there": {
    words:
      "Turkish=Turkish/ADJ/amod/2 advisers=adviser/NOUN.NNS/nsubj/5 are=be/AUX.VBP/cop/5 in/ADP/case/5 Libya/PROPN/root/0 ./PUNCT/punct/5",
    names: { Turkey: "state", Libya: "state", Turkish: "=Turkey" },
  },
  "deploys-on-the-ground": {
    words:
      "British=British/ADJ/amod/2 troops/NOUN.NNS/nsubj/6 are=be/AUX.VBP/cop/6 on/ADP/case/6 the/DET/det/6 ground/NOUN/root/0 in/ADP/case/8 Mali/PROPN/nmod/6 ./PUNCT/punct/6",
    names: { "United Kingdom": "state", Mali: "state", British: "=United Kingdom" },
  },
  "deploys-guarding": {
    words:
      "French=French/ADJ/amod/2 paratroopers=paratrooper/NOUN.NNS/nsubj/3 garrison/VERB.VBP/root/0 Lamentin/PROPN/obj/3 ./PUNCT/punct/3",
    names: { France: "state", Lamentin: "place", French: "=France" },
  },
  "withdraws-by-verb": {
    words:
      "Ethiopia/PROPN/nsubj/2 withdrew=withdraw/VERB/root/0 its/PRON.PRP$/nmod:poss/4 troops/NOUN.NNS/obj/2 from/ADP/case/6 Somalia/PROPN/obl/2 in/ADP/case/8 2009/NUM/obl/2 ./PUNCT/punct/2",
    names: { Ethiopia: "state", Somalia: "state", its: "=Ethiopia" },
  },
  "withdraws-by-leaving": {
    words:
      "The/DET/det/4 last/ADJ/amod/4 French=French/ADJ/amod/4 soldiers=soldier/NOUN.NNS/nsubj/5 left=leave/VERB/root/0 Niger/PROPN/obj/5 in/ADP/case/8 December/PROPN/obl/5 ./PUNCT/punct/5",
    names: { Niger: "state", France: "state", French: "=France" },
  },
  "withdraws-leaving-bases": {
    words:
      "Ethiopian=Ethiopian/ADJ/amod/2 troops/NOUN.NNS/nsubj/3 quit/VERB.VBP/root/0 their/PRON.PRP$/nmod:poss/5 base/NOUN/obj/3 in/ADP/case/7 Mogadishu/PROPN/obl/3 ./PUNCT/punct/3",
    names: { Ethiopia: "state", Mogadishu: "place", Ethiopian: "=Ethiopia", their: "=Ethiopia" },
  },
  "withdraws-by-quitting": {
    words:
      "Qatar/PROPN/nsubj/2 quit/VERB.VBP/root/0 OPEC/PROPN/obj/2 in/ADP/case/5 January/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Qatar: "state", OPEC: "organisation" },
  },
  "withdraws-from-its-bodies": {
    words:
      "France/PROPN/nsubj/2 quit/VERB.VBP/root/0 NATO/PROPN/nmod:poss/5 's/PART.POS/case/3 command/NOUN/obj/2 in/ADP/case/7 1966/NUM/obl/2 ./PUNCT/punct/2",
    names: { France: "state", NATO: "organisation" },
  },
  "withdraws-as-state": {
    words:
      "Portugal/PROPN/nsubj/2 left=leave/VERB/root/0 Angola/PROPN/obj/2 in/ADP/case/5 November/PROPN/obl/2 1975/NUM/nmod:unmarked/5 ./PUNCT/punct/2",
    names: { Portugal: "state", Angola: "state" },
  },
  "withdraws-by-bringing-home": {
    words:
      "Zimbabwe/PROPN/nsubj/2 brought=bring/VERB/root/0 its/PRON.PRP$/nmod:poss/4 soldiers=soldier/NOUN.NNS/obj/2 home/ADV/advmod/2 from/ADP/case/7 Congo/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Zimbabwe: "state", Congo: "state", its: "=Zimbabwe" },
  },
  "withdraws-by-going": {
    words:
      "The/DET/det/4 last/ADJ/amod/4 Soviet/PROPN/amod/4 soldiers=soldier/NOUN.NNS/nsubj/6 have/AUX.VBP/aux/6 gone=go/VERB.VBN/root/0 from/ADP/case/8 Egypt/PROPN/obl/6 ./PUNCT/punct/6",
    names: { Egypt: "state", "Soviet Union": "state", Soviet: "=Soviet Union" },
  },
  "withdraws-rolling-out": {
    words:
      "Israeli=Israeli/ADJ/amod/2 tanks=tank/NOUN.NNS/nsubj/3 rumbled=rumble/VERB/root/0 out/ADP/case/6 of/ADP/case/6 Rafah/PROPN/obl/3 ./PUNCT/punct/3",
    names: { Israel: "state", Rafah: "place", Israeli: "=Israel" },
  },
  "withdraws-as-body": {
    words:
      "The/DET/det/2 Taliban/PROPN/nsubj/3 slipped=slip/VERB/root/0 out/ADP/case/6 of/ADP/case/6 Kabul/PROPN/obl/3 ./PUNCT/punct/3",
    names: { Taliban: "organisation", Kabul: "place" },
  },
  "withdraws-taking-out": {
    words:
      "Maduro/PROPN/nsubj/2 took=take/VERB/root/0 Venezuela/PROPN/obj/2 out/ADP/case/6 of/ADP/case/6 Mercosur/PROPN/obl/2 ./PUNCT/punct/2",
    names: { "Nicolás Maduro": "person", Venezuela: "state", Mercosur: "organisation", Maduro: "=Nicolás Maduro" },
  },
  "withdraws-by-evacuation": {
    words:
      "The/DET/det/2 evacuation/NOUN/nsubj/7 of/ADP/case/4 Bizerte/PROPN/nmod/2 by/ADP/case/6 France/PROPN/nmod/2 began=begin/VERB/root/0 on/ADP/case/9 Thursday/PROPN/obl/7 ./PUNCT/punct/7",
    names: { Bizerte: "place", France: "state" },
  },
  "withdraws-by-noun": {
    words:
      "The/DET/det/2 withdrawal/NOUN/nsubj/8 of/ADP/case/5 Soviet/PROPN/amod/5 troops/NOUN.NNS/nmod/2 from/ADP/case/7 Afghanistan/PROPN/nmod/2 took=take/VERB/root/0 nine/NUM/nummod/10 months=month/NOUN.NNS/obj/8 ./PUNCT/punct/8",
    names: { Afghanistan: "state", "Soviet Union": "state", Soviet: "=Soviet Union" },
  },
  "withdraws-by-leaving-noun": {
    words:
      "Britain/PROPN/nmod:poss/3 's/PART.POS/case/1 abandonment/NOUN/nsubj/6 of/ADP/case/5 Aden/PROPN/nmod/3 came=come/VERB/root/0 in/ADP/case/8 1967/NUM/obl/6 ./PUNCT/punct/6",
    names: { "United Kingdom": "state", Aden: "place", Britain: "=United Kingdom" },
  },
  "invades-as-body": {
    words:
      "The/DET/det/2 Taliban/PROPN/nsubj/3 swept=sweep/VERB/root/0 into/ADP/case/5 Kabul/PROPN/obl/3 ./PUNCT/punct/3",
    names: { Taliban: "organisation", Kabul: "place" },
  },
};
