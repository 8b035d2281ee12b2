import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readSentence } from './read-sentence.js';

/** A source that stands only in the headline. */
type Row = readonly [language: LanguageCode, published: string, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  [
    'en',
    '2026-01-28',
    'Foro Penal: 22 political prisoners freed on Tuesday\nCARACAS, Jan. 28, 2026 — At least 22 political prisoners left jails in three states on Tuesday.\nRelatives waited outside El Rodeo through the night.',
    'Foro Penal: at least 22 freed on 2026-01-27',
  ],
  [
    'en',
    '2026-01-28',
    '22 prisoners released on Tuesday, says Foro Penal\nCARACAS, Jan. 28, 2026 — Twenty-two prisoners walked out of jails in three states on Tuesday.',
    'Foro Penal: 22 freed on 2026-01-27',
  ],
  [
    'en',
    '2026-03-11',
    'Viasna counts 1,100 political prisoners still held\nMINSK, March 11, 2026 — Some 1,100 political prisoners remain in Belarusian jails, despite two rounds of pardons.',
    'Viasna: about 1100 held as of 2026-03-11',
  ],
  [
    'en',
    '2026-01-28',
    'Foro Penal asks for full list of prisoners\nCARACAS, Jan. 28, 2026 — Twenty-two prisoners walked out of jails in three states on Tuesday.',
    'unattributed: 22 freed on 2026-01-27',
  ],
  [
    'en',
    '2026-01-28',
    'Foro Penal: 22 freed on Tuesday\nCARACAS, Jan. 28, 2026 — The government said 40 people left jails on Tuesday.',
    'Foro Penal: 22 freed on 2026-01-27',
    'Government of Venezuela: 40 freed on 2026-01-27',
  ],
  [
    'es',
    '2026-01-28',
    'Foro Penal: 22 presos políticos liberados el martes\nCARACAS, 28 de enero de 2026 — Al menos 22 presos políticos salieron el martes de cárceles de tres estados.\nLos familiares esperaron toda la noche frente a El Rodeo.',
    'Foro Penal: at least 22 freed on 2026-01-27',
  ],
  [
    'es',
    '2026-01-28',
    'Liberan a 22 presos, según Foro Penal\nCARACAS, 28 de enero de 2026 — Veintidós presos salieron el martes de cárceles de tres estados.',
    'Foro Penal: 22 freed on 2026-01-27',
  ],
  [
    'es',
    '2026-01-28',
    'Foro Penal cifra en 800 los presos políticos\nCARACAS, 28 de enero de 2026 — Unos 800 presos políticos siguen en las cárceles del país.',
    'Foro Penal: about 800 held as of 2026-01-28',
  ],
  [
    'es',
    '2026-01-28',
    'Foro Penal pide la lista completa de presos\nCARACAS, 28 de enero de 2026 — Veintidós presos salieron el martes de cárceles de tres estados.',
    'unattributed: 22 freed on 2026-01-27',
  ],
  [
    'pt',
    '2026-01-28',
    'Foro Penal: 22 presos políticos libertados na terça-feira\nCARACAS, 28 de janeiro de 2026 — Pelo menos 22 presos políticos deixaram na terça-feira cadeias de três estados.\nOs familiares esperaram a noite toda diante de El Rodeo.',
    'Foro Penal: at least 22 freed on 2026-01-27',
  ],
  [
    'pt',
    '2026-01-28',
    'Venezuela solta 22 presos, diz Foro Penal\nCARACAS, 28 de janeiro de 2026 — Vinte e dois presos saíram na terça-feira de cadeias de três estados.',
    'Foro Penal: 22 freed on 2026-01-27',
  ],
  [
    'pt',
    '2026-01-28',
    'Foro Penal pede a lista completa de presos\nCARACAS, 28 de janeiro de 2026 — Vinte e dois presos saíram na terça-feira de cadeias de três estados.',
    'unattributed: 22 freed on 2026-01-27',
  ],
];

for (const [language, published, text, ...claims] of rows)
  test(`${language} ${published}: ${text}`, () => expect(readSentence(text, { language, published })).toEqual(claims));
