import type { Decided } from './decided.js';
import type { Scene } from './scene.js';

const REACH = 5;

/** "the number of 400 releases does not match those of S": another's figure, told again to be doubted. */
export function retoldInDoubt({ candidate: { analysed, span }, reader }: Scene): Decided | undefined {
  const { tokens } = analysed.sentence;
  const { drafts, compiled } = reader;
  if (!compiled.statements.mismatches.mayBeIn(analysed.words)) return undefined;
  for (let at = span.end; at < span.end + REACH; at += 1) {
    if (compiled.statements.mismatches.longestAt(tokens, at) !== undefined) {
      const of = drafts.lastOfValue(span.value);
      return of === undefined ? undefined : { kind: 'repetition', of };
    }
    if (tokens[at]?.kind === 'punct' && !/^["”»]$/.test(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
}
