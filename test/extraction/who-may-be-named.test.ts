import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/domain/article.js';
import type { KnownClaimant } from '../../src/domain/claimant.js';
import { Cast } from '../../src/extraction/bodies/cast.js';
import { createClaimantRegistry } from '../../src/extraction/bodies/claimant-registry.js';
import { knownNames } from '../../src/extraction/bodies/known-names.js';
import { findSources } from '../../src/extraction/bodies/sources.js';
import { english } from '../../src/extraction/en/english.js';
import { spanish } from '../../src/extraction/es/spanish.js';
import { type CompiledLanguage, compileLanguage } from '../../src/extraction/lexicon/compiled-language.js';
import type { Language } from '../../src/extraction/lexicon/language.js';
import { portuguese } from '../../src/extraction/pt/portuguese.js';
import { splitPassage } from '../../src/extraction/sentences/sentence.js';
import type { FirstWords } from '../../src/extraction/text/first-words.js';

const LANGUAGES = [english, spanish, portuguese];

const KNOWN: readonly KnownClaimant[] = [
  { name: 'Foro Penal', aliases: ['the legal forum', 'FP'], kind: 'ngo', country: 'Venezuela', people: [] },
  { name: 'Viasna', aliases: [], kind: 'ngo', country: 'Belarus', people: [{ name: 'Ales Bialiatski', office: null }] },
];
const REGISTRY = createClaimantRegistry(KNOWN);

function castOf(): Cast {
  const nothing = () => null;
  return new Cast({ country: 'Venezuela', local: new Map(), firstNgo: nothing, prisonService: nothing, home: nothing });
}

/** Phrases that name somebody or tell of a name, their choices and stems plain. */
function wordsOf({ sources, names }: Language): readonly string[] {
  const lists = [...Object.values(sources.roles), sources.bodyNouns, sources.stateNouns, sources.describedBodies];
  const phrases = lists.flatMap((list) => list.slice(0, 6).concat(list.slice(-6)));
  const ofNames = Object.values(names).flatMap((list) => list.slice(0, 4));
  return [...phrases, ...ofNames]
    .map((phrase) => phrase.replace(/\(([^|)]*)[^)]*\)/g, '$1').replaceAll('*', ''))
    .filter((phrase) => phrase.trim() !== '');
}

const NAMES = ['Foro', 'Penal', 'the legal forum', 'Viasna', 'Bialiatski', 'Ales', 'FP', 'Ana', 'Open Door', 'BuCor'];
const PLACES = [
  'the',
  'The',
  'Gambia',
  'gambia',
  'Venezuelan',
  'venezolano',
  'russo',
  'United',
  'Arab',
  'Emirates',
  'us',
];
const MARKS = [
  ',',
  '(',
  ')',
  "'s",
  '.',
  'of',
  'de',
  'do',
  'said',
  'dijo',
  'disse',
  '12',
  'and',
  'January',
  'Lunes',
  'x',
];

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('%s', (_, language) => {
  const others = LANGUAGES.filter((other) => other !== language);
  const known = knownNames(REGISTRY);
  const compiled = compileLanguage(language, others, [known.bodies, known.people]);
  const always = { mayBegin: () => true } as unknown as FirstWords;
  const asked: CompiledLanguage = {
    ...compiled,
    firstWords: { ...compiled.firstWords, names: always, bodies: always },
  };
  const capitalised = wordsOf(language).map((words) => words.replace(/(^| )\p{Ll}/gu, (head) => head.toUpperCase()));
  const word = fc.constantFrom(...wordsOf(language), ...capitalised, ...NAMES, ...PLACES, ...MARKS);

  test('a sentence names whom it names when every word is asked', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 12 }), (parts) => {
        const passage = { kind: 'paragraph', number: 1, text: parts.join(' ') } as unknown as Passage;
        const [few, all] = [castOf(), castOf()];
        for (const sentence of splitPassage(passage, compiled, 0)) {
          const named = findSources(sentence, few, known, compiled);
          expect(named).toEqual(findSources(sentence, all, known, asked));
        }
      }),
      { numRuns: 400, examples: [[['o assessoria', 'russo', 'o conselho estudantil', 'o conselho estudantil']]] },
    );
  });
});
