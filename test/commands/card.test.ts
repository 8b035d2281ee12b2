import { beforeAll, describe, expect, test } from 'vitest';
import type { Action, Invocation, ShownReply } from '../../src/commanding/command.js';
import { answerLine, type Desk } from '../../src/commanding/interpret-line.js';
import { BUTTON_LABEL_MAX } from '../../src/discord/limits.js';
import { LANGUAGES } from '../../src/domain/article.js';
import { textIn } from '../../src/rendering/document.js';
import { foundingDesk } from '../desk.js';
import { askWords, wordsOf } from './reading.js';

let desk: Desk;
let claims: ReadonlyMap<string, string>;
beforeAll(async () => {
  desk = await foundingDesk();
  const all = await desk.services.ledger.claims({});
  claims = new Map(all.map(({ id, claimant, value, measure }) => [`${claimant} ${value} ${measure}`, id]));
});

const idOf = (name: string): string => claims.get(name) ?? `no ${name}`;

async function actionsOf(line: string): Promise<readonly Action[]> {
  const reply = await answerLine(line, desk);
  return reply.actions ?? [];
}

async function run(invocation: Invocation): Promise<ShownReply> {
  const command = desk.commands.find(({ definition }) => definition.name === invocation.command);
  const reply = await command?.run(invocation, desk.caller, desk.services);
  if (reply === undefined || reply.kind === 'form') throw new Error(`${invocation.command} shows nothing`);
  return reply;
}

const asTyped = ({ command, options }: Invocation): string =>
  [command, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join(' ');

const rows: readonly (readonly [figure: string, beside: string])[] = [
  // both count from 1 December, so they are compared from that day
  [
    'Government of Venezuela 626 freed',
    'compare a:Government of Venezuela b:Foro Penal measure:freed since:2025-12-01',
  ],
  ['Foro Penal 313 freed', 'compare a:Foro Penal b:Government of Venezuela measure:freed since:2025-12-01'],
  // nobody else that has a name counts from 8 January
  ['Foro Penal 266 freed', 'compare a:Foro Penal b:Government of Venezuela measure:freed'],
];
test.each(rows)(
  'from the card of %s one turns to where it came from, what went before it, %s, and its text',
  async (figure, beside) => {
    const id = idOf(figure);
    const actions = await actionsOf(`cite ${id}`);
    expect(actions.map(({ does, invocation }) => `${does} ${asTyped(invocation)}`)).toEqual([
      `open genealogy claim:${id}`,
      `open timeline claim:${id}`,
      `open ${beside}`,
      `open cite claim:${id} style:sentence`,
    ]);
  },
);

test('a figure that nobody is named for is compared with none', async () => {
  const id = idOf('unattributed 156 freed');
  expect((await actionsOf(`cite ${id}`)).map(({ invocation }) => invocation.command)).toEqual([
    'genealogy',
    'timeline',
    'cite',
  ]);
});

test('every button of every card answers, in labels that fit', async () => {
  for (const id of claims.values()) {
    for (const { label, invocation } of [
      ...(await actionsOf(`cite ${id}`)),
      ...(await actionsOf(`cite ${id} style:apa`)),
    ]) {
      const reply = await run(invocation);
      expect([id, asTyped(invocation), reply.kind]).toEqual([id, asTyped(invocation), 'document']);
      for (const language of LANGUAGES) expect(textIn(label, language).length).toBeLessThanOrEqual(BUTTON_LABEL_MAX);
    }
  }
});

describe('a card says', () => {
  test('that no editor has looked at it', async () => {
    expect(await askWords(`cite ${idOf('Foro Penal 266 freed')}`, desk)).toContain('Not checked by an editor');
  });
  test('what copies what', async () => {
    expect(await askWords(`cite ${idOf('Government of Venezuela 626 freed')}`, desk)).toMatch(
      /2 articles, one origin · (?:Uzalendo News: held to be a copy of Malay Mail \(AFP\)|Malay Mail \(AFP\): held to be a copy of Uzalendo News)/,
    );
    expect(await askWords(`cite ${idOf('Foro Penal 266 freed')}`, desk)).toContain('One article gives this figure');
  });
});

describe('the text to copy stands alone', () => {
  test('below its figure and citation, with the other ways to cite beside it', async () => {
    const id = idOf('Foro Penal 266 freed');
    const reply = await answerLine(`cite ${id} style:apa`, desk);
    const words = wordsOf(reply);
    expect(words).toContain('266 political prisoners');
    expect(words).toContain('The Independent (AP)');
    expect(words).not.toContain('Where it stands');
    expect((reply.actions ?? []).map(({ does, label }) => `${does} ${textIn(label, 'es')}`)).toEqual([
      'replace En la frase',
      'replace Chicago',
      'replace Fila CSV',
      'replace CSL-JSON',
      'replace Ficha completa',
    ]);
  });
  test.each([
    ['en-US', 'had been freed since Jan. 8, 2026'],
    ['es-419', 'desde el 8 de enero de 2026'],
    ['pt-BR', 'desde 8 de janeiro de 2026'],
  ])('in the reader’s language: %s', async (locale, words) => {
    const reply = await answerLine(`cite ${idOf('Foro Penal 266 freed')} style:sentence`, {
      ...desk,
      caller: { ...desk.caller, locale },
    });
    expect(reply.kind === 'document' ? reply.document.copy : '').toContain(words);
  });
});

test('a figure that the ledger no longer has is refused, with what to do', async () => {
  const reply = await run({ command: 'cite', subcommand: null, options: { claim: 'c000000000000' }, page: 0 });
  expect(wordsOf(reply)).toBe(
    'No claim is known as “c000000000000”. Take an id such as c0123456789ab from the answer to “count freed”.',
  );
});
