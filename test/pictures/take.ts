import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createAmendments } from '../../src/alerts/amendments.js';
import type { Parcel } from '../../src/alerts/courier.js';
import { createOutbox } from '../../src/alerts/outbox.js';
import { createFaces } from '../../src/alerts/story/face.js';
import { loadExplainer } from '../../src/cli/load-extractor.js';
import { openRecount, type Recount } from '../../src/cli/open-recount.js';
import type { Caller } from '../../src/commanding/command.js';
import { alertBody } from '../../src/discord/alert-courier.js';
import { createButtonStates } from '../../src/discord/button-state.js';
import { cardPage } from '../../src/discord/card-courier.js';
import { packDigest } from '../../src/discord/digest-message.js';
import { messageOf } from '../../src/discord/message.js';
import { readyReply } from '../../src/discord/reply-message.js';
import { LANGUAGES, type LanguageCode } from '../../src/domain/article.js';
import { createIngestOne } from '../../src/ingest/ingest-one.js';
import { pageMetaSchema } from '../../src/reading/page-meta.js';
import { readArticle } from '../../src/reading/read-article.js';
import type { PageSource } from '../../src/reading/reading.js';
import { drawTimeline } from '../../src/rendering/chart/draw-timeline.js';
import { readSettings } from '../../src/settings.js';
import { type Asked, COMMANDS, invocationOf, MORE, typedLine } from './asked.js';
import { drawDiscord, type Picture } from './draw-discord.js';
import { followedFeeds } from './followed-feeds.js';
import { trimFoot } from './trim-foot.js';

/**
 * What Recount says in Discord, drawn to be looked at: `npm run pictures -- [FOLDER] [WIDTH] [HEIGHT]`. A phone is 400
 * wide; what does not fit the height is cut off, as on a screen, and an empty foot is left out. Needs Chromium (`BROWSER` names another);
 * `TONGUE=es` draws them in Spanish, `ONLY=count,cite` these alone.
 */
const [folder = 'node_modules/.cache/recount/pictures', width = '400', height = '1600'] = process.argv.slice(2);
const { BROWSER: browser = 'chromium', TONGUE: tongue = 'en', ONLY: only } = process.env;
const language = LANGUAGES.find((one) => one === tongue) ?? 'en';
const run = promisify(execFile);

/** In a server: whoever asks may do everything there, and Recount lacks nothing. */
const SERVER = {
  guildId: '900000000000000001',
  channelId: '900000000000000002',
  userId: '900000000000000003',
} as const;

async function replyTo(asked: Asked, recount: Recount, language: LanguageCode): Promise<Picture> {
  const { commands, services: made, caller: terminal } = recount.desk;
  // in this process: a thread of its own needs a file of its own
  const read = async (source: PageSource) => readArticle(source);
  const { ledger, registry } = made;
  const { intake, fetch } = recount;
  const ingest = createIngestOne({ ledger, intake, fetch, read, loadExplainer: () => loadExplainer(registry) });
  const services = { ...made, ingest };
  const house = services.settings.houseOf({ guildId: SERVER.guildId, guildLocale: language });
  const may = { mayManageChannels: true, mayManageServer: true, mayEdit: true } as const;
  const caller: Caller = { ...terminal, ...SERVER, ...may, where: 'discord', locale: language, house };
  const invocation = invocationOf(asked);
  const command = commands.find(({ definition }) => definition.name === invocation.command);
  const reply = await command?.run(invocation, caller, services);
  if (reply === undefined || reply.kind === 'form') throw new Error(`/${asked.path} shows nothing`);
  const alone = reply.kind === 'refusal' || reply.private;
  const way = { states: createButtonStates(recount.sqlite), language, alone, mayShare: true } as const;
  return { asked: typedLine(asked), ...readyReply(reply, invocation.page, way) };
}

/** What a story looks like in its channel: the newest one that is pinned. */
async function storyCard({ desk: { services } }: Recount): Promise<Picture> {
  const [story] = services.stories.list(SERVER.guildId);
  if (story === undefined) throw new Error('no story is pinned');
  const face = await createFaces(services.ledger)(story);
  const bytes = drawTimeline(face.timeline)?.(story.language);
  const picture = bytes === undefined ? undefined : { bytes, name: 'chart.png', description: '' };
  return { asked: null, private: false, picture, body: messageOf(cardPage(face), { rows: [], picture }) };
}

const NEWS = `Foro Penal said on Wednesday that 302 political prisoners had been released since January 8.

Families waited at the gates until the evening, and some of them had come from far away.
`;
const NEWS_META = { outlet: 'Gatehouse Post', url: 'https://gatehouse.example/302-released', published: '2026-01-28' };

const RIVAL = `The government of Venezuela said on Wednesday that 350 political prisoners had been released since January 8.

It also said that 41 foreigners were freed on Tuesday.
`;
const RIVAL_META = { outlet: 'Harbour Mail', url: 'https://harbour.example/350-released', published: '2026-01-28' };
const WANTED = { guildId: '1', measure: null, claimant: null, group: null, createdBy: '3' };

async function arrives({ intake }: Recount, text: string, meta: object): Promise<void> {
  const reading = readArticle({ name: 'news.txt', bytes: Buffer.from(text), meta: pageMetaSchema.parse(meta) });
  if (!reading.ok) throw new Error(reading.failure.kind);
  await intake.take(reading.read);
}

function drawn(parcel: Parcel | undefined): Picture {
  if (parcel === undefined) throw new Error('the news brought no figure');
  return { asked: null, body: alertBody(parcel), private: false };
}

/** Alerts as they lie in the outbox once articles have arrived, and what becomes of them. */
async function alertsOnNews(recount: Recount): Promise<readonly (readonly [name: string, picture: Picture])[]> {
  const { desk, sqlite } = recount;
  const { subscriptions, ledger, review } = desk.services;
  await subscriptions.subscribe({ ...WANTED, channelId: '2' });
  await subscriptions.subscribe({ ...WANTED, channelId: '4', digest: { hour: 8, zone: 'America/Caracas' } });
  const outbox = createOutbox(sqlite);
  const take = (): Parcel | undefined => {
    const [parcel] = outbox.due(new Date(), 9).filter(({ channelId }) => channelId === '2');
    if (parcel !== undefined) outbox.sent(parcel.number, `m${parcel.number}`, new Date(), parcel.version);
    return parcel;
  };
  await arrives(recount, NEWS, NEWS_META);
  const alert = drawn(take());
  await arrives(recount, RIVAL, RIVAL_META);
  const contradicted = drawn(take());
  const tomorrow = new Date(Date.now() + 25 * 60 * 60 * 1000);
  outbox.gather(tomorrow, new Set(), packDigest);
  const due = outbox.due(tomorrow, 9).find(({ channelId }) => channelId === '4');
  const digest = drawn(due);
  if (due !== undefined && outbox.take(due, tomorrow) !== undefined)
    outbox.sent(due.number, 'm', tomorrow, due.version);
  const [claim] = await ledger.claims({ value: 350 });
  await review.act(
    claim?.id ?? '',
    { kind: 'correct', changes: { value: 305 }, reason: 'two digits were swapped' },
    '3',
  );
  const edits = createAmendments(sqlite).due(tomorrow, 9);
  const edited = (channelId: string) => drawn(edits.find((edit) => edit.channelId === channelId));
  return [
    ['alert', alert],
    ['alert-contradicted', contradicted],
    ['digest', digest],
    ['alert-corrected', edited('2')],
    ['digest-corrected', edited('4')],
  ];
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
  writeFileSync(image, await trimFoot(readFileSync(image)));
}

const read = readSettings({ RECOUNT_HOME: mkdtempSync(join(tmpdir(), 'recount-pictures-')) });
if (!read.ok) throw new Error(read.problem);
const opening = await openRecount(read.settings, process);
if (!opening.ok) throw new Error(opening.problem);
const { recount } = opening;
const pictures = new Map<string, Picture>();
recount.reach.connect({
  channel: () => ({ kind: 'there', missing: [] }),
  role: () => ({ name: 'Desk', mentionable: true }),
});
followedFeeds(recount.sqlite);
const bare = recount.desk.commands.filter(({ definition }) => COMMANDS[definition.name] === undefined);
if (bare.length > 0) throw new Error(`without a picture: ${bare.map(({ definition }) => definition.name).join(', ')}`);
for (const [name, asked] of Object.entries({ ...COMMANDS, ...MORE }))
  pictures.set(name, await replyTo(asked, recount, language));
pictures.set('story', await storyCard(recount));
for (const [name, picture] of await alertsOnNews(recount)) pictures.set(name, picture);
await recount.close();

mkdirSync(folder, { recursive: true });
const wanted = only?.split(',') ?? [...pictures.keys()];
for (const [name, picture] of pictures) {
  if (!wanted.includes(name)) continue;
  const page = resolve(folder, `${name}.html`);
  writeFileSync(page, drawDiscord(picture));
  await photograph(page, resolve(folder, `${name}.png`));
}
