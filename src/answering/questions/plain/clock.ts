import { anyLanguage } from './any-language.js';
import type { TimeReader } from './days.js';

const CLOCK_MARK = anyLanguage('clockMark');
const OF_HOUR = anyLanguage('ofHour');
const AFTER_HOUR = anyLanguage('afterHour');
const OF_SPAN = anyLanguage('ofSpan');
const HOUR_NOUN = anyLanguage('hourNoun');
const FEW = anyLanguage('few');
const UNTIL = anyLanguage('untilHour');
const FROM_NOW = anyLanguage('fromNow');

type Scene = Pick<TimeReader, 'tokens' | 'compiled'>;

const HOUR = /^\d{1,2}(?:[:.]\d{2})?$/;
const UNIT = anyLanguage('clockUnit');

/** The end of a time of day: "5 pm", "17h", "antes de las 5", "às 6", "in an hour". */
export function clockAt(scene: Scene, at: number): number | undefined {
  const before = UNTIL.all().find((cue) => cue.every((word, index) => scene.tokens[at + index]?.key === word));
  const cued = before === undefined ? undefined : hourAt(scene, at + before.length, true);
  return cued ?? aheadAt(scene.tokens, at) ?? hourAt(scene, at, false);
}

/** `cued`: after "antes das", where the article is taken already. */
function hourAt({ tokens, compiled }: Scene, at: number, cued: boolean): number | undefined {
  const [token, next, third] = tokens.slice(at, at + 3);
  if (token === undefined) return undefined;
  const isHour = (text: string | undefined): boolean => text !== undefined && HOUR.test(text);
  const unitAfter = (end: number): number => (UNIT.has(tokens[end]?.key ?? '') ? end + 1 : end);
  if (isHour(token.key) && CLOCK_MARK.has(next?.key ?? '') && !isSpan(tokens[at - 1]?.key)) return at + 2;
  if (cued && isHour(token.key) && OF_HOUR.has(tokens[at - 1]?.key ?? '') && next?.kind !== 'word') return at + 1;
  if (!isHour(next?.key)) return undefined;
  const isFeminine =
    (compiled.language === 'es' && token.key === 'las') ||
    (compiled.language === 'pt' && (token.text.toLowerCase() === 'às' || token.text.toLowerCase() === 'as'));
  // "las 24 horas" and "las 5 mujeres" are no time of day
  const isOfMore = third?.kind === 'word' && !UNIT.has(third.key) && !AFTER_HOUR.has(third.key);
  return isFeminine && !isOfMore && !HOUR_NOUN.has(third?.key ?? '') ? unitAfter(at + 2) : undefined;
}

/** "The last 48 h" is a time that is counted. */
function isSpan(before: string | undefined): boolean {
  return OF_SPAN.has(before ?? '');
}

const IN = anyLanguage('within');
const SOON = anyLanguage('soon');

/** "In an hour", "en 10 minutos", "daqui a uma hora": when whoever asks must be done. */
function aheadAt(tokens: Scene['tokens'], at: number): number | undefined {
  const keys = tokens.slice(at, at + 4).map(({ key }) => key);
  const [first = '', second = '', third = '', fourth = ''] = keys;
  const isCount = (key: string): boolean => FEW.has(key) || /^\d{1,3}$/.test(key);
  if (IN.has(first) && isCount(second) && SOON.has(third)) return at + 3;
  const isPhrase = FROM_NOW.has(`${first} ${second}`);
  return isPhrase && isCount(third) && SOON.has(fourth) ? at + 4 : undefined;
}
