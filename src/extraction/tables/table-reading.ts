import type { Measure } from '../../domain/claim.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedPassage } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { SourceMention } from '../bodies/body.js';
import { NOBODY } from '../bodies/body.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import { resolveTime } from '../time/resolve.js';
import { isOneDay } from '../time/resolve-moment.js';
import type { Days } from '../time/text-before.js';
import { contextOf } from '../time/time-context.js';
import { type Cell, cellsOf, onlyBody } from './cell.js';
import { type Label, readLabel } from './label.js';
import type { Table } from './table.js';

/** Whose a number is: somebody, nobody, or whoever the text before says. */
export type Owner = Pick<SourceMention, 'body' | 'speaker'>;

/** What holds for all numbers of a table: its head, and what stands over and under it. */
export interface TableReading {
  readonly table: Table;
  readonly head: readonly Cell[];
  /** What the line above says that it counts. */
  readonly label: Label;
  readonly owner: Owner | undefined;
  /** The days that the line above names, and how far the table counts. */
  readonly days: Days | null;
  readonly asOf: IsoDate | null;
  /** A count of the text right before, of which its rows may be parts. */
  readonly whole: (measure: Measure) => Draft | undefined;
  /** Its own counts so far. */
  readonly counts: { readonly column: number; readonly draft: Draft }[];
}

/** Sentences from a count to the table that tells of its parts. */
const WHOLE_REACH = 4;
/** Lines below a table, one of which may say whose it is. */
const BELOW = 2;

const OPEN: Label = { kind: 'open', group: null };

/** Reads what stands around a table, when its first row is read. */
export function readTable(
  table: Table,
  passages: readonly AnalysedPassage[],
  at: number,
  reader: Reader,
): TableReading {
  const { compiled, read, drafts } = reader;
  const first = passages[at]?.sentences[0]?.sentence.index ?? 0;
  const above = passages[at - 1]?.sentences.at(-1);
  const near = drafts.all.filter(
    ({ sentence, tentative, partitive }) => first - sentence <= WHOLE_REACH && !tentative && !partitive,
  );
  const told = near.at(-1);
  const named = above === undefined ? null : daysOf(above, reader);
  const below = ownerBelow(passages.slice(at + table.rows.length, at + table.rows.length + BELOW));
  return {
    table,
    head: table.hasHead ? cellsOf(passages[at], compiled) : [],
    label: above === undefined ? OPEN : readLabel(wordsOf(above), above.sentence, compiled),
    owner: below ?? ownerAbove(above) ?? (told === undefined ? undefined : told.attribution),
    days: named !== null && !isOneDay(named) ? named : null,
    asOf: (named !== null && isOneDay(named) ? named.to : null) ?? asOfCount(told) ?? read.article.published,
    whole: (measure) => near.findLast((draft) => draft.measure === measure),
    counts: [],
  };
}

function wordsOf({ sentence: { passage, start, end } }: AnalysedSentence): string {
  return passage.text.slice(start, end);
}

/** "318 since January 8, it said on Sunday": how far it counts; what left on one day was not counted by then. */
function asOfCount(told: Draft | undefined): IsoDate | null {
  if (told === undefined) return null;
  const { from, to } = told.window;
  return from === to ? null : to;
}

/** The days that the line above a table names, where it tells of no count of its own. */
function daysOf(above: AnalysedSentence, reader: Reader): Days | null {
  const [time] = above.times;
  if (time === undefined || reader.drafts.of(above.sentence.index).length > 0) return null;
  const { published } = reader.read.article;
  const days = resolveTime(time.what, contextOf(reader, published, true));
  if (days === null || published === null) return null;
  return time.role === 'since' || time.role === 'after' ? { from: days.from, to: published } : days;
}

/** "Source: Foro Penal", "Fuentes: A y B": of two nobody knows which numbers are whose. */
function ownerBelow(passages: readonly AnalysedPassage[]): Owner | undefined {
  for (const { sentences } of passages) {
    const [head] = sentences;
    if (head === undefined || !isSourceLabel(head)) continue;
    return sentences.map(onlyBody).find((body) => body !== undefined) ?? { body: NOBODY, speaker: null };
  }
  return undefined;
}

/** Whether words begin with "Source". */
export function isSourceLabel({ sentence: { tokens, compiled } }: AnalysedSentence): boolean {
  return compiled.course.speaking.sourceLabels.isAt(tokens, 0);
}

function ownerAbove(above: AnalysedSentence | undefined): Owner | undefined {
  const cue = above?.plainCues.find(({ negated, source }) => !negated && source.body.kind !== 'unattributed');
  if (cue !== undefined) return cue.source;
  const only = above === undefined ? undefined : onlyBody(above);
  return only?.strength === 'named' ? only : undefined;
}
