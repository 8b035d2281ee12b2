import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createOutbox } from '../../src/alerts/outbox.js';
import { openRecount, type Recount } from '../../src/cli/open-recount.js';
import { answerLine } from '../../src/commanding/interpret-line.js';
import { alertBody } from '../../src/discord/alert-courier.js';
import { createButtonStates } from '../../src/discord/button-state.js';
import { readyReply } from '../../src/discord/reply-message.js';
import { pageMetaSchema } from '../../src/reading/page-meta.js';
import { readArticle } from '../../src/reading/read-article.js';
import { readSettings } from '../../src/settings.js';
import { drawDiscord, type Picture } from './draw-discord.js';

/**
 * What Recount says in Discord, drawn to be looked at: `npm run pictures -- [FOLDER] [WIDTH] [HEIGHT]`. A phone is 400
 * wide; what does not fit the height is cut off, as on a screen. Needs Chromium (`BROWSER` names another).
 */
const [folder = 'node_modules/.cache/recount/pictures', width = '400', height = '1600'] = process.argv.slice(2);
const { BROWSER: browser = 'chromium' } = process.env;
const run = promisify(execFile);

const ASKED: Readonly<Record<string, readonly [line: string, page: number]>> = {
  count: ['count freed since:jan8', 0],
  'count-2': ['count freed since:jan8', 1],
  'count-3': ['count freed since:jan8', 2],
  held: ['count held', 0],
  cite: ['cite claim:"Foro Penal 266"', 0],
  'cite-apa': ['cite claim:"Foro Penal 104" style:apa', 0],
  'cite-csl': ['cite claim:"Foro Penal 104" style:csl-json', 0],
  search: ['search text:Foro Penal', 0],
  sources: ['sources', 0],
  help: ['help', 0],
  refusal: ['count freed since:jan32', 0],
};

async function replyTo(line: string, page: number, { desk, sqlite }: Recount): Promise<Picture> {
  const reply = await answerLine(line, desk);
  return { asked: `/${line}`, ...readyReply(reply, page, createButtonStates(sqlite)) };
}

const NEWS = `Foro Penal said on Wednesday that 302 political prisoners had been released since January 8.

Families waited at the gates until the evening, and some of them had come from far away.
`;
const NEWS_META = { outlet: 'Gatehouse Post', url: 'https://gatehouse.example/302-released', published: '2026-01-28' };

/** An alert as it lies in the outbox once an article has arrived. */
async function alertOnNews({ desk, intake, sqlite }: Recount): Promise<Picture> {
  const wanted = { guildId: '1', channelId: '2', measure: null, claimant: null, group: null, createdBy: '3' };
  await desk.services.subscriptions.subscribe(wanted);
  const reading = readArticle({
    name: 'gatehouse.txt',
    bytes: Buffer.from(NEWS),
    meta: pageMetaSchema.parse(NEWS_META),
  });
  if (!reading.ok) throw new Error(reading.failure.kind);
  await intake.take(reading.read);
  const [parcel] = createOutbox(sqlite).due(new Date(), 1);
  if (parcel === undefined) throw new Error('the news brought no figure');
  return { asked: null, body: alertBody(parcel), private: false };
}

/** Sharp enough to be read on a screen of more pixels, small enough for the repository. */
const SCALE = 1.5;

async function photograph(page: string, image: string): Promise<void> {
  const { stderr } = await run(browser, [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    ...['--disable-background-networking', '--disable-component-update', '--hide-scrollbars'],
    `--user-data-dir=${mkdtempSync(join(tmpdir(), 'recount-chromium-'))}`,
    `--force-device-scale-factor=${SCALE}`,
    `--window-size=${width},${height}`,
    `--screenshot=${image}`,
    pathToFileURL(page).href,
  ]);
  if (!stderr.includes('written to file')) throw new Error(stderr);
}

const read = readSettings({ RECOUNT_HOME: mkdtempSync(join(tmpdir(), 'recount-pictures-')) });
if (!read.ok) throw new Error(read.problem);
const opening = await openRecount(read.settings, process);
if (!opening.ok) throw new Error(opening.problem);
const { recount } = opening;
const pictures = new Map<string, Picture>();
for (const [name, [line, page]] of Object.entries(ASKED)) pictures.set(name, await replyTo(line, page, recount));
pictures.set('alert', await alertOnNews(recount));
await recount.close();

mkdirSync(folder, { recursive: true });
for (const [name, picture] of pictures) {
  const page = resolve(folder, `${name}.html`);
  writeFileSync(page, drawDiscord(picture));
  await photograph(page, resolve(folder, `${name}.png`));
}
