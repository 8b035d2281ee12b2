import { type Composed, refused } from './composed.js';
import type { Facts } from './facts.js';
import { finish } from './finish.js';
import { plays } from './items.js';
import type { NamedBody } from './named-bodies.js';
import type { Aside, PlainQuery } from './plain-query.js';

type Command = 'cite' | 'genealogy' | 'verification';

/** Where a figure stands, where it came from, or what is said about it. */
export function composeFigure(command: Command, facts: Facts): Composed {
  const { bodies, numbers, times, has } = facts;
  const counting = bodies.filter(({ role }) => role === 'counts');
  const owner = command === 'genealogy' ? ownerOf(facts, counting) : undefined;
  const named = owner === undefined ? counting : [owner];
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
  // who may have copied it
  const copying = counting
    .filter((one) => owner !== undefined && one !== owner)
    .map(({ item }): Aside => ({ kind: 'not-looked-at', words: facts.textOf(item) }));
  const when: readonly Aside[] = times.ok && times.words !== '' ? [{ kind: 'not-looked-at', words: times.words }] : [];
  const near: readonly PlainQuery[] =
    command === 'cite' && has('genealogy-who') ? [figure('genealogy', value ?? null, by)] : [];
  const quiet = facts.items.filter((item) => item.kind === 'words' && plays(item, 'not') && has('genealogy'));
  return finish(facts, {
    query: figure(command, value ?? null, by),
    asides: [...copying, ...when],
    near,
    used: new Set(quiet),
  });
}

/** "Are Reuters and AP copying Foro Penal's 104": of several bodies, the one whose number it is. */
function ownerOf({ items, scene }: Facts, bodies: readonly NamedBody[]): NamedBody | undefined {
  const number = items.find(({ kind }) => kind === 'number');
  if (number === undefined || bodies.length < 2) return undefined;
  const owners = bodies.filter(({ item }) => {
    const [before, after] = [scene.tokens.slice(item.end, number.start), scene.tokens.slice(number.end, item.start)];
    return item.end <= number.start
      ? before.length <= 1 && before.every(({ text }) => /^['’]s?$/.test(text))
      : after.length > 0 && after.length <= 2 && /^(?:of|de|del|do|da)$/.test(after[0]?.key ?? '');
  });
  return owners.length === 1 ? owners[0] : undefined;
}

function figure(command: Command, value: number | null, by: string | null): PlainQuery {
  return { command, value, by, claim: null };
}
