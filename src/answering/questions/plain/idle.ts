import { anyLanguage, anyShape } from './any-language.js';
import { type Clause, clausesOf, isLeadUp } from './clauses.js';
import { isOfEdition } from './editions.js';
import { type Item, plays, type Scene } from './items.js';
import { MEASURED, type Role } from './lexicon.js';
import { isName, isPassable } from './passed-over.js';

const SAYS_WHAT: readonly Role[] = [...MEASURED, 'how-many', 'ask', 'government', 'search', 'sources'];

/** Words of commands: a clause with one of these greets at least. */
const ASKS: readonly Role[] = [
  'cite',
  'genealogy',
  'genealogy-who',
  'verification',
  'verification-who',
  'compare',
  'versus',
  'timeline',
  'moves',
  'diff',
  'help',
  'this-figure',
];

/**
 * Tells the small talk of a question from what it asks: "Hello, quick check before we publish: how many …". Known
 * words of such a clause carry nothing; a word that nobody knows is passed over where nothing hangs on it.
 */
export function heard(scene: Scene, items: readonly Item[]): readonly Item[] {
  const clauses = clausesOf(scene, items);
  const isAsked = (clause: Clause): boolean => clauses.some((other) => other !== clause && other.items.some(saysWhat));
  const hasNews = clauses.some(asksNews) && !items.some((item) => plays(item, 'how-many'));
  const told = new Set<Item>();
  for (const [at, clause] of clauses.entries()) {
    const isFirst = (): boolean =>
      clauses.slice(0, at).every((one) => one.items.every((item) => told.has(item)) || isIdle(scene, one));
    const isTold = isTelling(scene, clause) || (isVocative(scene, clause) && isFirst());
    if (isTold && clauses.length > 1) for (const item of clause.items) told.add(item);
  }
  const idle = new Set([
    ...told,
    ...clauses.filter((clause) => isIdle(scene, clause) && isAsked(clause)).flatMap(({ items: of }) => of),
  ]);
  // "I was off on Friday, what is new?": since then, where no other day is said
  const hasDay = items.some((item) => item.kind === 'time' && !idle.has(item));
  const isDayOf = (item: Item): boolean => item.kind === 'time' && hasNews && !hasDay && told.has(item);
  return items.map((item): Item => {
    const isQuiet = idle.has(item);
    const passed = { kind: 'passed', start: item.start, end: item.end } as const;
    if (isPassable(scene, items, item, isQuiet, told.has(item))) return passed;
    if (isOfEdition(scene, item) && !isDayOf(item)) return passed;
    if (!isQuiet || isDayOf(item)) return item;
    // a time or number there is that of a deadline, which is said
    if (item.kind === 'time' || item.kind === 'number' || item.kind === 'clock') return passed;
    return item.kind === 'words' ? { ...item, meanings: [{ kind: 'role', role: 'chat' }] } : item;
  });
}

function asksNews({ items }: Clause): boolean {
  return items.some((item) => plays(item, 'diff') || plays(item, 'moves'));
}

/** Whether somebody tells of themselves, or who it is that asks, and nothing of our matter. */
function isTelling(scene: Scene, clause: Clause): boolean {
  const isOurs = clause.items.some(
    (item) =>
      (item.kind === 'number' && !PAGE.has(scene.tokens[item.start - 1]?.key ?? '')) ||
      item.kind === 'name' ||
      (OURS.some((role) => plays(item, role)) && !isParticle(scene, item) && !isOwnDoing(scene, clause, item)) ||
      (plays(item, 'by') && SOURCE.has(scene.tokens[item.start]?.key ?? '')),
  );
  return !isOurs && (isAsker(scene, clause) || isOfSelf(scene, clause));
}

/** "Laying out page three" lets nobody out. */
function isParticle({ tokens }: Scene, { start, end }: Item): boolean {
  return end === start + 1 && PARTICLE.has(tokens[start]?.key ?? '') && isGerund(tokens[start - 1]?.key ?? '');
}

const PARTICLE = anyLanguage('particle');
const PAGE = anyLanguage('page');
const OURS: readonly Role[] = [...MEASURED, 'how-many', 'ask', 'government', 'search', 'sources'];

/** Whether a clause greets, excuses or explains, and says nothing that a question could be about. */
function isIdle(scene: Scene, clause: Clause): boolean {
  const { tokens, compiled } = scene;
  const { persons, deadlines, editions } = compiled.smallTalk;
  const { items } = clause;
  const isDeadline = items.some(({ start }) => deadlines.has(tokens[start]?.key ?? ''));
  // "según mi jefe": whose count is asked
  if (items.some((item) => plays(item, 'by') && SOURCE.has(tokens[item.start]?.key ?? ''))) return false;
  const keys = items.map(({ start }) => tokens[start]?.key ?? '');
  // "yesterday you helped me a lot": a time, and nothing is wanted of it
  const isTold = keys.some((key) => persons.has(key) || isOurDoing(key)) && !keys.some((key) => WANTS.has(key));
  const isWriting =
    keys.some((key) => FIRST.has(key)) || DOING.has(keys[0] ?? '') || keys.slice(0, 2).some((key) => FOR.has(key));
  const says = items.some(
    (item) =>
      saysWhat(item) &&
      !isOfEdition(scene, item) &&
      !(isDeadline && isOfDeadline(item)) &&
      !(isTold && item.kind === 'time') &&
      !(isWriting && isText(item)),
  );
  if (says || items.some((item) => item.kind === 'unknown' && isStranger(scene, clause, item))) return false;
  if (items.some((item) => plays(item, 'chat') && !plays(item, 'filler'))) return true;
  if (items.some((item) => isSelf(scene, item))) return true;
  const isPersonal = items.some(({ start }) => {
    const { key } = tokens[start] ?? { key: '' };
    return persons.has(key) || editions.has(key) || isOurDoing(key);
  });
  const leadsUp = items[0] !== undefined && isLeadUp(scene, items[0]);
  const asks = items.some(
    (item) =>
      ASKS.some((role) => plays(item, role) && !plays(item, 'filler')) &&
      !(leadsUp && item.start <= (items[0]?.start ?? 0) + 2) &&
      !editions.has(tokens[item.start]?.key ?? ''),
  );
  return asks ? isDeadline && isPersonal : isDeadline || isPersonal || leadsUp;
}

/** "The fact checker wants to know:", "o checador quer saber:" */
function isAsker({ tokens }: Scene, { items }: Clause): boolean {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return false;
  const text = tokens
    .slice(first.start, last.end)
    .map(({ key }) => key)
    .join(' ');
  return isAskedFor(text);
}

/** "Muchachos, rápido:" */
function isVocative({ tokens }: Scene, { items }: Clause): boolean {
  const [only, other] = items;
  return only !== undefined && other === undefined && VOCATIVE.has(tokens[only.start]?.key ?? '');
}

const VOCATIVE = anyLanguage('vocative');

/** "Estuve de permiso", "voltei de férias", "been away": whoever asks tells of themselves. */
function isOfSelf({ tokens, compiled }: Scene, { items }: Clause): boolean {
  const [first, last] = [items[0], items.at(-1)];
  const { text = '' } = tokens[first?.start ?? -1] ?? {};
  const keys = tokens.slice(first?.start ?? 0, last?.end ?? 0).map((token) => token.key);
  const isAbout = keys.some((word) => ABOUT.has(word));
  const [lead = '', second = ''] = keys;
  const does = FIRST.has(lead) ? second : DOING.has(lead) ? lead : '';
  if (isGerund(does) && !SEEKS.has(does) && !isAbout) return true;
  return compiled.lexicon.shapes.wasAway.test(keys.join(' ')) || hasDone(compiled, text);
}

const isGerund = anyShape('gerund');
const isAskedFor = anyShape('asksFor');
/** Whoever looks for something names it. */
const SEEKS = anyLanguage('seeks');

/** What somebody writes about may be what is asked about. */
const ABOUT = anyLanguage('about');

/** What somebody tells of themselves: by its accent in Spanish. */
function hasDone({ lexicon }: Scene['compiled'], word: string): boolean {
  return lexicon.shapes.selfDid?.test(word.toLowerCase()) === true;
}

/** "Fiquei de folga": whoever asks stayed away. */
function isOwnDoing({ tokens, compiled }: Scene, { items }: Clause, item: Item): boolean {
  return item === items[0] && hasDone(compiled, tokens[item.start]?.text ?? '');
}

/** "I am revising the text of a colleague" asks for no text. */
function isText(item: Item): boolean {
  if (item.kind !== 'words') return false;
  const writes = item.meanings.some((one) => one.kind === 'out-of-reach' && one.what === 'writing');
  return writes && !SAYS_WHAT.some((role) => plays(item, role));
}

function isOfDeadline(item: Item): boolean {
  if (item.kind === 'time' || item.kind === 'number') return true;
  return plays(item, 'in') || (plays(item, 'by') && plays(item, 'filler'));
}

const GREETED = 3;

/** A name inside a clause, unless it is of who is greeted, or of who asks: "Hola Marta", "Carla from the web desk". */
function isStranger({ tokens, compiled }: Scene, { items }: Clause, item: Item): boolean {
  const [first] = items;
  const greets = items.length <= GREETED && first !== undefined && first !== item && plays(first, 'chat');
  const { editions } = compiled.smallTalk;
  const isOfHouse = items.some(({ start }) => editions.has(tokens[start]?.key ?? ''));
  return isName(tokens, item.start) && !greets && !isOfHouse && !isSelf({ tokens }, item);
}

/** "This is Marcus", "aqui é a Carla" */
function isSelf({ tokens }: Pick<Scene, 'tokens'>, { kind, start }: Item): boolean {
  if (kind !== 'unknown' || !isName(tokens, start)) return false;
  return SELF.has(tokens.slice(0, start).findLast(({ key }) => !IS.has(key))?.key ?? '');
}

const SELF = anyLanguage('self');
const DOING = anyLanguage('isDoing');
const FOR = anyLanguage('for');
const IS = anyLanguage('is');
const FIRST = anyLanguage('firstPerson');
const SOURCE = anyLanguage('accordingTo');
/** "Entramos en máquinas" */
const isOurDoing = anyShape('weDo');
const WANTS = anyLanguage('wants');

const SAYS_NOTHING: ReadonlySet<Item['kind']> = new Set(['mark', 'unknown', 'passed', 'clock']);

function saysWhat(item: Item): boolean {
  if (item.kind === 'words')
    return (
      SAYS_WHAT.some((role) => plays(item, role) && !plays(item, 'chat')) ||
      (plays(item, 'by') && !plays(item, 'filler') && item.end > item.start + 1) ||
      item.meanings.some(({ kind }) => kind !== 'role')
    );
  return !SAYS_NOTHING.has(item.kind);
}
