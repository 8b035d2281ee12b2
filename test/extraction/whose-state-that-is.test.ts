import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** 'Its ministry' is of the country that the sentence is about, whatever country bears an office of that name. */
const rows: readonly FigureRow[] = [
  [
    'pt',
    'O Catar mediou a libertação de 41 presos, disse seu Ministério das Relações Exteriores.',
    '41 Government of Qatar',
  ],
  ['pt', 'A Rússia libertou 41 presos, disse o seu Ministério das Relações Exteriores.', '41 Government of Russia'],
  ['pt', 'A Turquia recebeu 41 presos libertados, informou seu Ministério do Exterior.', '41 Government of Türkiye'],
  ['pt', '41 presos foram libertados, disse o Ministério das Relações Exteriores do Catar.', '41 Government of Qatar'],
  ['pt', '41 brasileiros foram libertados, disse o Ministério das Relações Exteriores.', '41 Government of Brazil'],
  [
    'es',
    'Catar medió en la liberación de 41 presos, dijo su Ministerio de Relaciones Exteriores.',
    '41 Government of Qatar',
  ],
  ['es', 'Rusia liberó a 41 presos, informó su Ministerio de Defensa.', '41 Government of Russia'],
  ['en', 'Russia freed 41 prisoners, its Ministry of Defence said.', '41 Government of Russia'],
  ['en', 'Qatar mediated the release of 41 prisoners, its Ministry of Foreign Affairs said.', '41 Government of Qatar'],
  ['pt', 'A Rússia libertou 41 presos, informou seu Ministério da Defesa.', '41 Government of Russia'],
  [
    'pt',
    'O Brasil recebeu 41 presos libertados na Venezuela, disse seu Ministério das Relações Exteriores.',
    '41 Government of Brazil',
  ],
  [
    'pt',
    'Lula comemorou; seu Ministério das Relações Exteriores disse que 41 presos foram soltos.',
    '41 Government of Brazil',
  ],
  ['pt', 'A Rússia libertou 41 presos na Ucrânia, informou seu Ministério da Defesa.', '41 Government of Russia'],
  ['es', 'Rusia liberó a 41 presos en Ucrania, informó su Ministerio de Defensa.', '41 Government of Russia'],
  ['en', 'Russia freed 41 prisoners in Ukraine, its defence ministry said.', '41 Government of Russia'],
  ['en', 'Spain received five men freed in Venezuela, its foreign ministry said.', '5 Government of Spain'],
  [
    'es',
    'España recibió a cinco hombres liberados en Venezuela, dijo su Ministerio de Exteriores.',
    '5 Government of Spain',
  ],
  ['en', 'In Poland, Ukraine and its foreign ministry said 41 prisoners were freed.', '41 Government of Ukraine'],
  // who lets them go, at the head of the sentence, and the office of that state that tells of it
  [
    'pt',
    'O presidente bielorrusso, Aleksandr Lukashenko, perdoou 22 presos na terça-feira, informou a agência estatal Belta.',
    '22 Government of Belarus',
  ],
  [
    'pt',
    'A junta militar de Mianmar concedeu anistia a 6.134 presos no domingo, noticiou a TV estatal.',
    '6134 Government of Myanmar',
  ],
  [
    'pt',
    'Caracas não comentou.\nO presidente egípcio perdoou 12 presos, anunciou o Ministério do Interior.\nA Venezuela tem outros presos; a Venezuela nega.',
    '12 Government of Egypt',
  ],
  [
    'es',
    'La junta militar de Myanmar amnistió a 6.134 presos el domingo, informó la televisión estatal.',
    '6134 Government of Myanmar',
  ],
  [
    'en',
    "Myanmar's military junta granted amnesty to 6,134 prisoners on Sunday, state television reported.",
    '6134 Government of Myanmar',
  ],
  [
    'en',
    'Belarusian President Alexander Lukashenko pardoned 22 prisoners on Tuesday, state news agency Belta reported.',
    '22 Government of Belarus',
  ],
  // but who looks after his own people abroad is of their country
  [
    'pt',
    'A Rússia libertou dois brasileiros, informou o Ministério das Relações Exteriores.',
    '2 Government of Brazil',
  ],
  // an office that several states have, in an article that does not name the one best known for it
  [
    'pt',
    'Em Cuba, 553 pessoas serão libertadas aos poucos, prometeu o Ministério das Relações Exteriores.',
    '553 Government of Cuba',
  ],
  [
    'pt',
    'Em Cuba, 553 pessoas serão libertadas aos poucos, soube o Brasil, disse o Ministério das Relações Exteriores.',
    '553 Government of Brazil',
  ],
  // who has left the service speaks for no state
  ['pt', 'O general da reserva Cliver Alcalá disse que 90 militares foram soltos.', '90 unattributed'],
  ['pt', 'O coronel reformado Juan Díaz disse que 90 militares foram soltos.', '90 unattributed'],
  ['pt', 'O juiz aposentado Juan Díaz disse que 90 militares foram soltos.', '90 unattributed'],
  ['es', 'El coronel en situación de retiro Juan Díaz dijo que salieron 90 militares.', '90 unattributed'],
  ['en', 'Juan Diaz, a retired army general, said 90 soldiers had been freed.', '90 unattributed'],
  ['pt', 'O vice-ministro da Reserva Nacional disse que 90 presos saíram.', '90 government'],
  ['pt', 'O general Juan Díaz disse que 90 militares foram soltos.', '90 government'],
];

testFigures(rows, whose);
