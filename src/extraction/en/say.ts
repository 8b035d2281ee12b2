import type { Phrases } from '../lexicon/words.js';
import { phrases } from '../lexicon/words.js';
import { moreSay } from './verbs-of-saying.js';

/** Verbs of saying, counting and reporting, in the forms of news. */
export const say: Phrases = [
  ...moreSay,
  ...phrases(`
    (boast|boasts|boasted|brag|brags|bragged|boasting|bragging|gloat|gloats|gloated|crow|crows|crowed) (of|about|over|that),
    (pride|prides|prided) (itself|himself|herself|themselves) (on|that), (makes|made|make) much of,
    (arrived|arrive|came|come) (each|both|) (on its own|on their own|separately|independently|by different routes) (at|to) the same
      (figure|number|total|count), (arrived at|reached|came to|come to|arrive at) the same (figure|number|total|count),
    (coincide|coincided|agree|agreed) (on|in) (the|a) (figure|number|total|count), (coincide|agree|agreed|are agreed|were agreed|concur) (on (this|it|one thing|one point|one figure|the essentials)|) :,
    (take|takes|took|taken|claims|claimed) credit for, vaunts, vaunted, flaunts, flaunted, touts, touted, swear, sees it, speak of, speaking of, pencils in, reckon, reckoning, trumpets, trumpeted, relays, relayed,
    tell, add, admit, stress, repeat, reply, inform, assure, write, let (us|it|them|reporters) (know|be known),
    (state|note|record|register|document|list|log|post|point out|answer|warn|announce) that,
    texted, e-mailed, emailed, phoned, tweets, posts, whispered, shrugged, sighed, joked, jokes, quips, quipped,
    grumbled, grumbles, snapped, thundered, muses, mused, volunteered, ventured, ventures, guesses, guessed, thinks,
    think, supposes, suspects, suspected, fears, hears, heard, is told, learned, learnt, has it that, have it that,
    swears, swore, (vows|vowed|pledged|pledges|promised|promises|agree|agrees|agreed|concur|concurs) that, (vows|vowed|pledged|pledges|promised|promises|undertook)
      to (free|release|let|set|send|hand|return|pardon), predicts,
    predicted, forecasts, forecast, foresees, expects, hints, hinted, intimated, adduces, deduces, infers, tots up,
    adds up, clocks, clocked, racked up, chalks up, collated, collates, compiles, compiled, chronicles, chronicled,
    itemises, itemised, itemizes, itemized, sets out, set out, spells out, spelled out, lays out, laid out,
    drew attention to, draws attention to, pointed out, points out, pointed to, points to, weighed in, chimed in,
    cut in, put in, piped up, rejoined, retorts, rejoins, ripostes, confides, confided, recounts, recounted,
    narrates, narrated, relates, related, remembers, remembered, recollects, avers, averred, attests, testifies,
    swore that, certifying, vouching, disclosing, revealing, explaining, noting, recalling, claiming, stating,
    asserting, estimating, counting, listing, citing, telling, warning, arguing, maintaining, trace, traced,
    account for, accounted for, know of, can confirm, could confirm, chalked up, certifies, admits, alleged, alleges,
    believed, mentioned, mentions, tallying, acknowledging, insisting, came up with, arrived at, reached a count of,
    said, say, says, saying, told, tells, reported, report, reports, reporting, announced, announces, confirmed,
    confirms, confirm, verified, verifies, verify, vouch, vouched, counted, counts, count, estimates, estimated,
    estimate, claimed, claims, claim, added, adds, adding, wrote, writes, posted, stated, states, declared, declares,
    affirmed, insisted, insists, noted, notes, recorded, records, registered, registers, documented, documents,
    listed, lists, logged, puts, put, stands by, stood by, sticks to, stuck to, places, placed, speaks of, spoke of,
    spoken of, talks of, talked of, calculates, calculated, denounced, admitted, acknowledged, acknowledges,
    believes, believe, recalled, warned, warns, argued, maintained, maintains, tallied, tallies, tweeted, revealed,
    disclosed, informed, indicated, indicates, indicate, explained, concluded, identified, adjusted, checked, cited,
    quoted, gave, gives, published, updated, raised, asserts, asserted, proclaims, contends, contended, knows of,
    has been able to confirm, able to confirm, detailed, specified, clarified, tracked, tracks, ascertained,
    established, reckons, reckoned, keeps a list of, broadcast, conceded, concedes, responded, replied, commented,
    boasted, declaring, announcing, confirming, appears to show, found, finds, had the count, attested, corroborated,
    recognises, recognizes, recognised, recognized, hailed, proclaimed, refutes, suggested, testified, scoffed,
    observed, complained, remarked, monitors, documenting, showed, shows, show, kept count, describes, described,
    (keep|keeps|kept|keeping) (a|their own|its own|his own|her own) (tally|list|count|record|log|register|roll) of (their|its|his|
      her) own,
    (keep|keeps|kept|keeping) (their|its|his|her) own (tally|list|count|record|log|register|roll), has on its books, pegged, pegs, quotes, stresses, stressed, went on, goes on, elevated, lowered, revised,
    corrected, upped, reiterated, reiterates, emphasised, emphasized, underlined, underscored, cautioned, countered,
    retorted, summed up, totted up, enumerated, certified, vouches, counters, read out, signed off on, (object|objects|objected) that, objected`),
];
