import type { HedgeWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';

export const hedges: HedgeWords = {
  before: {
    at_least: phrases(`
      at least, no fewer than, no less than, not fewer than, not less than, a minimum of, minimum of, at a minimum,
      at minimum, at the very least`),
    more_than: phrases(`
      passed, passes, (has|have|had) passed, more than, over, above, upwards of, upward of, in excess of,
      exceeding, north of, well over, just over, just more than, slightly more than, slightly over, a little over,
      a little more than, surpassed, topped, well above, exceeded, exceeds,
      (now|already|have|) (exceed|surpass|surpasses|surpassing|tops|topping), (now|already) top,
      (have|has|had) (topped|surpassed|exceeded), far more than, way over, beyond,
      (just|narrowly|slightly|barely|easily|comfortably) (top|tops|topped|exceed|exceeds|exceeded|passes|passed|surpasses|
        surpassed), (just|well|now|already|edged|edges|edging|crept|creeps|creeping|go|goes|going|gone|went|move|moves|
        moved|moving|push|pushes|pushed|pushing|climb|climbs|climbed|climbing|rise|rises|rose|risen|rising|grow|grows|
        grew|grown|growing|jump|jumps|jumped|get|gets|got) past`),
    almost: phrases(`
      nearly, almost, close to, approaching, just under, just shy of, just below, not quite, a little under, shy of,
      little short of, just short of, getting on for, nigh on, slightly (fewer than|less than|under|below),
      a little (fewer than|less than|below), (approach|approaches|approached), (near|nears|neared|nearing),
      verging on, bordering on,
      (doesn't|didn't|hasn't) quite (reach|reached|get to), (do|does|did|has|have|had) not quite (reach|reached|get to)`),
    about: phrases(`
      about, around, some, roughly, approximately, approx, approx ., an estimated, estimated, estimated at,
      reckoned at, in the region of, circa, more or less, somewhere around, in the neighborhood of,
      in the neighbourhood of, something like, perhaps, maybe, possibly, anything around, in the order of,
      on the order of`),
    up_to: phrases(`
      up to, as many as, at most, at the most, a maximum of, (do|does|did) not exceed, not exceeding, no more than,
      not more than`),
    less_than: phrases(`
      fewer than, less than, under, below, not even, well under, well below, far fewer than, far below, far less than,
      (doesn't|don't|didn't|hasn't|haven't|hadn't|wouldn't|won't) (even|yet|) (reach|reached|hit|get to|got to|come to),
      (do|does|did|has|have|had|would|will) (not|never) (even|yet|) (reach|reached|hit|touch|touched|get to|got to|come
        to|gotten to|add up to|amount to),
      (never|not yet|yet to) (reach|reaches|reached|hit|got to|gets to|came to|get to),
      (fall|falls|fell|fallen|falling|came|comes|come|remains|remained|stops|stopped|stopping|stayed|well|far|still)
        (well|far|some way|somewhat|still|) short of,
      (is|are|was|were|it is|still|) (nowhere|not anywhere) (near|close to), (a long way|still far|far) (from|off)`),
    exact: phrases(`
      only, just, barely, a mere, merely, exactly, precisely, a total of, scarcely, hardly,
      (add|adds|added|adding|come|comes|came|go|goes|went|gone|creep|crept|edged|climbed|shot|jumped) up to`),
  },
  after: {
    at_least: phrases(`
      or more, at least, at a minimum, and counting, at the very least`),
    about: phrases(
      'or so, or thereabouts, more or less, give or take, - odd, odd, - ish, - something, or more or less',
    ),
    more_than: ['- plus', 'plus', '+'],
    up_to: phrases('at most, at the most, or fewer, or less, at the outside, tops'),
  },
};
