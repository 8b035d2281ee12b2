/** What joins and points: articles, prepositions, pronouns. */
export interface Joints {
  readonly and: string;
  /** Beside two names, as good as a sign: "Foro Penal plus Provea". */
  readonly plus: string;
  /** "Everything that covers". */
  readonly that: string;
  readonly article: string;
  /** Before "articles". */
  readonly determiners: string;
  /** Articles and the like, that stand between a word and its name. */
  readonly owned: string;
  /** "For the 9am": what goes out then. */
  readonly ourThe: string;
  /** What is no short name of a body. */
  readonly ofName: string;
  /** "104 of Foro Penal", "la edición del domingo". */
  readonly of: string;
  /** Where English "of" would mean another thing: "que se ha dicho de". */
  readonly ofMatter: string;
  /** "Are from Vente Venezuela", "government of Spain". */
  readonly ofPlace: string;
  /** "The 626 of Caracas": the government's. */
  readonly ofCity: string;
  /** "Of those who are still held". */
  readonly ofThose: string;
  /** "O número de quem continua preso": of whoever is held, and not whose number. */
  readonly ofWhom: string;
  /** Between "before" and what is done. */
  readonly toVerb: string;
  readonly in: string;
  /** "In our articles". */
  readonly inside: string;
  /** Before the name of a place that nobody knows. */
  readonly inPlace: string;
  /** "In Caracas": no government. */
  readonly inCity: string;
  readonly between: string;
  readonly for: string;
  /** Between two words that are one matter. */
  readonly joins: string;
  /** The name of a body is told in short up to here. */
  readonly beforeMore: string;
  /** "Freed by the government". */
  readonly by: string;
  /** Before whoever counts or frees: "freed by the army". */
  readonly byWhom: string;
  readonly accordingTo: string;
  /** "According to my editor": a count of theirs is asked for. */
  readonly askersSource: string;
  /** What somebody writes about may be what is asked about. */
  readonly about: string;
  /** "What was published about the amnesty law". */
  readonly onMatter: string;
  /** Before the name of whoever asks: "this is Marcus". */
  readonly self: string;
  /** Between that and the name. */
  readonly is: string;
  readonly firstPerson: string;
  /** What a clause may begin with that turns to whoever asks: "… and I need". */
  readonly turns: string;
  readonly anybody: string;
  readonly everyone: string;
  /** "What can I ask you". */
  readonly what: string;
  /** "Which papers do you read". */
  readonly which: string;
  /** "Which figures were added". */
  readonly anyOf: string;
  readonly anything: string;
  readonly how: string;
  /** Wherever it stands, as it is written: "cómo", with its accent. */
  readonly howAsks: string;
  readonly howMuch: string;
  readonly where: string;
  /** "More than the government". */
  readonly more: string;
  readonly than: string;
  /** "Qué organismo reporta más": the most is never picked. */
  readonly most: string;
  /** Who or which has it. */
  readonly ofMost: string;
  readonly same: string;
  /** Side by side, after a verb that puts; else a sum. */
  readonly together: string;
  /** "A single number". */
  readonly single: string;
  /** "Just the count". */
  readonly only: string;
  /** Before "list", where it is no verb. */
  readonly aList: string;
}
