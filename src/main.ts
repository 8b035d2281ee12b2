#!/usr/bin/env node
import { readArguments, type Task } from './cli/arguments.js';
import { complain, type ExitStatus, type Streams } from './cli/streams.js';

/** Everything a task needs is loaded for that task alone: a question does not wait for the Discord client. */
async function perform(task: Task, streams: Streams): Promise<ExitStatus> {
  if (task.kind === 'help') {
    const { USAGE } = await import('./cli/usage.js');
    streams.stdout.write(USAGE);
    return 0;
  }
  if (task.kind === 'version') {
    const { version } = await import('./cli/version.js');
    streams.stdout.write(`${version()}\n`);
    return 0;
  }
  const [{ config }, { readSettings }] = await Promise.all([import('dotenv'), import('./settings.js')]);
  config({ quiet: true });
  const read = readSettings(process.env);
  if (!read.ok) {
    complain(streams, read.problem);
    return 2;
  }
  const { performTask } = await import('./cli/perform-task.js');
  return performTask(task, read.settings, streams);
}

async function main(): Promise<ExitStatus> {
  const streams: Streams = process;
  // whoever reads us has read enough (`recount export | head`)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const read = readArguments(process.argv.slice(2));
  if (!read.ok) {
    complain(streams, `${read.problem} See recount --help.`);
    return 2;
  }
  try {
    return await perform(read.task, streams);
  } catch (error) {
    complain(streams, error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = await main();
