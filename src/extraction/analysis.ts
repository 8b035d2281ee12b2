import type { ReadArticle } from '../domain/article.js';
import { segmentsOf } from './attribution.js';
import type { Cast, SourceMention } from './cast.js';
import type { CompiledLanguage } from './compiled-language.js';
import type { Cue } from './cue.js';
import { findCues } from './cues.js';
import type { KnownNames } from './known-names.js';
import { namesThatSpeak } from './names-that-speak.js';
import { findNumbers, type NumberSpan } from './numbers.js';
import { findPredicates, type Predicate } from './predicates.js';
import { type Sentence, splitPassage } from './sentence.js';
import { findSources } from './sources.js';
import { findTimes } from './time/find-times.js';
import type { TimeExpression } from './time/moment.js';

/** A sentence with everything the parsers find in it. */
export interface AnalysedSentence {
  readonly sentence: Sentence;
  readonly numbers: readonly NumberSpan[];
  readonly predicates: readonly Predicate[];
  readonly mentions: readonly SourceMention[];
  readonly cues: readonly Cue[];
  readonly segments: readonly number[];
  readonly times: readonly TimeExpression[];
}

export interface AnalysedPassage {
  readonly sentences: readonly AnalysedSentence[];
}

function analyse(sentence: Sentence, cast: Cast, known: KnownNames, compiled: CompiledLanguage): AnalysedSentence {
  const before = cast.lastBody;
  const mentions = findSources(sentence, cast, known, compiled);
  const cues = findCues(sentence, mentions, compiled, { source: cast.lastSource, body: before });
  const spoke = cues.findLast((cue) => cue.quotation < 0);
  if (spoke !== undefined) cast.speak(spoke.source);
  for (const cue of cues) if (cue.source.strength !== 'place') cast.touch(cue.source.body);
  const numbers = findNumbers(sentence.tokens, compiled);
  // a sentence that counts nothing still dates an event or a statement, but its verbs do not matter
  const counts = numbers.some((number) => number.form !== 'article-one');
  return {
    sentence,
    numbers,
    predicates: counts ? findPredicates(sentence.tokens, compiled) : [],
    mentions,
    cues,
    segments: counts ? segmentsOf(sentence, compiled) : [],
    times: findTimes(sentence.tokens, compiled),
  };
}

/** Passages of an article from first to last: what one sentence names, the next may call "the group". */
export function analysePassages(
  read: ReadArticle,
  cast: Cast,
  known: KnownNames,
  compiled: CompiledLanguage,
): readonly AnalysedPassage[] {
  // a photo's credit is nobody's claim, and its names would be taken for "the group"
  const passages = read.passages.filter((passage) => passage.kind !== 'caption');
  let index = 0;
  const split = passages.map((passage) => {
    const sentences = splitPassage(passage, compiled.language.code, index);
    index += sentences.length;
    return sentences;
  });
  const { bodies, surnames } = namesThatSpeak(split.flat(), compiled);
  cast.expect(bodies, surnames);
  return split.map((sentences) => ({
    sentences: sentences.map((sentence) => analyse(sentence, cast, known, compiled)),
  }));
}
