import { anyLanguage } from './any-language.js';
import { type Composed, composed, refused } from './composed.js';
import type { Facts } from './facts.js';
import { type Item, plays } from './items.js';
import { leftoversOf, passedOver, type Run, wholeName } from './leftovers.js';
import { measured } from './measured.js';
import type { Aside, PlainQuery } from './plain-query.js';

const IN_PLACE = anyLanguage('inPlace');

/** A query, as far as the words of the question that are understood say it. */
export interface Draft {
  readonly query: PlainQuery;
  readonly asides?: readonly Aside[];
  readonly near?: readonly PlainQuery[];
  /** Items that ask for nothing, for a reason that is known. */
  readonly used?: ReadonlySet<Item>;
}

/**
 * The last look at a question: whatever word nothing was made of is a body that nobody knows, a greeting, or a reason
 * not to answer. A condition that is passed over in silence would make a wrong answer look right.
 */
export function finish(facts: Facts, { query, asides = [], near = [], used = new Set() }: Draft): Composed {
  const { unknown, negations, beside } = leftoversOf(facts, query.command, used);
  const [negation] = negations;
  if (negation !== undefined) return refused({ kind: 'negation', words: facts.textOf(negation) }, [query]);
  const [first] = unknown;
  const [body, ...others] = unknown.filter((run) => isBody(facts, run));
  if (body !== undefined && others.length === 0 && unknown.length === 1 && takesBody(query)) {
    return refused({ kind: 'unknown-body', name: wholeName(facts, body) }, [query]);
  }
  if (first !== undefined) {
    return refused({ kind: 'not-understood', words: unknown.map(({ text }) => text).join(', ') }, [query]);
  }
  const passed = passedOver(facts);
  // nothing says what is counted but a word that is not known
  if (passed.length > 0 && !isWhole(facts, query))
    return refused({ kind: 'not-understood', words: passed.join(', ') }, [query]);
  const over: readonly Aside[] = passed.length === 0 ? [] : [{ kind: 'passed-over', words: passed }];
  const greetings = beside.map(facts.textOf).map((text): Aside => ({ kind: 'not-looked-at', words: text }));
  const places = facts.places.map((words): Aside => ({ kind: 'not-looked-at', words }));
  const events = facts.times.ok
    ? facts.times.events.map(({ words, day }): Aside => ({ kind: 'day-of', words, day }))
    : [];
  const home = facts.groups.aside.map((words): Aside => ({ kind: 'not-looked-at', words }));
  return composed(query, [...over, ...places, ...home, ...events, ...asides, ...greetings], near);
}

/** Whether what is understood asks for all that a query needs. */
function isWhole(facts: Facts, { command }: PlainQuery): boolean {
  return (command !== 'count' && command !== 'timeline') || facts.replies || measured(facts);
}

/** Whether a body that nobody knows could be what is missing. */
function takesBody(query: PlainQuery): boolean {
  if (query.command === 'compare') return true;
  return 'by' in query && query.by === null;
}

/** Whether a run of words is the name of a body: "according to" before it, "counts" after it, or capitals. */
function isBody({ items, scene }: Facts, run: Run): boolean {
  const before = items.findLast(
    (item) => item.end <= run.start && (!plays(item, 'filler') || plays(item, 'by') || plays(item, 'in')),
  );
  const after = items.find((item) => item.start >= run.end && !plays(item, 'filler'));
  const touching = items.find((item) => item.end === run.start);
  if (before !== undefined && plays(before, 'by')) return true;
  if (isOwner({ items, scene }, run)) return true;
  if (touching !== undefined && isIn(scene.tokens[touching.start]?.key ?? '')) return false;
  if (after !== undefined && (plays(after, 'says') || (after.kind === 'mark' && run.start <= 1))) return true;
  return scene.tokens
    .slice(run.start, run.end)
    .some(({ text, capital, start }) => (capital && start > 0) || /^\p{Lu}{2,}$/u.test(text));
}

/** "Caritas Venezuela's tally": whose it is, with the country that belongs to its name. */
function isOwner({ items, scene }: Pick<Facts, 'items' | 'scene'>, run: Run): boolean {
  const place = items.find((item) => item.start === run.end && (item.kind === 'place' || item.kind === 'nationals'));
  return /^['\u2019]s$/.test(scene.tokens[place?.end ?? run.end]?.text ?? '');
}

function isIn(word: string): boolean {
  return IN_PLACE.has(word);
}
