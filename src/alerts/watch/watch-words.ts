import type { Entry } from '../../rendering/document.js';
import { instantWords } from '../../wording/days.js';
import { joined, say, type Words } from '../../wording/words.js';
import { channelSpan } from '../channel-span.js';
import { questionWords } from '../story/story-words.js';
import { AT_ONCE } from '../subscription.js';
import { mannerWords } from '../subscription-words.js';
import type { Watch } from './watch.js';

/** When it is told, beside the changes in kind: `by 10 % or more · not from 22 to 7 o’clock (UTC)`; may be empty. */
export function watchManner({ changePercent, language, quiet, digest }: Watch): Words {
  const change = changePercent === null ? [] : [say('watch.change', { percent: String(changePercent) })];
  const manner = mannerWords({ ...AT_ONCE, language, quiet, digest });
  return joined([...change, ...(String(manner) === '' ? [] : [manner])], ' · ');
}

/** A watch as a list shows it. */
export function watchEntry(watch: Watch): Entry {
  const { place, query, createdAt } = watch;
  const manner = watchManner(watch);
  const where = place === null ? [say('watch.direct')] : [channelSpan(place.channelId)];
  return {
    lead: [{ text: questionWords(query), style: 'strong' }, ' · ', ...where],
    lines: [
      ...(String(manner) === '' ? [] : [[{ text: manner }]]),
      [say('watch.since', { when: instantWords(createdAt) })],
    ],
    children: [],
  };
}
