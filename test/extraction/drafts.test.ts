import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, type Draft } from '../../src/extraction/draft.js';
import { Drafts } from '../../src/extraction/drafts.js';
import { draftOf } from './draft-of.js';

/** Figures in the order of the text: each in the sentence of the one before it or in a later one. */
const told: fc.Arbitrary<readonly Draft[]> = fc
  .array(
    fc.record({
      value: fc.nat(9),
      further: fc.nat(2),
      passageKind: fc.constantFrom<Draft['passageKind'][]>('headline', 'deck', 'body', 'list'),
      partitive: fc.boolean(),
      tentative: fc.boolean(),
      ratio: fc.constantFrom<Draft['ratio'][]>(null, null, [1, 2]),
    }),
    { maxLength: 40 },
  )
  .map((figures) => {
    let sentence = 0;
    return figures.map(({ further, ...figure }, id) => {
      sentence += further;
      return draftOf({ ...figure, sentence }, id);
    });
  });

test('what is kept beside the figures is what a look through all of them finds', () => {
  fc.assert(
    fc.property(told, fc.nat(10), (figures, value) => {
      const kept = new Drafts();
      for (const figure of figures) kept.add(figure);
      const firm = figures.filter(({ tentative }) => !tentative);
      const wholes = firm.filter(({ partitive, ratio }) => !partitive && ratio === null);
      const since = figures.filter(
        ({ id, partitive, ratio }) => id > (wholes.at(-1)?.id ?? -1) && partitive && ratio === null,
      );
      const sentence = figures.at(-1)?.sentence ?? 0;
      const found = {
        all: kept.all,
        last: kept.last,
        recent: kept.recent(3),
        of: kept.of(sentence - 1),
        lastFirm: kept.lastFirm,
        lastFirmBefore: kept.lastFirmBefore(sentence),
        lastWhole: kept.lastWhole,
        lastPart: kept.lastPart,
        parts: kept.partsOfLastWhole,
        over: kept.lastWholeOver(value),
        ofValue: kept.lastOfValue(value),
        inText: kept.isInText(value),
      };
      expect(found).toEqual({
        all: figures,
        last: figures.at(-1),
        recent: figures.slice(-3),
        of: figures.filter((figure) => figure.sentence === sentence - 1),
        lastFirm: firm.at(-1),
        lastFirmBefore: firm.findLast((figure) => figure.sentence < sentence),
        lastWhole: wholes.at(-1),
        lastPart: firm.findLast(({ partitive, ratio }) => partitive || ratio !== null),
        parts: { count: since.length, sum: since.reduce((sum, part) => sum + part.value, 0) },
        over: wholes.findLast((figure) => figure.value > value),
        ofValue: firm.findLast((figure) => figure.value === value),
        inText: figures.some(
          ({ value: told, passageKind }) => told === value && passageKind !== 'headline' && passageKind !== 'deck',
        ),
      });
    }),
  );
});

test('a figure of which something else is known is the same in all the rest', () => {
  fc.assert(
    fc.property(told, fc.option(fc.nat()), (figures, partOf) => {
      for (const figure of figures) expect(changed(figure, { partOf })).toEqual({ ...figure, partOf });
    }),
  );
});
