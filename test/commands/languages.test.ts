import { beforeAll, describe, expect, test } from 'vitest';
import { answerLine, type Desk } from '../../src/commanding/interpret-line.js';
import { drawReply } from '../../src/console/draw-reply.js';
import { foundingDesk } from '../desk.js';
import { straysOf } from '../wording/strays.js';

let desk: Desk;
beforeAll(async () => {
  desk = await foundingDesk();
});

/** An answer as one line of plain words. */
async function ask(line: string, language: 'es' | 'pt'): Promise<string> {
  const drawn = drawReply(await answerLine(line, desk), { width: 110, colour: false, language });
  return drawn.replace(/[\s─]+/g, ' ').trim();
}

const DRAFT =
  'Foro Penal has counted 266 political prisoners freed since 8 January 2026. At least 104 were freed on Sunday, the government said. OVP says 80 were freed.';

const rows: readonly (readonly [line: string, es: readonly string[], pt: readonly string[]])[] = [
  [
    'cite Foro Penal 266',
    [
      'Foro Penal: excarcelación de 266 presos políticos, desde el 8 ene 2026 ',
      '■ Dónde está',
      'Titular desconocido 26 de enero de 2026 (fecha indicada en la página) · párrafo 2 Dirección desconocida',
      'Para copiar: Dentro de la frase (al modo de AP) c',
      ' es el identificador permanente de esta cifra',
    ],
    [
      'Foro Penal: libertação de 266 presos políticos, desde 8 jan. 2026 ',
      '■ Onde está',
      'Título desconhecido 26 de janeiro de 2026 (data informada na página) · parágrafo 2 Endereço desconhecido',
      'Para copiar: Dentro da frase (à maneira da AP) c',
      ' é o identificador permanente deste número',
    ],
  ],
  [
    'compare a:"Foro Penal" b:OVP',
    [
      'Foro Penal y OVP Personas excarceladas · Foro Penal frente a OVP',
      '■ No comparables No hay dos cifras suyas de las mismas personas y los mismos días.',
      'Las dos que más se acercan: Ni Foro Penal ni OVP dicen desde qué día cuentan.',
    ],
    [
      'Foro Penal e OVP Pessoas libertadas · Foro Penal ao lado de OVP',
      '■ Não comparáveis Não há dois números seus das mesmas pessoas e dos mesmos dias.',
      'Os dois que mais se aproximam: Nem Foro Penal nem OVP dizem desde que dia contam.',
    ],
  ],
  [
    'compare a:"Foro Penal" b:OVP measure:held since:jan8',
    ['Nada que comparar', 'OVP contada desde el 8 de enero de 2026. Tiene: cifras de personas excarceladas.'],
    ['Nada a comparar', 'OVP contado desde 8 de janeiro de 2026. Tem: números de pessoas libertadas.'],
  ],
  [
    `check ${DRAFT}`,
    [
      '3 cifras comprobadas Leído con fecha del martes 27 de enero de 2026 · 1 respaldada, 1 mal atribuida, 1 de otros días',
      '■ Mal atribuida “At least 104 were freed” No es de Government of Venezuela: lo dice Foro Penal.',
      'Respaldada quiere decir que alguien lo dice, no que sea así.',
    ],
    [
      '3 números conferidos Lido com data de terça-feira, 27 de janeiro de 2026 · 1 confirmado no registro, 1 mal atribuído, 1 de outros dias',
      '■ Mal atribuído “At least 104 were freed” Não é de Government of Venezuela: quem o diz é Foro Penal.',
      'Confirmado no registro quer dizer que alguém o diz, não que seja assim.',
    ],
  ],
  [
    'timeline',
    [
      'Excarcelados, día a día',
      '■ Quizá más viejas de lo que parecen',
      'Se omiten 8 cifras sin días: /contar las muestra.',
    ],
    [
      'Libertados, dia a dia',
      '■ Talvez mais antigos do que parecem',
      '8 números sem dias ficaram de fora: /contar os mostra.',
    ],
  ],
  [
    'genealogy 626',
    [
      '2 artículos, un solo origen ■ El más antiguo y sus copias',
      'Se considera copia de Malay Mail (AFP), 26 ene 2026: 3 cifras en común',
      'Población cambiada: presos → detenidos · allí «626 prisoners',
    ],
    [
      '2 reportagens, uma só origem ■ A mais antiga e suas cópias',
      'Considerado cópia de Malay Mail (AFP), 26 jan. 2026: 3 números em comum',
      'População mudada: presos → detidos · lá «626 prisoners',
    ],
  ],
  [
    'verification by:"Foro Penal"',
    ['Verificación: Foro Penal Lo que se dice de las cifras de Foro Penal', '■ No se sabe nada'],
    ['Verificação: Foro Penal O que se diz dos números de Foro Penal', '■ Nada se sabe'],
  ],
  ['search Foro Penal', ['“Foro Penal” · 15 pasajes ■ Pasajes'], ['“Foro Penal” · 15 trechos ■ Trechos']],
  ['search xyzzy', ['0 pasajes', '■ Sin resultados'], ['0 trecho', '■ Nada encontrado']],
  [
    'sources',
    [
      'Fuentes 5 artículos, 25 cifras distintas',
      'Titular desconocido leído de la propia página · a',
      '6 cifras: – Foro',
    ],
    [
      'Fontes 5 reportagens, 25 números diferentes',
      'Título desconhecido lido da própria página · a',
      '6 números: – Foro',
    ],
  ],
  [
    'diff since:jan25 until:jan26',
    [
      'Qué cambió, del 25 ene al 26 ene 2026 Del domingo 25 de enero de 2026 al lunes 26 de enero de 2026, ambos incluidos',
      '5 cifras que ningún artículo había dado antes.',
      '16 cifras nuevas, 1 reemplazada, 0 acciones de editores.',
    ],
    [
      'O que mudou, de 25 jan. a 26 jan. 2026 De domingo, 25 de janeiro de 2026 a segunda-feira, 26 de janeiro de 2026, ambos incluídos',
      '5 números que nenhuma reportagem tinha dado antes.',
      '16 números novos, 1 substituído, 0 ação de editores.',
    ],
  ],
  [
    'review',
    ['25 cifras sin revisar', 'Una corrección cambia lo que cuenta, nunca un artículo ni una cita.'],
    ['25 números sem revisar', 'Uma correção muda o que conta, nunca uma reportagem nem uma citação.'],
  ],
];

describe.each(rows)('%s', (line, es, pt) => {
  test.each([['es', es] as const, ['pt', pt] as const])('%s', async (language, said) => {
    const words = await ask(line, language);
    for (const part of said) expect(words).toContain(part);
  });

  test('every text of ours is in the catalogue', async () => {
    const reply = await answerLine(line, desk);
    expect(reply.kind === 'document' ? straysOf(reply.document) : reply).toEqual([]);
  });
});
