import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readSentence } from './read-sentence.js';

type Row = readonly [language: LanguageCode, published: string, text: string, ...claims: string[]];

/** What a number counts, where the words around it say so: parts without a verb, lists, places people are from. */
const rows: readonly Row[] = [
  [
    'en',
    '2026-03-10',
    "CARACAS, March 10, 2026 (Wire) - Twenty-six teachers were freed from Venezuelan prisons on Monday, Foro Penal said. Fifteen belong to public schools and eleven to universities.\n\nThe group's president, Alfredo Romero, spoke to reporters for 20 minutes.",
    'Foro Penal: 26 freed on 2026-03-09',
    'Foro Penal: 15 freed on 2026-03-09',
    'Foro Penal: 11 freed on 2026-03-09',
  ],
  [
    'en',
    '2026-03-10',
    'CARACAS, March 10, 2026 (Wire) - Foro Penal said that 30 political prisoners left jail on Sunday. Nine hold a second passport.\n\nLawyers had waited outside for 12 hours.',
    'Foro Penal: 30 freed on 2026-03-08',
    'Foro Penal: 9 freed on 2026-03-08',
  ],
  [
    'en',
    '2026-03-10',
    'CARACAS, March 10, 2026 (Wire) - Twelve foreigners were released from a prison in Falcon on Sunday: seven Surinamese, four Barbadians and one Grenadian, Foro Penal said.',
    'Foro Penal: 12 freed on 2026-03-08',
    'Foro Penal: 7 freed on 2026-03-08',
    'Foro Penal: 4 freed on 2026-03-08',
    'Foro Penal: 1 freed on 2026-03-08',
  ],
  [
    'en',
    '2026-03-10',
    'CARACAS, March 10, 2026 (Wire) - Venezuela freed 40 prisoners on Sunday from four police stations and two military jails, Foro Penal said. It expects five more buses.',
    'Foro Penal: 40 freed on 2026-03-08',
  ],
  [
    'en',
    '2026-03-10',
    'CARACAS, March 10, 2026 (Wire) - Foro Penal counts 620 people freed since January 8. Justicia, Encuentro y Perdón comes to 655 for that period.\n\nThe prison ministry speaks of around 900.',
    'Foro Penal: 620 freed from 2026-01-08 to 2026-03-10',
    'Justicia, Encuentro y Perdón: 655 freed from 2026-01-08 to 2026-03-10',
    'Penitentiary Service: about 900 freed start not stated, up to 2026-03-10',
  ],
  [
    'en',
    '2026-03-10',
    "CARACAS, March 10, 2026 (Wire) - Foro Penal says that 31 people were freed on Friday. Around 12 were arrested again within hours, it adds.\n\nAmong the group's lawyers, three travelled to Barinas.",
    'Foro Penal: 31 freed on 2026-03-06',
  ],
  [
    'en',
    '2026-03-10',
    'CARACAS, March 10, 2026 (Wire) - Foro Penal says 31 people walked free on Friday, among them:\n\n- eight teachers\n\n- five nurses\n\n- a priest',
    'Foro Penal: 31 freed on 2026-03-06',
    'Foro Penal: 8 freed on 2026-03-06',
    'Foro Penal: 5 freed on 2026-03-06',
    'Foro Penal: 1 freed on 2026-03-06',
  ],
  [
    'en',
    '2026-03-10',
    'CARACAS, March 10, 2026 (Wire) - The 44 let go on Saturday came from three jails, Foro Penal said. Twenty were in Tocoron; the other 24, in Yare.\n\nThe 44 freed since Saturday will have to report to a court every 15 days.',
    'Foro Penal: 44 freed on 2026-03-07',
    'Foro Penal: 20 freed on 2026-03-07',
    'Foro Penal: 24 freed on 2026-03-07',
  ],
  [
    'es',
    '2026-03-10',
    'Caracas, 10 de marzo de 2026.- Veintiséis docentes fueron excarcelados el lunes en Venezuela, informó el Foro Penal. Quince trabajan en liceos públicos y once en universidades.\n\nEl presidente de la organización, Alfredo Romero, habló 20 minutos con la prensa.',
    'Foro Penal: 26 freed on 2026-03-09',
    'Foro Penal: 15 freed on 2026-03-09',
    'Foro Penal: 11 freed on 2026-03-09',
  ],
  [
    'es',
    '2026-03-10',
    'Caracas, 10 de marzo de 2026.- El Foro Penal informó que 30 presos políticos salieron el domingo de la cárcel. Nueve poseen un segundo pasaporte.\n\nLos abogados esperaron afuera 12 horas.',
    'Foro Penal: 30 freed on 2026-03-08',
    'Foro Penal: 9 freed on 2026-03-08',
  ],
  [
    'es',
    '2026-03-10',
    'Caracas, 10 de marzo de 2026.- Cuarenta presos de seis comisarías y dos cárceles militares fueron liberados el domingo, informó el Foro Penal. Espera cinco autobuses más.',
    'Foro Penal: 40 freed on 2026-03-08',
  ],
  [
    'es',
    '2026-03-10',
    'Caracas, 10 de marzo de 2026.- El Foro Penal cuenta 620 liberados desde el 8 de enero. Justicia, Encuentro y Perdón llega a 655 en ese periodo.\n\nEl Ministerio de Servicios Penitenciarios habla de unos 900.',
    'Foro Penal: 620 freed from 2026-01-08 to 2026-03-10',
    'Justicia, Encuentro y Perdón: 655 freed from 2026-01-08 to 2026-03-10',
    'Penitentiary Service: about 900 freed start not stated, up to 2026-03-10',
  ],
  [
    'es',
    '2026-03-10',
    'Caracas, 10 de marzo de 2026.- El Foro Penal dice que 31 personas quedaron libres el viernes, entre ellas:\n\n- ocho docentes\n\n- cinco enfermeras\n\n- un sacerdote',
    'Foro Penal: 31 freed on 2026-03-06',
    'Foro Penal: 8 freed on 2026-03-06',
    'Foro Penal: 5 freed on 2026-03-06',
    'Foro Penal: 1 freed on 2026-03-06',
  ],
  [
    'es',
    '2026-03-10',
    'Caracas, 10 de marzo de 2026.- Unas 4.200 personas se hacinan en los calabozos policiales del Zulia, calcula el Observatorio Venezolano de Prisiones. De esa población, al menos 900 carecen de abogado.',
    'OVP: about 4200 held as of 2026-03-10',
    'OVP: at least 900 held as of 2026-03-10',
  ],
  [
    'es',
    '2026-03-10',
    'Caracas, 10 de marzo de 2026.- Los 44 liberados el sábado venían de tres cárceles, dijo el Foro Penal. Veinte estaban en Tocorón; los otros 24, en Yare.\n\nLos 44 excarcelados desde el sábado tendrán que presentarse cada 15 días.',
    'Foro Penal: 44 freed on 2026-03-07',
    'Foro Penal: 20 freed on 2026-03-07',
    'Foro Penal: 24 freed on 2026-03-07',
  ],
  [
    'es',
    '2026-03-10',
    'Caracas, 10 de marzo de 2026.- El Foro Penal vio salir a 25 personas del Helicoide el domingo. Una hora antes había hablado de 18.',
    'Foro Penal: 25 freed on 2026-03-08',
    'Foro Penal: 18 freed on 2026-03-08',
  ],
  [
    'pt',
    '2026-03-10',
    'Caracas, 10 de março de 2026 - Vinte e seis professores foram libertados na segunda-feira na Venezuela, informou o Foro Penal. Quinze trabalham em escolas públicas e onze em universidades.\n\nO presidente da organização, Alfredo Romero, falou 20 minutos com a imprensa.',
    'Foro Penal: 26 freed on 2026-03-09',
    'Foro Penal: 15 freed on 2026-03-09',
    'Foro Penal: 11 freed on 2026-03-09',
  ],
  [
    'pt',
    '2026-03-10',
    'Caracas, 10 de março de 2026 - O Foro Penal informou que 30 presos políticos saíram da prisão no domingo. Nove têm um segundo passaporte.\n\nOs advogados esperaram 12 horas do lado de fora.',
    'Foro Penal: 30 freed on 2026-03-08',
    'Foro Penal: 9 freed on 2026-03-08',
  ],
  [
    'pt',
    '2026-03-10',
    'Caracas, 10 de março de 2026 - Quarenta presos de seis delegacias e duas prisões militares foram soltos no domingo, informou o Foro Penal. A ONG espera mais cinco ônibus.',
    'Foro Penal: 40 freed on 2026-03-08',
  ],
  [
    'pt',
    '2026-03-10',
    'Caracas, 10 de março de 2026 - O Foro Penal conta 620 libertados desde 8 de janeiro. A Justicia, Encuentro y Perdón chega a 655 no mesmo período.\n\nO Ministério do Serviço Penitenciário fala em cerca de 900.',
    'Foro Penal: 620 freed from 2026-01-08 to 2026-03-10',
    'Justicia, Encuentro y Perdón: 655 freed from 2026-01-08 to 2026-03-10',
    'Penitentiary Service: about 900 freed start not stated, up to 2026-03-10',
  ],
  [
    'pt',
    '2026-03-10',
    'Caracas, 10 de março de 2026 - O Foro Penal diz que 31 pessoas foram soltas na sexta-feira. Umas doze foram recapturadas em poucas horas, acrescenta.\n\nDos advogados da ONG, três viajaram a Barinas.',
    'Foro Penal: 31 freed on 2026-03-06',
  ],
  [
    'pt',
    '2026-03-10',
    'Caracas, 10 de março de 2026 - O Foro Penal diz que 31 pessoas saíram da cadeia na sexta-feira, entre elas:\n\n- oito professores\n\n- cinco enfermeiras\n\n- um padre',
    'Foro Penal: 31 freed on 2026-03-06',
    'Foro Penal: 8 freed on 2026-03-06',
    'Foro Penal: 5 freed on 2026-03-06',
    'Foro Penal: 1 freed on 2026-03-06',
  ],
  [
    'pt',
    '2026-03-10',
    'Caracas, 10 de março de 2026 - Cerca de 4.200 pessoas lotam as celas da polícia de Zulia, calcula o Observatório Venezuelano de Prisões. Dessa população, pelo menos 900 não têm advogado.',
    'OVP: about 4200 held as of 2026-03-10',
    'OVP: at least 900 held as of 2026-03-10',
  ],
  [
    'pt',
    '2026-03-10',
    'Caracas, 10 de março de 2026 - Os 44 soltos no sábado vinham de três prisões, disse o Foro Penal. Vinte estavam em Tocorón; os outros 24, em Yare.\n\nOs 44 libertados desde sábado terão de se apresentar a cada 15 dias.',
    'Foro Penal: 44 freed on 2026-03-07',
    'Foro Penal: 20 freed on 2026-03-07',
    'Foro Penal: 24 freed on 2026-03-07',
  ],
  [
    'en',
    '2026-01-28',
    'CARACAS, Jan. 28, 2026 — Foro Penal said these people were released on Tuesday:\n\n- 14 prisoners from El Rodeo I\n\n- 9 women from La Crisalida',
    'Foro Penal: 14 freed on 2026-01-27',
    'Foro Penal: 9 freed on 2026-01-27',
  ],
  [
    'es',
    '2026-01-28',
    'CARACAS, 28 de enero de 2026 — Foro Penal informó que el martes fueron liberados:\n\n- 14 presos de El Rodeo I\n\n- 9 mujeres de La Crisálida\n\n- Un sacerdote de Barinas',
    'Foro Penal: 14 freed on 2026-01-27',
    'Foro Penal: 9 freed on 2026-01-27',
    'Foro Penal: 1 freed on 2026-01-27',
  ],
  [
    'pt',
    '2026-01-28',
    'CARACAS, 28 de janeiro de 2026 — O Foro Penal informou que na terça-feira foram libertados:\n\n- 14 presos de El Rodeo I\n\n- 9 mulheres de La Crisálida',
    'Foro Penal: 14 freed on 2026-01-27',
    'Foro Penal: 9 freed on 2026-01-27',
  ],
  [
    'en',
    '2026-01-28',
    'CARACAS, Jan. 28, 2026 — Still in prison, according to Foro Penal:\n\n- 14 teachers\n\n- 9 nurses',
    'Foro Penal: 14 held as of 2026-01-28',
    'Foro Penal: 9 held as of 2026-01-28',
  ],
  [
    'pt',
    '2026-05-12',
    'Caracas, 12 de maio de 2026 - O Foro Penal informou que no sábado saíram da cadeia de Tocuyito, perto de Valencia, nove dirigentes, acusados de conspiração. Seis pertencem ao partido Primero Justicia e três são independentes.',
    'Foro Penal: 9 freed on 2026-05-09',
    'Foro Penal: 6 freed on 2026-05-09',
    'Foro Penal: 3 freed on 2026-05-09',
  ],
  [
    'es',
    '2026-05-12',
    'Caracas, 12 de mayo de 2026.- El Ministerio Público acusó a nueve dirigentes, procesados por conspiración, y pidió revisar las salidas de la cárcel.',
  ],
  [
    'pt',
    '2026-05-12',
    'Caracas, 12 de maio de 2026 - O Ministério Público acusou nove dirigentes, processados por conspiração, e pediu para rever as saídas da cadeia.',
  ],
];

/** Whose part a number is stands in other tables. */
const plain = (claim: string): string => claim.split(';')[0] ?? '';

for (const [language, published, text, ...claims] of rows)
  test(`${language} ${published}: ${text}`, () => {
    expect(readSentence(text, { language, published }).map(plain)).toEqual(claims);
  });
