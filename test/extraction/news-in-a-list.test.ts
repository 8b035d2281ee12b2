import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** In a numbered list of news "the government" is that of the country its item begins with; a story with one reaction from abroad stays one country's. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Five stories\n1. Belarus. Minsk said it had freed 41 prisoners.\n2. Cuba. The government said 33 people left prison on Friday.\n3. Weather. Snow is due in 12 provinces.',
    '41 Government of Belarus',
    '33 Government of Cuba',
  ],
  [
    'es',
    'Cinco noticias\n1. Bielorrusia. Minsk dijo que había liberado a 41 presos.\n2. Cuba. El Gobierno dijo que 33 personas salieron de prisión el viernes.',
    '41 Government of Belarus',
    '33 Government of Cuba',
  ],
  [
    'pt',
    'Cinco notícias\n1. Bielorrússia. Minsk disse que libertou 41 presos.\n2. Cuba. O governo disse que 33 pessoas saíram da prisão na sexta-feira.',
    '41 Government of Belarus',
    '33 Government of Cuba',
  ],
  [
    'en',
    'Belarus frees 41 prisoners\nMinsk said it had freed 41 prisoners.\n- Cuba. Havana welcomed the news.\nThe government of Belarus said 33 more would follow.',
    '41 Government of Belarus',
    '33 Government of Belarus',
  ],
];

testFigures(rows, whose);
