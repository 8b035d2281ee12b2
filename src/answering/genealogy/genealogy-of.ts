import type { Article } from '../../domain/article.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { Appearance } from '../../ledger/appearance.js';
import type { Descent } from '../../ledger/descent.js';
import { groupBy } from '../../ledger/group-by.js';
import type { Ledger, LedgerClaim } from '../../ledger/ledger.js';
import type { StoredPassage } from '../../ledger/places.js';
import type { ArticleSummary, Citation } from '../answer.js';
import { citedBy, referredTo, summariesOf } from '../cited-figures.js';
import { figureOf } from '../figure.js';
import { notesOn } from '../notes/notes.js';
import { noteContextOf } from '../notes/read-context.js';
import { asToldNow, type LaterTexts, laterTextsOf } from '../texts-of-page.js';
import { changesBetween, type ToldPlaces } from './changes.js';
import { descendedFrom } from './descended.js';
import type { Family, FamilyTelling, Genealogy } from './genealogy.js';
import { otherTellings } from './other-tellings.js';
import { sentenceAround } from './told-day-words.js';
import { isToldWithoutItsEnd } from './told-otherwise.js';

/** What is looked at beside the claim: its stories, whole, with the passages it stands in. */
interface Read {
  readonly claim: LedgerClaim;
  readonly descents: ReadonlyMap<string, Descent>;
  readonly summaries: ReadonlyMap<string, ArticleSummary>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly laterTexts: LaterTexts;
  readonly passages: ReadonlyMap<string, StoredPassage>;
  readonly citations: ReadonlyMap<string, readonly [Citation, ...Citation[]]>;
  /** Articles that tell it with its last day where it is told without, or the other way round. */
  readonly alike: ReadonlySet<string>;
}

/**
 * Where a claim was told first, who copied it from whom, who tells it independently, and who tells it otherwise. `asOf`:
 * as far as was known on that day; the claim is to be read as of it too.
 */
export async function genealogyOf(ledger: Ledger, known: LedgerClaim, asOf: IsoDate | null = null): Promise<Genealogy> {
  const articles = await ledger.articles([...new Set(known.appearances.map(({ articleId }) => articleId))]);
  // a page that was changed is no copy of itself
  const claim = asToldNow(known, await laterTextsOf(ledger, articles));
  const told = [...new Set(claim.appearances.map(({ articleId }) => articleId))];
  const stories = await storiesOf(ledger, told, asOf);
  const others = await otherTellings(ledger, claim, { stories, asOf });
  const claims = [claim, ...others.map((other) => other.claim)];
  const cited = await citedBy(ledger, claims, { asOf, beside: stories.map(({ articleId }) => articleId) });
  const figure = figureOf(claim, cited);
  const summaries = summariesOf(cited);
  const places = claim.appearances.map(({ articleId, paragraph }) => ({ articleId, number: paragraph }));
  const read: Read = {
    claim,
    descents: new Map(stories.map((descent) => [descent.articleId, descent])),
    summaries: new Map(summaries.map((article) => [article.id, article])),
    articles: cited.byId,
    laterTexts: cited.laterTexts,
    passages: new Map((await ledger.passagesAt(places)).map((passage) => [placeKey(passage), passage])),
    citations: groupBy(figure.citations, ({ article }) => article),
    alike: new Set(
      others
        .filter((other) => isToldWithoutItsEnd(claim, other.claim))
        .flatMap((other) => other.claim.appearances.map(({ articleId }) => articleId)),
    ),
  };
  const notes = notesOn(await noteContextOf(ledger, claims, cited));
  const byOrigin = groupBy(told, (id) => read.descents.get(id)?.origin ?? id);
  const [first, ...rest] = await Promise.all([...byOrigin.values()].map((ids) => familyOf(ledger, ids, read)));
  if (first === undefined) throw new Error(`claim ${claim.id} has no citation`);
  return {
    asOf,
    figure,
    families: [first, ...rest],
    otherwise: others.map(({ claim: other, changes, inOneStory }) => ({
      figure: figureOf(other, cited),
      changes,
      inOneStory,
    })),
    notes: notes.filter((note) => note.claims.includes(claim.id)),
    articles: summaries,
    referred: await referredTo(ledger, claims, asOf),
  };
}

/** The stories of these articles, whole. What an article is a copy of is earlier than it, so that no later one matters. */
async function storiesOf(
  ledger: Ledger,
  articles: readonly string[],
  asOf: IsoDate | null,
): Promise<readonly Descent[]> {
  const origins = new Set((await ledger.descents(articles)).map(({ origin }) => origin));
  const stories = (await Promise.all([...origins].map((origin) => ledger.story(origin)))).flat();
  if (asOf === null) return stories;
  const known = await ledger.knownOn(
    stories.map(({ articleId }) => articleId),
    asOf,
  );
  return stories.filter(({ articleId }) => known.has(articleId));
}

function placeKey({ articleId, number }: { readonly articleId: string; readonly number: number }): string {
  return `${articleId} ${number}`;
}

/** `ids`: the articles of one story that tell the claim, oldest first. */
async function familyOf(ledger: Ledger, ids: readonly [string, ...string[]], read: Read): Promise<Family> {
  const [firstId, ...copies] = ids;
  const first = toldIn(firstId, read);
  const origin = read.descents.get(firstId)?.origin;
  const silent = [...read.descents.values()].filter(
    ({ origin: from, articleId }) =>
      from === origin && !ids.includes(articleId) && !read.alike.has(articleId) && !read.laterTexts.has(articleId),
  );
  return {
    first: await tellingOf(ledger, firstId, read, []),
    copies: await Promise.all(
      copies.map((id) => tellingOf(ledger, id, read, changesBetween(read.claim, first, toldIn(id, read)))),
    ),
    silent: silent.map(({ articleId }) => read.summaries.get(articleId)).filter((one) => one !== undefined),
  };
}

async function tellingOf(
  ledger: Ledger,
  id: string,
  { descents, summaries, citations }: Read,
  changes: FamilyTelling['changes'],
): Promise<FamilyTelling> {
  const [article, own, descent] = [summaries.get(id), citations.get(id), descents.get(id)];
  if (article === undefined || own === undefined) throw new Error(`the ledger lacks ${id}, which it cites`);
  const parent = descent?.parent === null ? undefined : summaries.get(descent?.parent ?? '');
  const descended =
    descent === undefined || parent === undefined ? null : await descendedFrom(ledger, descent, article, parent);
  return { article, citations: own, descended, changes };
}

/** Of a digest, whose words are ours, there are no sentences. */
function toldIn(id: string, { claim, articles, passages }: Read): ToldPlaces {
  const [place, ...places] = claim.appearances.filter(({ articleId }) => articleId === id);
  if (place === undefined) throw new Error(`${id} does not tell ${claim.id}`);
  const isOwn = articles.get(id)?.form === 'page';
  const sentence = ({ articleId, paragraph, start, end }: Appearance): readonly string[] => {
    const passage = passages.get(placeKey({ articleId, number: paragraph }));
    return passage === undefined || !isOwn ? [] : [sentenceAround(passage.text, start, end)];
  };
  return { places: [place, ...places], sentences: [place, ...places].flatMap(sentence) };
}
