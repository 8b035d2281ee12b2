import { runConsole } from '../console/console.js';
import type { Settings } from '../settings.js';
import type { Task } from './arguments.js';
import { ask } from './ask.js';
import { exportAll } from './export.js';
import { ingest } from './ingest.js';
import { namesLedger } from './ledger-setting.js';
import { openRecount } from './open-recount.js';
import { complain, type ExitStatus, type Streams } from './streams.js';

type LedgerTask = Extract<Task, { kind: 'ask' | 'console' | 'export' | 'ingest' }>;

/** A task that needs the ledger: it is opened, filled with what is new in the seeds, used, and closed. */
export async function performLedgerTask(task: LedgerTask, settings: Settings, streams: Streams): Promise<ExitStatus> {
  if (!namesLedger(settings, streams)) return 2;
  const opening = await openRecount(settings, streams);
  if (!opening.ok) {
    complain(streams, opening.problem);
    return 1;
  }
  const { recount } = opening;
  try {
    switch (task.kind) {
      case 'ask':
        return await ask(task.line, task.json, recount.desk, streams);
      case 'export':
        return await exportAll(task, recount.desk.services, streams);
      case 'ingest':
        return await ingest(task, recount, streams);
      case 'console':
        await runConsole({ input: streams.stdin, output: streams.stdout }, recount.desk);
        return 0;
    }
  } finally {
    await recount.close();
  }
}
