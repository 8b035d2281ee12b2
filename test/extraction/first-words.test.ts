import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/domain/article.js';
import { findCues } from '../../src/extraction/attribution/cues.js';
import type { SourceMention } from '../../src/extraction/bodies/body.js';
import { place } from '../../src/extraction/bodies/place-names.js';
import { english } from '../../src/extraction/en/english.js';
import { spanish } from '../../src/extraction/es/spanish.js';
import { compileLanguage } from '../../src/extraction/lexicon/compiled-language.js';
import { countryOf, isTown } from '../../src/extraction/places/countries.js';
import { portuguese } from '../../src/extraction/pt/portuguese.js';
import { splitPassage } from '../../src/extraction/sentences/sentence.js';
import { FirstWords } from '../../src/extraction/text/first-words.js';
import { PhraseTrie } from '../../src/extraction/text/phrase-trie.js';
import { tokenize } from '../../src/extraction/text/text.js';
import { Vocabulary } from '../../src/extraction/text/vocabulary.js';

const LANGUAGES = [english, spanish, portuguese];
const WORDS = ['a', 'b', 'ab', 'ba', 'abc'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
const entry = fc.array(fc.constantFrom(...WORDS, 'a*', 'b*', '*'), { minLength: 1, maxLength: 3 });

function tableOf(entries: readonly (readonly string[])[]): PhraseTrie<true> {
  const table = new PhraseTrie<true>();
  for (const words of entries) table.add(words.join(' '), true);
  return table;
}

test('where no table may begin a phrase, none does', () => {
  fc.assert(
    fc.property(fc.array(fc.array(entry, { maxLength: 4 }), { maxLength: 3 }), text, (lists, written) => {
      const tables = lists.map(tableOf);
      const first = new FirstWords(tables);
      for (const vocabulary of [new Vocabulary([...tables, first]), new Vocabulary()]) {
        const tokens = tokenize(written, 0, vocabulary);
        for (const at of tokens.keys())
          if (!first.mayBegin(tokens, at))
            expect(tables.map((table) => table.longestAt(tokens, at))).toEqual(tables.map(() => undefined));
      }
    }),
    { numRuns: 2_000 },
  );
});

/** A phrase matches word by word, `*` any word and `word*` what begins so. */
function matches(words: readonly string[], text: readonly string[]): boolean {
  return words.every((word, at) => {
    const written = text[at];
    if (written === undefined) return false;
    return word.endsWith('*') ? written.startsWith(word.slice(0, -1)) : written === word;
  });
}

test('a phrase table finds the longest of its phrases that matches word by word', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), text, (entries, written) => {
      const table = tableOf(entries);
      const tokens = tokenize(written, 0, new Vocabulary([table]));
      for (const at of tokens.keys()) {
        const rest = tokens.slice(at).map(({ key }) => key);
        const lengths = entries.filter((words) => matches(words, rest)).map((words) => words.length);
        const longest = Math.max(0, ...lengths);
        expect(table.longestAt(tokens, at)?.end ?? at).toBe(at + longest);
      }
    }),
    { numRuns: 2_000 },
  );
});

/** Words that mean something to the rules of saying, and names. */
function wordsOf({ sources, bodies, speech, structure }: (typeof LANGUAGES)[number]): readonly string[] {
  const { say, according, disputes, ownCounting, reported, counts, documents, nounsOfSaying } = sources;
  const lists = [say, according, disputes, ownCounting, reported, counts, documents, nounsOfSaying];
  const phrases = lists.flatMap((list) => list.slice(0, 12).concat(list.slice(-12)));
  const small = [sources.accordingAtHead, sources.agents, sources.speaking.putAt, speech.speaks, bodies.put];
  return [...phrases, ...small.flat(), ...structure.copulas, ...sources.determiners]
    .map((phrase) => phrase.replace(/\(([^|)]*)[^)]*\)/g, '$1').replaceAll('*', ''))
    .filter((phrase) => phrase.trim() !== '');
}

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('%s', (_, language) => {
  const compiled = compileLanguage(
    language,
    LANGUAGES.filter((other) => other !== language),
  );
  const words = wordsOf(language);
  const spoken = fc.array(fc.constantFrom(...words, ...['Viasna', 'situated', 'elevada', '12', ',', ':', 'x']), {
    minLength: 2,
    maxLength: 14,
  });

  test('a sentence has the cues that it has when every word is asked', () => {
    const asked = { ...compiled.firstWords, cues: { mayBegin: () => true } as unknown as FirstWords };
    fc.assert(
      fc.property(spoken, (parts) => {
        const passage = { kind: 'paragraph', number: 1, text: parts.join(' ') } as unknown as Passage;
        for (const sentence of splitPassage(passage, compiled, 0)) {
          const mentions = [...sentence.tokens.entries()]
            .filter(([, token]) => token.text === 'Viasna')
            .map(
              ([start]): SourceMention => ({
                start,
                end: start + 1,
                body: { claimant: 'Viasna', kind: 'ngo' },
                speaker: null,
                strength: 'named',
              }),
            );
          const all = { ...compiled, firstWords: asked };
          expect(findCues(sentence, mentions, compiled)).toEqual(findCues(sentence, mentions, all));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the country at a word is the one with the longest name there', () => {
    const names = [
      'united',
      'arab',
      'emirates',
      'states',
      'of',
      'the',
      'sudan',
      'south',
      'el',
      'salvador',
      'la',
      'paz',
    ];
    const more = [
      'u',
      's',
      '.',
      'republica',
      'democratica',
      'santiago',
      'de',
      'cuba',
      'del',
      'congo',
      'corea',
      'norte',
      'guinea',
      'bissau',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names, ...more), { minLength: 1, maxLength: 6 }), (parts) => {
        const tokens = tokenize(parts.join(' '), 0, compiled.vocabulary);
        const found = [4, 3, 2, 1]
          .filter((length) => length <= tokens.length)
          .map((length) => ({ length, name: parts.slice(0, length).join(' ') }))
          .map(({ length, name }) => ({ length, country: countryOf(name), town: isTown(name) }))
          .find(({ country }) => country !== undefined);
        expect(place(tokens, 0)).toEqual(
          found && { start: 0, end: found.length, kind: 'place', country: found.country, town: found.town },
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
