import type { Passage } from '../../domain/article.js';
import { fold } from '../../domain/fold.js';
import { countryOf } from './countries.js';

/** A round-up of fewer countries is a story with reactions from abroad. */
const LEAST = 3;
/** "1. Belarus. …", "2. Cuba. …": the items of a list of news are about their own country each. */
const LEAST_LISTED = 2;
const LONGEST = 40;
/** "HANOI. Vietnam will free", "PHNOM PENH — Eighteen soldiers". */
/** "**Cuba.** On 12 March …". */
const HEADING = /^\p{Lu}[\p{L} '’-]{2,30}(?=[.:] )/u;
const HEADING_END = /[.:] /;
const DATELINE = /^\p{Lu}[\p{Lu} .'’-]+?(?=[.,:(—–-]| [(—–-])/u;

/** What stands before a paragraph: a dateline or a heading. */
function headOf(text: string): string {
  const head = text.slice(0, LONGEST);
  const found = DATELINE.exec(head) ?? (HEADING_END.test(head) ? HEADING.exec(head) : null);
  return found?.[0] ?? '';
}

function placeOf({ text }: Passage): string | undefined {
  // a line that is no more than a country's name heads what follows
  const line = text.length <= LONGEST ? text : headOf(text);
  if (line === '') return undefined;
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
  let listed = 0;
  for (const passage of passages) {
    const place = placeOf(passage);
    if (place !== undefined && passage.kind === 'list') listed += 1;
    here = place ?? (passage.kind === 'list' && listed > 1 ? undefined : here);
    if (here !== undefined) local.set(passage.number, here);
  }
  return new Set(local.values()).size >= (listed > 1 ? LEAST_LISTED : LEAST) ? local : new Map();
}
