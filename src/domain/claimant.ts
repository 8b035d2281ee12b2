export const CLAIMANT_KINDS = ['ngo', 'government', 'opposition', 'international', 'media', 'unattributed'] as const;
export type ClaimantKind = (typeof CLAIMANT_KINDS)[number];

/** The name of a claim nobody is named for. */
export const UNATTRIBUTED = 'unattributed';

/** A body that Recount can name: its figures are filed under `name`, whatever an article calls it. */
export interface KnownClaimant {
  readonly name: string;
  readonly kind: ClaimantKind;
  /** Other names, in any language; compared without case and accents. */
  readonly aliases: readonly string[];
  /** Names that are common words elsewhere and stand for it only where they speak: "Amnesty said". */
  readonly spoken?: readonly string[] | undefined;
  /** Country it acts in, English name; `null` for an international body. */
  readonly country: string | null;
  readonly people: readonly KnownPerson[];
}

export interface KnownPerson {
  readonly name: string;
  /** Office, English, for readers: "president", "lawyer". */
  readonly office: string | null;
}
