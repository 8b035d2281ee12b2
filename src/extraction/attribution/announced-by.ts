import type { AnalysedSentence } from '../analysed-sentence.js';
import { NOBODY, type SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { NumberSpan } from '../numbers/number-span.js';

/** Words from "the announcement" to its number: "of the imminent release of". */
const TO_NUMBER = 7;
/** Words from "by" to whose announcement it is: "por parte de". */
const TO_BODY = 3;
/** Words from those counted to "by": "400 libertações anunciadas". */
const TO_AGENT = 1;

/** Whether a noun of saying leads to the number by "of": "the announcement of the release of 400". */
function isAnnounced({ sentence: { tokens } }: AnalysedSentence, start: number, compiled: CompiledLanguage): boolean {
  const { sets, small, course } = compiled;
  for (let at = start - 1; at >= start - TO_NUMBER && tokens[at]?.kind === 'word'; at -= 1) {
    const noun = course.nounsOfSaying.longestAt(tokens, at);
    if (noun === undefined) continue;
    return sets.partitives.isAt(tokens, noun.end) || small.ofThe.isAt(tokens, noun.end);
  }
  return false;
}

/**
 * "Despite the announcement of 400 releases by the government", "o anúncio da soltura de 400 presos por Jorge Rodríguez": of
 * whoever announced it. "The release of 400 by the government" is a deed, and nobody's count.
 */
export function ownerOfAnnounced(
  analysed: AnalysedSentence,
  { hedgeStart }: NumberSpan,
  end: number,
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const { tokens } = analysed.sentence;
  const agent = [end, end + TO_AGENT].find((at) => compiled.sets.agents.isAt(tokens, at));
  if (agent === undefined || !compiled.course.nounsOfSaying.mayBeIn(analysed.words)) return undefined;
  if (!isAnnounced(analysed, hedgeStart, compiled)) return undefined;
  return analysed.mentions.find(
    ({ start, body }) =>
      start >= agent &&
      start <= agent + TO_BODY &&
      body.claimant !== NOBODY.claimant &&
      tokens.slice(agent, start).every(({ kind, word }) => kind === 'word' && !word.capital),
  );
}
