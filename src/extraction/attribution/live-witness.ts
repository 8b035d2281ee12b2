import { type Body, NOBODY } from '../bodies/body.js';
import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';
import type { Sentence } from '../sentences/sentence.js';
import { type Attribution, changedAttribution } from './attribution.js';
import { countedByThisPaper } from './this-paper.js';

/** Tokens from "our reporter" to the verb, past a name and where they stand, and from "we have counted" to the number. */
const WITNESS_REACH = 14;
const COUNT_REACH = 3;

/** "Our reporter Ana Ruiz at the gate has counted": of the outlet, right before the verb at `verb`. */
function ourWitness({ tokens, quotation, compiled }: Sentence, verb: number, live: boolean): boolean {
  const { sets, copulas, bodies } = compiled;
  // "our reporter was told"
  if (copulas.longestAt(tokens, verb - 1) !== undefined) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - WITNESS_REACH); at -= 1) {
    // "our reporter spoke to a lawyer who counted"
    if (sets.relatives.isAt(tokens, at)) return false;
    if (!sets.firstPersons.isAt(tokens, at) || (quotation[at] ?? -1) >= 0) continue;
    const noun = sets.eyewitnesses.isAt(tokens, at + 1) ? at + 1 : at + 2;
    // "our team": of an organisation, too
    return noun < verb && sets.eyewitnesses.isAt(tokens, noun) && (live || !bodies.anyBody.isAt(tokens, noun));
  }
  return false;
}

/** "We have counted six men", "our reporter has counted six men": before the number at `to`. */
function countedBefore(sentence: Sentence, to: number, live: boolean): boolean {
  const { tokens, quotation, compiled } = sentence;
  const { weCount, ownCounting, say, sets } = compiled;
  for (let at = to - 1; at >= Math.max(0, to - COUNT_REACH); at -= 1) {
    if ((quotation[at] ?? -1) >= 0) continue;
    const we = live ? weCount.longestAt(tokens, at)?.end : undefined;
    if (we !== undefined && we <= to) return true;
    const counts = ownCounting.longestAt(tokens, at)?.end;
    if (counts !== undefined && counts <= to && ourWitness(sentence, at, live)) return true;
    // "our reporter says that six men": but not "our reporter heard relatives say"
    const says = sets.eyewitnesses.isAt(tokens, at - 1) ? say.longestAt(tokens, at)?.end : undefined;
    if (says !== undefined && says <= to && ourWitness(sentence, at, live)) return true;
  }
  return false;
}

function ofOutlet(own: Attribution, outlet: string): Attribution {
  const body: Body = { claimant: outlet, kind: 'media' };
  return changedAttribution(own, { body, how: 'cue' });
}

/** What its own people saw and counted is the outlet's, where that has a name: "our team", "we", on a page kept all day alone. */
export function ofLiveWitness(
  own: Attribution,
  { analysed, passage, span }: Candidate,
  { read, compiled }: Reader,
): Attribution {
  const { outlet } = read.article;
  if (outlet === null || own.body.claimant !== NOBODY.claimant) return own;
  const live = passage.isLive;
  if ((analysed.sentence.quotation[span.start] ?? -1) >= 0) return own;
  const { cue } = own;
  if (countedByThisPaper(analysed, cue, span.hedgeStart)) return ofOutlet(own, outlet);
  if (!live && !compiled.sets.eyewitnesses.mayBeIn(analysed.words)) return own;
  const saw =
    cue === null
      ? countedBefore(analysed.sentence, span.hedgeStart, live)
      : ourWitness(analysed.sentence, cue.start, live);
  return saw ? ofOutlet(own, outlet) : own;
}
