import { expect, test } from 'vitest';
import { type Row, readAll, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const monday = 'on 2031-05-05';
const open = 'start not stated, up to 2031-05-07';

const parts: readonly Row[] = [
  // the two sides of a population right after it are its parts, though they do not add up
  [
    'A Viasna disse que 80 presos foram soltos no domingo: 60 homens e 14 mulheres.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 60 freed ${sunday}; part of 80`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  [
    'A Viasna disse que 80 presos foram soltos no domingo, 66 homens e 14 mulheres.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 66 freed ${sunday}; part of 80`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  [
    'A Viasna disse que 80 presos foram soltos no domingo, incluindo 14 mulheres.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  [
    'A Viasna disse que 80 presos foram soltos no domingo, entre eles pelo menos cinco estrangeiros.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: at least 5 freed ${sunday}; part of 80`,
  ],
  [
    'A Viasna disse que 80 presos foram soltos no domingo, entre os quais 14 mulheres.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  [
    'A Viasna disse que 80 presos foram libertados no domingo, dos quais 14 são mulheres.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  [
    'A Viasna disse que 80 presos foram soltos no domingo, sendo 66 homens e 14 mulheres.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 66 freed ${sunday}; part of 80`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  [
    'A Viasna disse que 80 presos foram soltos no domingo. Seis deles são mulheres.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 6 freed ${sunday}; part of 80`,
  ],
  [
    'A Viasna disse que 80 presos foram soltos no domingo. Destes, 14 são mulheres.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  [
    'A Viasna disse que 80 presos foram soltos no domingo. Desse total, 14 são mulheres.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  // a part without a source has the source of its whole
  [
    'A Viasna disse que 80 presos foram soltos no domingo.\nEntre eles estão 14 mulheres.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  // an article counts one inside a list of parts, and only there
  [
    'A Viasna disse que cinco estrangeiros foram soltos no domingo, entre eles dois alemães e um francês.',
    `Viasna: 5 freed ${sunday}`,
    `Viasna: 2 freed ${sunday}; part of 5`,
    `Viasna: 1 freed ${sunday}; part of 5`,
  ],
  // others are not part of what stands beside them
  [
    'A Viasna disse que 80 presos foram soltos no domingo. No norte, 902 presos continuam na cadeia.',
    `Viasna: 80 freed ${sunday}`,
    'Viasna: 902 held as of 2031-05-07',
  ],
  // one of them is nobody's count
  ['A Viasna disse que 80 presos foram soltos no domingo. Um deles cantou.', `Viasna: 80 freed ${sunday}`],
  ['A Viasna disse que 80 presos foram soltos no domingo. Seis deles cantaram.', `Viasna: 80 freed ${sunday}`],
  ['A Viasna disse que 80 presos foram soltos no domingo, a maioria mulheres.', `Viasna: 80 freed ${sunday}`],
  ['A Viasna disse que 80 presos foram soltos no domingo, muitos deles estrangeiros.', `Viasna: 80 freed ${sunday}`],
  // places, hours, ages, others
  ['A Viasna disse que 80 presos foram soltos no domingo de 14 prisões.', `Viasna: 80 freed ${sunday}`],
  ['A Viasna disse que 80 presos foram soltos no domingo. Eles esperaram cinco horas.', `Viasna: 80 freed ${sunday}`],
  [
    'A Viasna disse que 80 presos foram soltos no domingo. Entre eles está a jornalista Mara Lind, de 34 anos.',
    `Viasna: 80 freed ${sunday}`,
  ],
  [
    'A Viasna disse que 80 presos foram soltos no domingo. 14 mulheres foram detidas no mesmo dia.',
    `Viasna: 80 freed ${sunday}`,
  ],
  [
    'A Viasna disse que 80 presos foram soltos no domingo, além de 14 menores.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 14 freed ${sunday}`,
  ],
  [
    'A Viasna disse que 80 presos foram soltos no domingo; 14 eram mulheres.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  [
    'A Viasna diz que 902 pessoas continuam presas, entre elas 80 mulheres e 5 adolescentes.',
    'Viasna: 902 held as of 2031-05-07',
    'Viasna: 80 held as of 2031-05-07; part of 902',
    'Viasna: 5 held as of 2031-05-07; part of 902',
  ],
  ['A Viasna diz que 902 pessoas continuam presas, menos 14 do que em março.', 'Viasna: 902 held as of 2031-05-07'],
  [
    'A Viasna diz que há 902 presos políticos: 800 homens e 102 mulheres.',
    'Viasna: 902 held as of 2031-05-07',
    'Viasna: 800 held as of 2031-05-07; part of 902',
    'Viasna: 102 held as of 2031-05-07; part of 902',
  ],
  [
    'A Viasna diz que há 902 presos políticos, dos quais 80 são mulheres.',
    'Viasna: 902 held as of 2031-05-07',
    'Viasna: 80 held as of 2031-05-07; part of 902',
  ],
];

const fractions: readonly Row[] = [
  [
    'Caracas diz que 600 presos foram soltos desde março. O Foro Penal confirmou cerca de metade desse número.',
    'Government of Venezuela: 600 freed from 2031-03-01 to 2031-05-07',
    'Foro Penal: about 300 freed from 2031-03-01 to 2031-05-07; half of 600',
  ],
  [
    'Caracas diz que 601 presos foram soltos desde março. O Foro Penal confirmou metade desse número.',
    'Government of Venezuela: 601 freed from 2031-03-01 to 2031-05-07',
    'Foro Penal: about 301 freed from 2031-03-01 to 2031-05-07; half of 601',
  ],
  // of nothing that was counted
  ['A Viasna disse que metade dos tribunais estava fechada.'],
  ['A Viasna disse que um terço dos guardas estava doente.'],
  ['A Viasna disse que foi solto o dobro de presos dos outros anos.'],
  ['A Viasna disse que 80 presos foram soltos no domingo, o dobro da semana anterior.', `Viasna: 80 freed ${sunday}`],
];

const increments: readonly Row[] = [
  [
    'A Viasna disse que outros 22 presos foram soltos no domingo, elevando o total para 372 desde março.',
    `Viasna: 22 freed ${sunday}`,
    'Viasna: 372 freed from 2031-03-01 to 2031-05-07',
  ],
  [
    'A Viasna disse que mais 22 reclusos foram libertados no domingo, elevando o total para 372 desde março.',
    `Viasna: 22 freed ${sunday}`,
    'Viasna: 372 freed from 2031-03-01 to 2031-05-07',
  ],
  // a total of what stands before spans its days
  [
    'A Viasna disse que 12 presos foram soltos no domingo e 9 presos foram soltos na segunda-feira. Ao todo, 21 foram soltos.',
    `Viasna: 12 freed ${sunday}`,
    `Viasna: 9 freed ${monday}`,
    'Viasna: 21 freed from 2031-05-04 to 2031-05-05',
  ],
];

const revisions: readonly Row[] = [
  [
    'A Viasna disse que 104 presos foram soltos no domingo. Antes, tinha informado 80.',
    `Viasna: 104 freed ${sunday}`,
    `Viasna: 80 freed ${sunday}; before 104`,
  ],
  // two days are two counts
  [
    'A Viasna disse que 104 presos foram soltos no domingo. Informou 80 presos soltos na segunda-feira.',
    `Viasna: 104 freed ${sunday}`,
    `Viasna: 80 freed ${monday}`,
  ],
  [
    'A Viasna disse que 104 presos foram soltos no domingo, em comparação com 80 no sábado.',
    `Viasna: 104 freed ${sunday}`,
    'Viasna: 80 freed on 2031-05-03',
  ],
];

const repetitions: readonly Row[] = [
  [
    'A Viasna disse que pelo menos 104 presos foram soltos no domingo.\n“Contamos 104 presos soltos”, disse a Viasna.',
    `Viasna: at least 104 freed ${sunday}`,
  ],
  // whoever is named at any mention
  [
    'No domingo, 104 presos foram soltos.\nForam 104 os presos soltos no domingo, disse a Viasna.',
    `Viasna: 104 freed ${sunday}`,
  ],
  // in the body a rounder number is a claim of its own
  [
    'A Viasna disse que 104 presos foram soltos no domingo. Mais de 100 presos foram soltos no domingo, disse a Viasna.',
    `Viasna: 104 freed ${sunday}`,
    `Viasna: more than 100 freed ${sunday}`,
  ],
  // the same number of two bodies, of two days, of two measures
  [
    'A Viasna disse que 104 presos foram soltos no domingo. A AAPP disse que 104 presos foram soltos no domingo.',
    `Viasna: 104 freed ${sunday}`,
    `AAPP: 104 freed ${sunday}`,
  ],
  [
    'A Viasna disse que 104 presos foram soltos no domingo. A Viasna disse que 104 presos foram soltos na segunda-feira.',
    `Viasna: 104 freed ${sunday}`,
    `Viasna: 104 freed ${monday}`,
  ],
  [
    'A Viasna disse que 104 presos foram soltos. A Viasna disse que 104 presos continuam na cadeia.',
    `Viasna: 104 freed ${open}`,
    'Viasna: 104 held as of 2031-05-07',
  ],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'pt' });
test.each(parts)('parts: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(fractions)('fractions: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(increments)('increments: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(revisions)('revisions: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(repetitions)('said again: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));

test('what the article says one figure is of another', () => {
  const { ratios, claims } = readAll(
    'A Viasna disse que 116 presos foram soltos, o que seria 10% dos cerca de 800 presos políticos que ela conta.',
    { language: 'pt' },
  ).extraction;
  expect(claims.map(({ value }) => value)).toEqual([116, 800]);
  expect(ratios.map(({ percent, part, whole }) => [percent, part, whole])).toEqual([[10, 0, 1]]);
  const more = 'A Viasna disse que 116 presos foram soltos, 10% a mais que em março.';
  expect(readAll(more, { language: 'pt' }).extraction.ratios).toEqual([]);
});

test('a share of the total beside its number is no number of its own', () => {
  const { ratios, claims } = readAll(
    'Dos 900 libertados desde 8 de janeiro, 450 são mulheres, 40% do total, disse a Viasna.',
    { language: 'pt' },
  ).extraction;
  expect(claims.map(({ value }) => value)).toEqual([900, 450]);
  expect(ratios).toEqual([{ percent: 40, part: 1, whole: 0, paragraph: 1, phrase: '40% do total' }]);
});
