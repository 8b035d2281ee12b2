import type { Document, Entry } from '../rendering/document.js';
import { instantWords } from '../wording/days.js';
import { typedLine } from '../wording/names.js';
import { say, type Words } from '../wording/words.js';
import { channelSpan } from './channel-span.js';
import type { ChannelTrouble, Refusal } from './troubles.js';

/** What is wrong with a channel. */
export function refusalWords(refusal: Refusal): Words {
  return say(`trouble.${refusal}`);
}

/** What puts it right. */
export function refusalRemedy(refusal: Refusal): Words {
  if (refusal === 'no-card' || refusal === 'no-thread')
    return say(`trouble.${refusal}.how`, { pin: typedLine('story pin'), unpin: typedLine('story unpin') });
  if (refusal !== 'no-channel') return say(`trouble.${refusal}.how`);
  return say('trouble.no-channel.how', { subscribe: typedLine('subscribe'), unsubscribe: typedLine('unsubscribe') });
}

/** More would fill several messages. */
const SHOWN_MAX = 12;

/** Word, in another place, of channels that refuse alerts. */
export function noticeDocument(troubles: readonly ChannelTrouble[]): Document {
  const left = troubles.length - SHOWN_MAX;
  const isOfCards = troubles.every(({ refusal }) => refusal === 'no-card');
  return {
    title: say(isOfCards ? 'notice.cards' : 'notice.title'),
    understood: isOfCards ? [] : [say('notice.what', { channels: troubles.length })],
    sections: [
      {
        tone: 'refusal',
        heading: '',
        explanation: left > 0 ? say('notice.more', { more: left }) : '',
        entries: troubles.slice(0, SHOWN_MAX).map(entryOf),
      },
    ],
    footer: isOfCards ? [] : [[say('notice.health', { line: typedLine('alerts health') })]],
  };
}

function entryOf({ shownIn, refusal, beganAt }: ChannelTrouble): Entry {
  return {
    lead: [say('notice.in', { channel: channelSpan(shownIn), what: refusalWords(refusal) })],
    lines: [[say('notice.since', { when: instantWords(beganAt) })], [refusalRemedy(refusal)]],
    children: [],
  };
}
