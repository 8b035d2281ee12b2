import type { SourceRole } from './source-role.js';
import type { SpeakingWords } from './speaking-words.js';

type Phrases = readonly string[];

/** What the people of a body are. */
export type Calling =
  | 'lawyers'
  | 'journalists'
  | 'activists'
  | 'volunteers'
  | 'watchers'
  | 'mothers'
  | 'clergy'
  | 'doctors'
  | 'workers'
  | 'experts';

/** What a language owes the engine to tell who says a number. Entries as in `Language`. */
export interface SourceWords {
  /** Who speaks, by how a sentence is built. */
  readonly speaking: SpeakingWords;
  readonly roles: Readonly<Record<SourceRole, Phrases>>;
  /** Words that tell what the people of a body are, in its name, beside it or when they are called so again: lawyers, bar. */
  readonly callings: Readonly<Record<Calling, Phrases>>;
  /** Verbs of saying and counting, in the forms that carry a claim. */
  readonly say: Phrases;
  /** "according to". */
  readonly according: Phrases;
  /** Verbs whose object stands after them: "told reporters" is never inverted. */
  readonly objectVerbs: Phrases;
  /** "its list", "su registro": the count of the body named before. */
  readonly possessives: Phrases;
  /** Articles and possessives: a word after one is a noun, never a verb of saying ("the report", "el anuncio"). */
  readonly determiners: Phrases;
  /** Before a place that is only a place: "from Madrid". */
  readonly placePrepositions: Phrases;
  /** "According to" at the head of a sentence alone, with a comma after the body: "Para el Foro Penal, …". */
  readonly accordingAtHead: Phrases;
  /** Nouns that are counts: figure, tally, list, total. */
  readonly counts: Phrases;
  /** Between a count and whose it is: "the tally of S", "el balance de S". */
  readonly countOf: Phrases;
  /** Between a count and whose it is, when that is all a sentence says: "is from", "é da". */
  readonly isOf: Phrases;
  /** Whether the verb of saying often comes before its subject without a comma ("informó el ministerio que"). */
  readonly verbFirst: boolean;
  /** Between a verb of saying and its day: "told reporters on Monday". */
  readonly listeners: Phrases;
  /** Words that make a capitalised name a body's name: Committee, Observatory, Union. */
  readonly bodyNouns: Phrases;
  /** Small words inside the name of one source: "director of the", "a lawyer with". */
  readonly glue: Phrases;
  /** "which": a relative pronoun that never goes back to a person. */
  readonly thingRelatives: Phrases;
  /** Before a body's name: "the NGO Cubalex", "the party Ezema". */
  readonly introducers: Phrases;
  /** Nouns that tell a body apart from a person when set beside its name: "a charity that", "a network of". */
  readonly bodyHeads: Phrases;
  /** Articles that stand before the name of a body, never before that of a person. */
  readonly nameArticles: Phrases;
  readonly partyNouns: Phrases;
  /** Body nouns of a state: Ministry, Police, Prosecutor. */
  readonly stateNouns: Phrases;
  /** Where it was said. */
  readonly channels: Readonly<Record<string, Phrases>>;
  /** Participles of saying and counting that a passive has: "verified", "divulgado". */
  readonly reported: Phrases;
  /** Before who did it: "by", "por", "pelo". */
  readonly agents: Phrases;
  /** Nouns for what a count stands in: report, statement, data. */
  readonly documents: Phrases;
  /** Nouns for saying: "the announcement by S that", "S's claim that". */
  readonly nounsOfSaying: Phrases;
  /** Verbs that call another's figure into question: "disputes the government's figure of 400". */
  readonly disputes: Phrases;
  /** Verbs and nouns that make an outlet's number its own: "counted", "saw"; of others they may be no verbs of saying. */
  readonly ownCounting: Phrases;
  /** People of an outlet who see for themselves: "an AFP journalist". */
  readonly eyewitnesses: Phrases;
  /** Before an outlet's name: newspaper, site. */
  readonly outletNouns: Phrases;
  /** Nouns for bodies that a description may name: "the Ukrainian journalists' union". */
  readonly describedBodies: Phrases;
  /** Verbs between a person and the body that is theirs: "who heads Foro Penal". */
  readonly leads: Phrases;
  /** What the guest of an interview does with a body, whatever its name: "She has run Open Doors since 2014". */
  readonly guestLeads: Phrases;
  /** To whom, how or when it was said, between the verb and who says it: "dijo a este diario X", "explicó por teléfono X". */
  readonly told: Phrases;
  /** Before a verb of saying that goes on with who spoke last: "también dijo". */
  readonly also: Phrases;
  /** Before who is only compared or in company, at the head of a sentence: "unlike the government", "junto con Cofavic". */
  readonly companions: Phrases;
  /** Words for whoever speaks, as written: "we", "nosotros", "nós". */
  readonly firstPersons: Phrases;
  /** What says something and is nobody: decree, ruling, video, court. */
  readonly papers: Phrases;
  /** Before what only says when, where or on what occasion something was said, at the head of a sentence without a subject. */
  readonly adjunctOpeners: Phrases;
  /** Words that open a sentence and begin no name: "Yet Foro Penal", "Sin embargo, Provea". */
  readonly openers: Phrases;
  /** At the head of a sentence that only says who said the one before: "This was reported by", "Así lo informó". */
  readonly refersBack: Phrases;
  /** What heads a press release: its author speaks in all of it. */
  readonly pressRelease: Phrases;
  /** "we have verified", "registramos": whoever wrote a text whose last lines say who they are. */
  readonly weCount: Phrases;
  /** "our organisation", "nuestro registro": whoever wrote the press release. */
  readonly ourselves: Phrases;
}
