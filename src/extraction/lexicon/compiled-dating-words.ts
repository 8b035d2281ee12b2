import type { PhraseTrie } from '../text/phrase-trie.js';
import type { WordTable } from '../text/word-table.js';
import type { DatingWords } from './dating-words.js';
import { spelledOut, trieOf } from './look-up-tables.js';

/** `DatingWords`, ready to be looked up. */
export type CompiledDatingWords = Readonly<Record<Exclude<keyof DatingWords, 'madeKnown'>, WordTable>> & {
  readonly madeKnown: PhraseTrie<true>;
};

export function compileDatingWords(words: DatingWords): CompiledDatingWords {
  return {
    infinitives: spelledOut(words.infinitives),
    auxiliaries: spelledOut(words.auxiliaries),
    when: spelledOut(words.when),
    leadToNumber: spelledOut(words.leadToNumber),
    setOff: spelledOut(words.setOff),
    occasions: spelledOut(words.occasions),
    running: spelledOut(words.running),
    they: spelledOut(words.they),
    minutesFirst: spelledOut(words.minutesFirst),
    hourFirst: spelledOut(words.hourFirst),
    partsOfHour: spelledOut(words.partsOfHour),
    ordinals: spelledOut(words.ordinals),
    lastOf: spelledOut(words.lastOf),
    beforeMonth: spelledOut(words.beforeMonth),
    beforeYear: spelledOut(words.beforeYear),
    from: spelledOut(words.from),
    bareSince: spelledOut(words.bareSince),
    beforeClause: spelledOut(words.beforeClause),
    beforeAct: spelledOut(words.beforeAct),
    where: spelledOut(words.where),
    inThe: spelledOut(words.inThe),
    stays: spelledOut(words.stays),
    will: spelledOut(words.will),
    prisoners: spelledOut(words.prisoners),
    wasSo: spelledOut(words.wasSo),
    telling: spelledOut(words.telling),
    toDay: spelledOut(words.toDay),
    ofMany: spelledOut(words.ofMany),
    ofMonth: spelledOut(words.ofMonth),
    didOne: spelledOut(words.didOne),
    toHearers: spelledOut(words.toHearers),
    exactly: spelledOut(words.exactly),
    fallsOn: spelledOut(words.fallsOn),
    areStill: spelledOut(words.areStill),
    forDay: spelledOut(words.forDay),
    setFor: spelledOut(words.setFor),
    thatOne: spelledOut(words.thatOne),
    meanwhile: spelledOut(words.meanwhile),
    opensClause: spelledOut(words.opensClause),
    beyond: spelledOut(words.beyond),
    madeKnown: trieOf([[true, words.madeKnown]]),
    daysInCapitals: spelledOut(words.daysInCapitals),
    feastDays: spelledOut(words.feastDays),
    adding: spelledOut(words.adding),
  };
}
