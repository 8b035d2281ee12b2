import type { REST } from 'discord.js';
import { noticeDocument } from '../alerts/notice-document.js';
import type { NoticeCourier } from '../alerts/notices.js';
import type { Notice } from '../alerts/troubles.js';
import { say } from '../wording/words.js';
import { openId } from './button-state.js';
import { type MessageBody, messageOf } from './message.js';
import { pagesOf } from './pages.js';
import { findMessage, openDirect, postMessage } from './posting.js';

const HEALTH = { command: 'alerts', subcommand: 'health', options: {}, page: 0 } as const;

/** Posts and finds word of channels that refuse alerts, as alerts are posted and found. */
export function createNoticeCourier(rest: REST, botId: string): NoticeCourier {
  return {
    post: (notice, channelId) => postMessage(rest, channelId, notice.id, () => bodyOf(notice)),
    find: ({ id }, channelId, since) => findMessage(rest, { id, channelId, since, botId }),
    openDirect: (userId) => openDirect(rest, userId),
  };
}

/** Its button carries its id: after a crash it is found by that. */
function bodyOf({ id, language, troubles }: Notice): MessageBody {
  const [page] = pagesOf(noticeDocument(troubles), language);
  return messageOf(page, {
    rows: [[{ label: say('health.title').in(language), customId: openId(id, HEALTH), enabled: true }]],
  });
}
