import type { HedgeWords, NumberWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';

export const numbers: NumberWords = {
  values: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  multipliers: { hundred: 100, thousand: 1000, million: 1_000_000 },
  joiners: ['and'],
  collectives: {
    'a dozen': 12,
    'half a dozen': 6,
    'a half-dozen': 6,
    'half-a-dozen': 6,
    'a score': 20,
    'a hundred': 100,
    'half a hundred': 50,
    'half a thousand': 500,
    'a thousand': 1000,
    'a couple of dozen': 24,
    'a couple dozen': 24,
    'a baker s dozen': 13,
  },
  countable: { dozen: 12, score: 20, 'dozen or so': 12 },
  vague: {
    dozens: 24,
    scores: 40,
    tens: 20,
    hundreds: 200,
    thousands: 2000,
    'dozens and dozens': 24,
    'many dozens': 24,
    'tens of thousands': 20_000,
    'hundreds of thousands': 200_000,
    'many hundreds': 200,
    'several hundred': 200,
    'several dozen': 24,
    'several thousand': 2000,
    'a few hundred': 200,
    'a few dozen': 24,
    'a few thousand': 2000,
  },
  fractions: {
    half: [1, 2],
    'a half': [1, 2],
    'a third': [1, 3],
    'one third': [1, 3],
    'one-third': [1, 3],
    'two thirds': [2, 3],
    'two-thirds': [2, 3],
    'a quarter': [1, 4],
    'one quarter': [1, 4],
    'one-quarter': [1, 4],
    'three quarters': [3, 4],
    'three-quarters': [3, 4],
    'a fifth': [1, 5],
    'one fifth': [1, 5],
    'one-fifth': [1, 5],
    'two fifths': [2, 5],
    'a sixth': [1, 6],
    'a tenth': [1, 10],
    'one tenth': [1, 10],
    'one-tenth': [1, 10],
    twice: [2, 1],
    double: [2, 1],
    triple: [3, 1],
    'three times': [3, 1],
    'four times': [4, 1],
  },
  fractionBases: phrases(`
      (of|) (that|this) (amount|number|figure|total|many|sum), (that|this) (amount|number|figure|total|many), as many,
      of (them|these|those|that), the (official|government) (figure|number|total|count|tally), of the
      (official|government|ministry) (figure|number|total|count|tally), the (amount|number|figure|total), of the
      (figure|number|total|count|tally|group), of (those|them) (freed|released), as many (people|prisoners|releases)`),
  articleOnes: ['a', 'an'],
  lone: phrases('single, lone, solitary'),
  rangeOpen: ['between', 'from'],
  rangeJoin: phrases('and, to, -, –'),
};

export const hedges: HedgeWords = {
  before: {
    at_least: phrases(`
      at least, no fewer than, no less than, not fewer than, not less than, a minimum of, minimum of, at the very
      least`),
    more_than: phrases(`
      passed, has passed, had passed,
      more than, over, above, upwards of, upward of, in excess of, exceeding, north of, well over, just over, just
      more than, slightly more than, slightly over, a little over, a little more than, surpassed, topped, well above,
      exceeded, exceeds, far more than, way over`),
    almost: phrases(`
      nearly, almost, close to, approaching, just under, just shy of, just below, not quite, a little under, shy of,
      little short of, just short of`),
    about: phrases(`
      about, around, some, roughly, approximately, an estimated, estimated, in the region of, circa, more or less,
      somewhere around, in the neighborhood of, in the order of, on the order of`),
    up_to: phrases(`
      up to, as many as, at most, a maximum of, no more than, not more than`),
    less_than: phrases(`
      fewer than, less than, under, below, not even, well under, well below, far fewer than`),
    exact: phrases(`
      only, just, barely, a mere, merely, exactly, precisely, a total of, scarcely, hardly`),
  },
  after: {
    at_least: phrases(`
      or more, at least, at a minimum, and counting, at the very least`),
    about: ['or so', 'or thereabouts', 'more or less'],
    more_than: ['-plus', 'plus'],
    up_to: phrases('at most, at the most, or fewer, or less'),
  },
};
