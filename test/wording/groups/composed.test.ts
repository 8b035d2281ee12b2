import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/article.js';
import { nationalsOf } from '../../../src/extraction/places/nationals.js';
import { filedWords, groupWords } from '../../../src/wording/filed.js';
import { groupName } from '../../../src/wording/groups/group-name.js';
import { namedGroups } from '../../../src/wording/groups/named.js';
import { oneOf } from '../../../src/wording/one-of.js';
import { COMPOSED } from './composed-labels.js';
import { LABELS } from './labels.js';

test.each(COMPOSED)('%s', (label, es, pt) => {
  expect(LANGUAGES.map((language) => filedWords(label).in(language))).toEqual([label, es, pt]);
});

const singular: readonly (readonly [label: string, en: string, es: string, pt: string])[] = [
  ['former mayors', 'former mayor', 'exalcalde', 'ex-prefeito'],
  ['opposition lawmakers', 'opposition lawmaker', 'legislador de la oposición', 'parlamentar da oposição'],
  ['Indian fishermen', 'Indian fisherman', 'pescador indio', 'pescador indiano'],
  ['Israeli children', 'Israeli child', 'niño israelí', 'criança israelense'],
  ['soldiers or police officers', 'soldier or police officer', 'soldado o policía', 'soldado ou policial'],
  ['women held incommunicado', 'woman held incommunicado', 'mujer incomunicada', 'mulher incomunicável'],
  ['people over 60', 'person over 60', 'persona mayor de 60 años', 'pessoa com mais de 60 anos'],
  [
    'prisoners serving life sentences',
    'prisoner serving a life sentence',
    'preso condenado a cadena perpetua',
    'preso condenado à prisão perpétua',
  ],
  [
    'people detained after the 2024 election',
    'person detained after the 2024 election',
    'persona detenida tras las elecciones de 2024',
    'pessoa detida após as eleições de 2024',
  ],
];
test.each(singular)('one of %s', (label, ...one) => {
  expect(LANGUAGES.map((language) => oneOf(label)?.in(language))).toEqual(one);
});

test('nobody is a poet and a teacher', () => {
  expect(oneOf('poets and teachers')).toBeUndefined();
});

const asFiled = [
  'lottery winners',
  'former lottery winners',
  'poets and lottery winners',
  'Indian lottery winners',
  'Atlantean fishermen',
  'people detained after the lottery',
  'people detained after the 24 election',
  'people aged 14',
  'people over the moon',
  'retired',
  'former ',
  ' and ',
  'poets and ',
  'poets,  monks and lawyers',
  'former former mayors of nowhere',
  // names of bodies
  'Former Political Prisoners',
  'Mothers and Teachers United',
  'Opposition Lawmakers Held For Political Reasons',
];
test.each(asFiled)('"%s" is told as it is filed', (label) => {
  expect(LANGUAGES.map((language) => filedWords(label).in(language))).toEqual([label, label, label]);
  expect(oneOf(label)).toBeUndefined();
});

test('every former sort of people that articles tell of has a name', () => {
  const unnamed = LABELS.filter((label) => groupName(label) === undefined);
  expect(unnamed).toEqual([]);
});

const countries = ['Venezuela', 'Myanmar', 'Switzerland', 'Mongolia', 'Kyrgyzstan', 'Zambia', 'Laos', 'Slovakia'];
test.each(countries)('whoever is of %s has a name', (country) => {
  expect(groupName(nationalsOf(country) ?? '')).toBeDefined();
});

const typed = [
  ['exalcaldes', 'former mayors'],
  ['EX-POLICIAIS', 'former police officers'],
  ['expolicias', 'former police officers'],
  ['ex presos politicos', 'former political prisoners'],
  ['extranjeros', 'foreigners'],
  ['  caminhoneiros ', 'truck drivers'],
] as const;
test.each(typed)('%s, as typed, are %s', (name, label) => {
  expect(LANGUAGES.map((language) => groupWords(name).in(language))).toEqual(
    LANGUAGES.map((language) => filedWords(label).in(language)),
  );
});

describe('whatever is filed', () => {
  const pieces = [
    ...namedGroups.keys(),
    'former',
    'and',
    'or',
    ', ',
    'Indian',
    'detained',
    'after the',
    '2024',
    'election',
  ];
  const composed = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 });

  test('property: it is words, in English as filed', () => {
    const label = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      composed.map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(label, (filed) => {
        expect(filedWords(filed).in('en')).toBe(filed);
        for (const language of LANGUAGES) {
          const said = [filedWords(filed).in(language), oneOf(filed)?.in(language) ?? ''].join();
          expect(said.includes('undefined')).toBe(filed.includes('undefined'));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('property: what cannot be read whole is told as filed', () => {
    fc.assert(
      fc.property(composed, composed, (before, after) => {
        const filed = [...before, 'lottery', ...after].join(' ');
        expect(LANGUAGES.map((language) => filedWords(filed).in(language))).toEqual([filed, filed, filed]);
        expect(oneOf(filed)).toBeUndefined();
      }),
    );
  });

  test('property: whoever is named by two names is named by both', () => {
    const group = fc.constantFrom(...namedGroups.keys());
    fc.assert(
      fc.property(group, group, (first, second) => {
        for (const language of ['es', 'pt'] as const) {
          const words = filedWords(`${first} or ${second}`).in(language);
          for (const name of [first, second]) expect(words).toContain(filedWords(name).in(language));
        }
      }),
    );
  });
});
