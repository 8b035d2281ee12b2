import type { Facts } from './facts.js';
import type { Aside, PlainQuery, WhyNot } from './plain-query.js';

/** What was made of the facts. */
export type Composed =
  | {
      readonly ok: true;
      readonly query: PlainQuery;
      readonly asides: readonly Aside[];
      readonly near: readonly PlainQuery[];
    }
  | { readonly ok: false; readonly why: WhyNot; readonly near: readonly PlainQuery[] };

export function refused(why: WhyNot, near: readonly PlainQuery[] = []): Composed {
  return { ok: false, why, near };
}

export function composed(query: PlainQuery, asides: readonly Aside[] = [], near: readonly PlainQuery[] = []): Composed {
  return { ok: true, query, asides, near };
}

/** Why no days can be made of the times that were said. */
export function timesRefused(times: Extract<Facts['times'], { ok: false }>): WhyNot {
  const { because, words } = times;
  return because === 'two' ? { kind: 'two-things', what: 'days' } : { kind: 'no-day', words, because };
}
