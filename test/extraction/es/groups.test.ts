import { describe, expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const now = 'as of 2031-05-07';
const freed = `Provea: 80 prisoners freed ${sunday}`;

const described: readonly Row[] = [
  [
    'Según Provea, 80 personas detenidas tras las presidenciales de 2024 fueron excarceladas el domingo.',
    `Provea: 80 people detained after the 2024 election freed ${sunday}`,
  ],
  [
    'Según Provea, 80 jóvenes detenidos en las protestas fueron excarcelados el domingo.',
    `Provea: 80 young people detained in the protests freed ${sunday}`,
  ],
  [
    'Según Provea, casi 600 personas siguen tras las rejas por motivos políticos.',
    `Provea: almost 600 people imprisoned for political reasons held ${now}`,
  ],
  [
    'Según Provea, 50 personas que llevaban meses retenidas sin cargos fueron excarceladas el domingo.',
    `Provea: 50 people held without charge freed ${sunday}`,
  ],
  [
    'Según Provea, 20 poetas y maestros fueron excarcelados el domingo.',
    `Provea: 20 poets and teachers freed ${sunday}`,
  ],
  // they were freed, not jailed, during the protests
  [
    'Según Provea, 80 personas fueron excarceladas el domingo durante las protestas.',
    `Provea: 80 people freed ${sunday}`,
  ],
  [
    'Según Provea, casi 600 personas siguen tras las rejas, pero no por motivos políticos.',
    `Provea: almost 600 people held ${now}`,
  ],
  [
    'Según Provea, más de 20 hombres y mujeres fueron excarcelados el domingo.',
    `Provea: more than 20 people freed ${sunday}`,
  ],
];

const beside: readonly Row[] = [
  [
    'Según Provea, 80 presos fueron excarcelados el domingo. 14 de los liberados son extranjeros.',
    freed,
    `Provea: 14 foreigners freed ${sunday}; part of 80`,
  ],
  [
    'Según Provea, 80 presos fueron excarcelados el domingo. La mitad de los ochenta son mujeres.',
    freed,
    `Provea: 40 women freed ${sunday}; half of 80`,
  ],
  [
    'Según Provea, 80 presos fueron excarcelados el domingo, siete de ellos con más de 60 años.',
    freed,
    `Provea: 7 people over 60 freed ${sunday}; part of 80`,
  ],
  [
    'Según Provea, 80 presos fueron excarcelados el domingo. Seis de los liberados no figuraban en su lista.',
    freed,
    `Provea: 6 people not on the list freed ${sunday}; part of 80`,
  ],
  [
    'Según Provea, 80 presos fueron excarcelados el domingo, cinco de ellas de ciudadanos españoles.',
    freed,
    `Provea: 5 Spanish nationals freed ${sunday}; part of 80`,
  ],
];

const fromText: readonly Row[] = [
  [
    'Provea contabiliza 687 presos políticos. La ONG ha verificado 143 excarcelaciones desde el domingo.',
    `Provea: 687 political prisoners held ${now}`,
    'Provea: 143 political prisoners freed from 2031-05-04 to 2031-05-07',
  ],
  // nationals of the country itself, and prisoners there like all others; not so those of another
  [
    'Rangún, Birmania.- Según Provea, 80 prisioneros birmanos y seis presos tailandeses fueron excarcelados el domingo.',
    `Provea: 80 prisoners freed ${sunday}`,
    `Provea: 6 Thais freed ${sunday}`,
  ],
  // women and others
  [
    'Según Provea, 12 mujeres fueron excarceladas el domingo. En total suman 40 salidas el domingo.',
    `Provea: 12 women freed ${sunday}`,
    `Provea: 40 people freed ${sunday}`,
  ],
  // people who were freed are people, whoever else is held
  [
    'Provea contabiliza 687 presos políticos. La ONG indicó que 80 personas fueron excarceladas el domingo.',
    `Provea: 687 political prisoners held ${now}`,
    `Provea: 80 people freed ${sunday}`,
  ],
];

describe.each([
  ['a noun with its description', described],
  ['what the sentence says beside the number', beside],
  ['a number that names nobody', fromText],
])('whom a number counts in Spanish: %s', (_, rows) => {
  test.each(rows)('%s', (text, ...claims) => {
    expect(readSentence(text, { language: 'es', group: true })).toEqual(claims);
  });
});
