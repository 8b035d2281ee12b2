import { describe, expect, test } from 'vitest';
import { originalWords } from '../../src/reading/original-words.js';
import { checkPageMeta, type PageMeta } from '../../src/reading/page-meta.js';
import { readArticle } from '../../src/reading/read-article.js';
import { describeReadFailure } from '../../src/reading/read-failure.js';
import type { Reading } from '../../src/reading/reading.js';

const BODY =
  'Gatehouse, which keeps lists of detainees, says that at least 12 of them walked free from two prisons on Tuesday.';
const NEXT =
  'The ministry, which has published no names at all so far, speaks of 40 people let out since the start of the month.';

function readText(text: string, meta?: PageMeta): Reading & { readonly ok: true } {
  const reading = readArticle({ name: 'page.txt', bytes: new TextEncoder().encode(text), meta });
  if (!reading.ok) throw new Error(String(describeReadFailure(reading.failure)));
  return reading;
}

/** "1 headline", "2 date line" …: what each paragraph of the page is taken for. */
function roles(text: string): readonly string[] {
  const { read, leftOut } = readText(text);
  const kept = read.passages.map(({ number, kind }) => ({ number, role: kind as string }));
  const left = leftOut.map(({ number, reason }) => ({ number, role: `(${reason})` }));
  return [...kept, ...left].sort((a, b) => a.number - b.number).map(({ role }) => role);
}

describe('what a line between headline and body is taken for', () => {
  const rows: readonly (readonly [line: string, role: string])[] = [
    ['By A. Writer in Quito', '(byline)'],
    ['Por María Pérez', '(byline)'],
    ['6 May 2031, 10:42 a.m. | Updated 6 May 2031, 4:15 p.m.', '(date line)'],
    ['Quito | martes, 6 de mayo de 2031 | Actualizado 20:15', '(date line)'],
    ['26/05/2031, 19h45 · Ouvir notícia (3 min)', '(date line)'],
    ['Posted on May 6, 2031 by admin', '(date line)'],
    ['By JANE DOE, Associated Press Updated 5:30 PM GMT-4, May 6, 2031', '(date line)'],
    ['Actualizado a las 20:15 del 6 de mayo de 2031', '(date line)'],
    ['26/05/2031 17h25 Atualizado há 2 horas', '(date line)'],
    ['Quito, May 6, 2031 (AFP) – Twelve people were freed', 'deck'],
    ['SHARE  TWEET  EMAIL  PRINT', '(share links)'],
    ['PUBLICIDAD - SIGA LEYENDO', '(footer)'],
    ['Únete a nuestro canal de WhatsApp', '(sign-up)'],
    ['También puede leer: Liberan a 36 mineros', '(related stories)'],
    ['Familiares esperan frente a la cárcel, en Quito (Ecuador). EFE/ A. Nombre', 'caption'],
    ['Relatives wait outside the prison on May 6, 2031. [Photo: AFP]', 'caption'],
    ['Compartilhe: Facebook | X | WhatsApp', '(share links)'],
    ['We use cookies to improve your experience. Accept all', '(cookies)'],
    ['Suscríbete por 1 euro el primer mes', '(sign-up)'],
    ['World | Americas | Opinion', '(menu)'],
    ['a-group-counts-twelve-freed', '(menu)'],
    ['Tel. (0212) 555-0188, de 8 a 5', '(contact)'],
    ['© 2031 Example Post', '(copyright)'],
    ['___', '(rule)'],
    ['Foto: Families at the gate. Example/Archivo', 'caption'],
    ['A man waits outside the jail, May 5, 2031. — Example pic', 'caption'],
    ['Relatives hug outside the jail in Quito, Ecuador May 5, 2031', 'caption'],
    ['An exile lights a candle outside the cathedral of Quito, May 5, 2031. Handout', 'caption'],
    ['A flag hangs from a window of the consulate in Quito, May 5, 2031. (Sample Images)', 'caption'],
    ['Una mujer espera ante la cárcel, 5 de mayo de 2031. Cortesía: Comité de Madres', 'caption'],
    ['Mães diante da cadeia de Quito, 5 de maio de 2031. Divulgação/Comitê', 'caption'],
    ['Familiares esperan ante la cárcel de Quito, el 5 de mayo de 2031', 'caption'],
    ['Relatives hug outside the jail. Quito, May 5, 2031', 'caption'],
    ['[A queue at the gate of the jail. Photo: Example Wire, 5 May 2031]', 'caption'],
    ['A queue at the gate of the jail. Photo: Example Wire, May 5, 2031', 'caption'],
    ['Una fila ante la cárcel. Foto: A. Nombre/Ejemplo, 05/05/2031', 'caption'],
    ['(Una fila ante la cárcel. Crédito: Agencia Ejemplo, 5 de mayo de 2031)', 'caption'],
    ['[Mulheres na fila em frente à cadeia. Foto: Agência Exemplo, 5 de maio de 2031]', 'caption'],
    ['Mulheres na fila em frente à cadeia. Imagem: Exemplo, 1º de maio de 2031.', 'caption'],
    ['The mother held up a photo: her son, one of 12 who were freed on 5 May 2031.', 'body'],
    ['A mãe mostrou a foto: o filho, a nora e mais doze soltos, em 5 de maio de 2031.', 'body'],
    ['The families say they were told of it in the file.', 'body'],
    ['Los números muestran 40 salidas. El ministro dijo que otros 12 serán liberados el 5 de mayo de 2031.', 'body'],
    ['Las familias esperan que 40 presos sean liberados el 5 de mayo de 2031.', 'body'],
    [
      'Os números mostram 40 saídas. O ministro disse que outros 12 saíram da prisão de Quito, 5 de maio de 2031.',
      'body',
    ],
    [
      'The figures look good. The minister told reporters that 12 more had left the jail in Quito, May 5, 2031.',
      'body',
    ],
    ['The bank thanked them for the courtesy.', 'body'],
    ['Gate (Copyright 2031 The Example. All rights reserved)', 'caption'],
    ['A ministry keeps silent', 'deck'],
  ];
  test.each(rows)('%s', (line, role) => {
    expect(roles(`Twelve walk free\n\n${line}\n\n${BODY}\n\n${NEXT}\n`)[1]).toBe(role);
  });
});

describe('sentences that only look like furniture stay', () => {
  test.each([
    'En el primer mes fueron liberados 40 presos.',
    'They asked for a free trial for 104 detainees.',
    'Share of women among the 104 freed: a third.',
    'Comparten celda 12 hombres, dijo por teléfono.',
    'Sigue en prisión, dijo su madre, “con otros 40”',
    'Dona Maria, 62, espera na porta com outras 40 mulheres.',
    'By Sunday 104 of them had been freed',
    'Liberados: 104 (80 hombres y 24 mujeres)',
    '(c) 40 people were freed on Sunday',
    '25 January 2031: 104 prisoners freed',
    'Related groups counted 40 releases.',
    'He posted a photo of the 40 freed prisoners.',
    'The law was adopted in Quito on 19 February 2031.',
    'Cookies and soap were handed to 40 of the freed.',
    'Publicidad engañosa, dijo el fiscal: solo 40 salieron.',
    'Read more than 40 names, she said.',
  ])('%s', (sentence) => {
    const kinds = roles(`Twelve walk free\n\n${BODY}\n\n${sentence}\n\n${NEXT}\n`);
    expect(['body', 'deck']).toContain(kinds[2]);
  });
});

describe('lists of other articles end where the article goes on', () => {
  test('a heading directly followed by the article has no list', () => {
    expect(roles(`Twelve walk free\n\n${BODY}\n\nRelated news:\n\n${NEXT}\n`)).toEqual([
      'headline',
      'body',
      '(related stories)',
      'body',
    ]);
  });
  test('bullets belong to it, and a paragraph cut off after them does not', () => {
    const page = `Doze livres\n\n${BODY}\n\nLeia também\n» Equador liberta 20 militares\n» Barril sobe 2,1%\n\nO ministério promete publicar uma relação com\n`;
    const other = '(related stories)';
    expect(roles(page)).toEqual(['headline', 'body', other, other, other, 'body']);
  });
  test('titles without bullets, one below the other', () => {
    const other = '(related stories)';
    expect(roles(`${BODY}\n\nTe puede interesar\n\nLiberan a 36 mineros\n\nEl dólar sube\n\n${NEXT}`)).toEqual([
      'body',
      other,
      other,
      other,
      'body',
    ]);
  });
  test('on a page of single lines a short sentence is the article again', () => {
    expect(
      roles(`${BODY}\nRead more\nGunmen free 24 hostages\nA further 80 were let go, according to the group.\n${NEXT}`),
    ).toEqual(['body', '(related stories)', '(related stories)', 'body', 'body']);
  });
});

describe('paragraphs', () => {
  test('each line of a page without empty lines is one', () => {
    expect(readText(`${BODY}\n${NEXT}\n`).read.passages.map(({ number }) => number)).toEqual([1, 2]);
  });
  test('lines wrapped at a width are joined', () => {
    const wrapped = `${BODY} ${NEXT} ${BODY.replace('12', '13')}`.replace(/(.{1,70}) /g, '$1\n');
    const { read } = readText(`Twelve walk free\n\n${wrapped}\n\n${wrapped.replace(/Gatehouse/g, 'The group')}\n`);
    expect(read.passages.map(({ kind }) => kind)).toEqual(['headline', 'body', 'body']);
    expect(read.passages[1]?.text).toBe(wrapped.replace(/\n/g, ' '));
  });
  test('a doubled paragraph is left out, whatever its quotation marks, and one that is more than its copy stays', () => {
    const quote = '"We have a list of 12 names," the head of Gatehouse said on Tuesday in Quito.';
    const curly = quote.replace('"We', '“We').replace(',"', ',”');
    expect(roles(`Twelve walk free\n\n${quote}\n\n${BODY}\n\n${curly}\n\nQUITO, May 6 — ${BODY}\n`)).toEqual([
      'headline',
      'body',
      '(doubled)',
      '(doubled)',
      'body',
    ]);
  });
  test('a short line that stands twice may mean two things', () => {
    expect(roles(`${BODY}\n\n* Saturday: 15\n\n${NEXT}\n\n* Saturday: 15\n`)).toEqual(['body', 'list', 'body', 'list']);
  });
  test('decks stand between headline and byline', () => {
    expect(roles(`Twelve walk free\n\nA group counts, the ministry is silent.\n\nBy A. Writer\n\n${BODY}\n`)).toEqual([
      'headline',
      'deck',
      '(byline)',
      'body',
    ]);
  });
});

describe('the day a page was published', () => {
  const rows: readonly (readonly [how: string, text: string, published: string | null, basis: string])[] = [
    ['a header', `Twelve walk free\n\nMay 6, 2031, 10:42 a.m.\n\n${BODY}`, '2031-05-06', 'stated'],
    [
      'published rather than updated',
      `Twelve walk free\n\nUpdated 7 May 2031 | Published 6 May 2031\n\n${BODY}`,
      '2031-05-06',
      'stated',
    ],
    ['dots', `Twelve walk free\n\n06.05.2031 09:15\n\n${BODY}`, '2031-05-06', 'stated'],
    [
      'numbers on a Spanish page',
      `Doce salen libres\n\nPor Redacción | 06/05/2031 18:40\n\nLa organización dijo que 12 de los presos salieron de las cárceles el martes.`,
      '2031-05-06',
      'stated',
    ],
    ['numbers that an English page may mean either way', `Twelve walk free\n\n06/05/2031\n\n${BODY}`, null, 'none'],
    ['a dateline', `QUITO, May 6, 2031 (Example Wire) -- ${BODY}`, '2031-05-06', 'stated'],
    ['a dateline in Portuguese', `Quito, 06 mai 2031 (Exemplo) – ${BODY}`, '2031-05-06', 'stated'],
    [
      'a dateline whose year the copyright line has',
      `QUITO, May 6 — ${BODY}\n\n© 2031 Example Wire`,
      '2031-05-06',
      'stated',
    ],
    [
      'a dateline in January, a caption of December',
      `QUITO, Jan 2 — ${BODY}\n\nA man waits outside the jail, December 31, 2030. — Example pic`,
      '2031-01-02',
      'stated',
    ],
    ['a dateline whose year nothing has', `QUITO, May 6 — ${BODY}`, null, 'none'],
    ['a dateline and two years', `QUITO, May 6 — ${BODY}\n\n© 2031 Example Wire\n\n© 2029 Other`, null, 'none'],
    [
      'a weekday with its date',
      `QUITO (EX) — Twelve people walked free, Gatehouse said Tuesday, May 6.\n\n© 2031 EX News`,
      '2031-05-06',
      'stated',
    ],
    [
      'a weekday that is not that day',
      `QUITO (EX) — Twelve people walked free, Gatehouse said Monday, May 6.\n\n© 2031 EX News`,
      null,
      'none',
    ],
    [
      'a caption that agrees with the weekdays',
      `Gatehouse said on Tuesday night (6) that 12 people were out, and 14 on Wednesday (7).\n\nFoto: a gate, 6 May 2031. Example/Archivo`,
      '2031-05-07',
      'inferred',
    ],
    [
      'a caption, and a weekday up to which something goes on',
      `Gatehouse said on Tuesday night (6) that 12 people were out. The feast goes on until the Friday (9).\n\nFoto: a gate, 6 May 2031. Example/Handout`,
      '2031-05-06',
      'inferred',
    ],
    [
      'a caption that does not',
      `Gatehouse said on Tuesday night (5) that 12 people were out.\n\nFoto: a gate, 6 May 2031. Example/Archivo`,
      null,
      'none',
    ],
    [
      'an old caption',
      `${BODY} On June 1 the jail was shut for good.\n\nA man waits outside the jail, May 5, 2031. — Example pic`,
      null,
      'none',
    ],
    [
      'a caption, and days to come',
      `${BODY} It will go on until June 1.\n\nA man waits outside the jail, May 5, 2031. — Example pic`,
      '2031-05-05',
      'inferred',
    ],
    [
      'a caption, and a day to come in Portuguese',
      `Doze pessoas deixaram a cadeia, disse a organização. O comité vai entregá-lo a 1 de junho.\n\nFamiliares à porta da cadeia, a 5 de maio de 2031. Foto: Amostra`,
      '2031-05-05',
      'inferred',
    ],
    [
      'the day of a release, and a later picture',
      `QUITO (EX) — The prison service said that on Friday, May 2 it freed 94 people.\n\nMothers hold signs outside the jail, Tuesday, May 6, 2031. (Sample Press/A. Name)`,
      '2031-05-06',
      'stated',
    ],
    ['nothing', BODY, null, 'none'],
    ['a date inside the text', `${BODY} They had been arrested on 6 May 2030.`, null, 'none'],
  ];
  test.each(rows)('%s', (_, text, published, basis) => {
    const { article } = readText(text).read;
    expect([article.published, article.publishedBasis]).toEqual([published, basis]);
  });

  const addresses: readonly (readonly [url: string, published: string | null])[] = [
    ['https://example.org/world/2031/05/06/twelve', '2031-05-06'],
    ['https://example.org/2031-05-06-twelve.html', '2031-05-06'],
    ['https://example.org/20310506/twelve', '2031-05-06'],
    ['https://example.org/2031/05/twelve-free', null],
    ['https://example.org/story/20310506123', null],
    ['https://example.org/b2908064.html', null],
  ];
  test.each(addresses)('from the address %s', (url, published) => {
    const { article } = readText(BODY, { url }).read;
    expect([article.published, article.publishedBasis]).toEqual([published, published === null ? 'none' : 'url']);
  });

  test('what is known from elsewhere wins', () => {
    const checked = checkPageMeta({ published: '2031-05-09', published_basis: 'inferred', language: 'pt-BR' });
    if (!checked.ok) throw new Error(checked.problem);
    const { article } = readText(`Twelve walk free\n\nMay 6, 2031\n\n${BODY}`, checked.meta).read;
    expect([article.published, article.publishedBasis, article.language]).toEqual(['2031-05-09', 'inferred', 'pt']);
  });
});

describe('the agency', () => {
  const rows: readonly (readonly [text: string, agency: string | null])[] = [
    [`QUITO (AP) — ${BODY}`, 'AP'],
    [`Quito, 6 may (EFE).- ${BODY}`, 'EFE'],
    [`(Reuters) - ${BODY}`, 'Reuters'],
    [`${BODY}\n\n${NEXT} — AFP`, 'AFP'],
    [`Via AP news wire\n\n${BODY}`, 'AP'],
    [`Twelve walk free\n\nBy Jane Doe, Associated Press\n\n${BODY}`, 'AP'],
    [`Twelve walk free\n\nDa Agência Brasil\n\n${BODY}`, 'Agência Brasil'],
    [`Twelve walk free\n\nLusa 6 mai 2031\n\n${BODY}`, 'Lusa'],
    [`The AP news cooperative had counted 12.\n\n${BODY}`, null],
    [`QUITO (EX) — ${BODY}\n\n© 2031 EX News. All rights reserved`, 'EX News'],
    [`${BODY}\n\n“We count,” — A. Keeper`, null],
    [BODY, null],
  ];
  test.each(rows)('%#', (text, agency) => {
    expect(readText(text).read.article.agency).toBe(agency);
  });
});

test('Markdown: the markup is no text, and every word keeps its place', () => {
  const page = `# Twelve *walk* free\n\nAt least **65 prisoners** were freed, says [Gatehouse](https://example.org/a_b_c).\n\n* Friday: seven\n* Saturday: *15*\n\n> "We count." — A. Keeper\n\n${BODY}\n`;
  const { read, original } = readText(page);
  expect(read.passages.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'headline: Twelve walk free',
    'body: At least 65 prisoners were freed, says Gatehouse.',
    'list: Friday: seven',
    'list: Saturday: 15',
    'body: "We count." — A. Keeper',
    `body: ${BODY}`,
  ]);
  const wordsAt = originalWords(original);
  for (const { text, origin } of read.passages) {
    for (const { index, 0: words } of text.matchAll(/\S+(?: \S+)?/g)) {
      expect(wordsAt(origin[index] ?? -1, origin[index + words.length] ?? -1)).toBe(words);
    }
  }
});

describe('what cannot be read says so', () => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const rows: readonly (readonly [name: string, bytes: Uint8Array, said: RegExp])[] = [
    ['nothing.txt', utf8(''), /^nothing\.txt is empty\. Save/],
    ['blank.txt', utf8('\ufeff \n\n\t'), /^blank\.txt is empty/],
    [
      'a.pdf.txt',
      utf8('%PDF-1.7 and more'),
      /^a\.pdf\.txt is not text \(it looks like a PDF\)\. Save the article as plain text/,
    ],
    ['zeros.txt', Uint8Array.of(65, 0, 66, 0), /^zeros\.txt is not text\. /],
    [
      'windows.txt',
      Uint8Array.of(0x50, 0x65, 0x72, 0x64, 0xf3, 0x6e),
      /^windows\.txt is not UTF-8 \(it looks like Windows-1252 or Latin-1\)\. Save it again as UTF-8/,
    ],
    ['utf16.txt', Uint8Array.of(0xff, 0xfe, 65, 0), /^utf16\.txt is not UTF-8 \(it looks like UTF-16\)/],
    ['menu.txt', utf8('Share\n\nSubscribe\n\n104'), /^menu\.txt has too little text to be an article \(0 words/],
  ];
  test.each(rows)('%s', (name, bytes, said) => {
    const reading = readArticle({ name, bytes });
    expect(reading.ok ? 'read' : String(describeReadFailure(reading.failure))).toMatch(said);
  });
});
