import type { Alert } from './alert.js';

/** What is to be posted where. */
export interface Parcel {
  readonly alertId: string;
  readonly channelId: string;
  readonly alert: Alert;
}

/** Why something did not work. */
export type Trouble =
  /** The channel is gone or may not be written to: surely not posted. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Our own mistake, which trying again would only repeat: surely not posted. */
  | { readonly kind: 'invalid'; readonly reason: string }
  /** An outage, a time-out, a lost answer: it may have been posted all the same. */
  | { readonly kind: 'uncertain'; readonly reason: string };

export type Posting =
  /** `null`: it was there, and somebody has deleted it since. */
  { readonly kind: 'posted'; readonly messageId: string | null } | Trouble;

export type Finding =
  | { readonly kind: 'found'; readonly messageId: string }
  /** Not there, or not to be seen: sending it again is then kept from doubling by its nonce alone. */
  | { readonly kind: 'absent' }
  | Trouble;

/** Takes alerts to channels. Never throws, waits out rate limits, and never tries twice by itself. */
export interface Courier {
  post(parcel: Parcel): Promise<Posting>;
  /** Looks for an alert's message among those written since that instant. */
  find(parcel: Parcel, since: Date): Promise<Finding>;
}
