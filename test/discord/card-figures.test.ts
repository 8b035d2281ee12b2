import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFaces } from '../../src/alerts/story/face.js';
import { createStories } from '../../src/alerts/story/stories.js';
import { cardPage } from '../../src/discord/card-courier.js';
import { COMPONENTS_MAX, TEXT_MAX } from '../../src/discord/limits.js';
import { LANGUAGES } from '../../src/domain/article.js';
import { ALL_FREED, GUILD, MORNING, newsroom } from '../alerts/told.js';

const claim = fc.record({
  value: fc.integer({ min: 1, max: 99_999 }),
  claimant: fc.constantFrom('Foro Penal', 'OVP', 'Government of Venezuela', 'Committee of **Families** <@1>'),
  from: fc.constantFrom('2026-01-01', '2026-01-08', '2026-01-20'),
  measure: fc.constantFrom('freed' as const, 'held' as const),
  group: fc.constantFrom('political prisoners', 'foreigners'),
});
const news = fc.record({
  day: fc.integer({ min: 21, max: 26 }),
  claims: fc.array(claim, { minLength: 1, maxLength: 6 }),
});

test('whatever the ledger holds, a card shows figures of it alone, none that was replaced or rejected, each with its words', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(news, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...LANGUAGES),
      fc.boolean(),
      async (articles, language, rejects) => {
        const room = newsroom();
        for (const [at, { day, claims }] of articles.entries()) {
          const told = claims.map((one, index) => ({ ...one, phrase: `${one.value} (${at}.${index})` }));
          await room.arrives({ outlet: `Paper ${at}`, published: `2026-01-${day}`, claims: told });
        }
        const [first] = await room.ledger.claims({});
        if (rejects && first !== undefined) await room.act(first.id, { kind: 'reject', reason: 'misread' });
        const stories = createStories(room.sqlite, () => MORNING);
        const pinned = stories.pin({ guildId: GUILD, channelId: '1', query: ALL_FREED, language, createdBy: '2' });
        if (pinned.status === 'too-many') throw new Error('too many');
        const { top, blocks } = cardPage(await createFaces(room.ledger)(pinned.story));
        const texts = blocks.flatMap((block) => block.texts);
        expect(texts.reduce((sum, text) => sum + text.length, top.length)).toBeLessThanOrEqual(TEXT_MAX);
        expect(texts.length * 2).toBeLessThan(COMPONENTS_MAX);
        const held = new Map((await room.ledger.claims({ rejected: 'also' })).map((one) => [one.id, one]));
        for (const block of blocks.filter(({ tone }) => tone !== null && tone !== 'alert'))
          for (const entry of block.texts.slice(1)) {
            const id = /`(c[0-9a-f]{12})`/.exec(entry)?.[1] ?? '';
            const found = held.get(id);
            expect(found).toMatchObject({ measure: 'freed', supersededBy: null });
            expect(found?.review?.state).not.toBe('rejected');
            expect(entry.split('\n')[0]?.replace(/[\\.,\u00a0 ]/g, '')).toContain(`**${found?.value}`);
            expect(entry).toContain(`«${found?.appearances[0].quote}»`);
          }
        await room.ledger.close();
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
