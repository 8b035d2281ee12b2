import type { Cue } from '../attribution/cue.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import type { TimeExpression } from './moment.js';
import { CLOSING, isSilent, WHAT } from './said-time.js';

/** Longer than a day, and still when somebody spoke: "said in May that", "said last week that". */
export const SAID_RUNS: ReadonlySet<TimeExpression['what']['kind']> = new Set(['month', 'last-week', 'last-month']);

/** "told lawmakers in September.", "reported in May that": a month right behind the saying, which is all that is told of it. */
export function isSaidMonth(
  time: TimeExpression,
  cues: readonly Cue[],
  { tokens }: Sentence,
  compiled: CompiledLanguage,
): boolean {
  const leads = leadsToThat(time.end, tokens, compiled) || leadsToSubject(time, tokens, compiled);
  if (!leads && time.end < tokens.length - 1) return false;
  return cues.some(({ kind, end, source }) => {
    const from = Math.max(end, source.start >= end ? source.end : 0);
    if (kind !== 'said' || time.start < from || time.start - from > CLOSING) return false;
    for (let at = from; at < time.start; at += 1) if (tokens[at]?.kind === 'punct') return false;
    return isSilent(tokens, from, time.start, compiled);
  });
}

/** "declaró en septiembre que", "en septiembre a un medio ruso que": with at most who is told between. */
function leadsToThat(from: number, tokens: readonly Token[], compiled: CompiledLanguage): boolean {
  for (let at = from; at <= from + WHAT && tokens[at]?.kind === 'word'; at += 1)
    if (compiled.small.that.isAt(tokens, at)) return at === from || compiled.dating.toHearers.isAt(tokens, from);
  return false;
}

/** "said last week it had freed 41": in English what is said may follow without "that". */
function leadsToSubject({ end, what }: TimeExpression, tokens: readonly Token[], compiled: CompiledLanguage): boolean {
  if (what.kind === 'month' || compiled.language.sources.verbFirst) return false;
  return compiled.dating.beforeAct.isAt(tokens, end);
}
