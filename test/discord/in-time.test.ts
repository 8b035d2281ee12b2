import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { choicesFor } from '../../src/discord/choices.js';
import { answerInTime } from '../../src/discord/in-time.js';

async function told(work: Promise<string>): Promise<readonly string[]> {
  const said: string[] = [];
  await answerInTime(
    work,
    {
      now: async (answer) => said.push(`now: ${answer}`),
      defer: async () => said.push('thinking'),
      later: async (answer) => said.push(`later: ${answer}`),
    },
    30,
  );
  return said;
}

test('what is known in time is said at once', async () => {
  expect(await told(Promise.resolve('266'))).toEqual(['now: 266']);
});
test('what is not, is announced', async () => {
  expect(await told(sleep(60).then(() => '266'))).toEqual(['thinking', 'later: 266']);
});

const choices: readonly (readonly [what: string, name: string, value: string, offered: string | undefined])[] = [
  ['a choice', 'Foro Penal', 'foro', 'Foro Penal'],
  ['a long name is shortened', 'x'.repeat(120), 'x', `${'x'.repeat(99)}…`],
  ['but no character is cut in two', `${'x'.repeat(98)}🙂🙂`, 'x', `${'x'.repeat(98)}…`],
  ['a long value cannot be', 'x', 'x'.repeat(101), undefined],
  ['nor can an empty one', 'x', ' ', undefined],
];
test.each(choices)('%s', async (_, name, value, offered) => {
  const found = await choicesFor(
    async () => [{ name, value }],
    () => undefined,
  );
  expect(found.map((choice) => choice.name)).toEqual(offered === undefined ? [] : [offered]);
});
