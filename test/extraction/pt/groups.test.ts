import { describe, expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const now = 'as of 2031-05-07';
const freed = `Provea: 80 prisoners freed ${sunday}`;

const described: readonly Row[] = [
  [
    'Segundo a Provea, 80 pessoas detidas nos protestos de 2024 foram libertadas no domingo.',
    `Provea: 80 people detained in the 2024 protests freed ${sunday}`,
  ],
  [
    'Segundo a Provea, 80 detidos dos protestos ganharam a liberdade no domingo.',
    `Provea: 80 people detained in the protests freed ${sunday}`,
  ],
  [
    'Segundo a Provea, quase 600 pessoas continuam atrás das grades por motivos políticos.',
    `Provea: almost 600 people imprisoned for political reasons held ${now}`,
  ],
  [
    'Segundo a Provea, 803 pessoas por motivos políticos seguem presas no país.',
    `Provea: 803 people held for political reasons held ${now}`,
  ],
  [
    'Segundo a Provea, dezenas de milhares aguardam julgamento nas celas.',
    `Provea: vaguely 20000 people awaiting trial held ${now}`,
  ],
  [
    'Segundo a Provea, 20 poetas e professores foram libertados no domingo.',
    `Provea: 20 poets and teachers freed ${sunday}`,
  ],
  // they were freed, not jailed, during the protests
  [
    'Segundo a Provea, 80 pessoas foram libertadas no domingo durante os protestos.',
    `Provea: 80 people freed ${sunday}`,
  ],
  [
    'Segundo a Provea, mais de 20 homens e mulheres foram libertados no domingo.',
    `Provea: more than 20 people freed ${sunday}`,
  ],
];

const beside: readonly Row[] = [
  [
    'Segundo a Provea, 80 presos foram libertados no domingo. 17 dos libertados são mulheres.',
    freed,
    `Provea: 17 women freed ${sunday}; part of 80`,
  ],
  [
    'Segundo a Provea, 80 presos foram libertados no domingo, sete deles com mais de 60 anos.',
    freed,
    `Provea: 7 people over 60 freed ${sunday}; part of 80`,
  ],
  [
    'Segundo a Provea, 80 presos foram libertados no domingo: 66 são homens e 14, mulheres.',
    freed,
    `Provea: 66 men freed ${sunday}; part of 80`,
    `Provea: 14 women freed ${sunday}; part of 80`,
  ],
];

const fromText: readonly Row[] = [
  [
    'A Provea contabiliza 687 presos políticos. A ONG verificou 143 solturas desde domingo.',
    `Provea: 687 political prisoners held ${now}`,
    'Provea: 143 political prisoners freed from 2031-05-04 to 2031-05-07',
  ],
  // nationals of the country itself, and prisoners there like all others; not so those of another
  [
    'Havana, Cuba - Segundo a Provea, 80 presos cubanos e seis presos espanhóis foram libertados no domingo.',
    `Provea: 80 prisoners freed ${sunday}`,
    `Provea: 6 Spanish nationals freed ${sunday}`,
  ],
  // women and others
  [
    'Segundo a Provea, 12 mulheres foram libertadas no domingo. Ao todo são 40 solturas no domingo.',
    `Provea: 12 women freed ${sunday}`,
    `Provea: 40 people freed ${sunday}`,
  ],
  // people who were freed are people, whoever else is held
  [
    'A Provea contabiliza 687 presos políticos. A ONG disse que 80 pessoas foram libertadas no domingo.',
    `Provea: 687 political prisoners held ${now}`,
    `Provea: 80 people freed ${sunday}`,
  ],
];

describe.each([
  ['a noun with its description', described],
  ['what the sentence says beside the number', beside],
  ['a number that names nobody', fromText],
])('whom a number counts in Portuguese: %s', (_, rows) => {
  test.each(rows)('%s', (text, ...claims) => {
    expect(readSentence(text, { language: 'pt', group: true })).toEqual(claims);
  });
});
