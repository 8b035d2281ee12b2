import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Of which figure before it a part is: no part is larger than its whole, and of people nobody has counted there is none. */
const rows: readonly FigureRow[] = [
  [
    'es',
    'Cuba cerró el año con 1.107 presos políticos, según Prisoners Defenders. Ocho salieron de la cárcel en enero.\nDel total, 118 son mujeres y 31 eran menores de edad.',
    '1107 held',
    '8 freed',
    '118 held',
    '31 held',
  ],
  [
    'en',
    'Cuba ended the year with 1,107 political prisoners, according to Prisoners Defenders. Eight left jail in January.\nOf the total, 118 are women and 31 were minors.',
    '1107 held',
    '8 freed',
    '118 held',
    '31 held',
  ],
  ['es', 'El Foro Penal halló 41 presos políticos. Hay nueve mujeres y dos muchachos.', '41 held', '9 held', '2 held'],
  ['en', 'Foro Penal found 41 political prisoners. There are nine women and two boys.', '41 held', '9 held', '2 held'],
  ['pt', 'O Foro Penal encontrou 41 presos políticos. Há nove mulheres e dois rapazes.', '41 held', '9 held', '2 held'],
  [
    'en',
    'Foro Penal counts 508 political prisoners. The commission, 19 of whose 23 members are allies, meets.',
    '508 held',
  ],
  [
    'es',
    'El Foro Penal cuenta 508 presos políticos. La comisión, 19 de cuyos 23 miembros son aliados, se reúne.',
    '508 held',
  ],
  [
    'pt',
    'O Foro Penal conta 508 presos políticos. A comissão, da qual 19 dos 23 membros são aliados, reúne-se.',
    '508 held',
  ],
  // batches that left, each on its day
  [
    'en',
    'Two batches that left in the old year are in the official total: 92 prisoners on Dec. 25 and 81 on Jan. 1.',
    '92 freed',
    '81 freed',
  ],
  [
    'es',
    'Dos tandas que salieron en Navidad están en el total oficial: 92 presos el 25 de diciembre y 81 el 1 de enero.',
    '92 freed',
    '81 freed',
  ],
  [
    'pt',
    'Duas levas que saíram no Natal estão no total oficial: 92 presos em 25 de dezembro e 81 em 1º de janeiro.',
    '92 freed',
    '81 freed',
  ],
  [
    'en',
    'Foro Penal counted the inmates of Yare twice: 92 prisoners on Dec. 25 and 81 on Jan. 1.',
    '92 held',
    '81 held',
  ],
  // names that were put on a list
  ['es', 'Cuba tiene 1.207 presos políticos. La ONG agregó a su lista 18 nombres nuevos.', '1207 held'],
  ['en', 'Cuba holds 1,207 political prisoners. The group added 18 new names to its list.', '1207 held'],
  ['pt', 'Cuba tem 1.207 presos políticos. A ONG acrescentou 18 nomes novos à sua lista.', '1207 held'],
  ['es', 'Por qué nadie cuenta los mismos presos liberados: cuatro claves'],
  // years in halves
  [
    'en',
    'Twenty-eight journalists are in prison. Seven reporters got between seven and a half and nine years.',
    '28 held',
  ],
  [
    'es',
    'Hay 28 periodistas presos. Siete reporteros fueron condenados a entre siete y medio y nueve años.',
    '28 held',
  ],
  ['pt', 'Há 28 jornalistas presos. Sete repórteres foram condenados a entre sete e meio e nove anos.', '28 held'],
  // how often somebody signs
  ['es', 'Doce presos salieron el lunes. Todos deben firmar un cuaderno cada 15 o cada 30 días.', '12 freed'],
  // what is not known is how it was, and not that it was
  [
    'en',
    'JEP documents 52 releases. Of them, 45 left with conditions. It could not establish how the other seven were freed.',
    '52 freed',
    '45 freed',
    '7 freed',
  ],
  [
    'es',
    'JEP documenta 52 liberaciones. De ellas, 45 salieron con medidas. No pudo averiguar en qué condiciones fueron excarceladas las otras siete.',
    '52 freed',
    '45 freed',
    '7 freed',
  ],
  [
    'pt',
    'A JEP documenta 52 solturas. Delas, 45 saíram com medidas. A ONG não conseguiu apurar em que condições as outras sete foram soltas.',
    '52 freed',
    '45 freed',
    '7 freed',
  ],
  ['en', 'The group could not confirm that 107 prisoners were freed.'],
  ['es', 'La ONG no pudo confirmar que 107 presos fueran liberados.'],
  // a demand lifts nothing
  ['es', 'La PUD reclamó la libertad plena de los 71 presos de conciencia que quedan en las cárceles.', '71 held'],
  ['en', 'The alliance demanded full freedom for the 71 political prisoners who remain in jail.', '71 held'],
  ['pt', 'A aliança pediu a liberdade plena dos 71 presos políticos que continuam na cadeia.', '71 held'],
  // people who live at home
  ['es', 'Que la amnistía alcance a los 14 maestros imputados en 2023 que hoy viven con miedo en sus casas.'],
  // freed, of those who were held
  [
    'en',
    'Some 800 political prisoners were in jail when the year began, Foro Penal says. Half of them are now out.',
    'about 800 held',
    '400 freed',
  ],
  ['en', 'Foro Penal lists 800 political prisoners. A quarter of them have been released.', '800 held', '200 freed'],
  ['en', 'Foro Penal says 266 prisoners are finally out.', '266 freed'],
  ['en', 'Foro Penal lists 800 political prisoners. Half of them are soldiers.', '800 held', '400 held'],
  ['es', 'El Foro Penal registra 800 presos políticos. La mitad de ellos son militares.', '800 held', '400 held'],
  ['es', 'El Foro Penal registra 800 presos políticos. Un cuarto de ellos ha sido liberado.', '800 held', '200 freed'],
  ['pt', 'O Foro Penal contabiliza 800 presos políticos. Metade deles já saiu da prisão.', '800 held', '400 freed'],
  // behind "including" they are described, and were let go like the others
  ['en', 'Israel freed 1,968 prisoners, including 250 serving life.', '1968 freed', '250 freed'],
  ['en', 'The government freed 80 prisoners, including 12 awaiting trial.', '80 freed', '12 freed'],
  ['en', 'The government freed 80 prisoners, including 12 women serving life terms.', '80 freed', '12 freed'],
  ['en', 'The government freed 80 prisoners, including 12 sentenced to death.', '80 freed', '12 freed'],
  ['en', 'The government freed 80 prisoners, among them 12 facing terrorism charges.', '80 freed', '12 freed'],
  ['en', 'The prison holds 800 inmates, including 250 awaiting trial.', '800 held', '250 held'],
  ['en', 'The storm damaged 80 houses, including 12 serving as schools.'],
  ['en', 'Police arrested 80 people, including 12 wanted for murder.'],
  ['en', 'The government freed 80 prisoners, including 12 members of Congress.', '80 freed', '12 freed'],
  ['es', 'El gobierno liberó a 80 presos, incluidos 12 condenados a cadena perpetua.', '80 freed', '12 freed'],
  ['pt', 'Foram soltos 80 presos, segundo a comissão, formada por 19 deputados.', '80 freed'],
  ['pt', 'Foram soltos 80 presos. A comissão é composta por 47 Estados.', '80 freed'],
  ['es', 'Fueron liberados 80 presos, según la comisión, formada por 19 diputados.', '80 freed'],
  ['es', 'El gobierno liberó a 80 presos, entre ellos 12 sentenciados a muerte.', '80 freed', '12 freed'],
  ['pt', 'O governo libertou 80 presos, incluindo 12 condenados à prisão perpétua.', '80 freed', '12 freed'],
  ['pt', 'O governo libertou 80 presos, entre eles 12 cumprindo longas penas.', '80 freed', '12 freed'],
  // the verb behind a whole is that of its part
  ['en', 'Only 105 of the 402 suspects remain in custody.', '105 held'],
  ['en', 'Nine of the 45 activists are still in prison.', '9 held'],
  ['en', 'Nine of the 45 activists still in prison are ill.', '9 held', '45 held'],
  ['en', '47 of the 139 students in pretrial detention are women.', '47 held', '139 held'],
  ['es', 'Apenas 105 de los 402 manifestantes permanecen detenidos.', '105 held'],
  ['pt', 'Nove dos 45 ativistas continuam na prisão.', '9 held'],
  // how old people are who are let go
  ['en', 'The bill would free those over 70 and those who have served at least ten years.'],
  ['en', 'The decree freed anyone under 18.'],
  ['en', 'The government has freed over 70, Foro Penal said.', 'more_than 70 freed'],
  ['es', 'El decreto liberó a los mayores de 70.'],
];

testFigures(rows, count);
