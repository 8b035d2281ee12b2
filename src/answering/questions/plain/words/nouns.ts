/** Nouns and what is said of them. */
export interface Nouns {
  /** Media that publish: no prisoners, and nobody who counts. */
  readonly media: string;
  /** "How it went through the press". */
  readonly thePress: string;
  /** "Which websites do you check". */
  readonly you: string;
  /** What the name in brackets after it is: "el sindicato (SNTP)". */
  readonly body: string;
  /** "According to my editor". */
  readonly ofTheHouse: string;
  readonly foreignDesk: string;
  /** Before the number of a page. */
  readonly page: string;
  /** "On page 3": no figure. */
  readonly beforePage: string;
  /** "Muchachos, rápido:" */
  readonly vocative: string;
  readonly news: string;
  /** "The latest from Foro Penal": its newest count. */
  readonly latest: string;
  /** "Just the count". */
  readonly count: string;
  /** "Has Foro Penal published names". */
  readonly list: string;
  /** The same, in a story that is told. */
  readonly names: string;
  /** "The final figure": asks for the best one. */
  readonly final: string;
  readonly truth: string;
  readonly summary: string;
  /** Of sources: not copied. */
  readonly independent: string;
  /** "Spanish citizens". */
  readonly nationals: string;
  /** A feast, and a surname. */
  readonly epiphany: string;
  readonly amnesty: string;
  /** Beside it: the law, and no body of that name. */
  readonly law: string;
  /** Of which "how many" asks for no people. */
  readonly counted: string;
  /** What words to search for may begin with, and are no part of. */
  readonly searchLead: string;
  /** What they may end with. */
  readonly thanks: string;
  /** Small words as short as the name of a body, which is written in capitals. */
  readonly acronyms: string;
}
