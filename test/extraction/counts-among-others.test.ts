import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { countedIn } from './counted-in.js';

const RUNS = 15;

interface Article {
  /** "#" stands for the number; each with what it tells of it. */
  readonly counts: readonly (readonly [sentence: string, told: string])[];
  /** Numbers of nobody freed, held or promised. */
  readonly others: readonly string[];
}

const ARTICLES: Readonly<Record<LanguageCode, Article>> = {
  en: {
    counts: [
      ['Foro Penal said # political prisoners were released on Sunday.', '# freed'],
      ['At least # detainees walked free on Friday, the rights group Provea said.', '# at_least freed'],
      ['As of 19 January, # people remained in prison for political reasons, Foro Penal said.', '# held'],
      ['The government promised to free # prisoners this week.', '# promised'],
    ],
    others: [
      'Police arrested 31 people and seized 14 phones.',
      'The prison was built for 400 inmates.',
      'A riot at the jail left 12 inmates dead.',
      'Sixty relatives were still camped outside the gate.',
      'The protesters, who numbered about 400, sang.',
      'The march left 12 people detained and three hurt.',
      'Some 62 percent of those polled want an amnesty.',
      'The assembly passed the bill with 256 votes.',
      'If the bill passes, 300 prisoners could be released by June.',
      'The minister denied that 40 prisoners had been freed in May.',
      'Amnesty collected 70,000 signatures for the release of the nun.',
      'Since 2014 more than 18,900 people have been arrested for political reasons.',
      'Seven of the 14 lawmakers abstained.',
      'He had been sentenced to 16 years, of which he has served three.',
      'Rescuers freed 22 miners trapped for 31 hours in a coal mine.',
    ],
  },
  es: {
    counts: [
      ['Foro Penal informó que # presos políticos fueron excarcelados el domingo.', '# freed'],
      ['Al menos # detenidos quedaron en libertad el viernes, dijo la ONG Provea.', '# at_least freed'],
      ['Al 19 de enero, # personas seguían presas por motivos políticos, según Foro Penal.', '# held'],
      ['El Gobierno prometió liberar a # presos esta semana.', '# promised'],
    ],
    others: [
      'La policía detuvo a 31 personas e incautó 14 teléfonos.',
      'La cárcel se construyó para 400 internos.',
      'Un motín en el penal dejó 12 reclusos muertos.',
      'Sesenta familiares seguían acampados frente al penal.',
      'Los familiares, que eran unos 400, cantaban.',
      'La marcha terminó con 12 detenidos.',
      'El 62 por ciento de los encuestados quiere una amnistía.',
      'La Asamblea aprobó el proyecto con 256 votos.',
      'Si se aprueba la ley, 300 presos podrían quedar libres en junio.',
      'El ministro negó que 40 presos hubieran sido liberados en mayo.',
      'Amnistía reunió 70.000 firmas por la liberación de la monja.',
      'Desde 2014 más de 18.900 personas han sido detenidas por motivos políticos.',
      'Siete de los 14 diputados se abstuvieron.',
      'Fue condenado a 16 años, de los que ha cumplido tres.',
      'Unas 9.000 personas siguen con medidas cautelares.',
    ],
  },
  pt: {
    counts: [
      ['O Foro Penal informou que # presos políticos foram soltos no domingo.', '# freed'],
      ['Pelo menos # detidos foram libertados na sexta-feira, disse a ONG Provea.', '# at_least freed'],
      ['Até 19 de janeiro, # pessoas continuavam presas por motivos políticos, segundo o Foro Penal.', '# held'],
      ['O governo prometeu libertar # presos nesta semana.', '# promised'],
    ],
    others: [
      'A polícia prendeu 31 pessoas e apreendeu 14 celulares.',
      'A cadeia foi construída para 400 internos.',
      'Uma rebelião no presídio deixou 12 presos mortos.',
      'Sessenta familiares continuavam acampados diante do presídio.',
      'Os manifestantes, que eram cerca de 400, cantavam.',
      'A marcha terminou com 12 detidos.',
      'Dos entrevistados, 62% querem uma anistia.',
      'A Assembleia aprovou o projeto com 256 votos.',
      'Se a lei for aprovada, 300 presos poderiam sair em junho.',
      'O ministro negou que 40 presos tivessem sido libertados em maio.',
      'A Anistia reuniu 70 mil assinaturas pela libertação da freira.',
      'Desde 2014 mais de 18.900 pessoas foram presas por motivos políticos.',
      'Sete dos 14 deputados se abstiveram.',
      'Foi condenado a 16 anos, dos quais cumpriu três.',
      'Cerca de 9 mil pessoas seguem com medidas cautelares.',
    ],
  },
};

const numbers = fc.constantFrom(57, 86, 117, 143, 219, 276);

/** An article: a count among three sentences of others, in paragraphs of one sentence or more. */
const articleOf = ({ counts, others }: Article) =>
  fc.record({
    count: fc.constantFrom(...counts),
    number: numbers,
    others: fc.uniqueArray(fc.constantFrom(...others), { minLength: 2, maxLength: 4 }),
    at: fc.nat({ max: 4 }),
    breaks: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  });

test.each(Object.keys(ARTICLES) as LanguageCode[])(
  '%s: a count among numbers of others is read alone and whole',
  (language) => {
    fc.assert(
      fc.property(articleOf(ARTICLES[language]), ({ count: [sentence, told], number, others, at, breaks }) => {
        const sentences = others.toSpliced(at, 0, sentence);
        const text = sentences
          .map((one, index) => `${index === 0 ? '' : breaks[index] === true ? '\n' : ' '}${one}`)
          .join('');
        const read = text.replace('#', String(number));
        expect(countedIn(read, language, '2026-01-26')).toEqual([told.replace('#', String(number))]);
      }),
      { numRuns: RUNS },
    );
  },
);
