import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Span } from './moment.js';
import { key, type Read } from './read-date.js';
import { bareDay, DASH, rangeFrom, setsOff } from './read-range.js';

function rises(span: Span): boolean {
  return span.kind === 'between' && span.from.kind === 'date' && span.to.kind === 'date' && span.from.day < span.to.day;
}

/** "8-25 January", "1 and 2 May", "el 8 y 9 de abril": the first day stands bare, and the last one names the month. */
export function bareRangeAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Span> | undefined {
  const first = bareDay(tokens, at, compiled);
  if (first === undefined) return undefined;
  const next = tokens[first.end];
  const dash = DASH.test(next?.text ?? '');
  const placed = compiled.sets.on.isAt(tokens, at - 1) || compiled.language.time.dayWords.includes(key(tokens, at - 1));
  // "in two days, 11 and 12 January, 600 left"
  const apposed = setsOff(tokens[at - 1]) && next !== undefined && compiled.sets.joiners.has(next);
  if (!dash && !placed && !apposed) return undefined;
  const range = rangeFrom(tokens, first, compiled);
  if (apposed && range !== undefined && !(setsOff(tokens[range.end]) && rises(range.what))) return undefined;
  return range?.what.kind === 'between' && range.what.to.kind === 'date' ? range : undefined;
}
