import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Days that stand bare, and days that are of another clause, of somebody else or of what was said. */
const rows: readonly FigureRow[] = [
  // a day of the month behind its article
  ['en', 'From the 23rd on 246 prisoners were freed, Foro Penal said.', '246 freed 2026-01-23..2026-01-26'],
  ['es', 'A partir del 23 fueron liberados 246 presos, dijo Foro Penal.', '246 freed 2026-01-23..2026-01-26'],
  ['es', 'Los otros 246 presos han sido liberados desde el 23, dijo Foro Penal.', '246 freed 2026-01-23..2026-01-26'],
  ['pt', 'Os outros 246 presos foram libertados desde o 23, disse o Foro Penal.', '246 freed 2026-01-23..2026-01-26'],
  ['en', 'Up to the 22nd, 145 prisoners had been freed.', '145 freed ?..2026-01-22'],
  ['es', 'Hasta el 22 habían sido liberados 145 presos.', '145 freed ?..2026-01-22'],
  ['en', 'Forty prisoners were freed on the 22nd.', '40 freed 2026-01-22..2026-01-22'],
  ['es', 'Cuarenta presos fueron liberados el 22.', '40 freed 2026-01-22..2026-01-22'],
  ['pt', 'Quarenta presos foram libertados no dia 22.', '40 freed 2026-01-22..2026-01-22'],
  ['es', 'En la lista de Foro Penal había 777 presos políticos al 15.', '777 held ?..2026-01-15'],
  [
    'es',
    'Entre el 8 y el 25 de enero fueron excarcelados 391 presos políticos, dijo Foro Penal. Las primeras dos semanas fueron lentas, con 145 salidas hasta el 22 de enero; las 246 restantes se produjeron a partir del 23.',
    '391 freed 2026-01-08..2026-01-25',
    '145 freed 2026-01-08..2026-01-22',
    '246 freed 2026-01-23..2026-01-25',
  ],
  [
    'pt',
    'Entre 8 e 25 de janeiro foram libertados 391 presos políticos, disse o Foro Penal. As primeiras duas semanas foram lentas, com 145 saídas até 22 de janeiro; as 246 restantes ocorreram a partir do dia 23.',
    '391 freed 2026-01-08..2026-01-25',
    '145 freed 2026-01-08..2026-01-22',
    '246 freed 2026-01-23..2026-01-25',
  ],
  [
    'es',
    'Los pasados 11 y 12 de enero salieron de las cárceles 116 presos, según el ministerio.',
    '116 freed 2026-01-11..2026-01-12',
  ],
  // but no share, age or number of people
  ['es', 'El viernes fueron liberados 12 presos, el 30 % de los detenidos.', '12 freed 2026-01-23..2026-01-23'],
  [
    'es',
    'Un preso que usaba la camiseta con el 10 vio salir a 12 presos el viernes.',
    '12 freed 2026-01-23..2026-01-23',
  ],
  ['pt', 'Na sexta-feira foram libertados 12 presos, o 3 de cada 10 que esperavam.', '12 freed 2026-01-23..2026-01-23'],
  // last Monday, said on a Monday
  ['en', 'Eighteen prisoners were released last Monday, their lawyers said.', '18 freed 2026-01-19..2026-01-19'],
  [
    'es',
    'Dieciocho presos fueron excarcelados el lunes pasado, dijeron sus abogados.',
    '18 freed 2026-01-19..2026-01-19',
  ],
  [
    'pt',
    'Dezoito presos foram soltos na segunda-feira passada, disseram os advogados.',
    '18 freed 2026-01-19..2026-01-19',
  ],
  // a month that had closed with a number
  [
    'es',
    'Cuba terminó diciembre con 1.207 presos políticos, frente a los 1.197 con los que había acabado noviembre, según Prisoners Defenders.',
    '1207 held ?..2025-12-31',
    '1197 held ?..2025-11-30',
  ],
  [
    'pt',
    'Cuba terminou dezembro com 1.207 presos políticos, contra os 1.197 com que tinha acabado novembro, segundo a Prisoners Defenders.',
    '1207 held ?..2025-12-31',
    '1197 held ?..2025-11-30',
  ],
  // what was said on a day, and what is told in the next clause
  [
    'en',
    'On Thursday Foro Penal counted 637 political prisoners freed since January 8; last night there were already 650.',
    '637 freed 2026-01-08..2026-01-22',
    '650 freed 2026-01-08..2026-01-25',
  ],
  [
    'es',
    'El jueves, Foro Penal contaba 637 presos políticos liberados desde el 8 de enero; anoche ya eran 650.',
    '637 freed 2026-01-08..2026-01-22',
    '650 freed 2026-01-08..2026-01-25',
  ],
  [
    'pt',
    'Na quinta-feira, o Foro Penal contava 637 presos políticos soltos desde 8 de janeiro; ontem à noite, já eram 650.',
    '637 freed 2026-01-08..2026-01-22',
    '650 freed 2026-01-08..2026-01-25',
  ],
  [
    'es',
    'Clippve dijo el jueves que 12 presos habían sido liberados; otros nueve presos salieron ayer.',
    '12 freed ?..2026-01-22',
    '9 freed 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'O Clippve disse na quinta-feira que 12 presos tinham sido libertados; outros nove presos saíram ontem.',
    '12 freed ?..2026-01-22',
    '9 freed 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'Clippve said on Thursday that 12 prisoners had been freed the night before.',
    '12 freed 2026-01-21..2026-01-21',
  ],
  [
    'es',
    'Clippve dijo el jueves que 12 presos habían sido liberados la noche anterior.',
    '12 freed 2026-01-21..2026-01-21',
  ],
  [
    'pt',
    'O Clippve disse na quinta-feira que 12 presos tinham sido libertados na noite anterior.',
    '12 freed 2026-01-21..2026-01-21',
  ],
  [
    'en',
    'The president spoke on Friday of 840 people freed since December; two days earlier, Foro Penal had said that more than 700 prisoners had been freed.',
    '840 freed 2025-12-01..2026-01-23',
    '700 freed ?..2026-01-21',
  ],
  [
    'es',
    'La presidenta habló el viernes de 840 personas liberadas desde diciembre; dos días antes, Foro Penal había dicho que más de 700 presos habían sido liberados.',
    '840 freed 2025-12-01..2026-01-23',
    '700 freed ?..2026-01-21',
  ],
  [
    'pt',
    'A presidente falou na sexta-feira em 840 pessoas libertadas desde dezembro; dois dias antes, o Foro Penal dissera que mais de 700 presos tinham sido libertados.',
    '840 freed 2025-12-01..2026-01-23',
    '700 freed ?..2026-01-21',
  ],
  // of somebody else, or of how they were taken
  [
    'en',
    'On 26 December more than 200 inmates were released by Ilham Aliyev, in power since 2003.',
    '200 freed 2025-12-26..2025-12-26',
  ],
  [
    'es',
    'El 26 de diciembre salieron de la cárcel más de 200 reclusos indultados por Ilham Alíyev, en el poder desde 2003.',
    '200 freed 2025-12-26..2025-12-26',
  ],
  [
    'pt',
    'Em 26 de dezembro saíram da prisão mais de 200 reclusos indultados por Ilham Aliyev, no poder desde 2003.',
    '200 freed 2025-12-26..2025-12-26',
  ],
  [
    'en',
    'In all 52 prisoners were freed by the government of Delcy Rodríguez, all of them since January 8.',
    '52 freed 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'En total 52 presos fueron liberados por el gobierno de Delcy Rodríguez, todos desde el 8 de enero.',
    '52 freed 2026-01-08..2026-01-26',
  ],
  [
    'pt',
    'No total 52 presos foram libertados pelo governo de Delcy Rodríguez, todos desde 8 de janeiro.',
    '52 freed 2026-01-08..2026-01-26',
  ],
  [
    'en',
    'Russia and Ukraine swapped prisoners on Saturday; 60 Ukrainians came home. Of those freed, 41 had been taken prisoner in 2022.',
    '60 freed 2026-01-24..2026-01-24',
    '41 freed 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'Rusia y Ucrania canjearon prisioneros el sábado; 60 ucranianos volvieron a casa. De los liberados, 41 habían caído prisioneros en 2022.',
    '60 freed 2026-01-24..2026-01-24',
    '41 freed 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'Rusia y Ucrania canjearon prisioneros el sábado; 60 ucranianos volvieron a casa. De los liberados, 41 cayeron prisioneros en 2022.',
    '60 freed 2026-01-24..2026-01-24',
    '41 freed 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'A Rússia e a Ucrânia trocaram prisioneiros no sábado; 60 ucranianos voltaram para casa. Dos libertados, 41 caíram prisioneiros em 2022.',
    '60 freed 2026-01-24..2026-01-24',
    '41 freed 2026-01-24..2026-01-24',
  ],
  // a hearing, the paper of a body, and when it was promised
  ['en', 'Seventeen detainees walked free on Saturday after a hearing on Friday.', '17 freed 2026-01-24..2026-01-24'],
  [
    'es',
    'Diecisiete detenidos salieron libres el sábado después de una audiencia el viernes.',
    '17 freed 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'Dezessete detidos saíram livres no sábado depois de uma audiência na sexta-feira.',
    '17 freed 2026-01-24..2026-01-24',
  ],
  ['en', 'At a hearing on Friday, a judge in Maracay released 17 students.', '17 freed 2026-01-23..2026-01-23'],
  ['es', 'En una audiencia el viernes, un juez de Maracay liberó a 17 estudiantes.', '17 freed 2026-01-23..2026-01-23'],
  [
    'pt',
    'Numa audiência na sexta-feira, um juiz de Maracay libertou 17 estudantes.',
    '17 freed 2026-01-23..2026-01-23',
  ],
  ['en', "According to Foro Penal's report of Friday, 302 people have been released.", '302 freed ?..2026-01-23'],
  ['es', 'Según el informe de Foro Penal del viernes, 302 personas han sido excarceladas.', '302 freed ?..2026-01-23'],
  ['pt', 'Segundo o relatório do Foro Penal de sexta-feira, 302 pessoas foram libertadas.', '302 freed ?..2026-01-23'],
  [
    'en',
    'Cuba announced on Tuesday that 553 prisoners would be freed, a day after the envoy left.',
    '553 promised ?..2026-01-20',
  ],
  [
    'es',
    'El martes (20) la cancillería había anunciado que 553 personas serían puestas en libertad, horas después de que Washington retirara a la isla de su lista.',
    '553 promised ?..2026-01-20',
  ],
  [
    'pt',
    'Na terça-feira (20), a chancelaria havia anunciado que 553 pessoas seriam soltas, horas depois de Washington retirar a ilha da lista.',
    '553 promised ?..2026-01-20',
  ],
  [
    'en',
    'The minister said on Monday that 30 prisoners would be freed on Tuesday, a day after the vote.',
    '30 promised 2026-01-27..2026-01-27',
  ],
  [
    'es',
    'El ministro dijo el lunes que 30 presos serían liberados el martes, un día después de la votación.',
    '30 promised 2026-01-27..2026-01-27',
  ],
  [
    'pt',
    'O ministro disse na segunda-feira que 30 presos seriam libertados na terça-feira, um dia depois da votação.',
    '30 promised 2026-01-27..2026-01-27',
  ],
];

testFigures(rows, dated);
