import { afterEach, expect } from 'vitest';
import { createAmendments } from '../../src/alerts/amendments.js';
import { Delivery } from '../../src/alerts/delivery.js';
import { createOutbox } from '../../src/alerts/outbox.js';
import { createCards } from '../../src/alerts/story/cards.js';
import { createFaces } from '../../src/alerts/story/face.js';
import { createTroubles } from '../../src/alerts/troubles.js';
import { createCourier } from '../../src/discord/alert-courier.js';
import { createCardCourier } from '../../src/discord/card-courier.js';
import { createNoticeCourier } from '../../src/discord/notice-courier.js';
import { createPostingRest } from '../../src/discord/posting.js';
import { MORNING, type Newsroom, newsroom } from '../alerts/told.js';
import { type Lab, type LabOptions, start, textOf } from '../discord-lab/lab.mjs';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

/** A newsroom whose alerts go to a local Discord, and a clock that can be put forward past every wait. */
export interface Desk extends Newsroom {
  readonly lab: Lab;
  channel(name: string): string;
  /** A sender's life: from its start until it is stopped. */
  live(): Delivery;
  /** Past every wait, or by so many milliseconds. */
  waitOut(ms?: number): void;
  states(): readonly unknown[];
  words(channel: string): readonly string[];
}

/** `timeoutMs`: an answer that takes longer is given up. */
export async function desk(options: LabOptions = {}, timeoutMs = 400): Promise<Desk> {
  const lab = await start(options);
  // it is the morning on which the articles arrive
  let ahead = MORNING.getTime() - Date.now();
  const now = () => new Date(Date.now() + ahead);
  const room = newsroom();
  endings.push(() => lab.stop());
  return {
    ...room,
    lab,
    channel: (name) => lab.createChannel({ name }).id,
    live: () => {
      const { token, apiUrl, applicationId: botId } = lab;
      const rest = createPostingRest({ token, apiUrl, timeoutMs });
      const couriers = { courier: createCourier({ rest, botId }), notices: createNoticeCourier(rest, botId) };
      const { sqlite, ledger } = room;
      const cards = createCardCourier({ rest, botId, mayAttach: (_, id) => lab.mayAttach(id) });
      const stories = { cards: createCards(sqlite), courier: cards, faceOf: createFaces(ledger) };
      const outboxes = { outbox: createOutbox(sqlite), amendments: createAmendments(sqlite) };
      const kept = { ...outboxes, troubles: createTroubles(sqlite) };
      const access = () => ({ kind: 'unknown' }) as const;
      const delivery = new Delivery({ ...kept, ...couriers, stories, access, log: silent, now, pollMs: 10 });
      delivery.start();
      endings.unshift(() => delivery.stop(2_000));
      return delivery;
    },
    waitOut: (ms = 7 * 60 * 60 * 1000) => {
      ahead += ms;
    },
    states: () => room.sqlite.prepare('select state from outbox order by number').pluck().all(),
    words: (channel) => lab.messages(channel).map(textOf),
  };
}

export async function until(holds: () => boolean): Promise<void> {
  await expect.poll(holds, { timeout: 20_000, interval: 10 }).toBe(true);
}
