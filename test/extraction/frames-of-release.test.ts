import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { count } from './figure-rows.js';
import { readAll } from './read-sentence.js';

/** A common sentence about so many people (`#`), beside numbers that are none, and what it makes of them. */
type Frame = readonly [sentence: string, measure: 'freed' | 'held' | 'promised' | 'none'];

interface Frames {
  readonly groups: readonly string[];
  /** Before a number, and what they make of it. */
  readonly hedges: readonly (readonly [words: string, modifier: string])[];
  readonly frames: readonly Frame[];
}

const english: Frames = {
  groups: ['political prisoners', 'women', 'journalists', 'soldiers', 'Colombians', 'minors', 'inmates', 'priests'],
  hedges: [
    ['', ''],
    ['at least ', 'at_least '],
    ['more than ', 'more_than '],
    ['about ', 'about '],
    ['nearly ', 'almost '],
    ['up to ', 'up_to '],
    ['fewer than ', 'less_than '],
  ],
  frames: [
    ['The government freed # on Sunday.', 'freed'],
    ['The release of # was confirmed on Sunday by 12 lawyers.', 'freed'],
    ['With the release of # on Sunday, hopes rose after 40 days of talks.', 'freed'],
    ['Washington secured the release of # from two prisons.', 'freed'],
    ['He was serving 12 years when # were released.', 'freed'],
    ['Venezuela frees #', 'freed'],
    ['Foro Penal says # are still being held in 14 prisons.', 'held'],
    ['The law was passed by 240 votes while # remained in prison.', 'held'],
    ['The government has promised to release # within 72 hours.', 'promised'],
    ['Cuba has begun releasing #.', 'freed'],
    ['No date was set for the release of #.', 'promised'],
    ['The government postponed the release of # by 10 days.', 'promised'],
    ['Washington is trying to secure the release of #.', 'none'],
    ['The court rejected the release of #.', 'none'],
  ],
};

const spanish: Frames = {
  groups: ['presos políticos', 'mujeres', 'periodistas', 'militares', 'colombianos', 'menores', 'reclusos'],
  hedges: [
    ['', ''],
    ['al menos ', 'at_least '],
    ['más de ', 'more_than '],
    ['cerca de ', 'about '],
    ['casi ', 'almost '],
    ['hasta ', 'up_to '],
    ['menos de ', 'less_than '],
  ],
  frames: [
    ['El gobierno liberó a # el domingo.', 'freed'],
    ['La liberación de # fue confirmada el domingo por 12 abogados.', 'freed'],
    ['Con la liberación de # el domingo, crecieron las esperanzas tras 40 días de conversaciones.', 'freed'],
    ['Foro Penal ha verificado la excarcelación de # de dos cárceles.', 'freed'],
    ['Venezuela libera a #', 'freed'],
    ['El régimen mantiene encarcelados a # en 14 cárceles.', 'held'],
    ['El gobierno prometió liberar a # en 72 horas.', 'promised'],
    ['Cuba comenzó a liberar a #.', 'freed'],
    ['No hay fecha para la liberación de #.', 'promised'],
    ['El gobierno aplazó la liberación de # por 10 días.', 'promised'],
    ['España trabaja para lograr la liberación de #.', 'none'],
    ['La fiscalía se opuso a la liberación de #.', 'none'],
  ],
};

const portuguese: Frames = {
  groups: ['presos políticos', 'mulheres', 'jornalistas', 'militares', 'colombianos', 'menores', 'reclusos'],
  hedges: [
    ['', ''],
    ['pelo menos ', 'at_least '],
    ['mais de ', 'more_than '],
    ['cerca de ', 'about '],
    ['quase ', 'almost '],
    ['até ', 'up_to '],
    ['menos de ', 'less_than '],
  ],
  frames: [
    ['O governo libertou # no domingo.', 'freed'],
    ['A libertação de # foi confirmada no domingo por 12 advogados.', 'freed'],
    ['Com a libertação de # no domingo, cresceram as esperanças após 40 dias de conversas.', 'freed'],
    ['O Foro Penal verificou a libertação de # de duas prisões.', 'freed'],
    ['O regime mantém presos # em 14 prisões.', 'held'],
    ['O governo prometeu libertar # em 72 horas.', 'promised'],
    ['Cuba começou a libertar #.', 'freed'],
    ['Não há data para a libertação de #.', 'promised'],
    ['O governo adiou a libertação de # por 10 dias.', 'promised'],
    ['O Brasil trabalha para conseguir a libertação de #.', 'none'],
    ['O Ministério Público se opôs à libertação de #.', 'none'],
  ],
};

const runs = 150;

test.each<readonly [LanguageCode, Frames]>([
  ['en', english],
  ['es', spanish],
  ['pt', portuguese],
])('%s: so many people in a common sentence, and no other number', (language, { groups, hedges, frames }) => {
  fc.assert(
    fc.property(
      fc.constantFrom(...frames),
      fc.constantFrom(...hedges),
      fc.constantFrom(...groups),
      fc.integer({ min: 15, max: 980 }),
      ([sentence, measure], [hedge, modifier], group, value) => {
        const text = sentence.replace('#', `${hedge}${value} ${group}`);
        const read = readAll(text, { language, published: '2026-01-26' }).extraction.claims.map(count);
        expect(read, text).toEqual(measure === 'none' ? [] : [`${modifier}${value} ${measure}`]);
      },
    ),
    { numRuns: runs },
  );
});
