import { plural } from '../domain/plural.js';
import { backUp } from '../ledger/back-up.js';
import type { Settings } from '../settings.js';
import type { Task } from './arguments.js';
import { namesLedger } from './ledger-setting.js';
import { complain, type ExitStatus, type Streams } from './streams.js';

const KILOBYTE = 1_000;

/** Copies the ledger into a new file while the bot runs, and says what the copy holds. */
export async function backup(
  { file }: Extract<Task, { kind: 'backup' }>,
  { databaseUrl }: Settings,
  streams: Streams,
): Promise<ExitStatus> {
  if (!namesLedger({ databaseUrl }, streams)) return 2;
  const made = await backUp(databaseUrl, file);
  if (!made.ok) {
    complain(streams, made.reason);
    return 1;
  }
  const { path, bytes, articles, claims, acts } = made.backUp;
  const holds = [plural(articles, 'article'), plural(claims, 'claim'), `${plural(acts, 'act')} of editors`];
  streams.stdout.write(`${path}: ${holds.join(', ')}, ${Math.ceil(bytes / KILOBYTE)} kB\n`);
  return 0;
}
