import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isName as isNameWord } from '../sentences/capital-run.js';
import type { Sentence } from '../sentences/sentence.js';
import { isCapitalised, type Token } from '../text/text.js';

const LONGEST = 3;
/** "LBH Kampus": no first name, and no last. */
const LETTERS = /^\p{Lu}{2,6}$/u;

/** "Terre d'Ecoute": an article that has grown together with a name. */
function isOfName(token: Token | undefined): boolean {
  return token !== undefined && !isCapitalised(token) && isNameWord(token);
}

function isName(token: Token | undefined, { sets }: CompiledLanguage): token is Token {
  if (token === undefined || !isCapitalised(token) || sets.functionWords.has(token)) return false;
  return token.word.country === undefined && !sets.months.has(token) && !sets.weekdays.has(token);
}

/** "Casa Abierta, which helps women": things have "which", people have "who". */
function isThing(tokens: readonly Token[], end: number, { language }: CompiledLanguage): boolean {
  return tokens[end]?.text === ',' && language.sources.thingRelatives.includes(tokens[end + 1]?.key ?? '');
}

/** "segundo a Hrana": an article between, which no person's name has; not an office or a kind of people. */
function saysWho(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const common = [compiled.roles, compiled.groups, compiled.counts, compiled.things].some(
    (words) => words.longestAt(tokens, at) !== undefined,
  );
  const noun = compiled.sets.bodyNouns.isAt(tokens, at) || compiled.sets.stateNouns.isAt(tokens, at);
  // "o Programa": a common noun with a capital
  const role = (compiled.roles.longestAt(tokens, at - 1)?.end ?? 0) > at;
  if (common || noun || role || tokens[at]?.text === tokens[at]?.text.toUpperCase()) return false;
  return [1, 2, 3].some((back) => compiled.according.longestAt(tokens, at - 1 - back)?.end === at - 1);
}

export interface NamesThatSpeak {
  readonly bodies: readonly string[];
  /** Last words of names of two or three words: whoever speaks by one of them alone may be a person. */
  readonly surnames: ReadonlySet<string>;
}

/**
 * Names that an article lets speak as bodies though no word says what they are: "according to Surgentes",
 * "Casa Abierta, which …". People are introduced with two names and an office, bodies often with one.
 */
export function namesThatSpeak(sentences: readonly Sentence[]): NamesThatSpeak {
  const names = new Set<string>();
  const surnames = new Set<string>();
  for (const { tokens, compiled } of sentences) {
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isName(tokens[at], compiled) || isName(tokens[at - 1], compiled)) continue;
      let end = at + 1;
      while (end - at < LONGEST && (isName(tokens[end], compiled) || isOfName(tokens[end]))) end += 1;
      const letters = LETTERS.test(tokens[at]?.text ?? '') || LETTERS.test(tokens[end - 1]?.text ?? '');
      if (end > at + 1 && !letters && !isThing(tokens, end, compiled)) surnames.add(tokens[end - 1]?.text ?? '');
      // not "the figures from Chennai"
      const according = [1, 2, 3].some(
        (back) =>
          compiled.according.longestAt(tokens, at - back)?.end === at &&
          !compiled.sets.determiners.isAt(tokens, at - back - 1),
      );
      const article =
        compiled.language.sources.nameArticles.includes(tokens[at - 1]?.key ?? '') &&
        tokens[at - 1]?.text.toLowerCase() === tokens[at - 1]?.text;
      const told = article && compiled.language.sources.verbFirst && saysWho(tokens, at, compiled);
      const alone = end === at + 1 && (tokens[at]?.text.length ?? 0) > 2;
      // "The Mechanism, which …" is short for a longer name
      const noun = end === at + 1 && compiled.sets.bodyNouns.isAt(tokens, at);
      if (!noun && ((alone && (according || told)) || isThing(tokens, end, compiled)))
        names.add(
          tokens
            .slice(at, end)
            .map((token) => token.text)
            .join(' '),
        );
    }
  }
  // "according to Pineda", met before as Claudia Pineda: a person
  return { bodies: [...names].filter((name) => !surnames.has(name)), surnames };
}
