import { expect, test } from 'vitest';
import { readArticle } from '../../src/reading/read-article.js';

type PageRow = readonly [published: string | null, ...lines: string[]];

const TAIL =
  'Foro Penal ha contado 23 excarcelaciones en las últimas horas, dijo su director a las puertas de la cárcel.';

const rows: readonly PageRow[] = [
  ['2026-01-14', 'EN VIVO | Excarcelaciones: lo que se sabe hoy, miércoles 14 de enero de 2026', TAIL],
  ['2026-01-14', 'EN DIRECTO | Así va este miércoles 14 de enero de 2026 en las cárceles', TAIL],
  ['2026-02-08', 'AO VIVO | Solturas na Venezuela nesta domingo, 8 de fevereiro de 2026', TAIL],
  ['2026-02-08', 'LIVE | What we know today, Sunday 8 February 2026', TAIL],
  // a weekday that is another day's
  [null, 'EN VIVO | Lo que pasa este lunes 14 de enero de 2026', TAIL],
  // somebody else's today
  [null, '«Hoy, 14 de enero de 2026, soy libre», escribió un preso en la pared', TAIL],
  [null, 'Qué pasó el miércoles 14 de enero de 2026 en las cárceles', TAIL],
];

for (const [published, ...lines] of rows)
  test(`${lines[0]}: ${published}`, () => {
    const read = readArticle({ name: 'a.txt', bytes: Buffer.from(lines.join('\n\n')) });
    expect(read.ok ? read.read.article.published : undefined).toBe(published);
  });
