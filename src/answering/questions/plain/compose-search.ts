import { fold } from '../../../domain/fold.js';
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

const LEAD =
  /^(?:mentioning|fala[mr]?|falem|hablan?|talks?|talking|mention|mencione|mencionen|se|the|an?|el|l[ao]s?|os?|as?|any|anything|something|some|all|everything|mentions?|news|about|on|of|for|algo|todo|tudo|algun[ao]s?|algum(?:as?)?|cosas?|coisas?|que|se|hable|hablen|fale|falem|diga|digam|digan|quotes?|passages?|paragraphs?|articles?|stories|citas?|pasajes?|parrafos?|paragrafos?|passage(?:m|ns)|fragmentos?|excerpts?|articulos?|notas?|citac(?:ao|oes)|trechos?|materias?|artigos?|haya|haja|relacionad[ao]s?|menci(?:on|ones)|menc(?:ao|oes)|de|del|da|do|das|dos|sobre|acerca|con|com|to|related|me|us|i|you|have|tiver|houver|existir|ha|haya|hay|exista|teng\w+|tenham?|whatever|there|is|are|has|been|said|written|publicado|escrito|dicho|dito)$/;

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

const THAT = /^(?:that|which|que)$/;

/** "Everything that covers": what articles do with a matter. */
function isLead(keys: readonly string[], at: number, { mentions }: Compiled['press']): boolean {
  const [before = '', key = ''] = [keys[at - 1], keys[at]];
  const isThat = THAT.test(key) && mentions.has(keys[at + 1] ?? '');
  return LEAD.test(key) || isThat || (THAT.test(before) && mentions.has(key));
}

/** "In our articles", "en las notas", "(search) our stories for": the word after. */
function inArticles(keys: readonly string[], at: number, { articles }: Compiled['press']): number | undefined {
  const isIn = IN.test(keys[at] ?? '');
  let next = isIn ? at + 1 : at;
  while (SMALL.test(keys[next] ?? '')) next += 1;
  if (!articles.has(keys[next] ?? '')) return undefined;
  return isIn || (at === 0 && keys[next + 1] === 'for') ? next + 1 : undefined;
}

const POLITE = /^(?:please|pls|plz|thanks|thx|porfa|porfis|gracias|pf|pfv|obrigad[oa]|valeu)$/;
const SMALL =
  /^(?:the|any|your|our|my|all|these|those|some|las?|los|el|l[oa]s|tus?|sus?|nuestr[ao]s|noss[ao]s|es[ao]s|est[ao]s|algun[ao]s?|as?|os?|suas?|seus?|tuas?|teus?|ess[ae]s|est[ae]s|algum(?:as?)?|alguns)$/;
const IN = /^(?:in|within|across|from|en|dentro|de|del|d[aeo]s?|n[ao]s?|em|ness[ae]s|nest[ae]s|tus|sus)$/;

/** Without where it is looked for: "… in the articles". */
function withoutTail(text: string, { press }: Compiled): string {
  const words = text.split(/\s+/u);
  while (words.length > 1 && POLITE.test(fold(words.at(-1) ?? ''))) words.pop();
  const keys = words.map(fold);
  const last = keys.length - 1;
  if (!press.articles.has(keys[last] ?? '')) return words.join(' ');
  let at = last - 1;
  while (at > 0 && SMALL.test(keys[at] ?? '')) at -= 1;
  return at > 0 && IN.test(keys[at] ?? '') ? words.slice(0, at).join(' ') : words.join(' ');
}
