import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

/** Numbers beside words of release or prison that count nobody freed, held or promised. */
const rows: readonly CountedRow[] = [
  // let go by those who are no jailers
  ['en', 'The club released 27 workers on Monday.'],
  ['en', 'Some 27 workers were let go by the company on Monday.'],
  ['en', 'The kidnappers freed 17 hostages after a ransom was paid.'],
  ['en', 'The airline freed 120 passengers on Monday.'],
  ['en', 'The court freed 27 workers on Monday.', '27 freed'],
  ['en', 'Police in the bank district freed 27 workers on Monday.', '27 freed'],
  ['es', 'El club liberó a 27 trabajadores el lunes.'],
  ['es', 'Los piratas liberaron a 12 marineros el lunes.'],
  ['es', 'El tribunal liberó a 27 trabajadores el lunes.', '27 freed'],
  ['pt', 'A fábrica liberou 120 funcionários na segunda-feira.'],
  ['pt', 'Doze marinheiros foram libertados pelos piratas.'],
  ['pt', 'O tribunal libertou 27 trabalhadores na segunda-feira.', '27 freed'],
  // in what is handed over
  ['pt', 'A comissão entregou ao presidente a lista com 112 presos.', '112 held'],
  ['pt', 'A comissão entregou ao presidente cartas de 112 presos.', '112 held'],
  ['pt', 'A comissão entregou 112 presos à Cruz Vermelha.', '112 freed'],
  ['en', 'The commission handed over letters from 112 prisoners.', '112 held'],
  ['en', 'The rebels handed over 112 prisoners to the Red Cross.', '112 freed'],
  // who goes out, and from no prison
  ['es', 'Salieron heridas 12 personas.'],
  ['es', 'Salieron elegidos 12 diputados.'],
  ['es', 'Salieron de gira 12 músicos.'],
  ['es', 'Salieron a la calle 5.000 personas para pedir la libertad de los presos.'],
  ['es', 'Salieron a la calle 12 presos políticos el lunes.', '12 freed'],
  ['es', 'La huelga dejó 14 presos heridos.'],
  ['pt', 'Saíram de férias 300 alunos.'],
  ['pt', 'Saíram ilesas 12 pessoas do acidente.'],
  ['en', 'Some 120 passengers walked free from the crash.'],
  // who broke out, or whose release was not carried out
  ['en', 'Fourteen inmates walked out of the jail after digging a tunnel.'],
  ['en', 'Fourteen inmates broke free on Monday.'],
  ['es', 'Catorce reclusos salieron por un túnel.'],
  ['pt', 'Catorze detentos saíram por um túnel.'],
  ['en', 'A judge granted bail to 22 detainees but the order has not been executed.'],
  ['en', 'Forty prisoners were to be released on Monday but the release was cancelled.'],
  ['es', 'Un juez concedió la libertad a 12 detenidos pero la orden no se cumplió.'],
  ['es', 'Fueron liberados 12 presos, pero los volvieron a detener.'],
  ['es', 'Fueron liberados 12 presos, pero la orden tardó un día.', '12 freed'],
  ['pt', 'Doze presos tiveram a soltura decretada, mas a ordem não foi cumprida.'],
  // all but some, and by how many a count changed
  ['en', 'All but 12 of the 60 prisoners were released on Monday.'],
  ['en', 'All 60 prisoners were released on Monday.', '60 freed'],
  ['en', 'The number of political prisoners fell 40 to 412.', '412 held'],
  ['en', 'The number of political prisoners fell from 452 to 412.', '452 held', '412 held'],
  ['es', 'El número de presos políticos subió en 40, hasta 412, según Foro Penal.', '412 held'],
  ['es', 'Fueron liberados hasta 412 presos políticos.', '412 up_to freed'],
  ['pt', 'O número de presos políticos subiu 40, para 412.', '412 held'],
  // what somebody did to others, or promised, is no more of those who left
  ['en', 'Forty prisoners left Yare on Sunday. The shop sold 27 on Monday.', '40 freed'],
  ['en', 'Forty prisoners left Yare on Sunday. The mayor vaccinated 27 on Monday.', '40 freed'],
  ['en', 'Forty prisoners left Yare on Sunday. Viasna logged 27 on Monday.', '40 freed', '27 freed'],
  ['es', 'Cuarenta presos salieron de Yare el domingo. La alcaldía contrató 27 el lunes.', '40 freed'],
  ['es', 'Cuarenta presos salieron de Yare el domingo. El ministerio había prometido 60.', '40 freed'],
  ['es', 'Cuarenta presos salieron de Yare el domingo. El lunes salieron 27.', '40 freed', '27 freed'],
  ['pt', 'Quarenta presos saíram de Yare no domingo. O prefeito vendeu 27 na segunda-feira.', '40 freed'],
  ['pt', 'Quarenta presos saíram de Yare no domingo. O ministério tinha prometido 60.', '40 freed'],
  [
    'es',
    'Cuarenta presos salieron de Yare el domingo. La empresa compró autobuses en dos lotes: 12 el lunes y 20 el martes.',
    '40 freed',
  ],
  // things let go, and more of them
  ['es', 'El puerto empezó a soltar contenedores: el lunes entregó 340 de los 1.260 retenidos.'],
  ['pt', 'O porto começou a liberar contêineres: na segunda-feira entregou 340 dos 1.260 retidos.'],
  ['en', 'The port began releasing containers: on Monday it let go 340 of the 1,260 held.'],
  // joined to those who left, with a verb of their own
  ['es', 'Salieron 12 mujeres y 71 hombres recluidos en Yare esperan juicio.', '12 freed'],
  ['es', 'Salieron 12 mujeres y 71 hombres recluidos en Yare.', '12 freed', '71 freed'],
  ['pt', 'Saíram 12 mulheres e 71 homens detidos em Yare iniciaram uma greve.', '12 freed'],
  ['en', 'Twelve women were freed and 71 men held in Yare are awaiting trial.', '12 freed'],
  ['en', 'They freed 12 women and 71 men held in Yare.', '12 freed', '71 freed'],
  // what somebody weighs, gets, serves or has lived
  ['en', 'Several had lost more than 20 kilograms behind bars.'],
  ['es', 'Varios habían perdido más de 20 kilogramos en la cárcel.'],
  ['pt', 'Perdeu 20 quilogramas na cadeia.'],
  ['es', 'Salieron 53 reclusos. El ministro entregó a cada liberado 50.000 francos CFA (unos 76 euros).', '53 freed'],
  ['pt', 'Saíram 53 reclusos. O ministro deu a cada libertado 50.000 francos CFA.', '53 freed'],
  ['en', 'Statkevich has spent 12 of the past 15 years in jail.'],
  ['es', 'Statkevich ha pasado 12 de los últimos 15 años en la cárcel.'],
  ['pt', 'Statkevich passou 12 dos últimos 15 anos na prisão.'],
  ['en', 'In jail are 12 of the 15 men.', '12 held'],
  ['en', 'The former president is serving a sentence of 25 in Barbadillo prison.'],
  ['es', 'El exmandatario, de 85 años, cumple una condena de 25 en el penal de Barbadillo.'],
  ['pt', 'O ex-presidente, de 85 anos, cumpre uma pena de 25 na prisão de Barbadillo.'],
  ['en', 'A court freed seven pupils, the youngest of them 16, after 17 days.', '7 freed'],
  ['es', 'Un juzgado liberó a siete alumnos, el menor de ellos de 16, tras 17 días.', '7 freed'],
  ['pt', 'Um tribunal libertou sete alunos, o mais novo deles de 16, após 17 dias.', '7 freed'],
  ['en', 'A court freed seven pupils, the youngest of them girls.', '7 freed'],
  // caught again
  ['en', 'Police have caught 322 of the 1,534 inmates who broke out of the prison.'],
  ['es', 'La policía recapturó hasta ayer a 322 de los 1.534 reclusos que se fugaron.'],
  ['pt', 'A polícia recapturou até ontem 322 dos 1.534 reclusos que se puseram em fuga.'],
  ['en', 'The 30 men caught in the raids were freed on Sunday.', '30 freed'],
  // who works in a prison
  ['en', 'The prison has 438 inmates and a single doctor.', '438 held'],
  ['es', 'El penal fue construido en 1954. Hoy tiene 438 presos, según el INP, y un solo médico.', '438 held'],
  ['pt', 'A prisão tem 438 reclusos e apenas dois médicos.', '438 held'],
  ['en', 'The prison has freed 12 students and two doctors.', '12 freed', '2 freed'],
  ['en', 'Twelve students and two doctors were freed from the prison.', '12 freed', '2 freed'],
  // people who are only there
  ['pt', 'Ainda há 60 pessoas na praça.'],
  ['pt', 'Ainda há 60 pessoas na cadeia.', '60 held'],
  ['pt', 'Ainda há 60 pessoas por libertar.', '60 held'],
  ['es', 'Todavía hay 60 personas en la acera frente a la cárcel.'],
  ['en', 'Prosecutors let 66 defendants go. Judges reviewed hundreds of cases in a single sitting.', '66 freed'],
  // a share that compares two counts already given
  [
    'en',
    'The government says 281 people walked out of prison. Provea gets to 198 releases. That is some 70% of the official count.',
    '281 freed',
    '198 freed',
  ],
  [
    'es',
    'El Gobierno habla de 281 excarcelados. Provea llega a 198. Eso es un 70 % de la cifra oficial.',
    '281 freed',
    '198 freed',
  ],
  [
    'pt',
    'O governo fala de 281 libertados. A Provea chega a 198 libertações. São cerca de 70% do número oficial.',
    '281 freed',
    '198 freed',
  ],
  // whose case was closed while they were out
  [
    'pt',
    'A junta libertou 3.014 reclusos e arquivou os processos de outras 5.491 pessoas que se encontravam fora da prisão.',
    '3014 freed',
  ],
  [
    'es',
    'La junta liberó a 3.014 reclusos y archivó los procesos de otras 5.491 personas que se encontraban fuera de prisión.',
    '3014 freed',
  ],
  [
    'en',
    'The junta freed 3,014 inmates and dropped charges against another 5,491 people who were not in prison.',
    '3014 freed',
  ],
  // no number of a law
  ['es', 'Foro Penal atribuye a la ley 96 excarcelaciones.', '96 freed'],
  ['pt', 'O Foro Penal atribui à lei 96 libertações.', '96 freed'],
  ['es', 'La ley 96, aprobada en enero, liberará a presos.'],
  // present, and no prisoners
  ['es', 'Están hoy presentes 30 activistas.'],
  ['es', 'Están hoy presas 30 activistas.', '30 held'],
  ['es', 'El gremio entregó ayer al Ministerio un pliego de nueve puntos. En 2025 había presentado otros cuatro.'],
  ['es', 'El Gobierno, que el jueves había dado por liberadas a 406 personas, no actualizó su balance.', '406 freed'],
  // who is swapped for whom, and not yet free
  ['es', 'Tres rehenes a cambio de casi dos centenares de presos'],
  ['en', 'Three hostages for 183 Palestinian prisoners'],
  ['en', 'Russia and Ukraine swap 205 prisoners each', '205 freed'],
  ['es', 'Tres rehenes israelíes por 183 presos palestinos'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text}`, () => expect(countedIn(text, language)).toEqual(counted));
