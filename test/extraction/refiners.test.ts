import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIsoDate } from '../../src/domain/iso-date.js';
import type { Draft } from '../../src/extraction/draft.js';
import { STEPS } from '../../src/extraction/refine/refiners.js';
import { TRAIT, traitsAmong } from '../../src/extraction/refine/traits.js';
import { draftOf } from './draft-of.js';

const DAYS = ['2031-05-01', '2031-05-04', '2031-05-05', '2031-05-07'].map((day) => parseIsoDate(day) ?? null);
const day = fc.constantFrom(null, ...DAYS);
const flag = fc.boolean();

const told = fc.record({
  value: fc.constantFrom(1, 12, 24, 36, 250),
  modifier: fc.constantFrom<Draft['modifier']>('exact', 'about', 'more_than', 'vague'),
  measure: fc.constantFrom<Draft['measure']>('freed', 'held', 'promised'),
  group: fc.constantFrom(null, 'people', 'women'),
  nameless: flag,
  sentence: fc.constantFrom(0, 1, 2, 3),
  passageKind: fc.constantFrom<Draft['passageKind']>('headline', 'deck', 'body', 'list'),
  window: fc.record({
    from: day,
    to: day,
    basis: fc.constantFrom<Draft['window']['basis']>('explicit', 'implied', 'none'),
    toBasis: fc.constantFrom<Draft['window']['toBasis']>('stated', 'reported'),
  }),
  partitive: flag,
  earlier: flag,
  standing: flag,
  stateThen: flag,
  truth: flag,
  leansOn: flag,
  ofTally: flag,
  ofAll: flag,
  ofThem: flag,
  live: flag,
  floatingDay: flag,
  restFollows: flag,
  ownVerb: flag,
  heldNow: flag,
  thereStill: flag,
  ratio: fc.constantFrom<Draft['ratio']>(null, null, [1, 2]),
});

/** A text in which hardly any figure has a trait: else every refiner would be asked of nearly every text. */
const texts = fc.tuple(fc.array(told, { minLength: 1, maxLength: 6 }), fc.nat()).map(([all, kept]) =>
  all.map((one, id) =>
    draftOf(
      {
        ...one,
        ...((kept & TRAIT.headed) === 0 ? { passageKind: 'body' as const, sentence: one.sentence + 1 } : {}),
        ...((kept & TRAIT.ratio) === 0 ? { ratio: null } : {}),
        ...((kept & TRAIT.earlier) === 0 ? { earlier: false } : {}),
        ...((kept & TRAIT.state) === 0 ? { standing: false, stateThen: false } : {}),
        ...((kept & TRAIT.contested) === 0 ? { truth: false, leansOn: false } : {}),
        ...((kept & TRAIT.restFollows) === 0 ? { restFollows: false } : {}),
        ...((kept & TRAIT.held) === 0 && one.measure === 'held' ? { measure: 'freed' as const } : {}),
        ...((kept & TRAIT.tally) === 0 ? { ofTally: false } : {}),
        ...((kept & TRAIT.live) === 0 ? { live: false } : {}),
        ...((kept & TRAIT.floating) === 0 ? { floatingDay: false } : {}),
      },
      id,
    ),
  ),
);

const bound = STEPS.filter(({ concerns }) => concerns !== TRAIT.any);

test.each(bound.map((step) => [step.refine.name, step] as const))(
  '%s changes no text that has no figure it is for',
  (_, { refine, concerns }) => {
    fc.assert(
      fc.property(texts, (drafts) => {
        fc.pre((traitsAmong(drafts) & concerns) === 0);
        expect(refine(drafts)).toEqual(drafts);
      }),
    );
  },
);
