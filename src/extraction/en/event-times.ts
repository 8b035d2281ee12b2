import type { EventTimeWords } from '../lexicon/event-time-words.js';
import { phrases } from '../lexicon/words.js';

export const eventTimes: EventTimeWords = {
  closings: phrases('(ended|closed|finished|concluded|rounded off|closed out|wrapped up) (the month of|)'),
  knownByDate: phrases('amnesty, amnesties, pardon, pardons, clemency, swap, swaps, exchange, exchanges'),
  inEvent: phrases('in, under, with, during, through'),
  beginnings: phrases('(began|begun|started|starts|begins|opened|under way) (on|)'),
  begun: phrases('releases, liberations, excarcelations, register, tally, count, list, process'),
  hours: phrases('noon, midday, midnight, dawn, daybreak, sunrise, lunchtime'),
  rounds: phrases('batch, batches, group, round, releases, wave'),
  now: phrases('now, today, currently, nowadays, presently'),
  namedByDay: [],
};
