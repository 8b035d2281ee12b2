import type { LanguageCode } from '../../domain/article.js';
import type { Modifier } from '../../domain/claim.js';
import type { Moment, Span } from '../time/moment.js';
import type { CustodyWords } from './custody-words.js';
import type { DescriptionWords } from './description-words.js';
import type { EventTimeWords } from './event-time-words.js';
import type { GroupWords } from './group-words.js';
import type { RuleWords } from './rule-words.js';
import type { SourceWords } from './source-words.js';
import type { StatementWords } from './statement-words.js';
import type { StructureWords } from './structure-words.js';
import type { Phrases } from './words.js';

/**
 * What a language owes the engine: its words, under the field's names. Entries are folded (lower case, no accents),
 * words apart by spaces, `word*` for a stem, `(a|b)` for a choice. The engine holds all rules; a folder holds all words.
 */
export interface Language extends RuleWords {
  readonly code: LanguageCode;
  readonly numbers: NumberWords;
  readonly hedges: HedgeWords;
  readonly predicates: PredicateWords;
  readonly custody: CustodyWords;
  readonly groups: GroupWords;
  readonly descriptions: DescriptionWords;
  readonly sources: SourceWords;
  readonly statements: StatementWords;
  readonly time: TimeWords;
  readonly eventTimes: EventTimeWords;
  readonly structure: StructureWords;
  /** Words that tell this language from the others: the commonest function words. */
  readonly stopWords: readonly string[];
}

export interface NumberWords {
  /** Words of one value each: "seven" 7, "ninety" 90, "doscientas" 200. */
  readonly values: Readonly<Record<string, number>>;
  /** Words that multiply what stands before: "hundred", "thousand", "mil", "million". */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Words that may stand between: "and", "y", "e". */
  readonly joiners: Phrases;
  /** A collective with its article: "a dozen" 12, "una veintena" 20, "meia duzia" 6. */
  readonly collectives: Readonly<Record<string, number>>;
  /** Nouns that take a numeral before them: "two dozen", "dos decenas". */
  readonly countable: Readonly<Record<string, number>>;
  /** A plural with no number before: "dozens" 24, "cientos" 200. */
  readonly vague: Readonly<Record<string, number>>;
  /** Parts and multiples: "half" [1,2], "a third" [1,3], "twice" [2,1]. */
  readonly fractions: Readonly<Record<string, readonly [number, number]>>;
  /** What a fraction may be of: "that amount", "of them", "as many", "of the official total". */
  readonly fractionBases: Phrases;
  /** Words for "one" that are also an article; and what makes a number of one after it: "a single", "un único". */
  readonly articleOnes: Phrases;
  readonly lone: Phrases;
  /** Between the two ends of a range: "between" … "and". */
  readonly rangeOpen: Phrases;
  readonly rangeJoin: Phrases;
}

export interface HedgeWords {
  readonly before: Readonly<Partial<Record<Modifier, Phrases>>>;
  readonly after: Readonly<Partial<Record<Modifier, Phrases>>>;
}

export interface PredicateWords {
  /** People leave detention, verb or noun. */
  readonly freed: Phrases;
  /** People are in detention now. */
  readonly held: Phrases;
  /** Participles that say "held" only with a word of `stateAux` before them: "are detained", but "were detained". */
  readonly heldParticiples: Phrases;
  /** Of `held`, those that say so only of people known to be prisoners: "remain", "still". */
  readonly weakHeld: Phrases;
  /** Of `freed`, bare forms that are also adjectives: a verb only after an auxiliary ("to free", not "free nights"). */
  readonly needAuxiliary: Phrases;
  readonly stateAux: Phrases;
  /** Verbs of release in two halves around what is counted: "let … go", "handed … over". */
  readonly freedSplit: readonly (readonly [first: Phrases, second: Phrases])[];
  /** One word that says people will be freed: "saldrán", "libertará". */
  readonly promised: Phrases;
  /** Before a word of `freed`: it has not happened yet. */
  readonly future: Phrases;
  /** After a release: it is still to come ("is scheduled for Friday", "foi adiada"). */
  readonly planned: Phrases;
  /** Restrictions ended for people at home. */
  readonly lifted: Phrases;
  /** Anything else that happens to people: arrested, killed, sentenced, charged. */
  readonly other: Phrases;
  /** Right before a verb of release: it is only wished ("pressure to free hundreds"). */
  readonly wishes: Phrases;
  /** Verbs of asking: a release after one is nobody's promise ("demanded the release of"). */
  readonly asks: Phrases;
  /** Of `freed`, movements that say so only of people known to have been in detention: "returned home", "handed over". */
  readonly weakFreed: Phrases;
  /** Phrases that look like release or detention and are neither: "released a statement", "held a vigil". */
  readonly idioms: Phrases;
  /** After a release: they are held again, or at home under arrest. */
  readonly undone: Phrases;
  /** Of `other`, what the law did to people who may still be held: "have been sentenced", "await trial". */
  readonly statuses: Phrases;
  /** Verbs of ordering a release: a day beside one is that of the order. */
  readonly orders: Phrases;
  /** Verbs that say of people that there are some: "hay", "há". */
  readonly existence: Phrases;
  /** Of `other`, what frees prisoners all the same: they are flown, deported or banished out of prison. */
  readonly exiled: Phrases;
  /** How people came into detention: a day after one of these is that of the arrest or the sentence ("detained in March"). */
  readonly taken: Phrases;
  /** Verbs of going out, by any door: before what people go out to do they are no release ("salieron a votar"). */
  readonly outing: Phrases;
  /** Between the two: "to", "a". */
  readonly outingFor: Phrases;
  /** Ends of what they go out to do. */
  readonly infinitives: Phrases;
  /** Beginnings of what the freed go out to: "abrazar", "reencontrarse". */
  readonly reunions: Phrases;
  /** Of `other`, verbs that never only describe ("died", "celebrated"). */
  readonly neverDescribe: Phrases;
  /** "not", "never": the count is of people who were not freed. */
  readonly negations: Phrases;
}

export interface TimeWords {
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  /** Days of the month in words: "eighth" 8, "veintiuno" 21. */
  readonly dayNames: Readonly<Record<string, number>>;
  /** Days and spans of fixed wording, relative to the day of speaking. */
  readonly fixed: readonly (readonly [Span | Moment, Phrases])[];
  /** "in the past", "over", followed by a number and a unit. */
  readonly rolling: Phrases;
  /** The number may be left out after these: "in the past week". */
  readonly rollingOne: Phrases;
  readonly units: Readonly<Record<'hour' | 'day' | 'week' | 'month' | 'year', Phrases>>;
  readonly since: Phrases;
  readonly after: Phrases;
  readonly until: Phrases;
  readonly before: Phrases;
  readonly between: Phrases;
  readonly betweenAnd: Phrases;
  readonly on: Phrases;
  readonly inMonth: Phrases;
  /** "of" between day, month and year; articles; "early", "late". Skipped. */
  readonly fillers: Phrases;
  /** After "since": the date named last ("revived on 26 April; since then …"). */
  readonly lastDate: Phrases;
  /** After a day: of this month 0, of the next 1, of the last −1. */
  readonly monthsFromNow: Readonly<Record<'-1' | '0' | '1', Phrases>>;
  /** After "before": the releases told of ("before the flight", "antes da troca"). */
  readonly occasionNouns: Phrases;
  /** After "since": where the count told before began ("the same date"). */
  readonly sameStart: Phrases;
  /** Before a number of days: they may be the ones just told ("in those four days"). */
  readonly thoseDays: Phrases;
  /** The sentence speaks of days to come: "will", "are to". */
  readonly futureWords: Phrases;
  /** "said that it would free 12 on Friday": only a day that stands after them lies ahead. */
  readonly reportedFuture: Phrases;
  /** After a month: the one of the year before. */
  readonly lastYear: Phrases;
  /** Parts of a day, skipped after or before a day: "night", "morning". */
  readonly dayParts: Phrases;
  /** Between a day and a part of it: "por la", "in the". */
  readonly dayPartLinks: Phrases;
  /** Between two days of one run: "Monday through Wednesday". */
  readonly through: Phrases;
  /** After a day: from then on ("onwards"). */
  readonly onward: Phrases;
  /** "ten days earlier", "two weeks later": from the day the text is about. */
  readonly earlierThan: Phrases;
  readonly laterThan: Phrases;
  /** Of these, the ones that take what it is counted from without a word between: "two days after the raid". */
  readonly takesObject: Phrases;
  /** "of", "que": before what it is counted from ("dos dias despues de"). */
  readonly ofObject: Phrases;
  /** "the next seven days", "los siete dias siguientes". */
  readonly following: Phrases;
  /** "before dawn on Monday": a part of that day. */
  readonly dawn: Phrases;
  /** "the end of April": its last day. */
  readonly ends: Phrases;
  /** Before a span that says where it ends: "in the" ("48 hours to Monday"). */
  readonly rollingTo: Phrases;
  /** Between a span and its last day: "the week to Monday". */
  readonly spanEnds: Phrases;
  /** Halves and quarters of a year, with their first and last months. */
  readonly partsOfYear: Readonly<Record<string, readonly [number, number]>>;
  /** "the first three months". */
  readonly first: Phrases;
  /** After a weekday: "of last week". */
  readonly ofLastWeek: Phrases;
  /** After a day of the month: "of that month". */
  readonly ofThatMonth: Phrases;
  /** "before December and now": nothing ends then. */
  readonly andNow: Phrases;
  /** "the same note": what was said was said when it was dated before. */
  readonly sameStatement: Phrases;
  /** Nouns of one event, and the one it is filed under: "norm" with "law". */
  readonly sameEvent: Readonly<Record<string, string>>;
  /** After a part of a year: "of the year". */
  readonly ofYear: Phrases;
  /** "last March": the one a year before where the bare month would be this one. */
  readonly last: Phrases;
  /** Before a bare day of the month: "el dia 8", "the 8th". */
  readonly dayWords: Phrases;
  /** Before a bare day of the month that ends its clause: "desde el 23", "a partir do 23". */
  readonly dayArticles: Phrases;
  /** "ago", after or before its number. */
  readonly agoBefore: Phrases;
  readonly agoAfter: Phrases;
  /** After a number and a unit: "los dos dias pasados". */
  readonly past: Phrases;
  /** Before a clock time: "at", "a las". A number there is an hour. */
  readonly clockBefore: Phrases;
  /** After an hour: "in the morning", "de la tarde". */
  readonly clockAfter: Phrases;
  /** Words of `until` that with a clock time mean that very day: "by 2pm on Wednesday". */
  readonly byClock: Phrases;
  /** Words of clock times: "p", "m", "pm", "horas", "las", "as". */
  readonly clockWords: Phrases;
  /** Nouns of events that open a window when the article dates them: announcement, law, amnesty. */
  readonly events: Phrases;
  /** Further ones, from which only "since" and "before" count: ruling, pledge, arrival. */
  readonly turningPoints: Phrases;
  /** Verbs that date an event's noun: "announced" dates "announcement". */
  readonly eventVerbs: Readonly<Record<string, string>>;
}
