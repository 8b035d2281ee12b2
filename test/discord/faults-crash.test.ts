import { afterEach, expect, test } from 'vitest';
import type { Passing } from './between.js';
import { allEdited, allTold, dice, type FanOut, fanOut, LONGEST_MS } from './fan-out.js';

/** A point at which the process is killed: after so many requests of a kind, before Discord has it or before the bot knows. */
interface Death {
  readonly at: number;
  readonly when: 'before' | 'after';
}

const isPost = ({ method, path }: Passing): boolean => method === 'POST' && /^\/channels\/\d+\/messages$/.test(path);
const isEdit = ({ method, path }: Passing): boolean => method === 'PATCH' && path.startsWith('/channels/');
/** Posts when an earlier one may have arrived. */
const isSearch = ({ method, path }: Passing): boolean => method === 'GET' && path.includes('/messages?');

let here: FanOut | undefined;
afterEach(async () => {
  await here?.stop();
  here = undefined;
});

/** Kills whichever bot then runs, at once and without a word, at that point of what it does. Resolves when it is dead. */
function dieAt(room: FanOut, is: (passing: Passing) => boolean, { at, when }: Death): Promise<void> {
  let seen = 0;
  return new Promise((resolve) => {
    room.way.around = async (passing, pass) => {
      if (!is(passing)) return pass();
      seen += 1;
      if (seen !== at) return pass();
      if (when === 'after') await pass();
      await room.kill();
      room.way.around = (_, go) => go();
      resolve();
      return undefined;
    };
  });
}

async function lifeEndingAt(room: FanOut, is: (passing: Passing) => boolean, death: Death): Promise<void> {
  const dead = dieAt(room, is, death);
  await room.begin();
  await dead;
}

const correctTo = ({ room }: FanOut, claim: string, value: number) =>
  room.act(claim, { kind: 'correct', changes: { value }, reason: 'a digit was misread' });

test(
  'killed again and again while 200 channels are told and corrected: each has it once, as it stands last',
  async () => {
    const room = await fanOut({ many: 200, api: { nonceMs: 0 } });
    here = room;
    const { lab, channels, told } = room;
    const roll = dice();
    const somewhere = (): number => 2 + Math.floor(roll() * 50);
    const claim = await room.news();
    await lifeEndingAt(room, isPost, { at: somewhere(), when: 'before' });
    await lifeEndingAt(room, isPost, { at: somewhere(), when: 'after' });
    // while it looks for what the life before had under way
    await lifeEndingAt(room, isSearch, { at: 1, when: 'before' });
    await room.begin();
    await allTold(room);
    const edited = dieAt(room, isEdit, { at: somewhere(), when: 'after' });
    await correctTo(room, claim, 256);
    await edited;
    await lifeEndingAt(room, isEdit, { at: somewhere(), when: 'before' });
    await correctTo(room, claim, 246);
    await room.begin();
    await allEdited(room);
    await allTold(room);
    expect(channels.filter((channel) => told(channel)[0]?.includes('Now: 246 people') !== true)).toEqual([]);
    expect(lab.pings).toEqual([]);
    // a life knows nothing of what the one before sent in the same second
    lab.assertClean({ except: ['rateLimited'] });
  },
  LONGEST_MS,
);

test(
  'killed where Recount may not read back what it wrote: Discord knows each alert by its nonce',
  async () => {
    const room = await fanOut({ many: 60 });
    here = room;
    const { lab, channels } = room;
    for (const channel of channels) lab.revoke(channel, 'READ_MESSAGE_HISTORY');
    await room.news();
    await lifeEndingAt(room, isPost, { at: 20, when: 'after' });
    await room.begin();
    await allTold(room);
    expect(lab.nonceHits.length).toBeGreaterThan(0);
    lab.assertClean({ except: ['rateLimited'] });
  },
  LONGEST_MS,
);
