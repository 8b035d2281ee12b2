import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Numbers of others, or of things, beside those that were freed or are held. */
const rows: readonly FigureRow[] = [
  // what a body says behind the clause about itself
  ['en', 'Foro Penal, whose list names 500 prisoners, said 41 were freed.', '500 held', '41 freed'],
  ['en', 'Foro Penal, whose list named 500 people, said 41 were freed.', '41 freed'],
  ['en', '41 prisoners, who shared a hall with their sons, were freed, Viasna said.', '41 freed'],
  ['es', 'Foro Penal, cuya lista incluía a 500 personas, dijo que 41 fueron excarceladas.', '41 freed'],
  ['pt', 'O Foro Penal, cuja lista incluía 500 pessoas, disse que 41 foram soltas.', '41 freed'],
  // done to others
  ['en', '52 prisoners were freed; 41 guards were sacked, Viasna said.', '52 freed'],
  ['en', '52 prisoners were freed and 41 officials were replaced, Viasna said.', '52 freed'],
  ['en', '52 men were freed and 41 women were handed over to their families, Viasna said.', '52 freed', '41 freed'],
  ['en', '52 men were freed and 41 women were still locked up, Viasna said.', '52 freed', '41 held'],
  ['es', '52 presos fueron liberados; 41 guardias fueron despedidos, dijo Foro Penal.', '52 freed'],
  ['es', '52 hombres fueron liberados y 41 mujeres fueron excarceladas, dijo Foro Penal.', '52 freed', '41 freed'],
  ['pt', '52 presos foram libertados e 41 funcionários foram exonerados, disse o Foro Penal.', '52 freed'],
  ['pt', '52 homens foram libertados e 41 mulheres foram soltas, disse o Foro Penal.', '52 freed', '41 freed'],
  // what others did to a thing
  ['en', '52 prisoners were freed, a deal that 41 lawmakers had backed, Viasna said.', '52 freed'],
  ['en', 'Viasna said that 41 teachers had been freed.', '41 freed'],
  ['es', '52 presos fueron liberados, una medida que habían pedido 41 obispos, dijo Foro Penal.', '52 freed'],
  ['es', 'Foro Penal dijo que habían salido de la cárcel 41 maestros.', '41 freed'],
  ['pt', '52 presos foram soltos, uma medida que tinham pedido 41 bispos, disse o Foro Penal.', '52 freed'],
  ['pt', 'O Foro Penal disse que haviam saído da prisão 41 professores.', '41 freed'],
  // a list of what was done to the one and to the others
  ['en', '52 people were freed and another 41 convicted, Viasna said.', '52 freed'],
  ['en', '52 people were released, 41 others arrested and 12 killed, Viasna said.', '52 freed'],
  ['en', 'Minsk freed 52 teachers and 41 convicted doctors, Viasna said.', '52 freed', '41 freed'],
  ['es', '52 personas fueron liberadas, 41 detenidas y 12 condenadas, dijo Foro Penal.', '52 freed'],
  ['es', '52 personas fueron liberadas y otras 41 condenadas, dijo Foro Penal.', '52 freed'],
  ['es', 'Fueron liberados 52 presos y 41 detenidos en mayo, dijo Foro Penal.', '52 freed', '41 freed'],
  ['pt', '52 pessoas foram libertadas, 41 presas e 12 acusadas, disse o Foro Penal.', '52 freed'],
  ['pt', 'Foram libertados 52 presos e 41 detidos em maio, disse o Foro Penal.', '52 freed', '41 freed'],
  ['en', '52 people are in jail while 41 guards watch them, Viasna said.', '52 held'],
  // not over, and no custody
  ['en', '52 prisoners were freed, but 41 still face charges, Viasna said.', '52 freed'],
  ['en', '52 prisoners were freed, but 41 must still report to court, Viasna said.', '52 freed'],
  ['en', '52 prisoners were freed, but 41 still sit in jail, Viasna said.', '52 freed', '41 held'],
  ['es', '52 presos fueron liberados, pero 41 aún enfrentan cargos, dijo Foro Penal.', '52 freed'],
  ['es', '52 presos fueron liberados, pero 41 siguen en la cárcel, dijo Foro Penal.', '52 freed', '41 held'],
  ['pt', '52 presos foram libertados, mas 41 ainda enfrentam acusações, disse o Foro Penal.', '52 freed'],
  ['pt', '52 presos foram libertados, mas 41 ainda estão na prisão, disse o Foro Penal.', '52 freed', '41 held'],
  // what takes place in a jail, and who works there
  ['en', 'In all, 41 weddings were held in the jail.'],
  ['en', '41 activists were held in the jail, Viasna said.', '41 held'],
  ['en', '29 engineers are building a wall in the prison, the ministry said.'],
  ['en', 'Gunmen are holding 52 people, and 12 soldiers are looking for them.', '52 held'],
  ['en', '29 engineers are being held in the prison, Viasna said.', '29 held'],
  ['es', '36 maestros dan clases en la cárcel, dijo el ministerio.'],
  ['es', '36 madres mantienen una vigilia en la prisión, dijo el grupo.'],
  ['es', '36 maestros están en la cárcel, dijo Foro Penal.', '36 held'],
  ['es', '36 maestros están cumpliendo condena en la cárcel, dijo Foro Penal.', '36 held'],
  ['pt', '36 professores dão aulas na prisão, disse o ministério.'],
  ['pt', '36 engenheiros estão construindo um muro na prisão, disse o ministério.'],
  ['pt', '36 professores estão na prisão, disse o Foro Penal.', '36 held'],
  // who is not let in
  ['en', 'The ruling prevented 41 people from being jailed.'],
  ['en', 'Lawyers kept 41 people out of jail.'],
  ['en', 'Lawyers got 41 people out of jail.', '41 freed'],
  ['es', 'El fallo impidió que 41 personas fueran encarceladas.'],
  ['pt', 'A decisão impediu que 41 pessoas fossem presas.'],
  // how old somebody is parts nothing
  ['en', 'Freed were Ana Ruiz, aged 41, and nine other prisoners, Foro Penal said.', '9 freed'],
  ['es', 'Salieron los hermanos Ruiz, de 41 y 39 años, y otros 12 presos.', '12 freed'],
  ['es', 'Siguen presos Ana Ruiz, de 41 años, y otros 12 maestros.', '12 held'],
  ['pt', 'Saíram os irmãos Ruiz, de 41 e 39 anos, e outros 12 presos.', '12 freed'],
  // arrests that happen to add up
  ['en', 'Viasna said 57 were freed. Police arrested 31 people in Brest and 26 in Minsk.', '57 freed'],
  [
    'en',
    'Viasna said 57 were freed. Of them, 31 were arrested in Brest and 26 in Minsk.',
    '57 freed',
    '31 freed',
    '26 freed',
  ],
  [
    'es',
    'Foro Penal dijo que 57 fueron liberados. La policía arrestó a 31 personas en Zulia y a 26 en Lara.',
    '57 freed',
  ],
  ['pt', 'O Foro Penal disse que 57 foram soltos. A polícia prendeu 31 pessoas em Zulia e 26 em Lara.', '57 freed'],
];
testFigures(rows, count);
