import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Two counts of two bodies in one or two sentences: each keeps its own, however the second is joined on. */
const rows: readonly FigureRow[] = [
  // one count after or before another was told
  [
    'en',
    'Foro Penal counted 154 releases after the government announced 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'es',
    'Foro Penal contó 154 excarcelaciones después de que el Gobierno anunciara 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'pt',
    'O Foro Penal contou 154 libertações depois de o governo anunciar 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'es',
    'Provea había contado 154 excarcelaciones hasta el sábado, antes de que el Gobierno anunciara que habían salido 406.',
    '154 Provea',
    '406 Government of Venezuela',
  ],
  // whose figure is rejected, and who goes on
  [
    'en',
    'Foro Penal rejected the figure of 406 releases given by the government and says there were 154.',
    '406 Government of Venezuela',
    '154 Foro Penal',
  ],
  [
    'en',
    'The government disputes Foro Penal’s figure of 154 releases, saying it has confirmed 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'es',
    'Foro Penal rechazó la cifra de 406 liberados dada por el Gobierno y dijo que eran 154.',
    '406 Government of Venezuela',
    '154 Foro Penal',
  ],
  [
    'es',
    'Foro Penal cuestiona la cifra de 406 excarcelados del Gobierno y dice haber confirmado 154.',
    '406 Government of Venezuela',
    '154 Foro Penal',
  ],
  [
    'pt',
    'O Foro Penal contesta o número de 406 libertados do governo e diz ter confirmado 154.',
    '406 Government of Venezuela',
    '154 Foro Penal',
  ],
  // a clause that hangs on the second
  [
    'en',
    'Provea says 154 people were freed, a figure lower than the 406 given by the government.',
    '154 Provea',
    '406 Government of Venezuela',
  ],
  [
    'es',
    'Provea cuenta 154 excarcelaciones, menos que las 406 que da el Gobierno.',
    '154 Provea',
    '406 Government of Venezuela',
  ],
  [
    'pt',
    'A Provea conta 154 libertações, número inferior às 406 que o governo dá.',
    '154 Provea',
    '406 Government of Venezuela',
  ],
  [
    'pt',
    'Dos 406 libertados de que fala o governo, a Provea só verificou 154.',
    '406 Government of Venezuela',
    '154 Provea',
  ],
  // some of those that the other counts
  [
    'en',
    'Foro Penal has confirmed 154 of the 406 releases announced by the government.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'en',
    'Foro Penal has confirmed 154 of the government’s 406 releases.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'es',
    'Foro Penal confirmó 154 de las 406 excarcelaciones anunciadas por el Gobierno.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'es',
    'Foro Penal confirmó 154 de las 406 excarcelaciones del Gobierno.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  ['pt', 'O Foro Penal confirmou 154 das 406 libertações do governo.', '154 Foro Penal', '406 Government of Venezuela'],
  [
    'en',
    'Of the 406 releases announced by Interior Minister Diosdado Cabello, Foro Penal has confirmed 154.',
    '406 Government of Venezuela',
    '154 Foro Penal',
  ],
  // a bare number and whose it is
  [
    'en',
    'In Venezuela 154 people were freed according to Foro Penal and 406 according to the government.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'es',
    'Salieron 154 presos según Foro Penal y 406 según el Gobierno.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'pt',
    'Saíram 154 presos segundo o Foro Penal e 406 segundo o governo.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'en',
    'Foro Penal says 154 people were freed, compared with 406 according to the government.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'en',
    'Foro Penal’s count stands at 154 releases and the government’s at 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'en',
    'The count of Foro Penal stands at 154 releases; that of the Penitentiary Service, at 406.',
    '154 Foro Penal',
    '406 Penitentiary Service',
  ],
  [
    'es',
    'La cuenta de Foro Penal va por 154 excarcelados y la del Gobierno por 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  ['es', 'Foro Penal: 154 excarcelados; el Gobierno: 406.', '154 Foro Penal', '406 Government of Venezuela'],
  [
    'es',
    'Foro Penal lleva contados 154 excarcelados, mientras el Gobierno lleva 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'en',
    'Where the government sees 406 releases, Foro Penal counts 154.',
    '406 Government of Venezuela',
    '154 Foro Penal',
  ],
  [
    'es',
    'Donde el Gobierno ve 406 excarcelaciones, Foro Penal cuenta 154.',
    '406 Government of Venezuela',
    '154 Foro Penal',
  ],
  ['pt', 'Onde o governo vê 406 libertações, o Foro Penal conta 154.', '406 Government of Venezuela', '154 Foro Penal'],
  // when or where opens the sentence, and then who counts
  [
    'es',
    'El Gobierno anunció la liberación de 406 presos. Hasta ahora Foro Penal ha confirmado 154.',
    '406 Government of Venezuela',
    '154 Foro Penal',
  ],
  [
    'es',
    'El Gobierno anunció la liberación de 406 presos. En Caracas Provea ha verificado 154.',
    '406 Government of Venezuela',
    '154 Provea',
  ],
  [
    'es',
    'El Gobierno anunció la liberación de 406 presos. Durante una visita a Provea confirmó 154.',
    '406 Government of Venezuela',
    '154 Government of Venezuela',
  ],
  ['es', 'En Cuba Prisoners Defenders cuenta 1.214 presos políticos.', '1214 Prisoners Defenders'],
  // a quotation that speaks of another's figure, and what somebody does with it
  [
    'en',
    '“We have verified 154 releases,” Foro Penal said. “The 406 announced by the government do not exist.”',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'es',
    '«Hemos verificado 154 excarcelaciones», dijo Foro Penal. «Las 406 que anuncia el Gobierno no existen».',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'en',
    'Foro Penal says 406 people were released. The government disputes that, saying only 154 have walked free.',
    '406 Foro Penal',
    '154 Government of Venezuela',
  ],
  [
    'es',
    'El Gobierno dijo que fueron liberadas 406 personas. Foro Penal lo niega y asegura que solo salieron 154.',
    '406 Government of Venezuela',
    '154 Foro Penal',
  ],
  [
    'en',
    'Foro Penal criticised the government for counting 406 releases, and says 154 have left.',
    '406 Government of Venezuela',
    '154 Foro Penal',
  ],
  [
    'es',
    'Foro Penal acusa al Gobierno de contar 406 liberados y dice que han salido 154.',
    '406 Government of Venezuela',
    '154 Foro Penal',
  ],
  [
    'es',
    'Foro Penal mantiene que son 154 los excarcelados, y el Gobierno que son 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  ['es', 'Foro Penal dijo que, contra lo que afirma el Gobierno, fueron liberadas 154 personas.', '154 Foro Penal'],
  // nobody else's: members, what a state holds, whom it denies
  ['en', 'Foro Penal says 154 people were freed, among them 12 of the party’s members.', '154 Foro Penal'],
  ['en', 'Foro Penal documented 154 arrests of the 406 people the government accuses.'],
];

testFigures(rows, whose);
