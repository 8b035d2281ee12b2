import type { LanguageCode } from '../../../domain/article.js';
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
      (item.kind === 'number' && !PAGE.test(scene.tokens[item.start - 1]?.key ?? '')) ||
      item.kind === 'name' ||
      (OURS.some((role) => plays(item, role)) && !isParticle(scene, item) && !isOwnDoing(scene, clause, item)) ||
      (plays(item, 'by') && SOURCE.test(scene.tokens[item.start]?.key ?? '')),
  );
  return !isOurs && (isAsker(scene, clause) || isOfSelf(scene, clause));
}

/** "Laying out page three" lets nobody out. */
function isParticle({ tokens }: Scene, { start, end }: Item): boolean {
  return end === start + 1 && tokens[start]?.key === 'out' && GERUND.test(tokens[start - 1]?.key ?? '');
}

const PAGE = /^(?:page|section|column|pagina|paginas|plana|seccion|columna|secao|coluna|caderno)$/;
const OURS: readonly Role[] = [...MEASURED, 'how-many', 'ask', 'government', 'search', 'sources'];

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
  const isWriting =
    keys.some((key) => FIRST.test(key)) || DOING.test(keys[0] ?? '') || keys.slice(0, 2).some((key) => FOR.test(key));
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
  return ASKS_FOR.test(text);
}

/** "Muchachos, rápido:" */
function isVocative({ tokens }: Scene, { items }: Clause): boolean {
  const [only, other] = items;
  return only !== undefined && other === undefined && VOCATIVE.test(tokens[only.start]?.key ?? '');
}

const VOCATIVE =
  /^(?:muchach[oa]s|chic[oa]s|chavos|pibes|garot[oa]s|menin[oa]s|rapazes|guys|lads|boys|girls|kids|jovenes)$/;

const ASKS_FOR =
  / (?:(?:wants?|needs?) to know|wants? it|needs? (?:it|this)|(?:is|are|keeps?) asking|asks?|(?:me |nos )?pregunta|quiere saber|(?:me |nos |lo )pide|quer saber|(?:me |nos )?pergunta|(?:esta|ta) (?:perguntando|pedindo)|(?:esta|anda) (?:preguntando|pidiendo))$/;

/** "Estuve de permiso", "voltei de férias", "been away": whoever asks tells of themselves. */
function isOfSelf({ tokens, compiled }: Scene, { items }: Clause): boolean {
  const [first, last] = [items[0], items.at(-1)];
  const { key = '', text = '' } = tokens[first?.start ?? -1] ?? {};
  const keys = tokens.slice(first?.start ?? 0, last?.end ?? 0).map((token) => token.key);
  const isAbout = keys.some((word) => ABOUT.test(word));
  const [lead = '', second = ''] = keys;
  const does = FIRST.test(lead) ? second : DOING.test(lead) ? lead : '';
  if (GERUND.test(does) && !SEEKS.test(does) && !isAbout) return true;
  if (compiled.language === 'en') return WAS_AWAY.test(keys.join(' '));
  return AWAY.test(key) || SELF_DID[compiled.language]?.test(text.toLowerCase()) === true;
}

const GERUND = /(?:ing|ando|iendo|yendo|endo|indo)$/;
/** Whoever looks for something names it. */
const SEEKS =
  /^(?:looking|asking|searching|hunting|chasing|seeking|counting|wanting|talking|buscando|preguntando|contando|hablando|pidiendo|queriendo|procurando|perguntando|falando|pedindo|querendo|interested)$/;

/** What somebody writes about may be what is asked about. */
const ABOUT = /^(?:on|about|regarding|covering|sobre|acerca|respecto)$/;

const WAS_AWAY =
  /^(?:(?:i|we|i['’]ve|we['’]ve|i['’]m|im) )?(?:just )?(?:(?:been|was|were|got|am|came|have been) )?(?:back (?:from|at|in (?:the )?(?:office|newsroom))|away|off (?:work|since|sick|on|for|last|yesterday)|out (?:sick|of|since|for)|sick|on (?:leave|holiday|vacation|a plane)|offline|travell?ing)\b/;

/** What somebody tells of themselves: by its accent in Spanish. */
const SELF_DID: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  es: /^(?:(?:llegu|falt|empec|termin|regres|viaj|descans|olvid|qued|entr|apagu|pas|escuch|mir|busqu|almorc|tom)\u00e9|(?:volv|perd|sal|o|dorm|recib|ped|corr)\u00ed)$/u,
  pt: /^(?:(?:volt|falt|chegu|comec|come\u00e7|termin|viaj|descans|deslig|desligu|pass|fiqu|entr|tir|pegu)ei|esqueci|perdi|dormi|sa\u00ed|sai)$/u,
};

/** "Fiquei de folga": whoever asks stayed away. */
function isOwnDoing({ tokens, compiled }: Scene, { items }: Clause, item: Item): boolean {
  const said = tokens[item.start]?.text.toLowerCase() ?? '';
  return item === items[0] && SELF_DID[compiled.language]?.test(said) === true;
}

const AWAY = /^(?:estuve|tuve|fui|anduve|vine|vengo|acabo|vuelvo|llego|estive|fui|tive|vim|volto|acabei|chego)$/;

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
  return SELF.test(tokens.slice(0, start).findLast(({ key }) => !IS.test(key))?.key ?? '');
}

const SELF = /^(?:i['\u2019]?m|this|soy|sou|aqui|aca)$/;
const DOING =
  /^(?:writing|drafting|preparing|editing|doing|finishing|working|escribiendo|redactando|preparando|haciendo|armando|cerrando|escrevendo|redigindo|fazendo|fechando|montando)$/;
const FOR = /^(?:for|para|pra|pro)$/;
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
