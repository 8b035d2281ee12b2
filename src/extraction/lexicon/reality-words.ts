import type { Phrases } from './words.js';

/** Words that tell whether what is said to happen to people did, or will, or only may. */
export interface RealityWords {
  /** Before a release, with a word or two between: it may be, or ought to ("could be freed", "podrían salir", "were to have been freed"). */
  readonly possible: Phrases;
  /** Before it, anywhere in the same clause: it is said not to be so, or only hoped ("denied having released", "espera que"). */
  readonly denials: Phrases;
  /** Right before it: it is talked about, worked for, refused or stopped ("talks on the release of", "blocked the release of"). */
  readonly thwarted: Phrases;
  /** Looks like one of the two and is none: "se espera que", which is a promise. */
  readonly noDenials: Phrases;
  /** Before a subjunctive: what it says came about ("permitió que", "fez com que"). */
  readonly broughtAbout: Phrases;
  /** Before one of the past only: so, too; of what is to come before another ("después de que"). */
  readonly afterThat: Phrases;
  /** Verbs of release whose form leaves open whether it came about: "salgan", "deixem". */
  readonly open: Phrases;
  /** The same of the past: "fueran", "saíssem". */
  readonly openThen: Phrases;
  /** Looks like a form of what is to come, and as written without an accent is one of what had come before: "libertara". */
  readonly doneBefore: Phrases;
  /** Nouns for letting people go: "release", "excarcelación", "soltura". */
  readonly releases: Phrases;
  /** The same of more than one, behind their number: "553 releases". */
  readonly manyReleases: Phrases;
  /** Before one: what is done is done for it ("for", "por", "in support of"). */
  readonly purposes: Phrases;
  /** In the clause before such a word: the release came first ("thanked", "responsible", "a cambio"). */
  readonly causes: Phrases;
  /** The same: the release is settled, and to come ("order", "acuerdo"). */
  readonly settled: Phrases;
  /** Right before one: it came about ("after", "a raíz de"). */
  readonly alongside: Phrases;
  /** In the clause before one: somebody tells it, counts it, sees it or brings it about ("confirmed", "led"). */
  readonly factives: Phrases;
  /** In the clause before one: somebody allows it, in whatever form, and it is to come ("approved", "ordenara"). */
  readonly sanctions: Phrases;
  /** After an auxiliary, said of one: so, too ("was ordered", "fue autorizada"). */
  readonly sanctioned: Phrases;
  /** Right before a verb that tells no time: it was not done ("far from", "en vez de"). */
  readonly fallsShort: Phrases;
  /** The same, and before a noun: it comes later than what is told. */
  readonly earlier: Phrases;
  /** The same, with an auxiliary between: it was done before what is told. */
  readonly later: Phrases;
  /** Verbs that tell no time: "freeing", "liberar". */
  readonly timeless: Phrases;
  /** Before a participle, so, too: "be freed", "ser liberados". */
  readonly passive: Phrases;
  /** Opens a sentence about what was said, of which nothing may come: "Reports that". */
  readonly reports: Phrases;
  /** Right before such a verb, or an infinitive: it was done ("after", "al", "luego de"). */
  readonly doing: Phrases;
  /** In the clause before one: so, too ("managed", "obligado", "começou"). */
  readonly done: Phrases;
  /** Right before a number, anywhere in a sentence: its people are only supposed ("if", "unless"). */
  readonly supposing: Phrases;
  /** Opens its clause: so, too, without a word for "if" ("had they freed 12", "de haber liberado a 12", "tivessem libertado 12"). */
  readonly inverted: Phrases;
  /** The same, where a verb of today follows: they are waited for ("until 12 are freed"). */
  readonly untilThen: Phrases;
  /** Such verbs: "are", "have been". */
  readonly today: Phrases;
  /** Verbs of saying, and others, that want one, or weigh it: "insisted on", "considera". */
  readonly pleads: Phrases;
  /** After a release that is a noun, or a plan: nothing came of it ("was called off", "foi cancelada"). */
  readonly calledOff: Phrases;
  /** Nouns and verbs of visiting: whoever leaves a prison after one was no prisoner. */
  readonly visits: Phrases;
  /** Before a release: a plan for it, of which nothing may come ("a plan to release 90 was shelved"). */
  readonly plans: Phrases;
  /** A verb of what hangs on a condition: "habrían salido 300", "would". */
  readonly wouldHave: Phrases;
  /** Before those whom the police took in what is told of: "the march ended with", "dejó". */
  readonly outcomes: Phrases;
  /** Opens such a condition without a word for "if": "de haberse cumplido". */
  readonly hadIt: Phrases;
  /** Anywhere in the sentence: what it tells happens in a film, a novel or a quiz. */
  readonly stories: Phrases;
  /** Before a number, in its sentence: what an outlet had told and takes back ("an earlier version of this article said"). */
  readonly takenBack: Phrases;
  /** The same: whoever left comes back. */
  readonly leaves: Phrases;
  /** The same: whoever was held was so long ago. */
  readonly bygone: Phrases;
  /** Beside a number: so many were held once ("which once held 1,800", "llegó a albergar", "estuvieron recluidos"). */
  readonly heldOnce: Phrases;
  /** Right before a release of so many, or with its article between: it was put off, or has no day yet ("postponed", "aplazó", "data para"). */
  readonly putOff: Phrases;
  /** Before a release, in any form: somebody binds themselves to it ("promising", "comprometiera", "promessa"). */
  readonly binds: Phrases;
  /** Before such a word: it was kept ("kept its promise to free"). */
  readonly keepsWord: Phrases;
  /** The same: it was broken. */
  readonly breaksWord: Phrases;
  /** Verbs of promising a release: "20 had been promised". */
  readonly pledged: Phrases;
  /** Forms that tell a release as done: "fueron", "salieron"; where verbs do not show it, the auxiliaries before one: "were". */
  readonly happened: Phrases;
  /** Verbs of release that take those freed right behind them, where a participle looks the same: "freed 41". */
  readonly freedThem: Phrases;
  /** Verbs of announcing: the release announced may have begun, or not. */
  readonly announces: Phrases;
  /** After a release that was announced: it has not ("in the coming days", "pero ninguno ha salido"). */
  readonly stillAhead: Phrases;
  /** Verbs of release of now, which with a day to come tell of it: "salen", "saem", "leave". */
  readonly now: Phrases;
  /** Verbs by which somebody has spoken: "dijo", "anunciou", "said". */
  readonly saidThen: Phrases;
  /** Right before a weekday: it is gone by, or may be ("quedan libres este domingo", "this past Sunday"). */
  readonly thisDay: Phrases;
  /** Beside a number: its people have not left yet ("restantes", "que faltam", "remaining"). */
  readonly stillIn: Phrases;
  /** Ends a question after those who have not gone: "And how many are left?". */
  readonly leftBehind: Phrases;
  /** Nouns for a count of the dead: "toll". */
  readonly tolls: Phrases;
  /** Words of a vote: what is counted after it may be votes. */
  readonly votes: Phrases;
  /** After a number and "and": half of one more. */
  readonly halves: Phrases;
  /** Right before a state, or its first word: it may be, will be, or is wanted ("could", "be", "estén"). */
  readonly stateOpen: Phrases;
  /** Before "to" and such a word: so it is ("are believed to be held"). */
  readonly knownTo: Phrases;
  /** The same, of what is to come; beside "some 40" it only guesses ("habrá", "estarão"). */
  readonly stateAhead: Phrases;
  /** In the clause before one, and "that": whoever regrets or reckons it says that it is so ("lamentó que haya", "calcula que sejam"). */
  readonly vouches: Phrases;
  /** Before a length of time in prison: they were there so long ("spent", "llevan", "tras"). */
  readonly spends: Phrases;
  /** Before a release that is a noun, behind people: it is theirs ("won", "incluidos", "beneficiadas"). */
  readonly gains: Phrases;
  /** Verbs with people and what they do behind them: it hangs on the first whether it came about ("see 12 walk free", "permitir que"). */
  readonly lets: Phrases;
  /** What a court does to people, before it lets them go: "acquitted", "absueltos". */
  readonly judged: Phrases;
  /** Before a participle in an aside: of how many it tells ("all arrested", "la mayoría detenidos"). */
  readonly allOfThem: Phrases;
  /** Before a body whose count another is so many times as high as: "as many as Foro Penal", "más que Foro Penal". */
  readonly setBeside: Phrases;
  /** Whose turn it was, with "to be freed" behind: "the first to be freed", "os únicos a serem soltos". */
  readonly turns: Phrases;
  /** Behind it or its noun, where what follows is told and not yet to come: "the first to be", "os únicos a serem". */
  readonly toBe: Phrases;
  /** Before a noun for those let go at once: "the first batch", "o último grupo". */
  readonly orders: Phrases;
  /** Before what was imposed on people: it holds still ("remain under", "siguen con"). */
  readonly inForce: Phrases;
  /** Beside such a word: it does not ("no longer", "ya no"). */
  readonly noLonger: Phrases;
  /** Beside "not 112": that was said before, and is put right ("corrected", "rectificó", "as it had said"). */
  readonly corrections: Phrases;
  /** Verbs with people as their object, and no clause, where a language may leave out "that": "counts 17". */
  readonly countsThem: Phrases;
}
