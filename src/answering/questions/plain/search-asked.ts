import { anyLanguage } from './any-language.js';
import type { Facts } from './facts.js';
import { type Item, plays } from './items.js';
import { MEASURED, type Role } from './lexicon.js';

const AROUND = ['chat', 'filler', 'soft', 'go-on', 'who', 'sources', 'search', 'in'] as const;

/** Words of a search that are commands of many things. */
const VERBS = anyLanguage('looksFor');

/** The first token of what is searched for; `undefined` where nothing says that articles are to be searched. */
export function searchFrom(facts: Facts): number | undefined {
  return searchedFrom(facts) ?? writtenAbout(facts);
}

const ABOUT = anyLanguage('onMatter');
/** After a word that says so: "que se ha dicho de". */
const OF = anyLanguage('ofMatter');
const SAID = ['says', 'known'] as const;
const TELLS = ['says', 'sources', 'soft', 'verification-who', 'genealogy-who', 'known'] as const;
const WRITTEN: readonly Role[] = [...AROUND, ...TELLS, 'verification', 'by'];

/** "What has been published about the amnesty law": of something that is neither counted nor claimed. */
function writtenAbout({ items, scene, has, bodies }: Facts): number | undefined {
  const at = items.findIndex((item, index) => {
    const word = scene.tokens[item.start]?.key ?? '';
    const said = items[index - 1];
    const isOf = OF.has(word) && said !== undefined && !plays(said, 'ask') && SAID.some((role) => plays(said, role));
    return item.kind === 'words' && (ABOUT.has(word) || isOf);
  });
  const item = items[at];
  if (item === undefined || has('how-many')) return undefined;
  const before = items.slice(0, at).filter(({ kind }) => kind !== 'passed');
  const isAsked = before.some((one) => TELLS.some((role) => plays(one, role)));
  if (!isAsked || !before.every((one) => one.kind === 'mark' || WRITTEN.some((role) => plays(one, role))))
    return undefined;
  const rest = items.slice(at + 1);
  const counts = rest.some((one) => MEASURED.some((role) => plays(one, role)));
  // "I write about the army, and need the number of …"
  if (counts && rest.some((one) => plays(one, 'ask'))) return undefined;
  // of what no count is kept; a word that nobody knows makes a matter of "conditional release"
  const isElse =
    rest.some((one) => one.kind === 'unknown') ||
    (!counts && rest.some((one) => one.kind === 'name' && one.name.person)) ||
    (!counts && rest.some(isMatter) && bodies.length === 0);
  return isElse ? item.end : undefined;
}

/** Deaths, transfers and the like: no count is kept of them, and articles tell of them. */
function isMatter(item: Item): boolean {
  return item.kind === 'place' || (item.kind === 'words' && item.meanings.some((one) => one.kind === 'out-of-reach'));
}

function searchedFrom({ items, scene, has }: Facts): number | undefined {
  const at = items.findIndex((item) => plays(item, 'search'));
  const item = items[at];
  if (item === undefined || has('how-many')) return undefined;
  const before = items.slice(0, at).filter(({ kind }) => kind !== 'passed');
  if (!before.every((one) => isAround(one) || one.kind === 'mark')) return undefined;
  const verb = scene.tokens.slice(item.start, item.end).map(({ key }) => key);
  const bare = VERBS.has(verb.join(' '));
  const rest = items.slice(at + 1);
  if (bare && rest.some((one) => plays(one, 'ask') || plays(one, 'cite'))) return undefined;
  return rest.length === 0 ? undefined : item.end;
}

function isAround(item: Item): boolean {
  return AROUND.some((role) => plays(item, role));
}
