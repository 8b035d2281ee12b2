import type { DeliveryLog } from '../alerts/delivery.js';

/** What the bot has to say while it runs. A pino logger is one. */
export type BotLog = DeliveryLog;
