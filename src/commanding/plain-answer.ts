import { parseQuestion } from '../answering/questions/parse-question.js';
import type { PlainQuery, PlainReading } from '../answering/questions/plain/plain-query.js';
import type { Reading } from '../answering/questions/question.js';
import type { LanguageCode } from '../domain/article.js';
import type { IsoDate } from '../domain/iso-date.js';
import { typedLine } from '../wording/names.js';
import { asIs, joined, say, type Words } from '../wording/words.js';
import type { Action, Invocation } from './command.js';
import { countInvocation, readingOf } from './count-options.js';
import { findFigure } from './plain-figure.js';
import { invocationOf, queryOf } from './plain-invocation.js';
import { asideWords, queryWords, remedyWords, whyWords } from './plain-words.js';
import { offered, type Refusal, refusal } from './refusal.js';
import type { Services } from './services.js';

/** A question in plain words, as it was asked. */
export interface PlainQuestion {
  readonly text: string;
  /** On which it was asked: "yesterday" stays the same day. */
  readonly day: IsoDate;
  /** The answer that it replies to: what it does not say itself is taken from there. */
  readonly after: Invocation | null;
}

export type PlainRead =
  | {
      readonly ok: true;
      /** Of the question; `undefined` where it is a command as it is typed. */
      readonly language: LanguageCode | undefined;
      /** The command that answers it. */
      readonly invocation: Invocation;
      /** How it was taken, where its words say more, or less. */
      readonly asides: readonly Words[];
      readonly near: readonly Action[];
    }
  | { readonly ok: false; readonly language: LanguageCode | undefined; readonly refusal: Refusal };

/** Reads a question in plain words as a command, or says why not and what comes near. */
export async function readPlainQuestion({ text, day, after }: PlainQuestion, services: Services): Promise<PlainRead> {
  const scene = await readingOf(day, services);
  const parsed = parseQuestion(text, scene, after === null ? undefined : queryOf(after));
  if (parsed.form === 'plain') return plainRead(parsed.reading, scene, services);
  const { question } = parsed;
  if (!question.ok) return { ok: false, language: undefined, refusal: refusal(question.what, question.remedy) };
  const asides =
    question.unused.length === 0 ? [] : [say('question.not-looked-at', { words: offered(question.unused) })];
  return { ok: true, language: undefined, invocation: countInvocation(question.query, 0), asides, near: [] };
}

async function plainRead(reading: PlainReading, { registry }: Reading, services: Services): Promise<PlainRead> {
  const { language } = reading;
  const near = reading.near.map(nearAction);
  if (!reading.ok) {
    const said = refusal(whyWords(reading.why), remedyWords(reading.why, near.length > 0, registry));
    return { ok: false, language, refusal: near.length === 0 ? said : { ...said, actions: near } };
  }
  const { query } = reading;
  const found = isFigure(query)
    ? await findFigure(query, services)
    : ({ ok: true, invocation: invocationOf(query) } as const);
  if (!found.ok) return { ok: false, language, refusal: found.refusal };
  return { ok: true, language, invocation: found.invocation, asides: reading.asides.map(asideWords), near };
}

function isFigure(query: PlainQuery): query is Extract<PlainQuery, { command: 'cite' | 'genealogy' | 'verification' }> {
  return query.command === 'cite' || query.command === 'genealogy' || query.command === 'verification';
}

function nearAction(query: PlainQuery): Action {
  return { label: queryWords(query), does: 'replace', invocation: invocationOf(query) };
}

const CLAIM_ID = /^c[0-9a-f]{12}$/;

/** What else can be asked, as a line to type: where there are no buttons. */
export function typedActions(actions: readonly Action[]): Words {
  return offered(
    actions.map(({ label, invocation: { command, subcommand, options } }) => {
      const given = Object.entries(options).map(([name, value]) =>
        joined([typedLine(`${name}:`), asIs(value.includes(' ') ? `"${value}"` : value)], ''),
      );
      const line = joined([typedLine(subcommand === null ? command : `${command} ${subcommand}`), ...given], ' ');
      // an id says nothing to whoever is to choose
      return CLAIM_ID.test(options['claim'] ?? '') ? say('find.near', { label, id: line }) : line;
    }),
  );
}
