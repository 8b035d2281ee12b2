import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { asideWithout } from './bracketed-aside.js';
import type { Cue } from './cue.js';

/** Words between a body and its verb: "has warmly". */
const TO_VERB = 3;

/** "Foro Penal welcomed the release of 41": who is glad of what others did has not counted it. `end`: past the body. */
export function reactsAfter({ tokens }: Sentence, end: number, { course, sets }: CompiledLanguage): boolean {
  for (let at = end; at <= end + TO_VERB; at += 1) {
    if (course.speaking.reacts.isAt(tokens, at)) return true;
    if (!sets.functionWords.isAt(tokens, at)) return false;
  }
  return false;
}

/** "Washington described the move as a good sign", "habló de «un primer paso»": what somebody makes of it, and no number. */
export function onlyDescribes({ kind, start, end }: Cue, { tokens, compiled }: Sentence): boolean {
  const { course, small, speech, sets } = compiled;
  if (kind !== 'said' || small.that.isAt(tokens, end) || tokens[end]?.kind === 'number') return false;
  // "The paper also describes who was left behind"
  if ([end, end + 1].some((at) => sets.relatives.isAt(tokens, at) || speech.asksHow.isAt(tokens, at))) return false;
  if (course.speaking.describes.isAt(tokens, start)) return !small.that.isAt(tokens, end - 1);
  return end - start > 1 && speech.spokenOf.isAt(tokens, end - 1);
}

/** "celebró la excarcelación de 41", where the verb may also say: "celebró que", "celebró:". */
function isReaction({ kind, start, end, source }: Cue, { tokens }: Sentence, compiled: CompiledLanguage): boolean {
  const { course, small } = compiled;
  return (
    kind === 'said' &&
    // a government glad of a release tells of it
    source.body.kind !== 'government' &&
    course.speaking.reacts.isAt(tokens, start) &&
    tokens[end]?.kind === 'word' &&
    !small.that.isAt(tokens, end) &&
    !small.that.isAt(tokens, end - 1)
  );
}

/** "criticised the government and | welcomed the release of 41": where the second verb of a body that spoke is one of joy. */
function secondJoy([first]: readonly Cue[], at: number, { tokens, compiled }: Sentence): number {
  if (first === undefined || first.source.body.kind === 'government') return -1;
  const { course, sets, small } = compiled;
  for (let verb = at - 1; verb > first.end; verb -= 1) {
    if (tokens[verb]?.kind === 'number') return -1;
    const glad = course.speaking.reacts.isAt(tokens, verb) && sets.joiners.isAt(tokens, verb - 1);
    if (glad && tokens[verb + 1]?.kind === 'word' && !small.that.isAt(tokens, verb + 1)) return verb;
  }
  return -1;
}

/** The cues that may say whose a number is at token `at`: each stands in no aside of its own, and is nobody's joy nor before it. */
export function tellersOf(cues: readonly Cue[], at: number, { sentence, bracketed }: AnalysedSentence): readonly Cue[] {
  const joy = secondJoy(cues, at, sentence);
  return cues.filter(
    (cue) =>
      asideWithout(bracketed, cue.start, at) === undefined &&
      !(cue.kind === 'said' && cue.end <= joy) &&
      !(cue.end <= at && isReaction(cue, sentence, sentence.compiled)),
  );
}
