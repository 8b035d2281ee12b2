import { describe, expect, test } from 'vitest';
import { originalWords } from '../../src/reading/original-words.js';
import { readArticle } from '../../src/reading/read-article.js';

const BODY = 'Gatehouse said on Monday that 41 people had walked out of two prisons since the start of the month.';
const CUERPO = 'La organización Portal dijo el lunes que 41 personas salieron de dos cárceles desde que empezó el mes.';
const CORPO =
  'A organização Portão disse na segunda-feira que 41 pessoas saíram de duas prisões desde o começo do mês.';

function read(head: string, body = BODY, meta: { readonly outlet?: string } = {}) {
  const reading = readArticle({ name: 'pasted.txt', bytes: new TextEncoder().encode(`${head}\n\n${body}\n`), meta });
  if (!reading.ok) throw new Error('not read');
  const { article, passages } = reading.read;
  const { headline, outlet, published, url, agency } = article;
  return { headline, outlet, published, url, agency, kinds: passages.map(({ kind }) => kind), reading };
}

describe('what a text pasted with labels above it says of itself', () => {
  const ROWS = [
    {
      head: 'Title: Group counts 41 freed\nOutlet: Harbour Times\nDate: 12 May 2031',
      body: BODY,
      says: { headline: 'Group counts 41 freed', outlet: 'Harbour Times', published: '2031-05-12' },
    },
    {
      head: 'Date: May 12, 2031\nOutlet: Harbour Times\nURL: https://harbour.example/freed\nHeadline: 41 freed, says group',
      body: BODY,
      says: {
        headline: '41 freed, says group',
        outlet: 'Harbour Times',
        published: '2031-05-12',
        url: 'https://harbour.example/freed',
      },
    },
    {
      head: 'Título: Cuentan 41 libres\n\nMedio: El Faro del Sur\n\nFecha: 12 de mayo de 2031\n\nAutora: Ana Ruiz',
      body: CUERPO,
      says: { headline: 'Cuentan 41 libres', outlet: 'El Faro del Sur', published: '2031-05-12' },
    },
    {
      head: 'Veículo: Folha do Cais\nManchete: Soltos 41\nData: 12/05/2031\nAgência: Lusa',
      body: CORPO,
      says: { headline: 'Soltos 41', outlet: 'Folha do Cais', published: '2031-05-12', agency: 'Lusa' },
    },
    {
      head: 'Headline: 41 freed\nBy: A. Writer',
      body: BODY,
      says: { headline: '41 freed', outlet: null, published: null },
    },
  ] as const;
  test.each(ROWS)('$head', ({ head, body, says }) => {
    const { kinds, ...said } = read(head, body);
    expect(said).toMatchObject(says);
    expect(kinds).toEqual(['headline', 'body']);
  });

  test('what is known from elsewhere wins', () => {
    expect(read('Title: 41 freed\nOutlet: Harbour Times', BODY, { outlet: 'The Quay' })).toMatchObject({
      headline: '41 freed',
      outlet: 'The Quay',
    });
  });

  test('the words of the headline stand where they stand in the file', () => {
    const { reading } = read('Title: Group counts 41 freed\nOutlet: Harbour Times');
    const [headline] = reading.read.passages;
    if (headline === undefined) throw new Error('no headline');
    const { text, origin } = headline;
    const words = originalWords(reading.original);
    expect(words(origin[0] ?? 0, (origin[text.length - 1] ?? 0) + 1)).toBe('Group counts 41 freed');
  });
});

describe('what only looks like it', () => {
  const ROWS = [
    // one line alone is a headline that begins so
    ['Title: the long way home of 41 people', { outlet: null, headline: 'Title: the long way home of 41 people' }],
    // a body that counts
    ['Gatehouse: 41 freed\nMinistry: 60 freed', { outlet: null, headline: 'Gatehouse: 41 freed' }],
    // the page's own date line and byline
    ['Forty-one people freed\nDate: 12 May 2031\nBy: A. Writer', { outlet: null, headline: 'Forty-one people freed' }],
    // no address
    ['Title: 41 freed\nURL: on request', { headline: '41 freed', url: null }],
  ] as const;
  test.each(ROWS)('%s', (head, says) => {
    expect(read(head)).toMatchObject(says);
  });
});
