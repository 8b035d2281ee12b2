import type { Sentence } from '../sentences/sentence.js';

const BACK = 4;
const PAPER_BACK = 4;

/** "a survey published this Tuesday", "levantamento divulgado nesta terça-feira": the day of the paper, and not of what it counts. */
export function isOfReport({ tokens, compiled }: Sentence, at: number): boolean {
  for (let back = 1; back <= BACK; back += 1) {
    const participle = compiled.reported.longestAt(tokens, at - back);
    if (participle === undefined || !tokens.slice(participle.end, at).every(({ key }) => compiled.sets.on.has(key)))
      continue;
    for (let noun = participle.start - 1; noun >= Math.max(0, participle.start - PAPER_BACK); noun -= 1) {
      if (tokens[noun]?.kind !== 'word') break;
      if (
        compiled.documents.longestAt(tokens, noun) !== undefined ||
        compiled.counts.longestAt(tokens, noun) !== undefined
      )
        return true;
    }
  }
  return false;
}
