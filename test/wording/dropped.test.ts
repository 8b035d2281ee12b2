import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { dropped as spanish } from '../../src/wording/es/dropped.js';
import { dropped as portuguese } from '../../src/wording/pt/dropped.js';

const FOLDER = join(import.meta.dirname, '../../src/extraction');
/** Where a reason is given by itself. */
const OF_ITS_OWN = /^(?:look-alikes|not-people)\.ts$/;

function reasons(): readonly string[] {
  const found = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const text = readFileSync(join(FOLDER, path), 'utf8');
      const given = [...text.matchAll(/(?:(?:rejected|dropped)\(\s*|why: |drop\(reader, span, '[a-z-]+', )'([^']+)'/g)];
      // "drops(isOfGauge, 'a fraction of something else')": after a comma, and with a space in it
      const stepwise = text.includes('drops(') ? [...text.matchAll(/,\s*'([^'\n]* [^'\n]*)'/g)] : [];
      const alone = OF_ITS_OWN.test(basename(path)) ? [...text.matchAll(/return '([^']+)'/g)] : [];
      return [...given, ...stepwise, ...alone].map((match) => match[1] ?? '');
    });
  return [...new Set(found)].toSorted();
}

test('the reasons are found where extraction gives them', () => {
  expect(reasons()).toEqual(
    expect.arrayContaining([
      'a percentage',
      'a rate',
      'an age',
      'not freed',
      'part of a date or span',
      'people of somebody who speaks',
    ]),
  );
});

test.each([
  ['es', spanish],
  ['pt', portuguese],
])('why a number is no count is said in %s too', (_, known) => {
  expect(reasons().filter((reason) => !Object.hasOwn(known, reason))).toEqual([]);
});
