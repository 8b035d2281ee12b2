import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

const rows: readonly CountedRow[] = [
  // the second half of a verb is no noun of a bare number
  ['en', 'The army freed 500 prisoners this week. On Friday it sent 221 home.', '500 freed', '221 freed'],
  ['en', 'The army freed 500 prisoners this week. In May it let nearly 3,000 go.', '500 freed', '3000 almost freed'],
  ['en', 'The army freed 500 prisoners this week. Ukraine handed 12 back.', '500 freed', '12 freed'],
  // what a bare number's people did not do, and where they are
  [
    'en',
    'Provea confirmed 30 releases. About eight have refused exile and are still behind bars.',
    '30 freed',
    '8 about held',
  ],
  [
    'es',
    'Provea confirmó 30 excarcelaciones. A su juicio, unos ocho han rechazado el destierro y siguen entre rejas.',
    '30 freed',
    '8 about held',
  ],
  // those who will do what others did
  [
    'en',
    'He said 64 people had been let out of prison since May, and that 21 more would leave on Thursday.',
    '64 freed',
    '21 promised',
  ],
  ['es', 'Dijo que 64 personas salieron de prisión y que 21 más lo harían el jueves.', '64 freed', '21 promised'],
  ['es', 'La nota eleva a 64 el número de disidentes que habrán salido de prisión el domingo.', '64 promised'],
  [
    'pt',
    'Saíram 64 presos, disse o ministério. Outros 21 detentos, do norte e do sul, serão soltos na sexta.',
    '64 freed',
    '21 promised',
  ],
  // who was to be freed and has arrived
  [
    'en',
    'The deal provides for the release of 70 dissidents. Thirty of them have already arrived in Rome.',
    '70 promised',
    '30 freed',
  ],
  ['es', 'El acuerdo prevé liberar a 70 opositores. Ya han llegado a Roma 30 de ellos.', '70 promised', '30 freed'],
  ['pt', 'O acordo prevê libertar 70 opositores. Já chegaram a Roma 30 deles.', '70 promised', '30 freed'],
  [
    'en',
    'The deal provides for the release of 70 dissidents. Thirty of them will arrive in Rome on Friday.',
    '70 promised',
    '30 promised',
  ],
  // what came of an order is told by the headline
  [
    'en',
    'Minsk frees 41 prisoners\n\nThe president ordered the release of 41 political prisoners on Thursday.',
    '41 freed',
  ],
  ['es', 'Minsk libera a 41 presos\n\nEl presidente mandó liberar este jueves a 41 presos políticos.', '41 freed'],
  ['pt', 'Minsk solta 41 presos\n\nO presidente mandou soltar nesta quinta-feira 41 presos políticos.', '41 freed'],
  ['en', 'A note\n\nThe president ordered the release of 41 political prisoners on Thursday.', '41 promised'],
  // out of the country, where releases are told of
  [
    'en',
    'Minsk has freed prisoners in several batches. In May, 60 people, 12 of them foreigners, were driven to Lithuania.',
    '60 freed',
    '12 freed',
  ],
  [
    'es',
    'Minsk ha soltado presos en varias tandas. En mayo, 60 personas, 12 de ellas extranjeras, fueron llevadas a Lituania.',
    '60 freed',
    '12 freed',
  ],
  [
    'pt',
    'Minsk soltou presos em várias levas. Em maio, 60 pessoas, 12 delas estrangeiras, foram levadas à Lituânia.',
    '60 freed',
    '12 freed',
  ],
  ['en', 'The border guard counted travellers. In May, 60 people, 12 of them foreigners, were driven to Lithuania.'],
  // a batch is no other subject
  [
    'en',
    'Thirty prisoners were freed on Friday and 22 on Saturday. The second group brought the total to 52, the minister said.',
    '30 freed',
    '22 freed',
    '52 freed',
  ],
  // two words for what they are like, and a verb after another
  ['en', 'The clinic said 31 sick and elderly inmates had been let out since May.', '31 freed'],
  [
    'en',
    'Since May, 300 people, 40 of them women, have been screened and released from the barracks, the mission said.',
    '300 freed',
    '40 freed',
  ],
  [
    'es',
    'Desde mayo, un total de 300 personas, entre ellas 40 niños, han sido verificadas y puestas en libertad, según la misión.',
    '300 freed',
    '40 freed',
  ],
  ['es', 'El rey libera a 300 presos por la fiesta nacional.', '300 freed'],
  [
    'es',
    'Desde 2014 han sido repatriados 510 pescadores y 33 civiles que estaban presos en Pakistán.',
    '510 freed',
    '33 freed',
  ],
  [
    'en',
    'Twenty prisoners were freed on Friday. Three of the women, sisters from Lara, had been in prison since 2019.',
    '20 freed',
    '3 freed',
  ],
  [
    'pt',
    'Na sexta saíram da prisão 20 pessoas. Três das mulheres, irmãs de Lara, estavam presas desde 2019.',
    '20 freed',
    '3 freed',
  ],
  // another figure, after a colon; in which place they are held
  [
    'en',
    'The committee counted 31 releases. The lawyers have a lower figure for that prison: 24 people between 8 and 18 January.',
    '31 freed',
    '24 freed',
  ],
  [
    'es',
    'El comité contó 31 excarcelados. La ONG da un número menor: 24 personas desde el domingo.',
    '31 freed',
    '24 freed',
  ],
  [
    'pt',
    'O comitê contou 31 solturas. A ONG tem um número menor: 24 pessoas entre 8 e 18 de janeiro.',
    '31 freed',
    '24 freed',
  ],
  ['es', 'La ONG cuenta 300 presos políticos. En Ramo Verde hay unos cincuenta.', '300 held', '50 about held'],
  ['en', 'The group counts 300 political prisoners. There are about fifty in Ramo Verde.', '300 held', '50 about held'],
  ['pt', 'A ONG conta 300 presos políticos. Em Ramo Verde há uns cinquenta.', '300 held', '50 about held'],
  // an answer that says who has counted
  ['pt', 'Quantos presos políticos há hoje?\nEm 20 de janeiro tínhamos 41 confirmados.', '41 held'],
  ['en', 'How many political prisoners are there today?\nWe have 41 confirmed.', '41 held'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text}`, () => expect([...countedIn(text, language)].sort()).toEqual([...counted].sort()));
