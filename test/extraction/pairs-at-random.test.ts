import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

const RUNS = 60;

interface Said {
  /** Who, with an article where the language wants one. */
  readonly bodies: readonly (readonly [name: string, claimant: string])[];
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly joiners: readonly string[];
  readonly opening: string;
}

/** "#" stands for the number. */
const SAID: Readonly<Record<LanguageCode, Said>> = {
  en: {
    bodies: [
      ['Foro Penal', 'Foro Penal'],
      ['the government', 'Government of Venezuela'],
      ['the Venezuelan Prisons Observatory', 'OVP'],
      ['Interior Minister Diosdado Cabello', 'Government of Venezuela'],
      ['the Penitentiary Service', 'Penitentiary Service'],
      ['Provea', 'Provea'],
      ['the Andean Legal Network', 'Andean Legal Network'],
    ],
    first: [
      'says # people were freed',
      'has confirmed # releases',
      'had verified # releases',
      'puts the number of those freed at #',
      'has documented the release of # people',
      'counts # freed prisoners',
      'estimates that # people have been freed',
    ],
    second: [
      'says # were',
      'reports #',
      'speaks of #',
      'puts it at #',
      'insists that # people were freed',
      'announced that it had freed #',
      'has it at #',
      'put the figure at #',
      'has #',
    ],
    joiners: [', while ', ' while ', ', whereas ', ' but ', ', and ', '; ', ', although ', ' after '],
    opening: 'CARACAS, Venezuela - More prisoners left Venezuelan jails this weekend.',
  },
  es: {
    bodies: [
      ['Foro Penal', 'Foro Penal'],
      ['el Gobierno', 'Government of Venezuela'],
      ['el Observatorio Venezolano de Prisiones', 'OVP'],
      ['el ministro Diosdado Cabello', 'Government of Venezuela'],
      ['el Servicio Penitenciario', 'Penitentiary Service'],
      ['Provea', 'Provea'],
      ['la Red Jurídica Andina', 'Red Jurídica Andina'],
    ],
    first: [
      'dice que # personas fueron liberadas',
      'ha confirmado # excarcelaciones',
      'había verificado # excarcelaciones',
      'cifra en # los excarcelados',
      'ha documentado la liberación de # personas',
      'cuenta # excarcelados',
      'lleva contados # excarcelados',
    ],
    second: [
      'dice que fueron #',
      'habla de #',
      'cifra en # los liberados',
      'los eleva a #',
      'insiste en que fueron liberadas # personas',
      'contabiliza #',
      'lleva #',
      'situó la cifra en #',
    ],
    joiners: [', mientras ', ' mientras que ', ', pero ', ' y ', ', y ', '; ', ', aunque ', ', en tanto que '],
    opening: 'Caracas - Más presos salieron este fin de semana de las cárceles de Venezuela.',
  },
  pt: {
    bodies: [
      ['o Foro Penal', 'Foro Penal'],
      ['o governo', 'Government of Venezuela'],
      ['o Observatório Venezuelano de Prisões', 'OVP'],
      ['o ministro Diosdado Cabello', 'Government of Venezuela'],
      ['o Serviço Penitenciário', 'Penitentiary Service'],
      ['a Provea', 'Provea'],
      ['a Rede Jurídica Andina', 'Rede Jurídica Andina'],
    ],
    first: [
      'diz que # pessoas foram libertadas',
      'confirmou # libertações',
      'tinha verificado # libertações',
      'estima em # os libertados',
      'documentou a libertação de # pessoas',
      'conta # libertados',
    ],
    second: [
      'diz que foram #',
      'fala em #',
      'aponta #',
      'insiste que # pessoas foram soltas',
      'contabiliza #',
      'tem #',
      'situou o número em #',
    ],
    joiners: [', enquanto ', ' enquanto ', ', ao passo que ', ', mas ', ' e ', ', e ', '; ', ', embora '],
    opening: 'Caracas - Mais presos saíram neste fim de semana das prisões da Venezuela.',
  },
};

const number = fc.integer({ min: 30, max: 900 });

/** Two bodies, two counts, a joiner: the sentence, and whose each number is. */
function pairIn({ bodies, first, second, joiners, opening }: Said) {
  return fc
    .tuple(
      fc.shuffledSubarray([...bodies], { minLength: 2, maxLength: 2 }),
      fc.constantFrom(...first),
      fc.constantFrom(...second),
      fc.constantFrom(...joiners),
      fc.uniqueArray(number, { minLength: 2, maxLength: 2 }),
    )
    .map(([[one = ['', ''], other = ['', '']], says, tells, joiner, [x = 0, y = 0]]) => {
      const sentence = `${one[0]} ${says}${joiner}${other[0]} ${tells}.`.replace('#', `${x}`).replace('#', `${y}`);
      return {
        text: `${opening}\n\n${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`,
        whose: new Map([
          [x, one[1]],
          [y, other[1]],
        ]),
      };
    });
}

describe('of two bodies in a sentence, neither is given the number of the other', () => {
  for (const [language, said] of Object.entries(SAID) as [LanguageCode, Said][])
    test(language, () => {
      fc.assert(
        fc.property(pairIn(said), ({ text, whose }) => {
          const { claims } = readAll(text, { language, published: '2026-01-26' }).extraction;
          for (const { value, claimant } of claims) {
            expect(claimant, `${value} in ${text}`).toBe(
              claimant === 'unattributed' ? 'unattributed' : whose.get(value),
            );
          }
        }),
        { numRuns: RUNS },
      );
    });
});
