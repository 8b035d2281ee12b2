import { expect, test } from 'vitest';
import { EVERYONE, groupClass } from '../../src/ledger/group-class.js';

test.each([
  'people',
  'political prisoners',
  'people imprisoned for political reasons',
  'people jailed after the 2024 election',
  'people detained in the protests',
])('%s: everybody counted', (group) => {
  expect(groupClass(group)).toBe(EVERYONE);
});

test.each([
  ['members of the armed forces', 'military'],
  ['university students', 'students'],
  ['people held without charge', 'people held without charge'],
  ['people over 60', 'people over 60'],
  ['young people detained in the protests', 'young people detained in the protests'],
  ['poets and teachers', 'poets and teachers'],
])('%s: only some of them', (group, expected) => {
  expect(groupClass(group)).toBe(expected);
});
