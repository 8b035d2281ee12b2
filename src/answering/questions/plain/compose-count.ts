import type { Measure } from '../../../domain/claim.js';
import type { IsoDate } from '../../../domain/iso-date.js';
import { type Composed, refused, timesRefused } from './composed.js';
import type { Facts } from './facts.js';
import { finish } from './finish.js';
import { type Item, plays } from './items.js';
import { MEASURED } from './lexicon.js';
import { measureOf } from './measure.js';
import { type NamedBody, notBefore } from './named-bodies.js';
import type { Aside, Carried, CountAsked, PlainQuery } from './plain-query.js';
import type { AskedWindow } from './windows.js';

type Command = 'count' | 'timeline';

/** How many, by whom, over which days; or how that went on. */
export function composeCount(command: Command, facts: Facts, before: CountAsked | null = null): Composed {
  const { times, groups, bodies, has } = facts;
  if (!times.ok) return refused(timesRefused(times));
  if (asksTwice(facts)) return refused({ kind: 'two-things', what: 'days' });
  const counted = measureOf(facts);
  const counting = bodies.filter(({ role }) => role === 'counts');
  const [body, ...otherBodies] = counting;
  const by = body?.known === true ? body.name : null;
  const [group, ...otherGroups] = groups.asked;
  const measured = counted.ok ? counted.measure : (counted.also[0] ?? 'freed');
  const window = isStillToday(measured, times.window, facts.scene.today) ? ANY_DAY : times.window;
  const said: CountAsked = {
    command: 'count',
    measure: measured,
    since: window.since,
    until: command === 'timeline' ? endOf(window, facts.scene.today) : window.until,
    by: otherBodies.length === 0 ? by : null,
    group: group ?? (groups.political ? 'political prisoners' : null),
    asOf: times.asOf,
  };
  const carried =
    before === null ? null : carriedOver(said, before, counted.ok && counted.said && !isOnlyPolitical(facts));
  const base = carried === null ? said : merged(said, carried);
  const { measure } = base;
  const as = (query: CountAsked): PlainQuery => inTerms(command, query);
  const measures = counted.also.map((other) => as({ ...base, measure: other }));
  if (!counted.ok)
    return refused(counted.because === 'two' ? { kind: 'two-things', what: 'measures' } : forecast(facts), measures);
  if (otherBodies.length > 0) return refused({ kind: 'two-things', what: 'bodies' }, perBody(counting, base, as));
  if (otherGroups.length > 0)
    return refused(
      { kind: 'two-things', what: 'groups' },
      groups.asked.map((one) => as({ ...base, group: one })),
    );
  const [negated] = groups.negated;
  if (negated !== undefined && group === undefined)
    return refused({ kind: 'negation', words: facts.textOf(negated) }, [as(base)]);
  if (command === 'timeline' && base.until !== null && base.since !== base.until && !has('timeline'))
    return refused({ kind: 'not-with', command, words: times.words });
  if (command === 'timeline' && base.until !== null)
    return refused({ kind: 'not-with', command, words: times.words }, [as({ ...base, until: null }), base]);
  if (body?.known === false) return refused({ kind: 'unknown-body', name: body.name }, [as(base)]);
  const subject = bodies.find(({ role }) => role === 'agent' || role === 'subject');
  if (subject !== undefined && by === null) {
    return refused({ kind: 'agent', name: subject.name }, [as({ ...base, by: subject.name }), as(base)]);
  }
  const windows = [...times.or, ...knownThen(base)].map((window) => as({ ...base, ...window }));
  return finish(facts, {
    query: as(base),
    asides: [...agents(facts, by), ...(carried === null ? taken(counted.said, measure) : asideOf(carried))],
    near: [...measures, ...windows],
    used: usedBeside(facts),
  });
}

const ANY_DAY: AskedWindow = { since: null, until: null };

/** "How many are held today": as many as are held now, whenever that was counted. */
function isStillToday(measure: Measure, { since, until }: AskedWindow, today: IsoDate): boolean {
  return measure === 'held' && since === today && until === today;
}

/** "Held on the 20th": held then, as was known later; or as was known then. */
function knownThen({ measure, since, until, asOf }: CountAsked): readonly Partial<CountAsked>[] {
  const isThen = measure === 'held' && asOf === null && since !== null && since === until;
  return isThen ? [{ since: null, until: null, asOf: since }] : [];
}

/** "How many yesterday, and how many today?" */
function asksTwice({ items }: Facts): boolean {
  const asked = items.filter((item) => plays(item, 'how-many'));
  const [, second] = asked;
  const times = items.filter(({ kind }) => kind === 'time');
  return (
    second !== undefined &&
    times.some(({ end }) => end <= second.start) &&
    times.some(({ start }) => start >= second.end)
  );
}

/** A window that goes on until today has no end that a timeline would have to leave off at. */
export function endOf({ since, until }: AskedWindow, today: IsoDate): IsoDate | null {
  return since !== null && until !== null && until >= today ? null : until;
}

/** "Just political prisoners", after an answer: who is counted, not whether they are free. */
function isOnlyPolitical({ has }: Facts): boolean {
  const others = MEASURED.filter((role) => role !== 'political' && role !== 'prisoners');
  return has('political') && !others.some((role) => has(role));
}

/** What the answer before said and this question does not. Days of releases are none of the days of who is held. */
function carriedOver(said: CountAsked, before: CountAsked, hasMeasure: boolean): Carried {
  const saysDays = said.since !== null || said.until !== null;
  const otherDays =
    hasMeasure && said.measure !== before.measure && (said.measure === 'held' || before.measure === 'held');
  const keepDays = !saysDays && !otherDays;
  return {
    measure: hasMeasure ? null : before.measure,
    since: keepDays ? before.since : null,
    until: keepDays ? before.until : null,
    by: said.by === null ? before.by : null,
    group: said.group === null ? before.group : null,
    asOf: said.asOf === null ? before.asOf : null,
  };
}

function merged(said: CountAsked, carried: Carried): CountAsked {
  return {
    command: 'count',
    measure: carried.measure ?? said.measure,
    since: said.since ?? carried.since,
    until: said.until ?? carried.until,
    by: said.by ?? carried.by,
    group: said.group ?? carried.group,
    asOf: said.asOf ?? carried.asOf,
  };
}

function asideOf(carried: Carried): readonly Aside[] {
  const isSomething = Object.values(carried).some((value) => value !== null);
  return isSomething ? [{ kind: 'carried', ...carried }] : [];
}

function forecast(facts: Facts) {
  const will = facts.items.find((item) => plays(item, 'will'));
  return { kind: 'out-of-reach', what: 'forecast', words: will === undefined ? '' : facts.textOf(will) } as const;
}

function inTerms(command: Command, query: CountAsked): PlainQuery {
  if (command === 'count') return query;
  const { measure, by, since, group, asOf } = query;
  return { command, measure, by, since, group, asOf };
}

function perBody(
  bodies: readonly NamedBody[],
  base: CountAsked,
  as: (query: CountAsked) => PlainQuery,
): readonly PlainQuery[] {
  const known = bodies.filter((body) => body.known).map(({ name }) => name);
  const [a, b] = known;
  const { measure, since, asOf } = base;
  const comparison: readonly PlainQuery[] =
    a === undefined || b === undefined ? [] : [{ command: 'compare', a, b, measure, since, asOf }];
  return [...comparison, ...known.map((by) => as({ ...base, by }))];
}

/** Who freed them, where somebody else counts. */
function agents({ bodies, textOf }: Facts, by: string | null): readonly Aside[] {
  return bodies
    .filter(({ role, name }) => role !== 'counts' && name !== by)
    .map(({ item }) => ({ kind: 'not-looked-at', words: textOf(item) }));
}

function taken(said: boolean, measure: Measure): readonly Aside[] {
  return said ? [] : [{ kind: 'measure-taken', measure }];
}

/** "No el de civiles", where another group is asked for: the "no" and what it leaves out. */
export function usedBeside({ items, groups, bodies }: Facts): ReadonlySet<Item> {
  const others = bodies.flatMap(({ role, item }) => (role === 'excluded' ? (notBefore(items, item) ?? []) : []));
  const negated = groups.asked.length === 0 ? [] : groups.negated;
  const nots = negated.flatMap(
    (group) => items.findLast((item) => plays(item, 'not') && item.end <= group.start) ?? [],
  );
  return new Set([...negated, ...nots, ...others]);
}
