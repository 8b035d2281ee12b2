import type {
  ExplainedCue,
  ExplainedNumber,
  ExplainedPredicate,
  ExplainedSentence,
  ExplainedSource,
  ExplainedTime,
} from '../extraction/explain/explained.js';
import type { Entry, Line, Span } from './document.js';
import { outcomeLines } from './explained-outcome.js';

/** Words of the article, and what they were taken for. */
function found(words: string, as: readonly string[]): readonly Span[] {
  return [{ text: `«${words}»`, style: 'quote' }, ' ', { text: as.filter((part) => part !== '').join(', ') }];
}

function list(label: string, items: readonly (readonly Span[])[]): readonly Line[] {
  if (items.length === 0) return [];
  const joined = items.flatMap((item, index) => (index === 0 ? item : [' · ', ...item]));
  return [[{ text: `${label}: `, style: 'quiet' }, ...joined]];
}

function predicateSpans({ words, kind, negated, wish, active }: ExplainedPredicate): readonly Span[] {
  const as = [kind, negated ? 'denied' : '', wish ? 'only wished' : '', active ? 'done to others' : ''];
  return found(words, as);
}

function sourceSpans({ words, claimant, speaker, strength }: ExplainedSource): readonly Span[] {
  return found(words, [claimant, speaker ?? '', strength]);
}

function cueSpans({ words, kind, claimant, quoted, negated }: ExplainedCue): readonly Span[] {
  return found(words, [kind, claimant, quoted ? 'in a quotation' : '', negated ? 'denied' : '']);
}

function timeSpans({ words, role, days, spoken }: ExplainedTime): readonly Span[] {
  const span = days === null ? 'days not known' : days.from === days.to ? days.from : `${days.from} to ${days.to}`;
  return found(words, [`${role} ${span}`, spoken ? 'dates the saying' : '']);
}

function numberEntry({ words, value, ratio, form, modifier, outcome }: ExplainedNumber): Entry {
  const amount = ratio === null ? String(value) : ratio.join('/');
  const as = [amount, form, modifier === null || modifier === 'exact' ? '' : modifier.replaceAll('_', ' ')];
  return { lead: found(words, as), lines: outcomeLines(outcome), children: [] };
}

/** A sentence, what was found in it, and what became of each of its numbers. */
export function sentenceEntry(sentence: ExplainedSentence): Entry {
  return {
    lead: [{ text: sentence.text, style: 'strong' }],
    lines: [
      ...list('verbs', sentence.predicates.map(predicateSpans)),
      ...list('sources', sentence.sources.map(sourceSpans)),
      ...list('cues', sentence.cues.map(cueSpans)),
      ...list('times', sentence.times.map(timeSpans)),
    ],
    children: sentence.numbers.map(numberEntry),
  };
}
