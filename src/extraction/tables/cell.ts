import type { AnalysedPassage } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { once } from '../once.js';
import { bareNumber, endAt, shared } from '../time/ends-of-run.js';
import type { TimeExpression } from '../time/moment.js';
import { isSpan } from '../time/moment.js';
import { skip, yearMoment } from '../time/read-date.js';
import { momentAt } from '../time/read-moment.js';
import { type Cell, type Label, OPEN } from './around.js';
import { readLabel } from './label.js';

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
  const body = once(() => (analysed === undefined ? undefined : bodyOf(analysed)));
  return {
    analysed,
    label: once(() => (analysed === undefined ? OPEN : labelOf(analysed, body(), compiled))),
    body,
    time: once(() =>
      analysed === undefined ? undefined : (runAlone(analysed) ?? analysed.times[0] ?? timeAlone(analysed)),
    ),
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

/** Whether a stretch is all that a cell says: "On Friday", "el 8 de enero", "The government". */
function coversAll({ sentence: { tokens, compiled } }: AnalysedSentence, start: number, end: number): boolean {
  const { on, determiners, definites } = compiled.sets;
  const small = on.isAt(tokens, 0) || determiners.isAt(tokens, 0) || definites.isAt(tokens, 0);
  return start <= (small ? 1 : 0) && end === tokens.length;
}

/** "Foro Penal", "Government", "Freed, by Foro Penal"; of "Police cells" the police counts nobody. */
function bodyOf(analysed: AnalysedSentence): SourceMention | undefined {
  const only = onlyBody(analysed);
  return only === undefined || only.strength === 'named' || coversAll(analysed, only.start, only.end)
    ? only
    : undefined;
}

/** "2024", "November" by themselves beside a row: in a sentence a word before them would say that they are days. */
function timeAlone({ sentence: { tokens, compiled } }: AnalysedSentence): TimeExpression | undefined {
  const found = yearMoment(tokens, 0) ?? momentAt(tokens, 0, compiled);
  const end = tokens[tokens.length - 1]?.text === '.' ? tokens.length - 1 : tokens.length;
  return found?.end === end ? { start: 0, end: tokens.length, role: 'on', what: found.what } : undefined;
}

/** "December to March 12", "2024 a enero": a run by itself, of which a month or a year is the first end. */
function runAlone({ sentence: { tokens, compiled } }: AnalysedSentence): TimeExpression | undefined {
  const from = yearMoment(tokens, 0) ?? momentAt(tokens, 0, compiled);
  if (from === undefined || isSpan(from.what)) return undefined;
  const link = tokens[from.end];
  if (link === undefined || !compiled.language.time.through.includes(link.key)) return undefined;
  const to = endAt(tokens, skip(tokens, from.end + 1, compiled.sets.fillers), compiled);
  if (to?.end !== tokens.length || bareNumber(to.what)) return undefined;
  return { start: 0, end: to.end, role: 'on', what: shared(from.what, to.what) };
}

/** A cell that is a body or a time says nothing of what is counted. */
function labelOf(analysed: AnalysedSentence, body: SourceMention | undefined, compiled: CompiledLanguage): Label {
  const { passage, start, end } = analysed.sentence;
  if (body !== undefined && coversAll(analysed, body.start, body.end)) return OPEN;
  if (runAlone(analysed) !== undefined || timeAlone(analysed) !== undefined) return OPEN;
  if (analysed.times.some((time) => coversAll(analysed, time.start, time.end))) return OPEN;
  return readLabel(passage.text.slice(start, end), analysed.sentence, compiled);
}
