import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Fragment } from './fragment.js';

/** "18 activists": whoever is counted says nothing. */
const CROWDS: ReadonlySet<string> = new Set(['organisations', 'relatives', 'lawyers']);

/** "17:05", "09.15": the hour of an entry. */
const CLOCK = /^\d{1,2}[:.]\d{2}$/;
const POSSESSIVE = /^['’]s?$/;

function isPartOfNoun(token: Token | undefined, compiled: CompiledLanguage): boolean {
  return (token?.kind === 'word' && !isNumeral(token, compiled)) || POSSESSIVE.test(token?.text ?? '');
}

/** "Two activists said", "according to two lawyers": they are heard, however many they are. */
function speak(
  tokens: readonly Token[],
  from: number,
  end: number,
  { say, according, speech }: CompiledLanguage,
): boolean {
  return (
    // "dois advogados ouvidos pelo jornal falam em"
    speech.questioned.isAt(tokens, end) ||
    say.longestAt(tokens, end) !== undefined ||
    say.longestAt(tokens, from - 1) !== undefined ||
    [1, 2, 3].some((back) => according.longestAt(tokens, from - back)?.end === from)
  );
}

/** "twelve", "a dozen". */
function isNumeral(token: Token | undefined, { sets, language }: CompiledLanguage): boolean {
  return token !== undefined && (sets.numerals.has(token) || language.numbers.countable[token.key] !== undefined);
}

export function isCounted(tokens: readonly Token[], fragment: Fragment, compiled: CompiledLanguage): boolean {
  const { sets, units } = compiled;
  if (fragment.kind !== 'role') return false;
  // "a dozen women's rights campaigners": people, though they may speak as an organisation does
  const arePeople = compiled.groups.longestAt(tokens, fragment.end - 1)?.value.prisoner === false;
  if (fragment.role === 'organisation' && !arePeople) return isBatch(tokens, fragment, compiled);
  if (fragment.role !== 'organisation' && !CROWDS.has(fragment.role)) return false;
  const { start } = fragment;
  // "34 land rights activists"
  const at = [1, 2, 3, 4].find((back) => !isPartOfNoun(tokens[start - back], compiled)) ?? 1;
  const before = tokens[start - at];
  // "on Jan. 7 activists said"
  const dated = sets.months.isAt(tokens, start - at - 1);
  const beside = tokens
    .slice(start - at + 1, start)
    .every(
      ({ word, key }, index) =>
        !word.capital &&
        !sets.functionWords.hasKey(key) &&
        units.longestAt(tokens, start - at + 1 + index) === undefined,
    );
  // "17:05 Relatives outside the prison say"
  const isClock = CLOCK.test(before?.text ?? '');
  const counts =
    (before?.kind === 'number' && !isClock) ||
    (arePeople && isNumeral(before, compiled) && !speak(tokens, start - at, fragment.end, compiled));
  return counts && !dated && beside;
}

/** "con ese grupo", "nesse grupo", "in this group": those just counted, unless it is said that somebody told them. */
function isAmong(tokens: readonly Token[], { start }: Fragment, { bodies }: CompiledLanguage): boolean {
  const { demonstratives, amongThese } = bodies;
  const these = [start - 1, start].find((at) => demonstratives.isAt(tokens, at) || amongThese.isAt(tokens, at));
  return these !== undefined && startsAmong(tokens, these, bodies);
}

/** At the head of its clause: "de acuerdo con ese grupo" is a source. */
function startsAmong(
  tokens: readonly Token[],
  these: number,
  { among, amongThese }: CompiledLanguage['bodies'],
): boolean {
  const fused = amongThese.isAt(tokens, these);
  const from = fused ? these : these - 1;
  const before = tokens[from - 1];
  return (fused || among.isAt(tokens, from)) && (before === undefined || before.kind === 'punct');
}

/** "the last group of Americans": people who came together, and no organisation. */
function isBatch(tokens: readonly Token[], fragment: Fragment, compiled: CompiledLanguage): boolean {
  const { language, groups, bodies, sets } = compiled;
  if (!language.structure.batches.includes(tokens[fragment.end - 1]?.key ?? '')) return false;
  if (isAmong(tokens, fragment, compiled) || bodies.takesIn.isAt(tokens, fragment.end)) return true;
  const of = tokens[fragment.end + 1];
  return (
    sets.countOf.isAt(tokens, fragment.end) &&
    of !== undefined &&
    (!of.word.capital ||
      groups.longestAt(tokens, fragment.end + 1) !== undefined ||
      bodies.nationals.some((end) => of.key.endsWith(end)))
  );
}
