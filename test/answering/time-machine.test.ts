import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerCount } from '../../src/answering/answer-count.js';
import { checkDraft } from '../../src/answering/check/check-draft.js';
import { compare } from '../../src/answering/compare/compare.js';
import { genealogyOf } from '../../src/answering/genealogy/genealogy-of.js';
import { timelineOf } from '../../src/answering/timeline/timeline.js';
import { verificationOf } from '../../src/answering/verification/verify.js';
import { extractorOf } from '../../src/cli/languages.js';
import type { IsoDate } from '../../src/domain/iso-date.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { readDraft } from '../../src/reading/read-draft.js';
import { createLedgerSource } from '../../src/search/ledger-source.js';
import { createSearch } from '../../src/search/search.js';
import { articles } from '../ledger/any-articles.js';
import { ledgerOf } from '../ledger/scratch.js';
import { day, type ToldArticle } from '../ledger/telling.js';
import { digests } from '../seeds/founding.js';
import { query } from './ask.js';
import { digestedLedger } from './digested.js';
import { registry } from './registry.js';

const today = day('2026-01-27');
// read once: a grammar takes a tenth of a second to compile, and what a draft says hangs on no ledger
const draft = extractorOf(registry)(
  readDraft(
    'Foro Penal counted 266 political prisoners freed since January 8, 104 of them on Sunday. OVP says 80 are held.',
    today,
  ),
);
const measures = ['freed', 'held'] as const;

/** What each question is answered on a day; without one, now. The answer itself says which day it was asked of. */
async function everything(ledger: Ledger, asOf: IsoDate | null): Promise<unknown> {
  const known = asOf === null ? {} : { asOf };
  const claims = await ledger.claims({ ...known });
  const search = await createSearch(createLedgerSource(ledger));
  const hits = (await search.find('freed', 50, asOf ?? undefined)).hits;
  const answers = {
    genealogies: await Promise.all(claims.map((claim) => genealogyOf(ledger, claim, asOf))),
    check: await checkDraft(draft, today, { ledger, asOf }),
    // of hits that fit equally well the order is that of the index
    search: hits.map(({ article, passage, claims: own }) => `${article.id} ${passage.number} ${own.length}`).sort(),
    counts: await Promise.all(measures.map((measure) => answerCount(ledger, { ...query({ measure }), asOf }))),
    compare: await compare(ledger, { measure: 'freed', a: 'Foro Penal', b: 'OVP', since: null, asOf }),
    timelines: await Promise.all(
      measures.map((measure) => timelineOf(ledger, { measure, by: null, since: null, group: null, asOf })),
    ),
    verification: await verificationOf(ledger, { of: 'claimant', by: 'Foro Penal', asOf }),
  };
  // the day asked of stands in every answer, and when the ledger itself was told in every claim
  return JSON.parse(JSON.stringify(answers, (key, value) => (key === 'asOf' ? null : value)));
}

describe('asked of a day in the past, every question is answered as by a ledger that had read no more', () => {
  test('whatever the articles', async () => {
    // without a date, an article is known from when it was read: in these tests, on 1 February
    const days = fc.integer({ min: 1, max: 31 }).map((date) => day(`2026-01-${String(date).padStart(2, '0')}`));
    await fc.assert(
      fc.asyncProperty(articles, days, async (told, asOf) => {
        const known = ({ published }: ToldArticle): boolean => published !== null && published <= asOf;
        const [all, some] = [await ledgerOf(told, ':memory:'), await ledgerOf(told.filter(known), ':memory:')];
        expect(await everything(all, asOf)).toEqual(await everything(some, null));
        await Promise.all([all.close(), some.close()]);
      }),
      { numRuns: 60 },
    );
  });

  test.each(['2026-01-13', '2026-01-14', '2026-01-25', '2026-01-26'])('the founding articles, on %s', async (text) => {
    const asOf = day(text);
    const known = digests.filter(({ reading }) => (reading.read.article.published ?? '9') <= asOf);
    expect(await everything(await digestedLedger(), asOf)).toEqual(await everything(await digestedLedger(known), null));
  });
});
