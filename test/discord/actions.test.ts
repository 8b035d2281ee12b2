import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Bot, Interaction } from '../discord-lab/lab.mjs';
import { labBot, type Stage, stage } from './lab-process.js';

let here: Stage;
let bot: Bot;

beforeAll(async () => {
  here = await stage(await labBot());
  bot = await here.run();
});
afterAll(async () => {
  await here.stop();
});
afterEach(() => here.lab.clear());

function idOf(message: APIMessage | null, label: string): string {
  const rows = (message?.components ?? []).filter((component) => component.type === ComponentType.ActionRow);
  const buttons = rows.flatMap(({ components }) => components);
  const found = buttons.find(
    (button) => button.type === ComponentType.Button && 'label' in button && button.label === label,
  );
  if (found === undefined || !('custom_id' in found)) throw new Error(`no button ${label}`);
  return found.custom_id;
}

async function press(answer: Interaction, label: string, user?: string): Promise<Interaction> {
  return here.lab.click(answer, idOf(answer.response, label), user === undefined ? {} : { user });
}

const LONG = 'a claim whose words are far too many for the hundred characters of a button, whatever it does with them';

describe('buttons below an answer', () => {
  test.each([
    ['Cite', 'cited c1', true],
    ['Share', 'card of c1', false],
  ])('“%s” gives an answer of its own', async (label, expected, alone) => {
    const answer = await here.lab.slash({ command: 'card', options: { claim: 'c1', private: 'yes' } });
    const pressed = await press(answer, label);
    expect(pressed).toMatchObject({ error: null, ephemeral: alone });
    expect(pressed.text).toContain(expected);
    expect(answer.text).toContain('card of c1');
    here.lab.assertClean();
  });
  test('“replace” takes the answer’s place, picture and all', async () => {
    const answer = await here.lab.slash({ command: 'card', options: { claim: 'c1' } });
    await press(answer, 'Next card');
    expect(answer.text).toContain('card of c1+');
    expect(answer.response?.attachments).toHaveLength(1);
    here.lab.assertClean();
  });
  test.each(['c1', LONG])('work after a restart (%s)', async (claim) => {
    const answer = await here.lab.slash({ command: 'card', options: { claim } });
    bot = await bot.restart();
    expect((await press(answer, 'Cite')).text).toContain('cited ');
    expect((await press(answer, 'Share')).text).toContain('card of ');
    here.lab.assertClean();
  });
});

test('a picture comes with its words', async () => {
  const answer = await here.lab.slash({ command: 'card', options: { claim: 'c7' } });
  expect(answer.response?.attachments[0]).toMatchObject({ filename: 'card.png', description: 'A dot for c7' });
  here.lab.assertClean();
});

describe('a form', () => {
  test('asks for what is missing, and what is written there joins the question', async () => {
    const asked = await here.lab.slash({ command: 'correct', options: { claim: 'c1' } });
    expect(asked).toMatchObject({ error: null, modal: { title: 'Correct a claim, and say why in plain words' } });
    const sent = await here.lab.submitModal(asked, { value: '104', why: '@everyone saw it' });
    expect(sent).toMatchObject({ error: null, ephemeral: true });
    expect(sent.text).toContain('c1 is 104: \\@everyone saw it');
    expect(here.lab.pings).toEqual([]);
    here.lab.assertClean();
  });
  test.each([
    ['owner', 'editor'],
    ['alice', 'reader'],
  ])('opens from a button, and %s is %s', async (user, role) => {
    const answer = await here.lab.slash({ command: 'card', options: { claim: LONG } });
    const asked = await press(answer, 'Correct', user);
    const sent = await here.lab.submitModal(asked, { value: '7' }, { user });
    expect(sent.text).toContain(`is 7: no reason (${role})`);
    here.lab.assertClean();
  });
  test('sent after a restart is still understood', async () => {
    const asked = await here.lab.slash({ command: 'correct', options: { claim: 'c9' } });
    bot = await bot.restart();
    expect((await here.lab.submitModal(asked, { value: '3' })).text).toContain('c9 is 3');
    here.lab.assertClean();
  });
});

describe('a command in a message’s menu', () => {
  test('reads the words of that message', async () => {
    const message = here.lab.userMessage({ content: '104 freed, **says** Foro Penal', user: 'alice' });
    const answer = await here.lab.messageCommand('Read it', message);
    expect(answer).toMatchObject({ error: null, ephemeral: true });
    expect(answer.text).toContain('104 freed, \\*\\*says\\*\\* Foro Penal');
    here.lab.assertClean();
  });
});
