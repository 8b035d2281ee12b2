import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { GroupEntry } from '../lexicon/look-up-tables.js';
import type { Token } from '../text/text.js';

/** People of a house or a body, told beside a release or a detention. */
export interface Officials {
  readonly entry: GroupEntry;
  readonly partitive: boolean;
  readonly end: number;
}

const STATE = 2;
/** Words of a hedge and a number after the verb. */
const VERB_BEFORE = 3;

/** "uma dezena de deputados ainda na cadeia", "seis diplomatas foram soltos": a release or detention right after the noun. */
export function officialsAt(
  tokens: readonly Token[],
  from: number,
  at: number,
  compiled: CompiledLanguage,
): Officials | undefined {
  const found = compiled.course.officials.longestAt(tokens, at);
  if (found === undefined) return undefined;
  // "31 guardias nacionales" are no guards of a prison
  if ((compiled.groups.longestAt(tokens, at)?.end ?? 0) > found.end) return undefined;
  // "nove opositores, entre eles dois deputados"
  if (compiled.clause.them.isAt(tokens, from - 2)) return { entry: found.value, partitive: true, end: found.end };
  // "freed about 50 officials"
  for (let index = Math.max(0, from - VERB_BEFORE); index < from; index += 1) {
    const verb = compiled.predicates.longestAt(tokens, index);
    if (verb?.value === 'freed' && verb.end < from && at === from)
      return { entry: found.value, partitive: false, end: found.end };
  }
  for (let index = found.end; index <= found.end + STATE; index += 1) {
    const kind = compiled.predicates.longestAt(tokens, index)?.value;
    if (kind === 'freed' || kind === 'held' || kind === 'promised')
      return { entry: found.value, partitive: false, end: found.end };
    if (tokens[index]?.kind !== 'word') return undefined;
  }
  return undefined;
}
