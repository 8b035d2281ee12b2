import type { Document } from '../rendering/document.js';
import { measurePeople } from '../rendering/figure-words.js';
import { say, type Words } from '../wording/words.js';
import { alertEntry, type Told } from './alert-entry.js';

/** What kind of news it is, as things stand now. */
export function newsTitle({ alert: { kinds = [] }, amendment }: Omit<Told, 'named'>): Words {
  const kind = amendment?.kind;
  if (kind === 'corrected' || kind === 'rejected' || kind === 'changed') return say(`alert.news.${kind}`);
  if (kinds.includes('correction')) return say('alert.news.again');
  return say(kinds.includes('origin') ? 'alert.news.origin' : 'alert.news.new');
}

/** A claim as a channel is told of it. `test`: it is no news. */
export function alertDocument(told: Told, test = false): Document {
  return {
    title: say('alert.title', { news: newsTitle(told), people: measurePeople(told.alert.measure) }),
    understood: test ? [say('alert.test.about', { test: { text: say('alert.test'), style: 'strong' } })] : [],
    sections: [{ tone: 'alert', heading: '', explanation: '', entries: [alertEntry(told)] }],
    footer: [],
  };
}
