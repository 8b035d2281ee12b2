import type { Document } from '../rendering/document.js';
import { measurePeople } from '../rendering/figure-words.js';
import { alertEntry, type Told } from './alert-entry.js';

const AMENDED = {
  corrected: 'Corrected',
  rejected: 'Rejected',
  changed: 'No longer told',
} as const;

/** What kind of news it is, as things stand now. */
export function newsTitle({ alert: { kinds = [] }, amendment }: Omit<Told, 'named'>): string {
  const kind = amendment?.kind;
  if (kind === 'corrected' || kind === 'rejected' || kind === 'changed') return AMENDED[kind];
  if (kinds.includes('correction')) return 'Stands again';
  return kinds.includes('origin') ? 'Another origin' : 'New figure';
}

/** A claim as a channel is told of it. `test`: it is no news. */
export function alertDocument(told: Told, test = false): Document {
  const subject = measurePeople(told.alert.measure);
  return {
    title: `${newsTitle(told)}: ${subject}`,
    understood: test
      ? [{ text: 'A test', style: 'strong' }, ': this is no news. Alerts of this channel look like this.']
      : [],
    sections: [{ tone: 'alert', heading: '', explanation: '', entries: [alertEntry(told)] }],
    footer: [],
  };
}
