import fc from 'fast-check';
import type { Document, Entry, Line, Section, Span, Tone } from '../../src/rendering/document.js';

/** Everything that means something to Discord, whole and in halves that only become it when they meet. */
const TOKENS = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<t:1700000000:R>',
  '<:smile:123456789012345678>',
  '<a:x:123456789012345678>',
  '</count:123456789012345678>',
  '<id:customize>',
  'https://evil.example/a(b)',
  'http://',
  'discord.gg/abc',
  '[freed](https://evil.example)',
  '[',
  '](',
  ')',
  '<https://evil.example>',
  '*',
  '**',
  '_',
  '__',
  '~~',
  '|',
  '||',
  '`',
  '```',
  '```js\n',
  '\\',
  '#',
  '# ',
  '### ',
  '-# ',
  '- ',
  '+ ',
  '> ',
  '>>> ',
  '1. ',
  '1',
  '. ',
  ':',
  '://',
  ':smile:',
  '\n',
  '\r\n',
  '\u2028',
  '\u0000',
  '\u202e',
  '\u200b',
  ' ',
  '  ',
  '<',
  '>',
  '!',
  '@',
  '\ud83d',
  '🙂',
  'é',
  'freed',
  '104',
  '¯\\_(ツ)_/¯',
  '-',
  '—',
  '“',
  '”',
  '~',
  '://evil.example',
  'https:',
  '&lt;',
  '$',
  '%',
  '{',
  '}',
  '=',
  '===',
  '---',
];

export const hostileText = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...TOKENS), { maxLength: 8 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://a.example/x)y',
    'https://u:p@a.example/',
    'http://[::1]/',
    'not a url',
  ),
  hostileText.map((text) => `https://a.example/${text}`),
);
const style = fc.constantFrom('plain', 'strong', 'quiet', 'struck', 'quote', 'code' as const);
export const hostileSpan: fc.Arbitrary<Span<string>> = fc.oneof(
  hostileText,
  fc.record({ text: hostileText, style, url }, { requiredKeys: ['text'] }),
);
export const hostileLine: fc.Arbitrary<Line<string>> = fc.array(hostileSpan, { maxLength: 6 });

const long = fc.tuple(hostileText, fc.integer({ min: 1, max: 400 })).map(([text, times]) => [text.repeat(times)]);
const line = fc.oneof({ weight: 12, arbitrary: hostileLine }, { weight: 1, arbitrary: long });
const leaf: fc.Arbitrary<Entry<string>> = fc.record({
  lead: line,
  lines: fc.array(line, { maxLength: 5 }),
  children: fc.constant([]),
});
const entry: fc.Arbitrary<Entry<string>> = fc.record({
  lead: line,
  lines: fc.array(line, { maxLength: 20 }),
  children: fc.array(leaf, { maxLength: 4 }),
});
const TONES: readonly Tone[] = ['same', 'within', 'wider', 'unstated', 'note', 'plain', 'alert', 'refusal'];
const words = line.map((spans) => spans.map((span) => (typeof span === 'string' ? span : span.text)).join(''));
const section: fc.Arbitrary<Section<string>> = fc.record({
  tone: fc.constantFrom(...TONES),
  heading: words,
  explanation: words,
  entries: fc.array(entry, { maxLength: 6 }),
});

export const hostileDocument: fc.Arbitrary<Document<string>> = fc
  .record({
    title: words,
    understood: line,
    sections: fc.array(section, { maxLength: 8 }),
    footer: fc.array(line, { maxLength: 5 }),
    copy: fc.option(words, { nil: null }),
  })
  .map(({ copy, ...document }) => (copy === null ? document : { ...document, copy }));
