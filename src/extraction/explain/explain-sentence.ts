import type { AnalysedSentence } from '../analysed-sentence.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Dating } from '../observer.js';
import type { TimeExpression } from '../time/moment.js';
import { resolveTime } from '../time/resolve.js';
import type { ExplainedOutcome, ExplainedSentence, ExplainedTime } from './explained.js';
import { wordsAt } from './words-at.js';

function explainTime(analysed: AnalysedSentence, time: TimeExpression, { context, spoken }: Dating): ExplainedTime {
  return {
    words: wordsAt(analysed, time.start, time.end),
    role: time.role,
    days: resolveTime(time.what, context),
    spoken: spoken.includes(time),
  };
}

/** A number that counts nobody's people; "a" and "an" are looked at only in lists. */
function isArticle({ form }: NumberSpan, outcome: ExplainedOutcome): boolean {
  return form === 'article-one' && outcome.kind === 'dropped';
}

/** All that was found in a sentence; `undefined` where nothing was. */
export function explainSentence(
  analysed: AnalysedSentence,
  outcomes: readonly (readonly [NumberSpan, ExplainedOutcome])[],
  dating: Dating,
): ExplainedSentence | undefined {
  const { sentence, predicates, mentions, cues, times } = analysed;
  const numbers = outcomes
    .filter(([span, outcome]) => !isArticle(span, outcome))
    .map(([span, outcome]) => ({
      words: wordsAt(analysed, span.hedgeStart, span.end),
      value: span.value,
      ratio: span.ratio,
      form: span.form,
      modifier: span.modifier,
      outcome,
    }));
  if (numbers.length + predicates.length + mentions.length + cues.length + times.length === 0) return undefined;
  const { passage, start, end } = sentence;
  return {
    paragraph: passage.number,
    passage: passage.kind,
    text: passage.text.slice(start, end),
    numbers,
    predicates: predicates.map(({ start: from, end: to, kind, negated, wish, active }) => ({
      words: wordsAt(analysed, from, to),
      kind,
      negated,
      wish,
      active,
    })),
    sources: mentions.map(({ start: from, end: to, body, speaker, strength }) => ({
      words: wordsAt(analysed, from, to),
      claimant: body.claimant,
      kind: body.kind,
      speaker,
      strength,
    })),
    cues: cues.map(({ start: from, end: to, kind, source, quotation, negated }) => ({
      words: wordsAt(analysed, from, to),
      kind,
      claimant: source.body.claimant,
      quoted: quotation >= 0,
      negated,
    })),
    times: times.map((time) => explainTime(analysed, time, dating)),
  };
}
