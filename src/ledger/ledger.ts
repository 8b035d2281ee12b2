import type { Article, ReadArticle } from '../domain/article.js';
import type { CountWindow, Extraction, Measure, Modifier } from '../domain/claim.js';
import type { ClaimantKind } from '../domain/claimant.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { Act, Acted, ArticleDeed, Deed, Withdrawn } from './act.js';
import type { Appearance } from './appearance.js';
import type { Descent, Told } from './descent.js';
import type { Dropped } from './dropped.js';
import type { Edition, LedgerClaimant, LedgerGroup, LedgerWindow } from './listed.js';
import type { CitedArticles, ClaimPlace, Place, StoredPassage } from './places.js';
import type { ActFilter, ClaimReview, Queue } from './reviewed.js';
import type { LedgerMark, LedgerRatio, LedgerStatement, Misdated, StatementFilter } from './said-beside.js';

/** A claim of the ledger: one, wherever it appears. What it shows is what counts: as read, with corrections over it. */
export interface LedgerClaim {
  /** Permalink id: `c` and twelve hex digits of the SHA-256 of what makes it this claim. Never changes. */
  readonly id: string;
  readonly value: number;
  readonly modifier: Modifier;
  readonly measure: Measure;
  readonly group: string;
  readonly claimant: string;
  readonly claimantKind: ClaimantKind;
  readonly speaker: string | null;
  readonly relayedBy: string | null;
  /** Where the people are whom it counts, as its articles let know: English names, none where they do not. */
  readonly countries: readonly string[];
  readonly channel: string | null;
  readonly window: CountWindow;
  readonly derivedFrom: string | null;
  readonly partOf: string | null;
  /** No total of its claimant's, but some of those whom it counts: it neither replaces a figure nor is replaced by one. */
  readonly ofSome: boolean;
  /** Id of the claim an article itself calls this the earlier figure of. */
  readonly earlierOf: string | null;
  readonly supersededBy: string | null;
  readonly confidence: number;
  /** Confirmed or corrected by an editor. */
  readonly reviewed: boolean;
  /** `null`: no act of an editor stands. */
  readonly review: ClaimReview | null;
  /** ISO 8601 instant at which the ledger first knew it. */
  readonly recordedAt: string;
  /** Never empty: enforced by the store. */
  readonly appearances: readonly [Appearance, ...Appearance[]];
}

/** A claim without what replaced it, which takes no reading of its whole series. */
export type StandingClaim = Omit<LedgerClaim, 'supersededBy'>;

/** As much of a claim as it takes to name it beside another. */
export type NamedClaim = Pick<
  StandingClaim,
  'id' | 'value' | 'modifier' | 'measure' | 'group' | 'window' | 'derivedFrom' | 'review'
>;

/** What an article changed. */
export interface Ingested {
  readonly article: Article;
  /** `known`: this very text was read before, or a page of this address that says all this one does. Nothing changed. */
  readonly status: 'new' | 'known';
  /** The article that was read at this address before, if another text of it was. */
  readonly earlier: string | null;
  /** Claims the ledger did not hold before, in the order of the text. */
  readonly newClaims: readonly LedgerClaim[];
  /** All claims of the article, as they are when this is first asked for: a reading of every article that tells them. */
  readonly claims: readonly LedgerClaim[];
}

/** A claim the ledger did not hold, and the figure it replaces (an earlier one of its series, or of the same article). */
export interface NewClaim {
  readonly claim: LedgerClaim;
  readonly replaces: LedgerClaim | null;
}

/** What is news in an article; there is at least something. */
export interface News {
  readonly article: Article;
  readonly claims: readonly NewClaim[];
  /** Claims that one story alone told until now, and that this article tells independently of it. */
  readonly seconded: readonly LedgerClaim[];
  /** Claims of which another article than before tells: one stopped, or one began that had stopped. */
  readonly shifted: readonly LedgerClaim[];
}

/** An editor's act, with the claim as it stood before and as it stands after it. */
export interface ActedClaim extends NewClaim {
  readonly before: LedgerClaim;
  readonly act: Act;
  /** One that tells the claim. */
  readonly article: Article;
}

/** The ledger as it stands inside the transaction. */
export interface Standing {
  claims(filter: ClaimFilter): readonly LedgerClaim[];
  articles(ids: readonly string[]): readonly Article[];
  /** In the order of the text. */
  claimsOf(articleId: string): readonly LedgerClaim[];
  /** Also what was taken back. */
  dropped(claims: readonly string[]): readonly Dropped[];
}

/** Run inside the transaction that writes the claims: alerts put their outbox rows here. What it throws undoes the whole article. */
export type AlongsideClaims = (news: News, standing: Standing) => void;

/** The same for an editor's act. */
export type AlongsideAct = (acted: ActedClaim, standing: Standing) => void;

export interface Alongside {
  readonly news: AlongsideClaims;
  readonly acted: AlongsideAct;
}

export interface ClaimFilter {
  readonly measure?: Measure;
  readonly value?: number;
  /** A claimant's name; compared without case and accents. */
  readonly claimant?: string;
  /** A population; "detainees" and "political prisoners" are one (`groupClass`). */
  readonly group?: string;
  /** Leaves out what ends before this day. What has no last day stays. */
  readonly since?: IsoDate;
  /** Leaves out what starts after this day. What has no start stays. */
  readonly until?: IsoDate;
  /** Only what starts on this very day; `null`: only what has no start. */
  readonly from?: IsoDate | null;
  /** Leaves out what another figure has replaced. */
  readonly current?: true;
  /**
   * Only what may rule out a number of these bounds up to this day (`null`: up to no day): an exact one above them by
   * then, or below them on it, and any that is not exact. What was known on a day in the past is not narrowed by it.
   */
  readonly against?: { readonly min: number; readonly max: number; readonly to: IsoDate | null };
  /** Only so many, those whose own last day is the latest (of one day, those with the lowest ids). */
  readonly newest?: number;
  /** Only what editors have corrected, and articles give as this number of this measure. */
  readonly correctedFrom?: { readonly measure: Measure; readonly value: number };
  /** Only articles published (or, undated, recorded) and acts done up to and on this day. */
  readonly asOf?: IsoDate;
  /** Only these claims. */
  readonly ids?: readonly string[];
  /** Also the parts of what matches, whatever their own window and group. */
  readonly withParts?: boolean;
  /** Changes nothing of what is found: whoever asks will ask next for what stands in the place of what was replaced. */
  readonly withLatest?: true;
  /** Claims that an editor rejected are left out, unless asked for. */
  readonly rejected?: 'also' | 'only';
}

export interface Ledger {
  /**
   * Reads an article into the ledger in one transaction: article, passages, claims, appearances, and whatever
   * `alongside` writes through the same connection (called where there is news). The same text
   * again changes nothing, nor does a page that says nothing which its address did not say before; a page takes the
   * place of its digest, and a digest that was changed of what it was.
   */
  ingest(read: ReadArticle, extraction: Extraction, recordedAt: Date, alongside?: AlongsideClaims): Promise<Ingested>;
  /**
   * Whether reading this article would change nothing. A page that stands again as it was read once takes the place of
   * what it said since; that a file still lies there (`of`) says nothing of its page.
   */
  holds(read: ReadArticle, of?: 'file'): Promise<boolean>;
  /** Articles of which what stands beside the figures was read otherwise than it is read now. */
  readBefore(): Promise<readonly string[]>;
  /** Reads again what stands beside the figures of articles, of their kept text, in one transaction. Figures and their ids stay. */
  readAgain(articles: readonly { readonly read: ReadArticle; readonly extraction: Extraction }[]): Promise<void>;
  /** In order of id. */
  claims(filter: ClaimFilter): Promise<readonly LedgerClaim[]>;
  /** Whatever editors say of it: a rejected one says so itself. */
  claim(id: string): Promise<LedgerClaim | undefined>;
  /** Keeps what an editor does to a claim. Never changes an article, a quotation or the claim's id. */
  act(claimId: string, deed: Deed, by: string, at: Date, alongside?: AlongsideAct): Promise<Acted>;
  /** Writes down that an article was withdrawn, or stands again. Claims that it alone tells are rejected, or no longer. */
  withdraw(articleId: string, deed: ArticleDeed, by: string, at: Date, alongside?: Alongside): Promise<Withdrawn>;
  /** Which articles do not tell these claims any more; as of a day, as far as was known on it. */
  dropped(claims: readonly string[], asOf?: IsoDate): Promise<readonly Dropped[]>;
  /** What editors did, in order: to these claims, or from day to day, both included. */
  acts(of: ActFilter): Promise<readonly Act[]>;
  /** What is still to be reviewed, and the claim that is next after another (or first). */
  queue(after: string | null): Promise<Queue>;
  /** For each of these claims, what stands in its place: itself, where nothing has replaced it. */
  latest(ids: readonly string[], asOf?: IsoDate): Promise<ReadonlyMap<string, LedgerClaim>>;
  /** Claims told by articles of these days or acted on in them, with those they may have replaced or been replaced by. */
  touched(since: IsoDate, until: IsoDate): Promise<readonly string[]>;
  /** These claims, in order of id. */
  standing(ids: readonly string[]): Promise<readonly StandingClaim[]>;
  /** What it takes to name these claims, in order of id. */
  named(ids: readonly string[]): Promise<readonly NamedClaim[]>;
  /** Which claims stand in which passages of these articles, in order of place and claim id. */
  claimPlaces(articles: readonly string[]): Promise<readonly ClaimPlace[]>;
  /** Oldest first, undated last; all, or those of `ids`. */
  articles(ids?: readonly string[]): Promise<readonly Article[]>;
  /** Whether no article has been read yet. */
  isEmpty(): Promise<boolean>;
  /** In the order of `articles`; all, or those known up to and on a day. */
  articleIds(asOf?: IsoDate): Promise<readonly string[]>;
  /** Which of these articles were known up to and on a day. */
  knownOn(articles: readonly string[], asOf: IsoDate): Promise<ReadonlySet<string>>;
  article(id: string): Promise<Article | undefined>;
  /** Texts of the page at this address, what it says now first. */
  textsAt(url: string | null): Promise<readonly string[]>;
  /** In the order of `articles`. */
  editions(): Promise<readonly Edition[]>;
  /** Of one article, of several, or of all, in order of article and number. */
  passages(articles?: string | readonly string[]): Promise<readonly StoredPassage[]>;
  /** These passages, as far as there are such. */
  passagesAt(places: readonly Place[]): Promise<readonly StoredPassage[]>;
  /** What articles say of one of these claims as a percentage, on either side. */
  ratios(claims: readonly string[]): Promise<readonly LedgerRatio[]>;
  /** All that these articles tell. */
  told(articles: readonly string[]): Promise<readonly Told[]>;
  /** Of which stories these articles are, in order of article id. */
  descents(articles: readonly string[]): Promise<readonly Descent[]>;
  /** These articles, oldest first, undated last, with which of them carry one story. */
  cited(articles: readonly string[]): Promise<CitedArticles>;
  /** Article id → the first article of its story. */
  origins(articles: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Articles of one story, each with how it descends from it. In order of article id. */
  story(origin: string): Promise<readonly Descent[]>;
  /** Oldest article first. */
  statements(filter: StatementFilter): Promise<readonly LedgerStatement[]>;
  /** Who says what about these claims, each once however many articles tell it; oldest article first. */
  marks(claims: readonly string[], asOf?: IsoDate): Promise<readonly LedgerMark[]>;
  /** Which of these claims an article dates by a weekday and a date that do not fit together. */
  misdated(claims: readonly string[]): Promise<readonly Misdated[]>;
  /** What lowers the trust in the reading of a claim: of the article that was read with most confidence. */
  doubts(claimId: string, asOf?: IsoDate): Promise<readonly string[]>;
  /** Windows with figures, at most `count` either side of `near`; `since` and `until` of the filter are not looked at. */
  windows(filter: ClaimFilter, near: IsoDate | null, count: number): Promise<readonly LedgerWindow[]>;
  /** Those with most claims first. */
  claimants(): Promise<readonly LedgerClaimant[]>;
  /** Those with most claims first. */
  groups(): Promise<readonly LedgerGroup[]>;
  close(): Promise<void>;
}
