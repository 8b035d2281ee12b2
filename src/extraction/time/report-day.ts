import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';

const BACK = 9;
const PAPER_BACK = 4;

/** Nothing between the participle and the day, or only by whom: "given by Interior Minister X on Feb. 2". */
function leadsTo(between: readonly Token[], { sets }: CompiledLanguage): boolean {
  const [first, ...rest] = between.filter(({ key }) => !sets.on.has(key));
  if (first === undefined) return true;
  return (
    sets.agents.has(first.key) &&
    rest.length > 0 &&
    rest.every(({ kind, word }) => kind === 'word' && (word.capital || sets.determiners.has(word.key)))
  );
}

/** "a survey published this Tuesday", "levantamento divulgado nesta terça-feira": the day of the paper, and not of what it counts. */
export function isOfReport({ tokens, compiled }: Sentence, at: number): boolean {
  for (let back = 1; back <= BACK; back += 1) {
    const participle = compiled.reported.longestAt(tokens, at - back);
    if (participle === undefined || !leadsTo(tokens.slice(participle.end, at), compiled)) continue;
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
