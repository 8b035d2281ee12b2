import { describe, expect, test } from 'vitest';
import { HEADLINE, type PageLanguage, pageWith, REPORT, readText, rolesOf } from './pages.js';

const roleOf = (language: PageLanguage, line: string): string =>
  rolesOf([HEADLINE[language], REPORT[language][0], line, REPORT[language][1]].join('\n\n'))[2] ?? '';
const textsOf = (page: string): readonly string[] => readText(page).read.passages.map(({ text }) => text);

describe('titles of other stories between two paragraphs', () => {
  const pointers: readonly (readonly [PageLanguage, string])[] = [
    ['en', 'MORE: Minsk frees 120 prisoners'],
    ['en', '► 33 freed in Havana after talks'],
    ['en', '[Minsk frees 120 prisoners](https://example.org/120-freed)'],
    ['en', 'Read the full story: 33 freed in Havana'],
    ['en', 'From the archive: Managua frees 222'],
    ['es', 'Galería: Así salieron los 120 presos'],
    ['es', 'Más sobre Cuba: Liberan a 33 presos'],
    ['pt', 'Leia a reportagem completa: Minsk solta 120 presos'],
    ['pt', 'VEJA: Como saíram os 120 presos'],
    ['es', 'También: Liberan a 33 presos en La Habana'],
    ['es', '>> Liberan a 33 presos en La Habana'],
    ['pt', 'Também: Minsk solta 120 presos'],
    ['pt', '→ Minsk solta 120 presos políticos'],
  ];
  test.each(pointers)('%s: %s', (language, line) => expect(roleOf(language, line)).toBe('(related stories)'));

  const own: readonly (readonly [PageLanguage, string])[] = [
    ['en', 'More: 12 of the 40 were women'],
    ['en', 'Also: Twelve men from Yare are free.'],
    ['en', 'In pictures posted by Gatehouse: 12 men at the gate.'],
    ['es', 'Más sobre la lista: son 104, dice la ONG.'],
    ['en', 'The list is [here](https://example.org/list): it has 104 names'],
    ['es', 'También: salieron 12 hombres de Yare'],
    ['es', 'Además: Doce hombres salieron de Yare.'],
    ['pt', 'Também: 12 homens de Yare'],
  ];
  test.each(own)('a line of the report stays: %s: %s', (language, line) => {
    expect(['body', 'deck']).toContain(roleOf(language, line));
  });
  test('a picture of its own below the list ends the list, and its day is that of the page', () => {
    const page = [
      'The government says it freed 918',
      'On Tuesday night (10) the platform said that 918 people had been freed since December.',
      'Read also:\nRise of 12% in the metro\nThey capture 9 for contraband of gasoline',
      'A woman lights a candle in front of the prison of Yare. Caracas, February 11, 2026. EJEMPLAR/File',
      'Foro Penal counted 300 people released since January.',
    ].join('\n\n');
    expect(readText(page).read.article.published).toBe('2026-02-11');
  });
  test("a picture from somebody's own archive says the day of the page, as one from an archive of news does not", () => {
    const page = (credit: string): string =>
      [
        'Quem sai das cadeias',
        `Legenda: fila de parentes diante do presídio de Mariona, em 4 de fevereiro de 2026. Foto: ${credit}`,
        'O Socorro Jurídico Humanitário disse que foram libertadas 110 pessoas em janeiro, e que muitas mal andavam.',
        'Na calçada, as famílias trocam notícias e esperam pelos ônibus que vão chegando até ao fim da tarde.',
      ].join('\n\n');
    expect(readText(page('arquivo pessoal')).read.article.published).toBe('2026-02-04');
    expect(readText(page('arquivo')).read.article.published).toBe(null);
  });
  test('several in a row are a list of the report', () => {
    const page = pageWith('► 12 men from the prison of Yare\n► 40 women from the prison of INOF', 'en');
    expect(rolesOf(page).filter((role) => role.startsWith('('))).toEqual([]);
  });
  test('one other story has a heading of its own, too', () => {
    for (const [language, heading] of [
      ['es', 'Noticia relacionada'],
      ['pt', 'Matéria relacionada'],
    ] as const)
      expect(roleOf(language, heading)).toBe('(related stories)');
  });
});

describe('marks of footnotes', () => {
  test('are no words of the article, on plain and on Markdown pages', () => {
    expect(textsOf(pageWith('Since 8 January,[1] they freed 40 [2]. Twelve remain.[3][4]', 'en'))).toContain(
      'Since 8 January, they freed 40. Twelve remain.',
    );
    expect(textsOf(pageWith('**Gatehouse** counts 40[1] of them', 'en'))).toContain('Gatehouse counts 40 of them');
  });
  test('what an editor fills in stays, as do links and the numbers of paragraphs', () => {
    for (const line of [
      '“They freed [41] people,” he said.',
      '[12] They freed 40.',
      'In [Yare] and [sic] 12 were let go.',
    ])
      expect(textsOf(pageWith(line, 'en'))).toContain(line);
    expect(textsOf(pageWith('See [1](https://example.org/1) for all 40.', 'en'))).toContain('See 1 for all 40.');
  });
  test('the list they lead to is left out, sentences without its heading stay', () => {
    const notes = '[1] Minsk frees 120 prisoners. Example Wire, 2031.\n\n[2] Gatehouse, report no. 12.';
    expect(rolesOf(`${pageWith('Twelve.[1]', 'en')}\n\nReferences\n\n${notes}`).slice(-3)).toEqual(
      Array(3).fill('(footer)'),
    );
    expect(rolesOf(`${pageWith('Twelve.[1]', 'en')}\n\n${notes}`).slice(-2)).toEqual(['body', 'body']);
    expect(roleOf('en', '[1]: https://example.org/40-freed')).toBe('(menu)');
  });
});

describe('a number on its own line', () => {
  test('is one paragraph with what it counts, in a box of several', () => {
    const box = '626\nPeople freed since December, says the ministry\n\n1,711\nprisoners still held, Gatehouse says';
    const texts = textsOf(pageWith(box, 'en'));
    expect(texts).toContain('626 People freed since December, says the ministry');
    expect(texts).toContain('1,711 prisoners still held, Gatehouse says');
  });
  test.each([
    ['places in a list', '1\nMinsk frees 120 of its prisoners\n2\nHavana frees 33 of its prisoners'],
    ['places further down', '11\nMinsk frees 120 of its prisoners\n12\nHavana frees 33 of its prisoners'],
    ['one alone', '626\nPeople freed since December'],
    ['numbers of the page', '41\nComments\n120\nShares'],
  ])('stays alone: %s', (_, lines) => expect(textsOf(pageWith(lines, 'en'))).not.toContain(lines.replace('\n', ' ')));
});

describe('days as headings', () => {
  const day = (heading: string, next: string): string =>
    `Day by day\n\nJanuary 26, 2031\n\n${heading}\n\nNine people leave prison.\n\n${next}\n\nTwelve more follow.`;
  test.each([
    ['Friday, January 9', 'Saturday, January 10'],
    ['January 9:', 'January 10:'],
    ['## 9 January', '## 10 January'],
  ])('stay where there are several: %s', (heading, next) => {
    expect(rolesOf(day(heading, next)).filter((role) => role === '(date line)')).toHaveLength(1);
  });
  test('one of them is the page’s own', () => {
    expect(rolesOf('Nine freed\n\nFriday, January 9\n\nNine people leave prison.\n\nTwelve more follow.')).toContain(
      '(date line)',
    );
  });
});

describe('a page that breaks off', () => {
  const last = (line: string): string | undefined =>
    textsOf(`${HEADLINE.en}\n\n${REPORT.en.join('\n\n')}\n\n${line}`).at(-1);
  test('does not tell the number it breaks off in', () => {
    expect(last('The government has said that at least 6')).toBe('The government has said that at least');
    expect(last('They are free. Still in prison are at least 6')).toBe('They are free. Still in prison are at least');
  });
  test.each([
    'Freed since the start of the month: 104',
    'The ministry counts 40 since 8 January',
    '104',
    'Gatehouse counts them all, and they are 104.',
  ])('other ends stay: %s', (line) => expect(last(line)).toBe(line));
});
