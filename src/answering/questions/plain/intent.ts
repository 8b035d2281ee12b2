import type { Facts } from './facts.js';
import { type Item, plays } from './items.js';
import { MEASURED } from './lexicon.js';
import { measured } from './measured.js';
import { isAboutReading, isRepeated } from './outlets-asked.js';
import type { PlainCommand } from './plain-query.js';
import { searchFrom } from './search-asked.js';
import type { Token } from './tokens.js';

/** What is asked for, by the words that say so; the most telling first. */
export function intentOf(facts: Facts): PlainCommand | undefined {
  const { has, bodies, numbers, times } = facts;
  const countsPeople = has('how-many');
  const counting = bodies.filter(({ role }) => role === 'counts');
  const named = numbers.length > 0 || counting.length > 0;
  const nothingElse =
    !measured(facts) &&
    counting.length === 0 &&
    numbers.length === 0 &&
    !countsPeople &&
    times.ok &&
    times.words === '';
  if (has('help') && nothingElse) return 'help';
  if (nothingElse && isAboutReading(facts)) return 'sources';
  if (searchFrom(facts) !== undefined) return 'search';
  if (!countsPeople && isVerification(facts)) return 'verification';
  if (!countsPeople && (has('genealogy') || isFirst(facts, named))) return 'genealogy';
  if (isComparison(facts)) return 'compare';
  const isDiff = (has('diff') || has('moves')) && !countsPeople && !isLatest(facts);
  if ((isDiff && !goesOn(facts)) || isNews(facts, countsPeople || named)) return 'diff';
  if (isTimeline(facts)) return 'timeline';
  if (!countsPeople && isCitation(facts, named)) return 'cite';
  if (!countsPeople && has('genealogy-who') && numbers.length > 0 && (has('who') || asksHow(facts))) return 'genealogy';
  if (!countsPeople && named && isRepeated(facts)) return 'genealogy';
  if (has('sources') && nothingElse) return 'sources';
  if (isDiff && has('diff')) return 'diff';
  if (!countsPeople && !measured(facts) && has('verification-who') && has('who')) return 'verification';
  if (!countsPeople && asksForList(facts, counting.length > 0)) return 'verification';
  return isCount(facts) ? 'count' : undefined;
}

const LIST = /^(?:lists?|names?|listas?|listados?|listagem|nombres|nomes)$/;

/** "Has Foro Penal published names?" */
function asksForList(facts: Facts, named: boolean): boolean {
  const { scene, has } = facts;
  const told = has('says') || has('verification-who');
  const at = scene.tokens.findIndex(({ key }) => LIST.test(key));
  // "list the releases" asks for no list of names
  const isNoun = A_LIST.test(scene.tokens[at - 1]?.key ?? '');
  return told && at >= 0 && (named || (isNoun && measured(facts)));
}

const A_LIST = /^(?:a|the|any|una|las?|alguna|uma|hay|tem|have|existe)$/;

const NEW = /^(?:news?|nuev[oa]|nov[oa]|novidades?|novedad(?:es)?)$/;

/** "New since Monday?" */
function isNews(facts: Facts, asksElse: boolean): boolean {
  const { times, scene, groups } = facts;
  const since = times.ok && times.window.since !== null && times.asOf === null;
  return (
    since && !asksElse && !measured(facts) && groups.asked.length === 0 && scene.tokens.some(({ key }) => NEW.test(key))
  );
}

/** "What's the latest from Foro Penal on people freed?": its newest count, not all that is new. */
function isLatest(facts: Facts): boolean {
  const { items, scene, bodies } = facts;
  const news = items.filter((item) => plays(item, 'diff') || plays(item, 'moves'));
  const isNewest = ({ start, end }: Item): boolean =>
    scene.tokens.slice(start, end).some(({ key }) => /^(?:latest|ultim[oa]|recente?)$/.test(key));
  return news.every(isNewest) && (measured(facts) || bodies.length > 0);
}

function isVerification(facts: Facts): boolean {
  const { items, claimVerbs } = facts;
  const own = measured(facts) ? claimVerbs : new Set<Item>();
  return items.some((item) => plays(item, 'verification') && !own.has(item));
}

/** "Who had 400 first?" */
function isFirst({ has, scene }: Facts, named: boolean): boolean {
  const first = scene.tokens.some(({ key }) => /^(?:first|primer[oa]|primeir[oa])$/.test(key));
  return first && named && (has('who') || has('cite'));
}

function isCitation({ has, items, times, numbers, scene }: Facts, named: boolean): boolean {
  const cites = items.some(
    (item, at) =>
      plays(item, 'cite') && !plays(item, 'by') && !plays(item, 'filler') && !isOfPeople(scene, item, items[at + 1]),
  );
  const source = has('cite') && times.ok && times.words === '' && numbers.length > 0;
  // "where does Foro Penal say 383"
  const told = numbers.length > 0 && has('who') && has('says') && !has('genealogy-who');
  // "where does the government get its number"
  const asksWhere = scene.tokens.some(({ key }) => /^(?:where|where['’]d|donde|onde)$/.test(key));
  const where = asksWhere && (has('ask') || numbers.length > 0);
  return (cites || source || told || where) && named;
}

/** "O número de quem continua preso": of whoever is held, and not whose number. */
function isOfPeople({ tokens }: Facts['scene'], cue: Item, next: Item | undefined): boolean {
  const isWhose = /^de (?:quem|quien)$/.test(
    tokens
      .slice(cue.start, cue.end)
      .map(({ key }) => key)
      .join(' '),
  );
  return isWhose && next !== undefined && MEASURED.some((role) => plays(next, role));
}

const MORE = /^(?:more|fewer|less|mas|mais|menos|most)$/;
const THAN = /^(?:than|que|who|which|whose|quien|cual|quem|qual|or|o|ou)$/;

/** "Does the UN count more than the government?": of two bodies, that shows both and picks none. */
export function isWhoHasMore({ scene, bodies, outOfReach }: Facts): boolean {
  const both = bodies.filter(({ role }) => role === 'counts').length === 2;
  const picks = outOfReach === null ? isMoreThan(scene.tokens) : outOfReach.what === 'pick';
  return both && picks;
}

function isMoreThan(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }) => MORE.test(key)) && tokens.some(({ key }) => THAN.test(key));
}

const PUTS =
  /^(?:pon|pone|ponme|poneme|ponedme|poned|poner|ponga|muestra|muestrame|coloca|coloque|colocar|poe|bota|mostra|mostre)/;

/** "Ponme juntos al gobierno y a Provea": side by side, not added up. */
export function isPutTogether({ outOfReach, scene, bodies }: Facts): boolean {
  const both = bodies.filter(({ role }) => role === 'counts').length === 2;
  const isTogether = outOfReach?.what === 'sum' && /^junt[oa]s?$/i.test(outOfReach.words);
  return both && isTogether && scene.tokens.some(({ key }) => PUTS.test(key));
}

const SAME = /^(?:same|equal|mism[ao]s?|mesm[ao]s?|igua(?:l|les|is))$/;

const PLUS = /^(?:plus|mas|mais|\+)$/;

/** "Foro Penal plus Provea": figures of two are never added. */
export function isSum({ items, scene }: Facts): boolean {
  return items.some(
    (item, at) =>
      item.kind === 'name' &&
      PLUS.test(scene.tokens[item.end]?.key ?? '') &&
      !scene.tokens.some(({ key }) => SAME.test(key)) &&
      items.slice(at + 1).find((one) => one.start > item.end && !isFiller(one))?.kind === 'name',
  );
}

function isFiller(item: Item): boolean {
  return plays(item, 'filler');
}

/** Two bodies, and a word that sets them side by side or joins them. */
function isComparison(facts: Facts): boolean {
  const { has, bodies, items } = facts;
  const counting = bodies.filter(({ role }) => role === 'counts');
  if (counting.length >= 2) {
    const [first, second] = counting;
    if (has('compare') || has('versus') || isWhoHasMore(facts) || isPutTogether(facts)) return true;
    if (facts.scene.tokens.some(({ key }) => SAME.test(key))) return true;
    const between = items.filter(
      (item) => item.start >= (first?.item.end ?? 0) && item.end <= (second?.item.start ?? 0),
    );
    return between.every((item) => plays(item, 'and') || plays(item, 'filler') || item.kind === 'mark');
  }
  return (
    items.some((item) => plays(item, 'compare') && !plays(item, 'filler') && !plays(item, 'soft')) && !has('how-many')
  );
}

/** "Evolution"; "how has it changed", where it is said what. */
function goesOn(facts: Facts): boolean {
  const { has, bodies, items, scene } = facts;
  if (has('timeline')) return true;
  const changes = items.findIndex((item) => plays(item, 'moves') || plays(item, 'diff'));
  const isHow = scene.tokens.slice(0, items[changes]?.start ?? 0).some(({ key }) => HOW.test(key));
  const isOf = measured(facts) || bodies.some(({ role }) => role === 'counts');
  // "how did it go"
  if (isOf && asksManner(facts) && scene.tokens.some(({ key }) => WENT.test(key))) return true;
  return changes >= 0 && isOf && (isHow || !has('diff'));
}

const HOW = /^(?:how|como)$/;

export function asksHow({ scene }: Facts): boolean {
  return scene.tokens.some(({ key }) => HOW.test(key));
}

const WENT = /^(?:go|goes|going|went|gone|look|looks|looked|ido)$/;

/** "How were they freed?", which no count answers; "how many" and "how about" ask otherwise. */
function asksManner({ items, scene }: Facts): boolean {
  return items.some(({ start, end }, at) => {
    const { text = '', key = '' } = scene.tokens[start] ?? {};
    const isFirst = items
      .slice(0, at)
      .every((item) => item.kind === 'mark' || plays(item, 'chat') || plays(item, 'go-on'));
    return end === start + 1 && (key === 'how' || text.toLowerCase() === 'c\u00f3mo' || (key === 'como' && isFirst));
  });
}

function isTimeline(facts: Facts): boolean {
  const { has, bodies } = facts;
  if (!goesOn(facts)) return false;
  return measured(facts) || (!has('how-many') && (bodies.length > 0 || has('ask') || !has('soft')));
}

function isCount(facts: Facts): boolean {
  if (asksManner(facts) && !facts.has('how-many')) return false;
  const { has, bodies, times, groups } = facts;
  const asks = has('how-many') || has('ask');
  const narrowed = bodies.length > 0 || times.words !== '' || groups.asked.length > 0 || facts.places.length > 0;
  if (measured(facts)) return asks || narrowed || has('says') || has('by') || isShort(facts);
  // "what does Foro Penal say?"
  if (facts.bodies.some(({ role }) => role === 'counts') && has('says') && facts.items.every(isPlain)) return true;
  // "how many lawyers" alone may be anything
  const unknownBody = has('by') && facts.items.some(({ kind }) => kind === 'unknown');
  return asks && groups.asked.length === 0 && (bodies.length > 0 || times.words !== '' || unknownBody);
}

const PLAIN = ['filler', 'chat', 'says', 'go-on', 'who', 'by', 'in'] as const;

function isPlain(item: Item): boolean {
  return (
    item.kind === 'name' || item.kind === 'time' || item.kind === 'mark' || PLAIN.some((role) => plays(item, role))
  );
}

/** "Releases?", "still held?" and little else. */
function isShort({ items }: Facts): boolean {
  return items.filter((item) => item.kind !== 'mark').length <= 3;
}
