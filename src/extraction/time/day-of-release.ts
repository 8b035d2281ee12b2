import type { Measure } from '../../domain/claim.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { TimeExpression } from './moment.js';

/** What is known of a count of people held. */
interface Held {
  readonly measure: Measure;
  /** The sentence also speaks of releases. */
  readonly freedToo: boolean;
  readonly place: { readonly start: number };
  readonly sentence: Sentence;
  readonly compiled: CompiledLanguage;
}

/** Words between a verb of release and its day: "na", "on". */
const DAY_WORDS = 1;
/** Words of such a verb: "foram postos em liberdade". */
const RELEASE_WORDS = 4;

/** "Fifty went free on Thursday, 200 are still in custody": a day that says when others were let out. */
export function isDayOfRelease(time: TimeExpression, { measure, freedToo, place, sentence, compiled }: Held): boolean {
  if (measure !== 'held' || !freedToo || time.role !== 'on' || time.end > place.start) return false;
  const { tokens } = sentence;
  // where "and" joins them the day may be that of both
  if (tokens[time.end]?.text !== ',') return false;
  for (let end = time.start; end >= Math.max(1, time.start - DAY_WORDS); end -= 1)
    for (let at = end - 1; at >= Math.max(0, end - RELEASE_WORDS); at -= 1) {
      const found = compiled.predicates.longestAt(tokens, at);
      if (found?.end === end && found.value === 'freed') return true;
    }
  return false;
}
