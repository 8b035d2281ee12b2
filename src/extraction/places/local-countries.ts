import type { Passage } from '../../domain/article.js';
import { fold } from '../../domain/fold.js';
import { countryOf } from './countries.js';

/** A round-up of fewer countries is a story with reactions from abroad. */
const LEAST = 3;
const LONGEST = 40;
/** "HANOI. Vietnam will free", "PHNOM PENH — Eighteen soldiers". */
/** "**Cuba.** On 12 March …". */
const HEADING = /^\p{Lu}[\p{L} '’-]{2,30}(?=[.:] )/u;
const DATELINE = /^\p{Lu}[\p{Lu} .'’-]+?(?=[.,:(—–-]| [(—–-])/u;

function placeOf({ text }: Passage): string | undefined {
  // a line that is no more than a country's name heads what follows
  const line =
    text.length <= LONGEST
      ? text
      : ((DATELINE.exec(text.slice(0, LONGEST)) ?? HEADING.exec(text.slice(0, LONGEST)))?.[0] ?? '');
  return countryOf(
    fold(line)
      .replace(/[^\p{L} '-]+/gu, ' ')
      .trim(),
  );
}

/** The country of each paragraph of a round-up ("HANOI. …", "COLOMBO. …"), where "the ministry" is another state's each time. */
export function localCountries(passages: readonly Passage[]): ReadonlyMap<number, string> {
  const local = new Map<number, string>();
  let here: string | undefined;
  for (const passage of passages) {
    here = placeOf(passage) ?? here;
    if (here !== undefined) local.set(passage.number, here);
  }
  return new Set(local.values()).size >= LEAST ? local : new Map();
}
