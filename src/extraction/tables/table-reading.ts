import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedPassage } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { NOBODY } from '../bodies/body.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import { resolveTime } from '../time/resolve.js';
import { isOneDay } from '../time/resolve-moment.js';
import type { Days } from '../time/text-before.js';
import { contextOf } from '../time/time-context.js';
import { type Around, type Label, OPEN, type Owner, type OwnerAround, type TableReading } from './around.js';
import { cellsOf, onlyBody } from './cell.js';
import { readLabel } from './label.js';
import type { Table } from './table.js';

/** Sentences from a count to the table that tells of its parts. */
const WHOLE_REACH = 4;
/** Lines below a table, one of which may say whose it is. */
const BELOW = 2;

/** Reads what stands around a table, when its first row is read. */
export function readTable(
  table: Table,
  passages: readonly AnalysedPassage[],
  at: number,
  reader: Reader,
): TableReading {
  const head = table.hasHead ? cellsOf(passages[at], reader.compiled) : [];
  return { ...readAround(passages, at, table.rows.length, reader), table, head, counts: [] };
}

/** Reads what stands around so many rows or items. */
export function readAround(passages: readonly AnalysedPassage[], at: number, rows: number, reader: Reader): Around {
  const first = passages[at]?.sentences[0]?.sentence.index ?? 0;
  const above = passages[at - 1]?.sentences.at(-1);
  const near = reader.drafts.all.filter(
    ({ sentence, tentative, partitive }) => first - sentence <= WHOLE_REACH && !tentative && !partitive,
  );
  const told = near.at(-1);
  const named = above === undefined ? null : daysOf(above, reader);
  const below = sourceBelow(passages.slice(at + rows, at + rows + BELOW));
  const noted = below === undefined ? null : daysBelow(below, reader);
  const label = above === undefined ? OPEN : labelAbove(above, reader);
  // "The releases of Friday:" were on that day; "Figures of Friday:" go as far
  const isRun = named !== null && (label.kind === 'counts' || !isOneDay(named));
  return {
    label,
    owner: ownerOf(below === undefined ? ownerAbove(above) : ownerBelow(below), told),
    days: isRun ? named : noted !== null && !isOneDay(noted) ? noted : null,
    asOf:
      noted?.to ??
      (named !== null && isOneDay(named) ? named.to : null) ??
      asOfCount(told) ??
      reader.read.article.published,
    whole: (measure) => near.findLast((draft) => draft.measure === measure),
  };
}

function ownerOf(said: Owner | undefined, told: Draft | undefined): OwnerAround | undefined {
  if (said !== undefined) return { source: said, isSaid: true };
  return told === undefined ? undefined : { source: told.attribution, isSaid: false };
}

/** What parts what is counted from how it is told: "Releases, day by day", "Presos por estado, según S". */
const PARTS_LINE = /^[,:;()–—]$/;
const COUNT_REACH = 6;

/** "Releases by month, according to S", "Las cuentas de los presos políticos", "Of the 116 freed since January 8:". */
function labelAbove(above: AnalysedSentence, reader: Reader): Label {
  const { tokens, passage, compiled } = above.sentence;
  const counted = reader.drafts.of(above.sentence.index);
  if (counted.length > 0) {
    const [first] = counted;
    const leads = tokens.at(-1)?.text === ':' && counted.every(({ measure }) => measure === first?.measure);
    return leads && first !== undefined ? { kind: 'counts', measure: first.measure, group: null } : OPEN;
  }
  const parted = partsBefore(above, reader);
  if (parted !== undefined) return parted;
  const stop = tokens.findIndex(({ text }, at) => PARTS_LINE.test(text) || compiled.rates.longestAt(tokens, at));
  const end = stop < 1 ? tokens.length : stop;
  const from = pastCountNoun(above);
  const words = (start: number): string => passage.text.slice(tokens[start]?.start, tokens[end - 1]?.end);
  const label = end > 0 ? readLabel(words(0), above.sentence, compiled) : OPEN;
  const told =
    label.kind !== 'counts' && from > 0 && from < end ? readLabel(words(from), above.sentence, compiled) : label;
  if (told.kind === 'counts') return told;
  return mayTellOfCounts(above) ? OPEN : { kind: 'other' };
}

/** Whether words speak of a count, of prisoners or of a release, however they do. */
function mayTellOfCounts({ sentence: { tokens, compiled }, countNouns }: AnalysedSentence): boolean {
  if (countNouns.length > 0) return true;
  return tokens.some((_, at) => {
    const verb = compiled.predicates.longestAt(tokens, at)?.value;
    return verb === 'freed' || verb === 'held' || compiled.groups.longestAt(tokens, at)?.value.prisoner === true;
  });
}

const PARTED_BY = 4;

/** "Foro Penal has confirmed 62 releases. By prison:": what the sentence before counts. */
function partsBefore({ sentence }: AnalysedSentence, { drafts }: Reader): Label | undefined {
  const { tokens, index, compiled } = sentence;
  const leads = tokens.length <= PARTED_BY && tokens.at(-1)?.text === ':';
  if (!leads || !compiled.course.speaking.partedBy.isAt(tokens, 0)) return undefined;
  const [first, ...others] = drafts.of(index - 1);
  if (first === undefined || others.some(({ measure }) => measure !== first.measure)) return undefined;
  return { kind: 'counts', measure: first.measure, group: null };
}

/** Past "the counts of the", "las cuentas de los"; 0 where no noun for a count stands near the head. */
function pastCountNoun({ sentence: { tokens, compiled }, countNouns }: AnalysedSentence): number {
  const noun = countNouns.findLast((at) => at <= COUNT_REACH);
  if (noun === undefined) return 0;
  let at = compiled.counts.longestAt(tokens, noun)?.end ?? noun + 1;
  if (!compiled.sets.partitives.isAt(tokens, at)) return 0;
  at += 1;
  return compiled.sets.determiners.isAt(tokens, at) || compiled.sets.definites.isAt(tokens, at) ? at + 1 : at;
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

/** The line below a table that begins with "Source". */
function sourceBelow(passages: readonly AnalysedPassage[]): readonly AnalysedSentence[] | undefined {
  return passages.find(({ sentences: [head] }) => head !== undefined && isSourceLabel(head))?.sentences;
}

/** "Source: Foro Penal", "Fuentes: A y B": of two nobody knows which numbers are whose. */
function ownerBelow(note: readonly AnalysedSentence[]): Owner {
  return note.map(onlyBody).find((body) => body !== undefined) ?? { body: NOBODY, speaker: null };
}

/** "Source: Foro Penal, from 20 February to 3 March", "Fuente: S. Datos al 24 de enero": over which days, or how far, it counted. */
function daysBelow(note: readonly AnalysedSentence[], reader: Reader): Days | null {
  const dated = note.find(({ times }) => times.length > 0);
  return dated === undefined ? null : daysOf(dated, reader);
}

/** Whether words begin with "Source". */
export function isSourceLabel({ sentence: { tokens, compiled } }: AnalysedSentence): boolean {
  return compiled.course.speaking.sourceLabels.isAt(tokens, 0);
}

/** "(fuente: Contraluz)": also a paper, where the numbers are its own. */
function ownerAfterLabel({ sentence: { tokens, compiled }, mentions }: AnalysedSentence): Owner | undefined {
  const label = tokens.findIndex(
    ({ text }, at) => text === ':' && compiled.course.speaking.sourceLabels.isAt(tokens, at - 1),
  );
  if (label < 0) return undefined;
  const source = mentions.find(({ start }) => start > label);
  return { body: source?.outlet ?? source?.body ?? NOBODY, speaker: source?.speaker ?? null };
}

function ownerAbove(above: AnalysedSentence | undefined): Owner | undefined {
  const labelled = above === undefined ? undefined : ownerAfterLabel(above);
  if (labelled !== undefined) return labelled;
  const cue = above?.plainCues.find(({ negated, source }) => !negated && source.body.kind !== 'unattributed');
  if (cue !== undefined) return cue.source;
  const only = above === undefined ? undefined : onlyBody(above);
  return only?.strength === 'named' ? only : undefined;
}
