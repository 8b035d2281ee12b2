import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { spelled } from '../numbers/spelled-number.js';
import { nameRun } from '../sentences/capital-run.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { isOfOthers } from './of-others.js';

const LISTENERS = 6;

/** "disse a uma rádio que": those who are told. */
function pastListeners(
  tokens: readonly Token[],
  from: number,
  { language, small, say, speech }: CompiledLanguage,
): number {
  let at = from;
  while (
    at < from + LISTENERS &&
    !small.that.isAt(tokens, at) &&
    language.sources.listeners.includes(tokens[at]?.key ?? '')
  )
    at += 1;
  // "disse às mães que": as written, "as" is no word of those who are told
  if (at === from && speech.hearers.has(tokens[at]?.text.toLowerCase() ?? '')) at += 1;
  // "dijo a las madres de los presos que"
  const whom = at;
  while (at > from && at < whom + LISTENERS && !small.that.isAt(tokens, at)) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.word.capital || say.longestAt(tokens, at) !== undefined) return whom;
    at += 1;
  }
  return small.that.isAt(tokens, at) ? at : whom;
}

const DAY_WORDS = 7;

/** "El viernes 30 aseguró que", "Horas después precisó que": nothing but a day before the verb. */
function opensWithDay(tokens: readonly Token[], start: number, { sets, fixedTimes, told }: CompiledLanguage): boolean {
  if (start > DAY_WORDS) return false;
  for (let at = 0; at < start; ) {
    const token = tokens[at];
    const phrase = fixedTimes.longestAt(tokens, at)?.end ?? told.longestAt(tokens, at)?.end;
    const small =
      token !== undefined &&
      (sets.on.has(token) ||
        sets.fillers.has(token) ||
        sets.dayParts.has(token) ||
        sets.months.has(token) ||
        sets.weekdays.has(token) ||
        (token.kind === 'number' && token.text.length <= 2));
    if (!small && (phrase === undefined || phrase > start)) return false;
    at = phrase !== undefined && phrase <= start ? phrase : at + 1;
  }
  return true;
}

/** "desde Ginebra", "em Genebra": past where it was said. */
function pastWhere(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  const place = compiled.sets.placePrepositions.isAt(tokens, at) && tokens[at + 1]?.word.capital === true;
  return place ? nameRun(tokens, at + 1, compiled) : at;
}

/** "A 31 de dezembro, lembrou, havia 23.840": a verb of saying alone between commas goes on with who spoke last. */
export function speaksAlone({ tokens }: Sentence, start: number, end: number, compiled: CompiledLanguage): boolean {
  const { language } = compiled;
  const before = language.sources.also.includes(tokens[start - 1]?.key ?? '') ? tokens[start - 2] : tokens[start - 1];
  const after = tokens[end];
  const opens = before === undefined || /^[,"”»—–]$/.test(before.text) || opensWithDay(tokens, start, compiled);
  const told = compiled.told.longestAt(tokens, end) ?? compiled.channels.longestAt(tokens, end);
  const past = told?.end ?? end;
  // "disse-me ao telefone.", "afirmó en un comunicado desde Ginebra."
  const closes = [after, tokens[past], tokens[pastWhere(tokens, past, compiled)]].some(
    (token) => token === undefined || /^[,.:]$/.test(token.text),
  );
  return (
    language.sources.verbFirst &&
    opens &&
    (closes || [end - 1, pastListeners(tokens, end, compiled)].some((at) => compiled.small.that.isAt(tokens, at)))
  );
}

/** "Entre el 8 de enero y el 15 de febrero verificó 426": a number right after a verb that has no subject in its sentence. */
export function countsAlone(
  { tokens, quotation }: Sentence,
  start: number,
  end: number,
  compiled: CompiledLanguage,
): boolean {
  const { language, sets, hedgesBefore } = compiled;
  const counted = hedgesBefore.longestAt(tokens, end)?.end ?? end;
  return (
    language.sources.verbFirst &&
    (quotation[start] ?? -1) < 0 &&
    (tokens[counted]?.kind === 'number' || spelled(tokens, counted, compiled) !== undefined) &&
    !tokens.slice(0, start).some((token) => sets.relatives.has(token)) &&
    !isOfOthers(tokens, start, compiled)
  );
}
