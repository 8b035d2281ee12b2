import { afterEach, expect, test } from 'vitest';
import { createStories } from '../../src/alerts/story/stories.js';
import { ALL_FREED, GUILD } from '../alerts/told.js';
import { textOf } from '../discord-lab/lab.mjs';
import type { Passing } from './between.js';
import { type FanOut, fanOut, LONGEST_MS, OWNER } from './fan-out.js';

/** Recount as it is shipped, killed while it posts a card, begins its thread, pins it and edits it. */
let here: FanOut | undefined;
afterEach(async () => {
  await here?.stop();
  here = undefined;
});

const to =
  (method: string, path: RegExp) =>
  (passing: Passing): boolean =>
    passing.method === method && path.test(passing.path);
const POST = to('POST', /^\/channels\/\d+\/messages$/);
const THREAD = to('POST', /\/threads$/);
const PIN = to('PUT', /\/messages\/pins\//);
const EDIT = to('PATCH', /^\/channels\/\d+\/messages\/\d+$/);

/** Kills the bot at the first request of a kind, before Discord has it or before the bot knows; resolves when it is dead. */
function dieAt(room: FanOut, is: (passing: Passing) => boolean, when: 'before' | 'after'): Promise<void> {
  return new Promise((resolve) => {
    room.way.around = async (passing, pass) => {
      if (!is(passing)) return pass();
      if (when === 'after') await pass();
      await room.kill();
      room.way.around = (_, go) => go();
      resolve();
      return undefined;
    };
  });
}

const told = (published: string, value: number) => ({
  outlet: 'Gatehouse Post',
  published,
  claims: [{ value, phrase: `${value} people`, claimant: 'Foro Penal', from: '2026-01-08' }],
});

test(
  'killed at each step of a card: it stands once, with one thread that tells each change once, and says what counts last',
  async () => {
    const room = await fanOut({ many: 0, api: { nonceMs: 0 } });
    here = room;
    const { lab } = room;
    const channelId = lab.createChannel({ name: 'desk' }).id;
    lab.grant('desk', 'PIN_MESSAGES');
    const stories = createStories(room.room.sqlite, () => new Date());
    await room.room.arrives(told('2026-01-19', 156));
    stories.pin({ guildId: GUILD, channelId, query: ALL_FREED, language: 'en', createdBy: OWNER });
    const steps = [
      [POST, 'before'],
      [POST, 'after'],
      [THREAD, 'after'],
      [PIN, 'after'],
    ] as const;
    for (const [step, when] of steps) {
      const dead = dieAt(room, step, when);
      await room.begin();
      await dead;
    }
    const state = () => room.room.sqlite.prepare('select state, thread, pin, due_at from story').get();
    await room.begin();
    await expect
      .poll(state, { timeout: LONGEST_MS / 4, interval: 100 })
      .toEqual({ state: 'standing', thread: 'standing', pin: 'standing', due_at: null });
    await room.kill();
    await room.room.arrives(told('2026-01-26', 266));
    const dead = dieAt(room, EDIT, 'after');
    await room.begin();
    await dead;
    await room.room.arrives(told('2026-01-28', 302));
    await room.begin();
    const cards = () => lab.messages('desk').filter(({ type }) => type === 0);
    await expect.poll(() => textOf(cards()[0]), { timeout: LONGEST_MS / 4 }).toContain('**302 people**');
    expect(cards()).toHaveLength(1);
    expect(cards()[0]).toMatchObject({ pinned: true, attachments: [{ filename: 'timeline.png' }] });
    const thread = () => lab.messages(cards()[0]?.id ?? '').map(textOf);
    await expect.poll(() => thread().length, { timeout: LONGEST_MS / 4 }).toBe(2);
    expect(thread().map((text) => /\*\*(\d+, was \d+)\*\*/.exec(text)?.[1])).toEqual(['266, was 156', '302, was 266']);
    expect(lab.pings).toEqual([]);
    lab.assertClean({ except: ['rateLimited', 'clientErrors'] });
  },
  LONGEST_MS,
);
