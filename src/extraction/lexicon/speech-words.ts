import type { Phrases } from './words.js';

/**
 * Words by which single rules tell who says a count, and to whom. Single words, folded, but where said otherwise. What
 * only languages need whose verb of saying may come before its subject, English leaves empty.
 */
export interface SpeechWords {
  /** After a body that "for" names at the head of its clause: its own clause goes on ("Para el Foro Penal, solo 56", "para a ONG foram 40"). */
  readonly opensCount: Phrases;
  /** Before an article: what only says when or where goes on, and no subject opens ("en el patio de la cárcel, …, dijo"). */
  readonly joinsAdjunct: Phrases;
  /** Of `adjunctOpeners`, those that no noun follows: "ayer", "depois". */
  readonly timeAdverbs: Phrases;
  /** Closes a verb of saying before what is spoken of, which says nothing: ", spoke of a gesture". */
  readonly spokenOf: Phrases;
  /** Verbs between two counts that are not alike: "S's tally differs from T's: 626 against 266". */
  readonly differs: Phrases;
  /** Verbs by which one count is measured by another: "exceeds S's", "duplica la de S". */
  readonly exceeds: Phrases;
  /** Verbs of one's age, where years are had: "ya tiene 25". */
  readonly hasYears: Phrases;
  /** Opens a sentence that sums up the one before: "This brings to 17,836 the number". */
  readonly sumsUp: Phrases;
  /** Nouns that stand for what was just told, and count nothing: "the news was given by S", "los nombres los publicó S". */
  readonly news: Phrases;
  /** Verbs of giving such news or a figure: "La cifra la dio S", "S provided the figures". */
  readonly gives: Phrases;
  /** Between a verb of saying and another that goes on with it: "dice haber confirmado". */
  readonly toHave: Phrases;
  /** Verbs of saying without a tense, after "before" and "after": "depois de o governo anunciar 406". */
  readonly toSay: Phrases;
  /** Before a clause that tells when what stands ahead of it was: "counted 154 after S announced 406". */
  readonly earlierLater: Phrases;
  /** Before a noun for people let go: others say that they were ("the 60 supposed releases"). */
  readonly supposed: Phrases;
  /** What somebody makes of a figure that is not theirs: "a figure that the government calls a fairy tale", "que el Gobierno niega". */
  readonly makesOfIt: Phrases;
  /** Opens a sentence about all groups just told: "Both were confirmed by S", "Las dos salidas las confirmó S". */
  readonly bothOpeners: Phrases;
  /** After a form of "to be", before whose count it was: "that is what S could document", "es lo que nos dan las familias". */
  readonly what: Phrases;
  /** Opens a question that a sentence only reports: "could not find out how they were freed". */
  readonly asksHow: Phrases;
  /** Before a body whose count follows: "by Lorn Prison Watch's count". */
  readonly reckonedBy: Phrases;
  /** Between what was announced and the verb of it: "the announcement by S to free 300", "el anuncio de liberar". */
  readonly toDo: Phrases;
  /** Nouns for a count that are whom it counts: "Haiti's prison population" is nobody's figure. */
  readonly populations: Phrases;
  /** Adverbs of degree before what sort of count it is: "the most recent count of S". */
  readonly degrees: Phrases;
  /** Between "its" and a count: "its own figure", "su último balance". */
  readonly ofItsCount: Phrases;
  /** After `passives`: whoever hears it has not said it ("their families were told"). */
  readonly told: Phrases;
  /** Forms of "to be" before `told`. */
  readonly passives: Phrases;
  /** Right before a verb of saying: what is said, or the figure told before ("las confirmó S", "os estima em 30"). */
  readonly clitics: Phrases;
  /** Between such a verb and the number: "la situaba en 187". */
  readonly atFigure: Phrases;
  /** Before a number, where the verb of saying is left out: "S conta 262 e T, a 250". */
  readonly toFigure: Phrases;
  /** Opens a clause whose verb of saying is left out: "S counts 262 and T, 250". */
  readonly openGapped: Phrases;
  /** Verbs of a body before its figure: "Provea da 351". */
  readonly givesFigure: Phrases;
  /** Between a word and whose it is, in headlines: "the latest from S: 63 out". */
  readonly wordFrom: Phrases;
  /** After "according to": who is meant stands before it ("according to which", "segundo o qual"). */
  readonly whichOf: Phrases;
  /** An outlet has counted for itself: "a list of its own", "una lista propia". */
  readonly own: Phrases;
  /** Before the second of two who say it, after their verb: "anunciaron el presidente y su ministro". */
  readonly pairArticles: Phrases;
  /** Each of two bodies has the number in its place: "S and T count 120 and 131 respectively". */
  readonly eachInTurn: Phrases;
  /** Verbs of speaking with a day before what is spoken of: "spoke last week of 11 Italians". */
  readonly speaks: Phrases;
  /** Between a day and a number, or before both: whoever spoke then told how many had left by then ("hablaba de", "spoke of"). */
  readonly spokeThen: Phrases;
  /** Verbs of seeing: an organisation that sees people arrive counts them ("has only seen 79 arrive"). */
  readonly sees: Phrases;
  /** Stands among the nouns that lead up to a name: "the opposition alliance PUD". */
  readonly beforeBody: Phrases;
  /** Passes on what another has said: "citing". */
  readonly cites: Phrases;
  /** As written, one or two words: before letters that are told and do not tell ("dijo a la EFE", "contou à AFM"). */
  readonly hearers: Phrases;
  /** Written small and with their accents: nouns and adjectives that only without them would be verbs ("notícia", "pública"). */
  readonly nounsByAccent: Phrases;
  /** Before a verb of saying that comes before its subject: ", ha prometido el viceministro". */
  readonly auxiliaries: Phrases;
  /** Right before a verb of saying: its subject comes after it ("según informó S", "como disse S"). */
  readonly asSaid: Phrases;
  /** Before somebody who is spoken to, belongs to another or is counted: "a member of Foro Penal". */
  readonly linked: Phrases;
  /** Between a count and those who agree on it: "a figure on which S and T agree". */
  readonly agreedOn: Phrases;
  /** What two who agree do, before the colon that their number follows: "S and T agreed today on a figure:". */
  readonly agrees: Phrases;
  /** Nouns for the number on which they agree, which no list or plan is. */
  readonly agreedFigure: Phrases;
  /** Before such a noun: "S and T gave the same number". */
  readonly theSame: Phrases;
  /** The same as `agreedOn` with the article grown into it, where no relative need follow: "no que S e T coincidem". */
  readonly agreedOnThe: Phrases;
  /** Before a name that no word makes a body's: where somebody is ("relatives camped at El Rodeo say"). */
  readonly where: Phrases;
  /** Before the place from which somebody who has no name is heard: "desde Caracas nos dicen". */
  readonly heardFrom: Phrases;
  /** The same before an office or a body: "en el ministerio juran", "at the ministry they swear". */
  readonly heardIn: Phrases;
  /** Ends of verbs whose subject is many, where the subject may be left out: "juran", "garantem". */
  readonly pluralEnds: Phrases;
  /** Right before such a verb: "nos dicen", "me dizem". */
  readonly us: Phrases;
  /** Where the subject may not be left out, that which stands for people without a name: "they swear". */
  readonly they: Phrases;
  /** After "according to", people without a name whom the sentence before is about: "according to them", "según ellas". */
  readonly them: Phrases;
  /** Said to whoever answers: "you", "ustedes". */
  readonly you: Phrases;
  /** Two words before a place: an organisation is at home there ("based in Oslo", "con sede en Praga"). */
  readonly seats: Phrases;
  /** Of one who tells more or fewer than others: "more cautious:". */
  readonly outlooks: Phrases;
  /** Before a tongue: "translated from Spanish". */
  readonly translated: Phrases;
  /** Opens the line with the writer's name. */
  readonly writtenBy: Phrases;
  /** Two words before a place: somebody goes there ("flown to Washington", "enviados a Roma"). */
  readonly goesThere: Phrases;
  /** Beside the name of a people, in a count: from where those come who are counted ("five Spanish nationals"). */
  readonly ofOrigin: Phrases;
  /** Ends of adverbs, which are no verbs of saying: "finally", "finalmente". */
  readonly adverbEnds: Phrases;
  /** A letter or word that stands for whoever asks, in an interview: "Q.", "Pregunta:". */
  readonly asks: Phrases;
  /** One for whoever answers: "A.", "Respuesta:". */
  readonly answers: Phrases;
  /** Said by whoever speaks of themselves, verbs too where they need no subject: "I", "tenemos", "vi". */
  readonly ofMyself: Phrases;
  /** What the guest of an interview may be in a body: "the coordinator of Open Doors answers". */
  readonly guests: Phrases;
  /** Before it, if it is long ago: "was coordinator of Open Doors". */
  readonly wasOnce: Phrases;
  /** Between people and whoever put questions to them: "relatives interviewed by", "abogados consultados por". */
  readonly questioned: Phrases;
  /** What such a guest does at the head of the page: "receives us", "atiende". */
  readonly receives: Phrases;
  /** Ends of verbs that say what "we" do, where the pronoun may be left out: "seguimos", "continuamos". */
  readonly ourVerbEnds: Phrases;
  /** One or two words that open a sentence with the sum of what was just told: "In all, 869", "Ao todo". */
  readonly inAll: Phrases;
}
