import { anyLanguage } from './any-language.js';
import { endOf } from './compose-count.js';
import { type Composed, refused, timesRefused } from './composed.js';
import type { Facts } from './facts.js';
import { finish } from './finish.js';
import { leftoversOf, wholeName } from './leftovers.js';
import { measureOf } from './measure.js';
import type { Aside, PlainQuery } from './plain-query.js';

const HAD = anyLanguage('hadThen');

/** Two bodies side by side. */
export function composeComparison(facts: Facts): Composed {
  const { times, groups, bodies } = facts;
  if (!times.ok) return refused(timesRefused(times));
  const measure = measureOf(facts);
  const [a, b, ...more] = bodies.filter(({ role }) => role === 'counts');
  const { since } = times.window;
  const end = endOf(times.window, facts.scene.today);
  // "what they had on 15 January"
  const isThen =
    end !== null && (since === null || since === end) && facts.scene.tokens.some(({ key }) => HAD.has(key));
  const until = isThen ? null : end;
  const counted = measure.ok ? measure.measure : 'freed';
  const asOf = isThen ? end : times.asOf;
  const base = { command: 'compare', measure: counted, since: isThen ? null : since, asOf } as const;
  if (a === undefined || b === undefined) {
    const other = a === undefined ? undefined : strangeName(facts);
    const by = a?.known === true ? a.name : null;
    const count: PlainQuery = { command: 'count', measure: counted, since: base.since, until, by, group: null, asOf };
    if (other !== undefined) return refused({ kind: 'unknown-body', name: other }, [count]);
    return refused({ kind: 'which-bodies' }, a === undefined ? [] : [count]);
  }
  const unknown = [a, b].find(({ known }) => !known);
  if (unknown !== undefined) return refused({ kind: 'unknown-body', name: unknown.name }, []);
  const query: PlainQuery = { ...base, a: a.name, b: b.name };
  if (more.length > 0) return refused({ kind: 'two-things', what: 'bodies' }, [query]);
  if (!measure.ok)
    return refused(
      { kind: 'two-things', what: 'measures' },
      measure.also.map((other) => ({ ...query, measure: other })),
    );
  if (until !== null)
    return refused({ kind: 'not-with', command: 'compare', words: times.words }, [{ ...query, since: null }]);
  const [group] = groups.asked;
  if (group !== undefined) return refused({ kind: 'not-with', command: 'compare', words: group }, [query]);
  const asides: readonly Aside[] = measure.said ? [] : [{ kind: 'measure-taken', measure: counted }];
  const near = [
    ...measure.also.map((other): PlainQuery => ({ ...query, measure: other })),
    ...times.or.map(
      (window): PlainQuery => ({ ...query, ...(window.asOf === null ? { asOf: null } : {}), since: window.since }),
    ),
  ];
  return finish(facts, { query, asides, near });
}

/** The other body of a comparison, where nobody knows it: a run of words that begins with a capital. */
function strangeName(facts: Facts): string | undefined {
  const runs = leftoversOf(facts, 'compare', new Set()).unknown;
  const name = runs.find(({ text }) => /^\p{Lu}/u.test(text));
  return name === undefined ? undefined : wholeName(facts, name);
}
