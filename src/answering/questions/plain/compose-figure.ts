import { anyLanguage } from './any-language.js';
import { type Composed, refused } from './composed.js';
import type { Facts } from './facts.js';
import { finish } from './finish.js';
import { type Item, plays } from './items.js';
import type { NamedBody } from './named-bodies.js';
import type { Aside, PlainQuery } from './plain-query.js';
import type { Token } from './tokens.js';

const OF = anyLanguage('of');

type Command = 'cite' | 'genealogy' | 'verification';

/** Where a figure stands, where it came from, or what is said about it. */
export function composeFigure(command: Command, facts: Facts): Composed {
  const { bodies, numbers, times, has } = facts;
  const counting = bodies.filter(({ role }) => role === 'counts');
  const named = command === 'cite' ? counting : ownersOf(facts, counting);
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
    .filter((one) => !named.includes(one))
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

const REPEATS = anyLanguage('copies');

/**
 * "Are Reuters and AP copying Foro Penal's 104": of several bodies, the one whose number it is; and never the one that
 * copies.
 */
function ownersOf(facts: Facts, bodies: readonly NamedBody[]): readonly NamedBody[] {
  const { items, scene } = facts;
  const number = items.find(({ kind }) => kind === 'number');
  if (number === undefined) return bodies;
  const verb = items.find((item) => scene.tokens.slice(item.start, item.end).some(({ key }) => REPEATS.has(key)));
  const others = bodies.filter(({ item }) => verb === undefined || !isSubject(items, item, verb));
  const owner = others.length < 2 ? undefined : others.filter(({ item }) => isOwner(scene.tokens, item, number));
  return owner?.length === 1 ? owner : others;
}

/** A body right before a verb, with nothing between but others like it. */
function isSubject(items: readonly Item[], body: Item, verb: Item): boolean {
  if (body.end > verb.start) return false;
  const between = items.slice(items.indexOf(body) + 1, items.indexOf(verb));
  return between.every((item) => item.kind === 'name' || plays(item, 'and') || plays(item, 'filler'));
}

/** "Foro Penal's 104", "los 104 de Foro Penal" */
function isOwner(tokens: readonly Token[], body: Item, number: Item): boolean {
  if (body.end <= number.start) {
    const between = tokens.slice(body.end, number.start);
    return between.length <= 1 && between.every(({ text }) => /^['\u2019]s?$/.test(text));
  }
  const between = tokens.slice(number.end, body.start);
  return between.length > 0 && between.length <= 2 && OF.has(between[0]?.key ?? '');
}

function figure(command: Command, value: number | null, by: string | null): PlainQuery {
  return { command, value, by, claim: null };
}
