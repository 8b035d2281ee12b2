import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { count } from './figure-rows.js';
import { readAll } from './read-sentence.js';

const RUNS = 15;

/** "#" is a number; of a share it is left out. What follows the bar is how the figure reads where it is not "# freed". */
interface Modules {
  readonly leads: readonly string[];
  /** Of the count before, and fewer. */
  readonly parts: readonly string[];
  readonly shares: readonly (readonly [text: string, of: number, told: string])[];
  /** The same count again, and more. */
  readonly later: readonly string[];
  /** Those who are still inside, and then back to those who left. */
  readonly stay: readonly string[];
  readonly back: readonly string[];
  /** Says no number. */
  readonly plain: readonly string[];
}

const MODULES: Readonly<Record<LanguageCode, Modules>> = {
  en: {
    leads: [
      'Foro Penal said on Saturday that # political prisoners had been freed.',
      'Provea has verified # releases since 8 January.',
      '# detainees walked out of Venezuelan prisons on Sunday, according to Clippve.',
    ],
    parts: [
      '# of them are women.',
      'Among them are # teenagers.',
      '# had been held at El Helicoide.',
      '# had spent more than a year in jail.',
      'In El Rodeo I there were #.',
      'Spain said # of its nationals were among them.',
    ],
    shares: [
      ['Half of them are soldiers.', 2, ''],
      ['Almost a third were freed in Caracas.', 3, 'almost '],
      ['One in four is a woman.', 4, ''],
    ],
    later: ['By night it had reached #.', 'On Sunday it raised its count to #.', 'The new total is #.'],
    stay: ['Another # are still behind bars.', 'It says # political prisoners are still held.'],
    back: ['Of those freed, # are soldiers.', '# of those let out are soldiers.'],
    plain: ['The government has not published a list.', 'No charges were made public.'],
  },
  es: {
    leads: [
      'Foro Penal dijo el sábado que # presos políticos habían sido excarcelados.',
      'Provea ha verificado # excarcelaciones desde el 8 de enero.',
      '# detenidos salieron el domingo de cárceles venezolanas, según Clippve.',
    ],
    parts: [
      '# de ellos son mujeres.',
      'Entre ellos hay # adolescentes.',
      '# habían estado recluidos en El Helicoide.',
      '# llevaban más de un año presos.',
      'En El Rodeo I estaban #.',
      'España dijo que # de sus nacionales estaban entre ellos.',
    ],
    shares: [
      ['La mitad estaba sin juicio.', 2, ''],
      ['Casi una tercera parte salió de Caracas.', 3, 'almost '],
      ['Una de cada cuatro es mujer.', 4, ''],
    ],
    later: ['Por la noche había llegado a #.', 'El domingo elevó su cifra a #.', 'El nuevo total es de #.'],
    stay: ['Otros # siguen tras las rejas.', 'Afirma que # presos políticos siguen detenidos.'],
    back: ['De los excarcelados, # son militares.', '# de los que salieron son militares.'],
    plain: ['El Gobierno no ha publicado ninguna lista.', 'No se conocen los cargos.'],
  },
  pt: {
    leads: [
      'A Foro Penal disse no sábado que # presos políticos tinham sido libertados.',
      'A Provea verificou # libertações desde 8 de janeiro.',
      '# detidos saíram no domingo das prisões venezuelanas, segundo a Clippve.',
    ],
    parts: [
      '# deles são mulheres.',
      'Entre eles há # adolescentes.',
      '# tinham estado detidos em El Helicoide.',
      '# estavam presos há mais de um ano.',
      'Em El Rodeo I estavam #.',
      'A Espanha disse que # dos seus nacionais estavam entre eles.',
    ],
    shares: [
      ['Metade estava sem julgamento.', 2, ''],
      ['Quase um terço saiu de Caracas.', 3, 'almost '],
      ['Uma em cada quatro é mulher.', 4, ''],
    ],
    later: ['À noite tinha chegado a #.', 'No domingo elevou o número para #.', 'O novo total é de #.'],
    stay: ['Outros # continuam atrás das grades.', 'Afirma que # presos políticos continuam detidos.'],
    back: ['Dos libertados, # são militares.', '# dos que saíram são militares.'],
    plain: ['O Governo não publicou nenhuma lista.', 'Não se conhecem as acusações.'],
  },
};

interface Told {
  readonly text: string;
  readonly figures: readonly string[];
}

const told = (sentence: string, value: number, measure = 'freed'): Told => ({
  text: sentence.replace('#', String(value)),
  figures: [`${value} ${measure}`],
});

function articleIn({ leads, parts, shares, later, stay, back, plain }: Modules): fc.Arbitrary<Told> {
  const one = <T>(items: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...items);
  return fc
    .record({
      whole: fc.integer({ min: 10, max: 40 }).map((of) => of * 12),
      lead: one(leads),
      share: fc.option(one(shares)),
      aside: fc.option(one(plain)),
      part: fc.option(fc.record({ text: one(parts), value: fc.integer({ min: 10, max: 19 }) })),
      grown: fc.option(fc.record({ text: one(later), by: fc.integer({ min: 1, max: 9 }) })),
      held: fc.option(fc.record({ text: one(stay), value: fc.integer({ min: 600, max: 999 }), back: one(back) })),
      breaks: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    })
    .map(({ whole, lead, share, aside, part, grown, held, breaks }) => {
      const sentences: Told[] = [told(lead, whole)];
      if (share !== null) sentences.push({ text: share[0], figures: [`${share[2]}${whole / share[1]} freed`] });
      if (part !== null) sentences.push(told(part.text, part.value));
      if (grown !== null) sentences.push(told(grown.text, whole + grown.by));
      if (aside !== null) sentences.push({ text: aside, figures: [] });
      if (held !== null) sentences.push(told(held.text, held.value, 'held'), told(held.back, 21));
      const text = sentences.map((said, at) => `${at === 0 ? '' : breaks[at] ? '\n' : ' '}${said.text}`).join('');
      return { text, figures: sentences.flatMap(({ figures }) => figures) };
    });
}

describe('an article of a few sentences gives its figures, each as freed or held', () => {
  test.each(['en', 'es', 'pt'] as const)('%s', (language) => {
    fc.assert(
      fc.property(articleIn(MODULES[language]), ({ text, figures }) => {
        const read = readAll(text, { language, published: '2026-01-26' }).extraction.claims.map(count);
        expect(read).toEqual(figures);
      }),
      { numRuns: RUNS },
    );
  });
});
