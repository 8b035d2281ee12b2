import { countNounEnd } from '../bodies/count-owner.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Cue } from './cue.js';
import { opensItsSentence } from './going-on-saying.js';

/** Words of ", frente a los" before the noun. */
const OPENING = 5;

/** ", frente a los datos del Gobierno": a count that an adjunct sets beside that of the sentence. */
function isOnlyBeside({ start, source }: Cue, { tokens, compiled }: Sentence): boolean {
  if (source.start < start || countNounEnd(tokens, start, compiled) === undefined) return false;
  let comma = start - 1;
  while (comma > start - OPENING && tokens[comma]?.kind === 'word') comma -= 1;
  const { placePrepositions, adjunctOpeners } = compiled.sets;
  return (
    tokens[comma]?.text === ',' && (placePrepositions.isAt(tokens, comma + 1) || adjunctOpeners.isAt(tokens, comma + 1))
  );
}

/** Who the next sentence goes on with: of those who speak in this one the last, but none whose count is only set beside. */
export function lastToSpeak(speaking: readonly Cue[], sentence: Sentence): Cue | undefined {
  const told = speaking.filter(({ quotation, disputed }) => quotation < 0 && disputed !== true);
  const last = told.at(-1);
  const [first] = told;
  if (last === undefined || first === undefined || first === last || !isOnlyBeside(last, sentence)) return last;
  return opensItsSentence(sentence, first.source, sentence.compiled) ? first : last;
}
