import type { AnalysedSentence } from '../analysed-sentence.js';
import { countNounEnd } from '../bodies/count-owner.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Cue } from './cue.js';

/** Tokens from a verb of counting to the number, from "this newspaper" to its verb, and from a count to whose it is. */
const COUNT_REACH = 6;
const VERB_REACH = 3;
const OWNER_REACH = 5;

/** Where "this newspaper", "esta agencia", "a reportagem" ends that begins at `at`: the outlet that prints it; 0 elsewhere. */
function thisPaperAt(at: number, { tokens, quotation, compiled }: Sentence): number {
  const { sets, bodies } = compiled;
  if (at < 0 || (quotation[at] ?? -1) >= 0) return 0;
  if (bodies.thisPaper.isAt(tokens, at) && sets.outletNouns.isAt(tokens, at + 1)) return at + 2;
  // "a reportagem do Diário": whose it is follows
  const alone = sets.nameArticles.isAt(tokens, at) && bodies.ownReporters.isAt(tokens, at + 1);
  return alone && !sets.countOf.isAt(tokens, at + 2) ? at + 2 : 0;
}

/** "según constató esta agencia", "this newspaper has confirmed": beside the words from `start` to `end`. */
function isBeside(start: number, end: number, sentence: Sentence): boolean {
  if (thisPaperAt(end, sentence) > 0) return true;
  const { tokens, compiled } = sentence;
  for (let at = start - 2; at >= Math.max(0, start - VERB_REACH - 2); at -= 1) {
    const noun = thisPaperAt(at, sentence);
    if (noun === 0) continue;
    // "told this newspaper that", "dijo a este diario que": who is told
    const told =
      at > 0 && (compiled.small.to.isAt(tokens, at - 1) || compiled.say.longestAt(tokens, at - 1) !== undefined);
    return noun <= start && !told && tokens.slice(noun, start).every(({ kind }) => kind === 'word');
  }
  return false;
}

/** Whether a verb from `start` to `end` counts or confirms: "reported" only passes on. */
function counts(start: number, end: number, { tokens, compiled: { ownCounting, statements } }: Sentence): boolean {
  for (let at = start; at < end; at += 1)
    if (ownCounting.longestAt(tokens, at) !== undefined || statements.confirmed.longestAt(tokens, at) !== undefined)
      return true;
  return false;
}

/** "according to a tally by this newspaper", "según el conteo de este diario". */
function ownsCount({ start, end }: Cue, sentence: Sentence): boolean {
  const { tokens, compiled } = sentence;
  for (let at = start; at <= end + OWNER_REACH; at += 1) {
    const noun = countNounEnd(tokens, at, compiled);
    if (noun === undefined) continue;
    for (let paper = noun; paper <= noun + OWNER_REACH && tokens[paper]?.kind === 'word'; paper += 1)
      if (thisPaperAt(paper, sentence) > 0) return true;
  }
  return false;
}

/** "This newspaper has confirmed 31 releases", "según constató este medio, 31 salieron": what the outlet itself found out. */
export function countedByThisPaper({ sentence, words }: AnalysedSentence, cue: Cue | null, number: number): boolean {
  const { tokens, compiled } = sentence;
  if (!compiled.bodies.thisPaper.mayBeIn(words) && !compiled.bodies.ownReporters.mayBeIn(words)) return false;
  if (cue !== null) {
    if (cue.negated) return false;
    return (
      (counts(cue.start, cue.end, sentence) && isBeside(cue.start, cue.end, sentence)) ||
      (cue.kind === 'according' && ownsCount(cue, sentence))
    );
  }
  for (let at = number - 1; at >= Math.max(0, number - COUNT_REACH); at -= 1) {
    const end =
      compiled.ownCounting.longestAt(tokens, at)?.end ?? compiled.statements.confirmed.longestAt(tokens, at)?.end;
    if (end !== undefined && end <= number && isBeside(at, end, sentence)) return true;
  }
  return false;
}
