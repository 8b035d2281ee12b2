import { parseArgs } from 'node:util';
import { LANGUAGES, type LanguageCode } from '../domain/article.js';
import { type IsoDate, parseIsoDate } from '../domain/iso-date.js';

export const EXPORT_FORMATS = ['csv', 'json', 'jsonld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What was asked for on the command line. `default`: nothing, as with `npm start`. */
export type Task =
  | { readonly kind: 'default' }
  | { readonly kind: 'console' }
  | { readonly kind: 'bot' }
  | { readonly kind: 'register' }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'ask'; readonly line: string; readonly json: boolean }
  | ExtractTask
  | ExplainTask
  | { readonly kind: 'ingest'; readonly places: readonly string[]; readonly json: boolean }
  | ExportTask
  | { readonly kind: 'backup'; readonly file: string };

export interface ExportTask {
  readonly kind: 'export';
  readonly format: ExportFormat;
  readonly asOf: IsoDate | null;
  /** Of a table: what is said about the counts in place of the counts. */
  readonly statements: boolean;
}

export interface ExtractTask {
  readonly kind: 'extract';
  readonly files: readonly string[];
  readonly published: IsoDate | null;
  readonly language: LanguageCode | null;
  readonly out: string | null;
  readonly json: boolean;
}

export interface ExplainTask {
  readonly kind: 'explain';
  readonly files: readonly string[];
  readonly published: IsoDate | null;
  readonly language: LanguageCode | null;
  readonly json: boolean;
}

export type ReadArguments =
  | { readonly ok: true; readonly task: Task }
  /** Bad usage: what is wrong, in one line. */
  | { readonly ok: false; readonly problem: string };

const OPTIONS = {
  json: { type: 'boolean', default: false },
  published: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  'as-of': { type: 'string' },
  statements: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** Which options belong to which task: an option that would be ignored is an error. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ask: ['json'],
  extract: ['json', 'published', 'language', 'out'],
  explain: ['json', 'published', 'language'],
  ingest: ['json'],
  export: ['format', 'as-of', 'statements'],
  backup: [],
  bot: [],
  console: [],
  register: [],
};

function bad(problem: string): ReadArguments {
  return { ok: false, problem };
}

function good(task: Task): ReadArguments {
  return { ok: true, task };
}

type Values = ReturnType<typeof parse>['values'];

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
}

function readPages(
  kind: 'extract' | 'explain',
  files: readonly string[],
  { published, language, out, json }: Values,
): ReadArguments {
  if (files.length === 0) return bad(`${kind} needs at least one FILE.`);
  const day = published === undefined ? null : parseIsoDate(published);
  if (day === undefined) return bad(`--published must be a day such as 2026-01-26, not “${published}”.`);
  const code = language === undefined ? null : LANGUAGES.find((one) => one === language);
  if (code === undefined) return bad(`--language must be ${LANGUAGES.join(', ')}, not “${language}”.`);
  const pages = { files, published: day, language: code, json };
  return good(kind === 'extract' ? { kind, ...pages, out: out ?? null } : { kind, ...pages });
}

function readExport({ format, 'as-of': typed, statements }: Values): ReadArguments {
  const known = EXPORT_FORMATS.find((one) => one === format);
  if (known === undefined) return bad(`export needs --format ${EXPORT_FORMATS.join('|')}.`);
  const asOf = typed === undefined ? null : parseIsoDate(typed);
  if (asOf === undefined) return bad(`--as-of must be a day such as 2026-01-26, not “${typed}”.`);
  if (statements && known !== 'csv')
    return bad('--statements is for --format csv; the other formats hold them anyway.');
  return good({ kind: 'export', format: known, asOf, statements });
}

function readTask(name: string, rest: readonly string[], values: Values): ReadArguments {
  switch (name) {
    case 'ask':
      if (rest.join('').trim() === '') return bad('ask needs a question: recount ask "count freed since:jan8".');
      return good({ kind: 'ask', line: rest.join(' '), json: values.json });
    case 'extract':
    case 'explain':
      return readPages(name, rest, values);
    case 'ingest':
      if (rest.length === 0) return bad('ingest needs FILE, DIR, URL or - for standard input.');
      return good({ kind: 'ingest', places: rest, json: values.json });
    case 'export':
      return rest.length > 0 ? bad(`export takes no “${rest[0]}”.`) : readExport(values);
    case 'backup': {
      const [file, ...others] = rest;
      return file === undefined || others.length > 0 ? bad('backup needs one FILE.') : good({ kind: 'backup', file });
    }
    case 'bot':
    case 'console':
    case 'register':
      return rest.length > 0 ? bad(`${name} takes no “${rest[0]}”.`) : good({ kind: name });
    default:
      return bad(`there is no command “${name}”.`);
  }
}

/** Reads the command line. Never throws. */
export function readArguments(args: readonly string[]): ReadArguments {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return bad(error instanceof Error ? error.message.replace(/\. To specify.*$/s, '.') : String(error));
  }
  const { values, positionals } = parsed;
  const [name, ...rest] = positionals;
  if (values.help || name === 'help') return good({ kind: 'help' });
  if (values.version) return good({ kind: 'version' });
  const given = Object.entries(values).filter(([, value]) => value !== false && value !== undefined);
  const stray = given.find(([option]) => !(ALLOWED[name ?? ''] ?? []).includes(option));
  if (name === undefined)
    return stray === undefined ? good({ kind: 'default' }) : bad(`--${stray[0]} needs a command.`);
  if (stray !== undefined && name in ALLOWED) return bad(`${name} takes no --${stray[0]}.`);
  return readTask(name, rest, values);
}
