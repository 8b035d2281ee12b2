import { Context, Install } from './discord-values.js';

/** Of a command that only reads the ledger: whoever has put Recount into their own account has it everywhere. */
export const ANYWHERE = {
  contexts: [Context.Guild, Context.BotDM, Context.PrivateChannel],
  integration_types: [Install.Guild, Install.User],
};
