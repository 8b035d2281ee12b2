import type { Phrases } from './words.js';

/** Words by which single rules tell what a day dates. */
export interface DatingWords {
  /** Ends of a verb that stands bare after "to": "se ha comprometido a entregar". */
  readonly infinitives: Phrases;
  /** Before what was done to people: "had been arrested". */
  readonly auxiliaries: Phrases;
  /** After a day and a comma, what was so on it: "than in January, when there were 83". */
  readonly when: Phrases;
  /** Between a day and another number: "and last week it was seven". */
  readonly leadToNumber: Phrases;
  /** Ends of participles before a day between commas: "three citizens, held since November, were freed". */
  readonly setOff: Phrases;
  /** Shortly before a feast: it is what something is for ("the pardon for the new year"). */
  readonly occasions: Phrases;
  /** Right before a number: it is a running total ("ya son 448"). */
  readonly running: Phrases;
  /** At the head of the next sentence: those just told of ("They left on Saturday night"). */
  readonly they: Phrases;
  /** Between minutes and the hour they lead to or go past: "ten to four", "diez para las cuatro". */
  readonly minutesFirst: Phrases;
  /** Between an hour and the minutes that are left or gone: "las cuatro menos diez", "quatro e dez". */
  readonly hourFirst: Phrases;
  /** In the place of minutes: "quarter to five", "cuarto para las cinco". */
  readonly partsOfHour: Phrases;
  /** Right on the figures of a day: "8th", "1o". */
  readonly ordinals: Phrases;
  /** After a comma, those of a count who come last: "76 in four days, the last on Sunday". */
  readonly lastOf: Phrases;
  /** Between a day and its month: "8 de enero". */
  readonly beforeMonth: Phrases;
  /** Between a month and its year: "enero del 2026". */
  readonly beforeYear: Phrases;
  /** Opens days as "since" does, and may mean no more than "of": "94 from last week". */
  readonly from: Phrases;
  /** With nothing after it that it could be counted from: "let go since, it says". */
  readonly bareSince: Phrases;
  /** After these comes a clause: "since the truce took effect", "desde que asumió". */
  readonly beforeClause: Phrases;
  /** Right after "before": what somebody did ("before she took office on 5 January"). */
  readonly beforeAct: Phrases;
  /** Opens a clause about a place: "where relatives have kept a tent since January". */
  readonly where: Phrases;
  /** Before an event, when it was: "na trégua de novembro". */
  readonly inThe: Phrases;
  /** Verbs of a state that is to go on, in one word: "seguirán presos hasta la vista". */
  readonly stays: Phrases;
  /** Right before a verb: the state is to go on ("will remain"). */
  readonly will: Phrases;
  /** Before "of": the prisoners they are ("prisoners of war"). */
  readonly prisoners: Phrases;
  /** Ends of verbs of how things stood, and not of what somebody said: "sumaban 302". */
  readonly wasSo: Phrases;
  /** Verbs of saying with whom it is said to right after them: "told Radio Ndeke on Monday". */
  readonly telling: Phrases;
  /** Before the day that releases are put on: "it dated the releases to Thursday". */
  readonly toDay: Phrases;
  /** Ends of nouns and verbs for more than one: "the releases", "salieron". */
  readonly ofMany: Phrases;
  /** Between a number without its noun and its month: "the 298 in February". */
  readonly ofMonth: Phrases;
  /** Ends of verbs of what one did: "desde que el viernes 20 entró en vigor". */
  readonly didOne: Phrases;
  /** Before whom it is said to: "dijo a una radio colombiana el jueves". */
  readonly toHearers: Phrases;
  /** Between "ago" and its number: "hace exactamente una semana". */
  readonly exactly: Phrases;
  /** Verbs of a day on which something is so long ago: "today marks a year since". */
  readonly fallsOn: Phrases;
  /** Verbs of those who are still so, after "ago": how long they have been ("hace un mes que siguen presos"). */
  readonly areStill: Phrases;
  /** Between a release and the day it is set for: "35 releases for Friday". */
  readonly forDay: Phrases;
  /** Right before the day of what is still to come: "a hearing scheduled for Friday". */
  readonly setFor: Phrases;
  /** Before a part of the day: the one told of before ("that night", "aquella madrugada"). */
  readonly thatOne: Phrases;
  /** After a comma: what went on besides ("as mediators met on Wednesday", "mientras se reunían el jueves"). */
  readonly meanwhile: Phrases;
  /** Right after `meanwhile`, beside names: it opens a clause ("as mediators met", but not "as part of"). */
  readonly opensClause: Phrases;
  /** Shortly before a day: it is still to come ("could last beyond Thursday"). */
  readonly beyond: Phrases;
  /** A count that nobody is heard to give was made known: "it emerged", "se supo". */
  readonly madeKnown: Phrases;
  /** Short names of days that are other words in small letters: "sat", "sun". */
  readonly daysInCapitals: Phrases;
  /** Beside the name of a weekday, with a capital: a feast on that day, and no day of this week ("Good Friday", "Viernes Santo"). */
  readonly feastDays: Phrases;
  /** At the head of a sentence, before a batch that a total takes in: "counting those of Sunday", "somada a leva da véspera". */
  readonly adding: Phrases;
}
