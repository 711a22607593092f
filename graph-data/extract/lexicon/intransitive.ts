/** Verbs that nobody undergoes: where they look like a participle behind a person's name, they are the past tense. */

export const intransitive: ReadonlySet<string> = new Set(
  `negotiate bargain haggle parley wrangle confer talk chat dine lunch converse mingle agree concur vow pledge promise insist argue appeal plead
  protest demonstrate march rally rail inveigh fulminate rage complain object retaliate respond reply answer travel arrive depart
  return fly go come land hurry rush head journey sail drive walk step emerge appear side sympathise sympathize cooperate
  collaborate retreat flee resign quit react campaign lobby speak shout laugh smile weep stand sit kneel wait stay remain preside
  intervene mediate shuttle intercede die fall rise`.split(/\s+/),
);
