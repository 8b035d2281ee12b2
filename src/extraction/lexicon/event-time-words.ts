import type { Phrases } from './words.js';

/** How events carry the days they are told with. */
export interface EventTimeWords {
  /** Verbs that close a month, right before its name: "ended February with 40". */
  readonly closings: Phrases;
  /** What is known by its year or month and frees people itself: "the 2025 amnesty". */
  readonly knownByDate: readonly string[];
  /** Before such a noun: people left in it. "in the", "with the". */
  readonly inEvent: readonly string[];
  /** Verbs of beginning, right before a day: releases that "began on Thursday" are counted from it. */
  readonly beginnings: Phrases;
  /** What begins then: "releases". */
  readonly begun: readonly string[];
  /** Hours that open a day by themselves: "since midnight". */
  readonly hours: readonly string[];
  /** Nouns of one of several rounds: "Saturday's batch". */
  readonly rounds: readonly string[];
  /** Of the day of speaking: a count beside them is of no day before. */
  readonly now: readonly string[];
  /** Nouns whose proper name may be a day: "the 23 de Enero prison". Empty where no month is written in lower case. */
  readonly namedByDay: readonly string[];
}
