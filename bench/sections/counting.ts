import type { Invocation } from '../../src/commanding/command.js';
import { resolveCount } from '../../src/commanding/count-options.js';
import { addDays, type IsoDate } from '../../src/domain/iso-date.js';
import { type Fixture, fixture } from '../fixture.js';
import { GOALS } from '../goals.js';
import { rawCount } from '../ledger/questions.js';
import { type Latency, latencies } from '../measure/interleave.js';
import { median } from '../measure/statistics.js';
import { duration, header, line, number, times } from '../report.js';
import { day } from '../texts/articles.js';
import { ask, TODAY } from './caller.js';

const BUDGET = { rounds: 3, ms: 3_000 };
const FIRST_DAY = day('2025-12-15');
const QUESTIONS = 40;
const WEEK = 7;

interface Question {
  readonly invocation: Invocation;
  readonly since: IsoDate;
  readonly until: IsoDate;
  readonly by: string | null;
}

/** A week, for one body or (one question in four) for all of them. */
async function questionsOf({ services }: Fixture): Promise<readonly Question[]> {
  const bodies = (await services.ledger.claimants()).slice(0, 6).map(({ name }) => name);
  return Array.from({ length: QUESTIONS }, (_, index) => {
    const since = addDays(FIRST_DAY, (index * 5) % 50);
    const until = addDays(since, WEEK - 1);
    const by = index % 4 === 0 ? null : (bodies[index % bodies.length] ?? null);
    const options = { since, until, ...(by === null ? {} : { by }) };
    return { invocation: { command: 'count', subcommand: 'freed', options, page: 0 }, since, until, by };
  });
}

function tell(name: string, own: Latency, raw: Latency): void {
  line({
    name,
    figures: [
      `p50 ${duration(own.p50)} p99 ${duration(own.p99)}`,
      `${times(own.p50 / raw.p50)} and ${times(own.p99 / raw.p99)} the raw query`,
    ],
    goals: [
      { says: `p50 ≤ ${GOALS.countP50} ×`, met: own.p50 / raw.p50 <= GOALS.countP50 },
      { says: `p99 ≤ ${GOALS.countP99} ×`, met: own.p99 / raw.p99 <= GOALS.countP99 },
    ],
  });
}

/** `/count` in process, beside prepared better-sqlite3 statements that fetch the same rows. */
export async function counting(): Promise<void> {
  const made = await fixture();
  const { services } = made;
  header(
    'count: a week of releases, asked of 1,000 articles, each question in turn · prepared better-sqlite3 statements for the rows shown · passes rotated',
  );
  const questions = await questionsOf(made);
  const ofQuery = rawCount(made.database);
  const raw = ({ since, until, by }: Question) => ofQuery({ since, until, by });
  const count = ask('count', services);
  const [whole, answer, floor] = await latencies<Question>(
    [
      ({ invocation }) => count(invocation),
      async ({ invocation }) => {
        const resolved = await resolveCount('freed', invocation, TODAY, services);
        return resolved.ok ? services.answerCount(resolved.query) : undefined;
      },
      raw,
    ],
    questions,
    BUDGET,
  );
  if (whole === undefined || answer === undefined || floor === undefined) return;
  const rows = median(questions.map((question) => raw(question).length));
  line({
    name: 'raw query',
    figures: [`p50 ${duration(floor.p50)} p99 ${duration(floor.p99)}`, `${number(rows)} rows a question`],
  });
  tell('count, answer as data', answer, floor);
  tell('/count, the whole reply', whole, floor);
}
