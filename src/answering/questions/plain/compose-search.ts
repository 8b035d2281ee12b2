import { fold } from '../../../domain/fold.js';
import { anyLanguage } from './any-language.js';
import { clausesOf } from './clauses.js';
import type { Compiled } from './compiled.js';
import { type Composed, composed, refused } from './composed.js';
import type { Facts } from './facts.js';
import { type Item, plays } from './items.js';
import { mentionedIn } from './press-asked.js';
import { searchFrom } from './search-asked.js';
import { textOf } from './tokens.js';

/** The words to look for in the articles, without those that only ask for it. */
export function composeSearch(facts: Facts): Composed {
  const { scene } = facts;
  const from = searchFrom(facts);
  const range = from === undefined ? mentionedIn(facts) : { start: from, end: endOfSearch(facts, from) };
  const text = textOf(scene.tokens, range?.start ?? 0, range?.end ?? scene.tokens.length);
  const bare = text.replace(/(?<![?¿!¡.,(\s–—-])[?¿!¡.,(\s–—-]+$/u, '');
  const words = withoutLead(withoutTail(bare, scene.compiled), scene.compiled);
  return /[\p{L}\p{N}]/u.test(words)
    ? composed({ command: 'search', text: words.slice(0, 200) })
    : refused({ kind: 'off-topic' });
}

/** Where small talk after what is searched for begins: "… the amnesty law, thanks a lot". */
function endOfSearch({ scene, items }: Facts, from: number): number {
  const clauses = clausesOf(scene, items).filter((clause) => (clause.items[0]?.start ?? 0) > from);
  const last = clauses.findLastIndex((clause) => !clause.items.every(isSmallTalk));
  return clauses[last + 1]?.items[0]?.start ?? scene.tokens.length;
}

function isSmallTalk(item: Item): boolean {
  return item.kind === 'passed' || item.kind === 'mark' || plays(item, 'chat');
}

const FOR = anyLanguage('for');
const LEAD = anyLanguage('searchLead');

/** Without the small words it begins with, and where it is looked for: "anything about the", "in our articles". */
function withoutLead(text: string, { press }: Compiled): string {
  const words = text.split(/\s+/u);
  const keys = words.map(fold);
  let at = 0;
  while (at < words.length) {
    const next = inArticles(keys, at, press) ?? (isLead(keys, at, press) ? at + 1 : at);
    if (next === at) break;
    at = next;
  }
  return words.slice(at === words.length ? 0 : at).join(' ');
}

const THAT = anyLanguage('that');

/** "Everything that covers": what articles do with a matter. */
function isLead(keys: readonly string[], at: number, { mentions }: Compiled['press']): boolean {
  const [before = '', key = ''] = [keys[at - 1], keys[at]];
  const isThat = THAT.has(key) && mentions.has(keys[at + 1] ?? '');
  return LEAD.has(key) || isThat || (THAT.has(before) && mentions.has(key));
}

/** "In our articles", "en las notas", "(search) our stories for": the word after. */
function inArticles(keys: readonly string[], at: number, { articles }: Compiled['press']): number | undefined {
  const isIn = IN.has(keys[at] ?? '');
  let next = isIn ? at + 1 : at;
  while (SMALL.has(keys[next] ?? '')) next += 1;
  if (!articles.has(keys[next] ?? '')) return undefined;
  return isIn || (at === 0 && FOR.has(keys[next + 1] ?? '')) ? next + 1 : undefined;
}

const POLITE = anyLanguage('thanks');
const SMALL = anyLanguage('determiners');
const IN = anyLanguage('inside');

/** Without where it is looked for: "… in the articles". */
function withoutTail(text: string, { press }: Compiled): string {
  const words = text.split(/\s+/u);
  while (words.length > 1 && POLITE.has(fold(words.at(-1) ?? ''))) words.pop();
  const keys = words.map(fold);
  const last = keys.length - 1;
  if (!press.articles.has(keys[last] ?? '')) return words.join(' ');
  let at = last - 1;
  while (at > 0 && SMALL.has(keys[at] ?? '')) at -= 1;
  return at > 0 && IN.has(keys[at] ?? '') ? words.slice(0, at).join(' ') : words.join(' ');
}
