import type { AnalysedPassage } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { ofOwner } from '../attribution/attribution.js';
import { NOBODY } from '../bodies/body.js';
import type { Candidate } from '../candidate.js';
import { leaning } from '../decisions/decided.js';
import { wholeExpected } from '../decisions/parts-ahead.js';
import { changed, type Draft, isUnnamed } from '../draft.js';
import { draftOf } from '../draft-of.js';
import type { Reader } from '../reader.js';
import type { Around, Label, ListReading } from './around.js';
import { readLabel } from './label.js';
import { daysOf } from './table-days.js';
import { readAround } from './table-reading.js';

/** What parts the words of an item from its number: "Yare: 12", "Miranda – 310". */
const PARTS = /^[:–—-]$/;
const LONGEST_LABEL = 12;
/** "On", "the". */
const OPENS = 1;

/** The token of the mark before the number of an item; `undefined` for a line that is none. */
function markOf({ sentences }: AnalysedPassage): number | undefined {
  const [only, second] = sentences;
  if (only === undefined || second !== undefined) return undefined;
  const { tokens } = only.sentence;
  const number = only.undated.at(-1);
  if (number === undefined || tokens.slice(number.end).some(({ kind }) => kind !== 'punct')) return undefined;
  const mark = number.hedgeStart - 1;
  return mark > 0 && mark <= LONGEST_LABEL && PARTS.test(tokens[mark]?.text ?? '') ? mark : undefined;
}

/** "Zulia: 41 excarcelados": an item told in more words. */
function beginsItem(passage: AnalysedPassage | undefined): boolean {
  const [only, second] = passage?.sentences ?? [];
  if (only === undefined || second !== undefined) return false;
  return only.undated.some(({ hedgeStart }) => PARTS.test(only.sentence.tokens[hedgeStart - 1]?.text ?? ''));
}

/** Reads what stands around a list, when its first item is read; `null` for a line that is no item of one. */
export function readList(passages: readonly AnalysedPassage[], at: number, reader: Reader): ListReading | null {
  // an item above, told in more words, has begun the list
  if (beginsItem(passages[at - 1])) return null;
  let end = at;
  for (let item = passages[end]; item !== undefined && markOf(item) !== undefined; item = passages[end]) end += 1;
  if (end - at < 2) return null;
  return { around: readAround(passages, at, end - at, reader), last: passages[end - 1] };
}

/** What becomes of the number of an item: a count, nothing, or what its own words say of it. */
type Item = { readonly kind: 'count'; readonly draft: Draft } | { readonly kind: 'other' } | undefined;

/** "El Rodeo I: 41" under "Releases confirmed by S since January 8, by prison:". */
export function readItem(candidate: Candidate, reader: Reader): Item {
  const { list } = reader;
  const { analysed, passage, span } = candidate;
  const mark = list === null ? undefined : markOf(passage);
  if (list === null || mark !== span.hedgeStart - 1 || span.ratio !== null) return undefined;
  const own = labelOf(analysed, mark);
  if (wholeExpected(reader, analysed.sentence.index, span) !== undefined && own.kind !== 'counts') return undefined;
  const { around } = list;
  const label = own.kind === 'counts' ? own : around.label;
  if (label.kind === 'counts') return { kind: 'count', draft: draftIn(candidate, label, around, reader) };
  // "The votes, by party:", "PSUV: 219"
  return own.kind === 'other' || label.kind === 'other' ? { kind: 'other' } : undefined;
}

/** What the words of an item say that it counts: "Friday" and "Foro Penal" leave it open, "Rice" is no such thing. */
function labelOf({ sentence, times, mentions }: AnalysedSentence, mark: number): Label {
  const { tokens, passage, compiled } = sentence;
  const named = [...times, ...mentions].some(({ start, end }) => start <= OPENS && end >= mark && end <= mark + 1);
  const label = readLabel(passage.text.slice(tokens[0]?.start, tokens[mark - 1]?.end), sentence, compiled);
  if (label.kind === 'counts') return label;
  if (named || (label.kind === 'open' && label.group !== null)) return { kind: 'open', group: null };
  return { kind: 'other' };
}

function draftIn(
  candidate: Candidate,
  { measure, group }: Extract<Label, { kind: 'counts' }>,
  around: Around,
  reader: Reader,
): Draft {
  const { analysed, span } = candidate;
  const draft = draftOf(candidate, leaning({ measure }, false), reader);
  const owner = around.owner;
  const byItself = !isUnnamed(draft) && draft.attribution.cue !== null;
  const told = around.whole(measure);
  const whole = told !== undefined && !byItself && span.value < told.value ? told : undefined;
  const [time] = analysed.times;
  return changed(draft, {
    attribution: byItself ? draft.attribution : ofOwner(owner?.source ?? { body: NOBODY, speaker: null }),
    window: daysOf({ measure, time, whole, byItself }, around, reader),
    group: draft.group ?? group,
    partitive: whole !== undefined,
    partOf: whole?.id ?? null,
  });
}
