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
    if (item.kind === 'time' || item.kind === 'number' || item.kind === 'clock')
      return { kind: 'passed', start: item.start, end: item.end };
    return item.kind === 'words' ? { ...item, meanings: [{ kind: 'role', role: 'chat' }] } : item;
  });
}

/** Whether a clause greets, excuses or explains, and says nothing that a question could be about. */
function isIdle(scene: Scene, clause: Clause): boolean {
  const { tokens, compiled } = scene;
  const { persons, deadlines, editions } = compiled.smallTalk;
  const { items } = clause;
  const isDeadline = items.some(({ start }) => deadlines.has(tokens[start]?.key ?? ''));
  // "según mi jefe": whose count is asked
  if (items.some((item) => plays(item, 'by') && SOURCE.test(tokens[item.start]?.key ?? ''))) return false;
  const keys = items.map(({ start }) => tokens[start]?.key ?? '');
  // "yesterday you helped me a lot": a time, and nothing is wanted of it
  const isTold = keys.some((key) => persons.has(key) || WE.test(key)) && !keys.some((key) => WANTS.test(key));
  const isWriting = keys.some((key) => FIRST.test(key));
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
    return persons.has(key) || editions.has(key) || WE.test(key);
  });
  const asks = items.some((item) => ASKS.some((role) => plays(item, role) && !plays(item, 'filler')));
  return asks ? isDeadline && isPersonal : isDeadline || isPersonal;
}

/** "I am revising the text of a colleague" asks for no text. */
function isText(item: Item): boolean {
  if (item.kind !== 'words') return false;
  const writes = item.meanings.some((one) => one.kind === 'out-of-reach' && one.what === 'writing');
  return writes && !SAYS_WHAT.some((role) => plays(item, role));
}

/** "The weekend desk", "la edición del domingo": no days of releases. */
function isOfEdition({ tokens, compiled }: Scene, { kind, start, end }: Item): boolean {
  const isForeign = kind === 'words' && /^(?:foreign)$/.test(tokens[start]?.key ?? '');
  if (kind !== 'time' && !isForeign) return false;
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
  return isName(tokens, item.start) && !greets && !isOfHouse && !isSelf({ tokens }, item);
}

/** "This is Marcus", "aqui é a Carla" */
function isSelf({ tokens }: Pick<Scene, 'tokens'>, { kind, start }: Item): boolean {
  if (kind !== 'unknown' || !isName(tokens, start)) return false;
  return SELF.test(tokens.slice(0, start).findLast(({ key }) => !IS.test(key))?.key ?? '');
}

const SELF = /^(?:i['\u2019]?m|this|soy|sou|aqui|aca)$/;
const IS = /^(?:o|a|el|la|e|es|is|am)$/;
const FIRST = /^(?:i['\u2019]?m|i|we|we['\u2019]re|estoy|estamos|ando|andamos|estou|to|estamos|tou)$/;
const SOURCE = /^(?:according|segun|segundo|conforme)$/;
/** "Entramos en máquinas" */
const WE = /[aei]mos$/;
const WANTS = /^(?:wants?|needs?|give|quiero|necesito|necesitamos|dame|quero|preciso|precisamos|show|muestra|mostra)$/;

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
