import { phrases } from '../../../extraction/lexicon/words.js';
import type { Lexicon } from './lexicon.js';

/** "Fue liberado", "foi solta", "was released" */
export function freedOf(list: string, { wasFreed }: Lexicon['shapes']): string {
  return phrases(list)
    .filter((phrase) => wasFreed.test(phrase))
    .join(',');
}

/** "Quienes siguen", "who's still" */
export function stayOf(list: string, { staysIn }: Lexicon['shapes']): string {
  return phrases(list)
    .filter((phrase) => staysIn.test(phrase))
    .join(',');
}
