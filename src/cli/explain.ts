import { drawReply } from '../console/draw-reply.js';
import { paperOf } from '../console/paper-of.js';
import { type ExplainedPage, explainedDocument, explainedJson } from '../rendering/explained.js';
import type { Settings } from '../settings.js';
import type { ExplainTask } from './arguments.js';
import { explainerOf } from './languages.js';
import { openRegistry } from './open-registry.js';
import { readFile, type Unread, unreadJson } from './read-file.js';
import { complain, type ExitStatus, type Streams, writeJson } from './streams.js';

type Told = ({ readonly ok: true } & ExplainedPage) | Unread;

function asJson(told: Told) {
  return told.ok ? explainedJson(told) : unreadJson(told);
}

function show(told: Told, { stdout }: Streams): void {
  if (!told.ok) return;
  const document = explainedDocument(told);
  stdout.write(`${drawReply({ kind: 'document', document, invocation: null, private: false }, paperOf(stdout))}\n`);
}

/** How the claims of files were found, for whoever extends a language. Reads no database. */
export async function explain(task: ExplainTask, { seedsDir }: Settings, streams: Streams): Promise<ExitStatus> {
  const found = await openRegistry(seedsDir);
  if (!found.ok) {
    complain(streams, found.problem);
    return 1;
  }
  const explainer = explainerOf(found.registry);
  const all: Told[] = [];
  for (const file of task.files) {
    const read = await readFile(file, task);
    all.push(read.ok ? { ...read, explained: explainer(read.read) } : read);
  }
  for (const told of all) if (!told.ok) complain(streams, told.problem);
  const [only, ...more] = all;
  if (task.json) writeJson(streams, only !== undefined && more.length === 0 ? asJson(only) : all.map(asJson));
  else for (const told of all) show(told, streams);
  return all.every((told) => told.ok) ? 0 : 1;
}
