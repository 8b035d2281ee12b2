import { createAmendments } from '../../src/alerts/amendments.js';
import type { Courier } from '../../src/alerts/courier.js';
import { createOutbox, type Due } from '../../src/alerts/outbox.js';
import { packDigest } from '../../src/discord/digest-message.js';
import { type Message, pretendDiscord } from './pretend-discord.js';
import { type Newsroom, newsroom } from './told.js';

/** A newsroom whose sender is walked step by step, by a clock of its own. */
export interface Walk extends Newsroom {
  readonly messages: readonly Message[];
  readonly cuts: ('before' | 'after' | 'refused')[];
  /** Sets the clock forward to an instant. */
  at(instant: string): void;
  /** Sends and edits all that is due, as `Delivery` does; `dies`: so many steps later the process is gone. */
  send(dies?: number): Promise<void>;
  /** `c1 266, 104 | c1 777`: what stands in the messages of a channel, in order. */
  said(channelId?: string): string;
}

export function walk(pack: Courier['pack'] = packDigest): Walk {
  let now = new Date('2026-01-27T09:00:00Z');
  const room = newsroom(':memory:', () => now);
  const { messages, cuts, courier } = pretendDiscord(pack);
  const outbox = createOutbox(room.sqlite);
  const amendments = createAmendments(room.sqlite);
  /** One alert to its channel; false where the process dies on the way. */
  const deliver = async (due: Due, alive: () => boolean): Promise<void> => {
    if (due.state === 'unsure') {
      const finding = await courier.find(due, now);
      if (!alive()) return;
      if (finding.kind === 'found') return outbox.sent(due.number, finding.messageId, now, null);
    }
    const parcel = outbox.take(due, now);
    if (parcel === undefined || !alive()) return;
    const posting = await courier.post(parcel);
    if (!alive()) return;
    if (posting.kind === 'posted') outbox.sent(due.number, posting.messageId, now, due.version);
    else if (posting.kind === 'uncertain') outbox.unsure(due.number, posting.reason, now, now);
    else outbox.suspend(due.number, posting.reason, now, now);
  };
  return {
    ...room,
    messages,
    cuts,
    at: (instant) => {
      now = new Date(instant);
    },
    send: async (dies = Number.POSITIVE_INFINITY) => {
      let steps = 0;
      const alive = () => {
        steps += 1;
        return steps <= dies;
      };
      outbox.recover(now);
      for (let rounds = 0; rounds < 200 && steps <= dies; rounds += 1) {
        outbox.gather(now, new Set(), courier.pack);
        const due = outbox.due(now, 9);
        const edits = amendments.due(now, 9);
        if (due.length + edits.length === 0) return;
        for (const one of due) if (steps <= dies) await deliver(one, alive);
        for (const edit of edits) {
          await courier.edit(edit, edit.messageId);
          if (!alive()) return;
          amendments.done(edit);
        }
      }
    },
    said: (channelId) =>
      messages
        .filter((message) => channelId === undefined || message.channelId === channelId)
        .map(({ values }) => values.join(', '))
        .join(' | '),
  };
}
