import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Bot, textOf } from '../discord-lab/lab.mjs';
import type { Around, Passing } from './between.js';
import { allTold, dice, type FanOut, type FanOutOptions, fanOut, LONGEST_MS, OWNER } from './fan-out.js';

const MANY = 200;
const isPost = ({ method, path }: Passing): boolean => method === 'POST' && /^\/channels\/\d+\/messages$/.test(path);
const isEdit = ({ method, path }: Passing): boolean => method === 'PATCH' && path.startsWith('/channels/');
const PATIENT = { timeout: LONGEST_MS / 4, interval: 100 } as const;
const POSTS = { method: 'POST', route: '/channels/:id/messages' } as const;

async function begun(options: Partial<FanOutOptions> = {}): Promise<FanOut> {
  const room = await fanOut({ many: MANY, ...options });
  onTestFinished(() => room.stop());
  return room;
}

const correct = ({ room }: FanOut, claim: string) =>
  room.act(claim, { kind: 'correct', changes: { value: 256 }, reason: 'a digit was misread' });

/** Puts the bot's clock forward, a minute at a time, until it is so. */
async function waitingOut(room: FanOut, bot: Bot, holds: () => boolean): Promise<void> {
  await expect
    .poll(
      () => {
        const isSo = holds();
        if (!isSo) room.later(bot);
        return isSo;
      },
      { timeout: LONGEST_MS / 2, interval: 500 },
    )
    .toBe(true);
}

const openOnes = ({ states }: FanOut): number => {
  const { waiting = 0, sending = 0, unsure = 0, suspended = 0 } = states();
  return waiting + sending + unsure + suspended;
};

/** What Discord may do to a request. `pass`: it has it all the same. */
const MISFORTUNES: readonly Around[] = [
  async () => ({ status: 500, headers: {}, body: Buffer.from('{}') }),
  async (_, pass) => {
    await pass();
    return { status: 502, headers: {}, body: Buffer.from('{}') };
  },
  async () => undefined,
  async (_, pass) => {
    await pass();
    return undefined;
  },
  // it is there, and nobody says so until the sender gives up
  async (_, pass) => {
    await pass();
    await sleep(30_000, undefined, { ref: false });
    return undefined;
  },
];

describe('a fan-out to 200 channels', () => {
  test(
    'errors, broken connections and answers that never come neither double nor lose an alert or its correction',
    async () => {
      const room = await begun({ api: { nonceMs: 0 } });
      const { lab, way, channels, told } = room;
      const roll = dice();
      const struck = new Map<string, number>();
      way.around = (passing, pass) => {
        if (!isPost(passing) && !isEdit(passing)) return pass();
        const key = `${passing.method} ${passing.path}`;
        const times = struck.get(key) ?? 0;
        // a third of them the first time, a quarter of these once more
        if (roll() >= (times === 0 ? 0.35 : times === 1 ? 0.25 : 0)) return pass();
        struck.set(key, times + 1);
        return MISFORTUNES[Math.floor(roll() * MISFORTUNES.length)]?.(passing, pass) ?? pass();
      };
      const bot = await room.begin();
      const claim = await room.news();
      await waitingOut(room, bot, () => openOnes(room) === 0);
      await allTold(room);
      await correct(room, claim);
      await waitingOut(room, bot, () => room.unedited() === 0);
      await allTold(room);
      expect(channels.filter((channel) => told(channel)[0]?.includes('Now: 256 people') !== true)).toEqual([]);
      expect(struck.size).toBeGreaterThan(MANY / 4);
      lab.assertClean({ except: ['rateLimited'] });
    },
    LONGEST_MS,
  );

  test(
    'storms of 429, on routes and on all, are waited out, never answered twice, and lose nothing',
    async () => {
      const room = await begun();
      const { lab, way } = room;
      await room.begin();
      for (let storm = 0; storm < 4; storm += 1) {
        lab.fail({ ...POSTS, status: 429, retryAfter: 0.5, times: 8 });
        lab.fail({ ...POSTS, status: 429, retryAfter: 0.3, times: 1, global: true });
      }
      // until when a channel is to be left alone
      const until = new Map<string, number>();
      const early: string[] = [];
      let refused = 0;
      way.around = async (passing, pass) => {
        const { path } = passing;
        if (!isPost(passing)) return pass();
        if ((until.get(path) ?? 0) > performance.now()) early.push(path);
        const answer = await pass();
        const seconds = Number(/"retry_after":([\d.]+)/.exec(answer.body.toString())?.[1] ?? 0);
        if (answer.status !== 429) return answer;
        refused += 1;
        until.set(path, performance.now() + 1_000 * seconds);
        return answer;
      };
      await room.news();
      await allTold(room);
      expect(refused).toBeGreaterThanOrEqual(36);
      expect(early).toEqual([]);
      // of others than those that were told to wait, some were on their way when all were told to
      lab.assertClean({ except: ['rateLimited', 'earlyRetries'] });
    },
    LONGEST_MS,
  );

  test(
    'the connection drops in every way there is, and an outage of ten minutes passes: each channel has it once',
    async () => {
      const room = await begun({ api: { nonceMs: 0 } });
      const { lab } = room;
      const bot = await room.begin();
      await room.news();
      for (const mode of ['terminate', 'close', 'reconnect', 'invalid'] as const) {
        await sleep(300);
        lab.dropGateway({ mode });
      }
      const out = lab.outage(2_000, { http: 'drop' });
      for (let minute = 0; minute < 10; minute += 1) {
        await sleep(180);
        room.later(bot);
      }
      await out;
      const { sent = 0 } = room.states();
      expect(sent).toBeLessThan(MANY);
      // as soon as Discord answers again: nobody puts the clock forward any more
      await allTold(room);
      lab.assertClean({ except: ['rateLimited'] });
    },
    LONGEST_MS,
  );
});

test(
  'a channel that is shut, one that is gone and a server that throws Recount out hold up no other, are told of once, and resume by themselves',
  async () => {
    const there = { id: '800000000000000001', name: 'Desk', ownerId: OWNER };
    const room = await begun({ guilds: [there, { ...there, id: '800000000000000002', name: 'Partner' }] });
    const { lab, channels, told } = room;
    const partner = lab.createChannel({ name: 'partner', guildId: '800000000000000002' }).id;
    await room.room.subscribe(partner, { measure: 'freed', createdBy: OWNER, guildId: '800000000000000002' });
    const bot = await room.begin();
    const [shut = '', gone = '', ...others] = channels;
    lab.revoke(shut, ['VIEW_CHANNEL', 'SEND_MESSAGES']);
    lab.deleteChannel(gone);
    lab.kickBot('800000000000000002');
    await room.news();
    await expect.poll(() => room.states(), PATIENT).toEqual({ sent: 198, suspended: 3 });
    expect(others.filter((channel) => told(channel).length !== 1)).toEqual([]);
    room.later(bot);
    const notices = () =>
      others.flatMap((channel) =>
        lab
          .messages(channel)
          .map(textOf)
          .filter((text) => text.includes('Alerts do not arrive')),
      );
    await expect.poll(() => notices().length, PATIENT).toBe(1);
    expect(notices()[0]).toContain('2 channels cannot be written to.');
    await expect.poll(() => lab.calls('POST', '/users/@me/channels').length, PATIENT).toBeGreaterThan(0);
    for (let hour = 0; hour < 5; hour += 1) {
      room.later(bot, 60);
      await sleep(300);
    }
    expect(notices()).toHaveLength(1);
    const health = await lab.slash({ command: 'alerts health', user: 'alice' });
    expect(health).toMatchObject({ error: null, ephemeral: true });
    expect(health.text).toContain('200 subscriptions; 2 in trouble.');
    expect(health.text).toContain('Missing: **View Channel**');
    // while the connection is lost, so that no event tells of it
    lab.dropGateway({ mode: 'terminate', resumable: false });
    lab.grant(shut, ['VIEW_CHANNEL', 'SEND_MESSAGES']);
    await expect.poll(() => told(shut).length, PATIENT).toBe(1);
    lab.inviteBot('800000000000000002');
    await expect.poll(() => told(partner).length, PATIENT).toBe(1);
    expect(room.states()).toEqual({ sent: 200, suspended: 1 });
    lab.assertClean({ except: ['rateLimited'] });
  },
  LONGEST_MS,
);
