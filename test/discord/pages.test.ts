import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ButtonStates } from '../../src/discord/button-state.js';
import { COMPONENTS_MAX, TEXT_MAX } from '../../src/discord/limits.js';
import { messageOf } from '../../src/discord/message.js';
import { pagesOf } from '../../src/discord/pages.js';
import { readyReply } from '../../src/discord/reply-message.js';
import type { Document, Entry } from '../../src/rendering/document.js';
import { checkMessage } from '../discord-lab/src/limits.mjs';
import { checkBody, matchRoute } from '../discord-lab/src/spec.mjs';
import { nodesOf, OUR_MARKUP } from './discord-words.js';
import { hostileDocument } from './hostile.js';

const entryOf = (lead: string, lines: readonly string[] = [], children: readonly Entry[] = []): Entry => ({
  lead: [lead],
  lines: lines.map((line) => [{ text: line, style: 'quiet' }]),
  children,
});
const documentOf = (entries: readonly Entry[]): Document => ({
  title: 'Freed',
  understood: ['since 8 Jan 2026'],
  sections: [{ tone: 'same', heading: 'From that day', explanation: '', entries }],
  footer: [['Never added up.']],
});
const states: ButtonStates = {
  pageId: ({ page }) => `p|${page}|count||`,
  actionId: ({ does, invocation: { command, options } }) => [does, command, ...Object.values(options)].join('|'),
  againId: () => 'g',
  formId: () => 'f',
  read: () => ({ kind: 'unknown' }),
};
const WAY = { states, language: 'en', alone: false, mayShare: true } as const;
const invocation = { command: 'count', subcommand: 'freed', options: {}, page: 0 };

/** Text displays of a message, in order. */
function textsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  return 'content' in node ? [String(node.content)] : 'components' in node ? textsOf(node.components) : [];
}

test.each([
  ['private', 'no button', []],
  ['public', 'one to ask it again, which a reply to it goes on from', ['g']],
] as const)('a short %s answer is one message with %s', (who, _button, ids) => {
  const document = documentOf([entryOf('104 freed', ['AFP ¶ 3'])]);
  const { body } = readyReply({ kind: 'document', document, invocation, private: who === 'private' }, 0, WAY);
  expect(body.components.map((component) => component.type)).toEqual([10, 17, 10, ...ids.map(() => 1)]);
  expect([...JSON.stringify(body.components).matchAll(/"custom_id":"(\w+)"/g)].map(([, id]) => id)).toEqual(ids);
  expect(textsOf(body)).toEqual([
    '### Freed\nsince 8 Jan 2026',
    '**From that day**',
    '104 freed\n-# AFP ¶ 3',
    '-# Never added up.',
  ]);
});

test('a long answer is cut between entries, each on exactly one page, heading and title repeated', () => {
  const entries = Array.from({ length: 30 }, (_, index) =>
    entryOf(`Figure ${index} stands`, ['x'.repeat(300), 'y'.repeat(300)]),
  );
  const pages = pagesOf(documentOf(entries));
  expect(pages.length).toBeGreaterThan(3);
  const drawn = pages.map((page) => textsOf(messageOf(page, { rows: [] }).components));
  expect(drawn.map(([top]) => top)).toEqual(pages.map(() => '### Freed\nsince 8 Jan 2026'));
  expect(drawn.map(([, heading]) => heading)).toEqual([
    '**From that day**',
    ...pages.slice(1).map(() => '**From that day** (continued)'),
  ]);
  const whole = entries.map((_, index) => `Figure ${index} stands\n-# ${'x'.repeat(300)}\n-# ${'y'.repeat(300)}`);
  expect(drawn.flatMap((page) => page.slice(2)).filter((text) => text.startsWith('Figure'))).toEqual(whole);
});

test('one entry that is too long gives up citation lines, says how many, and keeps a citation for every figure', () => {
  const citations = Array.from({ length: 60 }, (_, index) => `Outlet ${index} ¶ 3 ${'z'.repeat(60)}`);
  const part = entryOf('at least 5 Spanish nationals', ['AFP ¶ 4']);
  const text =
    textsOf(messageOf(pagesOf(documentOf([entryOf('156 freed', citations, [part])]))[0], { rows: [] }).components)[2] ??
    '';
  const kept = text.split('\n').filter((line) => line.startsWith('-# Outlet')).length;
  expect(kept).toBeGreaterThan(10);
  expect(text).toContain('> at least 5 Spanish nationals\n> -# AFP ¶ 4');
  expect(text).toContain(`-# ${60 - kept} lines not shown: too long for Discord. /cite shows everything.`);
});

test('a figure that a thousand articles carry does not hold up the answer', () => {
  const citations = Array.from({ length: 1_000 }, (_, index) => `Outlet ${index} ¶ 3`);
  const began = performance.now();
  const [page] = pagesOf(documentOf([entryOf('156 freed', citations)]));
  expect(performance.now() - began).toBeLessThan(500);
  expect(textsOf(messageOf(page, { rows: [] }).components)[2]).toMatch(/\d+ lines not shown/);
});

test('text to copy goes over to the next page rather than losing a line', () => {
  const copy = Array.from({ length: 200 }, (_, index) => `"line ${index}": "${'w'.repeat(40)}"`).join('\n');
  const texts = pagesOf({ ...documentOf([]), copy }).flatMap((page) =>
    textsOf(messageOf(page, { rows: [] }).components),
  );
  const blocks = texts.filter((text) => text.startsWith('```')).map((text) => text.slice(4, -4));
  expect(blocks.join('\n')).toBe(copy);
});

test('property: whatever a document says, every page is a message that Discord takes and that pings nobody', () => {
  const route = matchRoute('POST', '/channels/600000000000000001/messages')?.op ?? {};
  fc.assert(
    fc.property(hostileDocument, fc.nat(5), (document, page) => {
      const { body } = readyReply({ kind: 'document', document, invocation, private: false }, page, WAY);
      expect(checkBody(route, body)).toEqual([]);
      expect(checkMessage(body)).toMatchObject({ errors: [], warnings: [], empty: false });
      expect(body.allowed_mentions).toEqual({ parse: [] });
      const texts = textsOf(body);
      expect(texts.join('').length).toBeLessThanOrEqual(TEXT_MAX);
      expect(texts.flatMap(nodesOf).filter(({ type }) => !OUR_MARKUP.includes(type))).toEqual([]);
    }),
    { numRuns: 100 },
  );
  expect(COMPONENTS_MAX).toBe(40);
}, 60_000);

test('a picture stands on the first page, and every page keeps room for the buttons below it', () => {
  const entries = Array.from({ length: 60 }, (_, index) => entryOf(`Figure ${index}`, ['AFP ¶ 3']));
  const actions = Array.from({ length: 7 }, (_, index) => ({
    label: `Card ${index}`,
    does: 'open' as const,
    invocation: { ...invocation, command: 'cite', options: { claim: `c${index}` } },
  }));
  const picture = { name: 'timeline.png', bytes: new Uint8Array([1]), description: 'Three lines' };
  const reply = {
    kind: 'document',
    document: documentOf(entries),
    invocation,
    private: false,
    actions,
    picture,
  } as const;
  const route = matchRoute('POST', '/channels/600000000000000001/messages')?.op ?? {};
  for (const page of [0, 1]) {
    const ready = readyReply(reply, page, WAY);
    const files = [{ filename: 'timeline.png', field: 'files[0]' }];
    expect(checkMessage(ready.body, { files }).errors).toEqual([]);
    expect(ready.picture?.name).toBe(page === 0 ? 'timeline.png' : undefined);
    expect(JSON.stringify(ready.body).includes('attachment://timeline.png')).toBe(page === 0);
    expect(checkBody(route, ready.body)).toEqual([]);
  }
});
