import type { LanguageCode } from '../domain/article.js';
import type { Arrived } from '../ingest/intake.js';
import { loadArgument } from '../ingest/load-folder.js';
import { type TakenIn, takeIn } from '../ingest/take-in.js';
import { outletWords } from '../rendering/citation-lines.js';
import { ledgerClaimLabel } from '../rendering/claim-label.js';
import { neutralise } from '../rendering/terminal/neutralise.js';
import { say, type Words } from '../wording/words.js';
import type { Task } from './arguments.js';
import type { Recount } from './open-recount.js';
import { complain, type ExitStatus, type Streams, writeJson } from './streams.js';

/** That nothing was found is one thing, that it was all known another. */
function found({ newClaims, claims }: Arrived): Words {
  if (claims.length === 0) return say('taken.no-figure');
  const known = claims.length - newClaims.length;
  const figures = newClaims.length === 0 ? say('taken.none-new') : say('taken.new', { figures: newClaims.length });
  return known === 0 ? figures : say('taken.known', { figures, known });
}

function tell(arrived: Arrived, language: LanguageCode): string {
  const { article, newClaims, statements, earlier } = arrived;
  const about = { outlet: outletWords(article), article: article.id, found: found(arrived) };
  const head = earlier === null ? say('taken.article', about) : say('taken.again', { ...about, earlier });
  const claims = newClaims.map((claim) => `  ${neutralise(`${ledgerClaimLabel(claim).in(language)} · ${claim.id}`)}`);
  const said = say('taken.said', { statements: statements.length }).in(language);
  return [neutralise(head.in(language)), ...claims, ...(statements.length === 0 ? [] : [`  ${said}`])].join('\n');
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
  { intake, fetch, desk: { language = 'en' } }: Recount,
  streams: Streams,
): Promise<ExitStatus> {
  const taken: TakenIn[] = [];
  for (const place of places) taken.push(await takeIn(await loadArgument(place, streams.stdin, fetch), intake));
  const all: TakenIn = {
    read: taken.reduce((sum, one) => sum + one.read, 0),
    arrived: taken.flatMap((one) => one.arrived),
    problems: taken.flatMap((one) => one.problems),
  };
  for (const problem of all.problems) complain(streams, problem.in(language));
  if (json) writeJson(streams, asJson(all));
  else {
    for (const arrived of all.arrived) streams.stdout.write(`${tell(arrived, language)}\n`);
    const known = all.read - all.arrived.length - all.problems.length;
    const nothing = all.read + all.problems.length === 0 ? [say('taken.empty')] : [];
    const old = all.arrived.length === 0 && known > 0 ? [say('taken.nothing-new')] : [];
    for (const words of [...nothing, ...old]) streams.stdout.write(`${words.in(language)}\n`);
  }
  return all.problems.length === 0 ? 0 : 1;
}
