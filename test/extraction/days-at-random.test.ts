import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { daysIn } from './figure-rows.js';
import { readAll } from './read-sentence.js';

const RUNS = 40;
/** Days between which a count runs that began with an event and was told on the Saturday before Monday 26 January. */
const SINCE_EVENT = '2026-01-15..2026-01-24';

/** Sentences of a small article about one count: 512 since the event, some of its people, its state before, and others. */
interface Wordings {
  readonly events: readonly (readonly [since: string, told: string])[];
  /** "*" stands for since when. */
  readonly counts: readonly string[];
  readonly parts: readonly string[];
  readonly before: readonly string[];
  readonly added: readonly string[];
  readonly others: readonly string[];
  readonly asides: readonly string[];
}

const WORDINGS: Readonly<Record<LanguageCode, Wordings>> = {
  en: {
    events: [
      ['since the amnesty law took effect', 'The law, in force since 15 January, leaves out officers.'],
      ['since the law was passed', 'Parliament passed the law on January 15.'],
      ['since the releases were announced', 'Jorge Rodríguez announced the releases on 15 January.'],
      ['since the announcement', 'The announcement was made on 15 January.'],
      ['since the release process began', 'The releases began on 15 January.'],
    ],
    counts: [
      'At least 512 people have been freed *, Provea said on Saturday.',
      'Provea said on Saturday that it had verified 512 releases *.',
    ],
    parts: ['Of those, 97 are women.', 'They include 97 women.', 'The total includes 97 soldiers.'],
    before: [
      'The day before, the count was 483.',
      'A day earlier it had counted 483.',
      'The figure was 483 a day earlier.',
    ],
    added: ['Another 8 left on Sunday.', 'Eight more people were freed on Sunday.'],
    others: ['A separate group of 6 was freed, relatives said.', 'Another group of 6 left Yare, according to lawyers.'],
    asides: ['The lists have not been published.', '“I have waited for 14 days,” said Carmen, a mother.', ''],
  },
  es: {
    events: [
      ['desde que rige la ley de amnistía', 'La ley, vigente desde el 15 de enero, excluye a los militares.'],
      ['desde la aprobación de la ley', 'La ley se publicó en la Gaceta Oficial el 15 de enero.'],
      ['desde que se anunciaron las liberaciones', 'Jorge Rodríguez anunció las liberaciones el 15 de enero.'],
      ['desde el anuncio', 'El anuncio fue hecho el 15 de enero.'],
      ['desde el comienzo del proceso', 'El proceso de excarcelaciones empezó el 15 de enero.'],
    ],
    counts: [
      'Al menos 512 personas han sido liberadas *, informó el sábado Provea.',
      'Provea informó el sábado que ha verificado 512 excarcelaciones *.',
    ],
    parts: ['De ellas, 97 son mujeres.', 'Entre ellas hay 97 mujeres.', 'La cifra incluye a 97 militares.'],
    before: [
      'El día anterior la cifra era de 483.',
      'Un día antes había contado 483.',
      'La cifra era de 483 un día antes.',
    ],
    added: ['Otras 8 salieron el domingo.', 'El domingo fueron liberadas 8 personas más.'],
    others: ['Otro grupo de 6 salió de Yare, según sus familiares.'],
    asides: ['Las listas no se han publicado.', '«Llevo 14 días esperando», dijo Carmen, una madre.', ''],
  },
  pt: {
    events: [
      ['desde que a lei de anistia entrou em vigor', 'A lei, em vigor desde 15 de janeiro, exclui os militares.'],
      ['desde a sanção da lei', 'A lei foi publicada no Diário Oficial em 15 de janeiro.'],
      ['desde que as solturas foram anunciadas', 'Jorge Rodríguez anunciou as solturas em 15 de janeiro.'],
      ['desde o anúncio', 'O anúncio foi feito em 15 de janeiro.'],
      ['desde o início do processo', 'As solturas começaram em 15 de janeiro.'],
    ],
    counts: [
      'Ao menos 512 pessoas foram soltas *, informou no sábado a Provea.',
      'A Provea informou no sábado que verificou 512 libertações *.',
    ],
    parts: ['Delas, 97 são mulheres.', 'Entre elas há 97 mulheres.', 'O número inclui 97 militares.'],
    before: [
      'No dia anterior o número era de 483.',
      'Um dia antes tinha contado 483.',
      'O número era de 483 um dia antes.',
    ],
    added: ['Outras 8 saíram no domingo.', 'No domingo foram soltas mais 8 pessoas.'],
    others: ['Outro grupo de 6 saiu de Yare, segundo familiares.'],
    asides: ['As listas não foram publicadas.', '“Espero há 14 dias”, disse Carmen, uma mãe.', ''],
  },
};

/** The days of each number that an article may hold. */
const DAYS: ReadonlyMap<number, string> = new Map([
  [512, SINCE_EVENT],
  [97, SINCE_EVENT],
  [483, '2026-01-15..2026-01-23'],
  [8, '2026-01-25..2026-01-25'],
  [6, '?..2026-01-26'],
]);

const one = (wordings: readonly string[]) => fc.constantFrom(...wordings);

function articles({ events, counts, parts, before, added, others, asides }: Wordings): fc.Arbitrary<string> {
  return fc
    .record({
      event: fc.constantFrom(...events),
      isFirst: fc.boolean(),
      count: one(counts),
      next: fc.oneof(one(parts), one(before)),
      after: fc.shuffledSubarray([one(added), one(others), one(asides)]).chain((some) => fc.tuple(...some)),
      breaks: fc.array(fc.constantFrom(' ', '\n'), { minLength: 6, maxLength: 6 }),
    })
    .map(({ event: [since, told], isFirst, count, next, after, breaks }) => {
      const counted = [count.replace('*', since), next];
      const sentences = isFirst ? [told, ...counted, ...after] : [...counted, told, ...after];
      return sentences.map((sentence, at) => sentence + (breaks[at] ?? ' ')).join('');
    });
}

test.each(['en', 'es', 'pt'] as const)('each figure of a small article has its days: %s', (language) => {
  fc.assert(
    fc.property(articles(WORDINGS[language]), (text) => {
      const { claims } = readAll(text, { language, published: '2026-01-26' }).extraction;
      expect(claims.map((claim) => `${claim.value} ${daysIn(claim)}`)).toEqual(
        claims.map(({ value }) => `${value} ${DAYS.get(value)}`),
      );
      expect(claims.map(({ value }) => value)).toContain(512);
    }),
    { numRuns: RUNS },
  );
});
