import type { PassageKind } from '../domain/article.js';
import type { CountWindow, Measure, Mention, Modifier } from '../domain/claim.js';
import { UNATTRIBUTED } from '../domain/claimant.js';
import type { Attribution } from './attribution/attribution.js';

/** A claim on its way through the refiners. */
export interface Draft {
  /** Place in the order of the text; links between drafts go by it. */
  readonly id: number;
  readonly value: number;
  readonly modifier: Modifier;
  readonly measure: Measure;
  /** `null`: the sentence names no population. */
  readonly group: string | null;
  /** Its noun, if any, names nobody ("releases"): the text around says who. */
  readonly nameless: boolean;
  /** It has no noun, and who they are is said of these alone: "four are Afghans". */
  readonly ofTheseAlone: boolean;
  readonly attribution: Attribution;
  readonly window: CountWindow;
  /** Its words end in a noun for everybody counted: "40% of the total". */
  readonly ofAll: boolean;
  /** "a third of them", "un tercio de estas": of people named before, and of which of them nothing says. */
  readonly ofThem: boolean;
  /** Beside a noun for a count: "its figure was 808" is a point of a running total. */
  readonly ofTally: boolean;
  /** Its sentence says up to when it counts: "by Friday", other than on which day it was said. */
  readonly endsItself: boolean;
  readonly mention: Mention;
  readonly passageKind: PassageKind;
  /** Its paragraph begins with the time of day: a page that is kept as things happen. */
  readonly live: boolean;
  /** In a text that goes from day to day its paragraph has a day of its own. */
  readonly ofEntry: boolean;
  readonly sentence: number;
  /** Token at which the number starts in its sentence. */
  readonly token: number;
  /** "now 163". */
  readonly current: boolean;
  /** Stands in somebody's own words. */
  readonly quoted: boolean;
  /** "six of them", "including five": the words make it part of another number. */
  readonly partitive: boolean;
  /** Kept only if it is one of parts that add up to their whole. */
  readonly tentative: boolean;
  /** "another 22". */
  readonly increment: boolean;
  /** "had earlier reported 80", "up from 808". */
  readonly earlier: boolean;
  /** "its tally had reached 451 on Tuesday": a running total, and the day only says how far it counts. */
  readonly standing: boolean;
  /** "El lunes contaba 284": how many there were by then, which is of one day only where the text tells of no longer count. */
  readonly stateThen: boolean;
  /** "without saying since when": no start is carried to it. */
  readonly startUnsaid: boolean;
  /** "40 so far": it counts all there have been, not the releases just told. */
  readonly soFar: boolean;
  /** "11 releases in the operation": on the occasion told before, which says from when if nothing else does. */
  readonly onOccasion: boolean;
  /** At the head of its sentence: "in return". */
  readonly inReturn: boolean;
  /** "the 266": a number told before, with the days it has there. */
  readonly definite: boolean;
  /** "the real number is 50". */
  readonly truth: boolean;
  /** Its own sentence says that its people left: "El viernes habían vuelto 390". */
  readonly ownVerb: boolean;
  /** "163 are still there": held, told by a verb behind the number. */
  readonly heldNow: boolean;
  /** "777 of the 1,043 are still in jail": … who were there before. */
  readonly thereStill: boolean;
  /** Measure, noun or both come from the text before. */
  readonly leansOn: boolean;
  readonly range: string | null;
  /** Numerator and denominator of a derived figure, resolved by a refiner. */
  readonly ratio: readonly [number, number] | null;
  /** The next sentence says that the rest came later. */
  readonly restFollows: boolean;
  /** The base or whole it names itself: "nine of the 31", "a third of the 33". */
  readonly baseValue: number | null;
  readonly derivedFrom: string | null;
  /** Id of the draft this is a part of, or an earlier figure of. */
  readonly partOf: number | null;
  readonly earlierOf: number | null;
  /** It counts only some of those whom its body counts over these days: no total. */
  readonly ofSome: boolean;
  /** "today" inside a quotation: the day is that of speaking, which another mention may say. */
  readonly floatingDay: boolean;
  readonly mentions: readonly Mention[];
}

/** A copy, written out field by field: spread, one of so many fields is copied many times slower, and to another shape. */
function copyOf(draft: Draft): Draft {
  return {
    id: draft.id,
    value: draft.value,
    modifier: draft.modifier,
    measure: draft.measure,
    group: draft.group,
    nameless: draft.nameless,
    ofTheseAlone: draft.ofTheseAlone,
    attribution: draft.attribution,
    window: draft.window,
    ofAll: draft.ofAll,
    ofThem: draft.ofThem,
    ofTally: draft.ofTally,
    endsItself: draft.endsItself,
    current: draft.current,
    mention: draft.mention,
    passageKind: draft.passageKind,
    live: draft.live,
    ofEntry: draft.ofEntry,
    sentence: draft.sentence,
    token: draft.token,
    quoted: draft.quoted,
    partitive: draft.partitive,
    tentative: draft.tentative,
    increment: draft.increment,
    definite: draft.definite,
    earlier: draft.earlier,
    standing: draft.standing,
    stateThen: draft.stateThen,
    startUnsaid: draft.startUnsaid,
    soFar: draft.soFar,
    inReturn: draft.inReturn,
    onOccasion: draft.onOccasion,
    truth: draft.truth,
    ownVerb: draft.ownVerb,
    heldNow: draft.heldNow,
    thereStill: draft.thereStill,
    leansOn: draft.leansOn,
    range: draft.range,
    ratio: draft.ratio,
    baseValue: draft.baseValue,
    restFollows: draft.restFollows,
    derivedFrom: draft.derivedFrom,
    partOf: draft.partOf,
    ofSome: draft.ofSome,
    earlierOf: draft.earlierOf,
    floatingDay: draft.floatingDay,
    mentions: draft.mentions,
  };
}

/** The same draft, but for what is known better by now. */
export function changed(draft: Draft, changes: Partial<Draft>): Draft {
  return Object.assign(copyOf(draft), changes);
}

/** A window as another figure takes it over. */
export function implied({ from, to, toBasis }: CountWindow): CountWindow {
  return { from, to, basis: 'implied', toBasis };
}

/** A step that takes the whole list and returns a better one. */
export type Refiner = (drafts: readonly Draft[]) => readonly Draft[];

const POLITICAL = new Set(['political prisoners', 'political detainees', 'dissidents', 'opponents']);

const GENERIC = new Set([
  'people',
  'prisoners',
  'detainees',
  'inmates',
  'political prisoners',
  'political detainees',
  'people held for political reasons',
  'dissidents',
  'opponents',
]);

/** "people jailed after the 2024 election": everybody counted, told at more length. */
const TOLD_AT_LENGTH = /^people (?:jailed|imprisoned|detained|arrested|held) (?:for|after|during|in|over|before) /;

/** Groups that name everybody counted, rather than some of them, are one. */
export function groupKey(group: string | null): string {
  return group === null || GENERIC.has(group) || TOLD_AT_LENGTH.test(group) ? '' : group;
}

/** Whether these are prisoners for political reasons, by whatever name. */
export function isPolitical(group: string | null): boolean {
  return group !== null && (POLITICAL.has(group) || group.endsWith('for political reasons'));
}

/** Whether nobody in particular is named: a later mention may say who. */
export function isUnnamed(draft: Draft): boolean {
  return draft.attribution.body.claimant === UNATTRIBUTED;
}

export function sameBody(a: Draft, b: Draft): boolean {
  return a.attribution.body.claimant === b.attribution.body.claimant;
}

/** No article holds so many figures; in a longer text one goes back to those near it, so that the work grows with the length alone. */
const AROUND = 200;

/** Of figures in the order of the text, those among which the one at `at` may have its like. */
export function around<T>(figures: readonly T[], at: number): readonly T[] {
  return figures.length <= AROUND ? figures : figures.slice(Math.max(0, at - AROUND), at + AROUND);
}
