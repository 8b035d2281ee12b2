import { NOBODY } from '../bodies/body.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Cue } from './cue.js';

/** Words from an outlet's verb to "citing". */
const REACH = 10;

/** "Reuters reported, citing the ministry": whose word an outlet passes on, right after it said so. */
export function citedAfter(cue: Cue, cues: readonly Cue[], at: number, { tokens }: Sentence): Cue | undefined {
  if (cue.source.outlet === undefined) return undefined;
  const before = citedBefore(cue, cues, tokens);
  if (before !== undefined) return before;
  const from = Math.max(cue.end, cue.source.end, at + 1);
  return cues.find(
    ({ kind, start, quotation, source }) =>
      kind === 'according' &&
      quotation < 0 &&
      start >= from &&
      start - from <= REACH &&
      source.outlet === undefined &&
      source.body.claimant !== NOBODY.claimant &&
      tokens.slice(from, start).every((token) => token.kind !== 'number' && token.text !== ';'),
  );
}

const OUTLET_REACH = 6;

/** "Citing the ministry, Reuters reported that": the same ahead of it. */
function citedBefore(cue: Cue, cues: readonly Cue[], tokens: Sentence['tokens']): Cue | undefined {
  const { start } = cue.source;
  return cues.findLast(
    ({ kind, quotation, source }) =>
      kind === 'according' &&
      quotation < 0 &&
      source.outlet === undefined &&
      source.body.claimant !== NOBODY.claimant &&
      source.end <= start &&
      start - source.end <= OUTLET_REACH &&
      tokens[source.end]?.text === ',' &&
      tokens.slice(source.end + 1, start).every((token) => token.kind === 'word'),
  );
}
