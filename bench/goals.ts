import type { LanguageCode } from '../src/domain/article.js';

/** What each figure is held to, as a ratio to what is measured beside it in the same run. */
export const GOALS = {
  /** Extraction's throughput by that of chrono-node finding dates alone. */
  chrono: { en: 0.5, es: 0.5, pt: 0.5 } satisfies Record<LanguageCode, number>,
  /** And where it should get. */
  chronoAim: 1,
  /** Extraction's throughput by that of a regular expression that finds digits. */
  digits: 1 / 110,
  /** Time a word at 40,000 words by that at 400; time a byte at 10 MB by that at 100 kB. */
  linear: 1.3,
  indexBuild: 1.35,
  stallMs: 50,
  searchP50: 1.5,
  searchP99: 1.5,
  countP50: 2,
  countP99: 1.5,
  /** What an article costs a ledger of 10,000 by what it costs one of 500, each by its bare rows. */
  ingestGrowth: 1.3,
  /** A question by the raw query for the figures it shows. */
  questionP50: 2,
  questionP99: 2,
  /** Time a figure shown, at the largest ledger by that at the smallest. */
  questionGrowth: 1.5,
  /** Memory that a ledger takes, by that of a bare MiniSearch on the same texts. */
  memory: 1.5,
  /** Of the requests a second that Discord allows, those that a fan-out uses. */
  fanOutRate: 0.9,
  /** An answer that is asked for while alerts go out. */
  answerMeanwhileMs: 100,
  /** Of the sender's memory, for each alert that waits. */
  pendingBytes: 256,
  /** To the first word to Discord, by `require('discord.js')`. */
  ready: 1.5,
  /** To an answer out of 10,000 passages, by the same. */
  firstAnswer: 2.2,
} as const;
