import type { Generated } from 'kysely';

/** Column types of the ledger's tables, for Kysely. */
export interface LedgerTables {
  readonly article: ArticleTable;
  readonly passage: PassageTable;
  readonly claim: ClaimTable;
  readonly telling: TellingTable;
  readonly appearance: AppearanceTable;
  readonly ratio: RatioTable;
  readonly fingerprint: FingerprintTable;
  readonly word_run: WordRunTable;
  readonly figure_told: FigureToldTable;
  readonly descent: DescentTable;
  readonly act: ActTable;
  readonly statement: StatementTable;
  readonly statement_claim: StatementClaimTable;
  readonly misdated: MisdatedTable;
  readonly address: AddressTable;
  readonly dropped: DroppedTable;
}

export interface ArticleTable {
  readonly id: string;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly published_basis: string;
  readonly sha256: string;
  readonly form: string;
  readonly recorded_at: string;
  readonly known_day: string;
  /** Of migration 0010. */
  readonly read_by: number;
  /** Of migration 0013. */
  readonly edition: number;
}

export interface PassageTable {
  readonly article_id: string;
  readonly number: number;
  readonly kind: string;
  readonly text: string;
}

export interface ClaimTable {
  readonly id: string;
  readonly measure: string;
  readonly claimant_key: string;
  readonly group_class: string;
  readonly series: string;
  readonly value: number;
  readonly from_day: string | null;
  readonly last_day: string;
  readonly told_value: number;
  readonly told_measure: string;
  readonly state: string | null;
  readonly confidence: number;
  readonly newest_day: string;
  /** From here on of migration 0008. */
  readonly first_told: string;
  readonly to_day: string | null;
  readonly to_basis: string;
  readonly exact: number;
  readonly firm: number;
  readonly linked: number;
}

export interface TellingTable {
  readonly article_id: string;
  readonly ordinal: number;
  readonly claim_id: string;
  readonly paragraph: number;
  readonly modifier: string;
  readonly population: string;
  readonly claimant: string;
  readonly claimant_kind: string;
  readonly speaker: string | null;
  readonly relayed_by: string | null;
  readonly channel: string | null;
  readonly from_day: string | null;
  readonly to_day: string | null;
  readonly basis: string;
  readonly to_basis: string;
  readonly derived_from: string | null;
  readonly part_of: string | null;
  readonly earlier_of: string | null;
  readonly number_range: string | null;
  readonly confidence: number;
  /** JSON list of words. */
  readonly doubts: string;
  /** Of migration 0032. */
  readonly country: string | null;
  /** Of migration 0033. */
  readonly of_some: number;
}

export interface AppearanceTable {
  readonly article_id: string;
  readonly ordinal: number;
  readonly place: number;
  readonly paragraph: number;
  readonly start_at: number;
  readonly end_at: number;
  readonly quote: string;
  readonly modifier: string;
  readonly origin_start: number;
  readonly origin_end: number;
}

export interface RatioTable {
  readonly article_id: string;
  readonly ordinal: number;
  readonly percent: number;
  readonly part: string;
  readonly whole: string;
  readonly paragraph: number;
  readonly phrase: string;
}

/** Of migration 0006. */
export interface FingerprintTable {
  readonly number: Generated<number>;
  readonly article_id: string;
  readonly day: number;
  readonly runs: number;
}

export interface WordRunTable {
  readonly day: number;
  readonly kind: number;
  readonly run: number;
  readonly number: number;
}

export interface FigureToldTable {
  readonly figure: number;
  readonly day: number;
  readonly number: number;
}

export interface DescentTable {
  readonly article_id: string;
  readonly origin_id: string;
  readonly parent_id: string | null;
  readonly ground: string | null;
  readonly same_agency: number;
  readonly shared_text: number;
  readonly shared_quotation: number;
  readonly shared_figures: number;
}

export interface ActTable {
  readonly number: Generated<number>;
  readonly claim_id: string;
  readonly kind: string;
  /** JSON object. */
  readonly changes: string | null;
  readonly reason: string | null;
  readonly undoes: number | null;
  readonly made_by: string;
  readonly made_at: string;
}

/** Of migration 0007. */
export interface StatementTable {
  readonly article_id: string;
  readonly ordinal: number;
  readonly kind: string;
  readonly said_by: string;
  readonly said_by_key: string;
  readonly said_by_kind: string;
  readonly speaker: string | null;
  readonly channel: string | null;
  readonly said_to: string | null;
  readonly said_to_key: string | null;
  readonly method: string | null;
  readonly said_on: string | null;
  readonly day_basis: string;
  readonly about_basis: string;
  readonly paragraph: number;
  readonly start_at: number;
  readonly end_at: number;
  readonly quote: string;
}

export interface StatementClaimTable {
  readonly article_id: string;
  readonly ordinal: number;
  readonly claim_id: string;
}

/** Of migration 0010. */
export interface MisdatedTable {
  readonly article_id: string;
  readonly ordinal: number;
  readonly claim_id: string;
  readonly day: string;
  readonly weekday: number;
  readonly paragraph: number;
  readonly start_at: number;
  readonly end_at: number;
  readonly quote: string;
}

/** Of migration 0014. */
export interface AddressTable {
  readonly key: string;
  readonly article_id: string;
}

/** Of migration 0019. */
export interface DroppedTable {
  readonly number: Generated<number>;
  readonly article_id: string;
  readonly claim_id: string;
  readonly kind: string;
  readonly by_article: string | null;
  readonly reason: string | null;
  readonly made_by: string | null;
  readonly at: string;
  readonly act: number | null;
  readonly until: string | null;
}
