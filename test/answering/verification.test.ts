import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerCount } from '../../src/answering/answer-count.js';
import type { Verification } from '../../src/answering/verification/verification.js';
import { verificationOf } from '../../src/answering/verification/verify.js';
import { day } from '../ledger/telling.js';
import { digests } from '../seeds/founding.js';
import { query } from './ask.js';
import { digestedLedger } from './digested.js';

const ledger = await digestedLedger();
const claims = await ledger.claims({});
const idOf = (value: number, claimant: string): string =>
  claims.find((claim) => claim.value === value && claim.claimant === claimant)?.id ?? '';

/** `Foro Penal disputed 400 ¶7 ¶11`: who, what, which figures, where. */
const lines = ({ said }: Verification): readonly string[] =>
  said.map(({ by, kind, about, places }) =>
    [by, kind, ...about.map(({ value }) => value), ...places.map(({ citation }) => `¶${citation.paragraph}`)].join(' '),
  );

describe('what is said about a figure', () => {
  test.each([
    [104, 'Foro Penal', ['Foro Penal verified 104 ¶2']],
    [
      400,
      'Government of Venezuela',
      [
        'rights groups disputed 400 ¶7',
        'opposition disputed 400 ¶11',
        'rights groups list_asked 400 ¶7',
        'opposition list_asked 400 ¶11 ¶12',
        'Government of Venezuela list_promised 400 ¶9',
      ],
    ],
    [
      620,
      'Government of Venezuela',
      ['Government of Venezuela verification_asked 620 ¶16', 'rights groups disputed 620 ¶17'],
    ],
    [266, 'Foro Penal', []],
  ] as const)('%s of %s', async (value, claimant, told) => {
    const answer = await verificationOf(ledger, { of: 'figure', claim: idOf(value, claimant), asOf: null });
    expect(answer.figure?.value).toBe(value);
    expect(lines(answer)).toEqual(told);
  });
});

describe('what is said about a claimant', () => {
  test('its own word, and that about its figures', async () => {
    const answer = await verificationOf(ledger, { of: 'claimant', by: 'Government of Venezuela', asOf: null });
    expect(lines(answer)).toContain('Government of Venezuela verification_asked 620 ¶16');
    expect(lines(answer)).toContain('rights groups disputed 620 ¶17');
    expect(answer.said.find(({ kind }) => kind === 'verification_asked')?.to).toMatch(/^United Nations/);
  });
  test('only what was published up to a day', async () => {
    const answer = await verificationOf(ledger, { of: 'claimant', by: 'Foro Penal', asOf: day('2026-01-14') });
    expect(new Set(answer.said.flatMap(({ places }) => places.map(({ citation }) => citation.published)))).toEqual(
      new Set(['2026-01-14']),
    );
  });
  test('nothing of a body that said nothing', async () => {
    expect(lines(await verificationOf(ledger, { of: 'claimant', by: 'Nobody', asOf: null }))).toEqual([]);
  });
});

test('each statement is quoted as it stands in its article', async () => {
  for (const by of ['Foro Penal', 'Government of Venezuela', 'opposition', 'rights groups', 'OVP']) {
    for (const { places } of (await verificationOf(ledger, { of: 'claimant', by, asOf: null })).said)
      for (const { citation } of places) {
        const passages = await ledger.passages(citation.article);
        expect(passages.find(({ number }) => number === citation.paragraph)?.text).toContain(citation.quote);
      }
  }
});

test('a figure carries its marks in an answer, and no other does', async () => {
  const answer = await answerCount(ledger, query({ since: '2026-01-08' }));
  const shown = new Set(answer.groups.flatMap(({ figures }) => figures.map(({ id }) => id)));
  expect(answer.marks.every(({ claim }) => shown.has(claim))).toBe(true);
  const marked = answer.marks.filter(({ claim }) => claim === idOf(104, 'Foro Penal'));
  expect(marked.map(({ kind, by }) => [kind, by])).toEqual([['verified', 'Foro Penal']]);
});

test('the order in which articles are read does not matter, and reading them twice changes nothing', async () => {
  const told = async (order: typeof digests): Promise<unknown> => {
    const other = await digestedLedger(order);
    const said = await other.statements({ claims: claims.map(({ id }) => id) });
    await other.close();
    return said;
  };
  const once = await told(digests);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...digests], { minLength: digests.length }), async (order) => {
      expect(await told([...order, ...order])).toEqual(once);
    }),
    { numRuns: 5 },
  );
});
