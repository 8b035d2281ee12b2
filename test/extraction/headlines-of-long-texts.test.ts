import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/extraction/draft.js';
import { dropHeadlineRepeats } from '../../src/extraction/refine/headline.js';
import { draftOf } from './draft-of.js';

type Figure = readonly [modifier: Draft['modifier'], value: number];

/** The number of a headline, figures of the text that say it again, and figures that do not. */
const rows: readonly (readonly [headline: Figure, again: readonly number[], other: readonly number[]])[] = [
  [
    ['more_than', 100],
    [100, 160],
    [99, 161],
  ],
  [
    ['at_least', 100],
    [100, 160],
    [99, 161],
  ],
  [
    ['about', 100],
    [85, 115],
    [84, 116],
  ],
  [
    ['almost', 100],
    [85, 115],
    [84, 116],
  ],
  [
    ['up_to', 100],
    [85, 115],
    [84, 116],
  ],
  [
    ['vague', 24],
    [12, 1200],
    [11, 1201],
  ],
  [
    ['exact', 100],
    [90, 110],
    [89, 111],
  ],
  [['exact', 120], [120], [119, 121]],
];

describe('a headline says the figures again that it may round', () => {
  test.each(rows)('%s', ([modifier, value], again, other) => {
    const headline = draftOf({ value, modifier, passageKind: 'headline' }, 0);
    const isDropped = (told: number): boolean =>
      dropHeadlineRepeats([headline, draftOf({ value: told, sentence: 1 }, 1)]).length === 1;
    expect(again.filter(isDropped)).toEqual(again);
    expect(other.filter(isDropped)).toEqual([]);
  });
});

const figure = fc.record({
  value: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constantFrom(100, 150, 200, 1000)),
  measure: fc.constantFrom<Draft['measure'][]>('freed', 'held', 'promised'),
  modifier: fc.constantFrom<Draft['modifier'][]>('exact', 'about', 'at_least', 'more_than', 'up_to', 'vague'),
});

test('a headline is dropped for many figures of the text where it is dropped for one of them alone', () => {
  let dropped = 0;
  fc.assert(
    fc.property(figure, fc.array(figure, { maxLength: 12 }), (title, text) => {
      const headline = draftOf({ ...title, passageKind: 'headline' }, 0);
      const body = text.map((told, at) => draftOf({ ...told, sentence: at + 1 }, at + 1));
      const isDropped = (beside: readonly Draft[]): boolean =>
        !dropHeadlineRepeats([headline, ...beside]).some(({ id }) => id === 0);
      if (isDropped(body)) dropped += 1;
      expect(isDropped(body)).toBe(body.some((one) => isDropped([one])));
    }),
    { numRuns: 500 },
  );
  // else it would hold of nothing
  expect(dropped).toBeGreaterThan(0);
});
