import { beforeAll, describe, expect, test } from 'vitest';
import { answerLine, type Desk } from '../../src/commanding/interpret-line.js';
import { drawReply } from '../../src/console/draw-reply.js';
import { foundingDesk } from '../desk.js';
import { straysIn } from '../wording/strays.js';

let desk: Desk;
beforeAll(async () => {
  desk = await foundingDesk();
});

type Other = 'es' | 'pt';

/** An answer as one line of plain words. */
async function ask(line: string, language: Other): Promise<string> {
  const drawn = drawReply(await answerLine(line, desk), { width: 110, colour: false, language });
  return drawn.replace(/\s+/g, ' ').trim();
}

const SINCE = 'count freed since:jan8';
const NONE = 'count freed by:"Foro Penal" group:women as-of:jan10';

const rows: readonly (readonly [line: string, es: readonly string[], pt: readonly string[]])[] = [
  [
    SINCE,
    [
      'Excarcelados desde el 8 de enero de 2026 Personas excarceladas · primer día: jueves 8 de enero de 2026',
      '■ Contados desde el mismo 8 de enero de 2026 Las cifras cuyo primer día es el día pedido.',
      '266 presos políticos · del 8 ene al 26 ene 2026 (último día: el del artículo) Foro Penal (ONG) · dicho por Alfredo Romero',
      'Más vieja de lo que parece: vea las notas al final «143',
      'de ese total al menos 5 ciudadanos españoles · del 8 ene al 25 ene 2026 (último día: el del artículo), según se deduce del contexto sin fuente citada',
      '■ Contados dentro del período',
      '104 presos políticos · el domingo 25 ene 2026',
      'Un mismo despacho de AFP, 2 copias; cuenta como una sola voz: «104 releases',
      'docenas de presos · del 24 ene al 25 ene 2026',
      'Reemplazada por una cifra posterior de la misma fuente: 104, el domingo 25 ene 2026',
      '■ Contados desde antes: no comparables Estas cifras cuentan también a personas de antes del 8 de enero de 2026.',
      '26 ene 2026, ¶4 · esta copia dice: detenidos',
      'alrededor de 313 presos (la mitad de 626) · del 1 dic 2025 al 26 ene 2026',
      '■ Inicio no indicado',
      'más de 620 presos · inicio no indicado; hasta el 23 ene 2026',
      'citado por Alfredo Romero, no directamente por la fuente',
      '■ Antes de citar Las partes suman: 66 + 14 = 80: las partes (venezolanos y extranjeros) suman la cifra de OVP (80).',
      'Porcentaje: 116 es el 14,5 % de alrededor de 800; el artículo dice 10 %.',
      'Reemplazada: La cifra de Foro Penal (80) fue reemplazada por 104 el mismo día (25 ene 2026)',
      'más de un año antes de su propia fecha (14 ene 2026). Así está en el texto, pero puede que se quisiera decir 23 dic 2025.',
      'Government of Venezuela dice 626 y Foro Penal, alrededor de 313 (la mitad de 626): una diferencia de alrededor de 313, unas 2 veces la cifra menor.',
      'queda por debajo de 266 (Foro Penal, publicada el 26 ene 2026) y 156 (sin fuente citada, publicada el 25 ene 2026), contadas desde el mismo día.',
      'Un solo origen: Uzalendo News y Malay Mail (AFP) traen un mismo artículo',
      'Fuentes [1] The Independent (AP), 26 ene 2026 (fecha indicada en la página)',
      '21 cifras de 5 artículos; ninguna sumada, promediada ni elegida. Todo sobre una cifra: citar c',
    ],
    [
      'Libertados desde 8 de janeiro de 2026 Pessoas libertadas · primeiro dia: quinta-feira, 8 de janeiro de 2026',
      '■ Contados a partir do próprio dia 8 de janeiro de 2026 Os números cujo primeiro dia é o dia pedido.',
      '266 presos políticos · de 8 jan. a 26 jan. 2026 (último dia: o da reportagem) Foro Penal (ONG) · dito por Alfredo Romero',
      'Mais antigo do que parece: veja as notas no fim «143',
      'desse total pelo menos 5 cidadãos espanhóis · de 8 jan. a 25 jan. 2026 (último dia: o da reportagem), conforme se deduz do contexto sem fonte citada',
      '■ Contados dentro do período',
      '104 presos políticos · no domingo, 25 jan. 2026',
      'Um mesmo despacho da AFP, 2 cópias; conta como uma só voz: «104 releases',
      'dúzias de presos · de 24 jan. a 25 jan. 2026',
      'Substituído por um número posterior da mesma fonte: 104, no domingo, 25 jan. 2026',
      '■ Contados desde antes: não comparáveis Estes números também contam pessoas de antes de 8 de janeiro de 2026.',
      '26 jan. 2026, ¶4 · esta cópia diz: detidos',
      'cerca de 313 presos (metade de 626) · de 1 dez. 2025 a 26 jan. 2026',
      '■ Início não informado',
      'mais de 620 presos · início não informado; até 23 jan. 2026',
      'citado por Alfredo Romero, não diretamente pela fonte',
      '■ Antes de citar As partes somam: 66 + 14 = 80: as partes (venezuelanos e estrangeiros) somam o número de OVP (80).',
      'Porcentagem: 116 é 14,5 % de cerca de 800; a reportagem diz 10 %.',
      'Substituído: O número de Foro Penal (80) foi substituído por 104 no mesmo dia (25 jan. 2026)',
      'mais de um ano antes da sua própria data (14 jan. 2026). É o que está no texto, mas pode ser que se quisesse dizer 23 dez. 2025.',
      'Government of Venezuela diz 626 e Foro Penal, cerca de 313 (metade de 626): uma diferença de cerca de 313, cerca de 2 vezes o número menor.',
      'fica abaixo de 266 (Foro Penal, publicado em 26 jan. 2026) e 156 (sem fonte citada, publicado em 25 jan. 2026), contados desde o mesmo dia.',
      'Uma só origem: Uzalendo News e Malay Mail (AFP) trazem uma mesma reportagem',
      'Fontes [1] The Independent (AP), 26 jan. 2026 (data informada na página)',
      '21 números de 5 reportagens; nenhum somado, transformado em média ou escolhido. Tudo sobre um número: citar c',
    ],
  ],
  [
    'count held',
    [
      'Presos: todas las cifras Personas que siguen presas · todos los días, todas las fuentes',
      'al menos 600 disidentes · a la fecha del artículo, 26 ene 2026',
      'cientos de disidentes',
      '777 presos políticos · al 19 ene 2026',
      'La cifra de Foro Penal (alrededor de 800), publicada el 14 ene 2026, fue reemplazada por 777 (al 19 ene 2026): el mismo recuento, a una fecha posterior.',
    ],
    [
      'Presos: todos os números Pessoas que continuam presas · todos os dias, todas as fontes',
      'pelo menos 600 dissidentes · na data da reportagem, 26 jan. 2026',
      'centenas de dissidentes',
      '777 presos políticos · em 19 jan. 2026',
      'O número de Foro Penal (cerca de 800), publicado em 14 jan. 2026, foi substituído por 777 (em 19 jan. 2026): a mesma contagem, em data posterior.',
    ],
  ],
  [
    'count freed since:jan25 until:jan25',
    ['Excarcelados el 25 de enero de 2026'],
    ['Libertados em 25 de janeiro de 2026'],
  ],
  [
    NONE,
    [
      'según Foro Penal · solo mujeres · con lo publicado hasta el sábado 10 de enero de 2026',
      'El registro no tiene ninguna cifra así. Pregunte sin por:, grupo: o a-fecha: para ver las que hay.',
    ],
    [
      'segundo Foro Penal · só mulheres · com o publicado até sábado, 10 de janeiro de 2026',
      'O registro não tem nenhum número assim. Pergunte sem por:, grupo: ou na-data: para ver os que há.',
    ],
  ],
  [
    'count freed since:jan32',
    ['desde: "jan32" no existe en el calendario.', 'primero el día'],
    ['desde: "jan32" não existe no calendário.', 'primeiro o dia'],
  ],
  [
    'count freed by:"Foro Pnal"',
    ['No se conoce a nadie llamado "Foro Pnal".', 'Los nombres más parecidos son Foro Penal'],
    ['Não se conhece ninguém chamado "Foro Pnal".', 'Os nomes mais parecidos são Foro Penal'],
  ],
  [
    'count freed since:20jan until:10jan',
    ['desde 2026-01-20 es posterior a hasta 2026-01-10. Ponga primero el día anterior.'],
    ['desde 2026-01-20 é posterior a até 2026-01-10. Coloque primeiro o dia anterior.'],
  ],
];

describe.each(rows)('%s', (line, es, pt) => {
  test.each([['es', es] as const, ['pt', pt] as const])('%s', async (language, said) => {
    const words = await ask(line, language);
    for (const part of said) expect(words).toContain(part);
  });

  test('every text of ours is in the catalogue', async () => {
    expect(straysIn(await answerLine(line, desk))).toEqual([]);
  });
});

test('a figure nobody can be told of is offered with its neighbours in the reader’s language', async () => {
  expect(await ask('count freed since:1jan2020 until:2jan2020', 'es')).toContain(
    'Los períodos más cercanos que sí tienen cifras:',
  );
});

describe('what is typed wrong is put right in the words that help lists', () => {
  const wrong: readonly (readonly [line: string, es: string, pt: string])[] = [
    ['cite clim:266', '¿Quiso decir «cifra:»?', 'quis dizer “número:”?'],
    ['count freed sinc:8', '¿Quiso decir «desde:»?', 'quis dizer “desde:”?'],
    ['citee', '«citar»', '“citar”'],
    ['timeline measure:eaten', '«Excarcelados», «Presos»', '“Libertados”, “Presos”'],
    ['help', '/contar excarcelados desde:8ene', '/contar libertados desde:8/1/2026'],
  ];
  test.each(wrong)('%s', async (line, es, pt) => {
    expect(await ask(line, 'es')).toContain(es);
    expect(await ask(line, 'pt')).toContain(pt);
  });
});
