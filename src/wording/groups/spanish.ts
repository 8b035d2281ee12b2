/** Words before which a Spanish noun phrase has its noun and adjectives: "defensores | de derechos humanos". */
export const spanishLinks: ReadonlySet<string> = new Set('de del en con sin a al por para como contra o y'.split(' '));

const BARE: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/** "alemán" is "alemanes": a stress that its ending says again is not written. */
function unstressed(word: string): string {
  return word.replace(/[áéíóú](?=[ns]$)/, (vowel) => BARE[vowel] ?? vowel);
}

/** "camionero" → "camioneros", "juez" → "jueces", "líder" → "líderes". */
export function spanishPlural(word: string): string {
  if (/[aeiouáéó]$/.test(word)) return `${word}s`;
  if (/z$/.test(word)) return `${word.slice(0, -1)}ces`;
  // "guardabosques"
  if (/[^áéíóú]s$/.test(word)) return word;
  return `${unstressed(word)}es`;
}

/** Of adjectives and participles: "detenido" → "detenida", "alemán" → "alemana", "opositor" → "opositora". */
export function spanishFeminine(word: string): string {
  if (/o$/.test(word)) return `${word.slice(0, -1)}a`;
  return /(?:[áéíó][ns]|or|ol)$/.test(word) ? `${unstressed(word)}a` : word;
}
