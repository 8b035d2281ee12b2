import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PhraseTrie } from '../../src/extraction/text/phrase-trie.js';
import { spellOut } from '../../src/extraction/text/spell-out.js';
import { tokenize } from '../../src/extraction/text/text.js';
import { Vocabulary } from '../../src/extraction/text/vocabulary.js';

/** A phrase of a lexicon, a text, and the words that are found at its first token. */
const ROWS: readonly (readonly [phrase: string, text: string, found: string | undefined])[] = [
  ['set free', 'Set free on Sunday', 'Set free'],
  ['set free', 'set them free', undefined],
  ['freed', 'freed on Sunday', 'freed'],
  ['let (him|her) go', 'let her go', 'let her go'],
  ['let (him|her) go', 'let her', undefined],
  ['back to (kyiv|their (country|home town))', 'back to their home town', 'back to their home town'],
  ['back to (kyiv|their (country|home town))', 'back to kyiv', 'back to kyiv'],
  ['back to (kyiv|their (country|home town))', 'back to their', undefined],
  ['(recogni(s|z)|estimat)(e|es|ed|ing)', 'recognized by', 'recognized'],
  ['(recogni(s|z)|estimat)(e|es|ed|ing)', 'estimates', 'estimates'],
  ['(recogni(s|z)|estimat)(e|es|ed|ing)', 'estimat', undefined],
  ['excarcel*', 'excarcelaron a doce', 'excarcelaron'],
  ['fue* excarcel*', 'fueron excarcelados', 'fueron excarcelados'],
  ['walk* *', 'walked away', 'walked away'],
  ['walk* *', 'walked', undefined],
  ['walk* *', 'walked, away', undefined],
  ['saíram', 'sairam', undefined],
];

test.each(ROWS)('%s in "%s": %s', (phrase, text, found) => {
  const table = new PhraseTrie<true>();
  table.add(phrase, true);
  for (const vocabulary of [new Vocabulary([table]), new Vocabulary()]) {
    const tokens = tokenize(text, 0, vocabulary);
    const hit = table.longestAt(tokens, 0);
    expect(hit === undefined ? undefined : text.slice(0, tokens[hit.end - 1]?.end)).toBe(found);
  }
});

const WORDS = ['a', 'b', 'ab', 'ba', 'abc'];
const word = fc.constantFrom(...WORDS);
const entry = fc.array(fc.constantFrom(...WORDS, 'a*', 'b*', '*'), { minLength: 1, maxLength: 3 });

test('what the words of its vocabulary know of a table changes nothing that is found in it', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), fc.array(word, { maxLength: 8 }), (entries, text) => {
      const table = new PhraseTrie<number>();
      for (const [index, words] of entries.entries()) table.add(words.join(' '), index);
      const plain = tokenize(text.join(' '), 0, new Vocabulary());
      const alone = plain.map((_, at) => table.longestAt(plain, at));
      const known = tokenize(text.join(' '), 0, new Vocabulary([table]));
      expect([-1, ...known.keys(), known.length].map((at) => table.longestAt(known, at))).toEqual([
        undefined,
        ...alone,
        undefined,
      ]);
    }),
    { numRuns: 2_000 },
  );
});

test('a choice finds what its phrases find, each written by itself', () => {
  const choice = fc
    .array(
      fc.array(fc.constantFrom(...WORDS, 'a*', '*'), { maxLength: 2 }).map((words) => words.join(' ')),
      { minLength: 1, maxLength: 3 },
    )
    .map((choices) => `(${choices.join('|')})`);
  const part = fc.oneof(fc.constantFrom(...WORDS, 'b*', '*'), choice);
  const pattern = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(
      fc.array(pattern, { minLength: 1, maxLength: 5 }),
      fc.array(word, { minLength: 1, maxLength: 8 }),
      (patterns, text) => {
        const merged = new PhraseTrie<number>();
        const apart = new PhraseTrie<number>();
        for (const [index, each] of patterns.entries()) {
          merged.add(each, index);
          for (const phrase of spellOut(each)) apart.add(phrase, index);
        }
        const tokens = tokenize(text.join(' '), 0, new Vocabulary([merged, apart]));
        expect(tokens.map((_, at) => merged.longestAt(tokens, at))).toEqual(
          tokens.map((_, at) => apart.longestAt(tokens, at)),
        );
      },
    ),
    { numRuns: 2_000 },
  );
});

test('what the word before a token knows of a table changes nothing of which phrases end there', () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 6 }),
      fc.array(word, { maxLength: 8 }),
      sizes,
      (entries, text, [shortest, more]) => {
        const table = new PhraseTrie<true>();
        for (const words of entries) table.add(words.join(' '), true);
        for (const vocabulary of [new Vocabulary([table]), new Vocabulary()]) {
          const tokens = tokenize(text.join(' '), 0, vocabulary);
          for (let at = -1; at <= tokens.length + 1; at += 1) {
            const backs = [...Array(more + 1).keys()].map((back) => at - shortest - back);
            const ends = backs.some((start) => table.longestAt(tokens, start)?.end === at);
            expect(table.endsAt(tokens, at, shortest + more, shortest)).toBe(ends);
          }
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

/** Whether a word of a phrase, a stem or any word, is this one. */
function isWord(part: string, key: string | undefined): boolean {
  if (key === undefined) return false;
  return part.endsWith('*') ? key.startsWith(part.slice(0, -1)) : key === part;
}

test('of all phrases that begin at a token the longest is found, however many words go on there', () => {
  const many = fc.constantFrom(...WORDS, 'c', 'd', 'e', 'f', 'a*', 'ab*', 'b*', '*');
  const phrase = fc.array(many, { minLength: 1, maxLength: 4 });
  const text = fc.array(fc.constantFrom(...WORDS, 'c', 'd', 'e', 'f'), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 30 }), text, (entries, written) => {
      const table = new PhraseTrie<true>();
      for (const words of entries) table.add(words.join(' '), true);
      const tokens = tokenize(written.join(' '), 0, new Vocabulary([table]));
      for (const at of tokens.keys()) {
        const fitting = entries.filter((words) => words.every((part, step) => isWord(part, tokens[at + step]?.key)));
        const longest = Math.max(0, ...fitting.map((words) => words.length));
        expect(table.longestAt(tokens, at)?.end ?? at).toBe(at + longest);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a group that is not closed is an error, and none that finds nothing', () => {
  for (const pattern of ['let (him|her go', '(a|(b)', 'to (kyiv|(their|our) homes'])
    expect(() => spellOut(pattern)).toThrow(/opens a group at \d+ and does not close it/);
});
