import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayOf, judge, knownBodies, LANGUAGES, questionsOf, type Verdict } from './score.js';

const { QUESTIONS_DIR, QUESTIONS_SHOWN } = process.env;
const registry = await knownBodies();
/** The day on which the questions are asked. */
const today = dayOf('2026-01-28');
/** Questions written one round after the other, each before the words of the round were known. */
const rounds = readdirSync(import.meta.dirname).filter((name) => name.startsWith('round-'));
const folders =
  QUESTIONS_DIR === undefined
    ? [import.meta.dirname, ...rounds.map((round) => join(import.meta.dirname, round))]
    : [QUESTIONS_DIR];
const questions = folders.flatMap(questionsOf);
const judged = questions.map((question) => ({ question, ...judge(question, registry, today) }));

function countOf(verdict: Verdict, language: string): number {
  return judged.filter((one) => one.verdict === verdict && one.question.id.startsWith(language)).length;
}

/** For whoever adds words: what was made of the questions that were not understood. */
function shown(): string {
  return judged
    .filter(({ verdict }) => verdict !== 'understood')
    .map(
      ({ question, verdict, reading }) =>
        `${verdict} ${question.id} ${question.question}\n   ${JSON.stringify(reading)}`,
    )
    .join('\n');
}

describe('questions in plain words', () => {
  test.each(LANGUAGES)('%s: at least 95 % are understood as they are meant', (language) => {
    const all = questions.filter(({ id }) => id.startsWith(language)).length;
    const understood = countOf('understood', language);
    console.info(
      `${language}: ${understood} of ${all} understood, ${countOf('refused', language)} refused, ${countOf('wrong', language)} wrong`,
    );
    if (QUESTIONS_SHOWN !== undefined && language === 'en') console.info(shown());
    expect(all).toBeGreaterThan(0);
    expect(understood / all).toBeGreaterThanOrEqual(0.95);
  });

  test('none is answered with what was not asked', () => {
    expect(judged.filter(({ verdict }) => verdict === 'wrong').map(({ question }) => question.question)).toEqual([]);
  });
});
