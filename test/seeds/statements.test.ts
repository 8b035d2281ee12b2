import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { statementWords } from '../extraction/tell-statements.js';
import { digests } from './founding.js';

/** Reviewed against the five texts: `words` carry the statement, `says` is it as a test row, `told` is what the text tells. */
const gold = z
  .record(
    z.string(),
    z.array(z.object({ paragraph: z.number(), words: z.string(), says: z.string(), told: z.string() })),
  )
  .parse(JSON.parse(readFileSync(new URL('./statements.json', import.meta.url), 'utf8')));

describe('what the five articles say about the counts', () => {
  test.each(digests.map((digest) => [digest.name, digest] as const))('%s', (name, { extraction }) => {
    const found = extraction.statements.map((one) => ({
      paragraph: one.place.paragraph,
      words: one.place.phrase,
      says: statementWords(one, extraction),
    }));
    expect(found).toEqual(gold[name]?.map(({ paragraph, words, says }) => ({ paragraph, words, says })));
  });

  test('at least ten are asked for', () => {
    expect(Object.values(gold).flat().length).toBeGreaterThanOrEqual(10);
  });
});
