import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readSentence } from './read-sentence.js';

/** An article in one language, with words in another: paragraphs apart by line ends, and all claims found in them. */
const rows: readonly (readonly [LanguageCode, text: string, ...claims: string[]])[] = [
  // a post or a statement as a paragraph of its own
  [
    'en',
    'Foro Penal wrote on X that the list was not complete.\n«Hemos verificado que 41 presos políticos fueron liberados el domingo y que 12 siguen detenidos en la cárcel», dijo Foro Penal en la red social.',
    'Foro Penal: 41 freed on 2031-05-04',
    'Foro Penal: 12 held as of 2031-05-07',
  ],
  [
    'pt',
    'A ONG divulgou uma nota em inglês.\n“We have verified that 41 political prisoners were released on Sunday,” said Alfredo Romero of Foro Penal.\nA entidade disse que 902 presos políticos continuam detidos.',
    'Foro Penal: 41 freed on 2031-05-04',
    'Foro Penal: 902 held as of 2031-05-07',
  ],
  [
    'es',
    'A Foro Penal informou que 41 presos políticos foram libertados no domingo e que mais 12 seguem detidos na prisão.',
    'Foro Penal: 41 freed on 2031-05-04',
    'Foro Penal: 12 held as of 2031-05-07',
  ],
  [
    'pt',
    'El Foro Penal informó el lunes que 41 presos políticos fueron liberados el domingo y que 12 siguen detenidos.',
    'Foro Penal: 41 freed on 2031-05-04',
    'Foro Penal: 12 held as of 2031-05-05',
  ],
  // whom "the group" goes back to is carried from one language to the other
  [
    'en',
    'Families waited outside the gate.\nLa ONG Foro Penal informó de que al menos 41 presos políticos fueron excarcelados el domingo.\nThe group said 902 political prisoners are still held.',
    'Foro Penal: at least 41 freed on 2031-05-04',
    'Foro Penal: 902 held as of 2031-05-07',
  ],
  // the speaker is named in the article's language, outside the words
  [
    'pt',
    'Em nota, a Foro Penal afirmou: “We have verified that at least 41 of the prisoners were released on Sunday”.',
    'Foro Penal: at least 41 freed on 2031-05-04',
  ],
  [
    'en',
    'Foro Penal said on X: “Hemos contado 41 presos políticos excarcelados el domingo en la cárcel de Tocorón y en los cuarteles de la Guardia”.',
    'Foro Penal: 41 freed on 2031-05-04',
  ],
  // names and short quotes leave the language as it is
  [
    'en',
    'The Comité por la Libertad de los Presos Políticos de Venezuela said 41 prisoners were freed on Sunday.',
    'Clippve: 41 freed on 2031-05-04',
  ],
  [
    'en',
    '“Libertad para los presos de la dictadura”, read a banner; 41 prisoners were freed on Sunday, Foro Penal said.',
    'Foro Penal: 41 freed on 2031-05-04',
  ],
  [
    'es',
    'Un cartel decía «Freedom for all of the prisoners»; 41 presos fueron liberados el domingo, dijo Foro Penal.',
    'Foro Penal: 41 freed on 2031-05-04',
  ],
  // a count that is quoted in another language inside a sentence
  [
    'es',
    'El Departamento de Estado escribió que «at least 41 of them were released from prison on Sunday».',
    'US State Department: at least 41 freed on 2031-05-04',
  ],
  [
    'pt',
    'O Departamento de Estado escreveu: "At least 41 of the Americans were released on Sunday".',
    'US State Department: at least 41 freed on 2031-05-04',
  ],
  [
    'en',
    '"Al menos 41 de los presos fueron liberados el domingo por la noche", Foro Penal wrote.',
    'Foro Penal: at least 41 freed on 2031-05-04',
  ],
  // nothing is counted in either language
  [
    'en',
    'Families waited.\nLa carretera estuvo cerrada durante 41 horas por la lluvia que cayó en la zona y en los valles.',
  ],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text}`, () => expect(readSentence(text, { language })).toEqual(claims));
