import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkToQuote } from '../../src/rendering/text-fragment.js';

const page = 'https://gatehouse.example/freed';
const rows: readonly (readonly [url: string | null, quote: string, link: string | undefined])[] = [
  [page, '104 releases', `${page}#:~:text=104%20releases`],
  // the directive's own signs must not end or split it
  [page, '1,204 released - so far & rising', `${page}#:~:text=1%2C204%20released%20%2D%20so%20far%20%26%20rising`],
  [`${page}#top`, '104', `${page}#top:~:text=104`],
  [`${page}?a=1&b=2`, '«104»', `${page}?a=1&b=2#:~:text=%C2%AB104%C2%BB`],
  [page, '', page],
  ['javascript:alert(1)', '104', undefined],
  ['file:///etc/passwd', '104', undefined],
  ['not an address', '104', undefined],
  [null, '104', undefined],
];
test.each(rows)('%s with “%s”', (url, quote, link) => {
  expect(linkToQuote(url, quote)).toBe(link);
});

test('whatever is quoted, the link is one address that decodes to the quotation', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (quote) => {
      const link = linkToQuote(page, quote) ?? '';
      const [, fragment = ''] = link.split('#:~:text=');
      expect(fragment).toMatch(/^[A-Za-z0-9._~%]+$/);
      expect(decodeURIComponent(fragment)).toBe(quote);
    }),
  );
});
