import { describe } from 'vitest';
import { count, type FigureRow, testFigures } from './figure-rows.js';

/** The words of a count are rarer than most, and say all the same that its people are free or held. */
const rows: readonly FigureRow[] = [
  // a body is sure of so many
  ['en', 'The ministry announced 22 releases. Foro Penal is certain of only 19.', '22 freed', '19 freed'],
  ['en', 'Foro Penal counted 22 releases. “We are sure of 19,” Clippve said.', '22 freed', '19 freed'],
  ['es', 'El ministerio informó de 22 excarcelaciones. El Foro Penal solo está seguro de 19.', '22 freed', '19 freed'],
  ['es', 'El ministerio informó de 22 excarcelaciones. «Nos constan 19», dijo el Foro Penal.', '22 freed', '19 freed'],
  ['pt', 'O ministério informou 22 solturas. O Foro Penal só tem certeza de 19.', '22 freed', '19 freed'],
  ['pt', 'O ministério informou 22 solturas. «Temos certeza de 19», disse o Foro Penal.', '22 freed', '19 freed'],
  ['en', 'Foro Penal counted 22 releases. “We are sure of 19 votes,” a lawmaker said.', '22 freed'],
  // the sum of two batches
  [
    'en',
    'The ministry said that 83 people were freed on Thursday. The first batch, on Monday, sent 96 prisoners home. It put the sum of the two batches at 179.',
    '83 freed',
    '96 freed',
    '179 freed',
  ],
  [
    'es',
    'El ministerio liberó a 96 presos el lunes y a 83 el jueves. Las dos tandas suman 179, dijo.',
    '96 freed',
    '83 freed',
    '179 freed',
  ],
  [
    'pt',
    'O ministério soltou 96 presos na segunda-feira e 83 na quinta. Os dois grupos somam 179, disse.',
    '96 freed',
    '83 freed',
    '179 freed',
  ],
  // names left on a list of prisoners, and on another list
  ['en', 'Foro Penal has 806 names left on its register of political prisoners.', '806 held'],
  ['en', '806 names remain on its list of political prisoners, Foro Penal said.', '806 held'],
  ['en', 'The party has 806 names left on its register of voters.'],
  // those swapped for others are not a part of the others
  [
    'en',
    'Israel freed 183 Palestinians on Saturday. Hours before, Hamas had handed over three hostages. Eighteen of the prisoners were serving life terms, the prison service said.',
    '183 freed',
    '3 freed',
    '18 freed',
  ],
  [
    'es',
    'Israel excarceló el sábado a 183 palestinos. Unas horas antes, Hamás había entregado a tres rehenes. Dieciocho de los presos cumplían cadena perpetua, precisó el servicio.',
    '183 freed',
    '3 freed',
    '18 freed',
  ],
  // in Portuguese an accent parts what had come about from what is to come
  [
    'pt',
    'Israel libertou no sábado 183 palestinos. Horas antes, o Hamas entregara três reféns. Dezoito dos presos cumpriam prisão perpétua, informou o serviço.',
    '183 freed',
    '3 freed',
    '18 freed',
  ],
  ['pt', 'Em dezembro, o governo soltara 12 presos, segundo o Foro Penal.', '12 freed'],
  ['pt', 'O governo soltará 12 presos na sexta-feira, segundo o Foro Penal.', '12 promised'],
  ['es', 'La ONG pidió al Gobierno que liberara a 12 presos.'],
  ['pt', 'Ontem, 17 recém-libertados atravessaram a ponte, segundo a chancelaria.', '17 freed'],
  // who work in a prison elsewhere may have been let out themselves
  [
    'es',
    'Cuatro profesores salieron de la cárcel el viernes, anunció la FVM, que ya suma 31 docentes liberados desde enero.',
    '4 freed',
    '31 freed',
  ],
  [
    'pt',
    'Quatro professores deixaram a prisão na sexta-feira, anunciou a FVM, que já soma 31 docentes libertados desde janeiro.',
    '4 freed',
    '31 freed',
  ],
  [
    'es',
    'Para el Foro Penal hay todavía 568 presos políticos. Poco más de un 30 % son militares.',
    '568 held',
    'more_than 170 held',
  ],
  [
    'en',
    'The network counted 11 releases. The lawyers have 806 names left on their register of political prisoners, 175 of them soldiers.',
    '11 freed',
    '806 held',
    '175 held',
  ],
  ['en', 'The lawyers of 12 prisoners held a protest.'],
  // children who were lost on a beach, and who drowned there
  [
    'en',
    'Nine people drowned and 212 lost children were handed back to their parents. An amnesty for prisoners is near.',
  ],
  [
    'es',
    'Nueve personas se ahogaron y 212 niños perdidos fueron devueltos a sus padres. Se debate una amnistía para presos.',
  ],
  [
    'pt',
    'Nove pessoas se afogaram e 212 crianças perdidas foram devolvidas aos pais. Debate-se uma anistia para os presos.',
  ],
  // where a meeting ends nobody is let out
  [
    'pt',
    'A Foro Penal conta 440 solturas. Luz foi detida na saída de uma assembleia, junto com outras cinco colegas.',
    '440 freed',
  ],
  // a state has some of its own back from those let out
  ['en', 'Foro Penal counted 80 foreigners freed. Spain got 12 of its citizens back.', '80 freed', '12 freed'],
  [
    'es',
    'El Foro Penal contó 80 extranjeros liberados. España recibió a 12 de sus ciudadanos.',
    '80 freed',
    '12 freed',
  ],
  [
    'pt',
    'O Foro Penal contou 80 estrangeiros libertados. A Espanha recebeu 12 de seus cidadãos, disse.',
    '80 freed',
    '12 freed',
  ],
  ['en', 'Foro Penal counted 80 foreigners freed. The minister received 12 of its directors.', '80 freed'],
  // what a prison has besides people
  ['pt', 'A prisão tem 11 torres.'],
  ['pt', 'A prisão tem 80 detentos.', '80 held'],
  // the headline says what is counted
  ['en', 'Prisoners leave jail\n\nThe tally stands at 711, the rights group said on X.', '711 freed'],
  ['en', 'Prisoners leave jail\n\nUPDATE: the number rises to 86.', '86 freed'],
  ['en', "Prisoners leave jail\n\nForo Penal put the day's tally at 41.", '41 freed'],
  ['en', 'Prisoners leave jail\n\nPrisoners Defenders verified 207, of whom 31 were women.', '207 freed', '31 freed'],
  ['es', 'Presos salen de la cárcel\n\nLa cifra asciende a 86, dijo Foro Penal.', '86 freed'],
  ['pt', 'Presos deixam a cadeia\n\nO número sobe para 86, disse o Foro Penal.', '86 freed'],
  ['en', 'Prisoners leave jail\n\nThe death toll stands at 711.'],
  ['en', 'Prisoners leave jail\n\nThe vote tally stands at 711.'],
  ['en', 'Prisoners leave jail\n\nThe number of arrests rises to 86.'],
  ['en', 'Prisoners leave jail\n\nInflation bit again in July. The total stands at 711.'],
  ['en', 'Prisoners remain in jail\n\nThe tally stands at 711.'],
  ['en', 'Foro Penal demands release of prisoners\n\nThe tally stands at 711.'],
  ['es', 'Presos salen de la cárcel\n\nEl número de muertos asciende a 86.'],
  ['pt', 'Presos deixam a cadeia\n\nO número de mortos sobe para 86.'],
  // who is due out, and whose release is asked for
  ['en', 'Turkey freed 14 jailed nurses. A further three are due out on Tuesday.', '14 freed', '3 promised'],
  [
    'en',
    'Harare freed 38 jailed teachers. Their union demanded the release of the remaining 16 teachers.',
    '38 freed',
    '16 held',
  ],
  ['en', 'Harare freed 38 jailed teachers. The mayor demanded the release of the remaining 16 buses.', '38 freed'],
  // whom a state held for politics and flew abroad
  [
    'en',
    'Managua flew 222 political prisoners to Washington on Thursday. Of the 222, thirty-three are women, an official said.',
    '222 freed',
    '33 freed',
  ],
  ['es', 'La Habana envió a 52 presos políticos a España.', '52 freed'],
  ['en', 'Moscow sent 14 political prisoners to Siberia.'],
  ['en', 'Cuba sent 14 political prisoners to Havana.'],
  ['es', 'Cuba envió a 52 presos políticos a Camagüey.'],
  ['en', 'The United States sent 238 prisoners to El Salvador.'],
  // one more of them, told alone
  [
    'en',
    'Prisoners were released. The judiciary freed four judges and a radio commentator, Foro Penal said.',
    '4 freed',
    '1 freed',
  ],
  ['en', 'Four judges were freed from jail, and a radio commentator said so.', '4 freed'],
];

describe('rarer words of a count', () => testFigures(rows, count));
