import { anyLanguage } from './any-language.js';
import { type Item, plays, type Scene } from './items.js';
import type { NamedBody } from './named-bodies.js';

const ANYBODY = anyLanguage('anybody');

/**
 * "How many did Foro Penal verify", "confirmed by the UN": what a body does in counting, and no question whether its
 * count holds.
 */
export function claimVerbsOf(
  { tokens }: Scene,
  items: readonly Item[],
  bodies: readonly NamedBody[],
  asksHowMany: boolean,
): ReadonlySet<Item> {
  if (tokens.some(({ key }) => ANYBODY.has(key)) || items.some(({ kind }) => kind === 'number')) return new Set();
  const counts = (item: Item | undefined): boolean =>
    item?.kind === 'name' && bodies.some((body) => body.role === 'counts' && body.name === item.name.name);
  const verbs = items.filter((item, at) => {
    if (!plays(item, 'verification') || item.end > item.start + 1) return false;
    const rest = items.slice(at + 1);
    const next = rest.find((one) => !isEmpty(one));
    const agent = next !== undefined && plays(next, 'by') ? rest[rest.indexOf(next) + 1] : undefined;
    const before = items.slice(0, at).findLast((one) => !isEmpty(one));
    const isOwner = before !== undefined && /^['’]s$/.test(tokens[before.end]?.text ?? '');
    return counts(agent) || (counts(before) && !isOwner) || (asksHowMany && counts(next));
  });
  return new Set(verbs);
}

function isEmpty(item: Item): boolean {
  return plays(item, 'filler') && !plays(item, 'by');
}
