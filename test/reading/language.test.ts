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

const POST =
  'Desde el 8 de enero hemos verificado la excarcelación de 88 personas que estaban presas por razones políticas en todo el país, según el equipo de la organización, y seguimos a la espera de más.';

/** However it opens, it is in the language of most of its paragraphs. */
test.each([
  [
    'pt',
    'a post in Spanish opens it',
    [
      POST,
      'A mensagem foi publicada pelo diretor da ONG no sábado.',
      'O governo não comentou os números até o fim do dia.',
      'As famílias esperam na porta da prisão desde quinta-feira.',
    ],
  ],
  [
    'en',
    'a post in Spanish opens it',
    [
      POST,
      'The message was posted by the head of the group on Saturday.',
      'The government has not said how many of them were freed.',
      'Families have been waiting at the gate of the prison since Thursday.',
    ],
  ],
  [
    'es',
    'an English quotation opens it',
    [
      '“We have seen the list of the people who were freed on Sunday, and it is not the list that the government has given to us and to the families who are waiting for them at the gate of the prison.”',
      'Lo dijo el portavoz de la embajada el lunes.',
      'La ONG no ha publicado su lista, y las familias siguen a la espera.',
    ],
  ],
  ['es', 'one sentence of it is in Portuguese', [POST, 'O governo não comentou os números até o fim do dia.']],
])('%s: %s', (language, _, paragraphs) => {
  expect(voteLanguage(paragraphs.map((text) => ({ text })))).toBe(language);
});
