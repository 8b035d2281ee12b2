/** Words before which a Portuguese noun phrase has its noun and adjectives: "defensores | dos direitos humanos". */
export const portugueseLinks: ReadonlySet<string> = new Set(
  'de da do das dos em na no com sem a à ao por para como contra ou e'.split(' '),
);

/** "cidadãos", and not "cidadões". */
const AOS = /(?:cidad|crist|irm|afeg|artes|pag)ão$/;

const ENDINGS: readonly (readonly [ending: RegExp, plural: string])[] = [
  [AOS, '$&s'],
  [/ão$/, 'ões'],
  [/ês$/, 'eses'],
  [/m$/, 'ns'],
  [/[rz]$/, '$&es'],
  [/al$/, 'ais'],
  // "responsáveis", "papéis"
  [/(?<=[áéíóúâêô][a-z]{1,2})el$/, 'eis'],
  [/el$/, 'éis'],
  [/ol$/, 'óis'],
  [/il$/, 'is'],
  [/[^s]$/, '$&s'],
];

/** "caminhoneiro" → "caminhoneiros", "policial" → "policiais", "refém" → "reféns". */
export function portuguesePlural(word: string): string {
  const [ending, plural] = ENDINGS.find(([found]) => found.test(word)) ?? [/$/, ''];
  return word.replace(ending, plural);
}

/** Of adjectives and participles: "detido" → "detida", "alemão" → "alemã", "europeu" → "europeia". */
export function portugueseFeminine(word: string): string {
  if (/o$/.test(word)) return /ão$/.test(word) ? word.slice(0, -1) : `${word.slice(0, -1)}a`;
  if (/eu$/.test(word)) return word.replace(/eu$/, 'eia');
  return /(?:ês|or|ol)$/.test(word) ? `${word.replace(/ês$/, 'es')}a` : word;
}
