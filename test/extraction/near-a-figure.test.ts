import { count, type FigureRow, testFigures, whose } from './figure-rows.js';

/** How near a count comes to its figure is said by a verb before it, or by a fraction of the count before. */
const rows: readonly FigureRow[] = [
  // hedges that are verbs
  ['en', 'According to Foro Penal, the number of prisoners freed has not reached 450.', 'less_than 450 freed'],
  ['en', 'According to Foro Penal, the number of prisoners freed falls short of 450.', 'less_than 450 freed'],
  ['en', 'According to Foro Penal, the number of people released is nowhere near 450.', 'less_than 450 freed'],
  ['en', 'According to Foro Penal, the number of people released never got to 450.', 'less_than 450 freed'],
  ['es', 'Según el Foro Penal, la cifra de excarcelados no alcanza los 450.', 'less_than 450 freed'],
  ['es', 'Según el Foro Penal, la cifra de excarcelados está lejos de los 450.', 'less_than 450 freed'],
  ['es', 'Según el Foro Penal, la cifra de excarcelados se queda por debajo de 450.', 'less_than 450 freed'],
  ['es', 'Según el Foro Penal, los excarcelados ni siquiera llegan a 450.', 'less_than 450 freed'],
  ['es', 'Según el Foro Penal, la cifra de excarcelados apenas supera los 450.', 'more_than 450 freed'],
  ['es', 'Según el Foro Penal, la cifra de excarcelados rondaría los 450.', 'about 450 freed'],
  ['pt', 'Segundo o Foro Penal, o número de libertados está longe dos 450.', 'less_than 450 freed'],
  ['pt', 'Segundo o Foro Penal, o número de libertados passa um pouco de 450.', 'more_than 450 freed'],
  ['pt', 'Segundo o Foro Penal, o número de libertados rondaria os 450.', 'about 450 freed'],
  ['en', "According to Foro Penal, the number of people released doesn't reach 450.", 'less_than 450 freed'],
  ['en', 'According to Foro Penal, the number of prisoners freed is far from 450.', 'less_than 450 freed'],
  ['en', 'According to Foro Penal, the number of prisoners freed fell well short of 450.', 'less_than 450 freed'],
  ['en', 'Foro Penal says the number of prisoners freed has reached 450.', '450 freed'],
  ['en', 'According to Foro Penal, the number of people released is just short of 450.', 'almost 450 freed'],
  ['en', 'According to Foro Penal, the number of people released edged past 450 on Sunday.', 'more_than 450 freed'],
  [
    'en',
    'The government said 116 prisoners had been freed on Sunday. Foro Penal said its own number was far from the 116 the government claims.',
    '116 freed',
  ],
  ['en', 'Foro Penal says the number of political prisoners still in jail does not reach 450.', 'less_than 450 held'],
  ['es', 'El Foro Penal dice que los excarcelados no llegaron a 450.', 'less_than 450 freed'],
  [
    'es',
    'El Gobierno dijo que 116 presos fueron excarcelados el domingo. El Foro Penal dijo que su cifra está lejos de los 116 que reivindica el Gobierno.',
    '116 freed',
  ],
  ['es', 'Según el Foro Penal, los liberados no superan los 450.', 'up_to 450 freed'],
  ['pt', 'Segundo o Foro Penal, o número de soltos não atingiu os 450.', 'less_than 450 freed'],
  ['pt', 'Segundo o Foro Penal, o número de soltos não passa de 450.', 'up_to 450 freed'],
  [
    'pt',
    'O governo disse que 116 presos foram soltos no domingo. O Foro Penal disse que o seu número está longe dos 116 que o governo reivindica.',
    '116 freed',
  ],
  ['en', 'Viasna says the number of political prisoners falls well short of 900.', 'less_than 900 held'],
  ['en', "The opposition says the number of people freed so far hasn't even reached 900.", 'less_than 900 freed'],
  ['en', 'According to Viasna, the number of people freed comfortably exceeds 900.', 'more_than 900 freed'],
  ['es', 'El colectivo dice que el número de presos políticos ni siquiera llega a 900.', 'less_than 900 held'],
  ['es', 'Según el colectivo, la cifra de liberados supera por poco los 900.', 'more_than 900 freed'],
  ['es', 'Según el colectivo, los liberados rondarían los 900.', 'about 900 freed'],
  ['pt', 'Segundo a ONG, o número de libertados está muito aquém dos 900.', 'less_than 900 freed'],
  ['pt', 'Segundo a ONG, o número de libertados ultrapassa ligeiramente os 900.', 'more_than 900 freed'],
  // fractions and multiples of the count before
  [
    'en',
    'Foro Penal published a list of 60 people freed on Sunday. Less than half of the list are political prisoners.',
    '60 freed',
    'less_than 30 freed',
  ],
  [
    'es',
    'El Foro Penal dice que 800 personas siguen presas. Cerca de la mitad espera juicio.',
    '800 held',
    'about 400 held',
  ],
  [
    'es',
    'El Foro Penal dice que 800 personas siguen presas. Tres de cada cuatro no han visto a un juez.',
    '800 held',
    '600 held',
  ],
  ['es', 'El Gobierno excarceló a 40 presos en noviembre. En diciembre liberó al triple.', '40 freed', '120 freed'],
  [
    'pt',
    'O Foro Penal diz que 800 pessoas continuam presas. Três em cada quatro nunca viram um juiz.',
    '800 held',
    '600 held',
  ],
  ['pt', 'O governo libertou 40 presos em novembro. Em dezembro libertou o triplo.', '40 freed', '120 freed'],
  ['en', "Viasna's tally of freed prisoners stood at seven on Friday and at twelve on Sunday.", '7 freed', '12 freed'],
  [
    'en',
    'The association says 1,240 people are behind bars for politics. A quarter of them have never been tried.',
    '1240 held',
    '310 held',
  ],
  [
    'en',
    'The association says 1,240 people are behind bars for politics. Three in four have never seen a lawyer.',
    '1240 held',
    '930 held',
  ],
  [
    'es',
    'La asociación dice que 1.240 personas siguen presas por motivos políticos. Tres de cada cuatro nunca han visto a un abogado.',
    '1240 held',
    '930 held',
  ],
  [
    'es',
    'La asociación dice que 1.240 personas siguen presas por motivos políticos. La mitad aguarda sentencia.',
    '1240 held',
    '620 held',
  ],
  [
    'es',
    'Las autoridades liberaron a 45 presos en octubre. En noviembre excarcelaron al doble.',
    '45 freed',
    '90 freed',
  ],
  [
    'pt',
    'A associação diz que 1.240 pessoas continuam presas por motivos políticos. Um quarto delas nunca foi julgado.',
    '1240 held',
    '310 held',
  ],
  [
    'pt',
    'A associação diz que 1.240 pessoas continuam presas por motivos políticos. Metade aguarda julgamento.',
    '1240 held',
    '620 held',
  ],
  ['pt', 'As autoridades libertaram 45 presos em outubro. Em novembro soltaram o dobro.', '45 freed', '90 freed'],
  // one count on two days
  [
    'en',
    "Foro Penal's count of released prisoners stood at nine on Friday and at eleven on Saturday.",
    '9 freed',
    '11 freed',
  ],
  ['en', "Viasna's tally of freed prisoners stood at 34 on Friday and at 41 on Sunday.", '34 freed', '41 freed'],
];

testFigures(rows, count);

/** A count that is told not to reach a figure is still that of whoever keeps it. */
const owned: readonly FigureRow[] = [
  [
    'en',
    'The government says 626 people have been freed. The count of Foro Penal has not reached 450.',
    '626 Government of Venezuela',
    '450 Foro Penal',
  ],
  [
    'en',
    "The government says 626 people have been freed. Foro Penal's count falls short of 450.",
    '626 Government of Venezuela',
    '450 Foro Penal',
  ],
  [
    'es',
    'El Gobierno dice que 626 personas han sido liberadas. La cuenta del Foro Penal no llega a 450.',
    '626 Government of Venezuela',
    '450 Foro Penal',
  ],
  [
    'es',
    'El Gobierno dice que 626 personas han sido liberadas. La cuenta del Foro Penal no alcanza las 450.',
    '626 Government of Venezuela',
    '450 Foro Penal',
  ],
  [
    'pt',
    'O governo diz que 626 pessoas foram libertadas. A conta do Foro Penal não chega a 450.',
    '626 Government of Venezuela',
    '450 Foro Penal',
  ],
];

testFigures(owned, whose);
