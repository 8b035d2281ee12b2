import type { Phrases } from './words.js';

/** What a language owes the engine to tell what is said about the counts. Entries as in `Language`. */
export interface StatementWords {
  /** Nouns for a list of people, and for their names. */
  readonly lists: Phrases;
  /** Goes back to such a list: "1,019 were still on it", "quedaban en ella". */
  readonly onIt: Phrases;
  /** Between a list and its people: "of", "with". */
  readonly listOf: Phrases;
  /** Beside "list": it is one of people ("names", "those freed"). The words for prisoners need not stand here. */
  readonly listed: Phrases;
  /** After "list of", and the words that make it no list of people ("list of demands", "sanctions list"). */
  readonly otherLists: Phrases;
  /** Verbs of asking for a list, or waiting for one. */
  readonly asks: Phrases;
  /** Verbs that turn to somebody to have something verified. */
  readonly turnsTo: Phrases;
  /** "it would be ideal if", "should", "we hope": before a verb of publishing, a wish for it. */
  readonly wishes: Phrases;
  /** Before whoever is asked: "pide a Naciones Unidas". */
  readonly toWhom: Phrases;
  /** Before a participle: it was done to whoever stands before ("had been promised a list"). */
  readonly passives: Phrases;
  /** Verbs that promise. */
  readonly promises: Phrases;
  /** "will publish": a promise by its tense. */
  readonly willPublish: Phrases;
  /** To publish, hand over, show; in every form but those of `published`. */
  readonly publishes: Phrases;
  /** Somebody published it: finite past. */
  readonly published: Phrases;
  /** After a list: "was published", "published by". */
  readonly wasPublished: Phrases;
  /** "available", "public": close a verb of publishing in two halves ("make the list … available"). */
  readonly publishedEnds: Phrases;
  /** Verbs in two halves: "make" … "available". */
  readonly publishedFirst: Phrases;
  /** To verify and verification. */
  readonly verify: Phrases;
  /** It has been verified. */
  readonly verified: Phrases;
  /** Weaker words for it, which of a government's own figure only announce it. */
  readonly confirmed: Phrases;
  /** It is being verified. */
  readonly verifying: Phrases;
  /** It could not be verified. */
  readonly unverified: Phrases;
  /** What is said of people who are not where they are said to be: "could not be verified", "appear on no list". */
  readonly unaccounted: Phrases;
  /** What is verified of a count: identities, cases, releases, figure. */
  readonly verifiable: Phrases;
  /** "verifies other cases": not those of the figure told before. */
  readonly others: Phrases;
  /** "independent", "international": of a verification that somebody else is to make. */
  readonly independent: Phrases;
  /** Bodies that are asked to verify, by the name they are shown under. */
  readonly verifiers: Readonly<Record<string, Phrases>>;
  /** Each person by name. */
  readonly caseByCase: Phrases;
  /** Against a register. */
  readonly registers: Phrases;
  /** Nouns for a count that is questioned or still open. */
  readonly figures: Phrases;
  /** A count is not final. */
  readonly provisional: Phrases;
  /** Of these, the ones that need their count in the sentence: "could rise". */
  readonly grows: Phrases;
  /** A count is called too high. */
  readonly inflates: Phrases;
  /** A count does not match another. */
  readonly mismatches: Phrases;
  /** Between a count and the share of another that it comes to: "its list amounts to 68% of that". */
  readonly equates: Phrases;
  /** "disputed by". */
  readonly disputedBy: Phrases;
  /** Right before "not": words quoted begin there ("does not publish"). */
  readonly auxiliaries: Phrases;
}
