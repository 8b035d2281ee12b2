import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

const NAME = 10;

/** Words of a count: "88 presos políticos". */
const COUNTED = 4;

/** "contou 88 libertados, a Provea, 84": a comma, an article and a name right after a count. */
function isNextToCount(tokens: readonly Token[], comma: number, number: number, { sets }: CompiledLanguage): boolean {
  if (tokens[comma]?.text !== ',' || !sets.nameArticles.isAt(tokens, comma + 1)) return false;
  const name = tokens.slice(comma + 2, number - 1);
  const count = tokens.slice(Math.max(0, comma - COUNTED), comma);
  return name.length > 0 && name.every(isCapitalised) && count.some(({ kind }) => kind === 'number');
}

/** "Cofavic cuenta 25 y la Fiscalía, 40", "S counts 262 and T, 250": a body's own number, whose verb of counting is left out. */
function isGapped(tokens: readonly Token[], { start, end }: NumberSpan, compiled: CompiledLanguage): boolean {
  const { sets, speech, say, counts, according } = compiled;
  for (let at = start - 2; at > start - 2 - NAME; at -= 1) {
    const opens =
      speech.openGapped.isAt(tokens, at) || tokens[at]?.text === ';' || isNextToCount(tokens, at, start, compiled);
    if (!opens) continue;
    // "; according to Foro Penal, 41."
    const told = according.longestAt(tokens, at + 1) !== undefined && tokens[end]?.text !== ',';
    if (told) return tokens.slice(0, at).some(({ kind }) => kind === 'number');
    // "y Marta Rivas, 40": two names and no article are a person's
    const article = sets.nameArticles.isAt(tokens, at + 1) || sets.determiners.isAt(tokens, at + 1);
    if (!article && start - 1 - at > 2) return false;
    const before = tokens.slice(0, at);
    return (
      before.some(({ kind }) => kind === 'number') &&
      before.some(
        (_, index) => say.longestAt(tokens, index) !== undefined || counts.longestAt(tokens, index) !== undefined,
      )
    );
  }
  return false;
}

const PLACE = 4;

/** "; en Yare III, 12": a place at the head of its clause has no age. */
function afterPlace(tokens: readonly Token[], { start }: NumberSpan, { course, sets }: CompiledLanguage): boolean {
  let at = start - 2;
  while (at > start - 2 - PLACE && tokens[at]?.word.capital === true) at -= 1;
  return course.custody.inside.isAt(tokens, at) && (tokens[at - 1]?.text === ';' || sets.joiners.isAt(tokens, at - 1));
}

/** "the rest, 30, were awaiting trial", "an equal number, 50,": nobody single; but "the head of the group, 56,". */
function areMany(tokens: readonly Token[], end: number, compiled: CompiledLanguage): boolean {
  const { rest, counts, sets, small, language } = compiled;
  const noun = tokens[end - 1]?.key ?? '';
  const many =
    language.structure.batches.includes(noun) || counts.endsAt(tokens, end, 1) || rest.endsAt(tokens, end, 3);
  return (
    many && ![2, 3, 4].some((back) => sets.partitives.isAt(tokens, end - back) || small.ofThe.isAt(tokens, end - back))
  );
}

const LONGEST_NOUN = 3;

/** "la cifra de Foro Penal, 56", "supera la de Provea, 56": how many a body counts. */
function isCountOfName(
  tokens: readonly Token[],
  end: number,
  { counts, sets, small, speech }: CompiledLanguage,
): boolean {
  let of = end - 1;
  while (of > end - 1 - NAME && tokens[of]?.word.capital === true) of -= 1;
  // "do Foro Penal": the article is one with it
  if (of === end - 1 || !(sets.partitives.isAt(tokens, of) || small.ofThe.isAt(tokens, of))) return false;
  return speech.exceeds.isAt(tokens, of - 2) || counts.endsAt(tokens, of, LONGEST_NOUN);
}

/** "her son, 18, was freed", "Mara Lind (34)": between two marks, after somebody single. */
export function afterPerson(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  const { sets, clause } = compiled;
  const person = tokens[span.start - 2];
  const mark = tokens[span.start - 1]?.text ?? '';
  if ((mark !== ',' && mark !== '(') || person?.kind !== 'word') return false;
  // "En diciembre, 71, casi todos en Navidad"
  if (sets.months.has(person) || sets.weekdays.has(person)) return false;
  if (mark === ',' && (isGapped(tokens, span, compiled) || afterPlace(tokens, span, compiled))) return false;
  if (isCountOfName(tokens, span.start - 1, compiled)) return false;
  if (mark === ',' && areMany(tokens, span.start - 1, compiled)) return false;
  return isCapitalised(person) || (mark === ',' && tokens[span.end]?.text === ',' && !clause.plurals.has(person));
}
