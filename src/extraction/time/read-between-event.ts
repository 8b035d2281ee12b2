import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Moment, TimeExpression } from './moment.js';
import { key, type Read, skip } from './read-date.js';
import { DECLARED } from './read-event.js';

const NOUN_WORDS = 3;
const PHRASE = 7;

/** Where the phrase of an event ends that begins at `from`: "the signing of the law | and Sunday". */
function eventBefore(
  tokens: readonly Token[],
  from: number,
  { sets, course }: CompiledLanguage,
): { readonly words: string; readonly end: number } | undefined {
  let words: string | undefined;
  const declared = course.declared.longestAt(tokens, from);
  if (declared !== undefined && sets.joiners.isAt(tokens, declared.end)) return { words: DECLARED, end: declared.end };
  for (let at = from; at < from + PHRASE; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (sets.joiners.has(token)) return words === undefined ? undefined : { words, end: at };
    if (words === undefined && at < from + NOUN_WORDS && (sets.events.has(token) || sets.turningPoints.has(token)))
      words = token.key;
  }
  return undefined;
}

/**
 * "between the signing and Sunday", "entre la promulgación de la ley y el 24": from the event, which the article may date
 * or not, up to the day.
 */
export function betweenEventAt(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
  dayAt: (at: number) => Read<Moment> | undefined,
): readonly [TimeExpression, TimeExpression] | undefined {
  if (key(tokens, at) !== compiled.language.time.between[0]) return undefined;
  const event = eventBefore(tokens, at + 1, compiled);
  if (event === undefined) return undefined;
  const day = dayAt(skip(tokens, event.end + 1, compiled.sets.fillers));
  if (day === undefined) return undefined;
  return [
    { start: at, end: event.end, role: 'since', what: { kind: 'event', words: event.words } },
    { start: event.end, end: day.end, role: 'until', what: day.what },
  ];
}
