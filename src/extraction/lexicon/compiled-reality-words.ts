import type { PhraseTrie } from '../text/phrase-trie.js';
import { WordTable } from '../text/word-table.js';
import { spelledOut, trieOf } from './look-up-tables.js';
import type { RealityWords } from './reality-words.js';

/** How far a denial reaches: over its clause, to what stands right after it, or not at all. */
export type Denial = 'clause' | 'object' | 'none';

/** `RealityWords`, ready to be looked up. */
export interface CompiledRealityWords {
  readonly possible: PhraseTrie<true>;
  readonly denials: PhraseTrie<Denial>;
  /** Of any subjunctive, or only of one of the past. */
  readonly cameAbout: PhraseTrie<'any' | 'then'>;
  readonly open: WordTable;
  readonly openThen: WordTable;
  readonly doneBefore: WordTable;
  readonly releases: WordTable;
  readonly manyReleases: WordTable;
  readonly purposes: PhraseTrie<true>;
  readonly causes: WordTable;
  readonly settled: WordTable;
  readonly alongside: PhraseTrie<true>;
  readonly factives: WordTable;
  readonly sanctions: WordTable;
  readonly sanctioned: WordTable;
  readonly fallsShort: PhraseTrie<true>;
  readonly earlier: PhraseTrie<true>;
  readonly later: PhraseTrie<true>;
  readonly timeless: WordTable;
  readonly passive: WordTable;
  readonly reports: PhraseTrie<true>;
  readonly doing: PhraseTrie<true>;
  readonly done: WordTable;
  readonly supposing: WordTable;
  readonly inverted: PhraseTrie<true>;
  readonly untilThen: WordTable;
  readonly today: WordTable;
  readonly pleads: WordTable;
  readonly calledOff: PhraseTrie<true>;
  readonly plans: PhraseTrie<true>;
  readonly visits: WordTable;
  readonly now: WordTable;
  readonly saidThen: WordTable;
  readonly stillIn: WordTable;
  readonly thisDay: WordTable;
  readonly leftBehind: WordTable;
  readonly tolls: WordTable;
  readonly votes: WordTable;
  readonly halves: PhraseTrie<true>;
  readonly stateOpen: WordTable;
  readonly knownTo: WordTable;
  readonly stateAhead: WordTable;
  readonly vouches: WordTable;
  readonly spends: WordTable;
  readonly gains: WordTable;
  readonly countsThem: WordTable;
  readonly lets: WordTable;
  readonly judged: WordTable;
  readonly allOfThem: WordTable;
  readonly setBeside: WordTable;
  readonly turns: WordTable;
  readonly toBe: WordTable;
  readonly orders: WordTable;
  readonly inForce: WordTable;
  readonly corrections: PhraseTrie<true>;
  readonly noLonger: WordTable;
  readonly wouldHave: WordTable;
  readonly outcomes: PhraseTrie<true>;
  readonly hadIt: PhraseTrie<true>;
  readonly stories: PhraseTrie<true>;
  readonly takenBack: PhraseTrie<true>;
  readonly leaves: PhraseTrie<true>;
  readonly bygone: PhraseTrie<true>;
  readonly heldOnce: PhraseTrie<true>;
  readonly putOff: PhraseTrie<true>;
  readonly binds: WordTable;
  readonly keepsWord: WordTable;
  readonly breaksWord: WordTable;
  readonly pledged: WordTable;
  readonly happened: WordTable;
  readonly freedThem: WordTable;
  readonly announces: WordTable;
  readonly stillAhead: PhraseTrie<true>;
}

export function compileRealityWords(words: RealityWords): CompiledRealityWords {
  return {
    possible: trieOf([[true, words.possible]]),
    denials: trieOf<Denial>([
      ['clause', words.denials],
      ['object', words.thwarted],
      ['none', words.noDenials],
    ]),
    cameAbout: trieOf<'any' | 'then'>([
      ['any', words.broughtAbout],
      ['then', words.afterThat],
    ]),
    open: new WordTable([...words.open, ...words.openThen]),
    openThen: new WordTable(words.openThen),
    doneBefore: new WordTable(words.doneBefore),
    releases: new WordTable(words.releases),
    manyReleases: new WordTable(words.manyReleases),
    purposes: trieOf([[true, words.purposes]]),
    causes: new WordTable(words.causes),
    settled: new WordTable(words.settled),
    alongside: trieOf([[true, words.alongside]]),
    factives: new WordTable(words.factives),
    sanctions: new WordTable(words.sanctions),
    sanctioned: new WordTable(words.sanctioned),
    fallsShort: trieOf([[true, words.fallsShort]]),
    earlier: trieOf([[true, words.earlier]]),
    later: trieOf([[true, words.later]]),
    timeless: new WordTable(words.timeless),
    passive: new WordTable(words.passive),
    reports: trieOf([[true, words.reports]]),
    doing: trieOf([[true, words.doing]]),
    done: new WordTable(words.done),
    supposing: new WordTable(words.supposing),
    inverted: trieOf([[true, words.inverted]]),
    untilThen: new WordTable(words.untilThen),
    today: new WordTable(words.today),
    pleads: new WordTable(words.pleads),
    calledOff: trieOf([[true, words.calledOff]]),
    plans: trieOf([[true, words.plans]]),
    visits: new WordTable(words.visits),
    now: new WordTable(words.now),
    saidThen: new WordTable(words.saidThen),
    stillIn: new WordTable(words.stillIn),
    thisDay: new WordTable(words.thisDay),
    leftBehind: new WordTable(words.leftBehind),
    tolls: new WordTable(words.tolls),
    votes: new WordTable(words.votes),
    halves: trieOf([[true, words.halves]]),
    stateOpen: new WordTable(words.stateOpen),
    knownTo: new WordTable(words.knownTo),
    stateAhead: new WordTable(words.stateAhead),
    vouches: new WordTable(words.vouches),
    spends: new WordTable(words.spends),
    gains: new WordTable(words.gains),
    countsThem: new WordTable(words.countsThem),
    lets: new WordTable(words.lets),
    judged: new WordTable(words.judged),
    allOfThem: new WordTable(words.allOfThem),
    setBeside: new WordTable(words.setBeside),
    turns: spelledOut(words.turns),
    toBe: new WordTable(words.toBe),
    orders: new WordTable(words.orders),
    inForce: new WordTable(words.inForce),
    corrections: trieOf([[true, words.corrections]]),
    noLonger: new WordTable(words.noLonger),
    wouldHave: new WordTable(words.wouldHave),
    outcomes: trieOf([[true, words.outcomes]]),
    hadIt: trieOf([[true, words.hadIt]]),
    stories: trieOf([[true, words.stories]]),
    takenBack: trieOf([[true, words.takenBack]]),
    leaves: trieOf([[true, words.leaves]]),
    bygone: trieOf([[true, words.bygone]]),
    heldOnce: trieOf([[true, words.heldOnce]]),
    putOff: trieOf([[true, words.putOff]]),
    binds: new WordTable(words.binds),
    keepsWord: new WordTable(words.keepsWord),
    breaksWord: new WordTable(words.breaksWord),
    pledged: new WordTable(words.pledged),
    happened: new WordTable(words.happened),
    freedThem: new WordTable(words.freedThem),
    announces: new WordTable(words.announces),
    stillAhead: trieOf([[true, words.stillAhead]]),
  };
}
