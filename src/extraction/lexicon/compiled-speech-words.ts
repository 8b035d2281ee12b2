import { WordTable } from '../text/word-table.js';
import type { Language } from './language.js';
import { spelledOut } from './look-up-tables.js';
import type { SpeechWords } from './speech-words.js';

/** `SpeechWords`, ready to be looked up. */
export interface CompiledSpeechWords
  extends Readonly<
    Record<
      Exclude<keyof SpeechWords, 'hearers' | 'nounsByAccent' | 'inAll' | 'adverbEnds' | 'pluralEnds' | 'ourVerbEnds'>,
      WordTable
    >
  > {
  readonly ourVerbEnds: readonly string[];
  readonly hearers: ReadonlySet<string>;
  readonly nounsByAccent: ReadonlySet<string>;
  readonly inAll: ReadonlySet<string>;
  readonly adverbEnds: readonly string[];
  readonly pluralEnds: readonly string[];
}

export function compileSpeechWords({ speech: words }: Language): CompiledSpeechWords {
  return {
    opensCount: new WordTable(words.opensCount),
    joinsAdjunct: new WordTable(words.joinsAdjunct),
    timeAdverbs: new WordTable(words.timeAdverbs),
    spokenOf: new WordTable(words.spokenOf),
    differs: new WordTable(words.differs),
    exceeds: new WordTable(words.exceeds),
    hasYears: new WordTable(words.hasYears),
    sumsUp: new WordTable(words.sumsUp),
    news: new WordTable(words.news),
    gives: new WordTable(words.gives),
    toHave: new WordTable(words.toHave),
    toSay: spelledOut(words.toSay),
    earlierLater: new WordTable(words.earlierLater),
    makesOfIt: new WordTable(words.makesOfIt),
    bothOpeners: new WordTable(words.bothOpeners),
    what: new WordTable(words.what),
    asksHow: new WordTable(words.asksHow),
    reckonedBy: new WordTable(words.reckonedBy),
    toDo: new WordTable(words.toDo),
    populations: new WordTable(words.populations),
    degrees: new WordTable(words.degrees),
    ofItsCount: new WordTable(words.ofItsCount),
    told: new WordTable(words.told),
    passives: new WordTable(words.passives),
    clitics: new WordTable(words.clitics),
    atFigure: new WordTable(words.atFigure),
    toFigure: new WordTable(words.toFigure),
    openGapped: new WordTable(words.openGapped),
    givesFigure: new WordTable(words.givesFigure),
    wordFrom: new WordTable(words.wordFrom),
    whichOf: new WordTable(words.whichOf),
    own: new WordTable(words.own),
    pairArticles: new WordTable(words.pairArticles),
    eachInTurn: new WordTable(words.eachInTurn),
    speaks: new WordTable(words.speaks),
    spokeThen: new WordTable(words.spokeThen),
    sees: new WordTable(words.sees),
    beforeBody: new WordTable(words.beforeBody),
    cites: new WordTable(words.cites),
    hearers: new Set(words.hearers),
    nounsByAccent: new Set(words.nounsByAccent),
    auxiliaries: new WordTable(words.auxiliaries),
    asSaid: new WordTable(words.asSaid),
    linked: new WordTable(words.linked),
    supposed: new WordTable(words.supposed),
    agreedOn: new WordTable(words.agreedOn),
    agreedOnThe: new WordTable(words.agreedOnThe),
    agrees: spelledOut(words.agrees),
    agreedFigure: new WordTable(words.agreedFigure),
    theSame: new WordTable(words.theSame),
    where: new WordTable(words.where),
    heardFrom: new WordTable(words.heardFrom),
    heardIn: new WordTable(words.heardIn),
    pluralEnds: words.pluralEnds,
    us: new WordTable(words.us),
    they: new WordTable(words.they),
    them: new WordTable(words.them),
    you: new WordTable(words.you),
    seats: new WordTable(words.seats),
    translated: new WordTable(words.translated),
    writtenBy: new WordTable(words.writtenBy),
    outlooks: new WordTable(words.outlooks),
    goesThere: new WordTable(words.goesThere),
    ofOrigin: new WordTable(words.ofOrigin),
    adverbEnds: words.adverbEnds,
    asks: new WordTable(words.asks),
    answers: new WordTable(words.answers),
    ofMyself: new WordTable(words.ofMyself),
    guests: new WordTable(words.guests),
    questioned: spelledOut(words.questioned),
    wasOnce: new WordTable(words.wasOnce),
    receives: new WordTable(words.receives),
    ourVerbEnds: words.ourVerbEnds,
    inAll: new Set(words.inAll),
  };
}
