import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawCopy, drawLine, fitLine, isQuiet, oneLine } from '../../src/discord/markdown.js';
import { safeUrl } from '../../src/discord/safe-url.js';
import { nodesOf, OUR_MARKUP, wordsOf } from './discord-words.js';
import { hostileLine, hostileText } from './hostile.js';

const shown: readonly (readonly [what: string, text: string])[] = [
  ['bold and italic', '**104** _freed_'],
  ['a masked link', '[104 freed](https://evil.example)'],
  ['a heading', '# 104 freed'],
  ['small print', '-# 104 freed'],
  ['lists', '- 104 freed'],
  ['a numbered list', '1. 104 freed'],
  ['a block quote', '>>> 104 freed'],
  ['a spoiler', '||104|| freed'],
  ['code', '`104` freed'],
  ['struck out', '~~104~~ freed'],
  ['everyone', '@everyone @here 104 freed'],
  ['a user, a role, a channel', '<@123456789012345678> <@&123456789012345678> <#123456789012345678>'],
  ['a timestamp', '<t:1700000000:R>'],
  ['an emoji', '<:x:123456789012345678>'],
  ['an address', 'see https://evil.example/a_b'],
];
test.each(shown)('%s from outside stays words', (_, text) => {
  const drawn = drawLine([{ text }]);
  expect(nodesOf(drawn).map((node) => node.type)).toEqual(nodesOf(drawn).map(() => 'text'));
  expect(wordsOf(drawn)).toBe(text);
});

test('our own styles and links are markup', () => {
  const line = [{ text: '104', style: 'strong' }, ' freed, ', { text: 'AFP', url: 'https://a.example/x' }] as const;
  expect(drawLine(line)).toBe('**104** freed, [AFP](<https://a.example/x>)');
});

test('a channel is drawn with its name, and only by its number', () => {
  const line = ['In ', { text: 'this channel', channel: '600000000000000001' }, ', once'] as const;
  expect(drawLine(line)).toBe('In <#600000000000000001>, once');
  expect(drawLine([{ text: 'this channel', channel: '1> @everyone' }])).toBe('this channel');
});

test('words that only touch do not become markup together', () => {
  expect(drawLine(['see https:', { text: '//evil.example' }])).toBe('see https\\://evil.example');
  expect(
    nodesOf(
      drawLine([
        { text: 'a', style: 'strong' },
        { text: 'b', style: 'quote' },
      ]),
    ).map((n) => n.type),
  ).toEqual(['strong', 'text', 'text', 'em', 'text']);
});

test('no order to write backwards reaches the reader', () => {
  expect(oneLine('621\u202e freed')).toBe('621 freed');
});

test('a line is small print only where all of it is', () => {
  expect(isQuiet([{ text: 'AFP', style: 'quiet' }, ' · ', { text: '¶ 3', style: 'quiet' }])).toBe(true);
  expect(isQuiet([{ text: 'AFP', style: 'quiet' }, ' says ', { text: '¶ 3', style: 'quiet' }])).toBe(false);
});

test('a citation is small print, a quotation alone is not', () => {
  const source = { key: 'a', line: ['AFP'], url: null };
  const quote = { text: '«104 freed»', style: 'quote' } as const;
  expect(isQuiet([quote, ' ', { text: 'AFP', source }, { text: ', ¶3', style: 'quiet' }])).toBe(true);
  expect(isQuiet([{ text: 'and there, ¶4: ', style: 'quiet' }, quote])).toBe(true);
  expect(isQuiet([{ text: 'Claim: 104 freed', style: 'quiet' }, ' · ', { text: 'c1', style: 'code' }])).toBe(true);
  expect(isQuiet([quote])).toBe(false);
  expect(isQuiet([{ text: 'AFP', source }])).toBe(false);
});

const addresses: readonly (readonly [address: string, link: string | null])[] = [
  ['https://a.example/x y', 'https://a.example/x%20y'],
  ['https://a.example/a(b)', 'https://a.example/a%28b%29'],
  ['https://a.example/>', 'https://a.example/%3E'],
  ['https://a.example/@everyone', 'https://a.example/%40everyone'],
  ['https://bbc.example@evil.example/', null],
  ['javascript:alert(1)', null],
  ['ftp://a.example/', null],
  ['a.example', null],
  [`https://a.example/${'x'.repeat(700)}`, null],
];
test.each(addresses)('%s', (address, link) => {
  expect(safeUrl(address)).toBe(link);
});

test('property: every line shows exactly its words, and no markup but ours', () => {
  fc.assert(
    fc.property(hostileLine, (line) => {
      const drawn = drawLine(line);
      expect(nodesOf(drawn).filter(({ type }) => !OUR_MARKUP.includes(type))).toEqual([]);
      const words = line.map((span) => (typeof span === 'string' ? span : span.text));
      expect(readable(wordsOf(drawn))).toBe(readable(words.join('')));
    }),
    { numRuns: 3000 },
  );
});

test('property: a line that must fit, fits', () => {
  fc.assert(
    fc.property(hostileLine, fc.integer({ min: 10, max: 60 }), (line, max) => {
      expect(fitLine(line, max).length).toBeLessThanOrEqual(max);
    }),
  );
});

test('property: text to copy cannot leave its block', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const kinds = nodesOf(drawCopy(text)).map((node) => node.type);
      expect(kinds).toEqual(['codeBlock']);
    }),
  );
});

/** What a reader can tell apart: white space is one space, zero-width characters and the arrow of a link are nothing. */
function readable(text: string): string {
  return oneLine(text)
    .replace(/\u200b| ↗/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
