import type { Token } from '../text/text.js';

/** What a common noun says of the body it stands for. */
export type RoleSort = 'prisons' | 'ngo' | 'opposition' | 'any';

/** Stems of "prison" and "penitentiary" in the three languages. */
const PRISONS = /^(?:pris|peniten|cadei|carcel|correction|jail)/;
const NGOS = /^(?:ngo|ong|oeneg|watchdog|charit|union|sindicat|gremi|observator|non-governmental|nao-govern|monitor)/;
const PARTIES = /^(?:coali|colig|alianz|alianc|allianc|partid|party|plataform|platform|bloc|bloque|bloco)/;

/** The sort of body that the words from `start` to `end` speak of. */
export function sortOf(tokens: readonly Token[], start: number, end: number): RoleSort {
  const words = tokens.slice(start, end).map((token) => token.key);
  if (words.some((word) => PRISONS.test(word))) return 'prisons';
  if (words.some((word) => NGOS.test(word))) return 'ngo';
  return words.some((word) => PARTIES.test(word)) ? 'opposition' : 'any';
}
