import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

const rows: readonly CountedRow[] = [
  // nationals, believers and trades, after a verb that would let out anything
  ['en', 'The government let 14 Slovaks out of jail on Monday, the embassy said.', '14 freed'],
  ['es', 'La justicia excarceló el lunes a 14 escoceses, informó la embajada.', '14 freed'],
  ['pt', 'A justiça soltou na segunda-feira 14 iemenitas, informou a embaixada.', '14 freed'],
  ['en', 'On Monday the junta freed 31 Christians, the rights group AAPP said.', '31 freed'],
  ['es', 'En las cárceles del país hay 31 evangélicos, denunció Prisoners Defenders.', '31 held'],
  ['pt', 'Nas prisões do país há 31 fiéis, denunciou a Prisoners Defenders.', '31 held'],
  ['es', 'El lunes fueron excarcelados nueve artesanos, informó el Foro Penal.', '9 freed'],
  ['pt', 'Na segunda-feira foram soltos nove camionistas, informou o Foro Penal.', '9 freed'],
  ['es', 'El santuario liberó el lunes a 14 monos, informó la fundación.'],
  // one noun for two numbers
  ['en', 'On Monday 20 or 30 prisoners were freed, Foro Penal said.', '20 at_least freed', '30 up_to freed'],
  ['es', 'El lunes salieron de la cárcel dos o tres mujeres, dijo Foro Penal.', '2 at_least freed', '3 up_to freed'],
  ['pt', 'O Foro Penal confirmou a libertação de 20 a 30 presos.', '20 at_least freed', '30 up_to freed'],
  ['en', 'Foro Penal confirmed the release of between 20 and 30 prisoners.', '20 at_least freed', '30 up_to freed'],
  ['es', 'Nada.\nFueron excarcelados de 20 a 30 presos políticos.', '20 at_least freed', '30 up_to freed'],
  ['pt', 'Nada.\nDe 20 a 30 presos políticos foram soltos.', '20 at_least freed', '30 up_to freed'],
  ['es', 'En Nicaragua hay todavía entre 20 y 30 presos políticos.', '20 at_least held', '30 up_to held'],
  ['es', 'Los excarcelados esperaron 20 o 30 horas, según sus familias.'],
  ['en', 'The freed girls are of eight to eleven years, their families said.'],
  // in brackets once more
  ['en', 'On Monday twenty-seven (27) prisoners were freed.', '27 freed'],
  ['es', 'El lunes salieron de la cárcel otros 27 (veintisiete) presos.', '27 freed'],
  ['pt', 'Na segunda-feira foram soltos vinte e sete (27) presos.', '27 freed'],
  // one more of a round number
  ['en', 'Another dozen political prisoners were freed on Monday.', '12 about freed'],
  ['es', 'El lunes fue excarcelado otro centenar de presos políticos.', '100 about freed'],
  ['pt', 'Na segunda-feira foi solta outra dezena de presos políticos.', '10 about freed'],
  // hedges before, after, and after the noun
  ['en', 'At a minimum 120 prisoners were freed on Monday.', '120 at_least freed'],
  ['en', 'Slightly fewer than 120 prisoners were freed on Monday.', '120 almost freed'],
  ['en', 'On Monday 120 prisoners, more or less, were freed.', '120 about freed'],
  ['en', 'On Monday 120-odd prisoners were freed.', '120 about freed'],
  ['en', 'On Monday 120-plus prisoners were freed.', '120 more_than freed'],
  ['es', 'Como poco 120 presos fueron excarcelados el lunes.', '120 at_least freed'],
  ['es', 'El lunes 120 presos, como mínimo, fueron excarcelados.', '120 at_least freed'],
  ['es', 'El número de presos políticos no supera los 120.', '120 up_to held'],
  ['es', 'El número de presos políticos subió hasta los 120.', '120 held'],
  ['pt', 'Na segunda-feira 120 presos, pelo menos, foram soltos.', '120 at_least freed'],
  ['pt', 'Na segunda-feira foram soltos duzentos e tal presos.', '200 more_than freed'],
  ['pt', 'Foram soltos nem mais nem menos que 120 presos na segunda-feira.', '120 freed'],
  ['en', 'The regime still holds up to 24 hostages.', '24 up_to held'],
  ['en', 'The prison holds up to 2,400 inmates.'],
  // prisoners, a verb of reaching, and how many
  ['en', 'Political prisoners in Nicaragua have risen to 120, the group said.', '120 held'],
  ['en', 'Political prisoners in Nicaragua now exceed 120, the group said.', '120 more_than held'],
  ['es', 'Los presos políticos en Nicaragua se elevan a 120, según la organización.', '120 held'],
  ['es', 'Los presos políticos en Nicaragua rozan los 120, según la organización.', '120 almost held'],
  ['pt', 'Os presos políticos na Nicarágua chegam a 120, segundo a organização.', '120 held'],
  ['pt', 'Os presos políticos na Nicarágua aproximam-se de 120, segundo a organização.', '120 almost held'],
  ['es', 'El número de excarcelados desde el 8 de enero se mantiene en 120, según Foro Penal.', '120 freed'],
  ['en', 'The number of prisoners freed since January 8 remains at 120, Foro Penal said.', '120 freed'],
  ['es', 'Los casos de dengue en Nicaragua se elevan a 120, según el ministerio.'],
  // a count that goes past a number
  ['en', 'Foro Penal says the tally of confirmed releases passes 90.', '90 more_than freed'],
  ['en', 'The number of prisoners freed has gone past 300, Foro Penal said.', '300 more_than freed'],
  ['en', 'The count of prisoners freed climbs past 300, Foro Penal says.', '300 more_than freed'],
  ['en', "Foro Penal's tally of those freed reaches 300.", '300 freed'],
  ['es', 'Las excarcelaciones van más allá de 90, dice Foro Penal.', '90 more_than freed'],
  ['pt', 'As libertações vão além de 90, diz o Foro Penal.', '90 more_than freed'],
  ['en', 'The guard passes 90 prisoners each night, Foro Penal says.'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text}`, () => expect([...countedIn(text, language)].sort()).toEqual([...counted].sort()));
