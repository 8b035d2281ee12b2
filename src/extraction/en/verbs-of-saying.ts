import { phrases } from '../lexicon/words.js';

const VOWEL = /[aeiou]/;

function third(verb: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function present(verb: string): string {
  return /[^aeiou]e$/.test(verb) && VOWEL.test(verb.slice(0, -1)) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

/** Regular verbs of saying and counting, each in all its forms. */
const regular = phrases(`
  acknowledge, affirm, allege, announce, attest, avow, calculate, certify, clarify, compile, compute, concede,
  conclude, confirm, contend, corroborate, declare, disclose, emphasise, emphasize, enumerate, explain, insist,
  itemise, itemize, maintain, proclaim, reaffirm, recall, recount, reiterate, reveal, specify, substantiate, tabulate,
  tally, testify, underline, underscore, verify, warn, ascertain, authenticate, respond, retort, sustain, identify,
  notify, relate, suggest, assure, report back, elaborate, observe, assert, argue, opine, profess, reckon, stipulate,
  surmise, conjecture, interject, rebut, believe, riposte`);

/** The same of verbs that are nouns too: "the state", "a note". */
const nounsToo = phrases(`
  boast, caution, claim, document, estimate, mention, note, remark, reply, report, signal, state, stress, track,
  trace, record, register, catalogue`);

/** "could find only 344", "has managed to trace 1,071". */
const able =
  '(can|could|was able to|were able to|is able to|are able to|has been able to|have been able to|had been able to|managed to|has managed to|have managed to)';

export const moreSay: readonly string[] = [
  ...regular.flatMap((verb) => [verb, third(verb), past(verb), present(verb)]),
  ...nounsToo.flatMap((verb) => [past(verb), present(verb)]),
  `${able} (find|identify|name|locate|confirm|verify|trace|count|document|match|recognise|recognize|establish|ascertain|vouch for|account for|corroborate|list|record|prove|attest to|substantiate|demonstrate)`,
  ...phrases(`
    (make|makes|made|making) clear, (make|makes|made|making) it clear, (let|lets|letting) it be known,
    (go|goes|went|gone) on (the|) record (as|) saying, (has|have|had) (written|told|spoken of|gone on record saying),
    (remarks|cautions|stresses|advanced|advances) that, (has|have|had) (the|) names (of|for), told of, tells of,
    (spoke|speaks|speaking|talked|talks) only of, (is|are|was|were) aware of, (has|have|had) knowledge of,
    (has|have|had) details of, (gave|gives|giving) (a|the|its) (figure|number|total|count|tally) of,
    (set|sets|setting|fix|fixes|fixed|fixing) (the|its) (figure|number|total|count|tally|toll),
    (increased|increases|increasing|lifted|lifts|lifting|brought|brings|bringing|took|takes|bumped up|bumps up|pushed
      up|pushes up|hiked) its (count|tally|figure|number|total|list), (made|makes|making) public, monitored,
    witnessed, (has|have|had) tracked down, (has|have|had|) ticked off, (has|have|had|) crossed off, checked off,
    keeps its word, holds to its word, (could|can) vouch for`),
];
