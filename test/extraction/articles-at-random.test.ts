import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

const RUNS = 20;

/** Sentences of small articles; S is the body that counts, T another, and the capital letters before "#" tell the numbers apart. */
interface Wordings {
  readonly bodies: readonly (readonly [name: string, claimant: string])[];
  readonly others: readonly (readonly [name: string, claimant: string])[];
  readonly opening: string;
  readonly lead: readonly string[];
  readonly parts: readonly string[];
  readonly total: readonly string[];
  readonly between: readonly string[];
  readonly again: readonly string[];
  readonly other: readonly string[];
  readonly held: readonly string[];
  readonly background: readonly string[];
}

const WORDINGS: Readonly<Record<LanguageCode, Wordings>> = {
  en: {
    bodies: [
      ['Foro Penal', 'Foro Penal'],
      ['Provea', 'Provea'],
      ['the Andean Legal Network', 'Andean Legal Network'],
    ],
    others: [
      ['the government', 'Government of Venezuela'],
      ['Interior Minister Diosdado Cabello', 'Government of Venezuela'],
    ],
    opening: 'CARACAS, Venezuela - More prisoners left their cells this weekend.',
    lead: [
      'S has confirmed the release of N# political prisoners.',
      'N# political prisoners have walked free, according to S.',
      'In its latest bulletin, S counts N# political prisoners released.',
    ],
    parts: ['Of these, P# are women.', 'P# of them are women.', 'Among them are P# women.', 'P# are journalists.'],
    total: ['The new total is T#.', 'With these, T# political prisoners have been freed since December.'],
    between: [
      'T has published no list.',
      '"My husband knows nothing," Rosa Díaz told AFP outside the prison.',
      'Relatives have camped outside the prisons for many nights.',
    ],
    again: ['Of the N# freed, A# are women.', 'A# of the N# are soldiers.'],
    other: [
      'T said on Saturday that O# people had been released since December.',
      'By contrast, T speaks of O# releases.',
    ],
    held: ['S says H# people are still held.', 'By the count of S, H# people remain in prison.'],
    background: ['In 2020, B# prisoners were freed under a pardon.', 'At Christmas 2024, B# detainees were released.'],
  },
  es: {
    bodies: [
      ['Foro Penal', 'Foro Penal'],
      ['Provea', 'Provea'],
      ['la Red Jurídica Andina', 'Red Jurídica Andina'],
    ],
    others: [
      ['el Gobierno', 'Government of Venezuela'],
      ['el ministro Diosdado Cabello', 'Government of Venezuela'],
    ],
    opening: 'Caracas - Más presos salieron este fin de semana de las cárceles de Venezuela.',
    lead: [
      'S ha confirmado la excarcelación de N# presos políticos.',
      'Han recuperado la libertad N# presos políticos, según S.',
      'En su boletín más reciente, S cuenta N# presos políticos excarcelados.',
    ],
    parts: [
      'De ellos, P# son mujeres.',
      'P# de ellos son mujeres.',
      'Entre ellos hay P# mujeres.',
      'P# son periodistas.',
    ],
    total: ['El nuevo total es de T#.', 'Con ellos suman T# los liberados desde diciembre.'],
    between: [
      'T no ha publicado ninguna lista.',
      '«Mi esposo no sabe nada», dijo Rosa Díaz a EFE a las puertas de la prisión.',
      'Los familiares llevan muchas noches acampados frente a las cárceles.',
    ],
    again: ['De los N# liberados, A# son mujeres.', 'A# de los N# son militares.'],
    other: [
      'T dijo el sábado que O# personas han sido liberadas desde diciembre.',
      'En cambio, T habla de O# excarcelaciones.',
    ],
    held: ['S dice que H# personas siguen detenidas.', 'Según S, H# personas siguen en prisión.'],
    background: [
      'En 2020 fueron liberados B# presos gracias a un indulto.',
      'En 2018 salieron de prisión B# personas.',
    ],
  },
  pt: {
    bodies: [
      ['o Foro Penal', 'Foro Penal'],
      ['a Provea', 'Provea'],
      ['a Rede Jurídica Andina', 'Rede Jurídica Andina'],
    ],
    others: [
      ['o governo', 'Government of Venezuela'],
      ['o ministro Diosdado Cabello', 'Government of Venezuela'],
    ],
    opening: 'Caracas - Mais presos saíram neste fim de semana das prisões da Venezuela.',
    lead: [
      'S confirmou a libertação de N# presos políticos.',
      'Recuperaram a liberdade N# presos políticos, segundo S.',
      'Em seu boletim mais recente, S contabiliza N# presos políticos libertados.',
    ],
    parts: ['Destes, P# são mulheres.', 'P# deles são mulheres.', 'Entre eles há P# mulheres.', 'P# são jornalistas.'],
    total: ['O novo total é de T#.', 'Com eles, chega a T# o número de libertados desde dezembro.'],
    between: [
      'T não publicou nenhuma lista.',
      '"Meu marido não sabe de nada", disse Rosa Díaz à Folha na porta da prisão.',
      'Os familiares estão acampados há muitas noites diante das prisões.',
    ],
    again: ['Dos N# libertados, A# são mulheres.', 'A# dos N# são militares.'],
    other: [
      'T disse no sábado que O# pessoas foram libertadas desde dezembro.',
      'Já T fala, por sua vez, em O# libertações.',
    ],
    held: ['S diz que H# pessoas continuam detidas.', 'Segundo S, H# pessoas continuam na prisão.'],
    background: ['Em 2020 foram soltos B# presos graças a um indulto.', 'Em 2018 saíram da prisão B# pessoas.'],
  },
};

const numbers = fc.record({
  N: fc.integer({ min: 110, max: 190 }),
  P: fc.integer({ min: 20, max: 39 }),
  A: fc.integer({ min: 40, max: 59 }),
  T: fc.integer({ min: 210, max: 290 }),
  O: fc.integer({ min: 310, max: 390 }),
  H: fc.integer({ min: 610, max: 690 }),
  B: fc.integer({ min: 410, max: 490 }),
});

/** A small article, and whose each of its numbers is. */
function articleIn(wordings: Wordings) {
  const { bodies, others, opening, lead, parts, total, between, again, other, held, background } = wordings;
  const maybe = (choice: readonly string[], before: string) =>
    fc.option(fc.constantFrom(...choice), { nil: undefined }).map((one) => (one === undefined ? '' : before + one));
  const sentences = fc.tuple(
    fc.constantFrom(...lead),
    maybe(parts, ' '),
    maybe(total, ' '),
    fc.oneof(
      fc.constant(''),
      fc.tuple(fc.constantFrom(...between), fc.constantFrom(...again)).map((both) => `\n${both.join(' ')}`),
    ),
    maybe(other, '\n'),
    maybe(held, '\n'),
    maybe(background, '\n'),
  );
  return fc
    .tuple(sentences, fc.constantFrom(...bodies), fc.constantFrom(...others), numbers)
    .map(([told, [body, claimant], [another, otherClaimant], counts]) => {
      const text = told
        .join('')
        .replace(/\bS\b/g, body)
        .replace(/\bT\b(?!#)/g, another)
        .replace(/\b([NPATOHB])#/g, (_, letter: keyof typeof counts) => `${counts[letter]}`)
        .replace(/(?:^|(?<=[.»"]\s|\n))\p{Ll}/gu, (first) => first.toUpperCase());
      const { N, P, A, T, O, H, B } = counts;
      const whose = new Map([N, P, A, T, H].map((value) => [value, claimant]));
      return { text: `${opening}\n${text}`, whose: whose.set(O, otherClaimant).set(B, 'unattributed') };
    });
}

describe('in a small article no figure is given to somebody else than its sentences say', () => {
  for (const [language, wordings] of Object.entries(WORDINGS) as [LanguageCode, Wordings][])
    test(language, () => {
      fc.assert(
        fc.property(articleIn(wordings), ({ text, whose }) => {
          const { claims } = readAll(text, { language, published: '2026-01-26' }).extraction;
          for (const { value, claimant } of claims) expect(claimant, `${value} in ${text}`).toBe(whose.get(value));
        }),
        { numRuns: RUNS },
      );
    });
});
