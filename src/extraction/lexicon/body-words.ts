import type { Phrases } from './words.js';

/**
 * Words by which the engine tells who is spoken of: what stands beside the name of a body, and what a body is called when
 * it is called again. Single words, `word*` for a stem, but where said otherwise.
 */
export interface BodyWords {
  /** Between a name and another name of the same body: "the Bahrain Institute, or BIRD, said". */
  readonly or: Phrases;
  /** What somebody does for a release who does not tell of it: "request", "mediación". */
  readonly help: Phrases;
  /** What people do to a prison, whose letters follow: "Eleven women left INOF". */
  readonly leavesPrison: Phrases;
  /** What a prison does, after its letters: "the NBP held 29,480 inmates", "El INOF albergaba a 412". */
  readonly houses: Phrases;
  /** Nouns by which an outlet is called again: "la agencia estatal VNA … la agencia". */
  readonly outletsAgain: Phrases;
  /** An office of a state that may be called again by its noun: "el Cuartel General … el cuartel". */
  readonly headquarters: Phrases;
  /** Point at a body named before: "that organisation", "dicho organismo". */
  readonly demonstratives: Phrases;
  /** Before an outlet's noun: it is the one that prints it ("a este diario"). */
  readonly thisPaper: Phrases;
  /** With no more than an article, those who write for the outlet that prints it: "a reportagem". */
  readonly ownReporters: Phrases;
  /** The body named last, whoever spoke: "esta última". */
  readonly latter: Phrases;
  readonly same: Phrases;
  /** Nouns that say nothing of what a body is, so that an office of a state may go by them: "entity". */
  readonly neutral: Phrases;
  /** Nouns of bodies that no state has: "association", "colectivo". */
  readonly ofPeople: Phrases;
  /** … by which no body of several states goes, as the UN may by "the organisation". */
  readonly ofNoStates: Phrases;
  /** What people go by who speak for no state, unless it is named beside them: "the activist". */
  readonly ofNoState: Phrases;
  /** Participles of what says nothing of a figure: "the announcement made by the government". */
  readonly made: Phrases;
  /** Participles of papers, before who wrote them: "the document, drawn up by Provea". */
  readonly authored: Phrases;
  /** A noun that may introduce a body of activists: "a agência de militantes Harana". */
  readonly agencies: Phrases;
  /** What a noun for a body may be of, before its name, in phrases: "la organización de derechos humanos Cristosal". */
  readonly activists: Phrases;
  /** Between a noun for a body and its name, what sort of body it is: "la asociación civil Puertas Abiertas". */
  readonly sorts: Phrases;
  /** Small words among them: "no gubernamental", "sin fines de lucro". */
  readonly sortLinks: Phrases;
  /** Between reporters and their outlet, where "of" is not the only word: "reporters for Harbour Press". */
  readonly worksFor: Phrases;
  /** As written: whom something is told or written to, with the article grown into it: "told to", "al", "à". */
  readonly toThe: Phrases;
  /** As written, one or two words: to whom a text is written ("A LA COMUNIDAD NACIONAL"). */
  readonly addressees: Phrases;
  /** What one body does to another: "Cabello called Foro Penal's figures inflated". */
  readonly calls: Phrases;
  /** After a group of people, who they are: "The group includes two journalists". */
  readonly takesIn: Phrases;
  /** In front of a group just counted: "in this group", "entre estos". */
  readonly among: Phrases;
  /** The two in one word, where they grow together: "nesse grupo". */
  readonly amongThese: Phrases;
  /** Ends of participles, and those that end otherwise: who puts a figure at a number ("es elevada a 502 por", "is put at 143 by"). */
  readonly putEnds: Phrases;
  readonly put: Phrases;
  /** Words that the names of newspapers and stations end or begin with: "the Moscow Times", "Radio Caracol". */
  readonly paperEnds: Phrases;
  readonly paperHeads: Phrases;
  /** Letters that in this language are those of the United States, whoever else has them: Mexico's "EU". */
  readonly americanLetters: Phrases;
  /** Ends of verbs by which somebody has done something to another, as written, and verbs of other ends: "mocked", "met". */
  readonly deedEnds: Phrases;
  readonly deeds: Phrases;
  /** What ends as a verb of telling and is none ("quickly"), and words that only end so ("based in", "sede"). */
  readonly noVerbEnds: Phrases;
  readonly noVerbs: Phrases;
  /** After a name and a comma, what only a body is or has: "Al-Wefaq, outlawed in 2016,", "Kadiri, con sede en Londres,". */
  readonly seated: Phrases;
  /** After a comma, before whom somebody is only with: "o governo, em conversas com a embaixada". */
  readonly asides: Phrases;
  /** Before "lawyers", "relatives": they are of people, and of nobody named: "their lawyers". */
  readonly their: Phrases;
  /** Before a place one is in, with or without the article grown into it: "in", "no". */
  readonly inThe: Phrases;
  /** What somebody who leads the opposition has, and what speaks for them: "the office of Ana Ruiz". */
  readonly ownOffices: Phrases;
  /** Nouns of bodies that nobody calls an NGO. */
  readonly unions: Phrases;
  /** "in neighbouring Colombia". */
  readonly neighbouring: Phrases;
  /** Before a place that is only a place, alone: "the consulate at Boston". */
  readonly near: Phrases;
  /** The first of two words before one, outside which people wait: "frente a El Rodeo", "diante do El Rodeo". */
  readonly beside: Phrases;
  /** Possessives that go back to a person, never to a country: "his". */
  readonly ofPersons: Phrases;
  /** Possessives that go back to people, never to a body: "their lawyers" are not Foro Penal's. */
  readonly ofPeopleOnly: Phrases;
  /** After a paper: it is the government's ("el último parte oficial"). */
  readonly officialCount: Phrases;
  /** Whoever heads a place of detention is of the state: "the warden". */
  readonly wardens: Phrases;
  /** Places of detention that have a warden: "megacárcel". */
  readonly jails: Phrases;
  /** Stands for whoever spoke in the same sentence, where a language cannot leave it out: "they had put it at 40". */
  readonly they: Phrases;
  /** Somebody of a government: "a senior Egyptian official". */
  readonly officials: Phrases;
  /** Heads of a state, known without a name: "the president". */
  readonly heads: Phrases;
  /** Ministers and ministries: "minister", "ministerio". */
  readonly ministers: Phrases;
  /** Before a minister: the one who heads the government ("prime"). */
  readonly first: Phrases;
  /** Offices that are of something: "the Secretary for Justice and Security", "vice-ministra". */
  readonly portfolios: Phrases;
  /** Offices that follow what they are for, before a person's name: "Women's Affairs Minister Yelena Prado". */
  readonly officesAfter: Phrases;
  /** A body's way to speak, and not somebody close to it: "fuente". */
  readonly sourceNouns: Phrases;
  /** One of somebody's family: "sister". */
  readonly kin: Phrases;
  /** Before a colon and whose a figure is: "(fuente: Foro Penal)". */
  readonly sourceLabels: Phrases;
  /** At the head of a sentence, before who gave the figure in the one before: "Fue Foro Penal quien", "It was". */
  readonly itWas: Phrases;
  /** All words that may stand in it: "una fuente oficial de la". */
  readonly officialSource: Phrases;
  /** Before an outlet: the state speaks through it ("state broadcaster MRTV"). */
  readonly ofTheState: Phrases;
  /** Ends of words that say where a body is from or whose it is: "the Madrid-based Prisoners Defenders". */
  readonly fromSomewhere: Phrases;
  /** What any organisation may be called again by, so that it tells none apart: "the same rights group". */
  readonly tellsNone: Phrases;
  /** Nouns that any body goes by: "organisation", "equipo". */
  readonly anyBody: Phrases;
  /** Nouns of the office that runs the prisons: "the prison service". */
  readonly prisonServices: Phrases;
  /** Ends of words for the people of a country: "Americans". */
  readonly nationals: Phrases;
  /** By which an embassy, or a high commission, is called again. */
  readonly missions: Phrases;
  /** After the noun of a description: what it is of, leads it or houses it ("an exile network based in San José"). */
  readonly ofIt: Phrases;
  /** At the head of a sentence, people of the body that is named after them: "Voceros del Ejército". */
  readonly peopleOf: Phrases;
  /** Who leads a body or belongs to one, before or after a name that no other word makes a body's: "director of Open Doors". */
  readonly leaders: Phrases;
  /** Between the two: "of", "with". */
  readonly leaderOf: Phrases;
  /** People whom a body has, after its name: "Don Bosco's street workers". */
  readonly itsPeople: Phrases;
  /** Prepositions with the article grown into them: "nas estimativas da World Prison Brief". */
  readonly contracted: Phrases;
  /** Both of a pair: "both organisations". */
  readonly both: Phrases;
  /** One or both of a pair, standing alone before a verb of saying: "both say", "the former counts 20". */
  readonly ofPair: Phrases;
  /** Which of a pair, standing alone before a verb of saying: "the first counts 20". */
  readonly ofOrder: Phrases;
  /** Ends of nouns in the plural and in the singular: "charities", "charity". */
  readonly plurals: readonly (readonly [plural: string, singular: string])[];
  /** Nouns for a body that follow its name: "the Legal Path group". */
  readonly groupNouns: Phrases;
  /** Between the two: "the Viasna rights group". */
  readonly groupKinds: Phrases;
  /** Initials that introduce a body's name and are not of it: "ONG Foro Penal". */
  readonly ngo: Phrases;
  /** Whoever speaks, and what is theirs: "our register has 44". */
  readonly ours: Phrases;
  /** What speaks for a person, after their name and "'s": "Lukashenko's office said". */
  readonly officeOf: Phrases;
  /** A noun for an office that is no name by itself: "the Prosecutor's Office". */
  readonly officeNoun: Phrases;
  /** Words of an age, between a person and whom they head: "51 years old". */
  readonly ageWords: Phrases;
  /** In a common noun for a body: it runs the prisons. */
  readonly prisonSort: Phrases;
  /** It is an organisation of people: "watchdog". */
  readonly ngoSort: Phrases;
  /** It is of the opposition: "coalition", "partido". */
  readonly partySort: Phrases;
}
