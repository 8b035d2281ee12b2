import { anyLanguage } from './any-language.js';
import { compose } from './compose.js';
import { composeCount } from './compose-count.js';
import { type Composed, refused, timesRefused } from './composed.js';
import type { Facts } from './facts.js';
import { finish } from './finish.js';
import { asksHow, intentOf } from './intent.js';
import { type Item, plays } from './items.js';
import { measureOf } from './measure.js';
import type { CountAsked, PlainQuery } from './plain-query.js';

const FIRST = anyLanguage('first');

type Figure = Extract<PlainQuery, { command: 'cite' | 'genealogy' | 'verification' }>;
type Comparison = Extract<PlainQuery, { command: 'compare' }>;

/** A question that replies to an answer: what it does not say is what was asked before. "And the government?" */
export function composeAfter(facts: Facts, before: PlainQuery): Composed {
  const intent = intentOf(facts);
  if (facts.outOfReach !== null || intent === 'search' || intent === 'help' || intent === 'sources')
    return compose(facts);
  const figure = figureAsked(facts);
  if (figure !== undefined && facts.numbers.length === 0 && countingBodies(facts).length === 0)
    return figureAfter(figure, facts, before);
  const course = intent === 'diff' && asksHow(facts) ? countBefore(before) : undefined;
  // "how has that changed?"
  if (course !== undefined) return composeCount('timeline', facts, course);
  if (figure !== undefined || intent === 'diff') return compose(facts);
  if (before.command === 'diff' && intent === undefined && facts.times.words !== '') return diffAfter(facts, before);
  const comparison = comparisonAfter(facts, before, intent === 'compare');
  if (comparison !== undefined) return comparison;
  const base = countBefore(before);
  if (base === undefined || !saysSomething(facts)) return compose(facts);
  const command = intent === 'timeline' || before.command === 'timeline' ? 'timeline' : 'count';
  const read = composeCount(intent === 'count' && before.command !== 'timeline' ? 'count' : command, facts, base);
  const alone = compose(facts);
  return read.ok && alone.ok ? { ...read, near: [...read.near, alone.query] } : read;
}

function countingBodies({ bodies }: Facts) {
  return bodies.filter(({ role }) => role === 'counts');
}

function saysSomething(facts: Facts): boolean {
  const { bodies, times, groups } = facts;
  const measure = measureOf(facts);
  return (
    bodies.length > 0 ||
    times.words !== '' ||
    groups.asked.length > 0 ||
    groups.political ||
    !measure.ok ||
    measure.said ||
    facts.has('timeline')
  );
}

/** "Who verified it?", "the source?", "who said it first?" */
function figureAsked(facts: Facts): Figure['command'] | undefined {
  const { has, items } = facts;
  if (has('how-many')) return undefined;
  if (has('verification')) return 'verification';
  const first = facts.scene.tokens.some(({ key }) => FIRST.has(key));
  if (has('genealogy') || (first && has('who'))) return 'genealogy';
  return items.some((item: Item) => plays(item, 'cite') && !plays(item, 'filler')) ? 'cite' : undefined;
}

function figureAfter(command: Figure['command'], facts: Facts, before: PlainQuery): Composed {
  const of = figureBefore(command, before);
  return of === undefined ? compose(facts) : finish(facts, { query: of });
}

function figureBefore(command: Figure['command'], before: PlainQuery): PlainQuery | undefined {
  switch (before.command) {
    case 'cite':
    case 'genealogy':
    case 'verification':
      return { ...before, command };
    case 'count':
    case 'timeline':
      return before.by === null ? undefined : { command, value: null, by: before.by, claim: null };
    default:
      return undefined;
  }
}

function diffAfter(facts: Facts, before: Extract<PlainQuery, { command: 'diff' }>): Composed {
  const { times } = facts;
  if (!times.ok) return refused(timesRefused(times));
  const { since, until } = times.window;
  return finish(facts, { query: { command: 'diff', since: since ?? before.since, until } });
}

/** The same two bodies otherwise, or another beside the one before. */
function comparisonAfter(facts: Facts, before: PlainQuery, isAsked: boolean): Composed | undefined {
  const [first, second] = countingBodies(facts);
  if (second !== undefined) return undefined;
  if (before.command === 'compare') return first === undefined ? sameTwo(facts, before) : whichTwo(before, first.name);
  const beside = 'by' in before ? before.by : null;
  if (!isAsked || first === undefined || beside === null || beside === first.name) return undefined;
  const base = countBefore(before);
  if (base === undefined || !first.known) return undefined;
  const { measure, since, asOf } = base;
  return finish(facts, { query: { command: 'compare', a: beside, b: first.name, measure, since, asOf } });
}

function sameTwo(facts: Facts, before: Comparison): Composed | undefined {
  const { times } = facts;
  const measure = measureOf(facts);
  if (!times.ok || !measure.ok || !saysSomething(facts)) return undefined;
  if (times.window.until !== null) return refused({ kind: 'not-with', command: 'compare', words: times.words });
  const since = times.words === '' ? before.since : times.window.since;
  return finish(facts, {
    query: {
      ...before,
      measure: measure.said ? measure.measure : before.measure,
      since,
      asOf: times.asOf ?? before.asOf,
    },
  });
}

function whichTwo(before: Comparison, name: string): Composed {
  const others = [before.a, before.b].filter((one) => one !== name);
  return refused(
    { kind: 'which-bodies' },
    others.map((other): PlainQuery => ({ ...before, a: other, b: name })),
  );
}

/** What the answer before counted. */
function countBefore(before: PlainQuery): CountAsked | undefined {
  switch (before.command) {
    case 'count':
      return before;
    case 'timeline':
      return { ...before, command: 'count', until: null };
    default:
      return undefined;
  }
}
