import { readTypedDate } from '../answering/dates/read-typed-date.js';
import type { IngestRequest } from '../ingest/ingest-one.js';
import { checkPageMeta, type PageMeta } from '../reading/page-meta.js';
import { say, type Words } from '../wording/words.js';
import type { Caller, Field, Invocation, Reply } from './command.js';
import { type Refusal, refusal } from './refusal.js';

/** As much as a field of a form takes. */
const TEXT_MAX = 4000;
const WORDS_MAX = 100;
const ADDRESS_MAX = 1000;

export type ReadIngest =
  | { readonly kind: 'request'; readonly request: IngestRequest }
  /** Nothing was given to read. */
  | { readonly kind: 'nothing' }
  | Refusal;

/** What is to be read, and what whoever gives it knows of it. */
export function readIngest(invocation: Invocation, caller: Caller): ReadIngest {
  const { url, file: path, text, more = '', address, article } = invocation.options;
  if (article !== undefined)
    return { kind: 'request', request: { kind: 'again', articleId: article.trim(), meta: {} } };
  const { file: attached } = invocation.files ?? {};
  const given = [url, path, text].filter((one) => one !== undefined);
  if (given.length === 0) return { kind: 'nothing' };
  if (given.length > 1) return refusal(say('ingest.one'), say('ingest.one.how'));
  const meta = readMeta(invocation, caller, address);
  if (!meta.ok) return meta.refusal;
  const known = { meta: meta.meta };
  if (url !== undefined) return { kind: 'request', request: { ...known, kind: 'address', address: url.trim() } };
  if (text !== undefined)
    return { kind: 'request', request: { ...known, kind: 'text', text: more === '' ? text : `${text}\n\n${more}` } };
  if (attached !== undefined) return { kind: 'request', request: { ...known, kind: 'attached', file: attached } };
  // only whoever runs the terminal may name files of this machine
  if (caller.where === 'terminal' && path !== undefined)
    return { kind: 'request', request: { ...known, kind: 'path', path } };
  return refusal(say('ingest.lost'), say('ingest.lost.how'));
}

type ReadMeta = { readonly ok: true; readonly meta: PageMeta } | { readonly ok: false; readonly refusal: Refusal };

function readMeta({ options }: Invocation, { today }: Caller, address: string | undefined): ReadMeta {
  const { outlet, day } = options;
  const read = day === undefined ? undefined : readTypedDate(day, today, 'last');
  if (read !== undefined && !read.ok) return { ok: false, refusal: refusal(read.what, read.remedy) };
  const checked = checkPageMeta({
    ...(outlet === undefined ? {} : { outlet }),
    ...(address === undefined ? {} : { url: address.trim() }),
    ...(read === undefined ? {} : { published: read.day, published_basis: 'stated' }),
  });
  return checked.ok
    ? checked
    : { ok: false, refusal: refusal(say('ingest.unusable', { problem: checked.problem }), say('ingest.unusable.how')) };
}

/** Asks for the text of an article. Its address is only cited, never fetched. */
export function ingestForm({ command, subcommand, options, page }: Invocation): Extract<Reply, { kind: 'form' }> {
  const { outlet = '', day = '' } = options;
  const field = (name: string, label: Words, more: Partial<Field> = {}): Field => {
    return { name, label, value: '', long: false, required: false, maxLength: WORDS_MAX, ...more };
  };
  const long = { long: true, maxLength: TEXT_MAX };
  return {
    kind: 'form',
    title: say('ingest.form'),
    invocation: { command, subcommand, options, page },
    fields: [
      field('text', say('ingest.form.text'), { ...long, required: true }),
      field('more', say('ingest.form.more'), long),
      field('outlet', say('ingest.form.outlet'), { value: outlet }),
      field('day', say('ingest.form.day'), { value: day }),
      field('address', say('ingest.form.address'), { maxLength: ADDRESS_MAX }),
    ],
  };
}
