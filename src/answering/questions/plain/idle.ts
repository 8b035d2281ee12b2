import { type Clause, clausesOf } from './clauses.js';
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
  const idle = new Set(
    clauses
      .filter(
        (clause) => isIdle(scene, clause) && clauses.some((other) => other !== clause && other.items.some(saysWhat)),
      )
      .flatMap(({ items: of }) => of),
  );
  return items.map((item): Item => {
    const isQuiet = idle.has(item);
    if (isPassable(scene, items, item, isQuiet)) return { kind: 'passed', start: item.start, end: item.end };
    if (isOfEdition(scene, item)) return { kind: 'passed', start: item.start, end: item.end };
    if (!isQuiet) return item;
    // a time or number there is that of a deadline, which is said
    if (item.kind === 'time' || item.kind === 'number') return { kind: 'passed', start: item.start, end: item.end };
    return item.kind === 'words' ? { ...item, meanings: [{ kind: 'role', role: 'chat' }] } : item;
  });
}

/** Whether a clause greets, excuses or explains, and says nothing that a question could be about. */
function isIdle(scene: Scene, clause: Clause): boolean {
  const { tokens, compiled } = scene;
  const { persons, deadlines, editions } = compiled.smallTalk;
  const { items } = clause;
  const isDeadline = items.some(({ start }) => deadlines.has(tokens[start]?.key ?? ''));
  const says = items.some((item) => saysWhat(item) && !(isDeadline && isOfDeadline(item)));
  if (says || items.some((item) => item.kind === 'unknown' && isStranger(scene, clause, item))) return false;
  if (items.some((item) => plays(item, 'chat') && !plays(item, 'filler'))) return true;
  const isPersonal = items.some(({ start }) => {
    const { key } = tokens[start] ?? { key: '' };
    return persons.has(key) || editions.has(key);
  });
  const asks = items.some((item) => ASKS.some((role) => plays(item, role) && !plays(item, 'filler')));
  return asks ? isDeadline && isPersonal : isDeadline || isPersonal;
}

/** "The weekend desk", "la edición del domingo": no days of releases. */
function isOfEdition({ tokens, compiled }: Scene, { kind, start, end }: Item): boolean {
  if (kind !== 'time') return false;
  const { editions } = compiled.smallTalk;
  const next = /^['\u2019]s$/.test(tokens[end]?.text ?? '') ? tokens[end + 1] : tokens[end];
  const first = tokens[start]?.key ?? '';
  const of = /^(?:de|del|do|da|of)$/.test(first) ? start : start - 1;
  return (
    (compiled.language === 'en' && editions.has(next?.key ?? '')) ||
    (/^(?:de|del|do|da|of)$/.test(tokens[of]?.key ?? '') && editions.has(tokens[of - 1]?.key ?? ''))
  );
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
  const isSelf = SELF.test(tokens[item.start - 1]?.key ?? '');
  return isName(tokens, item.start) && !greets && !isOfHouse && !isSelf;
}

const SELF = /^(?:i['\u2019]?m|soy|sou|aqui|aca)$/;

function saysWhat(item: Item): boolean {
  if (item.kind === 'words')
    return (
      SAYS_WHAT.some((role) => plays(item, role) && !plays(item, 'chat')) ||
      (plays(item, 'by') && !plays(item, 'filler') && item.end > item.start + 1) ||
      item.meanings.some(({ kind }) => kind !== 'role')
    );
  return item.kind !== 'mark' && item.kind !== 'unknown' && item.kind !== 'passed';
}
