import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Action, Invocation } from '../commanding/command.js';
import { CUSTOM_ID_MAX } from './limits.js';

/** What pressing a button, or sending a form, asks for. */
export type Pressed =
  /** `page`: another page of the message it stands on. `form`: what a form was opened for. */
  /** `again`: the answer anew, in its own place. */
  | { readonly kind: 'page' | 'again' | 'form' | Action['does']; readonly invocation: Invocation }
  | { readonly kind: 'unknown' };

/** Buttons carry their question in their `custom_id`, so that they work after a restart and on old messages. */
export interface ButtonStates {
  readonly pageId: (invocation: Invocation) => string;
  readonly againId: (invocation: Invocation) => string;
  readonly actionId: (action: Pick<Action, 'does' | 'invocation'>) => string;
  readonly formId: (invocation: Invocation) => string;
  readonly read: (customId: string) => Pressed;
}

const question = z.object({
  command: z.string(),
  subcommand: z.string().nullable(),
  options: z.record(z.string(), z.string()),
});
type Question = z.infer<typeof question>;

/** `open` buttons of alerts: the alert's id comes first, so that the message can be recognised by it. */
export function openId(alertId: string, invocation: Invocation): string {
  return ['o', alertId, written(invocation)].join('|');
}

/** The alert that a button of a message belongs to. */
export function alertIdIn(customId: string): string | undefined {
  return /^o\|([^|]+)\|/.exec(customId)?.[1];
}

/** The first letter of a `custom_id`. Those on messages of old stand for good. */
const LETTERS = { page: 'p', again: 'g', form: 'f', open: 'a', replace: 'r', share: 's' } as const;
type Kind = keyof typeof LETTERS;
const KINDS = new Map<string, Kind>(
  (['page', 'again', 'form', 'open', 'replace', 'share'] as const).map((kind) => [LETTERS[kind], kind]),
);
/** In place of the question: it is kept under the key that follows. */
const KEPT = 'k';

/**
 * Where a question does not fit into the 100 characters of a `custom_id`, the database keeps it under a short hash.
 * The same question is kept once, however often it is asked.
 */
export function createButtonStates(sqlite: Database): ButtonStates {
  const keep = sqlite.prepare('insert into kept_question (key, question) values (?, ?) on conflict do nothing');
  const find = sqlite.prepare('select question from kept_question where key = ?').pluck();
  const idOf = (kind: Kind, invocation: Invocation): string => {
    const head = [LETTERS[kind], invocation.page];
    const whole = [...head, written(invocation)].join('|');
    if (whole.length <= CUSTOM_ID_MAX) return whole;
    const { command, subcommand, options } = invocation;
    const text = JSON.stringify({ command, subcommand, options } satisfies Question);
    const key = createHash('sha256').update(text).digest('hex').slice(0, 32);
    keep.run(key, text);
    return (kind === 'page' ? [KEPT, invocation.page, key] : [...head, KEPT, key]).join('|');
  };
  return {
    pageId: (invocation) => idOf('page', invocation),
    againId: (invocation) => idOf('again', { ...invocation, page: 0 }),
    formId: (invocation) => idOf('form', invocation),
    actionId: ({ does, invocation }) => idOf(does, invocation),
    read: (customId) => {
      const [form = '', second = '', ...rest] = customId.split('|');
      const kind = KINDS.get(form);
      if (form === 'o') return pressed('open', 0, read(rest));
      if (form === KEPT) return pressed('page', pageOf(second), kept(find.get(rest[0] ?? '')));
      if (kind === undefined) return { kind: 'unknown' };
      const asked = rest[0] === KEPT && rest.length === 2 ? kept(find.get(rest[1] ?? '')) : read(rest);
      return pressed(kind, pageOf(second), asked);
    },
  };
}

function written({ command, subcommand, options }: Invocation): string {
  return [command, subcommand ?? '', new URLSearchParams(options).toString()].join('|');
}

function read([command = '', subcommand = '', options = '']: readonly string[]): Question | undefined {
  if (command === '') return undefined;
  const given = Object.fromEntries(new URLSearchParams(options));
  return { command, subcommand: subcommand === '' ? null : subcommand, options: given };
}

function kept(text: unknown): Question | undefined {
  return typeof text === 'string' ? question.safeParse(JSON.parse(text)).data : undefined;
}

function pageOf(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

function pressed(kind: Exclude<Pressed['kind'], 'unknown'>, page: number, asked: Question | undefined): Pressed {
  return asked === undefined ? { kind: 'unknown' } : { kind, invocation: { ...asked, page } };
}
