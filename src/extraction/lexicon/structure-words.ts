import type { Phrases } from './words.js';

/** Small words that hold a count together: what is part of what, what compares, what changes. */
export interface StructureWords {
  /** A contrast that ends what a source governs. */
  readonly contrast: Phrases;
  /** "including", "among them", "of them": what follows is part of the number before. */
  readonly parts: Phrases;
  /** "of these", "of that number", at the head of a sentence. */
  readonly ofWhole: Phrases;
  /** "another", "more": an increment. */
  readonly increments: Phrases;
  /** Between "of the" and the number others are a part of: "three of the remaining four". */
  readonly leftOver: Phrases;
  /** Before whoever is what those are who were named: "fellow", "compañeros"; part, list, group. */
  readonly fellows: Phrases;
  /** Done to a list by those who are not on it: "read", "publicaron". */
  readonly listed: Phrases;
  /** Opens what somebody saw, or what happens at a place: "saw how", "the jail where". */
  readonly how: Phrases;
  /** Verbs of a list, and what it has on it: "contains", "reúne a". */
  readonly holds: Phrases;
  /** On the list told of before, at the head of a clause: "en ella hay", "on it are". */
  readonly thereIn: Phrases;
  /** "others": the noun is the one before. */
  readonly elliptical: Phrases;
  /** Between the two numbers of a ratio of people told of: "three in four of them", "nueve de cada diez de los". */
  readonly ratioLinks: Phrases;
  /** After a bare number: on one occasion ("de una sola vez"). */
  readonly atOnce: Phrases;
  /** Right before a bare number: so many there were, on other days ("there were", "hubo"). */
  readonly thereWere: Phrases;
  /** After a negation, right before a number: no more than these, and these ("no salieron más que"). */
  readonly onlyThan: Phrases;
  /** Nouns of what people have: "the sentences of 2,108 convicts" tells of sentences. */
  readonly owned: Phrases;
  /** Past tenses after a bare number that no noun looks like: "came", "wore". */
  readonly pastVerbs: Phrases;
  /** After a word that ends like a past tense: it is a verb ("arrived on stretchers"). */
  readonly afterVerbs: Phrases;
  /** Right before a bare number: the years of one person ("turned 18", "llegó a los 18"). */
  readonly comesOfAge: Phrases;
  /** One person, whose number is that of their years: "his daughter is seven". */
  readonly somebody: Phrases;
  /** Between the two numbers of a ratio: "one in thirty". */
  readonly ratioJoin: Phrases;
  /** "the rest" … "later": the whole began with the part just named. */
  readonly rest: Phrases;
  readonly later: Phrases;
  /** "out of", "de un total de": what follows is the whole a part was of. */
  readonly outOf: Phrases;
  /** Forms of "to be" between a number and what its people are: "600 are men". */
  readonly copulas: Phrases;
  /** "of", "de": between a part and its whole. */
  readonly partitives: Phrases;
  /** "who", "que", "which". */
  readonly relatives: Phrases;
  /** Stands for people in a clause in which others act for them: "for whom the Church had pleaded", "por quienes". */
  readonly forWhom: Phrases;
  /** "had earlier", "up from", "stood at": an earlier figure of the same count. */
  readonly earlier: Phrases;
  /** Before the number that a figure was, after a verb of `change`: "from 52 to 48", "to 48 from 52". */
  readonly changedFrom: Phrases;
  /** Before the number that it is. */
  readonly changedTo: Phrases;
  /** "the real number", "in truth": a figure set against another. */
  readonly truth: Phrases;
  /** Before a number that may yet come: "could surpass 80". */
  readonly hypothetical: Phrases;
  /** Before a number everybody is taken to know: "the 902", "sus 43". */
  readonly definites: Phrases;
  /** Before a number of years: "aged", "edades". */
  readonly ages: Phrases;
  /** Nouns for people let go at once: "a first group of 82". */
  readonly batches: Phrases;
  /** Before those to whom it did not happen: "all but 12 of the 53". */
  readonly exceptions: Phrases;
  /** After a comma, before people that tell what the clause before came to: "with 26 walking one way". */
  readonly absolutes: Phrases;
  /** After a bare number: it does what those before did: "71 have", "veintidós lo hicieron". */
  readonly proVerbs: Phrases;
  /** After or before "three more": they did what those before did: "followed". */
  readonly follows: Phrases;
  /** Of prisoners of whom nobody knows where they are: "whereabouts unknown", "se desconoce el paradero"; but not "at large". */
  readonly whereabouts: Phrases;
  /** A body's own way to a number: "stopped at", "se queda en". */
  readonly tallies: Phrases;
  /** Verbs of counting case by case, which no petition is counted by: "verified", "contabiliza". */
  readonly countsOneByOne: Phrases;
  /** One of several by age: "the youngest of those freed is 24". */
  readonly extremes: Phrases;
  /** Right before a number of years: "older than 60". */
  readonly agesThan: Phrases;
  /** Before as many as a place has room for: "built for", "con capacidad para". */
  readonly capacity: Phrases;
  /** What the people of a number were before they were freed: "had been serving life", "cumplían". */
  readonly pastStates: Phrases;
  /** Verbs that say how many there were at a time gone by: "had", "tenía". */
  readonly wereThen: Phrases;
  /** At the head of a sentence that only says again what was said: "that is", "ou seja". */
  readonly restates: Phrases;
  /** Units of anything but time: "kilometres", "dollars". */
  readonly gauges: Phrases;
  /** "every", "cada": a ratio or a rate. */
  readonly each: Phrases;
  /** What the people of a bare number have, suffer or belong to: "Nearly 190 belong to the military". */
  readonly states: Phrases;
  /** After a number and its noun: a rate ("a day", "por semana"). */
  readonly rates: Phrases;
  /** At the head of a clause: it only supposes ("if", "caso"). */
  readonly conditionals: Phrases;
  /** Before "of": the dead are no releases ("the bodies of"). */
  readonly remains: Phrases;
  /** Before "from A to B": a figure that was one number and is another ("rose", "lowered"), not a range. */
  readonly change: Phrases;
  /** Between a population and its number: "women made up nine". */
  readonly makeUp: Phrases;
  /** Between a body and its count: "PUD has a lower figure". */
  readonly has: Phrases;
  /** Two bodies with one number: "and", "como" ("tanto … como"). */
  readonly pairJoiners: Phrases;
  /** They, both: the pair named in the sentence. */
  /** Before the first of two: "both S and T", "tanto S como T". */
  readonly pairOpeners: Phrases;
  /** Right before a number: it says how far apart two figures are ("by 76"), not how many people. */
  readonly differences: Phrases;
  /** Right after a number: it compares with another day or body ("40 more than on Sunday"). */
  readonly comparedWith: Phrases;
  /** At the head of a clause that only says when or why: "when the government announced …" attributes nothing before it. */
  readonly subordinators: Phrases;
  /** Between a running total and its number: "stood at", "had reached". */
  readonly reaches: Phrases;
  /** Beside a number: it counts all there have been ("so far", "in all", "already"). */
  readonly soFar: Phrases;
  /** The releases told before, as one occasion: "in the swap", "on the flight", "of those releases". */
  readonly occasions: Phrases;
  /** Right before a number that another is set against: "versus", "contra". */
  readonly against: Phrases;
  /** Superlatives and firsts: "since" after one tells when there was another ("the largest since"). */
  readonly records: Phrases;
  /** "percent". */
  readonly percent: Phrases;
}
