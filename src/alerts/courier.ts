import type { LanguageCode } from '../domain/article.js';
import type { Told } from './alert-entry.js';
import type { Digest, Pack } from './digest.js';
import type { StandingQuery } from './standing-query.js';
import type { Refusal } from './troubles.js';

/** What is to be posted where. */
export interface Parcel extends Told {
  /** Set where its message tells of several: the alert itself is then only the first of them. */
  readonly digest: Digest | null;
  readonly alertId: string;
  readonly channelId: string;
  /** In which it is told. */
  readonly language: LanguageCode;
  /** Ids of roles that are mentioned when it is posted. */
  readonly roles: readonly string[];
  /** Set where it is told because somebody watches a question. */
  readonly watch: { readonly id: string; readonly query: StandingQuery } | null;
  /** It is no news: sent to see whether alerts arrive. */
  readonly test: boolean;
}

/** Why something did not work. */
export type Trouble =
  /** The channel is gone or may not be written to: surely not posted. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly reason: string }
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

export type Editing =
  /** `deleted`: there is no such message any more. */
  | { readonly kind: 'edited' }
  | { readonly kind: 'deleted' }
  /** Discord takes few edits of messages older than an hour: to be tried again much later. */
  | { readonly kind: 'ceiling'; readonly reason: string }
  | Trouble;

/** Takes alerts to channels. Never throws, waits out rate limits, and never tries twice by itself. */
export interface Courier {
  /** Cuts what is told together into messages. */
  readonly pack: Pack;
  post(parcel: Parcel): Promise<Posting>;
  /** Looks for an alert's message among those written since that instant. */
  find(parcel: Parcel, since: Date): Promise<Finding>;
  /** Makes a posted message say what its alert and amendment say now; twice is as good as once. */
  edit(parcel: Parcel, messageId: string): Promise<Editing>;
}
