import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Paragraphs a line each, and of each figure its value and whose it is. */
type Row = readonly [language: LanguageCode, published: string, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  // who decides on pardons is of the state
  [
    'es',
    '2026-02-10',
    'El Cairo, 10 de febrero de 2026. El Comité del Indulto Presidencial anunció la liberación de 41 detenidos.\nEl comité contó tres más el lunes.',
    '41 Government of Egypt',
    '3 Government of Egypt',
  ],
  [
    'pt',
    '2026-02-10',
    'Havana, 10 de fevereiro de 2026. A Comissão de Anistia anunciou a libertação de 41 detidos.',
    '41 Government of Cuba',
  ],
  [
    'en',
    '2026-02-10',
    'CAIRO, February 10, 2026. The Board of Pardons announced the release of 41 detainees.',
    '41 Government of Egypt',
  ],
  [
    'en',
    '2026-02-10',
    'CAIRO, February 10, 2026. The rights group Amnesty International said 41 detainees were freed.',
    '41 Amnesty International',
  ],
  [
    'es',
    '2026-02-10',
    'Valencia, 10 de febrero de 2026. Diez detenidos fueron excarcelados el lunes en Tocuyito, informó durante una asamblea en la plaza Bolívar Rosa Linares, secretaria de finanzas del Sindicato Único de la Salud.\nOtros seis siguen presos, lamentó Linares.',
    '10 Sindicato Único de la Salud',
    '6 Sindicato Único de la Salud',
  ],
  [
    'es',
    '2026-02-10',
    'Caracas, 10 de febrero de 2026. Seis presos políticos salieron el lunes de El Rodeo II, según el Foro Penal.\n«En el ministerio nos aseguran que son 40 los liberados», dijo la abogada Ana Gil, del Foro Penal.',
    '6 Foro Penal',
    '40 Government of Venezuela',
  ],
  [
    'es',
    '2026-02-10',
    'Caracas, 10 de febrero de 2026. Foro Penal verificó 12 excarcelaciones el lunes. El Ministerio de Servicios Penitenciarios prometió más.\nEn lo que va de mes, el organismo no gubernamental tiene acreditadas 30 salidas.',
    '12 Foro Penal',
    '30 Foro Penal',
  ],
  [
    'es',
    '2026-02-10',
    'Caracas, 10 de febrero de 2026. La Federación de Estudiantes de la Región Centro Occidental confirmó que el lunes salieron de la cárcel cuatro estudiantes.\nOtros dos habían sido excarcelados en enero, recordó la presidenta de la federación, Laura Pinto. A su juicio, quedan al menos tres universitarios tras las rejas.',
    '4 Federación de Estudiantes de la Región Centro Occidental',
    '2 Federación de Estudiantes de la Región Centro Occidental',
    '3 Federación de Estudiantes de la Región Centro Occidental',
  ],
  [
    'es',
    '2026-02-10',
    'Caracas, 10 de febrero de 2026. Hay 640 presos políticos en el país, según el corte del 6 de febrero de Foro Penal. Entre ellos hay 70 mujeres, se lee en el mismo boletín.',
    '640 Foro Penal',
    '70 Foro Penal',
  ],
  [
    'es',
    '2026-02-10',
    'Mérida, 10 de febrero de 2026. El capítulo Mérida del Foro Penal contó nueve excarcelaciones el fin de semana.\nSiete eran estudiantes, precisó su coordinador, Luis Rangel.',
    '9 Foro Penal',
    '7 Foro Penal',
  ],
  [
    'es',
    '2026-02-10',
    'Maracay, 10 de febrero de 2026. A las 9 de la noche dejaron la cárcel de Tocorón once militares, de acuerdo con el Observatorio Venezolano de Prisiones (OVP). Cinco venían del Centro Penitenciario de Aragua y seis de El Rodeo I, añadió la organización.',
    '11 OVP',
    '5 OVP',
    '6 OVP',
  ],
  [
    'es',
    '2026-02-10',
    'Caracas, 10 de febrero de 2026. Foro Penal tiene verificadas 45 excarcelaciones desde el 8 de enero. Desde Miraflores sostienen que van más de 700.',
    '45 Foro Penal',
    '700 Government of Venezuela',
  ],
  [
    'pt',
    '2026-02-10',
    'Lisboa, 10 de fevereiro de 2026. O governo soltou na segunda-feira 52 detidos, anunciou em cadeia nacional de rádio e televisão o ministro do Interior, Diosdado Cabello.',
    '52 Government of Venezuela',
  ],
  [
    'pt',
    '2026-02-10',
    'Luanda, 10 de fevereiro de 2026. O governo da Venezuela diz ter libertado 400 presos. A organização Provea diz que não é assim. Na semana passada, segundo ela, apenas 22 pessoas saíram da prisão.',
    '400 Government of Venezuela',
    '22 Provea',
  ],
  [
    'pt',
    '2026-02-10',
    'Lisboa, 10 de fevereiro de 2026. A Provea contestou os números. Na sua avaliação, apenas 80 presos políticos saíram desde janeiro.',
    '80 Provea',
  ],
  [
    'pt',
    '2026-02-10',
    'Lisboa, 10 de fevereiro de 2026. O capítulo Táchira do Foro Penal verificou nove solturas no fim de semana. Sete eram estudantes, disse o coordenador.',
    '9 Foro Penal',
    '7 Foro Penal',
  ],
  [
    'en',
    '2026-02-10',
    'CARACAS, Feb 10, 2026 - Last week 33 people were freed from Tocuyito, according to the rights group Provea. "The ministry says it has let out 150, but the real number is 96," said its regional coordinator, Luisa Ferrer.',
    '33 Provea',
    '150 Government of Venezuela',
    '96 Provea',
  ],
  [
    'en',
    '2026-02-10',
    'CARACAS, Feb 10, 2026 - Prosecutors announced that 400 inmates were released in January. The NGO Provea disputed this. In its view only 90 of them had been jailed for political reasons.',
    '400 Government of Venezuela',
    '90 Provea',
  ],
  [
    'en',
    '2026-02-10',
    'CARACAS, Feb 10, 2026 - Foro Penal has verified 30 releases since Sunday. A statement from Miraflores, which called them "gestures of peace", spoke of 80 people freed.',
    '30 Foro Penal',
    '80 Government of Venezuela',
  ],
  [
    'en',
    '2026-02-10',
    'CARACAS, Feb 10, 2026 - Just four reporters are still locked up, the National Press Union said. "This year 20 colleagues got out of jail," the union\'s president, Ana Paz, said.',
    '4 National Press Union',
    '20 National Press Union',
  ],
  [
    'en',
    '2026-02-10',
    'CARACAS, Feb 10, 2026 - Foro Penal has confirmed 45 releases since January 8. At the ministry they swear that more than 700 have been freed.',
    '45 Foro Penal',
    '700 Government of Venezuela',
  ],
  [
    'es',
    '2026-03-12',
    'Barinas, 12 de marzo de 2026. Nueve campesinos presos salieron libres el martes, comunicó a través de un audio de WhatsApp la Coordinadora Agraria de Barinas.',
    '9 Coordinadora Agraria de Barinas',
  ],
  [
    'es',
    '2026-03-12',
    'San Cristóbal, 12 de marzo de 2026. Veinte detenidos quedaron libres el martes, subrayó tras la reunión del mediodía la defensora del Pueblo.',
    '20 Government of Venezuela',
  ],
  [
    'es',
    '2026-03-12',
    'Cumaná, 12 de marzo de 2026. La Asociación de Pescadores de Araya denunció el caso. Cuatro pescadores siguen presos, según el vicepresidente de la asociación, Luis Patiño.',
    '4 Asociación de Pescadores de Araya',
  ],
  [
    'es',
    '2026-03-12',
    'Caracas, 12 de marzo de 2026. El comité Clippve contó 14 excarcelaciones el martes. En la fiscalía afirman que fueron 33.',
    '14 Clippve',
    '33 Government of Venezuela',
  ],
  [
    'es',
    '2026-03-12',
    'Barquisimeto, 12 de marzo de 2026. La seccional Lara del Colegio Nacional de Periodistas informó que tres reporteros siguen presos.',
    '3 Colegio Nacional de Periodistas',
  ],
  [
    'es',
    '2026-03-12',
    'Coro, 12 de marzo de 2026. El núcleo Falcón de Provea documentó siete excarcelaciones desde el lunes.',
    '7 Provea',
  ],
  [
    'es',
    '2026-03-12',
    'Caracas, 12 de marzo de 2026. Foro Penal habló con la prensa. Según el corte del 10 de marzo de la ONG, quedan 502 presos políticos.',
    '502 Foro Penal',
  ],
  [
    'es',
    '2026-03-12',
    'Caracas, 12 de marzo de 2026. Provea y el Ministerio de Servicios Penitenciarios se contradicen. El organismo no gubernamental registra 21 liberaciones desde el domingo.',
    '21 Provea',
  ],
  [
    'es',
    '2026-03-12',
    'Cumaná, 12 de marzo de 2026. Foro Penal espera más excarcelaciones de presos políticos. Mientras tanto, en la playa los pescadores soltaron 90 cangrejos.',
  ],
  [
    'es',
    '2026-03-12',
    'Caracas, 12 de marzo de 2026. La alcaldía liberó a 300 comerciantes del pago de impuestos. Los presos políticos siguen esperando, dicen sus familias.',
  ],
  [
    'es',
    '2026-03-12',
    'Caracas, 12 de marzo de 2026. Foro Penal presentó su libro sobre los presos políticos. A la salida, una treintena de jóvenes cantó el himno.',
  ],
  [
    'pt',
    '2026-03-12',
    'São Paulo, 12 de março de 2026. Nove presos saíram na terça-feira, informou durante uma entrevista coletiva a Arquidiocese de Maracaibo.',
    '9 Arquidiocese de Maracaibo',
  ],
  [
    'pt',
    '2026-03-12',
    'São Paulo, 12 de março de 2026. Trinta detidos na Venezuela foram libertados na terça-feira, revelou em pronunciamento na televisão estatal a vice-presidente Delcy Rodríguez.',
    '30 Government of Venezuela',
  ],
  [
    'pt',
    '2026-03-12',
    'São Paulo, 12 de março de 2026. A Federação dos Estudantes Venezuelanos protestou. Quatro universitários continuam presos, segundo a presidente da federação, Laura Pinto.',
    '4 Federação dos Estudantes Venezuelanos',
  ],
  [
    'pt',
    '2026-03-12',
    'Caracas, 12 de março de 2026. O Foro Penal contou 61 libertados desde janeiro. O ministro do Interior falou na terça-feira em 200.',
    '61 Foro Penal',
    '200 Government of Venezuela',
  ],
  [
    'pt',
    '2026-03-12',
    'Caracas, 12 de março de 2026. A prefeitura liberou os 300 comerciantes do pagamento da taxa. As famílias dos presos políticos continuam acampadas.',
  ],
  [
    'en',
    '2026-03-12',
    "CARACAS, March 12, 2026 - Provea counted 14 releases on Tuesday. At the prosecutor's office they insist that 33 were freed.",
    '14 Provea',
    '33 Government of Venezuela',
  ],
  [
    'en',
    '2026-03-12',
    'CARACAS, March 12, 2026 - The Colleges Federation protested. Four students remain in jail, the president of the federation, Laura Pinto, said.',
    '4 Colleges Federation',
  ],
  [
    'en',
    '2026-03-12',
    'CARACAS, March 12, 2026 - State media reported 80 releases on Tuesday. Foro Penal was not convinced. In its opinion, only 31 political prisoners have been freed.',
    '80 Government of Venezuela',
    '31 Foro Penal',
  ],
];

for (const [language, published, text, ...claims] of rows)
  test(`${language}: ${text.replaceAll('\n', ' ¶ ')}`, () =>
    expect(
      readAll(text, { language, published }).extraction.claims.map(({ value, claimant }) => `${value} ${claimant}`),
    ).toEqual(claims));
