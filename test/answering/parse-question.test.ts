import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountQuery } from '../../src/answering/answer.js';
import { governmentsOf, withLedgerClaimants } from '../../src/answering/questions/claimants.js';
import { parseQuestion } from '../../src/answering/questions/parse-question.js';
import type { PlainReading } from '../../src/answering/questions/plain/plain-query.js';
import type { Question, Reading } from '../../src/answering/questions/question.js';
import { day } from '../ledger/telling.js';
import { asRead } from '../wording/as-read.js';
import { registry } from './registry.js';

const reading: Reading = { today: day('2026-01-28'), registry, governments: ['Government of Venezuela'] };

/** `freed since 2026-01-08 by Foro Penal`: a query, said shortly. */
function short(query: CountQuery): string {
  const { measure, since, until, by, group, asOf } = query;
  const rest = Object.entries({ since, until, by, group, 'as of': asOf }).flatMap(([name, value]) =>
    value === null ? [] : [`${name} ${value}`],
  );
  return [measure, ...rest].join(' ');
}

function asCommand(text: string, against: Reading = reading): Question {
  const parsed = parseQuestion(text, against);
  if (parsed.form === 'plain') throw new Error(`${text} is no command`);
  return parsed.question;
}

function read(text: string): string {
  const question = asCommand(text);
  return question.ok ? short(question.query) : `${question.what} | ${question.remedy}`;
}

function plain(text: string): PlainReading {
  const parsed = parseQuestion(text, reading);
  if (parsed.form === 'command') throw new Error(`${text} is a command`);
  return parsed.reading;
}

function plainly(text: string): string {
  const read = plain(text);
  if (!read.ok || read.query.command !== 'count') return JSON.stringify(read);
  return short({ ...read.query, kind: 'count' });
}

describe('as a command', () => {
  test.each([
    ['count freed since:jan8', 'freed since 2026-01-08'],
    ['/count freed since:jan8', 'freed since 2026-01-08'],
    ['/count freed', 'freed'],
    ['held', 'held'],
    ['count held', 'held'],
    ['COUNT Held', 'held'],
    ['count held as-of:yesterday', 'held as of 2026-01-27'],
    ['freed since:december until:december', 'freed since 2025-12-01 until 2025-12-31'],
    ['count freed since:8 Jan until:"26 January 2026"', 'freed since 2026-01-08 until 2026-01-26'],
    ['count freed since: jan8', 'freed since 2026-01-08'],
    ['count freed by:"Foro Penal" since:jan8', 'freed since 2026-01-08 by Foro Penal'],
    ['count freed by:Foro Penal since:jan8', 'freed since 2026-01-08 by Foro Penal'],
    ['count freed by:“penal forum”', 'freed by Foro Penal'],
    ['count freed by:Alfredo Romero', 'freed by Foro Penal'],
    ['count freed by:caracas', 'freed by Government of Venezuela'],
    ['count freed by:Miraflores', 'freed by Government of Venezuela'],
    ['count freed by:Venezuela', 'freed by Government of Venezuela'],
    ['count freed by:government', 'freed by Government of Venezuela'],
    ['count liberados por:Gobierno', 'freed by Government of Venezuela'],
    ['count libertados por:"o governo"', 'freed by Government of Venezuela'],
    ['count freed by:unattributed', 'freed by unattributed'],
    ['count freed group:women', 'freed group women'],
    ['count liberados desde:8 de enero hasta:ayer', 'freed since 2026-01-08 until 2026-01-27'],
    ['count promised', 'promised'],
    ['count measures_lifted', 'measures_lifted'],
  ])('%s', (text, query) => {
    expect(read(text)).toBe(query);
  });

  test.each([
    ['count freed since:soon', /^since: "soon" could not be read as a day\. \| Type a day such as 2026-01-08, jan8/],
    ['count freed since:30feb', /not in the calendar/],
    ['count freed until:2027-01-01', /^until: .* lies in the future/],
    ['count freed since:jan20 until:jan8', /2026-01-20 lies after until 2026-01-08/],
    ['count freed by:"Foro Penall"', /Nobody named "Foro Penall" is known\. \| The nearest names are Foro Penal;/],
    ['count', /does not say what to count/],
    ['count apples', /does not say what to count/],
    ['count freed colour:red', /no filter named "colour"/],
    ['count freed since:', /since: is empty/],
    ['count freed since:jan8 since:jan9', /stands twice/],
    ['count freed jan8', /does not say what to count/],
    ['', /Nothing was asked/],
    ['x'.repeat(501), /longer than 500/],
  ])('%s is refused', (text, why) => {
    expect(read(text)).toMatch(why);
  });
});

describe('in plain words', () => {
  test.each([
    ['How many have been freed since 8 January according to Foro Penal?', 'freed since 2026-01-08 by Foro Penal'],
    ['how many people were released according to Alfredo Romero since Jan. 8', 'freed since 2026-01-08 by Foro Penal'],
    ['How many does Foro Penal say have been freed since 8 January?', 'freed since 2026-01-08 by Foro Penal'],
    [
      'How many political prisoners were freed between 8 January and 25 January 2026?',
      'freed since 2026-01-08 until 2026-01-25 group political prisoners',
    ],
    ['How many were freed on Sunday?', 'freed since 2026-01-25 until 2026-01-25'],
    ['How many were freed last Sunday?', 'freed since 2026-01-25 until 2026-01-25'],
    ['How many were freed yesterday?', 'freed since 2026-01-27 until 2026-01-27'],
    ['How many were freed in December?', 'freed since 2025-12-01 until 2025-12-31'],
    ['How many women have been freed since December?', 'freed since 2025-12-01 group women'],
    ['How many are still in prison?', 'held'],
    ['How many political prisoners are there?', 'held group political prisoners'],
    ['How many prisoners remain as of 19 January?', 'held as of 2026-01-19'],
    ['What is the number of people held according to OVP?', 'held by OVP'],
    ['¿Cuántos siguen presos?', 'held'],
    ['¿Cuántos presos políticos hay?', 'held group political prisoners'],
    ['¿Cuántos han sido liberados desde el 8 de enero según Foro Penal?', 'freed since 2026-01-08 by Foro Penal'],
    ['¿Cuántas personas fueron excarceladas ayer?', 'freed since 2026-01-27 until 2026-01-27'],
    ['¿Cuántas mujeres han sido excarceladas?', 'freed group women'],
    ['¿Cuántos fueron liberados entre el 8 y el 25 de enero?', 'freed since 2026-01-08 until 2026-01-25'],
    ['¿Cuántos fueron liberados el domingo?', 'freed since 2026-01-25 until 2026-01-25'],
    ['Quantos foram libertados desde 8 de janeiro?', 'freed since 2026-01-08'],
    ['Quantos presos políticos foram soltos até agora?', 'freed group political prisoners'],
    ['How many have not been freed?', 'held'],
    ['Quantos continuam presos segundo o Foro Penal?', 'held by Foro Penal'],
  ])('%s', (text, query) => {
    expect(plainly(text)).toBe(query);
  });

  test('a place is understood, and said to be of no use', () => {
    expect(plain('How many have been freed in Venezuela since 8 January?')).toMatchObject({
      ok: true,
      query: { since: '2026-01-08' },
      asides: [{ kind: 'not-looked-at', words: 'venezuela' }],
    });
  });

  test.each([
    ['How many were freed by the army?', 'unknown-body army'], // who freed them is not who counts them
    ['How many were freed but not in Caracas on purpose?', 'out-of-reach except'],
    ['How many have been freed since the amnesty?', 'not-understood since the amnesty'],
    ['How many have been freed according to Nobody Inc?', 'unknown-body Nobody Inc'],
    ['How many were arrested?', 'out-of-reach arrests'],
    ['Who was freed?', 'out-of-reach names'],
    ['hello', 'off-topic'],
  ])('%s is refused', (text, why) => {
    const read = plain(text);
    const said = read.ok ? read.query : Object.values(read.why).slice(0, 2).join(' ');
    expect(said).toBe(why);
  });
});

test('a claimant that only the ledger knows can be asked for, and is offered', () => {
  const wider = { ...reading, registry: withLedgerClaimants(registry, [{ name: 'Clippve', kind: 'ngo', figures: 3 }]) };
  expect(asCommand('count freed by:clippve', wider)).toMatchObject({ ok: true, query: { by: 'Clippve' } });
  expect(asRead(asCommand('count freed by:clipve', wider))).toMatchObject({
    ok: false,
    remedy: expect.stringContaining('Clippve'),
  });
});

test('of several governments that have figures none is picked, and they are named', () => {
  const several = { ...reading, governments: ['Government of Cuba', 'Government of Venezuela'] };
  expect(asRead(asCommand('count freed by:el gobierno', several))).toMatchObject({
    ok: false,
    remedy: 'The nearest names are Government of Cuba; Government of Venezuela.',
  });
});

test('the governments that have figures, the one with most first; a court or a ministry is none', () => {
  const claimants = [
    { name: 'Government of Cuba', kind: 'government', figures: 2 },
    { name: 'Foro Penal', kind: 'ngo', figures: 9 },
    { name: 'Government of Venezuela', kind: 'government', figures: 5 },
    { name: 'Penitentiary Service', kind: 'government', figures: 7 },
  ] as const;
  expect(governmentsOf(claimants)).toEqual(['Government of Venezuela', 'Government of Cuba']);
});

test('no text whatever is more than refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.mixedCase(fc.constantFrom('count freed since:', 'how many '))),
      fc.string(),
      (head, tail) => {
        const parsed = parseQuestion(head + tail, reading);
        const { ok } = parsed.form === 'plain' ? parsed.reading : parsed.question;
        expect(typeof ok).toBe('boolean');
      },
    ),
  );
});
