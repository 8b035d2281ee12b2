import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../../src/extraction/en/english.js';
import { spanish } from '../../src/extraction/es/spanish.js';
import { type CompiledLanguage, compileLanguage } from '../../src/extraction/lexicon/compiled-language.js';
import { portuguese } from '../../src/extraction/pt/portuguese.js';
import { AnyOf } from '../../src/extraction/text/any-of.js';
import { spellOut } from '../../src/extraction/text/spell-out.js';
import { tokenize } from '../../src/extraction/text/text.js';
import { WordTable } from '../../src/extraction/text/word-table.js';
import { findTimes } from '../../src/extraction/time/find-times.js';

class EveryWord extends WordTable {
  override has(): boolean {
    return true;
  }
}

/** The same language with every token asked for a day, not only those that may begin one. */
function askedEverywhere(compiled: CompiledLanguage): CompiledLanguage {
  const every = new EveryWord([]);
  const sets = { ...compiled.sets, dateStarts: every, agoStarts: every };
  const always = Object.assign(new AnyOf([], { alone: [], before: [], next: [] }), { mayBeAt: () => true });
  const firstWords = { ...compiled.firstWords, moments: always, times: always };
  const course = { ...compiled.course, endsOfMonth: Object.assign(new WordTable([]), { mayBeIn: () => true }) };
  return { ...compiled, timeStarts: every, firstWords, course, sets };
}

function wordsOf({ time, numbers, eventTimes }: (typeof LANGUAGES)[number]): readonly string[] {
  const phrases = [
    ...time.fixed.flatMap(([, words]) => words.slice(0, 3)),
    ...[time.since, time.until, time.before, time.rolling, time.between, time.betweenAnd, time.on].flat(),
    ...[time.agoBefore, time.agoAfter, time.dayWords, time.fillers, time.clockWords, time.first].flat(),
    ...[time.months, time.weekdays, time.dayNames, time.partsOfYear, numbers.values].flatMap(Object.keys),
    ...[...Object.values(time.units).flat(), ...numbers.articleOnes],
    ...Object.values(eventTimes.partsOfMonth).flat(),
  ];
  return phrases.flatMap((phrase) => spellOut(phrase));
}

const LANGUAGES = [english, spanish, portuguese];

test.each(LANGUAGES)('where a day may begin is told without missing one ($code)', (language) => {
  const compiled = compileLanguage(language);
  const everywhere = askedEverywhere(compiled);
  const capital = (word: string): string => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;
  const words = wordsOf(language).flatMap((word) => [word, capital(word)]);
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    fc.constantFrom(...'8 12 25 2029 25/1 25/01/2029 2029-01-08 5 , . ( ) - – :'.split(' ')),
    fc.constantFrom('prisoners', 'presos', 'said', 'constructor', 'May'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const tokens = tokenize(pieces.join(' '), 0, compiled.vocabulary);
      expect(findTimes(tokens, compiled)).toEqual(findTimes(tokens, everywhere));
    }),
    { numRuns: 1_000 },
  );
});
