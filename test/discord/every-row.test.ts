import { expect, test } from 'vitest';
import { leaves } from '../commands/leaves.js';
import { everyRow } from './every-row.js';

const rows = everyRow({ channel: '1', role: '2', page: '', feed: '' });

test('every command has a row, and every option stands in one of its command’s', () => {
  expect(Object.keys(rows).toSorted()).toEqual(leaves.map(({ path }) => path).toSorted());
  const missing = leaves.flatMap(({ path, options }) =>
    options
      .filter(({ name }) => rows[path]?.some((filled) => name in filled) !== true)
      .map(({ name }) => `${path} ${name}:`),
  );
  expect(missing).toEqual([]);
});
