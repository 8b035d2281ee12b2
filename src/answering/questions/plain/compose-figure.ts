import { type Composed, refused } from './composed.js';
import type { Facts } from './facts.js';
import { finish } from './finish.js';
import { plays } from './items.js';
import type { Aside, PlainQuery } from './plain-query.js';

type Command = 'cite' | 'genealogy' | 'verification';

/** Where a figure stands, where it came from, or what is said about it. */
export function composeFigure(command: Command, facts: Facts): Composed {
  const { bodies, numbers, times, has } = facts;
  const named = bodies.filter(({ role }) => role === 'counts');
  const [value, ...otherNumbers] = [...new Set(numbers)];
  const [body, ...others] = named;
  if (otherNumbers.length > 0) return refused({ kind: 'two-things', what: 'numbers' });
  if (others.length > 0)
    return refused(
      { kind: 'two-things', what: 'bodies' },
      named.map(({ name }) => figure(command, value ?? null, name)),
    );
  if (body?.known === false)
    return refused({ kind: 'unknown-body', name: body.name }, [figure(command, value ?? null, null)]);
  const by = body?.name ?? null;
  if (command !== 'verification' && value === undefined && by === null) return refused({ kind: 'which-figure' });
  const when: readonly Aside[] = times.ok && times.words !== '' ? [{ kind: 'not-looked-at', words: times.words }] : [];
  const near: readonly PlainQuery[] =
    command === 'cite' && has('genealogy-who') ? [figure('genealogy', value ?? null, by)] : [];
  const quiet = facts.items.filter((item) => item.kind === 'words' && plays(item, 'not') && has('genealogy'));
  return finish(facts, { query: figure(command, value ?? null, by), asides: when, near, used: new Set(quiet) });
}

function figure(command: Command, value: number | null, by: string | null): PlainQuery {
  return { command, value, by, claim: null };
}
