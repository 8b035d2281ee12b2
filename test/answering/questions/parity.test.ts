import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LEXICONS } from '../../../src/answering/questions/plain/languages.js';
import type { Lexicon } from '../../../src/answering/questions/plain/lexicon.js';
import { fold } from '../../../src/domain/fold.js';
import { phrases } from '../../../src/extraction/lexicon/words.js';

/** What a language has no words for, and why. */
const LACKED: Readonly<Record<string, readonly string[]>> = {
  es: [
    // "the freed": in Spanish and Portuguese nobody takes a participle for a verb
    'free',
    // verbs that need no second word
    'particle',
    // no month of another language begins as a word, no month is one
    'notMonths',
    'monthOrElse',
    // "antes de las 5": no article in one word with "de"
    'ofHour',
  ],
  pt: [
    'free',
    'particle',
    'notMonths',
    'monthOrElse',
    // "como" asks without an accent, and compares
    'howAsks',
  ],
};

/** What a language has words for; whether as phrases or as verbs is its own matter. */
function named({ roles, outOfReach, verbs, cues, days, groups, units, small }: Lexicon): readonly string[] {
  const tables = {
    does: [roles, outOfReach, verbs],
    cue: [cues],
    day: [days],
    group: [groups],
    unit: [units],
    small: [small],
  };
  const kinds = Object.entries(tables).flatMap(([table, lists]) =>
    lists
      .flatMap((one) => Object.entries(one))
      .flatMap(([kind, list]) => (phrases(list).length > 0 ? [`${table} ${kind}`] : [])),
  );
  return [...new Set(kinds)].toSorted();
}

const [english, ...others] = LEXICONS;

test.each(others)('what English has words for, $language has', (other) => {
  const lacked = (LACKED[other.language] ?? []).map((kind) => `small ${kind}`);
  const own = new Set(named(other));
  const owed = english === undefined ? [] : named(english).filter((kind) => !own.has(kind));
  expect(owed.filter((kind) => !lacked.includes(kind))).toEqual([]);
});

test('what Spanish has words for, Portuguese has, and the other way round', () => {
  const [spanish, portuguese] = others.map((one) => named(one).filter((kind) => !isLacked(kind)));
  expect(spanish).toEqual(portuguese);
});

function isLacked(kind: string): boolean {
  return Object.values(LACKED).some((kinds) => kinds.some((one) => kind === `small ${one}`));
}

/** Held against words as they are typed. */
const AS_TYPED = ['howAsks'];

test.each(LEXICONS)('words that the rules look at stand once and folded: $language', ({ small }) => {
  for (const [kind, list] of Object.entries(small)) {
    const words = phrases(list);
    expect(new Set(words).size, kind).toBe(words.length);
    if (!AS_TYPED.includes(kind)) expect(words.map(fold), kind).toEqual(words);
  }
});

const RULES = join(import.meta.dirname, '../../../src/answering/questions/plain');

test('the rules name no words: those stand in the tables of their language', () => {
  const files = readdirSync(RULES).filter((name) => name.endsWith('.ts'));
  const choices = files.flatMap((name) =>
    [...readFileSync(join(RULES, name), 'utf8').matchAll(/^.*\((?:\?:)?[a-z]+\|[a-z]+.*$/gm)]
      .map(([line]) => line.trim())
      .filter((line) => !line.startsWith('/*') && !line.startsWith('*'))
      .map((line) => `${name}: ${line}`),
  );
  expect(choices).toEqual([]);
});
