import type { Phrases } from './words.js';

/** Words with which a clause says that people leave a place of detention, or are in one. Single words, folded. */
export interface CustodyWords {
  /** Places of detention and nothing else: "prison", "cells", "custody". */
  readonly prisons: Phrases;
  /** Places that hold detainees where the text is about such: "camp", "barracks", "ward". */
  readonly sites: Phrases;
  /** Those who hold people without a right to: "captors", "kidnappers". One is with them, or comes from them. */
  readonly captors: Phrases;
  /** Those who may let people go, as a text calls them without a name: "court", "judge", "police". */
  readonly authorities: Phrases;
  /** Before those who do nothing here: "by a court", "de la Fiscalía". */
  readonly links: Phrases;
  /** Before one person who did not leave either: "before a single person", "sin un solo preso". */
  readonly notYet: Phrases;
  /** What one goes through on the way out: "gate", "threshold". */
  readonly gates: Phrases;
  /** Verbs whose object is the place: "left", "abandonaron". */
  readonly leaves: Phrases;
  /** The same, still to come: "dejarán". */
  readonly leavesAhead: Phrases;
  /** Verbs of going, coming or being brought, before `outOf`: "walked", "sacados". */
  readonly goes: Phrases;
  readonly goesAhead: Phrases;
  /** Between the verb and the place: "out of", "from", "de". */
  readonly outOf: Phrases;
  /** Verbs of passing a gate: "came", "cruzaron". */
  readonly passes: Phrases;
  readonly passesAhead: Phrases;
  /** Between the verb and the gate where it needs one: "through". */
  readonly through: Phrases;
  /** Before a place one is in: "in", "inside". */
  readonly inside: Phrases;
  /** Before captors: "with", "con", "com". */
  readonly with: Phrases;
  /** Verbs of being somewhere: "sleep", "estaban". */
  readonly stays: Phrases;
  /** What one crosses out of the country that held one: "border", "puente". */
  readonly borders: Phrases;
  /** What people do who come to a prison and are none of its prisoners, where no ending tells the verb: "dan clases", "mantêm uma vigília". */
  readonly deeds: Phrases;
  /** Verbs still going on that are those of prisoners: "are serving", "están cumpliendo". */
  readonly suffers: Phrases;
  /** Verbs of a prison that has people in it: "holds", "alberga". */
  readonly houses: Phrases;
  /** Those of them that say of nobody else where they are: "custodiaba". */
  readonly guards: Phrases;
  /** Nouns for the room there is: "34.215 internos, para 14.312 espacios". */
  readonly rooms: Phrases;
  /** Verbs of coming to a place: whoever was held elsewhere before is free: "landed", "llegaron". */
  readonly arrives: Phrases;
  /** "in exchange handed over 190 soldiers". */
  readonly handsOver: Phrases;
  /** Offices to which people are handed who stay in custody: "prosecutors", "fiscalía". */
  readonly ofTheLaw: Phrases;
  /** Verbs of having one's own people back: "received", "recibió". */
  readonly receives: Phrases;
  /** After a place's noun, words that make it a noun of something else: "prison guards", "jail term". */
  readonly notPlaces: Phrases;
  /** Of prisoners alone, so that a text with one is about such: "swap", "cautiverio". */
  readonly onlyPrisoners: Phrases;
  /** Who frees people from something else than detention, and from what: "firefighters", "trapped", "the rubble". */
  readonly rescues: Phrases;
  /** Where people stay who are held in no prison, and how they are before one: "square", "frente", "gates". */
  readonly outsides: Phrases;
  /** Words with which a text shows that it is about people in detention, whoever is let go in it: "hostage*", "detenid*". */
  readonly signs: Phrases;
  /** Over a column of numbers, words that by themselves say that people are held: "Held". */
  readonly heldLabels: Phrases;
  /** … and words that may as well count who was arrested, whatever became of them: "Detenidos". */
  readonly takenLabels: Phrases;
  /** Where people are who have been let go: "home". */
  readonly home: Phrases;
  /** Verbs of having them there: "temos 205 em casa". */
  readonly weHave: Phrases;
  /** Of one's own country or movement: "205 of our soldiers". */
  readonly ourOwn: Phrases;
}
