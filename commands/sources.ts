import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { withdrawnAmong } from '../src/answering/stopped.js';
import { ANYWHERE } from '../src/commanding/anywhere.js';
import { asOfGiven, asOfOption, readAsOf } from '../src/commanding/as-of.js';
import type { Command } from '../src/commanding/command.js';
import { dayChoices } from '../src/commanding/day-choices.js';
import { CommandType } from '../src/commanding/discord-values.js';
import type { Services } from '../src/commanding/services.js';
import { showOption } from '../src/commanding/show-option.js';
import { sourcesDocument } from '../src/rendering/sources-document.js';
import { described, named } from '../src/wording/names.js';

export const definition = {
  type: CommandType.ChatInput,
  ...named('sources'),
  ...described('sources'),
  ...ANYWHERE,
  options: [asOfOption('sources.as-of'), showOption()],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The newest; the reply says how many there are. */
const SHOWN_MAX = 100;

export const sources = {
  definition,
  run: async (invocation, caller, { ledger }) => {
    const asked = readAsOf(invocation.options, caller.today);
    if (!asked.ok) return asked.refusal;
    const { asOf } = asked;
    const all = await ledger.articleIds(asOf ?? undefined);
    const articles = (await ledger.articles(all.slice(-SHOWN_MAX))).toReversed();
    const listed = articles.map((article) => article.id);
    const told = await ledger.told(listed);
    const ids = [...new Set(told.map((one) => one.claimId))];
    const claims = await ledger.claims({ ids, ...(asOf === null ? {} : { asOf }) });
    const withdrawn = await withdrawnAmong(ledger, listed, asOf);
    const read = articles.map((article) => ({
      article,
      stopped: withdrawn.get(article.id),
      claims: claims.filter((claim) => claim.appearances.some((place) => place.articleId === article.id)),
    }));
    return {
      kind: 'document',
      document: sourcesDocument(read, all.length, asOf),
      invocation: { ...invocation, options: asOfGiven(asOf) },
      private: false,
    };
  },
  complete: async ({ option, typed }, _invocation, caller, services) =>
    dayChoices({ option, typed }, 'freed', caller.today, services),
} satisfies Command<Services>;
