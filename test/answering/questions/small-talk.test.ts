import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlain } from '../../../src/answering/questions/plain/read-plain.js';
import { dayOf, knownBodies, questionsOf } from './score.js';

/** `QUESTION_RUNS=10000` tries more. */
const numRuns = Number(process.env['QUESTION_RUNS'] ?? 300);
const registry = await knownBodies();
const today = dayOf('2026-01-28');

function passedOver(text: string): readonly string[] | undefined {
  const reading = readPlain(text, { today, registry });
  if (!reading.ok) return undefined;
  return reading.asides.flatMap((aside) => (aside.kind === 'passed-over' ? aside.words : []));
}

describe('words that nothing hangs on are passed over, and named', () => {
  test.each([
    ['gimme provea’s figure on ppl still inside', 'gimme'],
    ['we need this for the splash: freed since new year, any claimant', 'splash', 'claimant'],
    ['my boss is breathing down my neck: how many has Foro Penal counted as freed', 'breathing', 'neck'],
    ["I'm on the weekend desk: how many freed according to Provea", 'on the weekend'],
    ['liberados de Provea, lo necesito antes de las 5', 'antes de las 5'],
    ['considerando apenas os militares, quantos seguem detidos conforme o Foro Penal', 'considerando'],
  ])('%s', (text, ...words) => {
    expect(passedOver(text)).toEqual(words);
  });
});

describe('what could change the question is never passed over', () => {
  test.each([
    'how many nurses were freed',
    'nurses: how many freed',
    'I mean nurses, how many freed',
    'I only want nurses, how many freed',
    'how many were conditionally freed according to Foro Penal',
    'how many were freed according to my editor',
    'how many were freed "with bail"',
    'how many were freed in Tumeremo',
    'aqui en Tumeremo cuantos presos quedan',
    'cuántos indígenas han sido liberados',
    'cuántos liberados antes de las 5',
    'how many did Foro Penal help free',
    'how many were freed by the army',
    'quantos evangélicos seguem presos segundo a Provea',
    'quantos anos eles ficaram presos',
  ])('%s', (text) => {
    expect(readPlain(text, { today, registry }).ok).toBe(false);
  });
});

const LEADS: Readonly<Record<string, readonly string[]>> = {
  en: ['Sorry to be a pain, but', "I promised my editor I'd check:", 'You were super helpful yesterday,'],
  es: ['Perdona que te fastidie otra vez,', 'le prometí a mi jefa que lo miraría:', 'ayer me ayudaste un montón,'],
  pt: ['Desculpa encher o saco,', 'prometi pra minha chefe que ia olhar:', 'todo mundo me pergunta isso –'],
};

test('small talk before a question makes no other question of it', { timeout: 120_000 + 100 * numRuns }, () => {
  const counts = questionsOf(import.meta.dirname).flatMap(({ id, question }) => {
    const reading = readPlain(question, { today, registry });
    return reading.ok && reading.query.command === 'count' ? [{ id, question, query: reading.query }] : [];
  });
  fc.assert(
    fc.property(fc.constantFrom(...counts), fc.nat(2), ({ id, question, query }, at) => {
      const reading = readPlain(`${LEADS[id.slice(0, 2)]?.[at] ?? ''} ${question}`, { today, registry });
      if (reading.ok) expect(reading.query).toEqual(query);
    }),
    { numRuns },
  );
});
