import { checkDraft } from '../../src/answering/check/check-draft.js';
import type { Invocation } from '../../src/commanding/command.js';
import { countInvocation } from '../../src/commanding/count-options.js';
import type { Services } from '../../src/commanding/services.js';
import { daysBetween } from '../../src/domain/iso-date.js';
import { readDraft } from '../../src/reading/read-draft.js';
import { GOALS } from '../goals.js';
import { FIRST_DAY } from '../ledger/figures.js';
import { type FilledLedger, filledLedger } from '../ledger/filled.js';
import {
  compareQueries,
  countQueries,
  dayAfter,
  drafts,
  QUESTIONS,
  type Raw,
  rawCheck,
  rawCompare,
  rawCount,
  rawFigures,
  shownIds,
} from '../ledger/questions.js';
import { arriving, arrivingElsewhere, elsewhere, forgetting } from '../ledger/writing.js';
import { type Latency, latencies } from '../measure/interleave.js';
import { median } from '../measure/statistics.js';
import { duration, header, line, number, times } from '../report.js';
import { servicesOn } from '../services.js';
import { ask } from './caller.js';
import { shippedExtractor, shippedRegistry } from './extractor.js';

const BUDGET = { rounds: 3, ms: 4_000 };
/** Each leaves a ledger larger than it was. */
const FEW = { rounds: 2, ms: 0 };

/** One kind of question as it is asked, as its answer is data, and as no answer can do without. */
interface Kind<Q> {
  readonly name: string;
  readonly questions: readonly Q[];
  readonly reply: (question: Q) => unknown;
  readonly data: (question: Q) => Promise<unknown>;
  /** Figures that the answer shows. */
  readonly shown: (question: Q) => Promise<number>;
  readonly raw: Raw<Q>;
  /** The same rows, for one who need not find them. */
  readonly handed?: Raw<Q>;
  /** A day that it is about, counted from the first. */
  readonly dayOf: (question: Q) => number;
}

function spread({ p50, p99 }: Latency): string {
  return `p50 ${duration(p50)} p99 ${duration(p99)}`;
}

function beside(name: string, own: Latency, raw: Latency, held: boolean): void {
  const [p50, p99] = [own.p50 / raw.p50, own.p99 / raw.p99];
  line({
    name,
    figures: [spread(own), `${times(p50)} and ${times(p99)} the raw query`],
    goals: held
      ? [
          { says: `p50 ≤ ${GOALS.questionP50} ×`, met: p50 <= GOALS.questionP50 },
          { says: `p99 ≤ ${GOALS.questionP99} ×`, met: p99 <= GOALS.questionP99 },
        ]
      : [],
  });
}

/** A kind of question to a ledger of one size, to be asked in turn with those of other sizes. */
interface Sized {
  readonly name: string;
  /** What leaves nothing kept. */
  readonly before: () => void;
  /** Asks the so-many-th question. */
  readonly afresh: (at: number) => Promise<unknown>;
  /** Figures that an answer shows. */
  readonly shown: number;
}

async function measure<Q>(made: FilledLedger, kind: Kind<Q>): Promise<Sized> {
  const { handed } = kind;
  const contenders = [kind.raw, kind.data, kind.reply, ...(handed === undefined ? [] : [handed])];
  const [raw, data, reply, alone] = await latencies<Q>(contenders, kind.questions, BUDGET);
  if (raw === undefined || data === undefined || reply === undefined) throw new Error('every contender is measured');
  const shown: number[] = [];
  for (const question of kind.questions) shown.push(await kind.shown(question));
  const rows = median(kind.questions.map((question) => kind.raw(question).length));
  line({
    name: `raw query for ${kind.name}`,
    figures: [spread(raw), `${number(median(shown))} figures, ${number(rows)} rows a question`],
  });
  beside(`${kind.name}, as data`, data, raw, true);
  beside('  the whole reply', reply, raw, false);
  if (alone !== undefined) beside('  raw query, ids handed over', alone, raw, false);
  const write = forgetting(made);
  await afterWriting('  nothing kept (first of its kind since start)', kind, BUDGET, write);
  await afterWriting('  another process wrote', kind, BUDGET, elsewhere(made));
  const [arrive, arriveThere] = [arriving(made.database), arrivingElsewhere(made)];
  await afterWriting('  an article has come', kind, FEW, (question) => arrive(kind.dayOf(question)));
  await afterWriting('  another process read it', kind, FEW, (question) => arriveThere(kind.dayOf(question)));
  const numbered = new Map(kind.questions.entries());
  return {
    name: kind.name,
    before: write,
    afresh: async (at) => {
      const question = numbered.get(at);
      return question === undefined ? undefined : kind.data(question);
    },
    shown: median(shown),
  };
}

/** Both are asked just after a write: what SQLite keeps of the file is as cold for one as for the other. */
async function afterWriting<Q>(
  name: string,
  { raw, data, questions }: Kind<Q>,
  budget: typeof BUDGET,
  before: (question: Q) => unknown,
): Promise<void> {
  const [bare, own] = await latencies<Q>(
    [
      { before, answer: raw },
      { before, answer: data },
    ],
    questions,
    budget,
  );
  if (bare === undefined || own === undefined) throw new Error('every contender is measured');
  beside(name, own, bare, true);
}

type Measured = <Q>(made: FilledLedger, kind: Kind<Q>) => Promise<Sized>;
type Asked = (measured: Measured) => Promise<Sized>;

function plain(command: string, options: Record<string, string>): Invocation {
  return { command, subcommand: null, options, page: 0 };
}

function counts(made: FilledLedger, services: Services): Asked {
  const reply = ask('count', services, dayAfter(made.articles));
  return (measured) =>
    measured(made, {
      name: '/count',
      questions: countQueries(made.articles),
      reply: (query) => reply(countInvocation(query, 0)),
      data: services.answerCount,
      shown: async (query) => (await services.answerCount(query)).groups.flatMap(({ figures }) => figures).length,
      raw: rawCount(made.database),
      dayOf: ({ since }) => (since === null ? 0 : daysBetween(FIRST_DAY, since)),
    });
}

function comparisons(made: FilledLedger, services: Services): Asked {
  const reply = ask('compare', services, dayAfter(made.articles));
  return (measured) =>
    measured(made, {
      name: '/compare',
      questions: compareQueries(made.articles),
      reply: ({ a, b, since }) => reply(plain('compare', { a, b, since: since ?? '' })),
      data: services.compare,
      shown: async (query) => {
        const { contrasts, implied } = await services.compare(query);
        return 2 * (contrasts.length + implied.length);
      },
      raw: rawCompare(made.database),
      dayOf: ({ since }) => (since === null ? 0 : daysBetween(FIRST_DAY, since)),
    });
}

/** The drafts are read before: what extraction costs is measured elsewhere, and is in the whole reply. */
async function checks(made: FilledLedger, services: Services): Promise<Asked> {
  const reply = ask('check', services, dayAfter(made.articles));
  const extract = await shippedExtractor();
  const against = { ledger: services.ledger, asOf: null };
  const read = await Promise.all(
    drafts(made.articles).map(async (draft) => {
      const extraction = extract(readDraft(draft.text, draft.today));
      const { checked } = await checkDraft(extraction, draft.today, against);
      return { ...draft, extraction, ids: checked.flatMap(({ figures }) => figures.map(({ id }) => id)) };
    }),
  );
  const handed = rawFigures(made.database);
  const raw = rawCheck(made.database);
  const finding: Raw<(typeof read)[number]> = ({ extraction: { claims } }) => claims.flatMap((claim) => raw(claim));
  for (const one of read) assertShown(finding(one), one);
  return (measured) =>
    measured(made, {
      name: '/check',
      questions: read,
      reply: ({ text, today }) => reply(plain('check', { text, day: today })),
      data: ({ extraction, today }) => checkDraft(extraction, today, against),
      shown: async ({ ids }) => ids.length,
      raw: finding,
      handed: ({ ids }) => handed(ids),
      dayOf: ({ today }) => daysBetween(FIRST_DAY, today) - 1,
    });
}

/** A peer that finds less than the answer shows would be no peer. */
function assertShown(
  rows: readonly unknown[],
  { ids, text }: { readonly ids: readonly string[]; readonly text: string },
) {
  const found = new Set(shownIds(rows));
  if (!ids.every((id) => found.has(id))) throw new Error(`the raw query does not find what is shown of "${text}"`);
}

async function kindsOf(made: FilledLedger): Promise<readonly Asked[]> {
  const services = servicesOn(made.database, await shippedRegistry());
  return [counts(made, services), comparisons(made, services), await checks(made, services)];
}

/** Questions to ledgers of different sizes, each beside prepared statements for the rows that its answer shows. */
export async function asking({ articles }: { readonly articles: readonly number[] }): Promise<void> {
  const all: (readonly Sized[])[] = [];
  for (const size of articles) {
    const made = await filledLedger(size);
    header(
      `questions to ${number(size)} articles: a week counted, two bodies compared, a sentence checked · prepared better-sqlite3 statements for the rows shown · passes rotated`,
    );
    const found: Sized[] = [];
    for (const kind of await kindsOf(made)) found.push(await kind(measure));
    all.push(found);
  }
  if (articles.length > 1) await growth(articles, all);
}

/** The same kinds of question to each ledger in turn: what a figure costs must not hang on how many others there are. */
async function growth(articles: readonly number[], all: readonly (readonly Sized[])[]): Promise<void> {
  header('growth: time a figure shown with nothing kept, ledgers in turn · the smallest');
  for (const [at, { name }] of (all[0] ?? []).entries()) {
    const sizes = all.flatMap((found) => found.slice(at, at + 1));
    const asked = await latencies<number>(
      sizes.map(({ before, afresh }) => ({ before, answer: afresh })),
      Array.from({ length: QUESTIONS }, (_, index) => index),
      BUDGET,
    );
    const each = asked.map(({ p50 }, index) => p50 / (sizes[index]?.shown ?? Number.NaN));
    const grown = (each.at(-1) ?? Number.NaN) / (each[0] ?? Number.NaN);
    line({
      name,
      figures: [...each.map((ms, index) => `${number(articles[index] ?? 0)}: ${duration(ms)}`), times(grown)],
      goals: [{ says: `≤ ${GOALS.questionGrowth} ×`, met: grown <= GOALS.questionGrowth }],
    });
  }
}
