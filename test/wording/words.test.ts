import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/article.js';
import { MODIFIERS } from '../../src/domain/claim.js';
import { isoDateOf } from '../../src/domain/iso-date.js';
import { daySpan, fullDay, longDay, onWeekday, plainDay } from '../../src/wording/days.js';
import { derivedWords, filedWords, groupWords } from '../../src/wording/filed.js';
import { languageOf } from '../../src/wording/language.js';
import { typedLine } from '../../src/wording/names.js';
import { amountWords, numberWords } from '../../src/wording/numbers.js';
import { lineIn, listed, say, type Words } from '../../src/wording/words.js';
import { day } from '../samples.js';

const [thursday, sunday] = [day('2026-01-08'), day('2026-01-25')];

const rows: readonly (readonly [words: Words, en: string, es: string, pt: string])[] = [
  [plainDay(thursday), '8 Jan 2026', '8 ene 2026', '8 jan. 2026'],
  [longDay(thursday), '8 January 2026', '8 de enero de 2026', '8 de janeiro de 2026'],
  [longDay(day('2026-05-01')), '1 May 2026', '1 de mayo de 2026', '1º de maio de 2026'],
  [fullDay(thursday), 'Thursday, 8 January 2026', 'jueves 8 de enero de 2026', 'quinta-feira, 8 de janeiro de 2026'],
  [onWeekday(sunday), 'on Sunday 25 Jan 2026', 'el domingo 25 ene 2026', 'no domingo, 25 jan. 2026'],
  [onWeekday(thursday), 'on Thursday 8 Jan 2026', 'el jueves 8 ene 2026', 'na quinta-feira, 8 jan. 2026'],
  [daySpan(thursday, sunday), '8 Jan to 25 Jan 2026', 'del 8 ene al 25 ene 2026', 'de 8 jan. a 25 jan. 2026'],
  [numberWords(12_040.55), '12,040.6', '12.040,6', '12.040,6'],
  [amountWords({ value: 626, modifier: 'exact' }), '626', '626', '626'],
  [amountWords({ value: 600, modifier: 'at_least' }), 'at least 600', 'al menos 600', 'pelo menos 600'],
  [amountWords({ value: 600, modifier: 'more_than' }), 'more than 600', 'más de 600', 'mais de 600'],
  [amountWords({ value: 313, modifier: 'about' }), 'about 313', 'alrededor de 313', 'cerca de 313'],
  [amountWords({ value: 90, modifier: 'almost' }), 'almost 90', 'casi 90', 'quase 90'],
  [amountWords({ value: 75, modifier: 'up_to' }), 'up to 75', 'hasta 75', 'até 75'],
  [amountWords({ value: 10, modifier: 'less_than' }), 'fewer than 10', 'menos de 10', 'menos de 10'],
  [amountWords({ value: 24, modifier: 'vague' }), 'dozens', 'docenas', 'dúzias'],
  [amountWords({ value: 200, modifier: 'vague' }), 'hundreds', 'cientos', 'centenas'],
  [filedWords('political prisoners'), 'political prisoners', 'presos políticos', 'presos políticos'],
  [filedWords('opposition'), 'opposition', 'oposición', 'oposição'],
  [
    filedWords('people imprisoned for political reasons'),
    'people imprisoned for political reasons',
    'personas presas por motivos políticos',
    'pessoas presas por motivos políticos',
  ],
  [filedWords('Women'), 'Women', 'mujeres', 'mulheres'],
  [filedWords('unattributed'), 'no source named', 'sin fuente citada', 'sem fonte citada'],
  // as typed by whoever asked, read in another language
  [groupWords('mujeres'), 'women', 'mujeres', 'mulheres'],
  [groupWords('Presos Politicos'), 'political prisoners', 'presos políticos', 'presos políticos'],
  [groupWords('poets'), 'poets', 'poetas', 'poetas'],
  [filedWords('lottery winners'), 'lottery winners', 'lottery winners', 'lottery winners'], // as filed
  [derivedWords('half of 626'), 'half of 626', 'la mitad de 626', 'metade de 626'],
  [listed(['a', 'b', 'hijos']), 'a, b and hijos', 'a, b e hijos', 'a, b e hijos'],
  [listed(['a', 'otro'], 'or'), 'a or otro', 'a u otro', 'a ou otro'],
  [
    typedLine('count freed since:jan8'),
    'count freed since:jan8',
    'contar excarcelados desde:8ene',
    'contar libertados desde:8/1/2026',
  ],
  [say('figures.many', { figures: 1 }), '1 figure', '1 cifra', '1 número'],
  [say('figures.many', { figures: 21 }), '21 figures', '21 cifras', '21 números'],
];
test.each(rows)('%s', (words, ...expected) => {
  expect(LANGUAGES.map((language) => words.in(language))).toEqual(expected);
});

test('a program reads English', () => {
  expect(JSON.stringify({ text: plainDay(thursday) })).toBe('{"text":"8 Jan 2026"}');
});

const locales = [
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['es-ES', 'es'],
  ['es-419', 'es'],
  ['pt-BR', 'pt'],
  ['de', 'en'], // of those there are
] as const;
test.each(locales)('%s is spoken to in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

describe('a word from outside', () => {
  const language = fc.constantFrom(...LANGUAGES);
  test('property: stays a span of its own, whatever it is, and is never read as a message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), language, (text, spoken) => {
        const line = lineIn([say('count.by', { claimant: { text, style: 'strong' } })], spoken);
        expect(line).toContainEqual({ text, style: 'strong' });
        const spans = lineIn([say('claimant.unknown', { typed: text })], spoken);
        expect(spans.filter((span) => typeof span !== 'string')).toEqual([{ text }]);
      }),
    );
  });
});

test('property: a hedge is never lost', () => {
  const modifier = fc.constantFrom(...MODIFIERS.filter((one) => one !== 'exact' && one !== 'vague'));
  fc.assert(
    fc.property(fc.nat(2_000_000), modifier, fc.constantFrom(...LANGUAGES), (value, hedge, language) => {
      const words = amountWords({ value, modifier: hedge }).in(language);
      expect(words).toBe(`${say(`hedge.${hedge}`).in(language)} ${numberWords(value).in(language)}`);
    }),
  );
});

test('property: every day of the calendar has a name in each language', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const first = isoDateOf(year, month, 1);
      if (first === undefined) throw new Error('no such day');
      for (const language of LANGUAGES) expect(fullDay(first).in(language)).toMatch(new RegExp(`${year}$`));
    }),
  );
});
