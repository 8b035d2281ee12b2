import { DiscordAPIError, HTTPError } from 'discord.js';
import type { DeliveryLog } from '../alerts/delivery-log.js';

/** What the bot has to say while it runs. A pino logger is one. */
export type BotLog = DeliveryLog;

/**
 * What a log may hold of an error. Discord's own errors also carry the address and the body of the request, and in
 * the address of an answer stands a token that anybody could answer with.
 */
export function loggable(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  if (error instanceof DiscordAPIError) return { name, message, code: error.code, status: error.status };
  if (error instanceof HTTPError) return { name, message, status: error.status };
  return { name, message, stack };
}
