import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';

const REACH = 16;

/** "Of every ten families that call, nine are still waiting", "De cada dez famílias, nove": nine of any ten, and not nine. */
export function isOfEverySoMany({ analysed: { sentence, numbers }, span }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = sentence;
  return numbers.some(
    ({ start, end, value }) =>
      end <= span.hedgeStart &&
      span.hedgeStart - end <= REACH &&
      value > span.value &&
      compiled.sets.each.isAt(tokens, start - 1) &&
      !tokens.slice(end, span.hedgeStart).some(({ text }) => text === '.' || text === ';'),
  );
}
