import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isName as isNameWord, personRun } from '../sentences/capital-run.js';
import type { Sentence } from '../sentences/sentence.js';
import { isCapitalised, type Token, tokenAt } from '../text/text.js';
import { isSurnameInPost } from './surname-in-post.js';

const LONGEST = 3;
/** "LBH Kampus": no first name, and no last. */
const LETTERS = /^\p{Lu}{2,6}$/u;

function areLetters(token: Token | undefined): boolean {
  return token !== undefined && LETTERS.test(token.text);
}

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

/** "de acuerdo con el registro propio de Contraluz": only somebody has a count of one's own, and no place. */
function hasOwnCount(
  tokens: readonly Token[],
  at: number,
  { sets, speech, counts, according }: CompiledLanguage,
): boolean {
  const own = at - 2;
  const counted = sets.countOf.isAt(tokens, at - 1) && speech.own.isAt(tokens, own);
  if (!counted || tokens[at]?.word.mayBePlace !== false) return false;
  const noun = [1, 2, 3, 4].find((back) => counts.longestAt(tokens, own - back)?.end === own);
  if (noun === undefined) return false;
  const start = sets.determiners.isAt(tokens, own - noun - 1) ? own - noun - 1 : own - noun;
  return [1, 2, 3].some((back) => (according.longestAt(tokens, start - back)?.end ?? 0) >= start);
}

/** "according to Surgentes", "segundo a Hrana": one word that somebody is named by. */
function speaksAlone(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const isAccording = compiled.according.longestAt(tokens, at - back)?.end === at;
    // not "the figures from Chennai"
    if (isAccording && !compiled.sets.determiners.isAt(tokens, at - back - 1)) return true;
  }
  const { nameArticles, verbFirst } = compiled.language.sources;
  const before = tokenAt(tokens, at - 1);
  if (!verbFirst || before === undefined || before.text.toLowerCase() !== before.text) return false;
  return nameArticles.includes(before.key) && saysWho(tokens, at, compiled);
}

/** "según María de la Cruz": the first word of somebody's name; but "según Provea de Caracas". */
function goesOn(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const last = tokens[personRun(tokens, at, compiled) - 1];
  return last !== tokens[at] && last?.word.country === undefined && last?.word.mayBePlace === false;
}

/** "Majed al-Ansari", who is "Al-Ansari" at the head of a sentence. */
function addSurname(surnames: Set<string>, name: string): void {
  surnames.add(name);
  const first = name[0] ?? '';
  if (first !== first.toUpperCase()) surnames.add(`${first.toUpperCase()}${name.slice(1)}`);
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
      if (!isName(tokens[at], compiled) || isName(tokenAt(tokens, at - 1), compiled)) continue;
      let end = at + 1;
      while (end - at < LONGEST && (isName(tokens[end], compiled) || isOfName(tokens[end]))) end += 1;
      const single = end === at + 1;
      // "the committee in New York, which": where it is
      const thing = isThing(tokens, end, compiled) && !compiled.small.in.isAt(tokens, at - 1);
      if (!single && !thing && !areLetters(tokens[at]) && !areLetters(tokens[end - 1]))
        addSurname(surnames, tokens[end - 1]?.text ?? '');
      // "The Mechanism, which …" is short for a longer name
      if (single && compiled.sets.bodyNouns.isAt(tokens, at)) continue;
      // "según datos del Gobierno de Colombia"
      if (single && compiled.sets.stateNouns.isAt(tokens, at)) continue;
      // "según The 88 Project": an article of another language is no name
      if (single && compiled.names.articleBefore.isAt(tokens, at)) continue;
      if (single && isSurnameInPost(tokens, at, compiled)) {
        addSurname(surnames, tokens[at]?.text ?? '');
        continue;
      }
      const alone = single && (tokens[at]?.text.length ?? 0) > 2 && !goesOn(tokens, at, compiled);
      if (thing || (alone && (speaksAlone(tokens, at, compiled) || hasOwnCount(tokens, at, compiled))))
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
