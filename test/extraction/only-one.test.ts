import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readSentence } from './read-sentence.js';

/** One person, said to be no more than one; an article, or one that is denied, counts nobody. */
type Row = readonly [language: LanguageCode, published: string, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Only one detainee was released on Sunday, Foro Penal said.',
    'Foro Penal: 1 freed on 2026-01-25',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Foro Penal said just one prisoner left El Rodeo I on Sunday.',
    'Foro Penal: 1 freed on 2026-01-25',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — A single political prisoner walked free on Sunday, according to Foro Penal.',
    'Foro Penal: 1 freed on 2026-01-25',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Foro Penal confirmed only one release on Sunday.',
    'Foro Penal: 1 freed on 2026-01-25',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Foro Penal says only one foreigner is still held in El Rodeo.',
    'Foro Penal: 1 held as of 2026-01-27',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Not a single prisoner was released on Sunday, Foro Penal said. Only one lawyer spoke to reporters.',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Foro Penal said 20 people were released on Sunday. Only one of them spoke to reporters.',
    'Foro Penal: 20 freed on 2026-01-25',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Un solo detenido fue liberado el domingo, dijo Foro Penal.',
    'Foro Penal: 1 freed on 2026-01-25',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Foro Penal dijo que solo un preso salió de El Rodeo I el domingo.',
    'Foro Penal: 1 freed on 2026-01-25',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Un único preso político recobró la libertad el domingo, según Foro Penal.',
    'Foro Penal: 1 freed on 2026-01-25',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Foro Penal confirmó una sola excarcelación el domingo.',
    'Foro Penal: 1 freed on 2026-01-25',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Foro Penal sostiene que un solo extranjero sigue detenido en El Rodeo.',
    'Foro Penal: 1 held as of 2026-01-27',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Ni un solo preso fue liberado el domingo, dijo Foro Penal. Un solo abogado habló con la prensa.',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Foro Penal dijo que 20 personas fueron liberadas el domingo. Solo una de ellas habló con la prensa.',
    'Foro Penal: 20 freed on 2026-01-25',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — Um único detido foi libertado no domingo, disse o Foro Penal.',
    'Foro Penal: 1 freed on 2026-01-25',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — O Foro Penal disse que apenas um preso saiu de El Rodeo I no domingo.',
    'Foro Penal: 1 freed on 2026-01-25',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — Um só preso político ganhou a liberdade no domingo, segundo o Foro Penal.',
    'Foro Penal: 1 freed on 2026-01-25',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — O Foro Penal confirmou uma única soltura no domingo.',
    'Foro Penal: 1 freed on 2026-01-25',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — O Foro Penal afirma que só um estrangeiro continua preso em El Rodeo.',
    'Foro Penal: 1 held as of 2026-01-27',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — Nem um único preso foi libertado no domingo, disse o Foro Penal. Um único advogado falou com a imprensa.',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — O Foro Penal disse que 20 pessoas foram libertadas no domingo. Só uma delas falou com a imprensa.',
    'Foro Penal: 20 freed on 2026-01-25',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Foro Penal said 45 people were freed in a single day, Sunday, aboard a single bus. A single list was handed out.',
    'Foro Penal: 45 freed on 2026-01-25',
  ],
  [
    'en',
    '2026-01-27',
    'MINSK, Jan. 27, 2026 — Viasna said the authorities had released a single prisoner since the start of the year.',
    'Viasna: 1 freed from 2026-01-01 to 2026-01-27',
  ],
  [
    'en',
    '2026-01-27',
    'MINSK, Jan. 27, 2026 — Just one political prisoner has been freed this month, Viasna said, and 1,100 remain behind bars.',
    'Viasna: 1 freed from 2026-01-01 to 2026-01-27',
    'Viasna: 1100 held as of 2026-01-27',
  ],
  [
    'en',
    '2026-01-27',
    'MINSK, Jan. 27, 2026 — Not one prisoner was freed on Monday, Viasna said. A lone guard stood at the gate. A single tear, one mother said.',
  ],
  [
    'en',
    '2026-01-27',
    'MINSK, Jan. 27, 2026 — Only one inmate said he had been released without papers. Viasna has confirmed 20 releases since Friday.',
    'Viasna: 20 freed from 2026-01-23 to 2026-01-27',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Foro Penal dijo que 45 personas fueron liberadas en un solo día, el domingo. Solo una parte de los presos tenía abogado y apenas un familiar pudo entrar.',
    'Foro Penal: 45 freed on 2026-01-25',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Apenas una semana después del anuncio, Foro Penal ha contado 45 liberados. Una sola lista circula.',
    'Foro Penal: 45 freed start not stated, up to 2026-01-27',
  ],
  [
    'es',
    '2026-01-27',
    'LA HABANA, 27 de enero de 2026 — Las autoridades excarcelaron a una sola persona este mes, según Cubalex.',
    'Cubalex: 1 freed from 2026-01-01 to 2026-01-27',
  ],
  [
    'es',
    '2026-01-27',
    'LA HABANA, 27 de enero de 2026 — Ningún preso fue liberado el lunes, según Cubalex. Solo un tercio de los familiares recibió una llamada.',
  ],
  [
    'es',
    '2026-01-27',
    'LA HABANA, 27 de enero de 2026 — Cubalex contó 20 liberados el lunes, pero solo un hombre quiso hablar. Un solo abogado los recibió.',
    'Cubalex: 20 freed on 2026-01-26',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — O Foro Penal disse que 45 pessoas foram libertadas em um único dia, o domingo. Só uma parte dos presos tinha advogado e apenas um familiar conseguiu entrar.',
    'Foro Penal: 45 freed on 2026-01-25',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — Apenas uma semana depois do anúncio, o Foro Penal contou 45 libertados. Uma única lista circula.',
    'Foro Penal: 45 freed start not stated, up to 2026-01-27',
  ],
  [
    'pt',
    '2026-01-27',
    'HAVANA, 27 de janeiro de 2026 — As autoridades soltaram uma única pessoa neste mês, segundo a Cubalex.',
    'Cubalex: 1 freed from 2026-01-01 to 2026-01-27',
  ],
  [
    'pt',
    '2026-01-27',
    'HAVANA, 27 de janeiro de 2026 — A Cubalex contou 20 libertados na segunda-feira, mas só um homem quis falar. Um único advogado os recebeu.',
    'Cubalex: 20 freed on 2026-01-26',
  ],
];

for (const [language, published, text, ...claims] of rows)
  test(`${language} ${published}: ${text}`, () => expect(readSentence(text, { language, published })).toEqual(claims));
