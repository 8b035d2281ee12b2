import type { Sentence } from '../sentences/sentence.js';
import type { TimeExpression } from './moment.js';

const ADJUNCT = 7;

/** "In a visit on 28 May to the camp, the commission found 230": the words before the first comma hold for all of it. */
export function opensSentence(
  { start, end }: TimeExpression,
  place: { readonly start: number },
  { tokens, compiled }: Sentence,
): boolean {
  if (start <= 1) return true;
  if (start > ADJUNCT || !compiled.sets.placePrepositions.isAt(tokens, 0)) return false;
  const opening = tokens.slice(0, start);
  const isPlain = opening.every(({ kind }, at) => kind === 'word' && compiled.say.longestAt(tokens, at) === undefined);
  return isPlain && tokens.slice(end, place.start).some(({ text }) => text === ',');
}
