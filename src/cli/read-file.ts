import { basename } from 'node:path';
import type { LanguageCode, ReadArticle } from '../domain/article.js';
import type { IsoDate } from '../domain/iso-date.js';
import { describeLoadFailure } from '../ingest/load-failure.js';
import { loadFile } from '../ingest/load-file.js';
import { readArticle } from '../reading/read-article.js';
import { describeReadFailure } from '../reading/read-failure.js';
import type { LeftOutParagraph } from '../reading/reading.js';

/** What is known of the files from the command line. */
export interface Told {
  readonly published: IsoDate | null;
  readonly language: LanguageCode | null;
}

export type ReadFile =
  | {
      readonly ok: true;
      readonly name: string;
      readonly read: ReadArticle;
      readonly leftOut: readonly LeftOutParagraph[];
    }
  | Unread;

export interface Unread {
  readonly ok: false;
  readonly name: string;
  readonly problem: string;
}

/** `page.meta.json` belongs to `page`, and so does what is printed of it. */
function nameOf(file: string): string {
  return basename(file).replace(/\.(?:txt|md|x?html?)$/i, '');
}

/** What is said on the command line wins over what stands in the page or beside it. */
export async function readFile(file: string, { published, language }: Told): Promise<ReadFile> {
  const name = nameOf(file);
  const loading = await loadFile(file);
  if (!loading.ok) return { ok: false, name, problem: String(describeLoadFailure(loading.failure)) };
  const meta = {
    ...loading.source.meta,
    ...(published === null ? {} : { published, published_basis: 'stated' as const }),
    ...(language === null ? {} : { language }),
  };
  const reading = readArticle({ ...loading.source, meta });
  if (!reading.ok) return { ok: false, name, problem: String(describeReadFailure(reading.failure)) };
  return { ok: true, name, read: reading.read, leftOut: reading.leftOut };
}

/** What stands in the place of a file that could not be read, in JSON. */
export function unreadJson({ name, problem }: Unread) {
  return { article: { id: name }, error: problem };
}
