import { countryOf } from '../../../extraction/places/countries.js';
import { anyLanguage } from './any-language.js';
import { type Facts, isHad } from './facts.js';
import { type Item, plays } from './items.js';
import { MEASURED, type OutOfReach, type Role } from './lexicon.js';
import type { PlainCommand } from './plain-query.js';
import { INDEPENDENT } from './press-asked.js';
import { textOf } from './tokens.js';

const BETWEEN = anyLanguage('between');
const OF_BODIES = anyLanguage('ofBodies');

const ANYWHERE: readonly Role[] = ['filler', 'chat', 'ask', 'by', 'says', 'in', 'jail', 'and', 'go-on'];
const MEASURES: readonly Role[] = [...MEASURED, 'will'];

/** Words that carry something for each command, beside those that carry nothing. */
const OF: Readonly<Record<PlainCommand, readonly Role[]>> = {
  count: [...MEASURES, 'how-many', 'government'],
  compare: [...MEASURES, 'how-many', 'compare', 'hedge', 'versus', 'soft', 'who'],
  timeline: [...MEASURES, 'how-many', 'timeline', 'moves', 'soft', 'who', 'diff'],
  cite: [...MEASURES, 'cite', 'soft', 'who', 'hedge', 'not', 'this-figure', 'genealogy-who', 'search', 'sources'],
  genealogy: [
    ...MEASURES,
    'genealogy',
    'genealogy-who',
    'cite',
    'soft',
    'who',
    'hedge',
    'not',
    'this-figure',
    'sources',
    'search',
  ],
  verification: [
    ...MEASURES,
    'sources',
    'verification',
    'verification-who',
    'soft',
    'who',
    'hedge',
    'this-figure',
    'cite',
    'compare',
    'genealogy-who',
  ],
  sources: ['sources', 'soft', 'who', 'cite', 'search', 'genealogy-who', 'verification-who', 'verification', 'held'],
  search: [],
  diff: ['diff', 'sources', 'moves', 'soft', 'who', 'timeline', 'held', ...MEASURES],
  help: ['help', 'soft', 'who', 'how-many', 'this-figure', 'sources'],
};

/** "And who counts it?" */
const OF_REPLIES: readonly Role[] = ['this-figure', 'who', 'soft'];

/** What of the question nothing was made of. */
export interface Leftovers {
  /** Words of other commands, that narrow no count down: "any update on". */
  readonly beside: readonly Item[];
  /** Runs of words, in order. */
  readonly unknown: readonly Run[];
  /** "Not", where it is not part of "not yet released". */
  readonly negations: readonly Item[];
}

export interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words that are not known and that nothing hangs on, as they stand together. */
export function passedOver(facts: Facts): readonly string[] {
  const passed = facts.items.filter(({ kind }) => kind === 'passed');
  return runsOf(facts, passed).map(({ text }) => text);
}

/** Which words the command does nothing with. `used`: items taken otherwise (a negated group beside another). */
export function leftoversOf(facts: Facts, command: PlainCommand, used: ReadonlySet<Item>): Leftovers {
  const roles = [...ANYWHERE, ...OF[command], ...(facts.replies ? OF_REPLIES : [])];
  const isMeasured = MEASURES.some((role) => facts.has(role)) || command !== 'count';
  const knows = (item: Item): boolean => {
    if (used.has(item) || (isMeasured && facts.claimVerbs.has(item)) || isComing(facts, item, command)) return true;
    if (isLooseCue(facts, item, command)) return false;
    switch (item.kind) {
      case 'clock':
        return false;
      case 'unknown':
        return isCountryOfBody(facts, item);
      case 'words':
        return item.meanings.some(
          (one) =>
            (one.kind === 'group' && !isHad(facts.scene, facts.items, facts.items.indexOf(item))) ||
            // "higher than" between two bodies shows both
            (one.kind === 'out-of-reach' && (one.what === 'pick' || one.what === 'sum') && command === 'compare') ||
            (one.kind === 'out-of-reach' && (OTHERWISE[command] ?? []).includes(one.what)) ||
            (one.kind === 'out-of-reach' && one.what === 'when' && command === 'timeline') ||
            (one.kind === 'role' &&
              (roles.includes(one.role) ||
                (one.role === 'soft' && isMeasured) ||
                (one.role === 'lifts' && facts.has('lifted')) ||
                (one.role === 'known' && facts.times.ok))),
        );
      case 'number':
        return command === 'cite' || command === 'genealogy' || command === 'verification';
      default:
        return true;
    }
  };
  const unread = facts.items.filter((item) => !knows(item));
  const beside =
    command === 'count' || command === 'timeline'
      ? unread.filter((item) => isBeside(item) && !isOfBody(facts.items, item))
      : [];
  const left = unread.filter((item) => !beside.includes(item));
  const negations = left.filter((item) => plays(item, 'not'));
  return {
    beside,
    unknown: runsOf(
      facts,
      left.filter((item) => !plays(item, 'not')),
    ),
    negations,
  };
}

/** "Where did 143 first appear", "did anything new arrive". */
function isComing({ scene }: Facts, { start, end }: Item, command: PlainCommand): boolean {
  const { comes, articles } = scene.compiled.press;
  const { key } = scene.tokens[start] ?? { key: '' };
  if (end > start + 1) return false;
  if (command === 'genealogy' && (isShared(scene, start) || INDEPENDENT.has(key))) return true;
  return (OF_PRESS.includes(command) && comes.has(key)) || (OF_FIGURES.includes(command) && articles.has(key));
}

const SHARED_REACH = 4;

/** "From the same wire", "unos de otros" */
function isShared({ tokens, compiled }: Facts['scene'], at: number): boolean {
  return Array.from({ length: SHARED_REACH }, (_, back) => at - back).some(
    (from) => (compiled.press.shared.at(tokens, from)?.end ?? 0) > at,
  );
}

/** "Who are your sources", "the list of names", "a summary of what is new". */
const OTHERWISE: Readonly<Partial<Record<PlainCommand, readonly OutOfReach[]>>> = {
  sources: ['names'],
  count: ['best'],
  cite: ['best'],
  verification: ['names', 'best'],
  diff: ['writing', 'sum', 'transfers'],
};

const OF_FIGURES: readonly PlainCommand[] = ['cite', 'genealogy', 'verification', 'sources', 'diff'];
const OF_PRESS: readonly PlainCommand[] = ['cite', 'genealogy', 'diff'];

const BESIDE: readonly Role[] = ['diff', 'help', 'sources', 'search', 'cite', 'who', 'this-figure'];

/** Whether all that a word may mean belongs to other commands. */
function isBeside(item: Item): boolean {
  if (item.kind !== 'words') return false;
  return item.meanings.every((one) => one.kind === 'role' && BESIDE.includes(one.role));
}

/** "Did Foro Penal help free": what a body does is not what it counts. */
function isOfBody(items: readonly Item[], item: Item): boolean {
  const before = items[items.indexOf(item) - 1];
  return plays(item, 'help') && before?.kind === 'name';
}

/** "In Cuba, according to Cubalex": where the body that counts is at home. */
function isCountryOfBody({ scene, bodies }: Facts, { start, end }: Item): boolean {
  const country = countryOf(textOf(scene.tokens, start, end).toLowerCase());
  return country !== undefined && bodies.some(({ name }) => scene.names.registry.resolve(name)?.country === country);
}

/** "Since", and no day that could be read: without it the days would be others. */
function isLooseCue({ scene }: Facts, item: Item, command: PlainCommand): boolean {
  if (item.kind !== 'words' || item.end > item.start + 1) return false;
  // "before we publish"
  if (item.meanings.every((one) => one.kind === 'role' && one.role === 'chat')) return false;
  const { key } = scene.tokens[item.start] ?? { key: '' };
  if (command === 'compare' && BETWEEN.has(key)) return false;
  // "trace it back to", "hasta su origen"
  if (command === 'genealogy' && OF_BODIES.has(key)) return false;
  return CUES.has(key);
}

const CUES = anyLanguage('ofDays');

/** Words that stand together, with the articles and prepositions between them: "Red de Madres del Orinoco". */
function runsOf({ items, scene }: Facts, left: readonly Item[]): readonly Run[] {
  const runs: { start: number; end: number }[] = [];
  for (const item of left) {
    const last = runs.at(-1);
    const between = last === undefined ? [] : items.filter(({ start, end }) => start >= last.end && end <= item.start);
    const joins = last !== undefined && between.every((one) => isJoint(one));
    if (last !== undefined && joins) last.end = item.end;
    else runs.push({ start: item.start, end: item.end });
  }
  return runs.map((run) => ({ ...run, text: textOf(scene.tokens, run.start, run.end) }));
}

/** A name with the words of it that mean something elsewhere: "Fundación Libertad Ya". */
export function wholeName({ scene: { tokens } }: Facts, { start, end }: Run): string {
  let last = end;
  if (tokens[start]?.capital === true) {
    while (tokens[last]?.capital === true) last += 1;
  }
  return textOf(tokens, start, last);
}

const JOINTS = 3;

function isJoint(item: Item): boolean {
  return (
    item.kind === 'words' &&
    item.end - item.start <= JOINTS &&
    (plays(item, 'filler') || plays(item, 'and') || item.meanings.some((one) => one.kind === 'group'))
  );
}
