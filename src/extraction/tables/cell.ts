import type { AnalysedPassage } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { once } from '../once.js';
import type { TimeExpression } from '../time/moment.js';
import { type Label, readLabel } from './label.js';

/** A cell of a table, or the empty place of one. */
export interface Cell {
  readonly analysed: AnalysedSentence | undefined;
  /** What it says that the numbers below or beside it count. */
  readonly label: () => Label;
  /** The one body it names. */
  readonly body: () => SourceMention | undefined;
  readonly time: () => TimeExpression | undefined;
}

const EMPTY: Label = { kind: 'open', group: null };

/** The cells of a row, in its order. */
export function cellsOf(row: AnalysedPassage | undefined, compiled: CompiledLanguage): readonly Cell[] {
  const places = row?.sentences[0]?.sentence.passage.row?.cells ?? [];
  return places.map(({ start, end }) =>
    cellOf(
      row?.sentences.find(({ sentence }) => sentence.start >= start && sentence.end <= end),
      compiled,
    ),
  );
}

function cellOf(analysed: AnalysedSentence | undefined, compiled: CompiledLanguage): Cell {
  const body = once(() => (analysed === undefined ? undefined : onlyBody(analysed)));
  return {
    analysed,
    label: once(() => (analysed === undefined ? EMPTY : labelOf(analysed, body(), compiled))),
    body,
    time: once(() => analysed?.times[0]),
  };
}

/** The one body that words name: a place is none, and nor is a paper that only prints them. */
export function onlyBody({ mentions }: AnalysedSentence): SourceMention | undefined {
  const named = mentions.filter(
    ({ strength, body, outlet }) => strength !== 'place' && outlet === undefined && body.kind !== 'unattributed',
  );
  const bodies = new Set(named.map(({ body }) => body.claimant));
  return bodies.size === 1 ? named[0] : undefined;
}

/** A cell that is a body or a time says nothing of what is counted. */
function labelOf(analysed: AnalysedSentence, body: SourceMention | undefined, compiled: CompiledLanguage): Label {
  const { tokens, passage, start, end } = analysed.sentence;
  const { sets } = compiled;
  // "On Friday", "el 8 de enero", "The government"
  const small = sets.on.isAt(tokens, 0) || sets.determiners.isAt(tokens, 0) || sets.definites.isAt(tokens, 0);
  const covers = (from: number, to: number): boolean => from <= (small ? 1 : 0) && to === tokens.length;
  if (body !== undefined && covers(body.start, body.end)) return EMPTY;
  if (analysed.times.some((time) => covers(time.start, time.end))) return EMPTY;
  return readLabel(passage.text.slice(start, end), analysed.sentence, compiled);
}
