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
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text}`, () => expect(countedIn(text, language)).toEqual(counted));
