import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { noticeDocument } from '../alerts/notice-document.js';
import type { NoticeCourier } from '../alerts/notices.js';
import type { Notice } from '../alerts/troubles.js';
import { say } from '../wording/words.js';
import { openId } from './button-state.js';
import { type MessageBody, messageOf } from './message.js';
import { pagesOf } from './pages.js';
import { findMessage, postMessage, troubleOf } from './posting.js';

const HEALTH = { command: 'alerts', subcommand: 'health', options: {}, page: 0 } as const;
const direct = z.object({ id: z.string() });

/** Posts and finds word of channels that refuse alerts, as alerts are posted and found. */
export function createNoticeCourier(rest: REST, botId: string): NoticeCourier {
  return {
    post: (notice, channelId) => postMessage(rest, channelId, notice.id, () => bodyOf(notice)),
    find: ({ id }, channelId, since) => findMessage(rest, { id, channelId, since, botId }),
    openDirect: async (userId) => {
      try {
        const opened = direct.parse(await rest.post(Routes.userChannels(), { body: { recipient_id: userId } }));
        return { kind: 'opened', channelId: opened.id };
      } catch (error) {
        return troubleOf(error);
      }
    },
  };
}

/** Its button carries its id: after a crash it is found by that. */
function bodyOf({ id, language, troubles }: Notice): MessageBody {
  const [page] = pagesOf(noticeDocument(troubles), language);
  return messageOf(page, {
    rows: [[{ label: say('health.title').in(language), customId: openId(id, HEALTH), enabled: true }]],
  });
}
