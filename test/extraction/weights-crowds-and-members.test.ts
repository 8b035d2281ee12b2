import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Beside a count: the amount of a thing, before and after; who looks on, works for the release or sits in a delegation; and parts of those who left several jails. */
const rows: readonly FigureRow[] = [
  // what somebody weighs, and how long something takes
  [
    'en',
    'Relatives say six men have come out today, the last of them at 2.10 p.m. “He weighs 48 kilos, he used to be 75,” a sister said.',
    '6 freed',
  ],
  ['en', 'Relatives say six men have come out today, and one of them weighs 48 kilos and used to weigh 75.', '6 freed'],
  [
    'es',
    'Los familiares dicen que seis hombres salieron hoy, y uno de ellos pesa 48 kilos y solía pesar 75.',
    '6 freed',
  ],
  ['pt', 'Os familiares dizem que seis homens saíram hoje, e um deles pesa 48 quilos e costumava pesar 75.', '6 freed'],
  ['en', 'Foro Penal says 41 political prisoners are still held. Three days earlier it was 75.', '41 held', '75 held'],
  ['es', 'Foro Penal dijo que quedan 41 presos políticos. Tres días antes eran 75.', '41 held', '75 held'],
  ['pt', 'O Foro Penal disse que restam 41 presos políticos. Três dias antes eram 75.', '41 held', '75 held'],
  // who looks on
  [
    'en',
    'Some 1,120 people have come out, Delcy Rodríguez said on Thursday. “It is not over,” she said, to applause from the 300 in the hall.',
    'about 1120 freed',
  ],
  [
    'en',
    'Some 1,120 people have come out, Delcy Rodríguez said on Thursday. “It is not over,” she said, amid boos from the 40 at the back.',
    'about 1120 freed',
  ],
  [
    'es',
    'Unas 1.120 personas fueron excarceladas, dijo Delcy Rodríguez, entre la ovación de los 300 de la sala.',
    'about 1120 freed',
  ],
  [
    'pt',
    'Cerca de 1.120 pessoas foram libertadas, disse Delcy Rodríguez, entre os aplausos dos 300 da sala.',
    'about 1120 freed',
  ],
  // who is in a delegation, and who was let go in a batch
  [
    'en',
    'Foro Penal said on Sunday that 41 political prisoners are still held. A US delegation of eight spent nine hours in Caracas on Friday.',
    '41 held',
  ],
  [
    'es',
    'Foro Penal dijo que siguen presas 41 personas. Una delegación de ocho pasó nueve horas en Caracas el viernes.',
    '41 held',
  ],
  [
    'pt',
    'O Foro Penal disse que seguem presas 41 pessoas. Uma delegação de oito passou nove horas em Caracas na sexta-feira.',
    '41 held',
  ],
  [
    'en',
    'Foro Penal said on Sunday that 41 political prisoners had been freed. A batch of 17 left El Rodeo on Saturday.',
    '41 freed',
    '17 freed',
  ],
  // who looks for the freed, and who is one of them
  [
    'en',
    'Foro Penal said that 41 political prisoners had been freed since January 8, after four of us rang 211 numbers.',
    '41 freed',
  ],
  [
    'en',
    'Foro Penal has confirmed 41 people as freed since January 8, after three of its lawyers visited seven jails.',
    '41 freed',
  ],
  [
    'es',
    'Foro Penal contó 124 presos políticos liberados desde el 8 de enero, después de que cuatro de nosotros llamamos a 211 números.',
    '124 freed',
  ],
  ['en', 'Twelve of us were freed on Sunday, said Luis Mora, a journalist.', '12 freed'],
  // there is no list that somebody could be on
  [
    'en',
    'PUD said another 31 political prisoners were freed, nine of them women.\nThe Executive, which published no list, called for January 30 a round table with 14 evangelical pastors.',
    '31 freed',
    '9 freed',
  ],
  [
    'es',
    'Foro Penal dijo que 31 presos políticos salieron el domingo.\nEl Ejecutivo, que no publicó ninguna lista, convocó para el 30 de enero una mesa de diálogo con 14 pastores evangélicos.',
    '31 freed',
  ],
  [
    'pt',
    'O Foro Penal disse que 31 presos políticos saíram no domingo.\nO Executivo, que não publicou nenhuma lista, convocou para 30 de janeiro uma mesa de diálogo com 14 pastores evangélicos.',
    '31 freed',
  ],
  [
    'en',
    'The state freed 31 prisoners on Sunday. The list contains 12 women and eight soldiers.',
    '31 freed',
    '12 freed',
    '8 freed',
  ],
  // half of those who left some jails, and half of the jails or of others
  [
    'en',
    'Foro Penal said 40 inmates had been released on Sunday from eleven jails. About half of them were women.',
    '40 freed',
    'about 20 freed',
  ],
  [
    'es',
    'Foro Penal dijo que 40 presos fueron liberados el domingo de once cárceles. La mitad de ellos son mujeres.',
    '40 freed',
    '20 freed',
  ],
  [
    'pt',
    'O Foro Penal disse que 40 presos foram libertados no domingo de onze prisões. Metade deles são mulheres.',
    '40 freed',
    '20 freed',
  ],
  [
    'en',
    "Foro Penal said 40 inmates had been released on Sunday from 12 jails. Half of them were women's prisons.",
    '40 freed',
  ],
  [
    'en',
    'Foro Penal said 40 inmates had been released on Sunday after 12 deaths in custody. Half of them were women.',
    '40 freed',
  ],
  // how far another body goes
  [
    'en',
    'Foro Penal had ticked off 124 political prisoners as released since January 8. Provea goes higher, to upwards of 140 people over the same dates.',
    '124 freed',
    'more_than 140 freed',
  ],
  [
    'es',
    'Foro Penal contó 124 presos políticos liberados desde el 8 de enero. Provea va más alto, a más de 140 personas en esas mismas fechas.',
    '124 freed',
    'more_than 140 freed',
  ],
  [
    'pt',
    'O Foro Penal contou 124 presos políticos libertados desde 8 de janeiro. A Provea vai mais longe, a mais de 140 pessoas nas mesmas datas.',
    '124 freed',
    'more_than 140 freed',
  ],
  [
    'en',
    'Foro Penal had ticked off 124 political prisoners as released since January 8. The hospital treated more than 140 people over the same days.',
    '124 freed',
  ],
];

testFigures(rows, count);
