import { anyLanguage } from './any-language.js';
import { clausesOf } from './clauses.js';
import { type Item, plays, type Scene } from './items.js';
import { MEASURED, type Meaning, type Role } from './lexicon.js';

/** What a story about a figure says of it. */
const KEPT: readonly Role[] = [...MEASURED, 'government', 'by', 'says', 'filler', 'chat', 'in', 'and'];
const ASKS: readonly Role[] = ['who', 'cite', 'genealogy', 'genealogy-who', 'verification'];

/** "They dispute here that 143 was said by anybody; who gave that figure?": the last sentence asks, the first tells. */
export function retold(scene: Scene, items: readonly Item[]): readonly Item[] {
  const clauses = clausesOf(scene, items);
  const asking = clauses.findLastIndex((clause) => clause.items.some(isThatFigure));
  const asked = clauses[asking]?.items ?? [];
  const after = clauses.slice(asking + 1).flatMap((clause) => clause.items);
  const story = clauses.slice(0, Math.max(0, asking)).flatMap((clause) => clause.items);
  const asks = asked.some((item) => ASKS.some((role) => plays(item, role))) && after.every(isSmallTalk);
  const isOne = story.filter(({ kind }) => kind === 'number').length === 1;
  if (!asks || !isOne || asked.some(isNumber) || story.some((item) => asksMore(scene, item))) return items;
  const told = new Set(story);
  const denied = new Set(
    clauses
      .filter((clause) => clause.items.some((item) => plays(item, 'not')))
      .flatMap((clause) => clause.items.filter(isBody)),
  );
  return items.map((item) => {
    if (!told.has(item)) return item;
    return denied.has(item) ? passed(item) : asTold(scene, item);
  });
}

/** "Two colleagues argue over 104 or 143. Who printed 104 first?": the last sentence says all that is asked. */
export function introduced(scene: Scene, items: readonly Item[]): readonly Item[] {
  const clauses = clausesOf(scene, items);
  const asking = clauses.findLastIndex((clause) => clause.items.some(isNumber));
  const asked = clauses[asking]?.items ?? [];
  const after = clauses.slice(asking + 1).flatMap((clause) => clause.items);
  const story = clauses.slice(0, Math.max(0, asking)).flatMap((clause) => clause.items);
  const asks = asked.filter(isNumber).length === 1 && asked.some((item) => ASKS.some((role) => plays(item, role)));
  const isStory =
    story.length > 0 &&
    after.every(isSmallTalk) &&
    !story.some((item) => isBody(item) || plays(item, 'who') || asksMore(scene, item));
  const first = asked[0];
  const isAsked = items.some((item) => item.kind === 'mark' && item.mark === '?' && item.end <= (first?.start ?? 0));
  // a story that says nothing of the matter is small talk already
  const isOfIt = story.some((item) => isNumber(item) || isOutOfReach(item));
  if (!asks || !isStory || isAsked || !isOfIt || !asked.some((item) => plays(item, 'who') || plays(item, 'cite')))
    return items;
  const told = new Set(story);
  return items.map((item) => {
    if (!told.has(item)) return item;
    return item.kind === 'words' ? { ...item, meanings: [{ kind: 'role', role: 'chat' }] } : asIntroduced(scene, item);
  });
}

function asIntroduced(scene: Scene, item: Item): Item {
  return isNumber(item) || item.kind === 'time' ? passed(item) : asTold(scene, item);
}

function isNumber({ kind }: Item): boolean {
  return kind === 'number';
}

const GIVEN = anyLanguage('isGiven');
const LIST = anyLanguage('names');

/** "Write me a headline. Who says 104?" asks for two things; a reason or a lack that is told asks for nothing. */
function asksMore({ tokens }: Scene, item: Item): boolean {
  const isList = tokens.slice(item.start, item.end).some(({ key }) => LIST.has(key));
  return isList || plays(item, 'how-many') || (isOutOfReach(item) && !GIVEN.has(tokens[item.start]?.key ?? ''));
}

function isOutOfReach(item: Item): boolean {
  return item.kind === 'words' && item.meanings.some(({ kind }) => kind === 'out-of-reach');
}

function isThatFigure(item: Item): boolean {
  return plays(item, 'this-figure') && item.end > item.start + 1;
}

function isSmallTalk(item: Item): boolean {
  return item.kind === 'passed' || item.kind === 'mark' || plays(item, 'chat') || plays(item, 'filler');
}

/** "The government never said 143; who did?": it is nobody's whose it is not. */
function isBody(item: Item): boolean {
  return item.kind === 'name' || plays(item, 'government');
}

function asTold({ tokens }: Scene, item: Item): Item {
  if (item.kind === 'unknown')
    return tokens[item.start]?.kind === 'word' && !isNamed(tokens, item) ? passed(item) : item;
  if (item.kind !== 'words') return item;
  const meanings = item.meanings.filter(isKept);
  return meanings.length === 0 ? { ...item, meanings: [{ kind: 'role', role: 'chat' }] } : { ...item, meanings };
}

function isNamed(tokens: Scene['tokens'], { start, end }: Item): boolean {
  return tokens.slice(start, end).some(({ capital }) => capital);
}

function isKept(one: Meaning): boolean {
  return one.kind === 'group' || (one.kind === 'role' && KEPT.includes(one.role));
}

function passed({ start, end }: Item): Item {
  return { kind: 'passed', start, end };
}
