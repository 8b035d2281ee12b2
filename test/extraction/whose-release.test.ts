import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Paragraphs a line each, and of each figure its value and whose it is. */
type Row = readonly [language: LanguageCode, published: string, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  // a press release is its author's, whoever it writes about first
  [
    'en',
    '2026-03-12',
    'Home / Newsroom / Press release\nWomen leave military custody\nMAIDUGURI, 12 March 2026 - The Nigerian army today handed over 19 women who had been held since 2024.\n"They need care now," said Ana Obi, UNICEF Nigeria Representative.',
    '19 UNICEF',
  ],
  [
    'es',
    '2026-03-12',
    'Inicio / Sala de prensa / Nota de prensa\nMujeres salen de custodia militar\nMAIDUGURI, 12 de marzo de 2026. El Ejército de Nigeria liberó hoy a 19 mujeres detenidas desde 2024.\n«Ahora necesitan cuidados», dijo Ana Obi, representante de Unicef en Nigeria.',
    '19 UNICEF',
  ],
  [
    'pt',
    '2026-03-12',
    'Início / Sala de imprensa / Nota de imprensa\nMulheres deixam a custódia militar\nMAIDUGURI, 12 de março de 2026. O Exército da Nigéria libertou hoje 19 mulheres detidas desde 2024.\n«Agora precisam de cuidados», disse Ana Obi, representante do Unicef na Nigéria.',
    '19 UNICEF',
  ],
  // … also where only its foot tells what it is
  [
    'en',
    '2026-03-12',
    'Women leave military custody\nMAIDUGURI, 12 March 2026 - The Nigerian army today freed 19 women who had been held since 2024.\n"They need care now," said Ana Obi, UNICEF Nigeria Representative.\nMedia contacts: Lucy Bello, Abuja',
    '19 UNICEF',
  ],
  [
    'en',
    '2026-03-12',
    'Women leave military custody\nMAIDUGURI, 12 March 2026 - The Nigerian army today freed 19 women who had been held since 2024.\n"They need care now," said Ana Obi, UNICEF Nigeria Representative.',
    '19 unattributed',
  ],
  // where people are held is nobody's signature
  [
    'es',
    '2026-03-12',
    'NOTA DE PRENSA\nSiete presas siguen en el CPFO\nCaracas, 12 de marzo de 2026. La Coalición por los Derechos denuncia que siete mujeres permanecen detenidas en el Centro de Formación Femenina (CPFO).\nEntre el 1 y el 5 de marzo salieron del penal 14 mujeres.',
    '7 Coalición por los Derechos',
    '14 Coalición por los Derechos',
  ],
  // no name begins with what "we" do
  [
    'es',
    '2026-03-12',
    'Caracas, 12 de marzo de 2026. La ONG Puerta Clara contó 40 presos políticos liberados.\n«Seguimos verificando más casos», añadió.\nLa organización mantiene en su lista a 644 personas detenidas por motivos políticos.',
    '40 Puerta Clara',
    '644 Puerta Clara',
  ],
  [
    'pt',
    '2026-03-12',
    'Caracas, 12 de março de 2026. A ONG Porta Clara contou 40 presos políticos libertados.\n"Continuamos verificando mais casos", acrescentou.\nA organização mantém em sua lista 644 pessoas detidas por motivos políticos.',
    '40 Porta Clara',
    '644 Porta Clara',
  ],
  // bodies by their members, and those that families made: not the one named before
  [
    'es',
    '2026-03-12',
    'HRANA, con sede en Estados Unidos, afirma que 240 personas siguen detenidas en Irán.\nEn Shiraz, veinte alumnos salieron ayer de prisión, según el consejo estudiantil de la universidad.\nDe acuerdo con el comité formado por las familias, 92 hombres salieron de la cárcel desde el 8 de enero.',
    '240 HRANA',
    '20 consejo estudiantil',
    '92 relatives',
  ],
  [
    'pt',
    '2026-03-12',
    'A HRANA, com sede nos Estados Unidos, afirma que 240 pessoas permanecem detidas no Irão.\nEm Shiraz, vinte alunos saíram ontem da prisão, segundo o conselho estudantil da universidade.\nDe acordo com o comité formado pelas famílias, 92 homens saíram da cadeia desde 8 de janeiro.',
    '240 HRANA',
    '20 conselho estudantil',
    '92 relatives',
  ],
  [
    'en',
    '2026-03-12',
    'HRANA, based in the United States, says 240 people remain detained in Iran.\nAccording to the committee set up by the families, 92 men have left the prison since January 8.',
    '240 HRANA',
    '92 relatives',
  ],
  // a committee of others is not that of the Red Cross
  [
    'es',
    '2026-03-12',
    'El Comité Internacional de la Cruz Roja confirmó que 153 personas fueron liberadas en Yemen.\nEl jefe del comité de prisioneros de los rebeldes, Abdul Qader, aseguró que otros 300 detenidos serán liberados.',
    '153 Red Cross',
    '300 unattributed',
  ],
  [
    'en',
    '2026-03-12',
    "The International Committee of the Red Cross confirmed that 153 people were freed in Yemen.\nThe head of the rebels' prisoner committee, Abdul Qader, said another 300 detainees will be released.",
    '153 Red Cross',
    '300 unattributed',
  ],
  // "the official": whoever spoke in the paragraph without a name
  [
    'en',
    '2026-03-12',
    "The journalists' union SNTP says 17 media workers walked free in Caracas.\nA State Department official has confirmed that US citizens were among those freed. At least four Americans left prison on Tuesday, the official says.",
    '17 SNTP',
    '4 US State Department',
  ],
  [
    'es',
    '2026-03-12',
    'El sindicato SNTP dice que 17 periodistas salieron hoy en Caracas.\nUn diplomático que pidió no ser citado confirmó que había españoles. Al menos cuatro dejaron la prisión el martes, dijo el diplomático.',
    '17 SNTP',
    '4 sources',
  ],
  // nobody frees anybody here
  [
    'en',
    '2026-03-12',
    'Press release\nThe student council of the university elected 20 members on Tuesday, UNICEF said.',
  ],
];

for (const [language, published, text, ...claims] of rows)
  test(`${language}: ${text.replaceAll('\n', ' ¶ ')}`, () =>
    expect(
      readAll(text, { language, published }).extraction.claims.map(({ value, claimant }) => `${value} ${claimant}`),
    ).toEqual(claims));
