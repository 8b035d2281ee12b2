import { type FigureRow, testFigures, whose } from './figure-rows.js';

const PLACE = {
  en: 'Families waited outside the prisons of Venezuela.',
  es: 'Las familias esperaban frente a las cárceles de Venezuela.',
  pt: 'As famílias esperavam diante das prisões da Venezuela.',
};

/** The government, the ministry or the minister of a people is that country's, wherever the article plays. */
const said: readonly (readonly [language: 'en' | 'es' | 'pt', text: string, country: string])[] = [
  ['en', 'The Brazilian government said two men had been freed.', 'Brazil'],
  ['en', 'Two men were freed on Friday, the Cuban foreign ministry said.', 'Cuba'],
  ['es', 'El Gobierno cubano dijo que dos hombres fueron liberados.', 'Cuba'],
  ['es', 'El Gobierno israelí dijo que dos hombres fueron liberados.', 'Israel'],
  ['es', 'El Gobierno nicaragüense dijo que dos hombres fueron liberados.', 'Nicaragua'],
  ['es', 'El Gobierno catarí dijo que dos hombres fueron liberados.', 'Qatar'],
  ['es', 'Las autoridades egipcias dijeron que dos hombres fueron liberados.', 'Egypt'],
  ['es', 'El ministro español de Exteriores dijo que dos hombres fueron liberados.', 'Spain'],
  [
    'es',
    'El ministro español de Asuntos Exteriores, José Manuel Albares, dijo que dos hombres fueron liberados.',
    'Spain',
  ],
  ['es', 'El Ministerio ruso de Defensa dijo que dos hombres fueron liberados.', 'Russia'],
  ['pt', 'O governo brasileiro disse que dois homens foram libertados.', 'Brazil'],
  ['pt', 'O governo português disse que dois homens foram libertados.', 'Portugal'],
  ['pt', 'O governo turco disse que dois homens foram libertados.', 'Türkiye'],
  ['pt', 'O governo angolano disse que dois homens foram libertados.', 'Angola'],
  ['pt', 'O governo tcheco disse que dois homens foram libertados.', 'the Czech Republic'],
  ['pt', 'A diplomacia alemã disse que dois homens foram libertados.', 'Germany'],
  ['pt', 'A ministra portuguesa da Justiça disse que dois homens foram libertados.', 'Portugal'],
  ['pt', 'O ministro brasileiro das Relações Exteriores disse que dois homens foram libertados.', 'Brazil'],
  // no country beside it: that of the article
  ['en', 'The government said two men had been freed.', 'Venezuela'],
  ['es', 'El ministro de Interior, Justicia y Paz dijo que dos hombres fueron liberados.', 'Venezuela'],
  ['pt', 'O governo interino disse que dois homens foram libertados.', 'Venezuela'],
];

const rows: readonly FigureRow[] = said.map(([language, text, country]) => [
  language,
  `${PLACE[language]}\n${text}`,
  `2 Government of ${country}`,
]);

testFigures(rows, whose);
