import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';
import { readAll } from './read-sentence.js';

/** What a newspaper has counted itself is its own, from whatever it counts; what it only prints is not. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'At least 31 prisoners have gone home since 8 January, according to a tally that the River Courier keeps from statements by lawyers and families.',
    '31 freed River Courier 2026-01-08..2026-01-26',
  ],
  [
    'en',
    'At least 31 prisoners have gone home since 8 January, according to a Coast Sentinel tally based on interviews with relatives.',
    '31 freed Coast Sentinel 2026-01-08..2026-01-26',
  ],
  [
    'en',
    'The Coast Sentinel has been able to confirm the release of 31 prisoners since Thursday.',
    '31 freed Coast Sentinel 2026-01-22..2026-01-26',
  ],
  [
    'en',
    'Two reporters from the Bay Examiner watched nine prisoners leave the jail on Thursday.',
    '9 freed Bay Examiner 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'Al menos 31 presos han vuelto a sus casas desde el 8 de enero, según la lista que La Gaceta Andina elabora con información de abogados.',
    '31 freed Gaceta Andina 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'Periodistas de Noticias del Llano contaron nueve mujeres que salían de El Rodeo el jueves.',
    '9 freed Noticias del Llano 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'Según constató La Gaceta Andina, 31 presos salieron el jueves.',
    '31 freed Gaceta Andina 2026-01-22..2026-01-22',
  ],
  [
    'pt',
    'Pelo menos 31 presos voltaram para casa desde 8 de janeiro, segundo a contagem que a Gazeta do Sul faz com dados de advogados e familiares.',
    '31 freed Gazeta do Sul 2026-01-08..2026-01-26',
  ],
  [
    'pt',
    'Pelo menos 31 presos voltaram para casa desde 8 de janeiro, segundo um levantamento da Folha do Porto com base em dados de advogados.',
    '31 freed Folha do Porto 2026-01-08..2026-01-26',
  ],
  [
    'pt',
    'Duas repórteres da Gazeta do Sul contaram nove presos saindo da cadeia na quinta-feira.',
    '9 freed Gazeta do Sul 2026-01-22..2026-01-22',
  ],
  // by jail, the list goes on with whoever counted them all
  [
    'es',
    'Al menos 15 presos han vuelto a sus casas entre el lunes y este miércoles, según el recuento de Crónica del Lago. Esta es la relación por cárcel:\n- Zona 7, Caracas: nueve excarcelados.\n- INOF, Los Teques: seis excarceladas.',
    '15 freed Crónica del Lago 2026-01-19..2026-01-21',
    '9 freed Crónica del Lago 2026-01-19..2026-01-21',
    '6 freed Crónica del Lago 2026-01-19..2026-01-21',
  ],
  [
    'en',
    'At least 22 prisoners have gone home since 8 January, by the Coast Sentinel’s count. Here they are, jail by jail:\n- El Rodeo I, Guatire: twelve freed.\n- Tocorón, Aragua: six freed.',
    '22 freed Coast Sentinel 2026-01-08..2026-01-26',
    '12 freed Coast Sentinel 2026-01-08..2026-01-26',
    '6 freed Coast Sentinel 2026-01-08..2026-01-26',
  ],
  [
    'pt',
    'Pelo menos 22 presos voltaram para casa desde 8 de janeiro, segundo a contagem da Gazeta do Sul. A lista, prisão por prisão:\n- Zona 7, Caracas: doze libertados.\n- Tocorón, Aragua: seis soltos.',
    '22 freed Gazeta do Sul 2026-01-08..2026-01-26',
    '12 freed Gazeta do Sul 2026-01-08..2026-01-26',
    '6 freed Gazeta do Sul 2026-01-08..2026-01-26',
  ],
  // but a list of other news is nobody's count
  [
    'en',
    'Foro Penal counted 40 releases since 8 January. Other news this week:\n- Russia freed 12 prisoners.',
    '40 freed Foro Penal 2026-01-08..2026-01-26',
    '12 freed unattributed ?..2026-01-26',
  ],
  // whoever only prints it, and whoever has the name of a paper
  [
    'en',
    'The Bay Examiner reported that 31 prisoners left jail on Thursday.',
    '31 freed unattributed 2026-01-22..2026-01-22',
  ],
  [
    'en',
    'According to a tally that Karen Post keeps, 31 prisoners have left jail since Thursday.',
    '31 freed unattributed 2026-01-22..2026-01-26',
  ],
  [
    'es',
    'La Gaceta Andina, citando a Foro Penal, informó que 31 presos salieron el jueves.',
    '31 freed Foro Penal 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'Según el recuento que Ana Ruiz hace con datos de familiares, 31 presos salieron el jueves.',
    '31 freed unattributed 2026-01-22..2026-01-22',
  ],
  [
    'pt',
    'A Gazeta do Sul informou que 31 presos saíram na quinta-feira.',
    '31 freed unattributed 2026-01-22..2026-01-22',
  ],
  // what a count is made from is not whose it is
  [
    'pt',
    'Um levantamento da AFP com base em relatos de familiares aponta 70 solturas nesta segunda-feira.',
    '70 freed AFP 2026-01-26..2026-01-26',
  ],
  [
    'pt',
    'Um levantamento da Provea a partir de denúncias de advogados registra 70 solturas.',
    '70 freed Provea ?..2026-01-26',
  ],
  [
    'es',
    'El balance del Foro Penal, elaborado a partir de denuncias de familiares, suma 70 excarcelados.',
    '70 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Un conteo de la AFP con base en relatos de familiares arroja 70 excarcelaciones.',
    '70 freed AFP ?..2026-01-26',
  ],
  ['en', 'An AFP tally based on accounts from relatives puts the number freed at 70.', '70 freed AFP ?..2026-01-26'],
];

testFigures(rows, whoseAndDated);

/** "This newspaper": the one that prints the article, where that is known. */
const own: readonly (readonly [language: LanguageCode, text: string, claimant: string])[] = [
  ['en', 'This newspaper has confirmed 31 releases since Thursday.', 'Orinoco Ledger'],
  ['en', 'According to a tally that Orinoco Ledger keeps, 31 prisoners have left since Thursday.', 'Orinoco Ledger'],
  ['en', '"31 prisoners left," a lawyer told this newspaper.', 'lawyers'],
  ['es', 'Este diario pudo confirmar la excarcelación de 31 presos desde el jueves.', 'Orinoco Ledger'],
  ['es', 'Según pudo constatar esta agencia, 31 presos salieron el jueves.', 'Orinoco Ledger'],
  ['es', 'Según dijo a este medio un familiar, 31 presos salieron el jueves.', 'relatives'],
  ['pt', 'Segundo apurou este jornal, 31 presos saíram na quinta-feira.', 'Orinoco Ledger'],
  ['pt', 'A reportagem contou 31 presos saindo do presídio na quinta-feira.', 'Orinoco Ledger'],
  ['pt', 'Uma advogada disse a este jornal que 31 presos saíram na quinta-feira.', 'lawyers'],
];

for (const [language, text, claimant] of own)
  test(`${language}, of an outlet that is known: ${text}`, () =>
    expect(
      readAll(text, { language, published: '2026-01-26', outlet: 'Orinoco Ledger' }).extraction.claims.map((claim) => [
        claim.value,
        claim.claimant,
      ]),
    ).toEqual([[31, claimant]]));
