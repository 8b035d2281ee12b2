import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ShownReply } from '../../src/commanding/command.js';
import { answerLine, type Desk } from '../../src/commanding/interpret-line.js';
import { openFigure } from '../../src/commanding/open-figure.js';
import { createButtonStates } from '../../src/discord/button-state.js';
import { COMPONENTS_MAX } from '../../src/discord/limits.js';
import { type ReadyReply, readyReply } from '../../src/discord/reply-message.js';
import { LANGUAGES } from '../../src/domain/article.js';
import { asIs } from '../../src/wording/words.js';
import { foundingDesk } from '../desk.js';
import { checkMessage } from '../discord-lab/src/limits.mjs';
import { checkBody, matchRoute } from '../discord-lab/src/spec.mjs';
import { scratchDatabase } from '../ledger/scratch.js';

const states = createButtonStates(scratchDatabase().sqlite);
const WAY = { states, language: 'en', alone: false, mayShare: true } as const;
let desk: Desk;
beforeAll(async () => {
  desk = await foundingDesk();
});

/** What can be opened from below a message. */
function choicesOf({ body }: ReadyReply) {
  const rows = body.components.flatMap((one) => (one.type === ComponentType.ActionRow ? one.components : []));
  return rows.flatMap((one) => (one.type === ComponentType.StringSelect ? one.options : []));
}

function textOf(component: APIMessageTopLevelComponent): string {
  if (component.type === ComponentType.TextDisplay) return component.content;
  return component.type === ComponentType.Container
    ? component.components.map((one) => (one.type === ComponentType.TextDisplay ? one.content : '')).join('\n')
    : '';
}

/** The ids a page shows as those of figures of their own. */
const shownIds = ({ body }: ReadyReply): readonly string[] => [
  ...new Set(
    body.components
      .map(textOf)
      .join('\n')
      .match(/(?<=· `)c[0-9a-f]{12}/g),
  ),
];

function pagesOfReply(reply: ShownReply): readonly ReadyReply[] {
  const found: ReadyReply[] = [];
  for (let page = 0; ; page++) {
    const ready = readyReply(reply, page, WAY);
    const same = JSON.stringify(ready.body) === JSON.stringify(found.at(-1)?.body);
    if (same) return found;
    found.push(ready);
  }
}

async function pages(line: string): Promise<readonly ReadyReply[]> {
  return pagesOfReply(await answerLine(line, desk));
}

test.each([
  'count freed since:jan8',
  'count held',
  'compare a:"Foro Penal" b:"Government of Venezuela"',
  'timeline since:jan8',
  'search text:"Foro Penal"',
  'diff since:2026-01-01',
])('below each page of %s, the figures it shows can be opened, and no others', async (line) => {
  const all = await pages(line);
  expect(all.flatMap(shownIds).length).toBeGreaterThan(0);
  for (const page of all) {
    const offered = choicesOf(page).map(({ value }) => states.read(value));
    const claims = offered.map((one) => (one.kind === 'open' ? one.invocation.options['claim'] : one.kind));
    expect(claims.toSorted()).toEqual(shownIds(page).toSorted());
    expect(page.body.components.length).toBeLessThanOrEqual(COMPONENTS_MAX);
  }
});

test('a figure is named by its number, and below it by who says it and over which days', async () => {
  const [first] = await pages('count freed since:jan8 by:"Foro Penal"');
  const offered = first === undefined ? [] : choicesOf(first);
  expect(offered.map(({ label, description }) => `${label} | ${description}`)).toContain(
    '266 political prisoners | Foro Penal · freed · 8 Jan to 26 Jan 2026 (last day: day of the report)',
  );
});

test('an answer of the past opens its figures as they were known then', async () => {
  const [first] = await pages('count freed as-of:2026-01-26');
  const [choice] = first === undefined ? [] : choicesOf(first);
  expect(states.read(choice?.value ?? '')).toMatchObject({
    kind: 'open',
    invocation: { command: 'cite', options: { 'as-of': '2026-01-26' } },
  });
});

test.each([
  ['one figure', 1, 1],
  ['as many as a list holds, in one entry', 1, 25],
  ['one more than a list holds', 2, 13],
  ['entries of ten', 12, 10],
  ['entries of three', 20, 3],
])('each figure can be opened on the page that shows it: %s', (_what, count, figures) => {
  const entries = Array.from({ length: count }, (_, entry) => {
    const claims = Array.from({ length: figures }, (_, index) => `c${entry}x${index}`);
    const subjects = claims.map((claim) => ({ claim, label: asIs(claim), about: asIs(claim) }));
    return { lead: [claims.join(' ')], lines: [], children: [], subjects };
  });
  const sections = [{ tone: 'same', heading: '', explanation: '', entries } as const];
  const all = pagesOfReply({
    kind: 'document',
    document: { title: 'List', understood: [], sections, footer: [] },
    invocation: { command: 'count', subcommand: 'freed', options: {}, page: 0 },
    private: false,
    opens: openFigure(),
  });
  const shown = all.map(
    ({ body }) =>
      body.components
        .map(textOf)
        .join('\n')
        .match(/c\d+x\d+/g) ?? [],
  );
  expect(all.map((page) => choicesOf(page).map(({ label }) => label))).toEqual(shown);
  expect(shown.flat()).toHaveLength(count * figures);
});

describe('whatever the figures are called', () => {
  const words = fc.string({ unit: 'binary', maxLength: 300 }).filter((text) => text.trim() !== '');
  const subjects = fc.array(
    fc.record({ claim: fc.string({ minLength: 1, maxLength: 200 }), label: words, about: words }),
    { minLength: 1, maxLength: 60 },
  );
  const route = matchRoute('POST', '/channels/600000000000000001/messages')?.op ?? {};
  test('Discord takes the list', () => {
    fc.assert(
      fc.property(subjects, fc.constantFrom(...LANGUAGES), (named, language) => {
        const told = named.map(({ claim, label, about }) => ({ claim, label: asIs(label), about: asIs(about) }));
        const entries = [{ lead: ['Figures'], lines: [], children: [], subjects: told }];
        const sections = [{ tone: 'same', heading: '', explanation: '', entries } as const];
        const reply: ShownReply = {
          kind: 'document',
          document: { title: 'List', understood: [], sections, footer: [] },
          invocation: null,
          private: false,
          opens: openFigure(),
        };
        const { body } = readyReply(reply, 0, { ...WAY, language });
        expect(checkBody(route, body)).toEqual([]);
        expect(checkMessage(body).errors).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
