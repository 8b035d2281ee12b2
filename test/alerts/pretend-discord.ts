import { alertDocument } from '../../src/alerts/alert-document.js';
import type { Told } from '../../src/alerts/alert-entry.js';
import type { Courier, Editing, Finding, Parcel, Posting } from '../../src/alerts/courier.js';
import { digestDocument } from '../../src/alerts/digest-document.js';
import type { Document } from '../../src/rendering/document.js';

/** A message as it lies in a channel. */
export interface Message {
  readonly id: string;
  readonly nonce: string;
  readonly channelId: string;
  /** What it tells, one figure each: `266`, struck through `~266`. */
  readonly values: readonly string[];
  readonly title: string;
}

export function documentOf(parcel: Parcel): Document {
  return parcel.digest === null ? alertDocument(parcel) : digestDocument(parcel.digest);
}

function toldOf({ alert, amendment }: Told): string {
  const struck = amendment !== null && amendment.kind !== 'restored' && amendment.kind !== 'moved';
  return `${struck ? '~' : ''}${alert.figure.value}`;
}

/**
 * Channels in memory: a message under a nonce that is there already is that message, as Discord has it. `cut`: what
 * goes wrong with the next posts, in turn.
 */
export function pretendDiscord(pack: Courier['pack']) {
  const messages: Message[] = [];
  const cuts: ('before' | 'after' | 'refused')[] = [];
  const read = (parcel: Parcel) => ({
    values: (parcel.digest?.entries ?? [parcel]).map(toldOf),
    title: String(documentOf(parcel).title),
  });
  const courier: Courier = {
    pack,
    post: async (parcel): Promise<Posting> => {
      const cut = cuts.shift();
      if (cut === 'before') return { kind: 'uncertain', reason: 'the line was cut' };
      if (cut === 'refused') return { kind: 'refused', refusal: 'unwritable', reason: 'no' };
      const { alertId: nonce, channelId } = parcel;
      const there = messages.find((message) => message.nonce === nonce);
      const id = there?.id ?? `m${messages.length + 1}`;
      if (there === undefined) messages.push({ id, nonce, channelId, ...read(parcel) });
      return cut === 'after' ? { kind: 'uncertain', reason: 'the line was cut' } : { kind: 'posted', messageId: id };
    },
    find: async ({ alertId }): Promise<Finding> => {
      const there = messages.find(({ nonce }) => nonce === alertId);
      return there === undefined ? { kind: 'absent' } : { kind: 'found', messageId: there.id };
    },
    edit: async (parcel, messageId): Promise<Editing> => {
      const at = messages.findIndex(({ id }) => id === messageId);
      const there = messages[at];
      if (there === undefined) return { kind: 'deleted' };
      messages[at] = { ...there, ...read(parcel) };
      return { kind: 'edited' };
    },
  };
  return { messages, cuts, courier };
}
