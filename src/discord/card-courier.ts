import { createHash } from 'node:crypto';
import { DiscordAPIError, type RawFile, type REST, Routes } from 'discord.js';
import type { CardCourier, DrawnCard, Pinning, Threading } from '../alerts/story/card-courier.js';
import { cardDocument, currentFigures } from '../alerts/story/card-document.js';
import type { CardFace } from '../alerts/story/face.js';
import { countTitle } from '../rendering/count-document.js';
import { timelineDescription } from '../rendering/timeline-document.js';
import { say } from '../wording/words.js';
import { openId } from './button-state.js';
import { DESCRIPTION_MAX } from './limits.js';
import { type Button, messageOf } from './message.js';
import { type Page, pagesOf } from './pages.js';
import { editMessage, findMessage, postMessage, troubleOf } from './posting.js';

export interface CardCourierOptions {
  readonly rest: REST;
  /** User id of the bot: only its own messages are taken for cards. */
  readonly botId: string;
  /** Whether a picture may be sent to a channel, as far as that is known. */
  readonly mayAttach: (guildId: string, channelId: string) => boolean;
}

/** "A thread has already been created for this message." */
const HAS_THREAD = 160004;
/** A thread is put away after a week without a word; the next one brings it back. */
const ARCHIVED_AFTER_MIN = 7 * 24 * 60;
const THREAD_NAME_MAX = 100;
const CHART = 'timeline.png';
/** More is read nowhere; the whole answer is one button away. */
const FIGURES_MAX = 12;
/** Chart and what it lies in; a row of buttons more than pages have. */
const BESIDE = 5;

/** Posts, finds, edits and pins cards, and begins their threads. */
export function createCardCourier({ rest, botId, mayAttach }: CardCourierOptions): CardCourier {
  return {
    draw: async (face) => draw(rest, face, mayAttach(face.story.guildId, face.story.channelId)),
    find: ({ cardId: id, channelId }, since) => findMessage(rest, { id, channelId, since, botId }),
    startThread: (face, messageId) => startThread(rest, face, messageId),
    pin: (channelId, messageId) => tried(rest.put(Routes.channelMessagesPin(channelId, messageId))),
    unpin: (channelId, messageId) => tried(rest.delete(Routes.channelMessagesPin(channelId, messageId))),
  };
}

async function draw(rest: REST, face: CardFace, mayAttach: boolean): Promise<DrawnCard> {
  const { story, timeline } = face;
  const { language, channelId, cardId } = story;
  // its library takes longer to load than anything else here
  const picture =
    mayAttach && timeline.series.length > 0
      ? (await import('../rendering/chart/draw-timeline.js')).drawTimeline(timeline)
      : undefined;
  const description = timelineDescription(timeline).in(language).slice(0, DESCRIPTION_MAX);
  const shown = picture === undefined ? undefined : { name: CHART, description };
  const body = messageOf(cardPage(face), { rows: [buttonsOf(face)], picture: shown });
  const points = picture === undefined ? [] : timeline.series;
  const version = createHash('sha256')
    .update(JSON.stringify([body, points]))
    .digest('hex')
    .slice(0, 32);
  const attachments = shown === undefined ? [] : [{ id: 0, filename: CHART, description }];
  const files = (): readonly RawFile[] =>
    picture === undefined ? [] : [{ name: CHART, data: Buffer.from(picture(language)), contentType: 'image/png' }];
  return {
    version,
    post: () => postMessage(rest, channelId, cardId, () => ({ ...body, attachments }), files()),
    edit: (messageId) => editMessage(rest, channelId, messageId, { ...body, attachments }, files()),
  };
}

/** As many figures as one message holds. */
export function cardPage(face: CardFace): Page {
  const { language } = face.story;
  for (let most = Math.min(FIGURES_MAX, currentFigures(face).length); most > 0; most -= 1) {
    const [page, ...more] = pagesOf(cardDocument(face, most), language, BESIDE);
    if (more.length === 0) return page;
  }
  return pagesOf(cardDocument(face, 0), language, BESIDE)[0];
}

/** Each carries the card's id: by that its message is recognised. */
function buttonsOf({ story: { id, cardId, language } }: CardFace): readonly Button[] {
  return (['figures', 'timeline'] as const).map((subcommand) => ({
    label: say(`story.button.${subcommand}`).in(language),
    customId: openId(cardId, { command: 'story', subcommand, options: { story: id }, page: 0 }),
    enabled: true,
  }));
}

async function startThread(rest: REST, { story }: CardFace, messageId: string): Promise<Threading> {
  const title = countTitle(story.query);
  const name = say('story.thread', { title }).in(story.language).slice(0, THREAD_NAME_MAX);
  try {
    const body = { name, auto_archive_duration: ARCHIVED_AFTER_MIN };
    await rest.post(Routes.threads(story.channelId, messageId), { body });
    return { kind: 'threaded', threadId: messageId };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === HAS_THREAD) return { kind: 'threaded', threadId: messageId };
    return troubleOf(error);
  }
}

async function tried(work: Promise<unknown>): Promise<Pinning> {
  try {
    await work;
    return { kind: 'done' };
  } catch (error) {
    return troubleOf(error);
  }
}
