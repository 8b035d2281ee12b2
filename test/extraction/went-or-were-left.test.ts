import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Words that tell of people who went, or of those who did not. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Sri Lanka freed 388 prisoners on Monday. On February 4, 285 inmates left, according to the prisons department.',
    '388 freed',
    '285 freed',
  ],
  ['en', 'The jail freed 388 prisoners. It still has 285 inmates left, the ministry said.', '388 freed', '285 held'],
  ['en', 'Provea says 45 prisoners left in January.', '45 freed'],
  ['en', 'The other 46 prisoners left from the 23rd on, Provea said.', '46 freed'],
  ['en', 'Provea says there are 45 prisoners left in January.', '45 held'],
  ['en', 'Provea says only 45 prisoners are left in Yare.', '45 held'],
  ['en', 'Eleven prisoners walked free. Seven were left in Yare prison.', '11 freed', '7 held'],
  ['en', 'Three Israeli hostages were handed to the Red Cross on Saturday, the army said.', '3 freed'],
  ['en', 'Three Israeli hostages, thin and pale, were handed to the Red Cross on Saturday, the army said.', '3 freed'],
  ['en', 'Twelve letters to prisoners were handed to the Red Cross on Saturday, the army said.'],
  // who counts over the same days counts the same thing
  [
    'en',
    'Foro Penal said 94 people left prison between 8 and 15 January and that some 950 were still inside. Provea arrives at 86 for the same eight days.',
    '94 freed',
    'about 950 held',
    '86 freed',
  ],
  [
    'es',
    'Foro Penal dijo que 94 personas salieron de prisión entre el 8 y el 15 de enero y que unas 950 siguen presas. Provea cuenta 86 en el mismo lapso.',
    '94 freed',
    'about 950 held',
    '86 freed',
  ],
  [
    'pt',
    'O Foro Penal disse que 94 pessoas saíram da prisão entre 8 e 15 de janeiro e que cerca de 950 seguem presas. A Provea chega a 86 no mesmo período.',
    '94 freed',
    'about 950 held',
    '86 freed',
  ],
  [
    'en',
    'Foro Penal said 94 people left prison between 8 and 15 January and that some 950 were still inside. Provea arrives at 900.',
    '94 freed',
    'about 950 held',
    '900 held',
  ],
  // asked after those who are left
  [
    'en',
    'How many people are out?\nForo Penal has verified the release of 266 political prisoners.\nAnd how many are left?\nMore than 700.',
    '266 freed',
    'more_than 700 held',
  ],
  [
    'es',
    '¿Cuántos han salido?\nForo Penal ha verificado la excarcelación de 266 presos políticos.\n¿Y cuántos quedan?\nMás de 700.',
    '266 freed',
    'more_than 700 held',
  ],
  // who left, and what nobody let out
  [
    'en',
    'The rescuers reached the town. More have left the village since, officials said; 40 prisoners were freed.',
    '40 freed',
  ],
  ['en', 'Nicaragua did not send 222 political prisoners to Washington on Friday.', '222 held'],
  // on somebody's list are those inside, however few left before
  [
    'es',
    'Belarús liberó a 31 ucranianos. Once eran mujeres.\nEn la lista del grupo Viasna hay hoy 1.236 presos políticos.',
    '31 freed',
    '11 freed',
    '1236 held',
  ],
  ['pt', 'Belarus libertou 31 ucranianos.\nNa lista da Viasna há 1.236 presos políticos.', '31 freed', '1236 held'],
  // who receives something else receives nobody
  [
    'es',
    'HaMoked, que recibe los datos, situaba en 9.846 los palestinos presos por razones de seguridad.',
    '9846 held',
  ],
  // said before and still to come
  ['es', 'La cancillería había prometido que quedarían libres 553 personas.', '553 promised'],
  ['es', 'La cancillería había dicho que saldrían libres 553 personas.', '553 promised'],
];

testFigures(rows, count);
