import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

/** "Van 38", "“Son 12”", "“Faltam 780”": a verb with the capital of its sentence. */
function isVerbAtHead(tokens: readonly Token[], at: number, { language, reality }: CompiledLanguage): boolean {
  const { structure, predicates } = language;
  const key = tokens[at]?.key ?? '';
  const opens = at === 0 || tokens[at - 1]?.kind === 'punct';
  return (
    opens &&
    (reality.leftBehind.isAt(tokens, at) ||
      [structure.soFar, structure.copulas, structure.has, predicates.existence].some((words) => words.includes(key)))
  );
}

/** "counted 391 and the Prison Observatory 383", "302 releases, Provea 295": after "and" or a comma and a figure before it, whose figure this one is. */
function isFigureOfNext(tokens: readonly Token[], name: number, { sets }: CompiledLanguage): boolean {
  let at = name;
  while (at > 0 && isName(tokens[at])) at -= 1;
  while (at > 0 && sets.determiners.isAt(tokens, at)) at -= 1;
  // "on 26 January, France 24,": the day is no figure
  const isParted = /^[,;]$/.test(tokens[at]?.text ?? '');
  const figures = tokens
    .slice(0, at)
    .filter(({ kind }, index) => kind === 'number' && !(isParted && isBesideMonth(tokens, index, sets)));
  return (sets.joiners.isAt(tokens, at) || isParted) && figures.length > 0;
}

/** "26 January", "January 26", "26 de enero". */
export function isBesideMonth(tokens: readonly Token[], number: number, { months }: CompiledLanguage['sets']): boolean {
  return [-1, 1, 2].some((by) => months.isAt(tokens, number + by));
}

/** "El Proyecto 64 contaba 189", "a The 88 Project": a body by a noun and a number, and its verb or what brackets set beside it. */
function isOfBody(
  tokens: readonly Token[],
  { start, end }: NumberSpan,
  { sets, say, names }: CompiledLanguage,
): boolean {
  const inside = names.articleBefore.isAt(tokens, start - 1) && isName(tokens[end]) && sets.bodyNouns.isAt(tokens, end);
  return (
    inside ||
    (sets.bodyNouns.isAt(tokens, start - 1) && (tokens[end]?.text === '(' || say.longestAt(tokens, end) !== undefined))
  );
}

/** "France 24,": digits that close a name. */
export function endsName(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  const { language, sets } = compiled;
  const next = tokens[span.end];
  return (
    span.form === 'digits' &&
    span.start > 1 &&
    span.hedgeStart === span.start &&
    isName(tokens[span.start - 1]) &&
    !isFigureOfNext(tokens, span.start - 1, compiled) &&
    // "Van 38" begins a sentence
    (span.start > 2 || !language.sources.verbFirst || !isVerbAtHead(tokens, span.start - 1, compiled)) &&
    // "and in September 52,"
    !sets.months.isAt(tokens, span.start - 1) &&
    !sets.weekdays.isAt(tokens, span.start - 1) &&
    (next === undefined || /^[,.)”"]$/.test(next.text) || isOfBody(tokens, span, compiled))
  );
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token);
}
