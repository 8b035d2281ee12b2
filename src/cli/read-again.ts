import type { ReadArticle } from '../domain/article.js';
import type { ClaimantRegistry } from '../extraction/bodies/claimant-registry.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Settings } from '../settings.js';
import { numberWords } from '../wording/numbers.js';
import { say } from '../wording/words.js';
import { loadExtractor } from './load-extractor.js';
import { complain, type Streams } from './streams.js';

/** Articles in one transaction: each is written to the disk before the next begins. */
const AT_ONCE = 20;
/** Nobody wonders about a shorter wait. */
const SILENT_MS = 1_000;

/** An article as it was read, from what the ledger keeps of it: its folded text, whose own offsets stand for those of the file. */
async function keptArticle(ledger: Ledger, id: string): Promise<ReadArticle | undefined> {
  const article = await ledger.article(id);
  if (article === undefined) return undefined;
  const passages = (await ledger.passages(id)).map(({ number, kind, text }) => ({
    number,
    kind,
    text,
    origin: Uint32Array.from({ length: text.length + 1 }, (_, offset) => offset),
  }));
  return { article, passages };
}

/**
 * Articles that an earlier version read: what stands beside their figures (statements, weekdays, countries) is read again, once.
 * The figures themselves stay as they were read, and so does all that editors did.
 */
export async function readOlderAgain(
  ledger: Ledger,
  registry: ClaimantRegistry,
  { language }: Pick<Settings, 'language'>,
  streams: Pick<Streams, 'stderr'>,
): Promise<void> {
  const ids = await ledger.readBefore();
  if (ids.length === 0) return;
  const extract = await loadExtractor(registry);
  let said = performance.now();
  for (let done = 0; done < ids.length; done += AT_ONCE) {
    if (performance.now() - said >= SILENT_MS) {
      said = performance.now();
      complain(
        streams,
        say('taken.read-again', { done: numberWords(done), all: numberWords(ids.length) }).in(language),
      );
    }
    const kept = await Promise.all(ids.slice(done, done + AT_ONCE).map((id) => keptArticle(ledger, id)));
    const articles = kept.filter((read) => read !== undefined);
    await ledger.readAgain(articles.map((read) => ({ read, extraction: extract(read) })));
  }
}
