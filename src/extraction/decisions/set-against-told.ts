import { isRightAfter } from '../attribution/hangs-on.js';
import { ownerOfFigure } from '../attribution/set-against.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { tellsOfNumber } from '../time/tells-another.js';

const TOLD = 3;

/** "more than double the 266 that Foro Penal has verified", "lejos de los 116 que reivindica el Gobierno": a number somebody gave. */
export function isTold({ analysed, span }: Candidate, { reported }: CompiledLanguage): boolean {
  const { tokens } = analysed.sentence;
  return analysed.cues.some((cue) => {
    const { kind, source, start } = cue;
    if (isRightAfter(cue, span.end - 1, tokens)) return true;
    const first = Math.min(source.start, start);
    return (
      (kind === 'said' || reported.longestAt(tokens, start) !== undefined) &&
      first >= span.end &&
      first - span.end <= TOLD &&
      // who gave it stands in the same clause
      tokens.slice(span.end, Math.max(source.start, start)).every((token) => token.kind === 'word')
    );
  });
}

function isToldOf(candidate: Candidate, compiled: CompiledLanguage): boolean {
  const { analysed, span } = candidate;
  return (
    isTold(candidate, compiled) ||
    // "abaixo dos 808 do governo", "por debajo de los 808 del Gobierno"
    ownerOfFigure(analysed, span, compiled) !== undefined ||
    analysed.cues.some((cue) => tellsOfNumber(cue, span, analysed))
  );
}

/** "muy por debajo de los 116 que reivindica el Gobierno": set against another number, and no hedge of it. */
export function isComparison(candidate: Candidate, compiled: CompiledLanguage): boolean {
  const { clause, small } = compiled;
  const { analysed, span } = candidate;
  const compares = span.modifier === 'less_than' || span.modifier === 'more_than';
  const { tokens } = analysed.sentence;
  const the = clause.theMany.isAt(tokens, span.start - 1) || small.ofThe.isAt(tokens, span.start - 1);
  return compares && the && clause.manyEnds.isAt(tokens, span.start - 1) && isToldOf(candidate, compiled);
}
