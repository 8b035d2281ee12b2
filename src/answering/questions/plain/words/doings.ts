/** Forms of verbs, where it matters which. */
export interface Doings {
  /** "Ponme juntos": sets side by side. */
  readonly puts: string;
  /** "What they had on 15 January": as it was known then. */
  readonly hadThen: string;
  /** "A week ago, how many had been freed". */
  readonly hadHad: string;
  /** Said of a day on which a count was told. */
  readonly toldThen: string;
  /** What a body held true then, whatever stands between: "no dia 12, que número o governo usava". */
  readonly stood: string;
  readonly was: string;
  /** "Did the government really say 626". */
  readonly said: string;
  /** "Who is giving 600". */
  readonly gives: string;
  /** "Did everybody get 383 from Foro Penal". */
  readonly took: string;
  /** What a body does with the figure of another. */
  readonly copies: string;
  /** "Which outlets just repeat the number". */
  readonly repeats: string;
  /** A number's way from one to the next is asked for. */
  readonly spreads: string;
  /** "How did it go". */
  readonly went: string;
  /** What a question begins with that yes or no answers. */
  readonly yesOrNo: string;
  /** "How many prisoners have a lawyer". */
  readonly theyHave: string;
  /** "Which websites do you have". */
  readonly youHave: string;
  /** Beside media: ours are asked for. */
  readonly asksHere: string;
  readonly reads: string;
  /** "Do they still disagree". */
  readonly still: string;
  /** "Fica longe da do governo": how two counts stand. */
  readonly stands: string;
  /** "Still under court measures": not lifted. */
  readonly under: string;
  readonly lifts: string;
  /** Beside a government that frees: "cuántos soltó Delcy". */
  readonly freed: string;
  /** Those that only follow "has". */
  readonly beenFreed: string;
  /** Forms that are of those freed as well. */
  readonly free: string;
  /** Before the body that frees, or before the verb. */
  readonly has: string;
  /** "Are members of". */
  readonly belongs: string;
  /** "How many does Foro Penal believe are held": its count. */
  readonly believes: string;
  /** Said of one person: "is Alfredo Romero free". */
  readonly ofOne: string;
  /** "What can I ask you". */
  readonly may: string;
  /** "How do I phrase a question". */
  readonly phrases: string;
  readonly asks: string;
  /** Whoever does so names what is looked for. */
  readonly seeks: string;
  /** Words of a search that are commands of many things. */
  readonly looksFor: string;
  /** Something is wanted of what is told. */
  readonly wants: string;
  /** What whoever asks is at: "preparing a piece". */
  readonly isDoing: string;
  /** What is done in a newsroom, and by nobody else in a question. */
  readonly newsroom: string;
  /** What is to be done follows: "antes de gravar". */
  readonly toBeDone: string;
  /** "Falta poco": how long until a deadline. */
  readonly isMissing: string;
  /** A reason or a lack that is told asks for nothing. */
  readonly isGiven: string;
  /** Among forms of "be added", those that mean another thing alone. */
  readonly comesElse: string;
  /** "How many left El Rodeo": gone from there. */
  readonly left: string;
  /** Goes with a verb: "laying out page three" lets nobody out. */
  readonly particle: string;
}
