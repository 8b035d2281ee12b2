import { anyLanguage, anyShape } from './any-language.js';
import { type Item, plays, type Scene } from './items.js';
import type { Role } from './lexicon.js';
import { introduced, retold } from './retold.js';

/** Words that mean another thing where they stand than they do alone. */
export function meant(scene: Scene, items: readonly Item[]): readonly Item[] {
  const isCountOnly = asksOnlyForCount(scene);
  return introduced(scene, retold(scene, items)).map((item, at, all) => {
    if (item.kind === 'unknown' && isApposition(scene, all, at)) return passed(item);
    if (isBelief(scene, all, at)) return as(item, 'says');
    if (isWhenPromised(scene, all, at)) return as(item, 'filler');
    if (isRelative(scene, all, at)) return as(item, stays(scene, item) ? 'held' : 'freed');
    return isCountOnly ? withoutNames(item) : item;
  });
}

function passed({ start, end }: Item): Item {
  return { kind: 'passed', start, end };
}

function as({ start, end }: Item, role: Role): Item {
  return { kind: 'words', meanings: [{ kind: 'role', role }], start, end };
}

const BELIEVES = anyLanguage('believes');

/** "How many does Foro Penal believe are held": its count, where "do you believe" asks for an opinion. */
function isBelief({ tokens, compiled }: Scene, items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.end > item.start + 1 || !BELIEVES.has(tokens[item.start]?.key ?? '')) return false;
  const [before, after] = [items[at - 1], items[at + 1]];
  const isThat = after?.kind === 'name' && tokens[after.end]?.key === 'que';
  const isTheirs = before?.kind === 'name' || (compiled.language !== 'en' && isThat);
  return isTheirs && items.slice(0, at).some((one) => plays(one, 'how-many'));
}

/** "Cuándo", with its accent, asks. */
const WHEN = anyLanguage('when');

/** "When Jorge Rodríguez promised releases, how many did he say": of which promise, and not on which day. */
function isWhenPromised({ tokens }: Scene, items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.end > item.start + 1) return false;
  if (!WHEN.has(tokens[item.start]?.text.toLowerCase() ?? '')) return false;
  const rest = items.slice(at + 1);
  const ended = rest.findIndex(({ kind }) => kind === 'mark');
  const clause = rest.slice(0, Math.max(0, ended));
  const who = clause.find((one) => !plays(one, 'filler') || one.kind !== 'words');
  const isOfBody = who?.kind === 'name' || (who !== undefined && plays(who, 'government'));
  return (
    isOfBody &&
    clause.some((one) => plays(one, 'promised')) &&
    rest.slice(ended).some((one) => plays(one, 'how-many')) &&
    !rest.some(({ kind }) => kind === 'time')
  );
}

const STILL = anyLanguage('still');
const isPeopleWho = anyShape('peopleWho');

/** "The number for people who were freed": no names are asked for. */
function isRelative({ tokens }: Scene, items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (before === undefined || item === undefined) return false;
  const keys = tokens.slice(before.end - 1, item.end).map(({ key }) => key);
  return isPeopleWho(keys.join(' '));
}

function stays({ tokens }: Scene, { end }: Item): boolean {
  return STILL.has(tokens[end - 1]?.key ?? '');
}

const ONLY = anyLanguage('only');
const COUNT = anyLanguage('count');
const ARTICLE = anyLanguage('article');

/** "Who is still in, just the count": no names are wanted. */
function asksOnlyForCount({ tokens }: Scene): boolean {
  return tokens.some((token, at) => {
    if (!ONLY.has(token.key) || tokens[at - 1]?.kind !== 'mark') return false;
    const noun = ARTICLE.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
    const after = tokens[noun + 1];
    return COUNT.has(tokens[noun]?.key ?? '') && (after === undefined || after.kind === 'mark');
  });
}

function withoutNames(item: Item): Item {
  if (item.kind !== 'words') return item;
  const meanings = item.meanings.filter((one) => one.kind !== 'out-of-reach' || one.what !== 'names');
  return meanings.length === 0 ? item : { ...item, meanings };
}

const BODY = anyLanguage('body');

/** "El sindicato (SNTP)": what the body in brackets is. */
function isApposition({ tokens }: Scene, items: readonly Item[], at: number): boolean {
  const [item, open, name, close] = items.slice(at, at + 4);
  return (
    BODY.has(tokens[item?.start ?? -1]?.key ?? '') &&
    open?.kind === 'mark' &&
    open.mark === '(' &&
    name?.kind === 'name' &&
    name.name.known &&
    close?.kind === 'mark' &&
    close.mark === ')'
  );
}
