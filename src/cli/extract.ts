import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawReply } from '../console/draw-reply.js';
import { paperOf } from '../console/paper-of.js';
import type { ReadArticle } from '../domain/article.js';
import type { Extraction } from '../domain/claim.js';
import { makeFolder } from '../ledger/make-folder.js';
import { extractedDocument, extractedJson } from '../rendering/extracted.js';
import type { Settings } from '../settings.js';
import type { ExtractTask } from './arguments.js';
import { extractorOf } from './languages.js';
import { openRegistry } from './open-registry.js';
import { readFile, type Unread, unreadJson } from './read-file.js';
import { complain, type ExitStatus, type Streams, writeJson } from './streams.js';

type Extracted =
  | { readonly ok: true; readonly name: string; readonly read: ReadArticle; readonly extraction: Extraction }
  | Unread;

function asJson(extracted: Extracted) {
  return extracted.ok ? extractedJson(extracted.name, extracted.read, extracted.extraction) : unreadJson(extracted);
}

async function writeOut(folder: string, all: readonly Extracted[]): Promise<void> {
  makeFolder(folder);
  for (const extracted of all) {
    if (!extracted.ok) continue;
    await writeFile(join(folder, `${extracted.name}.json`), `${JSON.stringify(asJson(extracted), null, 2)}\n`);
  }
}

/** Without the words of the system call. */
function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'it is no folder';
  return 'no folder or file can be made there';
}

function show(extracted: Extracted, { stdout }: Streams): void {
  if (!extracted.ok) return;
  const document = extractedDocument(extracted.name, extracted.read, extracted.extraction);
  stdout.write(`${drawReply({ kind: 'document', document, invocation: null, private: false }, paperOf(stdout))}\n`);
}

/** The claims of files. Reads no database. */
export async function extract(task: ExtractTask, { seedsDir }: Settings, streams: Streams): Promise<ExitStatus> {
  const found = await openRegistry(seedsDir);
  if (!found.ok) {
    complain(streams, found.problem);
    return 1;
  }
  const extractor = extractorOf(found.registry);
  const all: Extracted[] = [];
  for (const file of task.files) {
    const read = await readFile(file, task);
    all.push(read.ok ? { ...read, extraction: extractor(read.read) } : read);
  }
  for (const extracted of all) if (!extracted.ok) complain(streams, extracted.problem);
  if (task.out !== null) {
    try {
      await writeOut(task.out, all);
    } catch (error) {
      complain(streams, `${task.out} cannot be written to: ${whyNot(error)}.`);
      return 1;
    }
  }
  const [only, ...more] = all;
  if (task.json) writeJson(streams, only !== undefined && more.length === 0 ? asJson(only) : all.map(asJson));
  else if (task.out === null) for (const extracted of all) show(extracted, streams);
  return all.every((extracted) => extracted.ok) ? 0 : 1;
}
