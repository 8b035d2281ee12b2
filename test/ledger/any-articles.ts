import fc from 'fast-check';
import type { CountQuery } from '../../src/answering/answer.js';
import { answerCount } from '../../src/answering/answer-count.js';
import { verificationOf } from '../../src/answering/verification/verify.js';
import { MEASURES, MODIFIERS } from '../../src/domain/claim.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { catalogueOf } from '../../src/rendering/catalogue.js';
import { catalogueCsv } from '../../src/rendering/csv.js';
import { catalogueJsonLd } from '../../src/rendering/json-ld.js';
import { day, type ToldArticle, type ToldClaim } from './telling.js';

const everything: CountQuery = {
  kind: 'count',
  measure: 'freed',
  since: null,
  until: null,
  by: null,
  group: null,
  asOf: null,
};
export const queries: readonly CountQuery[] = [
  everything,
  { ...everything, measure: 'held' },
  { ...everything, since: day('2026-01-08') },
  { ...everything, since: day('2026-01-08'), asOf: day('2026-01-20') },
  { ...everything, since: day('2026-01-10'), until: day('2026-01-20'), by: 'Foro Penal' },
];

/** All that the ledger holds, answers and exports, as one text. */
export async function exported(ledger: Ledger): Promise<string> {
  const answers = await Promise.all(queries.map((query) => answerCount(ledger, query)));
  const catalogue = catalogueOf(answers.slice(0, 2), await verificationOf(ledger, { of: 'everything', asOf: null }));
  return JSON.stringify([
    await ledger.claims({}),
    await ledger.articles(),
    await ledger.passages(),
    await ledger.claimants(),
    await ledger.descents(await ledger.articleIds()),
    answers,
    [catalogueCsv(catalogue), catalogueJsonLd(catalogue)],
  ]);
}

const january = fc.integer({ min: 1, max: 28 }).map((date) => `2026-01-${String(date).padStart(2, '0')}`);
const claim: fc.Arbitrary<ToldClaim> = fc.record(
  {
    value: fc.constantFrom(24, 50, 80, 104, 143, 266),
    modifier: fc.constantFrom(...MODIFIERS),
    measure: fc.constantFrom(...MEASURES),
    group: fc.constantFrom('people', 'political prisoners', 'women', 'foreigners'),
    claimant: fc.constantFrom('Foro Penal', 'OVP', 'Government of Venezuela'),
    speaker: fc.constantFrom('A. Romero', 'G. Himiob'),
    from: fc.option(fc.constantFrom('2026-01-08', '2026-01-15')),
    to: january,
    toBasis: fc.constantFrom('stated', 'reported'),
    partOf: fc.nat({ max: 5 }),
    ofSome: fc.boolean(),
    earlierOf: fc.nat({ max: 5 }),
    phrase: fc.constantFrom('so many were freed', 'that many are held', 'the number'),
  },
  { requiredKeys: ['value', 'phrase'] },
);
/** A few paragraphs that articles share, so that some are copies, in whole or in part. */
const paragraph = fc.constantFrom(
  'The director of the group told reporters at the gate that they had waited since the early hours of the day',
  'Relatives held up photographs and candles while a column of buses left the yard behind the old prison wall',
  'A lawyer for the families said “we will go on counting every single one of them until the last is home”',
  'In a statement the ministry spoke of a gesture of peace and gave neither names nor the courts that had ordered it',
);
const article: fc.Arbitrary<ToldArticle> = fc.record(
  {
    outlet: fc.string({ minLength: 8, maxLength: 8 }),
    agency: fc.constantFrom('AFP', 'AP'),
    published: fc.option(fc.oneof(january, fc.constantFrom('2026-01-20', '2026-01-21', '2026-01-22'))),
    form: fc.constantFrom('page', 'digest'),
    claims: fc.array(claim, { maxLength: 6 }),
    text: fc.array(paragraph, { maxLength: 5 }),
  },
  { requiredKeys: ['outlet', 'published', 'claims'] },
);
/** Up to six articles of whatever claims, each outlet once. */
export const articles = fc.uniqueArray(article, { minLength: 1, maxLength: 6, selector: ({ outlet }) => outlet });

/** Figures of one count: each that arrives may replace others, and an article may name what replaced one. */
const ofOneCount: fc.Arbitrary<ToldArticle> = fc.record({
  outlet: fc.string({ minLength: 8, maxLength: 8 }),
  published: fc.constantFrom('2026-01-20', '2026-01-21', '2026-01-22'),
  claims: fc.array(
    fc.record(
      {
        value: fc.constantFrom(80, 104, 143, 266),
        phrase: fc.constant('so many were freed'),
        claimant: fc.constant('Foro Penal'),
        from: fc.constant('2026-01-08'),
        to: fc.constantFrom('2026-01-12', '2026-01-14', '2026-01-19'),
        toBasis: fc.constantFrom('stated', 'reported'),
        earlierOf: fc.nat({ max: 3 }),
      },
      { requiredKeys: ['value', 'phrase', 'claimant', 'from', 'to', 'toBasis'] },
    ),
    { minLength: 1, maxLength: 3 },
  ),
});
export const oneCount = fc.uniqueArray(ofOneCount, { minLength: 4, maxLength: 6, selector: ({ outlet }) => outlet });
