import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Two days and one count: people left on the day that stands by the verb of their release. */
const rows: readonly FigureRow[] = [
  ['en', 'The 41 prisoners, who were released on Friday, arrived home on Saturday.', '41 freed 2026-01-23..2026-01-23'],
  [
    'en',
    'A court on January 12 acquitted 41 prisoners, who were released on Friday.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'The president on Sunday received 41 prisoners who had walked free on Friday.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  ['en', 'The 41 prisoners, arrested on Friday, were freed on Saturday.', '41 freed 2026-01-24..2026-01-24'],
  ['en', 'The 41 prisoners landed in Madrid on Saturday after leaving jail.', '41 freed 2026-01-24..2026-01-24'],
  [
    'es',
    'Los 41 presos fueron trasladados a Caracas el jueves y liberados el viernes.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  ['es', 'Los 41 presos fueron liberados el jueves y deportados el viernes.', '41 freed 2026-01-22..2026-01-22'],
  [
    'es',
    'El presidente recibió el domingo a 41 presos, que salieron de prisión el viernes.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Os 41 presos foram transferidos para Caracas na quinta-feira e soltos na sexta-feira.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Os 41 presos foram libertados na quinta-feira e deportados na sexta-feira.',
    '41 freed 2026-01-22..2026-01-22',
  ],
  // a first day that closes what was done on it, and two days in a row
  [
    'en',
    'The judge signed the order on Thursday and on Friday 41 prisoners were freed.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  ['en', 'On Thursday and on Friday 41 prisoners were freed.', '41 freed 2026-01-22..2026-01-23'],
  ['es', 'El papa llegó el jueves y el viernes fueron liberados 41 presos.', '41 freed 2026-01-23..2026-01-23'],
  [
    'es',
    'Foro Penal informó que el jueves y el viernes fueron liberados 41 presos.',
    '41 freed 2026-01-22..2026-01-23',
  ],
  ['es', 'El Gobierno liberó el jueves y el viernes a 41 presos.', '41 freed 2026-01-22..2026-01-23'],
  [
    'pt',
    'O juiz assinou a ordem na quinta-feira e na sexta-feira foram soltos 41 presos.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  ['pt', 'O governo libertou na quinta-feira e na sexta-feira 41 presos.', '41 freed 2026-01-22..2026-01-23'],
  // words of time that look like something else
  ['es', '41 presos han salido a partir del 8 de enero.', '41 freed 2026-01-08..2026-01-26'],
  ['es', 'Unas 41 personas salieron a protestar el viernes.'],
  [
    'es',
    'El viernes salieron 41 presos y otros 17 al día siguiente.',
    '41 freed 2026-01-23..2026-01-23',
    '17 freed 2026-01-24..2026-01-24',
  ],
  ['es', 'La cárcel recibe 17 presos al día.'],
  ['pt', '41 presos saíram a partir de 8 de janeiro.', '41 freed 2026-01-08..2026-01-26'],
  // a total beside those of that day, and the day that a paper bears
  [
    'en',
    'Foro Penal said on Friday that 17 people had been freed that day, taking the total to 41.',
    '17 freed 2026-01-23..2026-01-23',
    '41 freed ?..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo el viernes que ese día salieron 17 personas, lo que eleva el total a 41.',
    '17 freed 2026-01-23..2026-01-23',
    '41 freed ?..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse na sexta-feira que 17 pessoas tinham sido soltas naquele dia, elevando o total para 41.',
    '17 freed 2026-01-23..2026-01-23',
    '41 freed ?..2026-01-23',
  ],
  [
    'en',
    'In a statement dated January 24, Foro Penal said 41 prisoners had been freed that day.',
    '41 freed 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'En una nota fechada el 24 de enero, Foro Penal dijo que 41 presos habían sido liberados ese día.',
    '41 freed 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'Em nota datada de 24 de janeiro, o Foro Penal disse que 41 presos tinham sido soltos naquele dia.',
    '41 freed 2026-01-24..2026-01-24',
  ],
  // a question about them is no plea
  [
    'en',
    'Asked about the 41 prisoners released on Friday, the minister declined to comment.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  ['en', 'Foro Penal asked on Friday for the release of 41 people.'],
  ['en', 'Asked about the release of 41 people, the minister said nothing.'],
];

testFigures(rows, dated);
