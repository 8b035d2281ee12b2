import type { IsoDate } from '../../domain/iso-date.js';
import { findDates, toDay } from '../../reading/find-dates.js';
import { plainKey } from '../../reading/plain-key.js';
import type { AnalysedPassage } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { SignedPost } from '../attribution/signed-posts.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { once } from '../once.js';
import type { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/text.js';
import { contextOfDay } from './day-alone.js';
import { entryDays } from './entry-days.js';
import { resolveTime } from './resolve.js';
import { isOneDay } from './resolve-moment.js';
import { isSayingDay } from './said-time.js';
import type { Days } from './text-before.js';
import { weekAtHead } from './week-at-head.js';

/** A day on which more than one sentence was said, and the sentence that tells of it. */
export interface TextDay {
  readonly sentence: number;
  readonly day: IsoDate;
}

/** Days of statements that are told once for all that follows. */
export interface TextDays {
  /** "We spoke to her by phone on Saturday": of what is said in an interview. */
  readonly interview: () => TextDay | null;
  /** "India and Pakistan exchanged lists of prisoners on Thursday": of what each of them counts. */
  readonly lists: () => TextDay | null;
  /** "Weekly summary, 2–8 November": of what a bulletin tells of "this week". */
  readonly week: () => Days | null;
  /** "Tuesday. Four people left": of what a paragraph tells, in a text that goes from day to day. */
  readonly entry: (passage: AnalysedPassage) => IsoDate | null;
  /** "— Foro Penal (@ForoPenal) January 25, 2026": of what a post tells. */
  readonly posted: (passage: AnalysedPassage) => IsoDate | null;
}

/** Without them somebody was only spoken to. */
const QUESTIONS = 2;

function dayBeside(analysed: AnalysedSentence, told: PhraseTrie<true>, base: IsoDate | null): TextDay | null {
  const { tokens, index } = analysed.sentence;
  // its days are read only where it tells of that: most sentences asked here count nobody, and nothing else asks for them
  if (!analysed.mayHave(told) || !stands(told, tokens)) return null;
  for (const { role, what } of analysed.times) {
    const days = role === 'on' && isSayingDay(what) ? resolveTime(what, contextOfDay(base)) : null;
    if (days !== null && isOneDay(days)) return { sentence: index, day: days.to };
  }
  return null;
}

function stands(told: PhraseTrie<true>, tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at += 1) if (told.longestAt(tokens, at) !== undefined) return true;
  return false;
}

function asks({ sentences }: AnalysedPassage): boolean {
  return sentences.at(-1)?.sentence.tokens.at(-1)?.text === '?';
}

/** In whatever language the network writes its days. */
function dayOfPost(post: SignedPost | undefined): IsoDate | null {
  const date = post === undefined ? undefined : findDates(plainKey(post.after), 'unclear')[0];
  return date === undefined ? null : (toDay(date) ?? null);
}

/** Each is looked for once, when a figure whose day is not said asks. */
export function textDays(
  passages: readonly AnalysedPassage[],
  posts: () => ReadonlyMap<AnalysedPassage, SignedPost>,
  base: IsoDate | null,
): TextDays {
  const first = (told: (course: CompiledLanguage['course']) => PhraseTrie<true>): TextDay | null => {
    for (const { sentences } of passages)
      for (const analysed of sentences) {
        const found = dayBeside(analysed, told(analysed.sentence.compiled.course), base);
        if (found !== null) return found;
      }
    return null;
  };
  const entries = once(() => entryDays(passages, base));
  return {
    entry: (passage) => entries().get(passage) ?? null,
    posted: (passage) => dayOfPost(posts().get(passage)),
    interview: once(() => (passages.filter(asks).length >= QUESTIONS ? first(({ interviewed }) => interviewed) : null)),
    lists: once(() => first(({ listsGiven }) => listsGiven)),
    week: once(() => weekAtHead(passages, base)),
  };
}
