import { fold } from '../../../domain/fold.js';
import { addDays, type IsoDate } from '../../../domain/iso-date.js';
import { anyLanguage } from './any-language.js';
import { isPutTogether, isSum, isWhoHasMore } from './comparison-asked.js';
import { composeComparison } from './compose-comparison.js';
import { composeCount } from './compose-count.js';
import { composeFigure } from './compose-figure.js';
import { composeSearch } from './compose-search.js';
import { type Composed, composed, refused, timesRefused } from './composed.js';
import type { Facts } from './facts.js';
import { finish } from './finish.js';
import { intentOf } from './intent.js';
import { MEASURED, type Role } from './lexicon.js';
import { asksForList } from './lists-asked.js';
import { asksMost, asksWho, countsThings, isAboutPerson } from './no-count.js';
import type { Aside, PlainCommand, PlainQuery } from './plain-query.js';
import { isArrival, sharesSource } from './press-asked.js';

const TRUTH = anyLanguage('truth');

/** Puts the facts of a question together to what it asks, or says why not. */
export function compose(facts: Facts): Composed {
  const intent = intentOf(facts);
  if (intent === 'search') return composeSearch(facts);
  const { outOfReach } = facts;
  if (outOfReach !== null && intent === 'compare' && isWhoHasMore(facts)) {
    const both = composeAs(intent, { ...facts, outOfReach: null });
    return both.ok ? { ...both, asides: [...both.asides, { kind: 'not-looked-at', words: outOfReach.words }] } : both;
  }
  if (outOfReach !== null && !isMeantOtherwise(facts, intent)) {
    const { what, words } = outOfReach;
    const otherwise = intent === undefined ? undefined : composeAs(intent, { ...facts, outOfReach: null });
    const near = otherwise?.ok === true ? [otherwise.query] : (otherwise?.near ?? []);
    return refused({ kind: 'out-of-reach', what, words }, near);
  }
  if (isSum(facts)) {
    const { near } = composeComparison(facts);
    return refused({ kind: 'out-of-reach', what: 'sum', words: '' }, near);
  }
  if (intent === 'count' && asksMost(facts)) {
    const { near } = composeAs(intent, facts);
    return refused({ kind: 'out-of-reach', what: 'pick', words: '' }, near);
  }
  if (intent === 'count' && countsThings(facts)) return refused({ kind: 'off-topic' });
  if (intent === 'count' && (isAboutPerson(facts) || asksWho(facts)))
    return refused({ kind: 'out-of-reach', what: 'names', words: '' });
  if (intent === undefined) return nothingAsked(facts);
  return intent === 'timeline' && isOfOtherThings(facts) ? refused({ kind: 'off-topic' }) : composeAs(intent, facts);
}

const SINGLE = anyLanguage('single');

function isSingle(words: string): boolean {
  return SINGLE.all().some((single) => words.startsWith(`${single.join(' ')} `));
}

/** "Who are your sources" asks for no names of prisoners, "when did the figure change" for its course. */
function isMeantOtherwise(facts: Facts, intent: PlainCommand | undefined): boolean {
  const { outOfReach, has } = facts;
  if (intent === 'compare') return isPutTogether(facts);
  if (intent === 'sources') return outOfReach?.what === 'names';
  // "one number from OVP" is no consensus
  if (intent === 'count' && facts.bodies.length === 1) return isSingle(fold(outOfReach?.words ?? ''));
  if (intent === 'diff') return isNewsOf(facts);
  // "from one press release"
  if (intent === 'genealogy') return outOfReach?.what === 'writing' && sharesSource(facts);
  // "is it true that the government said 400? where?"
  if (intent === 'cite') return outOfReach?.what === 'best' && TRUTH.has(fold(outOfReach.words));
  if (intent === 'verification' && outOfReach?.what === 'best')
    return facts.numbers.length > 0 && FINAL.has(fold(outOfReach.words));
  if (intent === 'verification') return outOfReach?.what === 'names' && asksForList(facts, true);
  return intent === 'timeline' && outOfReach?.what === 'when' && (has('moves') || has('timeline'));
}

/** "Is 104 final or provisional" */
const FINAL = anyLanguage('final');
const SUMMARY = anyLanguage('summary');

/** "A summary of what changed", "which figures were added": no text and no sum are asked for. */
function isNewsOf(facts: Facts): boolean {
  const { outOfReach, scene } = facts;
  if (outOfReach?.what === 'writing') return SUMMARY.has(fold(outOfReach.words));
  return outOfReach !== null && scene.compiled.press.comes.has(fold(outOfReach.words)) && isArrival(facts);
}

/** "How is the weather?": how something goes, and nothing of it is our matter. */
function isOfOtherThings({ items, bodies, groups, has }: Facts): boolean {
  const isOurs = bodies.length > 0 || groups.asked.length > 0 || OUR_MATTER.some(has);
  return !isOurs && items.some(({ kind }) => kind === 'unknown');
}

const OUR_MATTER: readonly Role[] = [...MEASURED, 'prisoners', 'how-many', 'jail'];

/** Something of our matter, of which it is not said what; or nothing at all. */
function nothingAsked(facts: Facts): Composed {
  const { has, bodies, times, groups, numbers, scene } = facts;
  const said = bodies.some(({ known }) => known) || groups.asked.length > 0;
  const strange = facts.items.filter(({ kind }) => kind === 'unknown').length;
  if ((said || has('freed') || has('held') || has('prisoners')) && strange <= scene.tokens.length / 3) {
    const count = composeCount('count', facts);
    const freed = count.ok ? count.query : count.near[0];
    const held: readonly PlainQuery[] = freed?.command === 'count' ? [{ ...freed, measure: 'held' }] : [];
    return refused({ kind: 'what-is-counted' }, freed === undefined ? [] : [freed, ...held]);
  }
  return refused(numbers.length > 0 && times.ok && has('cite') ? { kind: 'which-figure' } : { kind: 'off-topic' });
}

function composeAs(intent: PlainCommand, facts: Facts): Composed {
  switch (intent) {
    case 'help':
      return composed({ command: 'help' });
    case 'sources':
      return finish(facts, { query: { command: 'sources' } });
    case 'search':
      return composeSearch(facts);
    case 'compare':
      return composeComparison(facts);
    case 'diff':
      return composeDiff(facts);
    case 'cite':
    case 'genealogy':
    case 'verification':
      return composeFigure(intent, facts);
    case 'count':
    case 'timeline':
      return composeCount(intent, facts);
  }
}

function composeDiff(facts: Facts): Composed {
  const { times, scene, bodies } = facts;
  if (!times.ok) return refused(timesRefused(times));
  const { since, until } = times.window;
  const ofGroups = facts.items.filter(
    (item) => item.kind === 'words' && item.meanings.some(({ kind }) => kind === 'group'),
  );
  const asides = [...bodies.map(({ item }) => item), ...ofGroups].map(
    (item): Aside => ({ kind: 'not-looked-at', words: facts.textOf(item) }),
  );
  if (since === null && until !== null) return refused({ kind: 'not-with', command: 'diff', words: times.words });
  if (times.asOf !== null) return refused({ kind: 'not-with', command: 'diff', words: times.words });
  const day: IsoDate = since ?? addDays(scene.today, -1);
  const taken: readonly Aside[] = since === null ? [{ kind: 'day-taken', day }] : [];
  return finish(facts, {
    query: { command: 'diff', since: day, until },
    asides: [...asides, ...taken],
    near: times.or.flatMap(diffOf),
  });
}

function diffOf({
  since,
  until,
}: {
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
}): readonly PlainQuery[] {
  return since === null ? [] : [{ command: 'diff', since, until }];
}
