import { describe, expect, test } from 'vitest';
import { dayOf, type PageLanguage, pageWith } from './pages.js';

/** Lines above a report, as newsletters, press offices and desks that credit others write them. */
const dated: readonly (readonly [PageLanguage, ...string[]])[] = [
  [
    'en',
    '*Weekly letter · May 6, 2031 · 5 min read · [View in browser](https://example.org/l/1)*',
    '*Sierra letter • May 6, 2031 • [Read online](https://example.org/1) • [Unsubscribe](https://example.org/2)*',
    '_By Jane Doe, with agencies — Quito, 6 May 2031, 7:42 am_',
    'Filed under: Prisons | May 6, 2031 | Leave a comment',
    'For immediate release: Quito, 6 May 2031',
    'Press release no. 14, 6 May 2031',
    '[May 6, 2031, 7:42 a.m.]',
    '**Updated 7:42 p.m., May 6, 2031**',
  ],
  [
    'es',
    'Redacción, con información de agencias — Loja, 06/05/2031, 07:42 h',
    'De la redacción, con agencias | Quito, 6 de mayo de 2031, 7:42 a. m.',
    'Comunicado de prensa n.º 14 | Quito, 6 de mayo de 2031',
    '*Carta semanal · 6 de mayo de 2031 · [Darse de baja](https://example.org/2)*',
    '[Actualizado el 6 de mayo de 2031 a las 19:42]',
  ],
  [
    'pt',
    'Da Redação, com informações de agências — Loja, 06/05/2031, 07h42',
    'Nota de imprensa n.º 14 — Quito, 6 de maio de 2031',
    'Com informações da Lusa, 06/05/2031',
    '*Carta semanal · 6 de maio de 2031 · [Cancelar a inscrição](https://example.org/2)*',
    '(Última atualização: terça-feira, 6 de maio de 2031, 19h42)',
  ],
];

/** Days of something else. */
const others: readonly (readonly [PageLanguage, ...string[]])[] = [
  [
    'en',
    'Freed with conditions — Loja, 6 May 2031',
    'Vigil with candles, 6 May 2031',
    'Archive photo, May 6, 2031',
    'Unsubscribe before 6 May 2031',
    'Read in your browser what the judge wrote on 6 May 2031',
  ],
  ['es', 'Doce presos con fianza — Loja, 6 de mayo de 2031', 'Próxima audiencia: 6 de mayo de 2031'],
  ['pt', 'Presos com fiança — Loja, 6 de maio de 2031', 'Próxima audiência: 6 de maio de 2031'],
];

const each = (rows: typeof dated) =>
  rows.flatMap(([language, ...lines]) => lines.map((line) => [language, line] as const));

describe('the line above a report', () => {
  test.each(each(dated))('%s, says when it appeared: %s', (language, line) => {
    expect(dayOf(pageWith(line, language))).toBe('2031-05-06');
  });
  test.each(each(others))('%s, of something else: %s', (language, line) => {
    expect(dayOf(pageWith(line, language))).toBeNull();
  });
});

test('a day without its year has that of the copyright line, also of the last century, and the last of several', () => {
  const wire = (copyright: string) =>
    dayOf(pageWith('QUITO, May 6 (Example News)', 'en').concat(`\n\n(Copyright ${copyright} Example News.)`));
  expect(wire('1997')).toBe('1997-05-06');
  expect(wire('1997-2031')).toBe('2031-05-06');
});
