import { countTitle } from '../../rendering/count-document.js';
import type { Entry, Line } from '../../rendering/document.js';
import { bodyWords } from '../../rendering/figure-words.js';
import { instantWords } from '../../wording/days.js';
import { groupWords } from '../../wording/filed.js';
import { typedLine } from '../../wording/names.js';
import { joined, say, type Words } from '../../wording/words.js';
import { channelSpan, messageUrl } from '../channel-span.js';
import type { StandingQuery } from '../standing-query.js';
import type { Story } from './story.js';

/** A question in a few words: `People freed since 8 January 2026 · Foro Penal`. */
export function questionWords(query: StandingQuery): Words {
  const { by, group } = query;
  const only = [...(by === null ? [] : [bodyWords(by)]), ...(group === null ? [] : [groupWords(group)])];
  return joined([countTitle(query), ...only], ' · ');
}

export function storyLabel({ query }: Pick<Story, 'query'>): Words {
  return questionWords(query);
}

/** A story as a list shows it: where it stands, and what stands in its way. */
export function storyEntry(story: Story): Entry {
  const { channelId, createdAt } = story;
  return {
    lead: [channelSpan(channelId), ' · ', { text: storyLabel(story), style: 'strong', ...linkTo(story) }],
    lines: [[say('story.since', { when: instantWords(createdAt) })], ...troubles(story)],
    children: [],
  };
}

/** To its message, once it stands there. */
function linkTo({ guildId, channelId, messageId }: Story): { readonly url?: string } {
  return messageId === null ? {} : { url: messageUrl(guildId, channelId, messageId) };
}

function troubles({ state, reason, thread, pin }: Story): readonly Line[] {
  const lines = { pin: typedLine('story pin'), unpin: typedLine('story unpin') };
  return [
    ...(state === 'standing' || state === 'ended' ? [] : [[stateWords(state, lines)]]),
    ...(reason === null || state === 'failed' ? [] : [[say('story.held-up', { why: reason })]]),
    ...(thread === 'refused' ? [[say('story.lacks.thread')]] : []),
    ...(thread === 'gone' ? [[say('story.lacks.thread-gone')]] : []),
    ...(pin === 'refused' ? [[say('story.lacks.pin')]] : []),
  ];
}

function stateWords(
  state: Exclude<Story['state'], 'standing' | 'ended'>,
  lines: { readonly pin: Words; readonly unpin: Words },
): Words {
  if (state === 'lost') return say('story.state.lost', lines);
  return say(state === 'failed' ? 'story.state.failed' : 'story.state.waiting');
}
