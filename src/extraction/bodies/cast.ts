import type { ClaimantKind } from '../../domain/claimant.js';
import { nameKey } from '../../domain/fold.js';
import { once } from '../once.js';
import { governmentOf } from '../places/governments.js';
import type { Setting } from '../setting.js';
import { type Body, NOBODY, RIGHTS_GROUPS, type SourceMention } from './body.js';
import { LastCounters } from './last-counters.js';
import { type Person, PersonMeant } from './person-meant.js';
import { PressRelease } from './press-release.js';
import { ShortenedNames } from './shortened-names.js';
import { surnameOf } from './surname.js';
import { WhoOpened } from './who-opened.js';

/** The bodies and people an article has named so far: what "the group" and "he" go back to. */
export class Cast {
  readonly #country: string | null;
  readonly #local: ReadonlyMap<number, string>;
  readonly #firstNgo: () => Body | null;
  readonly #prisonService: () => Body | null;
  /** The country whose foreign ministry speaks, where the article does not say so. */
  readonly home: () => string | null;
  /** Whether the article names a country anywhere. */
  readonly names: (country: string) => boolean;
  readonly #people = new Map<string, Person>();
  readonly #bodies = new Map<string, Body>();
  readonly shortened = new ShortenedNames();
  readonly counters = new LastCounters();
  readonly opened = new WhoOpened();
  readonly meant = new PersonMeant();
  readonly press: PressRelease;
  /** First words of the names in `#bodies`: most words begin none. */
  readonly #firstWords = new Set<string>();
  #lastOrganisation: Body | null = null;
  #lastBody: Body | null = null;
  #lastStateBody: Body | null = null;
  #surnames: ReadonlySet<string> = new Set();
  readonly #lastOfKind = new Map<ClaimantKind, Body>();
  #lastSource: SourceMention | null = null;
  #lastVoice: SourceMention | null = null;
  /** By the noun in its name or description: "the committee" is the pardon committee, not the NGO. */
  readonly #byNoun = new Map<string, Body>();
  #paragraph = -1;
  #lastPlace: string | null = null;
  #section: string | null = null;
  #headed = true;
  #lastNamed: Body | null = null;
  #sourceParagraph = -1;

  constructor({ country, local, firstNgo, prisonService, home, names = () => true, outlet = null }: Setting) {
    this.press = new PressRelease(outlet);
    this.#country = country;
    this.#local = local;
    this.#firstNgo = once(firstNgo);
    this.#prisonService = once(prisonService);
    this.home = once(home);
    this.names = names;
  }

  /** The country the article, or its paragraph in a round-up, is about. */
  get country(): string | null {
    return this.#local.get(this.#paragraph) ?? this.#country;
  }

  /** Names that are bodies from their first mention on, and last words of longer names. */
  expect(names: readonly string[], surnames: ReadonlySet<string>): void {
    this.#surnames = surnames;
    for (const name of names) this.#file(name, { claimant: name, kind: 'ngo' });
  }

  government(country: string | null): Body {
    const of = country ?? this.#section ?? this.country;
    return { claimant: of === null ? 'government' : governmentOf(of), kind: 'government' };
  }

  /** Takes note of a body by its name, or by the letters that are short for it; `speaks`: whether it may be gone back to. */
  meet(body: Body, name: string, speaks: boolean): void {
    this.#file(name, body);
    this.#lastNamed = body;
    // by their names alone: "the former said … the latter counts" keeps the order
    if (speaks) this.counters.note(body);
    if (speaks) this.touch(body);
  }

  /** A body was the source of something, or was named: "the group" is now this one, but no outlet after one that counts. */
  touch(body: Body): void {
    if (body.kind !== 'unattributed') this.#lastBody = body;
    if (body.kind === 'unattributed' || (body.kind === 'media' && this.#lastOrganisation !== null)) return;
    // "opposition activists": nobody that "the party" could go back to
    if (body.claimant !== body.kind) this.#lastOfKind.set(body.kind, body);
    // "civil society says otherwise": nobody in particular is "the organisation" after it
    if (body.kind !== 'government')
      this.#lastOrganisation = body.claimant === RIGHTS_GROUPS ? this.#lastOrganisation : body;
    else if (!body.claimant.startsWith('Government of')) this.#lastStateBody = body;
  }

  meetPerson(name: string, body: Body | null): void {
    const known = this.person(name);
    const longer = known !== undefined && known.name.length > name.length ? known.name : name;
    const surname = known?.name === longer ? known.surname : surnameOf(longer);
    const person: Person = { name: longer, surname, body: body ?? known?.body ?? null };
    this.#people.set(nameKey(longer), person);
    this.#people.set(surname, person);
    this.meant.name(person);
  }

  /** Whether the article has a longer name that ends so. */
  isSurname(name: string): boolean {
    return this.#surnames.has(name);
  }

  person(name: string): Person | undefined {
    return this.#people.get(nameKey(name));
  }

  body(name: string): Body | undefined {
    return this.#bodies.get(nameKey(name));
  }

  #file(name: string, body: Body): void {
    const key = nameKey(name);
    this.#bodies.set(key, body);
    this.#firstWords.add(this.shortened.file(key, body));
  }

  /** Whether a name met before may begin with this folded word. */
  mayBegin(word: string): boolean {
    return this.#firstWords.has(word);
  }

  describe(body: Body, nouns: readonly string[]): void {
    for (const noun of nouns) this.#byNoun.set(noun, body);
  }

  /** The body named or described last with this noun. */
  byNoun(noun: string): Body | null {
    return this.#byNoun.get(noun) ?? null;
  }

  /** Places are remembered for a paragraph: whose "its embassy" is. */
  enter(paragraph: number): boolean {
    const isNew = paragraph !== this.#paragraph;
    if (isNew) {
      this.#lastPlace = null;
      this.#headed = false;
    }
    this.#paragraph = paragraph;
    this.meant.enter(paragraph);
    return isNew;
  }

  /** Whether the paragraph has been asked what country it is about. */
  get headed(): boolean {
    return this.#headed;
  }

  /** "3. Cuba: …" at the head of a paragraph: in a round-up it is about that country. */
  headedBy(country: string | null): void {
    this.#section = country;
    this.#headed = true;
  }

  visit(country: string): void {
    this.#lastPlace = country;
  }

  get lastPlace(): string | null {
    return this.#lastPlace;
  }

  /** Takes note of who spoke: a verb of saying alone goes back to it. */
  speak(source: SourceMention): void {
    this.#sourceParagraph = this.#paragraph;
    this.#lastSource = source;
    this.#lastVoice = source;
  }

  /** "Arreaza dejó el puntero": the person a sentence is about may say what is quoted next. */
  appear(person: SourceMention): void {
    this.#lastVoice = person;
  }

  /** Who spoke last, or the person that a sentence since then is about. */
  get lastVoice(): SourceMention | null {
    return this.#lastVoice;
  }

  get lastSource(): SourceMention | null {
    return this.#lastSource;
  }

  /** Who spoke last, if in this paragraph. */
  get sourceHere(): SourceMention | null {
    return this.#sourceParagraph === this.#paragraph ? this.#lastSource : null;
  }

  /** Whether who spoke last, in this paragraph or the one before it, was somebody of no body. */
  get spokeAlone(): boolean {
    const { body, outlet } = this.#lastSource ?? {};
    const alone = body?.claimant === NOBODY.claimant && outlet === undefined && this.#lastSource === this.#lastVoice;
    return alone && this.#paragraph - this.#sourceParagraph <= 1;
  }

  /** The body of a kind named last: "la ONG" is never the coalition. */
  lastOf(kind: ClaimantKind): Body | null {
    return this.#lastOfKind.get(kind) ?? null;
  }

  get lastOrganisation(): Body | null {
    return this.#lastOrganisation;
  }

  /** The state body named last, for "the ministry": a prison service that speaks for itself keeps its name. */
  get lastStateBody(): Body | null {
    return this.#lastStateBody;
  }

  get lastBody(): Body | null {
    return this.#lastBody;
  }

  /** The body named last by a name, whoever spoke since. */
  get lastNamed(): Body | null {
    return this.#lastNamed;
  }

  /** The prison service of the country, if it speaks for itself there. */
  get prisonService(): Body | null {
    return this.#prisonService();
  }

  get firstNgo(): Body | null {
    return this.#firstNgo();
  }
}
