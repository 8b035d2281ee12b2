import { pino } from 'pino';
import type { BotLog } from '../discord/bot-log.js';
import type { LogLevel } from '../settings.js';

/** One JSON line for each event, to standard error: standard output is for answers. Tokens are never logged. */
export function createLog(level: LogLevel): BotLog {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
