import type { PlainQuery } from '../answering/questions/plain/plain-query.js';
import { MEASURES, type Measure } from '../domain/claim.js';
import { type IsoDate, parseIsoDate } from '../domain/iso-date.js';
import type { Invocation } from './command.js';

/** A query in plain words as the command that answers it; figures are named by `claim`. */
export function invocationOf(query: PlainQuery): Invocation {
  switch (query.command) {
    case 'count': {
      const { measure, since, until, by, group, asOf } = query;
      return asked('count', { since, until, by, group, 'as-of': asOf }, measure);
    }
    case 'compare': {
      const { a, b, measure, since, asOf } = query;
      return asked('compare', { a, b, measure, since, 'as-of': asOf });
    }
    case 'timeline': {
      const { measure, by, since, group, asOf } = query;
      return asked('timeline', { measure, by, since, group, 'as-of': asOf });
    }
    case 'cite':
    case 'genealogy':
      return asked(query.command, { claim: query.claim ?? figureText(query) });
    case 'verification':
      return query.claim === null && query.value === null
        ? asked('verification', { by: query.by })
        : asked('verification', { claim: query.claim ?? figureText(query) });
    case 'search':
      return asked('search', { text: query.text });
    case 'diff':
      return asked('diff', { since: query.since, until: query.until });
    default:
      return asked(query.command, {});
  }
}

function figureText({ by, value }: Extract<PlainQuery, { command: 'cite' | 'genealogy' | 'verification' }>): string {
  return [by ?? '', value ?? ''].join(' ').trim();
}

function asked(
  command: string,
  given: Readonly<Record<string, string | null>>,
  subcommand: string | null = null,
): Invocation {
  const options = Object.fromEntries(
    Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== null),
  );
  return { command, subcommand, options, page: 0 };
}

/** What an answer was asked for, as a query that another question may go on from; `undefined` where none can. */
export function queryOf({ command, subcommand, options }: Invocation): PlainQuery | undefined {
  const { by = null, group = null, claim = null, a, b } = options;
  const [since, until, asOf] = [day(options['since']), day(options['until']), day(options['as-of'])];
  switch (command) {
    case 'count':
      return { command, measure: measureOf(subcommand), since, until, by, group, asOf };
    case 'timeline':
      return { command, measure: measureOf(options['measure']), by, since, group, asOf };
    case 'compare':
      return a === undefined || b === undefined
        ? undefined
        : { command, a, b, measure: measureOf(options['measure']), since, asOf };
    case 'cite':
    case 'genealogy':
    case 'verification':
      return { command, value: null, by, claim };
    case 'diff':
      return since === null ? undefined : { command, since, until };
    default:
      return undefined;
  }
}

function measureOf(typed: string | null | undefined): Measure {
  return MEASURES.find((measure) => measure === typed) ?? 'freed';
}

function day(typed: string | undefined): IsoDate | null {
  return typed === undefined ? null : (parseIsoDate(typed) ?? null);
}
