import { anyLanguage } from './any-language.js';
import { type Item, type ItemOf, plays, type Scene } from './items.js';

const OF_PLACE = anyLanguage('ofPlace');
const BELONGS = anyLanguage('belongs');
const BY = anyLanguage('by');
const BEEN_FREED = anyLanguage('beenFreed');

/** A body that a question names, and what it does there. */
export interface NamedBody {
  readonly item: ItemOf<'name'>;
  readonly name: string;
  readonly known: boolean;
  /** `agent`: it frees, in "freed by the government"; `subject`: "has the government freed", which may be either; `excluded`: "not the
   * government's". */
  readonly role: 'counts' | 'agent' | 'subject' | 'excluded';
}

const FINITE = anyLanguage('freed');
const HAS = anyLanguage('has');

/** Each body named, in the order of the question; one that is named twice stands once, as it counts. */
export function nameRoles(scene: Scene, items: readonly Item[]): readonly NamedBody[] {
  const bodies = new Map<string, NamedBody>();
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'name') continue;
    const body = { item, name: item.name.name, known: item.name.known, role: roleOf(scene, items, at, item) };
    const known = bodies.get(body.name);
    if (known === undefined || known.role !== 'counts') bodies.set(body.name, body);
  }
  const all = [...bodies.values()];
  // "not Foro Penal" alone is a negation; "Provea's, not Foro Penal's" asks for Provea's
  const isOther = all.some(({ role, item }) => role === 'counts' && notBefore(items, item) === undefined);
  return all.map((body) =>
    body.role === 'counts' && isOther && notBefore(items, body.item) !== undefined
      ? { ...body, role: 'excluded' as const }
      : body,
  );
}

const NOT_REACH = 5;

/** "No" before a body, with nothing between that carries anything. */
export function notBefore(items: readonly Item[], body: Item): Item | undefined {
  const before = items.slice(0, items.indexOf(body));
  const not = before.findLast((item) => plays(item, 'not'));
  if (not === undefined || body.start - not.end > NOT_REACH) return undefined;
  const between = before.slice(before.indexOf(not) + 1);
  return between.every((item) => plays(item, 'filler') || plays(item, 'by') || plays(item, 'ask')) ? not : undefined;
}

function roleOf(scene: Scene, items: readonly Item[], at: number, item: ItemOf<'name'>): NamedBody['role'] {
  const { name } = item;
  if (isParty(scene, item)) return 'subject';
  // other bodies than governments hold nobody
  if (scene.names.registry.resolve(name.name)?.kind !== 'government') return 'counts';
  // whoever promises, promises a number
  if (items.some((one) => plays(one, 'promised') || plays(one, 'announced'))) return 'counts';
  const before = significantBefore(items, at);
  if (before === undefined) return subjectOf(scene, items, at);
  const [cue, cueAt] = before;
  if (cue !== undefined && isAgentCue(scene, cue)) {
    const verb = significantBefore(items, cueAt)?.[0];
    return verb !== undefined && (plays(verb, 'freed') || plays(verb, 'jailed')) ? 'agent' : 'counts';
  }
  if (cue !== undefined && plays(cue, 'by') && !plays(cue, 'filler')) return 'counts';
  return subjectOf(scene, items, at);
}

/** "How many of them are from Vente Venezuela": who they are, and not who counts them. */
function isParty({ tokens, names }: Scene, { name, start }: ItemOf<'name'>): boolean {
  if (names.registry.resolve(name.name)?.kind !== 'opposition') return false;
  const [copula, of] = tokens.slice(Math.max(0, start - 2), start).map(({ key }) => key);
  return OF_PLACE.has(of ?? '') && BELONGS.has(copula ?? '');
}

function isAgentCue({ tokens }: Scene, cue: Item): boolean {
  return BY.has(tokens[cue.start]?.key ?? '');
}

const FREE = anyLanguage('free');
const VERB_REACH = 4;

const ARTICLE = anyLanguage('article');

/** The item before, words that carry nothing left out. */
function significantBefore(
  items: readonly Item[],
  at: number,
): readonly [item: Item | undefined, at: number] | undefined {
  for (let index = at - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item !== undefined && (!plays(item, 'filler') || plays(item, 'by'))) return [item, index];
  }
  return undefined;
}

/** "How many has the government freed", "cuántos soltó Delcy" */
function subjectOf({ tokens }: Scene, items: readonly Item[], at: number): NamedBody['role'] {
  const item = items[at];
  if (item === undefined) return 'counts';
  const after = tokens[item.end]?.key ?? '';
  let start = item.start - 1;
  while (start >= 0 && ARTICLE.has(tokens[start]?.key ?? '')) start -= 1;
  const before = tokens[start]?.key ?? '';
  // "has freed", "has actually freed"
  const verb = tokens.slice(item.end + 1, item.end + VERB_REACH).some(({ key }) => FINITE.has(key));
  const active = FINITE.has(after) || (HAS.has(after) && verb);
  if (HAS.has(before) && active) return 'subject';
  if (FREE.has(before) || FREE.has(after)) return 'counts';
  return active || (FINITE.has(before) && !BEEN_FREED.has(before)) ? 'subject' : 'counts';
}
