import type { Phrases } from './words.js';

/**
 * Words inside the names of bodies, people and places. A name keeps its language whatever the text around it is in: each
 * of these lists is read in all languages together. Single words, `word*` for a stem, but where said otherwise.
 */
export interface NameWords {
  /** Nouns at the head of names that are nobody's: laws and accords, grounds and streets, prizes, states that sit in a council. */
  readonly things: Phrases;
  /** Letters that are short for no body: "NGO", "GDP". */
  readonly nobodysLetters: Phrases;
  /** Nouns in names that any body may go by, so that none is called again by them: "group", "oficina". */
  readonly commonNouns: Phrases;
  /** As written: articles with which the name of an outlet may begin ("El Faro"). */
  readonly titleArticles: Phrases;
  /** As written: articles with which the name of a place may begin ("en El Hatillo"). */
  readonly placeArticles: Phrases;
  /** Stands before a name that has its noun last, and is not of it: "the 88 Project", "the Prisons Department". */
  readonly articleBefore: Phrases;
  /** Parts of the world, after the name of a body that works there: "Human Rights Watch Americas". */
  readonly regions: Phrases;
  /** Between a name and the country that is of it: "Friends of Angola". */
  readonly ofCountry: Phrases;
  /** Inside names, for what or against what a body is: "Families for Freedom". */
  readonly causes: Phrases;
  /** Inside the name of a body that its noun introduces: "the group Doctors for Change", "the legal clinic Justicia y Proceso". */
  readonly introducedLinks: Phrases;
  /** Embassies, consulates and who is in them. */
  readonly embassies: Phrases;
  /** The head of an embassy alone: "ambassador". */
  readonly envoys: Phrases;
  /** Others who speak for their state before a body of many states: "representative". */
  readonly delegates: Phrases;
  /** Before an office that somebody held once: "former", "ex". */
  readonly formers: Phrases;
  /** Behind an office: who holds it no more ("general da reserva", "general retirado"). */
  readonly retired: Phrases;
  /** "country", in "the government of their country". */
  readonly homelands: Phrases;
  /** Who or what is of a town: "bishop", "alcalde". */
  readonly ofTowns: Phrases;
  /** Who sits in a parliament, and speaks for no government. */
  readonly legislators: Phrases;
  /** Nouns of bodies that people are called by too, at the end of their names: "Luis Cruz". */
  readonly surnameNouns: Phrases;
  /** Before the name of a judge, and in that of a body for the same cause: "Justice Teresa Berrigan", "Justice Initiative". */
  readonly judges: Phrases;
  /** Beside a noun for who sits in a parliament, on the side of those who govern: "el diputado oficialista". */
  readonly rulingSides: Phrases;
  /** Offices for foreign affairs: "Foreign Office", "Cancillería". */
  readonly chanceries: Phrases;
  /** What a ministry for foreign affairs is for: "Relaciones Exteriores". */
  readonly foreignAffairs: Phrases;
  /** In phrases: "Alta Comissão da Índia". */
  readonly highCommissions: Phrases;
  /** What a prison or the service of prisons is named for: "Penitenciario". */
  readonly prisons: Phrases;
  /** First words of the name of a place of detention: "Centro", "Unidade". */
  readonly placesOfDetention: Phrases;
  /** Second words of such a name, other than `prisons`: "Internado Judicial". */
  readonly prisonKinds: Phrases;
  /** Says anywhere in a name with one of `sites` that people are held there: "Cane River Processing Center". */
  readonly detains: Phrases;
  readonly sites: Phrases;
  /** Before a person's name: "Papa Francisco", "Sister Clara". */
  readonly titles: Phrases;
  /** First words of the names of those who rule, before `councils`: "Transitional Military Council". */
  readonly ruling: Phrases;
  readonly councils: Phrases;
  /** First words of names that are no body's: "Día Internacional de la Mujer". */
  readonly days: Phrases;
  /** In phrases, offices of the state: "Instituto Nacional de Migración". */
  readonly nationalOffices: Phrases;
  /** In such a name: a body of people after all ("Instituto Nacional de Derechos Humanos"). */
  readonly rights: Phrases;
  /** What is published again and again under a name: "el Cuaderno Mensual del ministerio", "the Monthly Bulletin of". */
  readonly publications: Phrases;
  /** Heads of a parliament's name, and of a body of citizens for rights: "Asamblea Permanente de Derechos Humanos". */
  readonly assemblies: Phrases;
  /** A service, of the state where its name has one of `stateMatters`: "Serviço de Investigação Criminal". */
  readonly services: Phrases;
  /** What only a state does: "Border Security Agency". */
  readonly stateMatters: Phrases;
  /** Nouns for a part of a country, before its name: "el estado Bolívar", "the province of". */
  readonly territories: Phrases;
  /** After the noun of an office that is one for a region too, what it is for: "el departamento de Salud". */
  readonly matters: Phrases;
  /** Between the name of an office and the branch of it: "Defensoría del Pueblo para Nariño". */
  readonly branchLinks: Phrases;
  /** Whoever speaks to the press for somebody: "the press service". */
  readonly pressOffices: Phrases;
  /** In the name of an army, it is of no state: "National Liberation Army". */
  readonly liberation: Phrases;
  /** Offices that watch over their own state, and keep their name: "Ombudsman". */
  readonly ombudsmen: Phrases;
  /** Nouns of bodies that are of the state where another word of the name is: "Office of the Director of Public Prosecutions". */
  readonly offices: Phrases;
  /** First words of names that are of a government: "Government Communication Service". */
  readonly governments: Phrases;
  /** As written: ministries by what they are for ("Exteriores confirmó"). */
  readonly officesAlone: Phrases;
  /** Before a country in the name of an outlet, which is at home there: "Rádio Planalto", "Diario de Cuba". */
  readonly outletTitles: Phrases;
}
