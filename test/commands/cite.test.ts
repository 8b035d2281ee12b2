import { beforeAll, describe, expect, test } from 'vitest';
import { cite } from '../../commands/cite.js';
import type { CountQuery } from '../../src/answering/answer.js';
import { answerCount } from '../../src/answering/answer-count.js';
import { answerLine, type Desk } from '../../src/commanding/interpret-line.js';
import { foundingDesk } from '../desk.js';
import { asRead } from '../wording/as-read.js';
import { askWords } from './reading.js';

let desk: Desk;
let id: string;
beforeAll(async () => {
  desk = await foundingDesk();
  const claims = await desk.services.ledger.claims({ measure: 'freed', claimant: 'Foro Penal' });
  id = claims.find((claim) => claim.value === 104)?.id ?? '';
});

test('a claim is cited with every place it stands in', async () => {
  const words = await askWords(`cite ${id}`, desk);
  expect(words).toContain('Where it stands: 2 places');
  expect(words).toContain('Uzalendo News «104 releases of political prisoners»');
  expect(words).toContain('Malay Mail (AFP) «104 releases of political prisoners»');
  expect(words).toContain('26 January 2026 (date stated on the page) · paragraph 2');
  expect(words).toContain("Foro Penal's 80 was replaced by 104");
});

test('a claim is known by its people in any language, and by its id as a phone writes it', async () => {
  for (const people of ['foreigners', 'extranjeros', 'estrangeiros'])
    expect(await askWords(`cite claim:"OVP 14 ${people}"`, desk)).toContain('OVP: 14 foreigners freed');
  expect(await askWords(`cite ${id.replace('c', 'C')}`, desk)).toContain('104 releases');
});

test('why its reading may be doubted stands below a claim, and nothing where it is not', async () => {
  const { ledger } = desk.services;
  const services = {
    ...desk.services,
    ledger: { ...ledger, doubts: async () => ['a vague plural', 'nobody is named'] },
  };
  const words = await askWords(`cite ${id}`, { commands: desk.commands, caller: desk.caller, services });
  expect(words).toContain('Read with confidence 1.00: a vague plural; nobody is named');
  expect(await askWords(`cite ${id}`, desk)).not.toContain('Read with confidence');
});

describe('an article that does not tell it any more', () => {
  const uzalendo = async ({ services: { ledger } }: Desk): Promise<string> =>
    (await ledger.articles()).find(({ outlet }) => outlet === 'Uzalendo News')?.id ?? '';

  test('withdrawn: its place says so and stands last, and it is not copied', async () => {
    const own = await foundingDesk();
    const deed = { kind: 'withdraw', reason: 'a wrong list' } as const;
    expect(await askWords(`cite ${id} style:apa`, own)).toContain('Uzalendo News. (2026');
    await own.services.ledger.withdraw(await uzalendo(own), deed, 'mod', new Date('2026-01-27T09:00:00Z'));
    const words = await askWords(`cite ${id}`, own);
    expect(words).toMatch(
      /Malay Mail \(AFP\) «104 .* Uzalendo News «104 .* Withdrawn by its publisher \(27 Jan 2026: a wrong list\): do not cite it/,
    );
    expect(words.match(/Withdrawn by its publisher/g)).toHaveLength(1);
    const copied = await askWords(`cite ${id} style:apa`, own);
    expect(copied).toContain('AFP. (2026');
    expect(copied).not.toContain('Uzalendo News. (2026');
  });

  test('restored, it is a citation like any other', async () => {
    const own = await foundingDesk();
    const at = new Date('2026-01-27T09:00:00Z');
    const before = await askWords(`cite ${id}`, own);
    const article = await uzalendo(own);
    await own.services.ledger.withdraw(article, { kind: 'withdraw', reason: 'a wrong list' }, 'mod', at);
    await own.services.ledger.withdraw(article, { kind: 'restore', reason: 'it was right' }, 'mod', at);
    expect(await askWords(`cite ${id}`, own)).toBe(before);
  });

  test('its page was changed: the day on which that was seen', async () => {
    const { ledger } = desk.services;
    const at = '2026-01-28T08:00:00.000Z';
    const changed = { claimId: id, articleId: await uzalendo(desk), kind: 'changed', at } as const;
    const dropped = async () => [{ ...changed, byArticle: null, reason: null, until: null }];
    const seen = { ...ledger, dropped };
    const services = { ...desk.services, ledger: seen, answerCount: (query: CountQuery) => answerCount(seen, query) };
    const words = await askWords(`cite ${id}`, { commands: desk.commands, caller: desk.caller, services });
    expect(words).toContain('Changed since: the page does not say so any more (seen 28 Jan 2026)');
  });
});

const found: readonly (readonly [typed: string, title: string])[] = [
  ['266', 'Foro Penal: 266 political prisoners freed, since 8 Jan 2026'],
  ['Foro Penal 266', 'Foro Penal: 266 political prisoners freed, since 8 Jan 2026'],
  ['66 venezuelans', 'OVP: 66 Venezuelans freed'],
];
test.each(found)('cite %s', async (typed, title) => {
  expect(await askWords(`cite ${typed}`, desk)).toContain(title);
});

test('words that could mean several claims choose none of them', async () => {
  const reply = await answerLine('cite Foro Penal', desk);
  expect(reply.kind === 'refusal' ? String(reply.what) : '').toMatch(/“Foro Penal” could be \d+ claims\./);
  expect(reply.kind === 'refusal' ? String(reply.remedy) : '').toMatch(/Give the id: “.+ = c[0-9a-f]{12}”/);
});

test('words that are one claim’s own mean it, though its passage has others', async () => {
  const words = await askWords('cite Foro Penal 266', desk);
  expect(words).toContain(await askWords('cite 266', desk).then((other) => other.slice(0, 60)));
});

test('a number that no claim has is not taken for another', async () => {
  const reply = await answerLine('cite Foro Penal 999', desk);
  expect(asRead(reply)).toMatchObject({
    kind: 'refusal',
    what: 'No claim is known as “Foro Penal 999”. Some of its words are in others.',
  });
});

test('an id that nobody has is refused', async () => {
  const reply = await answerLine('cite cffffffffffff', desk);
  expect(asRead(reply)).toMatchObject({ kind: 'refusal', what: 'No claim is known as “cffffffffffff”.' });
});

describe('the text to copy', () => {
  const copy = async (style: string): Promise<string> => {
    const reply = await answerLine(`cite ${id} style:${style}`, desk);
    return reply.kind === 'document' ? (reply.document.copy ?? '') : `refused: ${reply.remedy}`;
  };
  test('stands in the sentence', async () => {
    expect(await copy('sentence')).toBe(
      'Alfredo Romero of Foro Penal said 104 political prisoners had been freed on Jan. 25, 2026, Uzalendo News and 1 other outlet reported.',
    );
  });
  test('has APA’s shape', async () => {
    expect(await copy('apa')).toContain('AFP. (2026, January 26). Malay Mail.');
  });
  test('has the shape of a Chicago note', async () => {
    expect(await copy('chicago')).toContain('AFP, Malay Mail, January 26, 2026, para. 2.');
  });
  test('is a row for each place, below the names of the columns', async () => {
    const [header, ...rows] = (await copy('csv')).split('\n');
    expect(header).toMatch(/^id,value,/);
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => row.startsWith(`${id},104,`))).toBe(true);
  });
  test('is CSL-JSON', async () => {
    expect(JSON.parse(await copy('csl-json'))).toMatchObject([
      { 'container-title': 'Uzalendo News' },
      { 'container-title': 'Malay Mail', author: [{ literal: 'AFP' }] },
    ]);
  });
  test('of a style nobody knows is refused with those there are', async () => {
    expect(await copy('mla')).toBe('refused: Take “sentence”, “apa”, “chicago”, “csv” or “csl-json”.');
  });
});

describe('while a claim is typed', () => {
  const complete = (typed: string) =>
    cite.complete(
      { option: 'claim', typed },
      { command: 'cite', subcommand: null, options: {}, page: 0 },
      desk.caller,
      desk.services,
    );

  test('claims are offered in words, by id', async () => {
    const [first] = await complete('foro penal 266');
    expect(String(first?.name)).toBe('Foro Penal: 266 political prisoners freed, since 8 Jan 2026');
    expect(first?.value).toMatch(/^c[0-9a-f]{12}$/);
  });
  test('before anything is typed, those of the latest articles are offered', async () => {
    const choices = await complete('');
    expect(choices.length).toBeGreaterThan(10);
    expect(choices.length).toBeLessThanOrEqual(25);
    expect(choices.every(({ name }) => String(name).length <= 100)).toBe(true);
  });
});
