import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import type { TimeExpression } from '../time/moment.js';

const YEAR = /^(?:19|20)\d\d$/;

/** "in December 2023", "hace dos años". */
function isOfOtherYear({ start, end, what }: TimeExpression, tokens: readonly Token[], year: string): boolean {
  if (what.kind === 'ago' && what.unit === 'year') return true;
  for (let at = start; at < end; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (YEAR.test(text) && text < year) return true;
  }
  return false;
}

/** "In an earlier swap, in 2011, Israel let 1,027 prisoners go": what was done then, and no clause about it. */
function leavesAfter({ analysed, span }: Candidate, from: number, { sets }: CompiledLanguage): boolean {
  const { predicates, sentence } = analysed;
  if (!predicates.some(({ kind, start, wish }) => kind === 'freed' && !wish && start >= from && start < span.start))
    return false;
  for (let at = from; at < span.start; at += 1) if (sets.relatives.isAt(sentence.tokens, at)) return false;
  return true;
}

/** "En diciembre de 2019 salieron otros 91": with its own verb, in another paragraph or after people still held. */
function isToldAnew({ analysed, span }: Candidate, { drafts }: Reader): boolean {
  const last = drafts.lastFirm;
  const { sentence, predicates } = analysed;
  if (last === undefined) return false;
  const leaves = predicates.some(({ kind, start, wish }) => kind === 'freed' && !wish && start < span.start);
  return leaves && (last.measure === 'held' || last.mention.paragraph !== sentence.passage.number);
}

/** "En julio de 2025, 252 venezolanos fueron liberados en un canje": a sentence that opens with another year begins another story. */
export function beginsOtherStory(candidate: Candidate, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  const { compiled, read } = reader;
  const { published } = read.article;
  const { tokens } = analysed.sentence;
  if ((counted.kind === 'group' && counted.partitive) || published === null) return false;
  const other = counted.kind === 'elliptical' && isToldAnew(candidate, reader);
  if (counted.kind !== 'group' && !other) return false;
  if (!other && compiled.sets.increments.isAt(tokens, span.hedgeStart - 1)) return false;
  const year = published.slice(0, 4);
  return analysed.times.some(
    (time) =>
      time.end <= span.hedgeStart &&
      isOfOtherYear(time, tokens, year) &&
      (time.start <= 1 || (time.role === 'on' && leavesAfter(candidate, time.end, compiled))),
  );
}
