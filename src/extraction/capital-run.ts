import { isCapitalised, type Token } from './text.js';

/** Small words inside the names of bodies. */
export const NAME_LINKS = new Set([
  'of',
  'for',
  'to',
  'the',
  'and',
  'de',
  'a',
  'ao',
  'aos',
  'del',
  'la',
  'las',
  'los',
  'do',
  'da',
  'dos',
  'das',
  'por',
  'para',
  'pela',
  'pelas',
  'pelo',
  'pelos',
  'e',
  'y',
  'en',
  'em',
  'in',
  'al',
  'el',
  'on',
  'contra',
  'sin',
  'against',
  "'s",
  "'",
]);
/** Small words inside the names of people. */
export const PERSON_LINKS = new Set(['de', 'del', 'da', 'do', 'dos', 'la', 'al', 'el', 'bin', 'ben', 'van', 'von']);
const MAX_NAME = 14;

/** Tokens as they were written, apart by spaces. */
export function words(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map((token) => token.text)
    .join(' ')
    .replace(/ ([',’])/g, '$1')
    .replace(/(’|')\s+s\b/g, "'s");
}

/** A run of capitalised words; small words of names may stand inside. */
export function capitalRun(tokens: readonly Token[], at: number, links: ReadonlySet<string>): number {
  let end = at + 1;
  for (let index = at + 1; index < Math.min(tokens.length, at + MAX_NAME); index += 1) {
    const token = tokens[index];
    if (token === undefined || !(isCapitalised(token) || links.has(token.key))) break;
    if (isCapitalised(token)) end = index + 1;
  }
  return end;
}
