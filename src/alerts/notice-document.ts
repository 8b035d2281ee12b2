import { instantWords } from '../domain/day-words.js';
import { plural } from '../domain/plural.js';
import type { Document, Entry } from '../rendering/document.js';
import { channelSpan } from './channel-span.js';
import type { ChannelTrouble, Refusal } from './troubles.js';

/** What is wrong with a channel, and what puts it right. */
export const REFUSAL_WORDS: Readonly<Record<Refusal, { readonly what: string; readonly remedy: string }>> = {
  'no-channel': {
    what: 'the channel no longer exists',
    remedy: '“/subscribe” in another channel; “/unsubscribe” ends these alerts.',
  },
  'no-server': { what: 'Recount is no longer in the server', remedy: 'Add Recount to the server again.' },
  unseen: {
    what: 'Recount may not see the channel',
    remedy: 'Edit the channel, Permissions: allow Recount “View Channel” and “Send Messages”.',
  },
  unwritable: {
    what: 'Recount may not write in the channel',
    remedy: 'Edit the channel, Permissions: allow Recount “Send Messages”.',
  },
  other: {
    what: 'Discord does not let Recount write there',
    remedy: 'Look at the channel’s settings and permissions.',
  },
};

const TITLE = 'Alerts do not arrive';
const KEPT = 'Nothing is lost: what waits is sent when the channel takes it, and at once when permissions change.';
const HEALTH = '“/alerts health” shows how all alerts of the server fare.';
/** More would fill several messages. */
const SHOWN_MAX = 12;

/** Word, in another place, of channels that refuse alerts. */
export function noticeDocument(troubles: readonly ChannelTrouble[]): Document {
  const left = troubles.length - SHOWN_MAX;
  return {
    title: TITLE,
    understood: [`${plural(troubles.length, 'channel')} cannot be written to. ${KEPT}`],
    sections: [
      {
        tone: 'refusal',
        heading: '',
        explanation: left > 0 ? `and ${plural(left, 'more channel')}` : '',
        entries: troubles.slice(0, SHOWN_MAX).map(entryOf),
      },
    ],
    footer: [[HEALTH]],
  };
}

function entryOf({ guildId, channelId, refusal, beganAt }: ChannelTrouble): Entry {
  const { what, remedy } = REFUSAL_WORDS[refusal];
  return {
    lead: [channelSpan(guildId, channelId), `: ${what}`],
    lines: [[`Since ${instantWords(beganAt)}`], [remedy]],
    children: [],
  };
}
