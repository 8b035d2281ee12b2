import { plural } from '../domain/plural.js';
import type { Arrived } from '../ingest/intake.js';
import { loadArgument } from '../ingest/load-folder.js';
import { type TakenIn, takeIn } from '../ingest/take-in.js';
import { outletWords } from '../rendering/citation-lines.js';
import { ledgerClaimLabel } from '../rendering/claim-label.js';
import { neutralise } from '../rendering/terminal/neutralise.js';
import type { Task } from './arguments.js';
import type { Recount } from './open-recount.js';
import { complain, type ExitStatus, type Streams, writeJson } from './streams.js';

/** That nothing was found is one thing, that it was all known another. */
function found({ newClaims, claims }: Arrived): string {
  if (claims.length === 0) return 'no figure found';
  const known = claims.length - newClaims.length;
  const fresh = newClaims.length === 0 ? 'no new figure' : plural(newClaims.length, 'new figure');
  return known === 0 ? fresh : `${fresh}, ${known} known before`;
}

function tell(arrived: Arrived): string {
  const { article, newClaims, statements, earlier } = arrived;
  const again = earlier === null ? '' : `, a new text of ${earlier}`;
  const head = `${outletWords(article)}, ${article.id}${again}: ${found(arrived)}`;
  const claims = newClaims.map((claim) => `  ${neutralise(`${ledgerClaimLabel(claim)} · ${claim.id}`)}`);
  const said = statements.length === 0 ? [] : [`  ${plural(statements.length, 'statement')} about the counts`];
  return [neutralise(head), ...claims, ...said].join('\n');
}

function asJson({ read, arrived, problems }: TakenIn) {
  return {
    read,
    articles: arrived.map(({ article, newClaims, claims, statements, earlier }) => ({
      article,
      earlier,
      new_claims: newClaims.map((claim) => claim.id),
      claims: claims.map((claim) => claim.id),
      statements: statements.map(({ kind, by, place }) => ({
        kind,
        by,
        paragraph: place.paragraph,
        quote: place.phrase,
      })),
    })),
    problems,
  };
}

/** Reads pages into the ledger; subscribed channels hear of what is new once the bot runs. */
export async function ingest(
  { places, json }: Extract<Task, { kind: 'ingest' }>,
  { intake, fetch }: Recount,
  streams: Streams,
): Promise<ExitStatus> {
  const taken: TakenIn[] = [];
  for (const place of places) taken.push(await takeIn(await loadArgument(place, streams.stdin, fetch), intake));
  const all: TakenIn = {
    read: taken.reduce((sum, one) => sum + one.read, 0),
    arrived: taken.flatMap((one) => one.arrived),
    problems: taken.flatMap((one) => one.problems),
  };
  for (const problem of all.problems) complain(streams, problem);
  if (json) writeJson(streams, asJson(all));
  else {
    for (const arrived of all.arrived) streams.stdout.write(`${tell(arrived)}\n`);
    const known = all.read - all.arrived.length - all.problems.length;
    if (all.read + all.problems.length === 0)
      streams.stdout.write('Nothing to read: no .md, .txt or .html is there.\n');
    if (all.arrived.length === 0 && known > 0) streams.stdout.write('Nothing new: the ledger has this already.\n');
  }
  return all.problems.length === 0 ? 0 : 1;
}
