import type { Phrases } from '../lexicon/words.js';
import { phrases } from '../lexicon/words.js';

/** Before or after whose word it is: "according to". */
export const according: Phrases = phrases(`
  in (its|their|his|her) (own|) (view|opinion|estimate|estimation|reckoning|assessment|judgment|judgement|
    calculation|version|telling), if (you|one) (go|goes) by, going by, to go by, judging by,
  by the (count|tally|reckoning|figures|account|estimate|calculation|calculations|records|arithmetic|ledger|books)
    of, on the (figures|records|reckoning|evidence|word|books) of,
  in the (estimate|estimation|reckoning|opinion|view|words|account|telling) of, if (the|) * (is|are) to be believed,
  going by the (figures|records|lists) of, on (*|* *) ('s|') (figures|records|reckoning|count|tally|books), as told by,
  in (*|* *) ('s|') (estimate|estimation|reckoning|count|words|telling|view|opinion|assessment|calculation|version),
  based on (figures|data|records|information) from, according to, per,
  by (*|* *) ('s|') (count|tally|reckoning|figures|account|estimate|calculation|calculations|records|arithmetic|
    ledger|books|latest count),
  by (its|their|his|her) (|own|latest|last|most recent) (count|tally|reckoning|account|estimate|calculation|
    calculations|figures|bulletin|list|report|records|register|books), citing,
  which (cites|cited|quotes|quoted), quoting, as reported by, as counted by, on the count of, as per, data from,
  figures from, figures (compiled|collected|published|released) by, compiled by, tallied by, a tally by, a count by,
  a list kept by, in a tally by, verified by, confirmed by, documented by, counted by, a statement from,
  a statement by, recorded by, reported by, stated by, estimated by, logged by, registered by, tracked by,
  corroborated by, said by, estimates (by|from),
  (listed|counted|reported|confirmed|verified|recorded|registered|identified) (as|) (freed|released|free|liberated)
    by, numbers from, announced by, listed by`);
