import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "visitó", "cuestionó": in Spanish no noun and no adjective is written so. */
const PRETERITE = /^\p{Ll}{3,}ó$/u;

/** Words between two fragments: how many are commas, how many carry content; `null` where the gap parts them. */
export function gapBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  compiled: CompiledLanguage,
): { commas: number; words: number } | null {
  const { say, according, disputes, statements, sets, contrast, predicates } = compiled;
  let commas = 0;
  let content = 0;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'number') return null;
    if (token.text === ',' || token.text === '(' || token.text === ')') commas += 1;
    else if (token.kind === 'punct' && !/^['’]s?$/.test(token.text)) return null;
    else if (say.longestAt(tokens, index) !== undefined || according.longestAt(tokens, index) !== undefined)
      return null;
    else if (disputes.longestAt(tokens, index) !== undefined) return null;
    // "the official figure, given by the government"
    else if (index > from + 1 && isReportedBy(tokens, index, compiled)) return null;
    // "relatives contacted by the committee Clippve"
    else if (compiled.speech.questioned.has(token) && sets.agents.isAt(tokens, index + 1)) return null;
    // "Foro Penal called on the government"
    else if (statements.asks.longestAt(tokens, index) !== undefined) return null;
    else if (statements.turnsTo.longestAt(tokens, index) !== undefined) return null;
    else if (contrast.longestAt(tokens, index) !== undefined || predicates.longestAt(tokens, index) !== undefined)
      return null;
    else if (sets.relatives.has(token) || sets.pairJoiners.has(token) || sets.joiners.has(token)) return null;
    else if (compiled.sets.weekdays.has(token)) return null;
    // "Foro Penal visitó al Gobierno": a verb, by its accent
    else if (PRETERITE.test(token.text) && compiled.language.sources.verbFirst) return null;
    else if (token.kind === 'word' && !sets.glue.has(token)) content += 1;
  }
  return { commas, words: content };
}

function isReportedBy(tokens: readonly Token[], at: number, { reported, sets }: CompiledLanguage): boolean {
  const end = reported.longestAt(tokens, at)?.end;
  return end !== undefined && sets.agents.isAt(tokens, end);
}
