import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/domain/article.js';
import { english } from '../../src/extraction/en/english.js';
import { spanish } from '../../src/extraction/es/spanish.js';
import { type CompiledLanguage, compileLanguage } from '../../src/extraction/lexicon/compiled-language.js';
import type { Language } from '../../src/extraction/lexicon/language.js';
import { measureOf } from '../../src/extraction/measures/measure.js';
import { findPredicates } from '../../src/extraction/measures/predicates.js';
import { distance } from '../../src/extraction/measures/token-distance.js';
import { countedBy } from '../../src/extraction/numbers/counted.js';
import { findNumbers } from '../../src/extraction/numbers/numbers.js';
import { portuguese } from '../../src/extraction/pt/portuguese.js';
import { splitPassage } from '../../src/extraction/sentences/sentence.js';
import { AnyOf } from '../../src/extraction/text/any-of.js';
import { PhraseTrie } from '../../src/extraction/text/phrase-trie.js';
import { spellOut } from '../../src/extraction/text/spell-out.js';
import { tokenize } from '../../src/extraction/text/text.js';
import { Vocabulary } from '../../src/extraction/text/vocabulary.js';
import { WordTable } from '../../src/extraction/text/word-table.js';
import { type WordsOf, wordsOf } from '../../src/extraction/text/words-of.js';

const LANGUAGES = [english, spanish, portuguese];
const WORDS = ['a', 'b', 'ab', 'ba', 'abc'];
const text = fc.array(fc.constantFrom(...WORDS, ','), { maxLength: 8 }).map((words) => words.join(' '));
const entry = fc.array(fc.constantFrom(...WORDS, 'a*', 'b*', '*'), { minLength: 1, maxLength: 3 });

test('of tables taken together nothing stands or begins where they say that none may', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(entry, { maxLength: 4 }), { maxLength: 3 }),
      text,
      fc.boolean(),
      (lists, said, own) => {
        const tries = lists.map((entries) => {
          const trie = new PhraseTrie<true>();
          for (const words of entries) trie.add(words.join(' '), true);
          return trie;
        });
        const all = new AnyOf([...tries, new WordTable(['ba'])]);
        const tokens = tokenize(said, 0, own ? new Vocabulary([...tries, all]) : new Vocabulary());
        for (const at of tokens.keys()) {
          const begins = tokens[at]?.key === 'ba' || tries.some((trie) => trie.longestAt(tokens, at) !== undefined);
          const may = [all.mayBeAt(tokens, at), all.mayBeIn(wordsOf(tokens))];
          expect(begins ? may : [true, true]).toEqual([true, true]);
          for (const trie of tries)
            expect(trie.longestAt(tokens, at) === undefined || trie.mayBeAt(tokens, at)).toBe(true);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

/** Of which nothing is known, so that every rule is asked. */
const ANY_WORDS: WordsOf = { vocabulary: null, tables: [] };

/** All lists of phrases and words in a part of a lexicon. */
function listsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(listsIn);
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(listsIn) : [];
}

/** Runs of words that mean something to the rules of numbers and verbs, numbers and marks among them. */
function sentencesOf(language: Language): fc.Arbitrary<string> {
  const { predicates, structure, custody, clause, groups, small, descriptions, reality } = language;
  const phrases = [predicates, structure, custody, clause, descriptions, reality].map(listsIn);
  const people = Object.keys(groups.prisoners).length > 0 ? listsIn([groups.prisoners, groups.people]) : [];
  const lists = [...phrases, people, listsIn(small), groups.functionWords, structure.relatives];
  const word = fc.tuple(fc.nat({ max: lists.length - 1 }), fc.nat()).map(([list, at]) => {
    const words = lists[list] ?? [];
    const [spelled] = spellOut(words[at % words.length] ?? '');
    return (spelled ?? '').replaceAll('*', '');
  });
  const other = fc.constantFrom('12', '1.200', '40', ',', ',', ':', 'Rodeo', ...predicates.freed.slice(0, 3));
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: other }), { minLength: 2, maxLength: 14 })
    .map((words) => words.join(' '));
}

/** The same, with every word asked that parts a number and its verb. */
function askedEverywhere(compiled: CompiledLanguage): CompiledLanguage {
  return { ...compiled, firstWords: { ...compiled.firstWords, parting: new AnyOf([]) } };
}

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('%s', (_, language) => {
  const compiled = compileLanguage(
    language,
    LANGUAGES.filter((other) => other !== language),
  );
  const everywhere = askedEverywhere(compiled);

  test('a rule that is not asked, for want of a word that it needs, would have said nothing', () => {
    fc.assert(
      fc.property(sentencesOf(language), (written) => {
        const passage = { kind: 'paragraph', number: 1, text: written } as unknown as Passage;
        for (const sentence of splitPassage(passage, compiled, 0)) {
          const { tokens } = sentence;
          const words = wordsOf(tokens);
          const predicates = findPredicates(tokens, compiled, words);
          expect(predicates).toEqual(findPredicates(tokens, compiled, ANY_WORDS));
          const numbers = findNumbers(tokens, compiled);
          for (const span of numbers) {
            const counted = countedBy(tokens, span, words, compiled);
            expect(counted).toEqual(countedBy(tokens, span, ANY_WORDS, compiled));
            if (counted.kind === 'rejected') continue;
            const others = numbers.filter(({ start, form }) => start !== span.start && form !== 'article-one');
            const input = { sentence, span, counted, predicates, numbers, others, times: [], ages: [], isWhole: false };
            const asked = { ...input, hasCountNoun: false, compiled };
            expect(measureOf({ ...asked, words })).toEqual(measureOf({ ...asked, words: ANY_WORDS }));
          }
          const far = distance(sentence, 0, tokens.length, numbers, compiled);
          expect(far).toBe(distance(sentence, 0, tokens.length, numbers, everywhere));
        }
      }),
      { numRuns: 800 },
    );
  });
});
