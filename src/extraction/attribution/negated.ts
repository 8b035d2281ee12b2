import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { opensQuote } from '../text/text.js';

const NEGATION_REACH = 3;
/** Words of "no quiso", "recusou-se a", "has been unable to". */
const REFUSAL = 5;

/** "has not confirmed", "no ha confirmado", "has yet to confirm". */
export function isNegated({ tokens }: Sentence, at: number, compiled: CompiledLanguage): boolean {
  const { sets, speech, clause, hedgesBefore } = compiled;
  // "has yet to confirm"
  if (speech.toDo.isAt(tokens, at - 1) && clause.yet.isAt(tokens, at - 2)) return true;
  for (let index = at - 1; index >= Math.max(0, at - NEGATION_REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return false;
    // "la oenegé Nunca Más informó"
    if (token.word.capital && index > 0) return false;
    // "no llega a 450", "has not reached 450": how near the count comes
    if ((hedgesBefore.longestAt(tokens, index)?.end ?? 0) > at) return false;
    // "lo niega y asegura que": the denial is of another's word
    if (sets.negations.has(token)) return !sets.joiners.isAt(tokens, index + 1);
    if (!sets.functionWords.has(token)) return false;
  }
  return false;
}

/** "negou que 12 tenham sido soltos": the verb itself denies; before a colon or a comma its own figure follows. */
function isDenial({ tokens }: Sentence, at: number, end: number, { sets, small }: CompiledLanguage): boolean {
  // 'negó que "12 hayan salido"'
  const denies = tokens[end]?.kind === 'word' || (small.that.isAt(tokens, end - 1) && opensQuote(tokens[end]));
  return sets.negations.isAt(tokens, at) && denies;
}

/** "could not find out on what terms the other 107 were freed": how it was is not known, and that it was is. */
function asksHow({ tokens }: Sentence, end: number, { speech, sets }: CompiledLanguage): boolean {
  if (speech.asksHow.isAt(tokens, end)) return true;
  const asked = speech.asksHow.isAt(tokens, end + 1) || speech.what.isAt(tokens, end + 1);
  return asked && sets.functionWords.isAt(tokens, end);
}

/** "Neither the government nor the UN has confirmed", "Ningún ministerio confirmó": what stands before its subject denies. */
function isNobodys(
  { tokens }: Sentence,
  verb: number,
  { start, end }: SourceMention,
  { sets, speech }: CompiledLanguage,
): boolean {
  if (end > verb) return false;
  // "denied the report and said 25": a verb has an object of its own
  const denies = (at: number): boolean => sets.negations.isAt(tokens, at) && !speech.makesOfIt.isAt(tokens, at);
  const before = sets.determiners.isAt(tokens, start - 1) && !denies(start - 1) ? start - 2 : start - 1;
  return [start, before].some((at) => denies(at) && (at === 0 || tokens[at]?.word.capital === false));
}

/** "refused to confirm", "evitó confirmar", "no quiso confirmar": who does not say it. */
function isRefused({ tokens }: Sentence, verb: number, { course }: CompiledLanguage): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - REFUSAL); at -= 1)
    if (course.speaking.refuses.longestAt(tokens, at)?.end === verb) return true;
  return false;
}

/** Whether a verb of saying says that its body does not say so. */
export function deniesIt(
  sentence: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
  source: SourceMention,
  compiled: CompiledLanguage,
): boolean {
  const denies =
    isNegated(sentence, start, compiled) ||
    isDenial(sentence, start, end, compiled) ||
    isRefused(sentence, start, compiled) ||
    isNobodys(sentence, start, source, compiled);
  return denies && !asksHow(sentence, end, compiled);
}
