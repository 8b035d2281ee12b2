import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "El ministro, que asumió el 5 de enero, dijo", "Romero, released on 14 January, said": what happened to whom it is that speaks. */
export function tellsOfSource(from: number, to: number, tokens: readonly Token[], compiled: CompiledLanguage): boolean {
  if (tokens[from - 1]?.text !== ',') return false;
  const { course, dating, predicates, say, sets } = compiled;
  const isClause = sets.relatives.isAt(tokens, from);
  if (!isClause && !dating.setOff.isAt(tokens, from) && !course.swornIn.isAt(tokens, from)) return false;
  let told = isClause;
  for (let at = from; at < to; at += 1) {
    if (course.swornIn.isAt(tokens, at)) return true;
    // "who spoke on Friday", "interviewed on Friday"
    if (say.longestAt(tokens, at) !== undefined || course.spoken.longestAt(tokens, at) !== undefined) return false;
    const kind = predicates.longestAt(tokens, at)?.value;
    told ||= kind === 'freed' || kind === 'held' || course.taken.longestAt(tokens, at) !== undefined;
  }
  return told;
}
