import { expect, test } from 'vitest';
import { dayOf, type PageLanguage } from './pages.js';

const PARAGRAPH: Readonly<Record<PageLanguage, string>> = {
  en: 'The organisation said that twelve of the prisoners left the jails on Tuesday, that their families were waiting for them at the gate, and that the others had been told to be patient until the judge had seen every one of their files.',
  es: 'La organización dijo que doce de los presos salieron de las cárceles el martes, que sus familias los esperaban en la puerta, y que a los demás se les pidió paciencia hasta que el juez haya visto cada uno de sus expedientes.',
  pt: 'A organização disse que doze dos presos saíram das cadeias na terça-feira, que as famílias os esperavam no portão, e que aos demais se pediu paciência até que o juiz tenha visto cada um dos seus processos, um por um.',
};

const above: readonly (readonly [PageLanguage, ...string[]])[] = [
  [
    'en',
    'Transcript, part two, aired 6 May 2031. Lightly edited.',
    'First broadcast on Radio Sierra on 6 May 2031, a little after seven.',
    '*The Sierra Weekly, paper of the students. Tuesday, May 6, 2031*',
    'By Jane Doe, words, and John Roe, pictures, in Quito — 6 May 2031',
    'Letters from the border, no. 12 — Tuesday, 6 May 2031',
    '*Updated 6 May 2031, 20:10. Newest entries last.*',
    'This article was first published on 6 May 2031 in our newsletter.',
    'The Tuesday interview, 6 May 2031',
    'Live: the gates open | Latest updates, Tuesday 6 May 2031',
    '06.05.2031 | 13:05 | Quito hands back the soldiers it held',
  ],
  [
    'es',
    '06/05/2031 - 16h08 | Traducción automática. Avise de un error',
    'RADIO SIERRA — Transcripción del boletín de las 13:00, martes 6 de mayo de 2031',
    'Programa emitido el martes 6 de mayo de 2031. Texto revisado por la redacción.',
    'Cartas desde la frontera, n.º 12 — martes, 6 de mayo de 2031',
    '06.05.2031 | 13:05 | Quito devuelve a los soldados que retenía',
    'Esta nota fue publicada el 6 de mayo de 2031 y corregida después.',
    'Las puertas se abren, en directo | Última hora del martes 6 de mayo de 2031',
    'COMUNICADO. Para difusión inmediata | Quito, 6 de mayo de 2031',
    'La entrevista del martes en Radio Sierra, 6 de mayo de 2031',
  ],
  [
    'pt',
    'Transcrição automática revista — Jornal das 13 — 6 de maio de 2031',
    'Cartas da fronteira, n.º 12 — terça-feira, 6 de maio de 2031',
    'Programa transmitido na terça-feira, 6 de maio de 2031. Texto revisto.',
    'A entrevista de terça-feira na Rádio Serra, 6 de maio de 2031',
    'Os portões abrem, ao vivo | Últimas de terça-feira, 6 de maio de 2031',
    'COMUNICADO DE IMPRENSA. Para divulgação imediata | Lisboa, 6 de maio de 2031',
  ],
];

const below: readonly (readonly [PageLanguage, ...string[]])[] = [
  ['en', '(Edition of 6 May 2031)', 'Published: Tuesday, 6 May 2031 · 2 comments'],
  ['es', '(Edición del 6 de mayo de 2031)', 'Publicado: martes, 6 de mayo de 2031 · 2 comentarios'],
  ['pt', '(Edição de 6 de maio de 2031)', 'Publicado: terça-feira, 6 de maio de 2031 · 2 comentários'],
];

/** Lines whose day is that of something else. */
const nothing: readonly (readonly [PageLanguage, ...string[]])[] = [
  [
    'en',
    'He was freed in Quito on 6 May 2031.',
    'The law was published in the gazette on 6 May 2031.',
    'Updated after the law of 6 May 2031',
    'What has changed since the bulletin of 6 May 2031',
    'Twelve left on 6 May 2031, and nobody said why',
    'Relatives at the gate, 6 May 2031',
    // a Tuesday
    'The Friday group at the gate, 6 May 2031',
  ],
  ['es', 'El decreto fue publicado el 6 de mayo de 2031.', 'Salieron doce el 6 de mayo de 2031 y nadie dijo por qué'],
  ['pt', 'O decreto foi publicado em 6 de maio de 2031.', 'Saíram doze em 6 de maio de 2031 e ninguém disse porquê'],
];

const each = (rows: typeof above) =>
  rows.flatMap(([language, ...lines]) => lines.map((line) => [language, line] as const));

test.each(each(above))('%s, above the article: %s', (language, line) => {
  expect(dayOf(`${line}\n\n${PARAGRAPH[language]}`)).toBe('2031-05-06');
});
test.each(each(below))('%s, below the article: %s', (language, line) => {
  expect(dayOf(`${PARAGRAPH[language]}\n\n${line}`)).toBe('2031-05-06');
});
test.each(each(nothing))('%s, of something else: %s', (language, line) => {
  expect(dayOf(`${PARAGRAPH[language].slice(0, 40)}\n\n${line}\n\n${PARAGRAPH[language]}`)).toBeNull();
});
