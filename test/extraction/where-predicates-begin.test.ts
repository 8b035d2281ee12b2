import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../../src/extraction/en/english.js';
import { spanish } from '../../src/extraction/es/spanish.js';
import { type CompiledLanguage, compileLanguage } from '../../src/extraction/lexicon/compiled-language.js';
import type { Language } from '../../src/extraction/lexicon/language.js';
import { predicatesOf } from '../../src/extraction/measures/parted-predicates.js';
import { findPredicates } from '../../src/extraction/measures/predicates.js';
import { portuguese } from '../../src/extraction/pt/portuguese.js';
import { spellOut } from '../../src/extraction/text/spell-out.js';
import { type Token, tokenize } from '../../src/extraction/text/text.js';
import { WordTable } from '../../src/extraction/text/word-table.js';

/** Runs of words of the lexicons that say, or look as if they said, what happens to people, with names and small words among them. */
function wordsOf({ predicates, custody, groups, clause }: Language): fc.Arbitrary<string> {
  const { promised, lifted, freed, held, other, exiled, heldParticiples, idioms, freedSplit, stateAux } = predicates;
  const phrases = [promised, lifted, freed, held, other, exiled, heldParticiples, idioms].flat().flatMap(spellOut);
  const single = [...Object.values(custody), ...freedSplit.flat(), stateAux, groups.functionWords, clause.manner];
  const words = single.flat().flatMap(spellOut);
  const plain = (all: readonly string[]) => fc.nat().map((at) => (all[at % all.length] ?? '').replaceAll('*', ''));
  return fc.oneof(plain(phrases), plain(words), fc.constantFrom('12', 'Rodeo', ',', 'prisoners'));
}

const sentenceOf = (language: Language) =>
  fc.array(wordsOf(language), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

/** The same, asked at every word. */
function askedEverywhere(compiled: CompiledLanguage): CompiledLanguage {
  return { ...compiled, course: { ...compiled.course, predicateStarts: new WordTable(['*']) } };
}

test.each([english, spanish, portuguese])('$code: no predicate begins but at a word that is known to', (language) => {
  const compiled = compileLanguage(language);
  const everywhere = askedEverywhere(compiled);
  fc.assert(
    fc.property(sentenceOf(language), (text) => {
      const tokens = tokenize(text, 0, compiled.vocabulary);
      expect(findPredicates(tokens, compiled)).toEqual(findPredicates(tokens, everywhere));
    }),
    { numRuns: 300 },
  );
});

// English has no adverbs that stand among the words of a verb
test.each([spanish, portuguese])('$code: every predicate with an adverb in it is found', (language) => {
  const compiled = compileLanguage(language);
  const isAdverb = (token: Token) => compiled.clause.manner.has(token);
  const adverb = fc.constantFrom(...language.clause.manner.flatMap(spellOut));
  fc.assert(
    fc.property(sentenceOf(language), adverb, sentenceOf(language), (before, between, after) => {
      const tokens = tokenize(`${before} ${between} ${after}`, 0, compiled.vocabulary);
      const kept = [...tokens.keys()].filter((at) => !tokens.slice(at, at + 1).some(isAdverb));
      const own = findPredicates(tokens, compiled);
      const words = tokens.filter((token) => !isAdverb(token));
      const across = findPredicates(words, compiled)
        .map((found) => ({ ...found, start: kept[found.start] ?? 0, end: (kept[found.end - 1] ?? 0) + 1 }))
        .filter(({ start, end }) => tokens.slice(start, end).some(isAdverb))
        .filter(({ start, end }) => !own.some((whole) => whole.start <= start && end <= whole.end));
      expect(predicatesOf(tokens, [], compiled)).toEqual(expect.arrayContaining(across));
    }),
    { numRuns: 300 },
  );
});
