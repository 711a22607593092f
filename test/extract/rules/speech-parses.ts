/** Parses of the example sentences of talk, support and verbal conflict in the notation of `../sentence.ts`, checked by hand. */

export const parses: ReadonlyMap<string, string> = new Map([
  [
    "Anwar Sadat headed to Jerusalem on Saturday.",
    "Anwar/PROPN/nsubj/3 Sadat/PROPN/flat/1 headed=head/VERB/root/0 to/ADP/case/5 Jerusalem/PROPN/obl/3 on/ADP/case/7 Saturday/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Chad and Sudan traded accusations on Monday.",
    "Chad/PROPN/nsubj/4 and/CCONJ/cc/3 Sudan/PROPN/conj/1 traded=trade/VERB/root/0 accusations=accusation/NOUN.NNS/obj/4 on/ADP/case/7 Monday/PROPN/obl/4 ./PUNCT/punct/4",
  ],
  [
    "Lakhdar Brahimi led a mission to Kabul.",
    "Lakhdar/PROPN/nsubj/3 Brahimi/PROPN/flat/1 led=lead/VERB/root/0 a/DET/det/5 mission/NOUN/obj/3 to/ADP/case/7 Kabul/PROPN/nmod/5 ./PUNCT/punct/3",
  ],
  [
    "Iran negotiated with Russia over the price of gas.",
    "Iran/PROPN/nsubj/2 negotiated=negotiate/VERB/root/0 with/ADP/case/4 Russia/PROPN/obl/2 over/ADP/case/7 the/DET/det/7 price/NOUN/obl/2 of/ADP/case/9 gas/NOUN/nmod/7 ./PUNCT/punct/2",
  ],
  [
    "The Americans are talking to the Taliban.",
    "The/DET/det/2 Americans=American/PROPN.NNPS/nsubj/4 are=be/AUX.VBP/aux/4 talking=talk/VERB.VBG/root/0 to/ADP/case/7 the/DET/det/7 Taliban/PROPN/obl/4 ./PUNCT/punct/4",
  ],
  [
    "Talks between Iran and Russia went on for a third day.",
    "Talks=talk/NOUN.NNS/nsubj/6 between/ADP/case/3 Iran/PROPN/nmod/1 and/CCONJ/cc/5 Russia/PROPN/conj/3 went=go/VERB/root/0 on/ADV/advmod/6 for/ADP/case/11 a/DET/det/11 third/ADJ/amod/11 day/NOUN/obl/6 ./PUNCT/punct/6",
  ],
  [
    "Qatar hosted talks between Israel and Hamas in Doha.",
    "Qatar/PROPN/nsubj/2 hosted=host/VERB/root/0 talks=talk/NOUN.NNS/obj/2 between/ADP/case/5 Israel/PROPN/nmod/3 and/CCONJ/cc/7 Hamas/PROPN/conj/5 in/ADP/case/9 Doha/PROPN/nmod/3 ./PUNCT/punct/2",
  ],
  [
    "After talks with Iran, Russia announced a deal.",
    "After/ADP/case/2 talks=talk/NOUN.NNS/obl/7 with/ADP/case/4 Iran/PROPN/nmod/2 ,/PUNCT.,/punct/2 Russia/PROPN/nsubj/7 announced=announce/VERB/root/0 a/DET/det/9 deal/NOUN/obj/7 ./PUNCT/punct/7",
  ],
  [
    "Iran and Russia signed an accord after months of talks.",
    "Iran/PROPN/nsubj/4 and/CCONJ/cc/3 Russia/PROPN/conj/1 signed=sign/VERB/root/0 an=a/DET/det/6 accord/NOUN/obj/4 after/ADP/case/8 months=month/NOUN.NNS/obl/4 of/ADP/case/10 talks=talk/NOUN.NNS/nmod/8 ./PUNCT/punct/4",
  ],
  [
    "Israel and Hamas traded drafts of a deal.",
    "Israel/PROPN/nsubj/4 and/CCONJ/cc/3 Hamas/PROPN/conj/1 traded=trade/VERB/root/0 drafts=draft/NOUN.NNS/obj/4 of/ADP/case/8 a/DET/det/8 deal/NOUN/nmod/5 ./PUNCT/punct/4",
  ],
  [
    "The union returned to the table with Boeing, and Russia went back to the table with Iran.",
    "The/DET/det/2 union/NOUN/nsubj/3 returned=return/VERB/root/0 to/ADP/case/6 the/DET/det/6 table/NOUN/obl/3 with/ADP/case/8 Boeing/PROPN/nmod/6 ,/PUNCT.,/punct/12 and/CCONJ/cc/12 Russia/PROPN/nsubj/12 went=go/VERB/conj/3 back/ADV/advmod/12 to/ADP/case/16 the/DET/det/16 table/NOUN/obl/12 with/ADP/case/18 Iran/PROPN/nmod/16 ./PUNCT/punct/3",
  ],
  [
    "Iran discussed the price of gas with Russia.",
    "Iran/PROPN/nsubj/2 discussed=discuss/VERB/root/0 the/DET/det/4 price/NOUN/obj/2 of/ADP/case/6 gas/NOUN/nmod/4 with/ADP/case/8 Russia/PROPN/nmod/4 ./PUNCT/punct/2",
  ],
  [
    "Iran faced Russia in talks on the price of gas.",
    "Iran/PROPN/nsubj/2 faced=face/VERB/root/0 Russia/PROPN/obj/2 in/ADP/case/5 talks=talk/NOUN.NNS/obl/2 on/ADP/case/8 the/DET/det/8 price/NOUN/nmod/5 of/ADP/case/10 gas/NOUN/nmod/8 ./PUNCT/punct/2",
  ],
  [
    "Richard Nixon met Leonid Brezhnev in Moscow.",
    "Richard/PROPN/nsubj/3 Nixon/PROPN/flat/1 met=meet/VERB/root/0 Leonid/PROPN/obj/3 Brezhnev/PROPN/flat/4 in/ADP/case/7 Moscow/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Paul Kagame telephoned Cyril Ramaphosa on Monday.",
    "Paul/PROPN/nsubj/3 Kagame/PROPN/flat/1 telephoned=telephone/VERB/root/0 Cyril/PROPN/obj/3 Ramaphosa/PROPN/flat/4 on/ADP/case/7 Monday/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Joe Biden called Xi Jinping on Monday.",
    "Joe/PROPN/nsubj/3 Biden/PROPN/flat/1 called=call/VERB/root/0 Xi/PROPN/obj/3 Jinping/PROPN/flat/4 on/ADP/case/7 Monday/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "In a telephone call Olaf Scholz urged Vladimir Putin to withdraw.",
    "In/ADP/case/4 a/DET/det/4 telephone/NOUN/compound/4 call/NOUN/obl/7 Olaf/PROPN/nsubj/7 Scholz/PROPN/flat/5 urged=urge/VERB/root/0 Vladimir/PROPN/iobj/7 Putin/PROPN/flat/8 to/PART/mark/11 withdraw/VERB.VB/xcomp/7 ./PUNCT/punct/7",
  ],
  [
    "Joe Biden had a heated exchange with Xi Jinping.",
    "Joe/PROPN/nsubj/3 Biden/PROPN/flat/1 had=have/VERB/root/0 a/DET/det/6 heated=heat/VERB.VBN/amod/6 exchange/NOUN/obj/3 with/ADP/case/8 Xi/PROPN/nmod/6 Jinping/PROPN/flat/8 ./PUNCT/punct/3",
  ],
  [
    "Emmanuel Macron welcomed Xi Jinping at the palace.",
    "Emmanuel/PROPN/nsubj/3 Macron/PROPN/flat/1 welcomed=welcome/VERB/root/0 Xi/PROPN/obj/3 Jinping/PROPN/flat/4 at/ADP/case/8 the/DET/det/8 palace/NOUN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Joe Biden and Xi Jinping agreed by telephone to talk again.",
    "Joe/PROPN/nsubj/6 Biden/PROPN/flat/1 and/CCONJ/cc/4 Xi/PROPN/conj/1 Jinping/PROPN/flat/4 agreed=agree/VERB/root/0 by/ADP/case/8 telephone/NOUN/obl:agent/6 to/PART/mark/10 talk/VERB.VB/xcomp/6 again/ADV/advmod/10 ./PUNCT/punct/6",
  ],
  [
    "Joe Biden dined with Emmanuel Macron.",
    "Joe/PROPN/nsubj/3 Biden/PROPN/flat/1 dined=dine/VERB/root/0 with/ADP/case/5 Emmanuel/PROPN/obl/3 Macron/PROPN/flat/5 ./PUNCT/punct/3",
  ],
  [
    "Joe Biden spoke to Emmanuel Macron by phone.",
    "Joe/PROPN/nsubj/3 Biden/PROPN/flat/1 spoke=speak/VERB/root/0 to/ADP/case/5 Emmanuel/PROPN/obl/3 Macron/PROPN/flat/5 by/ADP/case/8 phone/NOUN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Yasser Arafat embraced Saddam Hussein in Baghdad.",
    "Yasser/PROPN/nsubj/3 Arafat/PROPN/flat/1 embraced=embrace/VERB/root/0 Saddam/PROPN/obj/3 Hussein/PROPN/flat/4 in/ADP/case/7 Baghdad/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Dan Smith was introduced to Pope Francis by an aide.",
    "Dan/PROPN/nsubj:pass/4 Smith/PROPN/flat/1 was=be/AUX/aux:pass/4 introduced=introduce/VERB.VBN/root/0 to/ADP/case/6 Pope/PROPN/obl/4 Francis/PROPN/flat/6 by/ADP/case/10 an=a/DET/det/10 aide/NOUN/obl:agent/4 ./PUNCT/punct/4",
  ],
  [
    "The king brought Ali Bongo together with Jean Ping.",
    "The/DET/det/2 king/NOUN/nsubj/3 brought=bring/VERB/root/0 Ali/PROPN/obj/3 Bongo/PROPN/flat/4 together/ADV/advmod/3 with/ADP/case/8 Jean/PROPN/obl/3 Ping/PROPN/flat/8 ./PUNCT/punct/3",
  ],
  [
    "Kim Jong-un shook hands with Moon Jae-in.",
    "Kim/PROPN/nsubj/3 Jong-un/PROPN/flat/1 shook=shake/VERB/root/0 hands=hand/NOUN.NNS/obj/3 with/ADP/case/6 Moon/PROPN/obl/3 Jae-in/PROPN/flat/6 ./PUNCT/punct/3",
  ],
  [
    "The meeting between Jimmy Carter and Kim Il-sung was short.",
    "The/DET/det/2 meeting/NOUN/nsubj/10 between/ADP/case/4 Jimmy/PROPN/nmod/2 Carter/PROPN/flat/4 and/CCONJ/cc/7 Kim/PROPN/conj/4 Il-sung/PROPN/flat/7 was=be/AUX/cop/10 short/ADJ/root/0 ./PUNCT/punct/10",
  ],
  [
    "Joe Biden said after a meeting with Xi Jinping that he was hopeful.",
    "Joe/PROPN/nsubj/3 Biden/PROPN/flat/1 said=say/VERB/root/0 after/ADP/case/6 a/DET/det/6 meeting/NOUN/obl/3 with/ADP/case/8 Xi/PROPN/nmod/6 Jinping/PROPN/flat/8 that/SCONJ/mark/13 he/PRON/nsubj/13 was=be/AUX/cop/13 hopeful/ADJ/acl:relcl/8 ./PUNCT/punct/3",
  ],
  [
    "Joe Biden and Xi Jinping ended the quarrel at a summit.",
    "Joe/PROPN/nsubj/6 Biden/PROPN/flat/1 and/CCONJ/cc/4 Xi/PROPN/conj/1 Jinping/PROPN/flat/4 ended=end/VERB/root/0 the/DET/det/8 quarrel/NOUN/obj/6 at/ADP/case/11 a/DET/det/11 summit/NOUN/obl/6 ./PUNCT/punct/6",
  ],
  [
    "Joe Biden joined Emmanuel Macron for dinner.",
    "Joe/PROPN/nsubj/3 Biden/PROPN/flat/1 joined=join/VERB/root/0 Emmanuel/PROPN/obj/3 Macron/PROPN/flat/4 for/ADP/case/7 dinner/NOUN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Pope Francis granted Lech Walesa an audience.",
    "Pope/PROPN/nsubj/3 Francis/PROPN/flat/1 granted=grant/VERB/root/0 Lech/PROPN/obj/3 Walesa/PROPN/flat/4 an=a/DET/det/7 audience/NOUN/obj/3 ./PUNCT/punct/3",
  ],
  [
    "Egypt agreed with Israel on the text.",
    "Egypt/PROPN/nsubj/2 agreed=agree/VERB/root/0 with/ADP/case/4 Israel/PROPN/obl/2 on/ADP/case/7 the/DET/det/7 text/NOUN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Egypt and Israel signed a peace treaty in Washington.",
    "Egypt/PROPN/nsubj/4 and/CCONJ/cc/3 Israel/PROPN/conj/1 signed=sign/VERB/root/0 a/DET/det/7 peace/NOUN/compound/7 treaty/NOUN/obj/4 in/ADP/case/9 Washington/PROPN/obl/4 ./PUNCT/punct/4",
  ],
  [
    "Germany signed with Gazprom last week.",
    "Germany/PROPN/nsubj/2 signed=sign/VERB/root/0 with/ADP/case/4 Gazprom/PROPN/obl/2 last/ADJ/amod/6 week/NOUN/obl:unmarked/2 ./PUNCT/punct/2",
  ],
  [
    "The signing of the treaty by Egypt and Israel was shown live.",
    "The/DET/det/2 signing/NOUN/nsubj:pass/11 of/ADP/case/5 the/DET/det/5 treaty/NOUN/nmod/2 by/ADP/case/7 Egypt/PROPN/nmod/5 and/CCONJ/cc/9 Israel/PROPN/conj/7 was=be/AUX/aux:pass/11 shown=show/VERB.VBN/root/0 live/ADV/advmod/11 ./PUNCT/punct/11",
  ],
  [
    "A truce signed by Egypt and Israel took effect.",
    "A/DET/det/2 truce/NOUN/nsubj/8 signed=sign/VERB.VBN/acl/2 by/ADP/case/5 Egypt/PROPN/obl:agent/3 and/CCONJ/cc/7 Israel/PROPN/conj/5 took=take/VERB/root/0 effect/NOUN/obj/8 ./PUNCT/punct/8",
  ],
  [
    "Chevron came to an agreement with Venezuela.",
    "Chevron/PROPN/nsubj/2 came=come/VERB/root/0 to/ADP/case/5 an=a/DET/det/5 agreement/NOUN/obl/2 with/ADP/case/7 Venezuela/PROPN/nmod/5 ./PUNCT/punct/2",
  ],
  [
    "Norway brokered an accord between Israel and the PLO.",
    "Norway/PROPN/nsubj/2 brokered=broker/VERB/root/0 an=a/DET/det/4 accord/NOUN/obj/2 between/ADP/case/6 Israel/PROPN/nmod/4 and/CCONJ/cc/9 the/DET/det/9 PLO/PROPN/conj/6 ./PUNCT/punct/2",
  ],
  [
    "Ukraine and Russia agreed to a ceasefire.",
    "Ukraine/PROPN/nsubj/4 and/CCONJ/cc/3 Russia/PROPN/conj/1 agreed=agree/VERB/root/0 to/ADP/case/7 a/DET/det/7 ceasefire/NOUN/obl/4 ./PUNCT/punct/4",
  ],
  [
    "Tony Blair and Bertie Ahern put their names to the text.",
    "Tony/PROPN/nsubj/6 Blair/PROPN/flat/1 and/CCONJ/cc/4 Bertie/PROPN/conj/1 Ahern/PROPN/flat/4 put/VERB.VB/root/0 their/PRON.PRP$/nmod:poss/8 names=name/NOUN.NNS/obj/6 to/ADP/case/11 the/DET/det/11 text/NOUN/obl/6 ./PUNCT/punct/6",
  ],
  [
    "Egypt signed the text with Israel.",
    "Egypt/PROPN/nsubj/2 signed=sign/VERB/root/0 the/DET/det/4 text/NOUN/obj/2 with/ADP/case/6 Israel/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Israel came to terms with the PLO.",
    "Israel/PROPN/nsubj/2 came=come/VERB/root/0 to/ADP/case/4 terms=term/NOUN.NNS/obl/2 with/ADP/case/7 the/DET/det/7 PLO/PROPN/nmod/4 ./PUNCT/punct/2",
  ],
  [
    "Egypt and Israel exchanged signed copies of the treaty.",
    "Egypt/PROPN/nsubj/4 and/CCONJ/cc/3 Israel/PROPN/conj/1 exchanged=exchange/VERB/root/0 signed=sign/VERB.VBN/amod/6 copies=copy/NOUN.NNS/obj/4 of/ADP/case/9 the/DET/det/9 treaty/NOUN/nmod/6 ./PUNCT/punct/4",
  ],
  [
    "Iran restored diplomatic relations with Saudi Arabia.",
    "Iran/PROPN/nsubj/2 restored=restore/VERB/root/0 diplomatic/ADJ/amod/4 relations=relation/NOUN.NNS/obj/2 with/ADP/case/7 Saudi=Saudi/ADJ.NNP/amod/7 Arabia/PROPN/nmod/4 ./PUNCT/punct/2",
  ],
  [
    "The Arab League readmitted Syria on Sunday.",
    "The/DET/det/3 Arab=Arab/ADJ.NNP/amod/3 League/PROPN/nsubj/4 readmitted=readmit/VERB/root/0 Syria/PROPN/obj/4 on/ADP/case/7 Sunday/PROPN/obl/4 ./PUNCT/punct/4",
  ],
  [
    "Nicaragua and Taiwan made up after a decade.",
    "Nicaragua/PROPN/nsubj/4 and/CCONJ/cc/3 Taiwan/PROPN/conj/1 made=make/VERB/root/0 up/ADP.RP/compound:prt/4 after/ADP/case/8 a/DET/det/8 decade/NOUN/obl/4 ./PUNCT/punct/4",
  ],
  [
    "Flights between Iran and Saudi Arabia resumed on Monday.",
    "Flights=flight/NOUN.NNS/nsubj/7 between/ADP/case/3 Iran/PROPN/nmod/1 and/CCONJ/cc/6 Saudi=Saudi/ADJ.NNP/amod/6 Arabia/PROPN/conj/3 resumed=resume/VERB/root/0 on/ADP/case/9 Monday/PROPN/obl/7 ./PUNCT/punct/7",
  ],
  [
    "Turkey's rapprochement with Israel went on.",
    "Turkey/PROPN/nmod:poss/3 's/PART.POS/case/1 rapprochement/NOUN/nsubj/6 with/ADP/case/5 Israel/PROPN/nmod/3 went=go/VERB/root/0 on/ADV/advmod/6 ./PUNCT/punct/6",
  ],
  [
    "The resumption of relations between Iran and Saudi Arabia surprised many.",
    "The/DET/det/2 resumption/NOUN/nsubj/10 of/ADP/case/4 relations=relation/NOUN.NNS/nmod/2 between/ADP/case/6 Iran/PROPN/nmod/4 and/CCONJ/cc/9 Saudi=Saudi/ADJ.NNP/amod/9 Arabia/PROPN/conj/6 surprised=surprise/VERB/root/0 many/ADJ/xcomp/10 ./PUNCT/punct/10",
  ],
  [
    "Turkey reconciled with Israel.",
    "Turkey/PROPN/nsubj/2 reconciled=reconcile/VERB/root/0 with/ADP/case/4 Israel/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Venezuela and Colombia exchanged ambassadors.",
    "Venezuela/PROPN/nsubj/4 and/CCONJ/cc/3 Colombia/PROPN/conj/1 exchanged=exchange/VERB/root/0 ambassadors=ambassador/NOUN.NNS/obj/4 ./PUNCT/punct/4",
  ],
  [
    "Kenya and Uganda formed an alliance.",
    "Kenya/PROPN/nsubj/4 and/CCONJ/cc/3 Uganda/PROPN/conj/1 formed=form/VERB/root/0 an=a/DET/det/6 alliance/NOUN/obj/4 ./PUNCT/punct/4",
  ],
  [
    "American and South Korean forces began their annual drills.",
    "American=American/ADJ/amod/5 and/CCONJ/cc/3 South=South/ADJ.NNP/conj/1 Korean=Korean/ADJ/amod/5 forces=force/NOUN.NNS/nsubj/6 began=begin/VERB/root/0 their/PRON.PRP$/nmod:poss/9 annual/ADJ/amod/9 drills=drill/NOUN.NNS/obj/6 ./PUNCT/punct/6",
  ],
  [
    "Toyota and Mazda run a joint venture.",
    "Toyota/PROPN/nsubj/4 and/CCONJ/cc/3 Mazda/PROPN/conj/1 run/VERB.VBP/root/0 a/DET/det/7 joint/ADJ/amod/7 venture/NOUN/obj/4 ./PUNCT/punct/4",
  ],
  [
    "Jointly with Qatar, Turkey is rebuilding the airport.",
    "Jointly/ADV/advmod/7 with/ADP/case/3 Qatar/PROPN/obl/7 ,/PUNCT.,/punct/3 Turkey/PROPN/nsubj/7 is=be/AUX.VBZ/aux/7 rebuilding=rebuild/VERB.VBG/root/0 the/DET/det/9 airport/NOUN/obj/7 ./PUNCT/punct/7",
  ],
  [
    "Russia swapped prisoners with Ukraine.",
    "Russia/PROPN/nsubj/2 swapped=swap/VERB/root/0 prisoners=prisoner/NOUN.NNS/obj/2 with/ADP/case/5 Ukraine/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Russia and Ukraine simultaneously released prisoners.",
    "Russia/PROPN/nsubj/5 and/CCONJ/cc/3 Ukraine/PROPN/conj/1 simultaneously/ADV/advmod/5 released=release/VERB.VBN/root/0 prisoners=prisoner/NOUN.NNS/obj/5 ./PUNCT/punct/5",
  ],
  [
    "A prisoner swap between Russia and Ukraine took place.",
    "A/DET/det/3 prisoner/NOUN/compound/3 swap/NOUN/nsubj/8 between/ADP/case/5 Russia/PROPN/nmod/3 and/CCONJ/cc/7 Ukraine/PROPN/conj/5 took=take/VERB/root/0 place/NOUN/obj/8 ./PUNCT/punct/8",
  ],
  [
    "India and Pakistan began the mutual release of prisoners.",
    "India/PROPN/nsubj/4 and/CCONJ/cc/3 Pakistan/PROPN/conj/1 began=begin/VERB/root/0 the/DET/det/7 mutual/ADJ/amod/7 release/NOUN/obj/4 of/ADP/case/9 prisoners=prisoner/NOUN.NNS/nmod/7 ./PUNCT/punct/4",
  ],
  [
    "An exchange of prisoners between Russia and Ukraine took place.",
    "An=a/DET/det/2 exchange/NOUN/nsubj/9 of/ADP/case/4 prisoners=prisoner/NOUN.NNS/nmod/2 between/ADP/case/6 Russia/PROPN/nmod/4 and/CCONJ/cc/8 Ukraine/PROPN/conj/6 took=take/VERB/root/0 place/NOUN/obj/9 ./PUNCT/punct/9",
  ],
  [
    "Oman mediated between Iran and Saudi Arabia.",
    "Oman/PROPN/root/0 mediated=mediate/VERB.VBN/acl/1 between/ADP/case/4 Iran/PROPN/obl/2 and/CCONJ/cc/7 Saudi=Saudi/ADJ.NNP/amod/7 Arabia/PROPN/conj/4 ./PUNCT/punct/1",
  ],
  [
    "Oman interceded with Iran for Britain.",
    "Oman/PROPN/nsubj/2 interceded=intercede/VERB/root/0 with/ADP/case/4 Iran/PROPN/obl/2 for/ADP/case/6 Britain/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Oman carried messages between Iran and Israel.",
    "Oman/PROPN/nsubj/2 carried=carry/VERB/root/0 messages=message/NOUN.NNS/obj/2 between/ADP/case/5 Iran/PROPN/nmod/3 and/CCONJ/cc/7 Israel/PROPN/conj/5 ./PUNCT/punct/2",
  ],
  [
    "Oman acted as mediator between Iran and Israel.",
    "Oman/PROPN/nsubj/2 acted=act/VERB/root/0 as/ADP/case/4 mediator/NOUN/obl/2 between/ADP/case/6 Iran/PROPN/nmod/4 and/CCONJ/cc/8 Israel/PROPN/conj/6 ./PUNCT/punct/2",
  ],
  [
    "Oman is the mediator between Iran and Israel.",
    "Oman/PROPN/nsubj/4 is=be/AUX.VBZ/cop/4 the/DET/det/4 mediator/NOUN/root/0 between/ADP/case/6 Iran/PROPN/nmod/4 and/CCONJ/cc/8 Israel/PROPN/conj/6 ./PUNCT/punct/4",
  ],
  [
    "Israel and the PLO signed an accord under the mediation of Norway.",
    "Israel/PROPN/nsubj/5 and/CCONJ/cc/4 the/DET/det/4 PLO/PROPN/conj/1 signed=sign/VERB/root/0 an=a/DET/det/7 accord/NOUN/obj/5 under/ADP/case/10 the/DET/det/10 mediation/NOUN/nmod/7 of/ADP/case/12 Norway/PROPN/nmod/10 ./PUNCT/punct/5",
  ],
  [
    "Egypt hosted Barack Obama in June.",
    "Egypt/PROPN/nsubj/2 hosted=host/VERB/root/0 Barack/PROPN/obj/2 Obama/PROPN/flat/3 in/ADP/case/6 June/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Egypt hosted the African Union in June.",
    "Egypt/PROPN/nsubj/2 hosted=host/VERB/root/0 the/DET/det/5 African=African/ADJ.NNP/amod/5 Union/PROPN/obj/2 in/ADP/case/7 June/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Qatar hosted talks between Israel and Hamas.",
    "Qatar/PROPN/nsubj/2 hosted=host/VERB/root/0 talks=talk/NOUN.NNS/obj/2 between/ADP/case/5 Israel/PROPN/nmod/3 and/CCONJ/cc/7 Hamas/PROPN/conj/5 ./PUNCT/punct/2",
  ],
  [
    "Tashkent was the venue for talks between India and Pakistan.",
    "Tashkent/PROPN/nsubj/4 was=be/AUX/cop/4 the/DET/det/4 venue/NOUN/root/0 for/ADP/case/6 talks=talk/NOUN.NNS/nmod/4 between/ADP/case/8 India/PROPN/nmod/6 and/CCONJ/cc/10 Pakistan/PROPN/conj/8 ./PUNCT/punct/4",
  ],
  [
    "At a dinner given by Thabo Mbeki, Paul Kagame spoke of trade.",
    "At/ADP/case/3 a/DET/det/3 dinner/NOUN/obl/11 given=give/VERB.VBN/acl/3 by/ADP/case/6 Thabo/PROPN/obl:agent/4 Mbeki/PROPN/flat/6 ,/PUNCT.,/punct/3 Paul/PROPN/nsubj/11 Kagame/PROPN/flat/9 spoke=speak/VERB/root/0 of/ADP/case/13 trade/NOUN/obl/11 ./PUNCT/punct/11",
  ],
  [
    "Egypt played host to Barack Obama.",
    "Egypt/PROPN/nsubj/2 played=play/VERB/root/0 host/NOUN/obj/2 to/ADP/case/5 Barack/PROPN/nmod/3 Obama/PROPN/flat/5 ./PUNCT/punct/2",
  ],
  [
    "Egypt was the host of Barack Obama.",
    "Egypt/PROPN/nsubj/4 was=be/AUX/cop/4 the/DET/det/4 host/NOUN/root/0 of/ADP/case/6 Barack/PROPN/nmod/4 Obama/PROPN/flat/6 ./PUNCT/punct/4",
  ],
  [
    "Barack Obama was the guest of Raul Castro.",
    "Barack/PROPN/nsubj/5 Obama/PROPN/flat/1 was=be/AUX/cop/5 the/DET/det/5 guest/NOUN/root/0 of/ADP/case/7 Raul/PROPN/nmod/5 Castro/PROPN/flat/7 ./PUNCT/punct/5",
  ],
  [
    "Thabo Mbeki gave a dinner for Paul Kagame.",
    "Thabo/PROPN/nsubj/3 Mbeki/PROPN/flat/1 gave=give/VERB/root/0 a/DET/det/5 dinner/NOUN/obj/3 for/ADP/case/7 Paul/PROPN/nmod/5 Kagame/PROPN/flat/7 ./PUNCT/punct/3",
  ],
  [
    "Iran negotiated with Russia in Geneva.",
    "Iran/PROPN/nsubj/2 negotiated=negotiate/VERB/root/0 with/ADP/case/4 Russia/PROPN/obl/2 in/ADP/case/6 Geneva/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Iran held talks with Russia in Geneva.",
    "Iran/PROPN/nsubj/2 held=hold/VERB/root/0 talks=talk/NOUN.NNS/obj/2 with/ADP/case/5 Russia/PROPN/nmod/3 in/ADP/case/7 Geneva/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Thabo Mbeki attended a summit in Addis Ababa.",
    "Thabo/PROPN/nsubj/3 Mbeki/PROPN/flat/1 attended=attend/VERB/root/0 a/DET/det/5 summit/NOUN/obj/3 in/ADP/case/7 Addis/PROPN/nmod/5 Ababa/PROPN/flat/7 ./PUNCT/punct/3",
  ],
  [
    "Kofi Annan left Nairobi after talks with Mwai Kibaki.",
    "Kofi/PROPN/nsubj/3 Annan/PROPN/flat/1 left=leave/VERB/root/0 Nairobi/PROPN/obj/3 after/ADP/case/6 talks=talk/NOUN.NNS/obl/3 with/ADP/case/8 Mwai/PROPN/nmod/6 Kibaki/PROPN/flat/8 ./PUNCT/punct/3",
  ],
  [
    "Marco Rubio flew to Geneva for talks.",
    "Marco/PROPN/nsubj/3 Rubio/PROPN/flat/1 flew=fly/VERB/root/0 to/ADP/case/5 Geneva/PROPN/obl/3 for/ADP/case/7 talks=talk/NOUN.NNS/obl/3 ./PUNCT/punct/3",
  ],
  [
    "King Fahd received Dick Cheney in Jeddah.",
    "King/PROPN/nmod:desc/2 Fahd/PROPN/nsubj/3 received=receive/VERB/root/0 Dick/PROPN/obj/3 Cheney/PROPN/flat/4 in/ADP/case/7 Jeddah/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Antony Blinken visited Kyiv on Monday.",
    "Antony/PROPN/nsubj/3 Blinken/PROPN/flat/1 visited=visit/VERB/root/0 Kyiv/PROPN/obj/3 on/ADP/case/6 Monday/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Nicolas Sarkozy flew to Moscow on Monday.",
    "Nicolas/PROPN/nsubj/3 Sarkozy/PROPN/flat/1 flew=fly/VERB/root/0 to/ADP/case/5 Moscow/PROPN/obl/3 on/ADP/case/7 Monday/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Iran sat opposite Russia in Geneva.",
    "Iran/PROPN/nsubj/2 sat=sit/VERB/root/0 opposite/ADP/case/4 Russia/PROPN/obl/2 in/ADP/case/6 Geneva/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Egypt and Israel pledged in a joint statement to meet.",
    "Egypt/PROPN/nsubj/4 and/CCONJ/cc/3 Israel/PROPN/conj/1 pledged=pledge/VERB/root/0 in/ADP/case/8 a/DET/det/8 joint/ADJ/amod/8 statement/NOUN/obl/4 to/PART/mark/10 meet/VERB/xcomp/4 ./PUNCT/punct/4",
  ],
  [
    "A pact binds Croatia to Slovenia.",
    "A/DET/det/2 pact/NOUN/nsubj/3 binds=bind/VERB/root/0 Croatia/PROPN/obj/3 to/ADP/case/6 Slovenia/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Iran's delegation faced that of Russia.",
    "Iran/PROPN/nmod:poss/3 's/PART.POS/case/1 delegation/NOUN/nsubj/4 faced=face/VERB/root/0 that/PRON/obj/4 of/ADP/case/7 Russia/PROPN/nmod/5 ./PUNCT/punct/4",
  ],
  [
    "Nicolas Sarkozy arrived in Moscow on Monday.",
    "Nicolas/PROPN/nsubj/3 Sarkozy/PROPN/flat/1 arrived=arrive/VERB/root/0 in/ADP/case/5 Moscow/PROPN/obl/3 on/ADP/case/7 Monday/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "A French delegation flew to Baghdad.",
    "A/DET/det/3 French/ADJ/amod/3 delegation/NOUN/nsubj/4 flew=fly/VERB/root/0 to/ADP/case/6 Baghdad/PROPN/obl/4 ./PUNCT/punct/4",
  ],
  [
    "Narendra Modi's plane landed in Warsaw.",
    "Narendra/PROPN/nmod:poss/4 Modi/PROPN/flat/1 's/PART.POS/case/1 plane/NOUN/nsubj/5 landed=land/VERB/root/0 in/ADP/case/7 Warsaw/PROPN/obl/5 ./PUNCT/punct/5",
  ],
  [
    "Ursula von der Leyen accompanied Mark Rutte to Tunis.",
    "Ursula/PROPN/nsubj/5 von/PROPN/flat/1 der/PROPN/flat/1 Leyen/PROPN/flat/1 accompanied=accompany/VERB/root/0 Mark/PROPN/obj/5 Rutte/PROPN/flat/6 to/ADP/case/9 Tunis/PROPN/obl/5 ./PUNCT/punct/5",
  ],
  [
    "Jimmy Carter flew to Haiti with Colin Powell.",
    "Jimmy/PROPN/nsubj/3 Carter/PROPN/flat/1 flew=fly/VERB/root/0 to/ADP/case/5 Haiti/PROPN/obl/3 with/ADP/case/7 Colin/PROPN/obl/3 Powell/PROPN/flat/7 ./PUNCT/punct/3",
  ],
  [
    "Nancy Pelosi touched down in Taipei.",
    "Nancy/PROPN/nsubj/3 Pelosi/PROPN/flat/1 touched=touch/VERB/root/0 down/ADP.RP/compound:prt/3 in/ADP/case/6 Taipei/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "France sent Jean-Yves Le Drian to Beirut.",
    "France/PROPN/nsubj/2 sent=send/VERB/root/0 Jean/PROPN/obj/2 -/PUNCT.HYPH/punct/5 Yves/PROPN/flat/3 Le/PROPN/flat/3 Drian/PROPN/flat/3 to/ADP/case/9 Beirut/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Xi Jinping paid a visit to Pyongyang.",
    "Xi/PROPN/nsubj/3 Jinping/PROPN/flat/1 paid=pay/VERB/root/0 a/DET/det/5 visit/NOUN/obj/3 to/ADP/case/7 Pyongyang/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Barack Obama set foot in Havana.",
    "Barack/PROPN/nsubj/3 Obama/PROPN/flat/1 set/VERB/root/0 foot/NOUN/obj/3 in/ADP/case/6 Havana/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "France praised Mali for its reforms.",
    "France/PROPN/nsubj/2 praised=praise/VERB/root/0 Mali/PROPN/obj/2 for/ADP/case/6 its/PRON.PRP$/nmod:poss/6 reforms=reform/NOUN.NNS/obl/2 ./PUNCT/punct/2",
  ],
  [
    "France welcomed Mali's decision to hold a vote.",
    "France/PROPN/nsubj/2 welcomed=welcome/VERB/root/0 Mali/PROPN/nmod:poss/5 's/PART.POS/case/3 decision/NOUN/obj/2 to/PART/mark/7 hold/VERB.VB/acl/5 a/DET/det/9 vote/NOUN/obj/7 ./PUNCT/punct/2",
  ],
  [
    "Canada stands by Israel, its prime minister said.",
    "Canada/PROPN/nsubj/2 stands=stand/VERB.VBZ/ccomp/9 by/ADP/case/4 Israel/PROPN/obl/2 ,/PUNCT.,/punct/9 its/PRON.PRP$/nmod:poss/8 prime/ADJ/amod/8 minister/NOUN/nsubj/9 said=say/VERB/root/0 ./PUNCT/punct/9",
  ],
  [
    "Yoweri Museveni stood up for Salva Kiir.",
    "Yoweri/PROPN/nsubj/3 Museveni/PROPN/flat/1 stood=stand/VERB/root/0 up/ADP.RP/compound:prt/3 for/ADP/case/6 Salva/PROPN/obl/3 Kiir/PROPN/flat/6 ./PUNCT/punct/3",
  ],
  [
    "Algeria voiced support for the Polisario Front.",
    "Algeria/PROPN/compound/3 voiced=voice/VERB/amod/3 support/NOUN/root/0 for/ADP/case/7 the/DET/det/7 Polisario/PROPN/compound/7 Front/PROPN/nmod/3 ./PUNCT/punct/3",
  ],
  [
    "Mali won praise from France.",
    "Mali/PROPN/nsubj/2 won=win/VERB/root/0 praise/NOUN/obj/2 from/ADP/case/5 France/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Haftar advanced with the backing of Egypt.",
    "Haftar/PROPN/nsubj/2 advanced=advance/VERB/root/0 with/ADP/case/5 the/DET/det/5 backing/NOUN/obl/2 of/ADP/case/7 Egypt/PROPN/nmod/5 ./PUNCT/punct/2",
  ],
  [
    "Harry Truman gave Israel his blessing.",
    "Harry/PROPN/nsubj/3 Truman/PROPN/flat/1 gave=give/VERB/root/0 Israel/PROPN/iobj/3 his/PRON.PRP$/nmod:poss/6 blessing/NOUN/obj/3 ./PUNCT/punct/3",
  ],
  [
    "Iran is a backer of Hezbollah.",
    "Iran/PROPN/nsubj/4 is=be/AUX.VBZ/cop/4 a/DET/det/4 backer/NOUN/root/0 of/ADP/case/6 Hezbollah/PROPN/nmod/4 ./PUNCT/punct/4",
  ],
  [
    "Dan Smith spoke warmly of Pervez Musharraf.",
    "Dan/PROPN/nsubj/3 Smith/PROPN/flat/1 spoke=speak/VERB/root/0 warmly/ADV/advmod/3 of/ADP/case/6 Pervez/PROPN/obl/3 Musharraf/PROPN/flat/6 ./PUNCT/punct/3",
  ],
  [
    "Dan Smith called Nelson Mandela a hero.",
    "Dan/PROPN/nsubj/3 Smith/PROPN/flat/1 called=call/VERB/root/0 Nelson/PROPN/obj/3 Mandela/PROPN/flat/4 a/DET/det/7 hero/NOUN/obj/3 ./PUNCT/punct/3",
  ],
  [
    "Dan Smith is loyal to Nicolas Maduro.",
    "Dan/PROPN/nsubj/4 Smith/PROPN/flat/1 is=be/AUX.VBZ/cop/4 loyal/ADJ/root/0 to/ADP/case/6 Nicolas/PROPN/obl/4 Maduro/PROPN/flat/6 ./PUNCT/punct/4",
  ],
  [
    "Algeria armed the Polisario Front.",
    "Algeria/PROPN/nsubj/2 armed=arm/VERB/root/0 the/DET/det/5 Polisario/PROPN/compound/5 Front/PROPN/obj/2 ./PUNCT/punct/2",
  ],
  [
    "Poland has given tanks to Ukraine.",
    "Poland/PROPN/nsubj/3 has=have/AUX.VBZ/aux/3 given=give/VERB.VBN/root/0 tanks=tank/NOUN.NNS/obj/3 to/ADP/case/6 Ukraine/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Iran supplied Hezbollah with rockets.",
    "Iran/PROPN/nsubj/2 supplied=supply/VERB/root/0 Hezbollah/PROPN/obj/2 with/ADP/case/5 rockets=rocket/NOUN.NNS/obl/2 ./PUNCT/punct/2",
  ],
  [
    "American aid to Israel has grown.",
    "American=American/ADJ/amod/2 aid/NOUN/nsubj/6 to/ADP/case/4 Israel/PROPN/nmod/2 has=have/AUX.VBZ/aux/6 grown=grow/VERB.VBN/root/0 ./PUNCT/punct/6",
  ],
  [
    "Israel's training of Singapore's officers was secret.",
    "Israel/PROPN/nmod:poss/3 's/PART.POS/case/1 training/NOUN/nsubj/9 of/ADP/case/7 Singapore/PROPN/nmod:poss/7 's/PART.POS/case/5 officers=officer/NOUN.NNS/nmod/3 was=be/AUX/cop/9 secret/ADJ/root/0 ./PUNCT/punct/9",
  ],
  [
    "Zaire received a loan from France.",
    "Zaire/PROPN/nsubj/2 received=receive/VERB/root/0 a/DET/det/4 loan/NOUN/obj/2 from/ADP/case/6 France/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Bhutan came to the aid of Nepal.",
    "Bhutan/PROPN/nsubj/2 came=come/VERB/root/0 to/ADP/case/5 the/DET/det/5 aid/NOUN/obl/2 of/ADP/case/7 Nepal/PROPN/nmod/5 ./PUNCT/punct/2",
  ],
  [
    "Spain helped Morocco after the earthquake.",
    "Spain/PROPN/nsubj/2 helped=help/VERB/root/0 Morocco/PROPN/obj/2 after/ADP/case/6 the/DET/det/6 earthquake/NOUN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Russia wrote off Libya's debts.",
    "Russia/PROPN/nsubj/2 wrote=write/VERB/root/0 off/ADP/case/6 Libya/PROPN/nmod:poss/6 's/PART.POS/case/4 debts=debt/NOUN.NNS/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Kenya teamed up with Uganda against the rebels.",
    "Kenya/PROPN/nsubj/2 teamed=team/VERB/root/0 up/ADP.RP/compound:prt/2 with/ADP/case/5 Uganda/PROPN/obl/2 against/ADP/case/8 the/DET/det/8 rebels=rebel/NOUN.NNS/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Serbia is allied with Russia.",
    "Serbia/PROPN/nsubj:pass/3 is=be/AUX.VBZ/aux:pass/3 allied=ally/ADJ.VBN/root/0 with/ADP/case/5 Russia/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Kenya joined forces with Uganda.",
    "Kenya/PROPN/nsubj/2 joined=join/VERB/root/0 forces=force/NOUN.NNS/obj/2 with/ADP/case/5 Uganda/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Mali fights jihadists alongside Russia.",
    "Mali/PROPN/nsubj/2 fights=fight/NOUN.VBZ/root/0 jihadists=jihadist/NOUN.NNS/obj/2 alongside/ADP/case/5 Russia/PROPN/nmod/3 ./PUNCT/punct/2",
  ],
  [
    "Kenya worked with Uganda on the railway.",
    "Kenya/PROPN/nsubj/2 worked=work/VERB/root/0 with/ADP/case/4 Uganda/PROPN/obl/2 on/ADP/case/7 the/DET/det/7 railway/NOUN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Russia and China exercised together on the range.",
    "Russia/PROPN/nsubj/4 and/CCONJ/cc/3 China/PROPN/conj/1 exercised=exercise/VERB/root/0 together/ADV/advmod/4 on/ADP/case/8 the/DET/det/8 range/NOUN/obl/4 ./PUNCT/punct/4",
  ],
  [
    "Iraq shares intelligence with Iran.",
    "Iraq/PROPN/nsubj/2 shares=share/VERB.VBZ/root/0 intelligence/NOUN/obj/2 with/ADP/case/5 Iran/PROPN/nmod/3 ./PUNCT/punct/2",
  ],
  [
    "Cuba's alliance with the Soviet Union was sealed anew.",
    "Cuba/PROPN/nmod:poss/3 's/PART.POS/case/1 alliance/NOUN/nsubj:pass/9 with/ADP/case/7 the/DET/det/7 Soviet/PROPN/compound/7 Union/PROPN/nmod/3 was=be/AUX/aux:pass/9 sealed=seal/VERB.VBN/root/0 anew/ADV/advmod/9 ./PUNCT/punct/9",
  ],
  [
    "Russia and China held joint drills.",
    "Russia/PROPN/nsubj/4 and/CCONJ/cc/3 China/PROPN/conj/1 held=hold/VERB/root/0 joint/ADJ/amod/6 drills=drill/NOUN.NNS/obj/4 ./PUNCT/punct/4",
  ],
  [
    "Belarus is an ally of Russia.",
    "Belarus/PROPN/nsubj/4 is=be/AUX.VBZ/cop/4 an=a/DET/det/4 ally/NOUN/root/0 of/ADP/case/6 Russia/PROPN/nmod/4 ./PUNCT/punct/4",
  ],
  [
    "Donald Tusk urged Germany to send tanks.",
    "Donald/PROPN/nsubj/3 Tusk/PROPN/flat/1 urged=urge/VERB/root/0 Germany/PROPN/iobj/3 to/PART/mark/6 send/VERB.VB/xcomp/3 tanks=tank/NOUN.NNS/obj/6 ./PUNCT/punct/3",
  ],
  [
    "Moscow demands that Kyiv pull out of Donbas.",
    "Moscow/PROPN/nsubj/2 demands=demand/VERB.VBZ/root/0 that/PRON.WDT/obj/5 Kyiv/PROPN/nsubj/5 pull/VERB.VBP/ccomp/2 out/ADP/case/8 of/ADP/case/8 Donbas/PROPN/obl/5 ./PUNCT/punct/2",
  ],
  [
    "Norway said that Israel must end the siege.",
    "Norway/PROPN/nsubj/2 said=say/VERB/root/0 that/SCONJ/mark/6 Israel/PROPN/nsubj/6 must/AUX.MD/aux/6 end/VERB.VB/ccomp/2 the/DET/det/8 siege/NOUN/obj/6 ./PUNCT/punct/2",
  ],
  [
    "Germany demanded an explanation from Saudi Arabia.",
    "Germany/PROPN/nsubj/2 demanded=demand/VERB/root/0 an=a/DET/det/4 explanation/NOUN/obj/2 from/ADP/case/7 Saudi=Saudi/ADJ.NNP/amod/7 Arabia/PROPN/nmod/4 ./PUNCT/punct/2",
  ],
  [
    "New Zealand asked Nauru to shut the camp.",
    "New/PROPN/nsubj/3 Zealand/PROPN/flat/1 asked=ask/VERB/root/0 Nauru/PROPN/iobj/3 to/PART/mark/6 shut/VERB.VB/xcomp/3 the/DET/det/8 camp/NOUN/obj/6 ./PUNCT/punct/3",
  ],
  [
    "Bangladesh asked India for the extradition of two men.",
    "Bangladesh/PROPN/nsubj/2 asked=ask/VERB/root/0 India/PROPN/iobj/2 for/ADP/case/6 the/DET/det/6 extradition/NOUN/obl/2 of/ADP/case/9 two/NUM/nummod/9 men=man/NOUN.NNS/nmod/6 ./PUNCT/punct/2",
  ],
  [
    "France called on Mali to hold elections.",
    "France/PROPN/nsubj/2 called=call/VERB/root/0 on/ADP/case/4 Mali/PROPN/obl/2 to/PART/mark/6 hold/VERB.VB/advcl/2 elections=election/NOUN.NNS/obj/6 ./PUNCT/punct/2",
  ],
  [
    "France called for restraint by Mali.",
    "France/PROPN/nsubj/2 called=call/VERB.VBN/root/0 for/ADP/case/4 restraint/NOUN/obl/2 by/ADP/case/6 Mali/PROPN/nmod/4 ./PUNCT/punct/2",
  ],
  [
    "Transnistria appealed to Moscow for protection.",
    "Transnistria/PROPN/nsubj/2 appealed=appeal/VERB/root/0 to/ADP/case/4 Moscow/PROPN/obl/2 for/ADP/case/6 protection/NOUN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Vietnam's call on China to abide by the ruling was ignored.",
    "Vietnam/PROPN/nmod:poss/3 's/PART.POS/case/1 call/NOUN/nsubj:pass/12 on/ADP/case/5 China/PROPN/nmod/3 to/PART/mark/7 abide/VERB.VB/acl/3 by/ADP/case/10 the/DET/det/10 ruling/NOUN/obl/7 was=be/AUX/aux:pass/12 ignored=ignore/VERB.VBN/root/0 ./PUNCT/punct/12",
  ],
  [
    "Israel resisted Sadat's demand that Israel evacuate its settlers.",
    "Israel/PROPN/nsubj/2 resisted=resist/VERB/root/0 Sadat/PROPN/nmod:poss/5 's/PART.POS/case/3 demand/NOUN/obj/2 that/SCONJ/mark/8 Israel/PROPN/nsubj/8 evacuate/VERB.VBP/acl/5 its/PRON.PRP$/nmod:poss/10 settlers=settler/NOUN.NNS/obj/8 ./PUNCT/punct/2",
  ],
  [
    "Turkey came under pressure from the United States.",
    "Turkey/PROPN/nsubj/2 came=come/VERB/root/0 under/ADP/case/4 pressure/NOUN/obl/2 from/ADP/case/8 the/DET/det/8 United=United/ADJ.NNP/amod/8 States=State/PROPN.NNPS/nmod/4 ./PUNCT/punct/2",
  ],
  [
    "George Bush gave Saddam Hussein 48 hours to leave.",
    "George/PROPN/nsubj/3 Bush/PROPN/flat/1 gave=give/VERB/root/0 Saddam/PROPN/iobj/3 Hussein/PROPN/flat/4 48/NUM/nummod/7 hours=hour/NOUN.NNS/obj/3 to/PART/mark/9 leave/VERB.VB/advcl/3 ./PUNCT/punct/3",
  ],
  [
    "Turkey put pressure on Syria.",
    "Turkey/PROPN/nsubj/2 put/VERB/root/0 pressure/NOUN/obj/2 on/ADP/case/5 Syria/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "France rejected an American proposal.",
    "France/PROPN/nsubj/2 rejected=reject/VERB/root/0 an=a/DET/det/5 American=American/ADJ/amod/5 proposal/NOUN/obj/2 ./PUNCT/punct/2",
  ],
  [
    "Nigeria denied a claim by Amnesty International.",
    "Nigeria/PROPN/nsubj/2 denied=deny/VERB/root/0 a/DET/det/4 claim/NOUN/obj/2 by/ADP/case/7 Amnesty/PROPN/compound/7 International/PROPN/nmod/4 ./PUNCT/punct/2",
  ],
  [
    "Lithuania refused to negotiate with Gennady Yanayev.",
    "Lithuania/PROPN/nsubj/2 refused=refuse/VERB/root/0 to/PART/mark/4 negotiate/VERB.VB/xcomp/2 with/ADP/case/6 Gennady/PROPN/obl/4 Yanayev/PROPN/flat/6 ./PUNCT/punct/2",
  ],
  [
    "Turkey denied American troops the use of its soil.",
    "Turkey/PROPN/nsubj/2 denied=deny/VERB/root/0 American=American/ADJ/amod/4 troops/NOUN.NNS/iobj/2 the/DET/det/6 use/NOUN/obj/2 of/ADP/case/9 its/PRON.PRP$/nmod:poss/9 soil/NOUN/nmod/6 ./PUNCT/punct/2",
  ],
  [
    "Guinea said no to France.",
    "Guinea/PROPN/nsubj/2 said=say/VERB/root/0 no/INTJ/obj/2 to/ADP/case/5 France/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Hungary's rejection of the German plan was firm.",
    "Hungary/PROPN/nmod:poss/3 's/PART.POS/case/1 rejection/NOUN/nsubj/9 of/ADP/case/7 the/DET/det/7 German=German/ADJ/amod/7 plan/NOUN/nmod/3 was=be/AUX/cop/9 firm/ADJ/root/0 ./PUNCT/punct/9",
  ],
  [
    "Nauru got a rebuff from New Zealand.",
    "Nauru/PROPN/nsubj/2 got=get/VERB/root/0 a/DET/det/4 rebuff/NOUN/obj/2 from/ADP/case/6 New/PROPN/nmod/4 Zealand/PROPN/flat/6 ./PUNCT/punct/2",
  ],
  [
    "Kosovo was blamed by Serbia for the unrest.",
    "Kosovo/PROPN/nsubj:pass/3 was=be/AUX/aux:pass/3 blamed=blame/VERB.VBN/root/0 by/ADP/case/5 Serbia/PROPN/obl:agent/3 for/ADP/case/8 the/DET/det/8 unrest/NOUN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Idi Amin railed against Tanzania.",
    "Idi/PROPN/nsubj/3 Amin/PROPN/flat/1 railed=rail/VERB/root/0 against/ADP/case/5 Tanzania/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Greece put the blame for the breakdown on Turkey.",
    "Greece/PROPN/nsubj/2 put/VERB/root/0 the/DET/det/4 blame/NOUN/obj/2 for/ADP/case/7 the/DET/det/7 breakdown/NOUN/obl/2 on/ADP/case/9 Turkey/PROPN/nmod/7 ./PUNCT/punct/2",
  ],
  [
    "The United States held Syria responsible for the attack.",
    "The/DET/det/3 United=United/ADJ.NNP/amod/3 States=State/PROPN.NNPS/nsubj/4 held=hold/VERB/root/0 Syria/PROPN/obj/4 responsible/ADJ/xcomp/4 for/ADP/case/9 the/DET/det/9 attack/NOUN/obl/6 ./PUNCT/punct/4",
  ],
  [
    "Bangladesh attributed the theft to North Korea.",
    "Bangladesh/PROPN/nsubj/2 attributed=attribute/VERB/root/0 the/DET/det/4 theft/NOUN/obj/2 to/ADP/case/7 North/PROPN/compound/7 Korea/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Turkey blamed the bombing on the PKK.",
    "Turkey/PROPN/nsubj/2 blamed=blame/VERB/root/0 the/DET/det/4 bombing/NOUN/obj/2 on/ADP/case/7 the/DET/det/7 PKK/PROPN/nmod/4 ./PUNCT/punct/2",
  ],
  [
    "The United States called Iran a menace.",
    "The/DET/det/3 United=United/ADJ.NNP/amod/3 States=State/PROPN.NNPS/nsubj/4 called=call/VERB/root/0 Iran/PROPN/obj/4 a/DET/det/7 menace/NOUN/xcomp/4 ./PUNCT/punct/4",
  ],
  [
    "Cambodia took Vietnam to task over the border.",
    "Cambodia/PROPN/nsubj/2 took=take/VERB/root/0 Vietnam/PROPN/obj/2 to/ADP/case/5 task/NOUN/obl/2 over/ADP/case/8 the/DET/det/8 border/NOUN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Venezuela laid the bombing at the door of Colombia.",
    "Venezuela/PROPN/nsubj/2 laid=lay/VERB/root/0 the/DET/det/4 bombing/NOUN/obj/2 at/ADP/case/7 the/DET/det/7 door/NOUN/obl/2 of/ADP/case/9 Colombia/PROPN/nmod/7 ./PUNCT/punct/2",
  ],
  [
    "France's criticism of Mali went on.",
    "France/PROPN/nmod:poss/3 's/PART.POS/case/1 criticism/NOUN/nsubj/6 of/ADP/case/5 Mali/PROPN/nmod/3 went=go/VERB/root/0 on/ADV/advmod/6 ./PUNCT/punct/6",
  ],
  [
    "Russia drew condemnation from the European Union.",
    "Russia/PROPN/nsubj/2 drew=draw/VERB/root/0 condemnation/NOUN/obj/2 from/ADP/case/7 the/DET/det/7 European=European/ADJ.NNP/amod/7 Union/PROPN/nmod/3 ./PUNCT/punct/2",
  ],
  [
    "Ukraine alleged that Russia had shelled the town.",
    "Ukraine/PROPN/nsubj/2 alleged=allege/VERB/root/0 that/SCONJ/mark/6 Russia/PROPN/nsubj/6 had=have/AUX/aux/6 shelled=shell/VERB.VBN/ccomp/2 the/DET/det/8 town/NOUN/obj/6 ./PUNCT/punct/2",
  ],
  [
    "Guy Mollet threatened Egypt with war.",
    "Guy/PROPN/nsubj/3 Mollet/PROPN/flat/1 threatened=threaten/VERB/root/0 Egypt/PROPN/obj/3 with/ADP/case/6 war/NOUN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "Egypt threatened to attack Israel.",
    "Egypt/PROPN/nsubj/2 threatened=threaten/VERB/root/0 to/PART/mark/4 attack/VERB.VB/xcomp/2 Israel/PROPN/obj/4 ./PUNCT/punct/2",
  ],
  [
    "Iran vowed that Israel would be punished.",
    "Iran/PROPN/nsubj/2 vowed=vow/VERB/root/0 that/SCONJ/mark/7 Israel/PROPN/nsubj:pass/7 would/AUX.MD/aux/7 be/AUX.VB/aux:pass/7 punished=punish/VERB.VBN/ccomp/2 ./PUNCT/punct/2",
  ],
  [
    "Ali Rage warned Kenya that its towers would tumble.",
    "Ali/PROPN/nsubj/3 Rage/PROPN/flat/1 warned=warn/VERB/root/0 Kenya/PROPN/iobj/3 that/SCONJ/mark/9 its/PRON.PRP$/nmod:poss/7 towers=tower/NOUN.NNS/nsubj/9 would/AUX.MD/aux/9 tumble/VERB.VB/ccomp/3 ./PUNCT/punct/3",
  ],
  [
    "Iran issued a warning to Israel.",
    "Iran/PROPN/nsubj/2 issued=issue/VERB/root/0 a/DET/det/4 warning/NOUN/obj/2 to/ADP/case/6 Israel/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Erdogan's threat to Greece was not repeated.",
    "Erdogan/PROPN/nmod:poss/3 's/PART.POS/case/1 threat/NOUN/nsubj:pass/8 to/ADP/case/5 Greece/PROPN/nmod/3 was=be/AUX/aux:pass/8 not/PART.RB/advmod/8 repeated=repeat/VERB.VBN/root/0 ./PUNCT/punct/8",
  ],
  [
    "Gazprom's threat to punish Ukraine was carried out.",
    "Gazprom/PROPN/nmod:poss/3 's/PART.POS/case/1 threat/NOUN/nsubj:pass/8 to/PART/mark/5 punish/VERB.VB/acl/3 Ukraine/PROPN/obj/5 was=be/AUX/aux:pass/8 carried=carry/VERB.VBN/root/0 out/ADP.RP/compound:prt/8 ./PUNCT/punct/8",
  ],
  [
    "The Stop the War Coalition marched against Tony Blair.",
    "The/DET/det/2 Stop/NOUN/nsubj/6 the/DET/det/5 War/PROPN/compound/5 Coalition/PROPN/appos/2 marched=march/VERB/root/0 against/ADP/case/8 Tony/PROPN/obl/6 Blair/PROPN/flat/8 ./PUNCT/punct/6",
  ],
  [
    "Switzerland protested to Moscow over the invasion.",
    "Switzerland/PROPN/nsubj/2 protested=protest/VERB/root/0 to/ADP/case/4 Moscow/PROPN/obl/2 over/ADP/case/7 the/DET/det/7 invasion/NOUN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Greenpeace picketed the embassy of Ecuador.",
    "Greenpeace/PROPN/nsubj/2 picketed=picket/VERB/root/0 the/DET/det/4 embassy/NOUN/obj/2 of/ADP/case/6 Ecuador/PROPN/nmod/4 ./PUNCT/punct/2",
  ],
  [
    "Bulgaria lodged a protest with Libya.",
    "Bulgaria/PROPN/nsubj/2 lodged=lodge/VERB/root/0 a/DET/det/4 protest/NOUN/obj/2 with/ADP/case/6 Libya/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Denmark summoned the Iranian ambassador.",
    "Denmark/PROPN/nsubj/2 summoned=summon/VERB/root/0 the/DET/det/5 Iranian=Iranian/ADJ/amod/5 ambassador/NOUN/obj/2 ./PUNCT/punct/2",
  ],
  [
    "Students of Hezbollah burned the American flag.",
    "Students=student/NOUN.NNS/nsubj/4 of/ADP/case/3 Hezbollah/PROPN/nmod/1 burned=burn/VERB/root/0 the/DET/det/7 American=American/ADJ/amod/7 flag/NOUN/obj/4 ./PUNCT/punct/4",
  ],
  [
    "Chad took aim at France.",
    "Chad/PROPN/nsubj/2 took=take/VERB/root/0 aim/NOUN/obj/2 at/ADP/case/5 France/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "France delivered a rebuke to Chad.",
    "France/PROPN/nsubj/2 delivered=deliver/VERB/root/0 a/DET/det/4 rebuke/NOUN/obj/2 to/ADP/case/6 Chad/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Spain issued a warrant for Augusto Pinochet.",
    "Spain/PROPN/nsubj/2 issued=issue/VERB/root/0 a/DET/det/4 warrant/NOUN/obj/2 for/ADP/case/6 Augusto/PROPN/nmod/4 Pinochet/PROPN/flat/6 ./PUNCT/punct/2",
  ],
  [
    "Iran vowed revenge on Israel.",
    "Iran/PROPN/nsubj/2 vowed=vow/VERB/root/0 revenge/NOUN/obj/2 on/ADP/case/5 Israel/PROPN/nmod/3 ./PUNCT/punct/2",
  ],
  [
    "France said that Chad had violated the truce.",
    "France/PROPN/nsubj/2 said=say/VERB/root/0 that/SCONJ/mark/6 Chad/PROPN/nsubj/6 had=have/AUX/aux/6 violated=violate/VERB.VBN/ccomp/2 the/DET/det/8 truce/NOUN/obj/6 ./PUNCT/punct/2",
  ],
  [
    "Chad balked at France's demand.",
    "Chad/PROPN/nsubj/2 balked=balk/VERB/root/0 at/ADP/case/6 France/PROPN/nmod:poss/6 's/PART.POS/case/4 demand/NOUN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Chad's parliament voted down the French plan.",
    "Chad/PROPN/nmod:poss/3 's/PART.POS/case/1 parliament/NOUN/nsubj/4 voted=vote/VERB/root/0 down/ADP.RP/compound:prt/4 the/DET/det/8 French=French/ADJ/amod/8 plan/NOUN/obj/4 ./PUNCT/punct/4",
  ],
  [
    "France approved of Chad's decision.",
    "France/PROPN/nsubj/2 approved=approve/VERB/root/0 of/ADP/case/6 Chad/PROPN/nmod:poss/6 's/PART.POS/case/4 decision/NOUN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "France insisted on a withdrawal by Chad.",
    "France/PROPN/nsubj/2 insisted=insist/VERB/root/0 on/ADP/case/5 a/DET/det/5 withdrawal/NOUN/obl/2 by/ADP/case/7 Chad/PROPN/nmod/5 ./PUNCT/punct/2",
  ],
  [
    "Iran said that Israel would be punished.",
    "Iran/PROPN/nsubj/2 said=say/VERB/root/0 that/SCONJ/mark/7 Israel/PROPN/nsubj:pass/7 would/AUX/aux/7 be/AUX/aux:pass/7 punished=punish/VERB.VBN/ccomp/2 ./PUNCT/punct/2",
  ],
  [
    "Egypt said that it would bomb Israel.",
    "Egypt/PROPN/nsubj/2 said=say/VERB/root/0 that/SCONJ/mark/6 it/PRON/nsubj/6 would/AUX/aux/6 bomb/VERB.VB/ccomp/2 Israel/PROPN/obj/6 ./PUNCT/punct/2",
  ],
  [
    "Iran warned that Israel would regret it.",
    "Iran/PROPN/nsubj/2 warned=warn/VERB/root/0 that/SCONJ/mark/6 Israel/PROPN/nsubj/6 would/AUX/aux/6 regret/VERB.VB/ccomp/2 it/PRON/obj/6 ./PUNCT/punct/2",
  ],
  [
    "Iran warned that Israel would face war.",
    "Iran/PROPN/nsubj/2 warned=warn/VERB/root/0 that/SCONJ/mark/6 Israel/PROPN/nsubj/6 would/AUX/aux/6 face/VERB.VB/ccomp/2 war/NOUN/obj/6 ./PUNCT/punct/2",
  ],
  [
    "Turkey said that Syria was behind the bombing.",
    "Turkey/PROPN/nsubj/2 said=say/VERB/root/0 that/SCONJ/mark/8 Syria/PROPN/nsubj/8 was=be/AUX/cop/8 behind/ADP/case/8 the/DET/det/8 bombing/NOUN/ccomp/2 ./PUNCT/punct/2",
  ],
  [
    "France wanted Chad out of the country.",
    "France/PROPN/nsubj/2 wanted=want/VERB/root/0 Chad/PROPN/obj/2 out/ADP/case/7 of/ADP/case/7 the/DET/det/7 country/NOUN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "France wanted Chad out of Libya.",
    "France/PROPN/nsubj/2 wanted=want/VERB/root/0 Chad/PROPN/obj/2 out/ADP/case/6 of/ADP/case/6 Libya/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "France gave Chad until Friday.",
    "France/PROPN/nsubj/2 gave=give/VERB/root/0 Chad/PROPN/iobj/2 until/ADP/case/5 Friday/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "France said Chad had two days.",
    "France/PROPN/nsubj/2 said=say/VERB/root/0 Chad/PROPN/nsubj/4 had=have/VERB/ccomp/2 two/NUM/nummod/6 days=day/NOUN.NNS/obj/4 ./PUNCT/punct/2",
  ],
  [
    "Stop, France tells Chad.",
    "Stop/VERB.VB/root/0 ,/PUNCT.,/punct/1 France/PROPN/nsubj/4 tells=tell/VERB.VBZ/parataxis/1 Chad/PROPN/iobj/4 ./PUNCT/punct/1",
  ],
  [
    "Chad freed him at the request of France.",
    "Chad/PROPN/nsubj/2 freed=free/VERB/root/0 him=he/PRON/obj/2 at/ADP/case/6 the/DET/det/6 request/NOUN/obl/2 of/ADP/case/8 France/PROPN/nmod/6 ./PUNCT/punct/2",
  ],
  [
    "France called for Chad to leave.",
    "France/PROPN/nsubj/2 called=call/VERB/root/0 for/SCONJ/mark/6 Chad/PROPN/nsubj/6 to/PART/mark/6 leave/VERB.VB/advcl/2 ./PUNCT/punct/2",
  ],
  [
    "France urged restraint on Chad.",
    "France/PROPN/nsubj/2 urged=urge/VERB/root/0 restraint/NOUN/obj/2 on/ADP/case/5 Chad/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "France kept Chad afloat.",
    "France/PROPN/nsubj/2 kept=keep/VERB/root/0 Chad/PROPN/obj/2 afloat/ADV/xcomp/2 ./PUNCT/punct/2",
  ],
  [
    "Chad held out against France.",
    "Chad/PROPN/nsubj/2 held=hold/VERB/root/0 out/ADP/compound:prt/2 against/ADP/case/5 France/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Chad sent France packing.",
    "Chad/PROPN/nsubj/2 sent=send/VERB/root/0 France/PROPN/obj/2 packing=pack/VERB.VBG/xcomp/2 ./PUNCT/punct/2",
  ],
  [
    "Chad called the French plan unacceptable.",
    "Chad/PROPN/nsubj/2 called=call/VERB/root/0 the/DET/det/5 French/ADJ/amod/5 plan/NOUN/obj/2 unacceptable/ADJ/xcomp/2 ./PUNCT/punct/2",
  ],
  [
    "The French plan was unacceptable, Chad said.",
    "The/DET/det/3 French/ADJ/amod/3 plan/NOUN/nsubj/5 was=be/AUX/cop/5 unacceptable/ADJ/ccomp/8 ,/PUNCT.,/punct/5 Chad/PROPN/nsubj/8 said=say/VERB/root/0 ./PUNCT/punct/8",
  ],
  [
    "France's veto kept Chad out.",
    "France/PROPN/nmod:poss/3 's/PART.POS/case/1 veto/NOUN/nsubj/4 kept=keep/VERB/root/0 Chad/PROPN/obj/4 out/ADP/compound:prt/4 ./PUNCT/punct/4",
  ],
  [
    "Chad's envoy was summoned to France's foreign ministry.",
    "Chad/PROPN/nmod:poss/3 's/PART.POS/case/1 envoy/NOUN/nsubj:pass/5 was=be/AUX/aux:pass/5 summoned=summon/VERB.VBN/root/0 to/ADP/case/10 France/PROPN/nmod:poss/10 's/PART.POS/case/7 foreign/ADJ/amod/10 ministry/NOUN/obl/5 ./PUNCT/punct/5",
  ],
  [
    "France, together with Chad, built a dam.",
    "France/PROPN/nsubj/7 ,/PUNCT.,/punct/3 together/ADV/advmod/7 with/ADP/case/5 Chad/PROPN/obl/3 ,/PUNCT.,/punct/1 built=build/VERB/root/0 a/DET/det/9 dam/NOUN/obj/7 ./PUNCT/punct/7",
  ],
  [
    "France, alongside Chad, built a dam.",
    "France/PROPN/nsubj/6 ,/PUNCT.,/punct/4 alongside/ADP/case/4 Chad/PROPN/nmod/1 ,/PUNCT.,/punct/1 built=build/VERB/root/0 a/DET/det/8 dam/NOUN/obj/6 ./PUNCT/punct/6",
  ],
  [
    "Mali fought side by side with France.",
    "Mali/PROPN/nsubj/2 fought=fight/VERB/root/0 side/NOUN/obl:npmod/2 by/ADP/case/5 side/NOUN/nmod/3 with/ADP/case/7 France/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Britain and France are allies.",
    "Britain/PROPN/nsubj/5 and/CCONJ/cc/3 France/PROPN/conj/1 are=be/AUX.VBP/cop/5 allies=ally/NOUN.NNS/root/0 ./PUNCT/punct/5",
  ],
  [
    "Britain joined America in the bombing.",
    "Britain/PROPN/nsubj/2 joined=join/VERB/root/0 America/PROPN/obj/2 in/ADP/case/6 the/DET/det/6 bombing/NOUN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Relations between Chad and Sudan thawed.",
    "Relations=relation/NOUN.NNS/nsubj/6 between/ADP/case/3 Chad/PROPN/nmod/1 and/CCONJ/cc/5 Sudan/PROPN/conj/3 thawed=thaw/VERB/root/0 ./PUNCT/punct/6",
  ],
  [
    "France demanded an apology of Mali.",
    "France/PROPN/nsubj/2 demanded=demand/VERB/root/0 an=a/DET/det/4 apology/NOUN/obj/2 of/ADP/case/6 Mali/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Guinea gave its cold shoulder to France.",
    "Guinea/PROPN/nsubj/2 gave=give/VERB/root/0 its/PRON/nmod:poss/5 cold/ADJ/amod/5 shoulder/NOUN/obj/2 to/ADP/case/7 France/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "The Indian press attacked Britain.",
    "The/DET/det/3 Indian=Indian/ADJ/amod/3 press/NOUN/nsubj/4 attacked=attack/VERB/root/0 Britain/PROPN/obj/4 ./PUNCT/punct/4",
  ],
  [
    "Under threat of bombs from France, Chad gave in.",
    "Under/ADP/case/2 threat/NOUN/obl/9 of/ADP/case/4 bombs=bomb/NOUN.NNS/nmod/2 from/ADP/case/6 France/PROPN/nmod/4 ,/PUNCT/punct/9 Chad/PROPN/nsubj/9 gave=give/VERB/root/0 in/ADP.RP/compound:prt/9 ./PUNCT/punct/9",
  ],
  [
    "France told Chad that it must leave.",
    "France/PROPN/nsubj/2 told=tell/VERB/root/0 Chad/PROPN/iobj/2 that/SCONJ/mark/7 it/PRON/nsubj/7 must/AUX.MD/aux/7 leave/VERB.VB/ccomp/2 ./PUNCT/punct/2",
  ],
  [
    "France wrote to Chad to ask for talks.",
    "France/PROPN/nsubj/2 wrote=write/VERB/root/0 to/ADP/case/4 Chad/PROPN/obl/2 to/PART/mark/6 ask/VERB.VB/advcl/2 for/ADP/case/8 talks=talk/NOUN.NNS/obl/6 ./PUNCT/punct/2",
  ],
  [
    "French arms were shipped to Chad.",
    "French/ADJ/amod/2 arms=arm/NOUN.NNS/nsubj:pass/4 were=be/AUX/aux:pass/4 shipped=ship/VERB.VBN/root/0 to/ADP/case/6 Chad/PROPN/obl/4 ./PUNCT/punct/4",
  ],
  [
    "Chile will not negotiate with Bolivia.",
    "Chile/PROPN/nsubj/4 will/AUX.MD/aux/4 not/PART.RB/advmod/4 negotiate/VERB.VB/root/0 with/ADP/case/6 Bolivia/PROPN/obl/4 ./PUNCT/punct/4",
  ],
  [
    "Chad's envoy returned to Sudan.",
    "Chad/PROPN/nmod:poss/3 's/PART.POS/case/1 envoy/NOUN/nsubj/4 returned=return/VERB/root/0 to/ADP/case/6 Sudan/PROPN/obl/4 ./PUNCT/punct/4",
  ],
  [
    "Syria was readmitted to the League.",
    "Syria/PROPN/nsubj:pass/3 was=be/AUX/aux:pass/3 readmitted=readmit/VERB.VBN/root/0 to/ADP/case/6 the/DET/det/6 League/PROPN/obl/3 ./PUNCT/punct/3",
  ],
  [
    "France is on Chad's side.",
    "France/PROPN/nsubj/6 is=be/AUX.VBZ/cop/6 on/ADP/case/6 Chad/PROPN/nmod:poss/6 's/PART.POS/case/4 side/NOUN/root/0 ./PUNCT/punct/6",
  ],
  [
    "France brandished tariffs at Chad.",
    "France/PROPN/nsubj/2 brandished=brandish/VERB/root/0 tariffs=tariff/NOUN.NNS/obj/2 at/ADP/case/5 Chad/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "Chad's rifles came from France.",
    "Chad/PROPN/nmod:poss/3 's/PART.POS/case/1 rifles=rifle/NOUN.NNS/nsubj/4 came=come/VERB/root/0 from/ADP/case/6 France/PROPN/obl/4 ./PUNCT/punct/4",
  ],
  [
    "France's call for Chad to leave was loud.",
    "France/PROPN/nmod:poss/3 's/PART.POS/case/1 call/NOUN/nsubj/9 for/ADP/case/5 Chad/PROPN/nmod/3 to/PART/mark/7 leave/VERB.VB/acl/3 was=be/AUX/cop/9 loud/ADJ/root/0 ./PUNCT/punct/9",
  ],
  [
    "Chad refused to discuss France's plan.",
    "Chad/PROPN/nsubj/2 refused=refuse/VERB/root/0 to/PART/mark/4 discuss/VERB.VB/xcomp/2 France/PROPN/nmod:poss/7 's/PART.POS/case/5 plan/NOUN/obj/4 ./PUNCT/punct/2",
  ],
  [
    "Iran has no intention of talking to France.",
    "Iran/PROPN/nsubj/2 has=have/VERB.VBZ/root/0 no/DET/det/4 intention/NOUN/obj/2 of/SCONJ/mark/6 talking=talk/VERB.VBG/acl/4 to/ADP/case/8 France/PROPN/obl/6 ./PUNCT/punct/2",
  ],
  [
    "Egypt said that it would act if Israel moved.",
    "Egypt/PROPN/nsubj/2 said=say/VERB/root/0 that/SCONJ/mark/6 it/PRON/nsubj/6 would/AUX/aux/6 act/VERB.VB/ccomp/2 if/SCONJ/mark/9 Israel/PROPN/nsubj/9 moved=move/VERB.VBD/advcl/6 ./PUNCT/punct/2",
  ],
  [
    "Iran vowed retaliation if Israel attacked.",
    "Iran/PROPN/nsubj/2 vowed=vow/VERB/root/0 retaliation/NOUN/obj/2 if/SCONJ/mark/6 Israel/PROPN/nsubj/6 attacked=attack/VERB.VBD/advcl/2 ./PUNCT/punct/2",
  ],
  [
    "Iran warned that it could act against Israel.",
    "Iran/PROPN/nsubj/2 warned=warn/VERB/root/0 that/SCONJ/mark/6 it/PRON/nsubj/6 could/AUX/aux/6 act/VERB.VB/ccomp/2 against/ADP/case/8 Israel/PROPN/obl/6 ./PUNCT/punct/2",
  ],
  [
    "Turkey said that the crash was the fault of Syria.",
    "Turkey/PROPN/nsubj/2 said=say/VERB/root/0 that/SCONJ/mark/8 the/DET/det/5 crash/NOUN/nsubj/8 was=be/AUX/cop/8 the/DET/det/8 fault/NOUN/ccomp/2 of/ADP/case/10 Syria/PROPN/nmod/8 ./PUNCT/punct/2",
  ],
  [
    "Turkey insisted that the blame lay with Syria.",
    "Turkey/PROPN/nsubj/2 insisted=insist/VERB/root/0 that/SCONJ/mark/6 the/DET/det/5 blame/NOUN/nsubj/6 lay=lie/VERB.VBD/ccomp/2 with/ADP/case/8 Syria/PROPN/obl/6 ./PUNCT/punct/2",
  ],
  [
    "France donated syringes to Chad.",
    "France/PROPN/nsubj/2 donated=donate/VERB/root/0 syringes=syringe/NOUN.NNS/obj/2 to/ADP/case/5 Chad/PROPN/obl/2 ./PUNCT/punct/2",
  ],
  [
    "France welcomed Chad's release of the pilots.",
    "France/PROPN/nsubj/2 welcomed=welcome/VERB/root/0 Chad/PROPN/nmod:poss/5 's/PART.POS/case/3 release/NOUN/obj/2 of/ADP/case/8 the/DET/det/8 pilots=pilot/NOUN.NNS/nmod/5 ./PUNCT/punct/2",
  ],
  [
    "Food from France arrived in Chad.",
    "Food/NOUN/nsubj/4 from/ADP/case/3 France/PROPN/nmod/1 arrived=arrive/VERB/root/0 in/ADP/case/6 Chad/PROPN/obl/4 ./PUNCT/punct/4",
  ],
  [
    "The CGT marched to denounce Emmanuel Macron.",
    "The/DET/det/2 CGT/PROPN/nsubj/3 marched=march/VERB/root/0 to/PART/mark/5 denounce/VERB.VB/advcl/3 Emmanuel/PROPN/obj/5 Macron/PROPN/flat/6 ./PUNCT/punct/3",
  ],
  [
    "Canada wants Juan Guaido to lead.",
    "Canada/PROPN/nsubj/2 wants=want/VERB.VBZ/root/0 Juan/PROPN/obj/2 Guaido/PROPN/flat/3 to/PART/mark/6 lead/VERB.VB/xcomp/2 ./PUNCT/punct/2",
  ],
  [
    "Trains ran again between Iran and Pakistan.",
    "Trains=train/NOUN.NNS/nsubj/2 ran=run/VERB/root/0 again/ADV/advmod/2 between/ADP/case/5 Iran/PROPN/obl/2 and/CCONJ/cc/7 Pakistan/PROPN/conj/5 ./PUNCT/punct/2",
  ],
  [
    "Chad is back in touch with France.",
    "Chad/PROPN/nsubj/3 is=be/AUX.VBZ/cop/3 back/ADV/root/0 in/ADP/case/5 touch/NOUN/obl/3 with/ADP/case/7 France/PROPN/nmod/5 ./PUNCT/punct/3",
  ],
  [
    "Relations between Iran and Egypt are back to normal.",
    "Relations=relation/NOUN.NNS/nsubj/7 between/ADP/case/3 Iran/PROPN/nmod/1 and/CCONJ/cc/5 Egypt/PROPN/conj/3 are=be/AUX.VBP/cop/7 back/ADV/root/0 to/ADP/case/9 normal/ADJ/obl/7 ./PUNCT/punct/7",
  ],
  [
    "France's plea left Chad unmoved.",
    "France/PROPN/nmod:poss/3 's/PART.POS/case/1 plea/NOUN/nsubj/4 left=leave/VERB/root/0 Chad/PROPN/obj/4 unmoved/ADJ/xcomp/4 ./PUNCT/punct/4",
  ],
  [
    "France asked but Chad refused.",
    "France/PROPN/nsubj/2 asked=ask/VERB/root/0 but/CCONJ/cc/5 Chad/PROPN/nsubj/5 refused=refuse/VERB/conj/2 ./PUNCT/punct/2",
  ],
  [
    "Mali and Niger are friends again.",
    "Mali/PROPN/nsubj/5 and/CCONJ/cc/3 Niger/PROPN/conj/1 are=be/AUX.VBP/cop/5 friends=friend/NOUN.NNS/root/0 again/ADV/advmod/5 ./PUNCT/punct/5",
  ],
  [
    "The border between Mali and Niger is open again.",
    "The/DET/det/2 border/NOUN/nsubj/8 between/ADP/case/4 Mali/PROPN/nmod/2 and/CCONJ/cc/6 Niger/PROPN/conj/4 is=be/AUX.VBZ/cop/8 open/ADJ/root/0 again/ADV/advmod/8 ./PUNCT/punct/8",
  ],
  [
    "Chad is in no mood to accept France's terms.",
    "Chad/PROPN/nsubj/5 is=be/AUX.VBZ/cop/5 in/ADP/case/5 no/DET/det/5 mood/NOUN/root/0 to/PART/mark/7 accept/VERB.VB/acl/5 France/PROPN/nmod:poss/10 's/PART.POS/case/8 terms=term/NOUN.NNS/obj/7 ./PUNCT/punct/5",
  ],
  [
    "Chad is unwilling to accept France's terms.",
    "Chad/PROPN/nsubj/3 is=be/AUX.VBZ/cop/3 unwilling/ADJ/root/0 to/PART/mark/5 accept/VERB.VB/xcomp/3 France/PROPN/nmod:poss/8 's/PART.POS/case/6 terms=term/NOUN.NNS/obj/5 ./PUNCT/punct/3",
  ],
  [
    "Chad remains opposed to France's plan.",
    "Chad/PROPN/nsubj/2 remains=remain/VERB.VBZ/root/0 opposed/ADJ/xcomp/2 to/ADP/case/7 France/PROPN/nmod:poss/7 's/PART.POS/case/5 plan/NOUN/obl/3 ./PUNCT/punct/2",
  ],
  [
    "Chad's answer to France was negative.",
    "Chad/PROPN/nmod:poss/3 's/PART.POS/case/1 answer/NOUN/nsubj/7 to/ADP/case/5 France/PROPN/nmod/3 was=be/AUX/cop/7 negative/ADJ/root/0 ./PUNCT/punct/7",
  ],
  [
    "Chad refused to be bullied by France.",
    "Chad/PROPN/nsubj/2 refused=refuse/VERB/root/0 to/PART/mark/5 be/AUX.VB/aux:pass/5 bullied=bully/VERB.VBN/xcomp/2 by/ADP/case/7 France/PROPN/obl:agent/5 ./PUNCT/punct/2",
  ],
]);
