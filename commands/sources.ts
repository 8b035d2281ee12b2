import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Command } from '../src/commanding/command.js';
import { CommandType, Context } from '../src/commanding/discord-values.js';
import type { Services } from '../src/commanding/services.js';
import { sourcesDocument } from '../src/rendering/sources-document.js';

export const definition = {
  type: CommandType.ChatInput,
  name: 'sources',
  description: 'The articles read, how their dates are known, and their figures',
  contexts: [Context.Guild, Context.BotDM],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The newest; the reply says how many there are. */
const SHOWN_MAX = 100;

export const sources = {
  definition,
  run: async (invocation, _caller, { ledger }) => {
    const all = await ledger.articles();
    const articles = all.slice(-SHOWN_MAX).toReversed();
    const told = await ledger.told(articles.map((article) => article.id));
    const claims = await ledger.claims({ ids: [...new Set(told.map((one) => one.claimId))] });
    const read = articles.map((article) => ({
      article,
      claims: claims.filter((claim) => claim.appearances.some((place) => place.articleId === article.id)),
    }));
    return { kind: 'document', document: sourcesDocument(read, all.length), invocation, private: false };
  },
} satisfies Command<Services>;
