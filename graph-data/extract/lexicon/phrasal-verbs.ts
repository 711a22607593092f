/** Verbs whose particle is no preposition of what follows it: "wrote *off* Libya's debts", "turned *down* the plan". */

export const phrasalVerbs: ReadonlySet<string> = new Set(
  `write off|turn down|call off|rule out|shoot down|carry out|pull out|hand over|give up|take over|set up|break off|cut off|throw out|kick out|drive out
  |lock up|round up|pick up|blow up|wipe out|bring home|call up|back up|prop up|shore up|bail out|help out|brush aside|brush off|wave aside|shrug off
  |slap down|send back|patch up|make up|hammer out|thrash out|work out|put up|lay on|tear up|seal off|shut down|close down|take back|win back|hand back
  |send in|let in|bring in|call in|draw up|dress down|tell off|call out|point out|fend off|ward off|stave off|drive back|beat back|push back|fight off
  |cheer on|egg on|step up|ramp up|scale back|hold back|pull back|bring together|take up|take on|take out|put down|stand down|drag out|flush out|hunt down
  |track down|gun down|cut down|mow down|burn down|knock out|knock down|force out|freeze out|shut out|keep out|lock out|throw off|fob off|knock back
  |turn over|give back|hold up|string up|bring down|swap out|send off|take in|put off|pay off|call down|lay down|sign off|warn off|scare off|truck in|ship in|airlift in|haul in|drag in|sign over|make over|hand out|dish out|dole out|bat away|swat away|wave away|turn away|stump up|cough up
  |fork out|shell out|fire off|bring back|welcome back|let back`
    .split("|")
    .map((verb) => verb.trim()),
);
