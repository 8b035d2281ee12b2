import { createFaces } from '../alerts/story/face.js';
import { within } from '../alerts/within.js';
import { languageAsked } from '../answering/questions/plain/read-plain.js';
import { unreachedNotice } from '../commanding/unreached.js';
import { runBot } from '../discord/bot.js';
import type { Loading } from '../ingest/load-file.js';
import { toLoaded } from '../ingest/load-folder.js';
import { takeIn } from '../ingest/take-in.js';
import { type FolderWatch, watchFolder } from '../ingest/watch-folder.js';
import type { Settings } from '../settings.js';
import { now, today } from './clock.js';
import { discordAccount } from './discord-account.js';
import { namesLedger } from './ledger-setting.js';
import { createLog } from './log.js';
import { openRecount, type Recount } from './open-recount.js';
import { complain, type ExitStatus, type Streams } from './streams.js';

/** At the end, what is being read gets this long. */
const PATIENCE_MS = 5_000;

type Log = ReturnType<typeof createLog>;

/** A page that is put into the seeds while the bot runs is read at once, and told to whoever subscribed. */
function watchSeeds(folder: string, since: Date, { intake }: Recount, log: Log): FolderWatch {
  const take = async (loading: Loading): Promise<void> => {
    const { arrived, problems } = await takeIn(toLoaded(loading), intake);
    for (const { article, newClaims } of arrived) {
      log.info({ article: article.id, outlet: article.outlet, newClaims: newClaims.length }, 'an article has arrived');
    }
    for (const problem of problems) log.warn({}, String(problem));
  };
  return watchFolder(folder, take, {
    since,
    onError: (error) => log.error({ err: error }, 'a page could not be taken in'),
  });
}

/** The words of questions are learned, and what draws pictures is loaded, before anybody waits for it. */
function makeReady(log: Log): void {
  languageAsked('');
  import('../rendering/chart/draw-timeline.js').catch((error: unknown) =>
    log.error({ err: error }, 'nothing can be drawn'),
  );
}

/** Runs the bot until it is told to end. */
export async function bot(settings: Settings, streams: Streams): Promise<ExitStatus> {
  const found = discordAccount(settings);
  if (!found.ok) {
    complain(streams, found.problem);
    return 2;
  }
  const since = now();
  if (!namesLedger(settings, streams)) return 2;
  const opening = await openRecount(settings, streams);
  if (!opening.ok) {
    complain(streams, opening.problem);
    return 1;
  }
  const { recount } = opening;
  const { commands, services } = recount.desk;
  const log = createLog(settings.logLevel);
  const watching = watchSeeds(settings.seedsDir, since, recount, log);
  const following = recount.follow(log);
  following.catch((error: unknown) => log.error({ err: error }, 'the feeds cannot be followed'));
  // built before anybody asks; what fails is tried again when somebody does
  services.search().catch((error: unknown) => log.error({ err: error }, 'the search index could not be built'));
  try {
    const end = await runBot({
      ...found.account,
      commands,
      services,
      sqlite: recount.sqlite,
      log,
      today,
      houseOf: services.settings.houseOf,
      reach: recount.reach,
      whenOnline: () => makeReady(log),
      faceOf: createFaces(services.ledger),
      besides: (userId) => unreachedNotice(services.watches.newlyUnreached(userId)),
    });
    if (!end.ok) complain(streams, end.line);
    return end.ok ? 0 : 1;
  } finally {
    watching.close();
    const stopped = following.then((poller) => poller.stop()).catch(() => undefined);
    await recount.offline();
    await within(PATIENCE_MS, stopped);
    await recount.close();
  }
}
