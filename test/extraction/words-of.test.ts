import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PhraseTrie } from '../../src/extraction/text/phrase-trie.js';
import { tokenize } from '../../src/extraction/text/text.js';
import { Vocabulary } from '../../src/extraction/text/vocabulary.js';
import { WordTable } from '../../src/extraction/text/word-table.js';
import { wordsOf } from '../../src/extraction/text/words-of.js';

const WORDS = ['a', 'b', 'ab', 'ba', 'abc', 'às'];
const text = fc.array(fc.constantFrom(...WORDS, 'A', ','), { maxLength: 8 }).map((words) => words.join(' '));
const entry = fc.array(fc.constantFrom(...WORDS, 'a*', 'b*', '*'), { minLength: 1, maxLength: 3 });
const entries = fc.array(entry, { minLength: 1, maxLength: 6 });

test('nothing of a table stands in a sentence whose words, taken together, say so', () => {
  fc.assert(
    fc.property(entries, text, fc.boolean(), (phrases, sentence, isOwn) => {
      const phraseTable = new PhraseTrie<true>();
      for (const words of phrases) phraseTable.add(words.join(' '), true);
      const wordTable = new WordTable(phrases.map(([first]) => first ?? 'a'));
      const own = new Vocabulary([phraseTable, wordTable]);
      const tokens = tokenize(sentence, 0, isOwn ? own : new Vocabulary());
      const words = wordsOf(tokens);
      const hasPhrase = tokens.some((_, at) => phraseTable.longestAt(tokens, at) !== undefined);
      const hasWord = tokens.some((token) => wordTable.has(token));
      expect([!hasPhrase || phraseTable.mayBeIn(words), !hasWord || wordTable.mayBeIn(words)]).toEqual([true, true]);
    }),
    { numRuns: 2_000 },
  );
});

test('a sentence without a word of a table is told by one look', () => {
  const freed = new PhraseTrie<true>();
  freed.add('set free', true);
  const tokens = tokenize('They walked home on Sunday', 0, new Vocabulary([freed]));
  expect(freed.mayBeIn(wordsOf(tokens))).toBe(false);
});
