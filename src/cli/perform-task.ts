import type { Settings } from '../settings.js';
import type { Task } from './arguments.js';
import type { ExitStatus, Streams } from './streams.js';

type Performed = Exclude<Task, { kind: 'help' | 'version' }>;

/** What to do, with the settings checked. */
export async function performTask(task: Performed, settings: Settings, streams: Streams): Promise<ExitStatus> {
  switch (task.kind) {
    case 'default':
      return performTask({ kind: settings.discordToken === null ? 'console' : 'bot' }, settings, streams);
    case 'bot':
      return (await import('./bot.js')).bot(settings, streams);
    case 'register':
      return (await import('./register.js')).register(settings, streams);
    case 'extract':
      return (await import('./extract.js')).extract(task, settings, streams);
    case 'explain':
      return (await import('./explain.js')).explain(task, settings, streams);
    case 'backup':
      return (await import('./backup.js')).backup(task, settings, streams);
    case 'ask':
    case 'console':
    case 'export':
    case 'ingest':
      return (await import('./ledger-task.js')).performLedgerTask(task, settings, streams);
  }
}
