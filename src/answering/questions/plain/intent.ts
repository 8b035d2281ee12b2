import { anyLanguage } from './any-language.js';
import { isComparison } from './comparison-asked.js';
import type { Facts } from './facts.js';
import { isHelp } from './help-asked.js';
import { type Item, plays } from './items.js';
import { MEASURED } from './lexicon.js';
import { asksForList } from './lists-asked.js';
import { measured } from './measured.js';
import { MEDIA } from './media.js';
import { isAboutReading, isRepeated, isTakenByAll } from './outlets-asked.js';
import type { PlainCommand } from './plain-query.js';
import { isArrival, isWhetherCopied, mentionedIn, sharesSource } from './press-asked.js';
import { searchFrom } from './search-asked.js';

const LATEST = anyLanguage('latest');
const EARLIEST = anyLanguage('earliest');
const WHERE = anyLanguage('where');
const OF_WHOM = anyLanguage('ofWhom');

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
  if (isHelp(facts, nothingElse)) return 'help';
  if (searchFrom(facts) !== undefined || mentionedIn(facts) !== undefined) return 'search';
  if (nothingElse && isAboutReading(facts)) return 'sources';
  if (!countsPeople && isVerification(facts) && !isWhetherCopied(facts)) return 'verification';
  const isFrom = isAfterBody(facts) || isFirst(facts, named) || sharesSource(facts) || isTakenByAll(facts);
  if (!countsPeople && (has('genealogy') || isFrom)) return 'genealogy';
  if (isComparison(facts)) return 'compare';
  if (isArrival(facts)) return 'diff';
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

const NEW = anyLanguage('news');

/** "New since Monday?" */
function isNews(facts: Facts, asksElse: boolean): boolean {
  const { times, scene, groups } = facts;
  const since = times.ok && times.window.since !== null && times.asOf === null;
  return (
    since && !asksElse && !measured(facts) && groups.asked.length === 0 && scene.tokens.some(({ key }) => NEW.has(key))
  );
}

/** "What's the latest from Foro Penal on people freed?": its newest count, not all that is new. */
function isLatest(facts: Facts): boolean {
  const { items, scene, bodies } = facts;
  const news = items.filter((item) => plays(item, 'diff') || plays(item, 'moves'));
  const isNewest = ({ start, end }: Item): boolean => scene.tokens.slice(start, end).some(({ key }) => LATEST.has(key));
  return news.every(isNewest) && (measured(facts) || bodies.length > 0);
}

function isVerification(facts: Facts): boolean {
  const { items, claimVerbs } = facts;
  const own = measured(facts) ? claimVerbs : new Set<Item>();
  const asks = items.find((item) => plays(item, 'verification') && !own.has(item));
  // "what questions can I put" verifies nothing
  const isOfIt = facts.replies || asks === undefined || asks.end > asks.start + 1 || isOfFigures(facts);
  return asks !== undefined && isOfIt;
}

/** Whether something is named that could be verified. */
function isOfFigures(facts: Facts): boolean {
  const { has, bodies, numbers } = facts;
  const said = has('ask') || has('this-figure') || has('government') || has('verification-who') || has('promised');
  return said || measured(facts) || bodies.length > 0 || numbers.length > 0;
}

const AFTER = anyLanguage('after');

/** "Who else published 383 after Foro Penal?" */
function isAfterBody({ items, scene, has, numbers }: Facts): boolean {
  const after = items.findIndex((item) => AFTER.has(scene.tokens[item.start]?.key ?? '') && item.kind !== 'time');
  const next = items.slice(after + 1).find((item) => !plays(item, 'filler'));
  return after >= 0 && has('who') && numbers.length > 0 && next?.kind === 'name';
}

/** "Who had 400 first?" */
function isFirst({ has, scene, keys }: Facts, named: boolean): boolean {
  const first = keys.some((key) => EARLIEST.has(key));
  return first && named && (has('who') || has('cite') || scene.tokens.some(({ key }) => MEDIA.has(key)));
}

function isCitation(facts: Facts, named: boolean): boolean {
  const { has, items, times, numbers, scene } = facts;
  const cites = items.some(
    (item, at) =>
      plays(item, 'cite') && !plays(item, 'by') && !plays(item, 'filler') && !isOfPeople(scene, item, items[at + 1]),
  );
  const source = has('cite') && times.ok && times.words === '' && numbers.length > 0;
  // "where does Foro Penal say 383"
  const told = numbers.length > 0 && has('who') && !isSpread(facts) && (has('says') || asksWhoSays(facts));
  // "did the government really say 626"
  const said =
    numbers.length > 0 && facts.keys.some((key) => SAID.has(key)) && facts.bodies.some(({ role }) => role === 'counts');
  // "where does the government get its number"
  const asksWhere = scene.tokens.some(({ key }) => WHERE.has(key));
  const where = asksWhere && (has('ask') || numbers.length > 0);
  return (cites || source || told || said || where) && named;
}

/** "O número de quem continua preso": of whoever is held, and not whose number. */
function isOfPeople({ tokens }: Facts['scene'], cue: Item, next: Item | undefined): boolean {
  const isWhose = OF_WHOM.has(
    tokens
      .slice(cue.start, cue.end)
      .map(({ key }) => key)
      .join(' '),
  );
  return isWhose && next !== undefined && MEASURED.some((role) => plays(next, role));
}

/** "Evolution"; "how has it changed", where it is said what. */
function goesOn(facts: Facts): boolean {
  const { has, bodies, items, scene } = facts;
  if (has('timeline')) return true;
  const changes = items.findIndex((item) => plays(item, 'moves') || plays(item, 'diff'));
  const isHow = scene.tokens.slice(0, items[changes]?.start ?? 0).some(({ key }) => HOW.has(key));
  const isOf = measured(facts) || bodies.some(({ role }) => role === 'counts');
  // "how did it go"
  if (isOf && asksManner(facts) && scene.tokens.some(({ key }) => WENT.has(key))) return true;
  return changes >= 0 && isOf && (isHow || !has('diff'));
}

/** "Who is giving 600", "which outlet ran 80", "quem está dando 600". */
function asksWhoSays({ items, scene }: Facts): boolean {
  const who = items.findIndex((item) => plays(item, 'who'));
  const rest = items.slice(who + 1);
  const verb = rest.find((item) => !plays(item, 'filler'));
  return verb !== undefined && scene.tokens.slice(verb.start, verb.end).some(({ key }) => GIVES.has(key));
}

const GIVES = anyLanguage('gives');

const SPREADS = anyLanguage('spreads');

/** Whether a number's way from one to the next is asked for, and not only who has it. */
function isSpread({ keys }: Facts): boolean {
  return keys.some((key) => SPREADS.has(key));
}

const HOW_ASKS = anyLanguage('howAsks');
const HOW = anyLanguage('how');

export function asksHow({ scene }: Facts): boolean {
  return scene.tokens.some(({ key }) => HOW.has(key));
}

const WENT = anyLanguage('went');

/** "How were they freed?", which no count answers; "how many" and "how about" ask otherwise. */
function asksManner({ items, scene }: Facts): boolean {
  return items.some(({ start, end }, at) => {
    const { text = '', key = '' } = scene.tokens[start] ?? {};
    const isFirst = items
      .slice(0, at)
      .every((item) => item.kind === 'mark' || plays(item, 'chat') || plays(item, 'go-on'));
    return end === start + 1 && (HOW_ASKS.has(text.toLowerCase()) || (HOW.has(key) && isFirst));
  });
}

function isTimeline(facts: Facts): boolean {
  const { has, bodies } = facts;
  if (!goesOn(facts)) return false;
  return measured(facts) || (!has('how-many') && (bodies.length > 0 || has('ask') || !has('soft')));
}

function isCount(facts: Facts): boolean {
  if (asksManner(facts) && !facts.has('how-many')) return false;
  const { has, bodies, times, groups, scene } = facts;
  const asks = has('how-many') || has('ask') || isYesOrNo(facts);
  const narrowed = bodies.length > 0 || times.words !== '' || groups.asked.length > 0 || facts.places.length > 0;
  if (measured(facts)) return asks || narrowed || has('says') || has('by') || isShort(facts);
  // "what does Foro Penal say?"
  if (facts.bodies.some(({ role }) => role === 'counts') && has('says') && facts.items.every(isPlain)) return true;
  // "a cuánto está el bolívar hoy"
  if (scene.tokens.some(({ key }) => MUCH.has(key)) && bodies.length === 0) return false;
  // "how many lawyers" alone may be anything
  const unknownBody = has('by') && facts.items.some(({ kind }) => kind === 'unknown');
  return asks && groups.asked.length === 0 && (bodies.length > 0 || times.words !== '' || unknownBody);
}

const SAID = anyLanguage('said');
const MUCH = anyLanguage('howMuch');

const AUXILIARY = anyLanguage('yesOrNo');

/** "Have restrictions been dropped for anybody yet?" */
function isYesOrNo({ items, scene }: Facts): boolean {
  const first = items.find((item) => item.kind !== 'mark' && !plays(item, 'chat') && !plays(item, 'go-on'));
  return AUXILIARY.has(scene.tokens[first?.start ?? -1]?.key ?? '');
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
