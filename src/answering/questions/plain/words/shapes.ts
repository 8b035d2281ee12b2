/** What tells by its form; `null` where a language has no such form. */
export interface Shapes {
  /** "Laying out page three": what somebody is at. */
  readonly gerund: RegExp;
  /** "Fechar a arte": what is to be done. */
  readonly infinitive: RegExp | null;
  /** "Entramos en máquinas": whoever asks speaks of themselves. */
  readonly weDo: RegExp | null;
  /** Forms of verbs that are of us or of you: prisoners are others. */
  readonly ofUs: RegExp | null;
  /** How a clause ends that says who asks: "the fact checker wants to know". */
  readonly asksFor: RegExp;
  /** How a clause begins in which whoever asks was away: "been away", "estuve de permiso". */
  readonly wasAway: RegExp;
  /** A first word, as it is written, of what somebody did themselves: told by its accent in Spanish. */
  readonly selfDid: RegExp | null;
  /** "People who were freed": no names are asked for. */
  readonly peopleWho: RegExp | null;
  /** Among the phrases that ask for names: "fue liberado", "was he released". */
  readonly wasFreed: RegExp;
  /** And "quienes siguen", "who is still". */
  readonly staysIn: RegExp;
  /** Names of groups that are prisoners: "women prisoners". */
  readonly prisoners: RegExp;
  /** How words for nationals end; names of countries and towns seldom do. */
  readonly nationals: RegExp;
}

/** What the end of a phrase becomes before an article: "de" and "del". */
export type Contraction = readonly [ending: string, ...others: string[]];
