import { phrases } from '../../../extraction/lexicon/words.js';

/** "Fue liberado", "foi solta", "was released" */
export function freedOf(list: string): string {
  return phrases(list)
    .filter((phrase) =>
      /^(?:(?:fue|foi|was he|was she|lo|la) (?:liberad|excarcelad|solt|libertad|released|freed)|salio libre)/.test(
        phrase,
      ),
    )
    .join(',');
}

/** "Quienes siguen", "who's still" */
export function stayOf(list: string): string {
  return phrases(list)
    .filter((phrase) => /^(?:(?:quien(?:es)?|quem) (?:sigue|continua)|who(?:'s| is) still)/.test(phrase))
    .join(',');
}
