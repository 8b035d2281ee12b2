import { expect, test } from 'vitest';
import { readAll } from '../read-sentence.js';

type Row = readonly [text: string, ...counts: readonly string[]];

const names: readonly Row[] = [
  ['También Foro Penal dijo que 12 presos fueron liberados.', 'Foro Penal 12'],
  ['La central ASI Venezuela dijo que 12 presos fueron liberados.', 'ASI Venezuela 12'],
  [
    'El colegio de abogados de Trujillo informó de que 12 presos fueron liberados.',
    'colegio de abogados de Trujillo 12',
  ],
  ['Foro Penal espera. La asociación dijo que 12 presos fueron liberados.', 'Foro Penal 12'],
  ['La Fundación Puerta con los Presos dijo que 12 reos fueron liberados.', 'Fundación Puerta con los Presos 12'],
  // en mayúsculas
  ['UN 8 DE MARZO CON 12 MUJERES TODAVÍA EN LA CÁRCEL', 'unattributed 12'],
];

const unnamed: readonly Row[] = [
  ['Foro Penal espera. Un vecino que mira el portón contó que 12 presos fueron liberados.', 'sources 12'],
  // cómo se cuenta no es quién cuenta
  ['Provea, con un criterio más amplio, estimaba que 12 presos fueron liberados.', 'Provea 12'],
  ['12 presos fueron liberados, contó una vecina.', 'sources 12'],
  ['12 presos fueron liberados, según un informe.', 'unattributed 12'],
];

const papers: readonly Row[] = [
  [
    '12 presos fueron liberados, señala el informe que Foro Penal publicó. Cofavic espera. De ellos, agrega el documento, 4 son mujeres.',
    'Foro Penal 12',
    'Foro Penal 4',
  ],
  ['12 presos fueron liberados. La cifra aparece en un boletín que difundió Provea.', 'Provea 12'],
  ['12 presos fueron liberados. La cifra supera la de Provea.', 'unattributed 12'],
];

const subjects: readonly Row[] = [
  [
    'El ministro venezolano Juan Serrano no dio nombres. En un acto en un cuartel, el domingo, aseguró que 12 presos fueron liberados.',
    'Government of Venezuela 12',
  ],
  [
    'El ministro venezolano Juan Serrano no dio nombres. Ayer el vecino aseguró que 12 presos fueron liberados.',
    'unattributed 12',
  ],
  ['En marzo, el Foro Penal sabía de 12 presos liberados.', 'Foro Penal 12'],
  ['Más preciso es el trabajo de Provea. Entre el 1 y el 5 de mayo registró 12 excarcelaciones.', 'Provea 12'],
  [
    'Lo dijo un grupo de abogados de Miami, la Coalición Puerta Abierta. El grupo cuenta 12 liberados.',
    'Coalición Puerta Abierta 12',
  ],
];

const words: readonly Row[] = [
  ['12 presos fueron liberados, celebra Foro Penal', 'Foro Penal 12'],
  [
    '«El gobierno venezolano habla de 40 liberados; nosotros verificamos 12 salidas», señala Luis Serrano, de Foro Penal.',
    'Government of Venezuela 40',
    'Foro Penal 12',
  ],
  [
    'Doce presos salieron de Yare. Cuatro fueron liberados en Coro. Ambas noticias las confirmó Foro Penal.',
    'Foro Penal 12',
    'Foro Penal 4',
  ],
];

function tell(text: string): readonly string[] {
  return readAll(text, { language: 'es' }).extraction.claims.map(({ claimant, value }) => `${claimant} ${value}`);
}

test.each(names)('what is a name: %s', (text, ...counts) => expect(tell(text)).toEqual(counts));
test.each(unnamed)('who is not named: %s', (text, ...counts) => expect(tell(text)).toEqual(counts));
test.each(papers)('whose paper: %s', (text, ...counts) => expect(tell(text)).toEqual(counts));
test.each(subjects)('whose sentence: %s', (text, ...counts) => expect(tell(text)).toEqual(counts));
test.each(words)('whose words: %s', (text, ...counts) => expect(tell(text)).toEqual(counts));
