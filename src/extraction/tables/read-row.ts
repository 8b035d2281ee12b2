import type { CountWindow, Measure } from '../../domain/claim.js';
import type { AnalysedPassage } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { changedAttribution, ofOwner } from '../attribution/attribution.js';
import { NOBODY } from '../bodies/body.js';
import type { Candidate } from '../candidate.js';
import { leaning } from '../decisions/decided.js';
import { remember } from '../decisions/told.js';
import { changed, type Draft } from '../draft.js';
import { draftOf } from '../draft-of.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Counted } from '../numbers/what-counted.js';
import type { Reader } from '../reader.js';
import type { TimeExpression } from '../time/moment.js';
import { type Cell, type Label, OPEN, type Owner, type TableReading } from './around.js';
import { cellsOf } from './cell.js';
import { MEASURES, readLabel } from './label.js';
import { LABELS } from './table.js';
import { type Dating, daysOf } from './table-days.js';
import { isSourceLabel } from './table-reading.js';

/** A row, with what its first cell says of it. */
interface Row {
  readonly passage: AnalysedPassage;
  readonly cells: readonly Cell[];
  readonly label: Cell | undefined;
  readonly isTotal: boolean;
}

/** A number of a row and the cell over it. */
interface Place {
  readonly row: Row;
  readonly column: number;
  readonly head: Cell | undefined;
  readonly analysed: AnalysedSentence;
  readonly span: NumberSpan;
}

function isTotal(cell: Cell | undefined): boolean {
  if (cell?.analysed === undefined) return false;
  const { tokens, compiled } = cell.analysed.sentence;
  return compiled.clause.totals.isAt(tokens, 0);
}

/** All numbers of a row that count people freed, held or promised freedom. */
export function readRow(passage: AnalysedPassage, reading: TableReading, reader: Reader): void {
  const cells = cellsOf(passage, reader.compiled);
  const label = cells[LABELS];
  const row: Row = { passage, cells, label, isTotal: isTotal(label) };
  for (const [column, { analysed }] of cells.entries()) {
    if (analysed === undefined) continue;
    const span = column === LABELS ? undefined : analysed.undated[0];
    if (span !== undefined) readPlace({ row, column, head: reading.head[column], analysed, span }, reading, reader);
    reader.observer?.read(analysed, reader.eventDay);
  }
}

/** What the cell says that its number counts: nothing but a number stands in it, or people. */
function countedIn({ analysed, span }: Place): Candidate['counted'] | undefined {
  const counted: Counted = analysed.countedBy(span);
  if (counted.kind === 'group' || counted.kind === 'elliptical') return counted;
  const bare = analysed.sentence.tokens.every(
    ({ kind }, at) => kind !== 'word' || (at >= span.hedgeStart && at < span.end),
  );
  return bare && counted.kind === 'rejected' && counted.why === 'a year'
    ? { kind: 'elliptical', partitive: false, end: span.end, label: null }
    : undefined;
}

/** "702 political prisoners freed", under "Result": the words behind the number say all; "702 political prisoners" may be anything. */
function toldInCell({ analysed, span }: Place): Extract<Label, { kind: 'counts' }> | undefined {
  const { passage, end, compiled } = analysed.sentence;
  if (span.hedgeStart > 0 || !analysed.predicates.some(({ kind }) => MEASURES.has(kind))) return undefined;
  const start = analysed.sentence.tokens[span.end]?.start;
  const label =
    start === undefined ? undefined : readLabel(passage.text.slice(start, end), analysed.sentence, compiled);
  return label?.kind === 'counts' ? label : undefined;
}

/** What a number counts, by the words over it, beside it and over the table; they must not say two things. */
function measureAt(place: Place, reading: TableReading): Measure | undefined {
  const { row, head, column } = place;
  const told = toldInCell(place);
  const over = head?.label() ?? OPEN;
  const beside = row.label?.label() ?? OPEN;
  if (over.kind === 'other') return told?.measure;
  if (over.kind === 'counts')
    return beside.kind === 'counts' && beside.measure !== over.measure ? undefined : over.measure;
  if (beside.kind === 'counts') return beside.measure;
  if (told !== undefined) return told.measure;
  // "Month | Freed | Total"
  const left = reading.head.slice(0, column).findLast((cell) => cell.label().kind === 'counts');
  const sum = isTotal(head) ? left?.label() : undefined;
  if (sum?.kind === 'counts') return sum.measure;
  const says = beside.kind === 'open' || namesPlaces(reading.head[LABELS]) ? reading.label : OPEN;
  return says.kind === 'counts' ? says.measure : undefined;
}

/** "Prison", "Cárcel": whatever stands below is a place. */
function namesPlaces(head: Cell | undefined): boolean {
  if (head?.analysed === undefined) return false;
  const { tokens, compiled } = head.analysed.sentence;
  return compiled.course.custody.prisons.isAt(tokens, 0) && tokens.length === 1;
}

function readPlace(place: Place, reading: TableReading, reader: Reader): void {
  const { analysed, span, row } = place;
  const counted = countedIn(place);
  const measure = counted === undefined ? undefined : measureAt(place, reading);
  if (counted === undefined || measure === undefined || span.value === 0 || span.ratio !== null) {
    remember(analysed, span, 'things', null, reader);
    reader.observer?.decided(span, { kind: 'dropped', rule: 'decide', why: 'in a table of other things' });
    return;
  }
  const draft = draftAt(place, { analysed, span, counted, passage: row.passage }, measure, reading, reader);
  reader.drafts.add(draft);
  remember(analysed, span, 'count', draft, reader);
  reader.observer?.decided(span, { kind: 'claim', drafts: [draft], predicate: null, leansOn: true });
}

function ownerOf({ row, head }: Place, { head: heads, owner }: TableReading): Owner & { readonly own: boolean } {
  const source = heads.findIndex(({ analysed }) => analysed !== undefined && isSourceLabel(analysed));
  const around = owner?.source ?? { body: NOBODY, speaker: null };
  // "Hamas | 33", in a table that the Red Cross gave, is a side and no source
  const isSide = owner?.isSaid === true && around.body !== NOBODY;
  const own =
    (source < 0 ? undefined : row.cells[source]?.body()) ?? (isSide ? undefined : row.label?.body()) ?? head?.body();
  return own === undefined
    ? { body: around.body, speaker: around.speaker, own: false }
    : { body: own.body, speaker: own.speaker, own: true };
}

/** Of the words over a number and beside it, the first that say whom it counts. */
function groupOf(place: Place): string | null {
  const { head, row } = place;
  const told = toldInCell(place)?.group ?? null;
  if (told !== null) return told;
  for (const cell of [head, row.label]) {
    const label = cell?.label();
    if (label !== undefined && label.kind !== 'other' && label.group !== null) return label.group;
  }
  return null;
}

/** "Month | Freed | Total": how many there had been by then, unless it is what stands beside it taken together. */
function isRunning({ row, head, column, span }: Place): boolean {
  if (!isTotal(head) || row.label?.time() === undefined) return false;
  const others = row.cells.flatMap(({ analysed }, at) =>
    at === LABELS || at === column ? [] : (analysed?.undated.slice(0, 1) ?? []),
  );
  return others.length < 2 || others.reduce((sum, { value }) => sum + value, 0) !== span.value;
}

function windowAt(place: Place, dating: Dating, reading: TableReading, reader: Reader): CountWindow {
  const window = daysOf(dating, reading, reader);
  const { column, row } = place;
  if (dating.measure === 'held') return window;
  if (isRunning(place)) return { ...window, from: reading.days?.from ?? dating.whole?.window.from ?? null };
  if (!row.isTotal || dating.time !== undefined) return window;
  // the rows that name their days say over which days all of them were counted
  const parts = reading.counts.filter((count) => count.column === column && count.draft.window.basis === 'explicit');
  const days = parts
    .flatMap(({ draft: { window: days } }) => [days.from, days.to])
    .filter((day) => day !== null)
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? window : { from, to, basis: 'implied', toBasis: 'stated' };
}

/** "from 8 January to 12 March", in a column of its own. */
function periodOf({ cells }: Row): TimeExpression | undefined {
  for (const cell of cells.slice(LABELS + 1)) {
    const time = cell.analysed?.undated.length === 0 ? cell.time() : undefined;
    if (time !== undefined) return time;
  }
  return undefined;
}

function draftAt(place: Place, candidate: Candidate, measure: Measure, reading: TableReading, reader: Reader): Draft {
  const { row, head, span, column } = place;
  const { own, ...owner } = ownerOf(place, reading);
  const told = reading.whole(measure);
  const whole = told !== undefined && !own && span.value <= told.value ? told : undefined;
  const time = row.label?.time() ?? periodOf(row) ?? head?.time();
  const isPart = whole !== undefined && whole.value > span.value && !row.isTotal && !isRunning(place);
  const attribution = ofOwner(owner);
  const draft = changed(draftOf(candidate, leaning({ measure }, isPart), reader), {
    window: windowAt(place, { measure, time, whole, byItself: own }, reading, reader),
    attribution: owner.body === NOBODY ? changedAttribution(attribution, { how: 'none' }) : attribution,
    partitive: isPart,
    partOf: isPart ? whole.id : null,
    group: groupOf(place) ?? whole?.group ?? null,
  });
  reading.counts.push({ column, draft });
  return draft;
}
