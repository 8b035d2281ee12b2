import MiniSearch from 'minisearch';
import type { LedgerClaim } from '../../src/ledger/ledger.js';
import { EXACT_SEARCH, INDEX_OPTIONS, type IndexedPassage } from '../../src/search/index-options.js';
import { termsOf } from '../../src/search/tokenize.js';
import { type Fixture, fixture } from '../fixture.js';
import { GOALS } from '../goals.js';
import { createDice } from '../measure/dice.js';
import { type Latency, latencies } from '../measure/interleave.js';
import { duration, header, line, number, times } from '../report.js';
import { ask } from './caller.js';

const BUDGET = { rounds: 1, ms: 3_000 };
const QUESTIONS = 40;
const WORDS = 3;

/** Three words of one passage, so that there is something to find. */
function questionsOf({ articles }: Fixture): readonly string[] {
  const dice = createDice(17);
  const passages = articles.flatMap((read) => read.passages);
  return Array.from({ length: QUESTIONS }, () => {
    const terms = termsOf(passages[dice.between(0, passages.length - 1)]?.text ?? '').filter((term) => term.length > 3);
    return Array.from({ length: WORDS }, () => terms[dice.between(0, terms.length - 1)] ?? 'prison').join(' ');
  });
}

/** The words of its claims for each passage, as `/search` indexes them. */
function claimWords(claims: readonly LedgerClaim[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { value, claimant, speaker, relayedBy, group, appearances } of claims) {
    const own = [value, claimant, speaker, relayedBy, group].filter(Boolean).join(' ');
    for (const passage of new Set(appearances.map(({ articleId, paragraph }) => `${articleId}#${paragraph}`))) {
      words.set(passage, [words.get(passage), own].filter(Boolean).join(' · '));
    }
  }
  return words;
}

/** An index such as `/search` has, with nothing around it: Recount's own is not handed out. */
async function sameIndex({ articles, services }: Fixture): Promise<MiniSearch<IndexedPassage>> {
  const index = new MiniSearch<IndexedPassage>(INDEX_OPTIONS);
  const words = claimWords(await services.ledger.claims({}));
  for (const { article, passages } of articles) {
    for (const { number: paragraph, text } of passages) {
      const id = `${article.id}#${paragraph}`;
      index.add({ id, text, claims: words.get(id) ?? '' });
    }
  }
  return index;
}

function spread({ p50, p99 }: Latency): string {
  return `p50 ${duration(p50)} p99 ${duration(p99)}`;
}

/** `/search` in process, beside MiniSearch alone on an index of the same texts and options. */
export async function searching(): Promise<void> {
  const made = await fixture();
  header(
    'search: three words of a passage, words or their beginnings, the best 25 quoted and cited · the bare MiniSearch.search, same options · passes rotated',
  );
  const questions = questionsOf(made);
  const index = await sameIndex(made);
  const search = ask('search', made.services);
  await made.services.search();
  const [whole, found, floor] = await latencies<string>(
    [
      (text) => search({ command: 'search', subcommand: null, options: { text }, page: 0 }),
      async (text) => (await made.services.search()).find(text, 25),
      (text) => index.search(text, EXACT_SEARCH),
    ],
    questions,
    BUDGET,
  );
  if (whole === undefined || found === undefined || floor === undefined) return;
  const name = `bare, ${number(index.documentCount)} passages`;
  line({ name, figures: [spread(floor)] });
  for (const [label, own] of [
    ['search, hits as data', found],
    ['/search, the whole reply', whole],
  ] as const) {
    const [p50, p99] = [own.p50 / floor.p50, own.p99 / floor.p99];
    line({
      name: label,
      figures: [spread(own), `${times(p50)} and ${times(p99)} bare`],
      goals: [
        { says: `p50 ≤ ${GOALS.searchP50} ×`, met: p50 <= GOALS.searchP50 },
        { says: `p99 ≤ ${GOALS.searchP99} ×`, met: p99 <= GOALS.searchP99 },
      ],
    });
  }
}
