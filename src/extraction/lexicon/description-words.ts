/** What the words after a noun say of its people, from a language's words to the English of the label. */
export interface DescriptionWords {
  /** How they came to be or are in prison: "encarcelados" → "jailed". */
  readonly states: Readonly<Record<string, readonly string[]>>;
  /** "for political reasons". */
  readonly politicalReasons: readonly string[];
  /** Before an event, with its article: "tras las" → "after the". */
  readonly occasions: Readonly<Record<string, readonly string[]>>;
  /** "presidenciales" → "election". */
  readonly events: Readonly<Record<string, readonly string[]>>;
  /** What sets some of them apart from the others: "sin cargos" → "held without charge". */
  readonly circumstances: Readonly<Record<string, readonly string[]>>;
  /** Before an age: "over the age of"; "under the age of". */
  readonly olderThan: readonly string[];
  readonly youngerThan: readonly string[];
  /** After the lowest age: "or older", "o más". */
  readonly orOlder: readonly string[];
  /** People of whom a clause says no more than how old they are: "those over 70", "quienes". */
  readonly whoever: readonly string[];
  /** Before the lowest and the highest age: "aged", "tienen entre". */
  readonly agedBetween: readonly string[];
  /** Among such words, those that are of nothing but ages: "aged", "menores". */
  readonly ageWords: readonly string[];
  /** After years: "old", "de edad". */
  readonly old: readonly string[];
  /** Beside a noun, what they are or were besides: "antiguos" → "former", "embarazadas" → "pregnant". */
  readonly qualities: Readonly<Record<string, readonly string[]>>;
  /** Before a country: "come from". */
  readonly comeFrom: readonly string[];
  /** Verbs of counting, listing and estimating, in whatever form: "contabilizava". */
  readonly counting: readonly string[];
  /** Before how many children somebody has: "mothers of three". */
  readonly parents: readonly string[];
  /** Right before how old they are, beside the verb to be: "tienen menos de 18". */
  readonly haveAge: readonly string[];
  /** Before an age that has no word for years: "a girl of nine". */
  readonly agedOf: readonly string[];
  /** Between a form of "to be" and a noun: "all", "also". */
  readonly adverbs: readonly string[];
  /** Right after a number and a comma, before what all or most of its people are: "all", "en su mayoría", "entre eles". */
  readonly appositions: readonly string[];
  /** People of the country whose government speaks: "its citizens", "compatriotas". */
  readonly compatriots: readonly string[];
  /** What follows is said of others: "whose relatives are journalists". */
  readonly whose: readonly string[];
  /** Nouns of a count that name nobody: "releases", "cases". */
  readonly nameless: readonly string[];
  /** What stands on a list or in a file for people: "names", "cases", "entries". */
  readonly records: readonly string[];
  /** Beside such a noun: it stands for nobody, or for nobody more: "duplicate", "twice", "illegible". */
  readonly flawed: readonly string[];
  /** Before them, what is done to records and not to people: "removed", "published". */
  readonly handling: readonly string[];
  /** What is done with papers and never with people: a bare number behind it is of them ("had filed 45"). */
  readonly filed: readonly string[];
  /** After them, the same: "are being checked", "were struck off". */
  readonly handled: readonly string[];
}
