import type { AnalysedSentence } from '../analysed-sentence.js';
import { isDeed, isDoneToThem } from './own-deed.js';
import type { Scene } from './scene.js';

/** Where a list at the head of a sentence ends, "Three teachers, two nurses and a cook": past its last noun, and how many items it has. */
function listAtHead({ sentence: { tokens, compiled }, numbers }: AnalysedSentence): { end: number; items: number } {
  let end = 0;
  let items = 0;
  for (const { hedgeStart, end: many, form } of numbers) {
    if (hedgeStart < end) continue;
    const between = tokens.slice(end, hedgeStart);
    // "A further 180" is no list
    const joins =
      (between.length > 0 || end === 0) &&
      between.every((token) => token.text === ',' || compiled.sets.joiners.has(token));
    // "and a cook": one, of whatever calling
    const noun = compiled.groups.longestAt(tokens, many)?.end ?? (form === 'article-one' ? many + 1 : undefined);
    if (!joins || noun === undefined) break;
    end = noun;
    items += 1;
  }
  return { end, items };
}

/**
 * "Six people were freed. Three teachers, two nurses and a cook were fined", "… firmaron la carta": a list that is the subject
 * of a deed of its own, however well it adds up to those told before.
 */
export function areListOfDoers({ candidate: { analysed, span, counted }, last }: Scene): boolean {
  if (last === undefined || last.sentence === analysed.sentence.index || span.ratio !== null) return false;
  if (counted.kind === 'group' ? counted.entry.prisoner : span.form !== 'article-one') return false;
  const { tokens, compiled } = analysed.sentence;
  const [first] = analysed.numbers;
  if (first === undefined || first.hedgeStart > 0) return false;
  const { end, items } = listAtHead(analysed);
  if (items < 2 || span.end > end) return false;
  const { sets, course, language } = compiled;
  const verb = language.sources.verbFirst && sets.determiners.isAt(tokens, end) ? end + 1 : end;
  // "went with them"
  const past =
    (!language.sources.verbFirst && course.pastVerbs.isAt(tokens, verb) && !course.stays.isAt(tokens, verb)) ||
    // "firmaron la carta"
    analysed.predicates.some(({ kind, start, participle }) => kind === 'other' && start === verb && !participle);
  return (
    (past || isDeed(analysed, verb) || isDoneToThem(analysed, verb)) &&
    !analysed.predicates.some(({ kind }) => kind === 'freed' || kind === 'held')
  );
}
