import type { Aside, Carried, PlainCommand, PlainQuery, WhyNot } from '../answering/questions/plain/plain-query.js';
import { quoted } from '../answering/questions/question.js';
import type { ClaimantRegistry } from '../extraction/bodies/claimant-registry.js';
import { bodyWords, measureTitle } from '../rendering/figure-words.js';
import { daySpan, plainDay } from '../wording/days.js';
import { filedWords } from '../wording/filed.js';
import { asIs, joined, say, type Value, type Words } from '../wording/words.js';

/** What is said beside an answer of how its question was taken. */
export function asideWords(aside: Aside): Words {
  switch (aside.kind) {
    case 'passed-over':
      return say('plain.passed-over', { words: joined(aside.words.map(quoted), ', ') });
    case 'not-looked-at':
      return say('question.not-looked-at', { words: quoted(aside.words) });
    case 'read-as':
      return say('plain.read-as', { typed: quoted(aside.typed), word: quoted(aside.word) });
    case 'day-of':
      return say('plain.day-of', { words: quoted(aside.words), day: plainDay(aside.day) });
    case 'measure-taken':
      return say('plain.measure-taken', { measure: measureTitle(aside.measure) });
    case 'day-taken':
      return say('plain.day-taken', { day: plainDay(aside.day) });
    case 'carried':
      return say('plain.carried', { what: carriedWords(aside) });
  }
}

/** Why a question in plain words is not answered, in one line. */
export function whyWords(why: WhyNot): Words {
  switch (why.kind) {
    case 'not-understood':
      return say('plain.unknown', { words: quoted(why.words) });
    case 'out-of-reach':
      return why.what === 'except' ? say('plain.no.except', { words: quoted(why.words) }) : say(`plain.no.${why.what}`);
    case 'negation':
      return say('plain.negation', { words: quoted(why.words) });
    case 'unknown-body':
      return say('claimant.unknown', { typed: quoted(why.name) });
    case 'no-day':
      return noDay(why);
    case 'which-day':
      return say('plain.which-day', { words: quoted(why.words) });
    case 'two-things':
      return say(`plain.two.${why.what}`);
    case 'which-figure':
      return say('plain.which-figure');
    case 'which-bodies':
      return say('plain.which-bodies');
    case 'agent':
      return say('plain.agent', { body: bodyWords(why.name) });
    case 'what-is-counted':
      return say('plain.what');
    case 'not-with':
      return say('plain.not-with', { words: quoted(why.words), command: commandWords(why.command) });
    case 'off-topic':
      return say('plain.off-topic');
  }
}

function noDay({ words, because }: Extract<WhyNot, { kind: 'no-day' }>): Words {
  if (because === 'none') return say('day.none', { typed: quoted(words) });
  return say(because === 'ahead' ? 'plain.ahead' : 'plain.reversed', { words: quoted(words) });
}

/** What to do instead: take what comes near, or ask otherwise. */
export function remedyWords(why: WhyNot, hasNear: boolean, registry: ClaimantRegistry): Words {
  const near = why.kind === 'unknown-body' ? registry.nearest(why.name, NAMES_MAX).map(({ name }) => name) : [];
  if (near.length > 0) return say('claimant.nearest', { names: joined(near, '; ') });
  if (hasNear) return say('plain.choose');
  return say('plain.how', { example: say('plain.example'), help: say('name.help') });
}

const NAMES_MAX = 3;

function carriedWords(carried: Carried): Words {
  const { measure, by } = carried;
  const parts = [...body(by), ...group(carried.group), ...days(carried), ...known(carried)];
  return joined([...(measure === null ? [] : [measureTitle(measure)]), ...parts], ' · ');
}

function commandWords(command: PlainCommand): Words {
  return command === 'count' ? say('name.count') : say(`plain.of.${command}`);
}

/** A query in a few words, as a button bears it: "People freed · Foro Penal · since 8 Jan 2026". */
export function queryWords(query: PlainQuery): Words {
  const command = query.command === 'count' ? [] : [commandWords(query.command)];
  return joined([...command, ...partsOf(query)], ' · ');
}

function partsOf(query: PlainQuery): readonly Value[] {
  switch (query.command) {
    case 'count':
      return [measureTitle(query.measure), ...body(query.by), ...group(query.group), ...days(query), ...known(query)];
    case 'timeline':
      return [
        measureTitle(query.measure),
        ...body(query.by),
        ...group(query.group),
        ...days({ since: query.since, until: null }),
        ...known(query),
      ];
    case 'compare':
      return [
        measureTitle(query.measure),
        bodyWords(query.a),
        bodyWords(query.b),
        ...days({ since: query.since, until: null }),
        ...known(query),
      ];
    case 'diff':
      return days(query);
    case 'search':
      return [asIs(query.text)];
    case 'cite':
    case 'genealogy':
    case 'verification':
      return [...body(query.by), ...(query.value === null ? [] : [asIs(String(query.value))])];
    default:
      return [];
  }
}

type DayPair = Pick<Extract<PlainQuery, { command: 'count' }>, 'since' | 'until'>;

function days({ since, until }: DayPair): readonly Words[] {
  if (since !== null && since === until) return [plainDay(since)];
  if (since !== null && until !== null) return [daySpan(since, until)];
  if (since !== null) return [say('plain.since', { day: plainDay(since) })];
  return until === null ? [] : [say('plain.until', { day: plainDay(until) })];
}

function known({ asOf }: { readonly asOf: DayPair['since'] }): readonly Words[] {
  return asOf === null ? [] : [say('plain.known', { day: plainDay(asOf) })];
}

function body(name: string | null): readonly Value[] {
  return name === null ? [] : [bodyWords(name)];
}

function group(name: string | null): readonly Value[] {
  return name === null ? [] : [filedWords(name)];
}
