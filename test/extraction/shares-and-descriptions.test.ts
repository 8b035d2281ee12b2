import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

const rows: readonly CountedRow[] = [
  // a share of the number that the sentence opens with
  ['en', 'Of the 80 political prisoners freed on Monday, half are women.', '80 freed', '40 freed'],
  ['en', 'Of the 80 political prisoners freed on Monday, more than 25% are women.', '80 freed', '20 more_than freed'],
  ['es', 'De los 80 presos excarcelados el lunes, casi la mitad son mujeres.', '80 freed', '40 almost freed'],
  ['es', 'El lunes salieron 80 presos, de los cuales el 25 % son mujeres.', '80 freed', '20 freed'],
  ['es', 'El lunes salieron 80 presos. Más del 25 % de ellos son mujeres.', '80 freed', '20 more_than freed'],
  ['pt', 'Dos 80 presos libertados na segunda-feira, um quarto são mulheres.', '80 freed', '20 freed'],
  ['en', 'On Monday 80 prisoners were freed. In the city, 25% are poor.', '80 freed'],
  ['es', 'El lunes salieron 80 presos. En el barrio, la mitad trabaja en la mina.', '80 freed'],
  // how they are held stands beside them, and the release before
  ['es', 'El ministro anunció la liberación de 27 periodistas encarcelados.', '27 freed'],
  ['es', 'El Gobierno liberó el lunes a 27 personas detenidas de forma arbitraria.', '27 freed'],
  ['es', 'Siguen en la cárcel 27 personas detenidas de forma arbitraria.', '27 held'],
  ['pt', 'Na segunda-feira ficaram em liberdade oitenta presos políticos.', '80 freed'],
  // the verb left out
  ['en', 'On Monday 80 prisoners walked out of jail; on Tuesday, 27 more.', '80 freed', '27 freed'],
  ['es', 'El lunes salieron de la cárcel 80 presos; el martes, 27 más.', '80 freed', '27 freed'],
  ['es', 'El lunes salieron de la cárcel 80 presos, 27 más que el domingo.', '80 freed'],
  ['pt', 'Na segunda-feira saíram da prisão 80 presos; na terça-feira, mais 27.', '80 freed', '27 freed'],
  // people of a party, of a trade, of a protest
  ['en', 'The government freed 27 student protesters on Monday, Foro Penal said.', '27 freed'],
  ['en', 'The government freed 27 non-violent offenders from jail on Monday.', '27 freed'],
  ['es', 'El lunes salieron de la cárcel 27 representantes de la oposición.', '27 freed'],
  ['es', 'El lunes salieron de la cárcel 27 antiguos ministros.', '27 freed'],
  ['pt', 'Na segunda-feira saíram da prisão 27 colaboradores de María Corina Machado.', '27 freed'],
  ['en', 'The government released 27 student visas on Monday.'],
  // who dies, flees or is moved
  ['es', 'Mueren 27 presos en una cárcel de Ecuador'],
  ['es', 'Se fugan 27 presos de una cárcel en Ecuador'],
  ['es', 'Trasladan a 27 presos a otra cárcel'],
  ['pt', 'Morrem 27 presos numa prisão do Equador'],
  ['pt', 'Fogem 27 presos de uma cadeia no Equador'],
  ['pt', 'Transferidos 27 presos para outra cadeia'],
  ['en', '27 inmates die in Ecuador prison'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text}`, () => expect([...countedIn(text, language)].sort()).toEqual([...counted].sort()));
