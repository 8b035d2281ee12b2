import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Counts that go on from the sentence before, and numbers that look so and count nobody. */
const rows: readonly (readonly [language: LanguageCode, text: string, ...claims: string[]])[] = [
  // releases told of before a total have their own number and day
  [
    'en',
    'Provea raised its count to 212 since January 8, after confirming eleven releases overnight.',
    '212 freed Provea 2026-01-08..2026-01-26',
    '11 freed Provea 2026-01-25..2026-01-26',
  ],
  [
    'en',
    'After verifying seven releases on Saturday, Provea put the total at 98.',
    '7 freed Provea 2026-01-24..2026-01-24',
    '98 freed Provea null..2026-01-26',
  ],
  [
    'es',
    'Provea elevó a 212 los excarcelados desde el 8 de enero, tras confirmar once excarcelaciones el sábado.',
    '212 freed Provea 2026-01-08..2026-01-26',
    '11 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'Tras verificar siete nuevas excarcelaciones el sábado, Provea situó el total en 98.',
    '7 freed Provea 2026-01-24..2026-01-24',
    '98 freed Provea null..2026-01-26',
  ],
  [
    'pt',
    'A conta chegou a 212 após onze solturas no sábado, segundo a Provea.',
    '212 freed Provea null..2026-01-26',
    '11 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'Após verificar sete solturas no sábado, a Provea fixou o total em 98.',
    '7 freed Provea 2026-01-24..2026-01-24',
    '98 freed Provea null..2026-01-26',
  ],
  // an event that only says from when, and no count
  ['es', 'Tras dos semanas de espera, Provea confirmó siete excarcelaciones.', '7 freed Provea null..2026-01-26'],
  [
    'en',
    'The strike began after 12 arrests on Saturday. Provea counted seven releases.',
    '7 freed Provea null..2026-01-26',
  ],
  // where those who left had been, what they were and where it happened
  [
    'es',
    'Desde el 12 de enero solo nueve de las personas a las que asiste han salido en libertad, dijo Provea. Seis estaban en la cárcel de Yare; las otras tres, en calabozos policiales.',
    '9 freed Provea 2026-01-12..2026-01-26',
    '6 freed Provea 2026-01-12..2026-01-26',
    '3 freed Provea 2026-01-12..2026-01-26',
  ],
  [
    'es',
    'Provea confirmó 30 excarcelaciones el sábado. Cuatro se produjeron en Yare.',
    '30 freed Provea 2026-01-24..2026-01-24',
    '4 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'La junta dijo haber soltado el sábado a 3.100 presos. Según Provea, menos de 80 lo eran por razones políticas.',
    '3100 freed Government of Venezuela 2026-01-24..2026-01-24',
    '80 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'Treinta personas salieron de prisión el sábado, según Provea.\n«Dieciocho estaban en cárceles de Caracas», precisó su directora, Ana Ruiz.',
    '30 freed Provea 2026-01-24..2026-01-24',
    '18 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'O governo soltou 30 pessoas no sábado, disse a Provea. Da lista, apenas 12 eram presos políticos.',
    '30 freed Provea 2026-01-24..2026-01-24',
    '12 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'Trinta presos foram soltos no sábado, informou a Provea.\nSeis já passaram dos setenta anos e dois são pastores.',
    '30 freed Provea 2026-01-24..2026-01-24',
    '6 freed Provea 2026-01-24..2026-01-24',
    '2 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'en',
    'Thirty prisoners were freed on Saturday, Provea said.\nSix had been held in Yare since 2023.',
    '30 freed Provea 2026-01-24..2026-01-24',
    '6 freed Provea 2026-01-24..2026-01-24',
  ],
  // but who stays where he was is held
  [
    'es',
    'Provea confirmó 30 excarcelaciones el sábado. Otras 41 personas estaban en la cárcel de Yare a la espera de su boleta.',
    '30 freed Provea 2026-01-24..2026-01-24',
    '41 held Provea null..2026-01-26',
  ],
  [
    'en',
    'Provea confirmed 30 releases on Saturday. Twelve were still in Yare.',
    '30 freed Provea 2026-01-24..2026-01-24',
    '12 held Provea null..2026-01-26',
  ],
  // the eve of the releases frees nobody
  [
    'es',
    'Setenta mujeres continúan presas, denunció Provea. El 7 de enero, víspera del anuncio de las excarcelaciones, eran 121.',
    '70 held Provea null..2026-01-26',
    '121 held Provea null..2026-01-07',
  ],
  [
    'pt',
    'Setenta mulheres continuam presas, denunciou a Provea. Em 7 de janeiro, véspera do anúncio das solturas, eram 121.',
    '70 held Provea null..2026-01-26',
    '121 held Provea null..2026-01-07',
  ],
  [
    'en',
    'Seventy women remain in prison, Provea said. On January 7, the eve of the announcement of the releases, there were 121.',
    '70 held Provea null..2026-01-26',
    '121 held Provea null..2026-01-07',
  ],
  // a month or a day at the head of its clause, and how many it had
  [
    'es',
    'Provea documentó 140 excarcelaciones en octubre. Noviembre cerró con 203 y diciembre, con 77.',
    '140 freed Provea 2025-10-01..2025-10-31',
    '203 freed Provea 2025-11-01..2025-11-30',
    '77 freed Provea 2025-12-01..2025-12-31',
  ],
  [
    'es',
    'Provea contó 140 excarcelados el viernes. El sábado dejó 66 más y el domingo, otros 13.',
    '140 freed Provea 2026-01-23..2026-01-23',
    '66 freed Provea 2026-01-24..2026-01-24',
    '13 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'A Provea registrou 140 solturas em outubro. Novembro fechou com 203 e dezembro, com 77.',
    '140 freed Provea 2025-10-01..2025-10-31',
    '203 freed Provea 2025-11-01..2025-11-30',
    '77 freed Provea 2025-12-01..2025-12-31',
  ],
  [
    'en',
    'Provea recorded 140 releases in October. November closed with 203 and December with 77.',
    '140 freed Provea 2025-10-01..2025-10-31',
    '203 freed Provea 2025-11-01..2025-11-30',
    '77 freed Provea 2025-12-01..2025-12-31',
  ],
  [
    'en',
    'Provea counted 140 releases on Friday. Saturday brought 66 and Sunday another 13.',
    '140 freed Provea 2026-01-23..2026-01-23',
    '66 freed Provea 2026-01-24..2026-01-24',
    '13 freed Provea 2026-01-25..2026-01-25',
  ],
  ['es', 'El dólar subió a 140 en octubre. Noviembre cerró con 203 y diciembre, con 77.'],
  // sums and counts of a day
  [
    'es',
    'Provea verificó 41 excarcelaciones entre lunes y viernes y suma 290 desde el 8 de enero.',
    '41 freed Provea 2026-01-19..2026-01-23',
    '290 freed Provea 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'Provea confirmó tres excarcelaciones este lunes. Por la tarde subió su conteo del día a ocho.',
    '3 freed Provea 2026-01-26..2026-01-26',
    '8 freed Provea 2026-01-26..2026-01-26',
  ],
  [
    'es',
    'Provea tiene en su lista a 480 presos políticos. La Alianza por la Justicia sitúa el número de detenidos entre 430 y 470.',
    '480 held Provea null..2026-01-26',
    '430 held Alianza por la Justicia null..2026-01-26',
    '470 held Alianza por la Justicia null..2026-01-26',
  ],
  [
    'es',
    'En 2025 fueron liberados 640 presos, por 910 en todo 2024, según Provea.',
    '640 freed Provea 2025-01-01..2025-12-31',
    '910 freed Provea 2024-01-01..2024-12-31',
  ],
  [
    'pt',
    'Em 2025 foram libertados 640 presos, contra 910 em todo o ano de 2024, segundo a Provea.',
    '640 freed Provea 2025-01-01..2025-12-31',
    '910 freed Provea 2024-01-01..2024-12-31',
  ],
  [
    'en',
    'Provea counted seven releases. Number of the week: 16. Hours without power in Maracaibo.',
    '7 freed Provea null..2026-01-26',
  ],
  // who stays somewhere else than in prison is not held
  ['es', 'Provea contó 38 excarcelaciones. Siete candidatos siguen en carrera.', '38 freed Provea null..2026-01-26'],
  ['es', 'Provea contó 38 excarcelaciones. Doce familiares continúan en la acera.', '38 freed Provea null..2026-01-26'],
  ['pt', 'A Provea contou 38 solturas. Sete candidatos seguem na disputa.', '38 freed Provea null..2026-01-26'],
  ['en', 'Provea counted 38 releases. Seven candidates remain in the race.', '38 freed Provea null..2026-01-26'],
  [
    'en',
    'Provea counted 38 releases. Eight women remain in Yare.',
    '38 freed Provea null..2026-01-26',
    '8 held Provea null..2026-01-26',
  ],
  // who is in a prison, beside how many there is room for
  [
    'es',
    'La cárcel de Yare, con capacidad para 750, aloja a 2.050, según Provea.',
    '2050 held Provea null..2026-01-26',
  ],
  [
    'es',
    'La prisión fue construida para 900 personas pero hoy tiene 1.240, dijo Provea.',
    '1240 held Provea null..2026-01-26',
  ],
  [
    'pt',
    'A prisão foi construída para 900 pessoas, mas hoje tem 1.240, disse a Provea.',
    '1240 held Provea null..2026-01-26',
  ],
  [
    'en',
    'The jail, which can take 900 people, held 1,240 on January 20, according to Provea.',
    '1240 held Provea null..2026-01-20',
  ],
  [
    'en',
    'The jails were built for 17,000. They held 21,400 people at the end of December, according to Provea.',
    '21400 held Provea null..2025-12-31',
  ],
  [
    'en',
    'Provea counted 38 releases. The stadium was built for 900 people and today holds 1,240.',
    '38 freed Provea null..2026-01-26',
  ],
  // after a sentence on those who remain inside
  [
    'es',
    'Solo 14 presos han salido en libertad, dijo Provea. Nos alarma la situación de los que quedan dentro. Seis necesitan atención médica.',
    '14 freed Provea null..2026-01-26',
    '6 held Provea null..2026-01-26',
  ],
  [
    'pt',
    'Só 14 presos saíram em liberdade, disse a Provea. Preocupa-nos a situação dos que ficaram lá dentro. Seis precisam de cuidados médicos.',
    '14 freed Provea null..2026-01-26',
    '6 held Provea null..2026-01-26',
  ],
  [
    'en',
    'Only 14 prisoners have been freed, Provea said. We are alarmed by the situation of those who remain inside. Six need medical care.',
    '14 freed Provea null..2026-01-26',
    '6 held Provea null..2026-01-26',
  ],
  // out of the country that jailed them
  [
    'es',
    'Diecinueve presos de las cárceles bielorrusas cruzaron el domingo el paso de Medininkai, comunicó Viasna.',
    '19 freed Viasna 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'Dezanove presos das cadeias bielorrussas cruzaram no domingo o posto de Medininkai, comunicou a Viasna.',
    '19 freed Viasna 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'Nineteen Colombians who had been in Venezuelan prisons, some for a year, crossed the bridge into Cúcuta on Thursday, Provea said.',
    '19 freed Provea 2026-01-22..2026-01-22',
  ],
  [
    'en',
    'Provea counted seven releases. Some 300 migrants crossed the border on Sunday.',
    '7 freed Provea null..2026-01-26',
  ],
  // each side of an exchange
  [
    'es',
    'Rusia y Ucrania canjearon el jueves prisioneros de guerra. Cada bando entregó 140 militares, según el Ministerio de Defensa ruso.',
    '140 freed Government of Russia 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'Rusia y Ucrania intercambiaron el viernes a 140 prisioneros cada una, dijo el Ministerio de Defensa ruso.',
    '140 freed Government of Russia 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El canje de prisioneros de guerra terminó el domingo. El viernes volvieron a Ucrania 310 personas, 90 de ellas civiles, y el sábado, 207 soldados, según Kiev.',
    '310 freed Government of Ukraine 2026-01-23..2026-01-23',
    '90 freed Government of Ukraine 2026-01-23..2026-01-23',
    '207 freed Government of Ukraine 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'Rússia e Ucrânia trocaram prisioneiros na quinta-feira. Cada lado recebeu 140 pessoas, informou o Ministério da Defesa russo.',
    '140 freed Government of Russia 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'Rusia y Ucrania entregaron el domingo a 140 prisioneros cada una, dijo el Ministerio de Defensa ruso. El sábado fueron 207 por bando, según Kiev.',
    '140 freed Government of Russia 2026-01-25..2026-01-25',
    '207 freed Government of Ukraine 2026-01-24..2026-01-24',
  ],
  // a share that opens its sentence
  [
    'es',
    'Quedan 900 presos, según Provea. El 40% no tiene sentencia.',
    '900 held Provea null..2026-01-26',
    '360 held Provea null..2026-01-26',
  ],
  [
    'pt',
    'Restam 900 presos, segundo a Provea. Dois em cada dez são mulheres.',
    '900 held Provea null..2026-01-26',
    '180 held Provea null..2026-01-26',
  ],
  [
    'en',
    'Provea counts 900 prisoners. Of these, 15% are women.',
    '900 held Provea null..2026-01-26',
    '135 held Provea null..2026-01-26',
  ],
  ['en', 'Provea counts 900 prisoners. The economy shrank. About 40% are poor.', '900 held Provea null..2026-01-26'],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text}`, () =>
    expect(
      readAll(text, { language, published: '2026-01-26' }).extraction.claims.map(
        ({ value, measure, claimant, window }) => `${value} ${measure} ${claimant} ${window.from}..${window.to}`,
      ),
    ).toEqual(claims));
