import { backOff } from '../back-off.js';
import type { Trouble } from '../courier.js';
import type { DeliveryLog } from '../delivery-log.js';
import type { Pace } from '../pace.js';
import type { Troubles } from '../troubles.js';
import type { CardCourier, DrawnCard } from './card-courier.js';
import type { Cards } from './cards.js';
import type { CardFace, FaceOf } from './face.js';
import type { Story } from './story.js';

export interface CardOptions {
  readonly cards: Cards;
  readonly courier: CardCourier;
  readonly faceOf: FaceOf;
}

export interface CardDeliveryOptions extends CardOptions {
  readonly troubles: Pick<Troubles, 'begin' | 'end'>;
  readonly log: DeliveryLog;
  readonly now: () => Date;
  readonly pace: Pace;
}

/**
 * Brings one card to what the ledger says now: posts it, or edits it where it says something else; then its thread, then
 * its pin. Writes down what came of each. Never throws for Discord's sake.
 */
export async function deliverCard(story: Story, options: CardDeliveryOptions): Promise<void> {
  const { cards, courier, faceOf } = options;
  const found = story.state === 'unsure' ? await lookFor(story, options) : story;
  if (found === undefined) return;
  if (found.endedAt !== null && found.messageId === null) {
    cards.ended(story);
    return;
  }
  const face = await faceOf(found);
  const drawn = await courier.draw(face);
  const messageId = found.messageId === null ? await post(found, drawn, options) : await edit(found, drawn, options);
  if (messageId === undefined) return;
  if (found.endedAt !== null) {
    await options.pace.turn();
    await courier.unpin(found.channelId, messageId);
    cards.ended(story);
    return;
  }
  const threaded = await startThread(face, messageId, options);
  const pinned = threaded !== 'later' && (await pin(found, messageId, options));
  // what was refused is said on the card itself
  if (threaded === 'same' && pinned === 'same') cards.done(story);
}

/** The card as it stands; `undefined`: that cannot be told now. */
async function lookFor(story: Story, options: CardDeliveryOptions): Promise<Story | undefined> {
  const { cards, courier, now, pace } = options;
  await pace.turn();
  const finding = await courier.find(story, story.firstTriedAt ?? now());
  if (finding.kind === 'found') {
    cards.standing(story, finding.messageId, null, now());
    return { ...story, state: 'standing', messageId: finding.messageId, drawn: null };
  }
  if (finding.kind === 'absent') return story;
  trouble(story, finding, true, options);
  return undefined;
}

async function post(story: Story, drawn: DrawnCard, options: CardDeliveryOptions): Promise<string | undefined> {
  const { cards, troubles, log, now, pace } = options;
  await pace.turn();
  cards.sending(story, now());
  const posting = await drawn.post();
  if (posting.kind !== 'posted') {
    trouble(story, posting, posting.kind === 'uncertain', options);
    return undefined;
  }
  troubles.end(story.channelId, now());
  if (posting.messageId === null) {
    lose(story, options);
    return undefined;
  }
  cards.standing(story, posting.messageId, drawn.version, now());
  log.info({ story: story.id, channel: story.channelId, message: posting.messageId }, 'a card was posted');
  return posting.messageId;
}

async function edit(story: Story, drawn: DrawnCard, options: CardDeliveryOptions): Promise<string | undefined> {
  const { cards, troubles, log, now, pace } = options;
  const { messageId } = story;
  if (messageId === null || story.drawn === drawn.version) return messageId ?? undefined;
  await pace.turn();
  const editing = await drawn.edit(messageId);
  if (editing.kind === 'deleted') {
    lose(story, options);
    return undefined;
  }
  if (editing.kind === 'ceiling') {
    cards.postpone(story, editing.reason, backOff('ceiling', story.tries + 1, now()), false);
    return undefined;
  }
  if (editing.kind !== 'edited') {
    trouble(story, editing, false, options);
    return undefined;
  }
  cards.standing(story, messageId, drawn.version, now());
  troubles.end(story.channelId, now());
  log.info({ story: story.id, channel: story.channelId, message: messageId }, 'a card was brought up to date');
  return messageId;
}

/** Somebody deleted the message: it is not posted anew unasked, and whoever pinned it is told, once. */
function lose(story: Story, { cards, troubles, log, now }: CardDeliveryOptions): void {
  cards.lost(story, now());
  if (story.endedAt !== null) return;
  troubles.begin(story.cardId, 'no-card', now());
  log.warn({ story: story.id, channel: story.channelId }, 'somebody deleted a card');
}

/** `same`: nothing that the card speaks of has changed. */
type Step = 'same' | 'changed' | 'later';

async function startThread(face: CardFace, messageId: string, options: CardDeliveryOptions): Promise<Step> {
  const { cards, courier, pace } = options;
  const { story } = face;
  if (story.thread !== 'wanted') return 'same';
  await pace.turn();
  const threading = await courier.startThread(face, messageId);
  if (threading.kind === 'uncertain') {
    trouble(story, threading, false, options);
    return 'later';
  }
  if (threading.kind === 'threaded') {
    cards.threaded(story, 'standing', threading.threadId);
    return 'same';
  }
  cards.threaded(story, 'refused', null);
  return 'changed';
}

async function pin(story: Story, messageId: string, options: CardDeliveryOptions): Promise<Step> {
  const { cards, courier, pace } = options;
  if (story.pin !== 'wanted') return 'same';
  await pace.turn();
  const pinning = await courier.pin(story.channelId, messageId);
  if (pinning.kind === 'uncertain') {
    trouble(story, pinning, false, options);
    return 'later';
  }
  cards.pinned(story, pinning.kind === 'done' ? 'standing' : 'refused');
  return pinning.kind === 'done' ? 'same' : 'changed';
}

function trouble(
  story: Story,
  { kind, reason, ...more }: Trouble,
  inDoubt: boolean,
  options: CardDeliveryOptions,
): void {
  const { cards, troubles, log, now } = options;
  const about = { story: story.id, channel: story.channelId, reason };
  if (kind === 'invalid') {
    cards.fail(story, reason);
    log.error(about, 'Discord does not accept a card');
    return;
  }
  if ('refusal' in more) troubles.begin(story.channelId, more.refusal, now());
  const at = backOff(kind, story.tries + 1, now());
  cards.postpone(story, reason, at, inDoubt);
  log.warn({ ...about, again: at.toISOString() }, 'a card could not be brought up to date');
}
