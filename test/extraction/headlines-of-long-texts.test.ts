import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../../src/extraction/draft.js';
import { dropHeadlineRepeats } from '../../src/extraction/refine/headline.js';
import { draftOf } from './draft-of.js';

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
