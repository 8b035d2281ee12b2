import type { PhraseTrie } from '../text/phrase-trie.js';
import type { WordTable } from '../text/word-table.js';
import type { ClauseWords } from './clause-words.js';
import { spelledOut, trieOf } from './look-up-tables.js';

/** Those of more than one word. */
type OfPhrases =
  | 'accompanied'
  | 'apartBy'
  | 'byMistake'
  | 'comingBack'
  | 'joinedReleases'
  | 'letDo'
  | 'onItsPart'
  | 'sentencedTo'
  | 'stillOut';

/** `ClauseWords`, ready to be looked up. */
export type CompiledClauseWords = Readonly<
  Record<Exclude<keyof ClauseWords, OfPhrases>, WordTable> & Record<OfPhrases, PhraseTrie<true>>
>;

export function compileClauseWords(words: ClauseWords): CompiledClauseWords {
  return {
    them: spelledOut(words.them),
    amongThem: spelledOut(words.amongThem),
    cheering: spelledOut(words.cheering),
    periods: spelledOut(words.periods),
    headPeriods: spelledOut(words.headPeriods),
    prisonTerms: spelledOut(words.prisonTerms),
    serving: spelledOut(words.serving),
    sentencedTo: trieOf([[true, words.sentencedTo]]),
    growsBy: spelledOut(words.growsBy),
    plurals: spelledOut(words.plurals),
    manyEnds: spelledOut(words.manyEnds),
    crews: spelledOut(words.crews),
    toHour: spelledOut(words.toHour),
    hourArticles: spelledOut(words.hourArticles),
    putAt: spelledOut(words.putAt),
    ours: spelledOut(words.ours),
    thoseWho: spelledOut(words.thoseWho),
    hedgeVerbs: spelledOut(words.hedgeVerbs),
    hourOpeners: spelledOut(words.hourOpeners),
    afterHours: spelledOut(words.afterHours),
    oneInRow: spelledOut(words.oneInRow),
    toOr: spelledOut(words.toOr),
    goingOn: spelledOut(words.goingOn),
    accompanied: trieOf([[true, words.accompanied]]),
    sums: spelledOut(words.sums),
    enables: spelledOut(words.enables),
    gone: spelledOut(words.gone),
    stateOpeners: spelledOut(words.stateOpeners),
    fewer: spelledOut(words.fewer),
    apartBy: trieOf([[true, words.apartBy]]),
    comparedTo: spelledOut(words.comparedTo),
    which: spelledOut(words.which),
    beforeWhich: spelledOut(words.beforeWhich),
    alike: spelledOut(words.alike),
    were: spelledOut(words.were),
    withinIt: spelledOut(words.withinIt),
    comingBack: trieOf([[true, words.comingBack]]),
    manner: spelledOut(words.manner),
    unnamed: spelledOut(words.unnamed),
    claims: spelledOut(words.claims),
    happened: spelledOut(words.happened),
    crosses: spelledOut(words.crosses),
    letDo: trieOf([[true, words.letDo]]),
    passives: spelledOut(words.passives),
    adverbs: spelledOut(words.adverbs),
    pasts: spelledOut(words.pasts),
    pastEnds: spelledOut(words.pastEnds),
    noObject: spelledOut(words.noObject),
    ended: spelledOut(words.ended),
    penal: spelledOut(words.penal),
    toward: spelledOut(words.toward),
    elsewhere: spelledOut(words.elsewhere),
    personal: spelledOut(words.personal),
    joinedReleases: trieOf([[true, words.joinedReleases]]),
    tomorrow: spelledOut(words.tomorrow),
    ofMorning: spelledOut(words.ofMorning),
    ahead: spelledOut(words.ahead),
    yet: spelledOut(words.yet),
    onList: spelledOut(words.onList),
    rolls: spelledOut(words.rolls),
    verified: spelledOut(words.verified),
    missing: spelledOut(words.missing),
    stillOut: trieOf([[true, words.stillOut]]),
    byMistake: trieOf([[true, words.byMistake]]),
    rounds: spelledOut(words.rounds),
    did: spelledOut(words.did),
    doneToMany: spelledOut(words.doneToMany),
    because: spelledOut(words.because),
    kept: spelledOut(words.kept),
    pardoned: spelledOut(words.pardoned),
    totals: spelledOut(words.totals),
    purposes: spelledOut(words.purposes),
    kin: spelledOut(words.kin),
    family: spelledOut(words.family),
    kinOf: spelledOut(words.kinOf),
    tellsApart: spelledOut(words.tellsApart),
    howMany: spelledOut(words.howMany),
    otherThanFreed: spelledOut(words.otherThanFreed),
    listed: spelledOut(words.listed),
    thatOf: spelledOut(words.thatOf),
    aheadOfPart: spelledOut(words.aheadOfPart),
    would: spelledOut(words.would),
    those: spelledOut(words.those),
    figureAt: spelledOut(words.figureAt),
    whoIsCounted: spelledOut(words.whoIsCounted),
    beforeThem: spelledOut(words.beforeThem),
    spends: spelledOut(words.spends),
    lasts: spelledOut(words.lasts),
    letsGo: spelledOut(words.letsGo),
    ownPassive: spelledOut(words.ownPassive),
    burdens: spelledOut(words.burdens),
    noJailers: spelledOut(words.noJailers),
    papers: spelledOut(words.papers),
    already: spelledOut(words.already),
    ofPlace: spelledOut(words.ofPlace),
    reasons: spelledOut(words.reasons),
    there: spelledOut(words.there),
    theMany: spelledOut(words.theMany),
    ask: spelledOut(words.ask),
    many: spelledOut(words.many),
    stoodThen: spelledOut(words.stoodThen),
    leaving: spelledOut(words.leaving),
    asideOpeners: spelledOut(words.asideOpeners),
    onItsPart: trieOf([[true, words.onItsPart]]),
    inReturn: spelledOut(words.inReturn),
    also: spelledOut(words.also),
  };
}
