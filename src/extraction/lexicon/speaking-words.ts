type Phrases = readonly string[];

/** What a language owes to tell who speaks by how a sentence is built, whatever its verb. Entries as in `Language`. */
export interface SpeakingWords {
  /** How verbs end, as written, that may close a sentence with whoever said it: ", participó la Intergremial". */
  readonly verbEnds: Phrases;
  /** How verbs end that go on with the subject of their sentence: "saying", "afirmando". */
  readonly participleEnds: Phrases;
  /** Parts of a body that speak for all of it: its chapter, its office, its team. */
  readonly organs: Phrases;
  /** Of somebody with an office who is not named: "asked not to be identified". */
  readonly anonymity: Phrases;
  /** "of that country": the one named last. */
  readonly ofThatCountry: Phrases;
  /** Between a paper and an outlet that was shown it: "seen by", "al que tuvo acceso". */
  readonly shownTo: Phrases;
  /** … and after the outlet, in a clause of its own: "that Reuters has seen", "a que a AFP teve acesso". */
  readonly wasShown: Phrases;
  /** Before whose word is said not to hold: "contrary to what the government says". */
  readonly contraryTo: Phrases;
  /** At the head of a sentence, before a claim that does not hold: "Despite government claims that 400 were freed, …". */
  readonly despite: Phrases;
  /** Before what a count is made from, whose own it is not: "an AFP tally based on accounts from relatives". */
  readonly madeFrom: Phrases;
  /** Before a verb of saying, of who does not say it: "refused to confirm", "evitó confirmar". */
  readonly refuses: Phrases;
  /** Stems of verbs of who is glad of what others did: "welcomed the release of 41", "celebró la excarcelación de 41". */
  readonly reacts: Phrases;
  /** Verbs by which somebody says what they make of a thing, and no number: "describe", "calificar". */
  readonly describes: Phrases;
  /** Before what somebody leaves unsaid: "does not mention", "calla sobre". */
  readonly passesOver: Phrases;
  /** Before the number that a figure is put at: "is put at 143 by S", "es elevada a 502 por S". */
  readonly putAt: Phrases;
  /** Verbs that put a figure at the number right after them, and else say nothing: "deja en 40 los liberados". */
  readonly leavesAt: Phrases;
  /** At the head of a paragraph, at the foot of a press release: whom the press may ask. */
  readonly pressContacts: Phrases;
  /** At the head of a line that asks readers for something: "Join our list", "Suscríbase a nuestro boletín". */
  readonly invites: Phrases;
  /** Under a table, before whose numbers they are: "Source: S". */
  readonly sourceLabels: Phrases;
  /** At the head of a line that leads to the parts of the count before it: "By prison:". */
  readonly partedBy: Phrases;
}
