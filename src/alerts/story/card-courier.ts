import type { Editing, Finding, Posting, Trouble } from '../courier.js';
import type { CardFace } from './face.js';
import type { Story } from './story.js';

/** A card as it would be sent now. */
export interface DrawnCard {
  /** The same where it says and shows the same. */
  readonly version: string;
  post(): Promise<Posting>;
  edit(messageId: string): Promise<Editing>;
}

export type Threading = { readonly kind: 'threaded'; readonly threadId: string } | Trouble;
export type Pinning = { readonly kind: 'done' } | Trouble;

/** Takes cards to channels. Never throws, waits out rate limits, and never tries twice by itself. */
export interface CardCourier {
  draw(face: CardFace): Promise<DrawnCard>;
  /** Looks for the card's message among those written since that instant. */
  find(story: Story, since: Date): Promise<Finding>;
  /** Begins the thread below a message; one that is there already is that thread. */
  startThread(face: CardFace, messageId: string): Promise<Threading>;
  /** Pins a message in its channel, or takes it down; twice is as good as once. */
  pin(channelId: string, messageId: string): Promise<Pinning>;
  unpin(channelId: string, messageId: string): Promise<Pinning>;
}
