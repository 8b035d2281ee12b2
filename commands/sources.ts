import {
  ApplicationCommandType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command } from '../src/commanding/command.js';
import type { Services } from '../src/commanding/services.js';
import { sourcesDocument } from '../src/rendering/sources-document.js';

export const definition = {
  type: ApplicationCommandType.ChatInput,
  name: 'sources',
  description: 'The articles read, how their dates are known, and their figures',
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const sources = {
  definition,
  run: async (invocation, _caller, { ledger }) => {
    const [articles, claims] = await Promise.all([ledger.articles(), ledger.claims({})]);
    const read = articles.toReversed().map((article) => ({
      article,
      claims: claims.filter((claim) => claim.appearances.some((place) => place.articleId === article.id)),
    }));
    return { kind: 'document', document: sourcesDocument(read), invocation, private: false };
  },
} satisfies Command<Services>;
