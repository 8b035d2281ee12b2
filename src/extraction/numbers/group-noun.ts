import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { GroupEntry } from '../lexicon/look-up-tables.js';
import { jailedKind } from '../lexicon/noun-ends.js';
import type { Found } from '../text/phrase-trie.js';
import { isCapitalised, type Token } from '../text/text.js';
import { isAttributive, pastDemonym } from './beside-noun.js';
import { thingOnly } from './counted-apart.js';
import { arePrisoners, isHeldBefore } from './noun-words.js';
import { ofWhom } from './of-whom.js';
import type { Counted } from './what-counted.js';

/** A noun of people at `index`, looked for from `at` on. */
interface Place {
  readonly at: number;
  readonly index: number;
  readonly head: Token;
  readonly group: Found<GroupEntry>;
  /** "27 names of political prisoners" may be people in prison. */
  readonly mayBeNames: boolean;
}

/** "Venezuelan political detainees", "civilian prisoners": the noun may come after whose or what kind they are. */
function wholeNoun(
  tokens: readonly Token[],
  { index, head, group }: Place,
  compiled: CompiledLanguage,
): Found<GroupEntry> {
  const further = compiled.groups.longestAt(tokens, group.end);
  if (further === undefined || group.value.prisoner) return group;
  if (isCapitalised(head)) return further;
  const compound = !compiled.language.sources.verbFirst && group.end === index + 1;
  return compound && further.value.prisoner && further.end === group.end + 1 ? jailedKind(group, further) : group;
}

/** What a number counts whose noun the lexicon knows. */
export function groupNoun(tokens: readonly Token[], place: Place, compiled: CompiledLanguage): Counted {
  const { at, index, head, group, mayBeNames } = place;
  const best = wholeNoun(tokens, place, compiled);
  // "40 Venezuelan families"
  const owned =
    best === group && (isCapitalised(head) || isAttributive(tokens, group.end, compiled))
      ? thingOnly(tokens, group.end, compiled)
      : undefined;
  if (owned !== undefined && !group.value.prisoner)
    return { kind: 'rejected', why: `counts ${tokens[group.end]?.text ?? ''}` };
  const of = ofWhom(tokens, best, mayBeNames, compiled);
  if (of !== undefined) return { kind: 'group', partitive: false, ...of };
  // "27 former political prisoners"
  const once = group.value.prisoner && compiled.clause.formers.isAt(tokens, index - 1);
  const jailed =
    isHeldBefore(tokens, at, index, compiled) ||
    // "24 periodistas presos"
    compiled.jailed.longestAt(tokens, best.end) !== undefined ||
    // "462 presos paquistaníes", "183 Palestinian prisoners"
    arePrisoners(tokens, index, group.end, compiled) ||
    (group.end === index + 1 && group.value.prisoner);
  return {
    kind: 'group',
    entry: jailed || once ? { ...best.value, prisoner: !once } : best.value,
    partitive: false,
    end: pastDemonym(tokens, best.end, compiled),
  };
}
