import { expect, test } from 'vitest';
import { NEWS_KINDS } from '../../src/alerts/news-kind.js';
import { article, newsroom } from '../alerts/told.js';
import { textOf } from '../discord-lab/lab.mjs';
import { stages } from './lab-process.js';

const open = stages();

const total = (claimant: string, value: number) =>
  ({ value, phrase: `${value} people`, claimant, from: '2026-01-08', to: '2026-01-26' }) as const;

test('a contradiction, another origin and a correction are posted, each once', async () => {
  const desk = await open();
  const { lab } = desk;
  const room = newsroom(desk.databaseUrl);
  await room.subscribe(lab.createChannel({ name: 'desk' }).id, { about: NEWS_KINDS });
  await desk.run();
  const posted = (count: number) =>
    expect.poll(() => lab.messages('desk').length, { timeout: 10_000, interval: 50 }).toBe(count);
  const last = () => textOf(lab.messages('desk').at(-1));
  await room.arrives(article('Harbour Times', total('OVP', 300)));
  await posted(1);
  const [claim] = (await room.arrives(article('Gatehouse Post', total('Foro Penal', 266)))).newClaims;
  await posted(2);
  expect(last()).toContain('Contradicted by OVP (NGO): 300 people');
  await room.arrives(article('Morning Bell', total('Foro Penal', 266)));
  await posted(3);
  expect(last()).toContain('Another origin: people freed');
  await room.act(claim?.id ?? '', { kind: 'correct', changes: { value: 256 }, reason: 'misread' });
  await posted(4);
  expect(last()).toContain('Corrected: people freed');
  expect(lab.pings).toEqual([]);
  lab.assertClean();
});

test('of a page that is changed, its alert is edited where it stands, and whoever asks for corrections hears', async () => {
  const desk = await open();
  const { lab } = desk;
  const room = newsroom(desk.databaseUrl);
  await room.subscribe(lab.createChannel({ name: 'desk' }).id);
  await room.subscribe(lab.createChannel({ name: 'corrections' }).id, { about: ['correction'] });
  await desk.run();
  const page = (value: number) => ({
    ...article('Harbour Times', total('Foro Penal', value)),
    url: 'https://harbour.example/freed',
    text: ['Families waited at the gates until the evening.', 'The ministry did not answer questions.'],
  });
  await room.arrives(page(266));
  const first = () => textOf(lab.messages('desk')[0]);
  await expect.poll(first, { timeout: 10_000, interval: 50 }).toContain('New figure');
  await room.arrives(page(256));
  await expect.poll(first, { timeout: 10_000, interval: 50 }).toContain('No longer told');
  expect(first()).toContain('The article says now: 256 people');
  const told = () => lab.messages('corrections').map(textOf);
  await expect.poll(() => told().length, { timeout: 10_000, interval: 50 }).toBe(1);
  expect(told()[0]).toContain('No longer told');
  lab.assertClean();
});
