import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlain } from '../../../src/answering/questions/plain/read-plain.js';
import { english } from '../../../src/answering/questions/plain/words/english.js';
import { portuguese } from '../../../src/answering/questions/plain/words/portuguese.js';
import { spanish } from '../../../src/answering/questions/plain/words/spanish.js';
import { parseIsoDate } from '../../../src/domain/iso-date.js';
import { phrases } from '../../../src/extraction/lexicon/words.js';
import { dayOf, knownBodies, questionsOf } from './score.js';

/** `QUESTION_RUNS=10000` tries more. */
const numRuns = Number(process.env['QUESTION_RUNS'] ?? 300);
const registry = await knownBodies();
const today = dayOf('2026-01-28');

test.each(['constructor', 'toString', 'hasOwnProperty', 'how many constructor since jan8', 'valueOf freed'])(
  'a word that every object has is a word like others: %s',
  (text) => expect(readPlain(text, { today, registry }).ok).toBe(false),
);

const written = questionsOf(import.meta.dirname).map(({ question }) => question);
const words = [english, spanish, portuguese].flatMap(({ roles, days, cues, outOfReach }) =>
  [roles, days, cues, outOfReach].flatMap((lists) => Object.values(lists).flatMap((list) => phrases(list))),
);
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...registry.all.flatMap(({ name, aliases }) => [name, ...aliases])),
  fc.constantFrom('8', '8th', '2026-01-08', '8/1', '31/02', '8-12', '626', '1.041', '-', ',', '?', 'jan', 'el', 'de'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
/** Anything; words that are known in any order; written questions cut and glued together. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' ').slice(0, 500)),
  fc
    .tuple(fc.constantFrom(...written), fc.nat(80), fc.constantFrom(...written), fc.nat(80))
    .map(([a, cut, b, from]) => `${a.slice(0, cut)} ${b.slice(from)}`.slice(0, 500)),
);

test('any text is a question that is read, or refused with a reason', { timeout: 120_000 + 100 * numRuns }, () => {
  fc.assert(
    fc.property(text, (asked) => {
      const reading = readPlain(asked, { today, registry });
      expect(reading.near.length).toBeLessThanOrEqual(4);
      if (!reading.ok) {
        expect(reading.why.kind).not.toBe('');
        return;
      }
      const { query } = reading;
      const days = Object.entries(query).filter(
        ([slot, value]) => /^(?:since|until|asOf)$/.test(slot) && value !== null,
      );
      for (const [, day] of days) expect(parseIsoDate(String(day))).toBe(day);
      if (query.command === 'count' && query.since !== null && query.until !== null)
        expect(query.since <= query.until).toBe(true);
      if (query.command === 'compare') expect(query.a).not.toBe(query.b);
    }),
    { numRuns },
  );
});

test('a word that nobody knows, in a question that is understood, leaves no answer as it was', {
  timeout: 120_000,
}, () => {
  const understood = written.filter((question) => {
    const reading = readPlain(question, { today, registry });
    return reading.ok && reading.query.command === 'count';
  });
  fc.assert(
    fc.property(fc.constantFrom(...understood), fc.nat(), (question, seed) => {
      const parts = question.split(' ');
      const at = seed % (parts.length + 1);
      const strange = [...parts.slice(0, at), 'zquorblex', ...parts.slice(at)].join(' ');
      const reading = readPlain(strange, { today, registry });
      // said beside the answer, or the question is refused
      if (reading.ok) expect(JSON.stringify([reading.asides, reading.query])).toContain('zquorblex');
    }),
    { numRuns },
  );
});
