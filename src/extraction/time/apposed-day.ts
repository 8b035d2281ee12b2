import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Token } from '../text/text.js';
import type { TimeExpression } from './moment.js';

const CLAUSE_WORDS = 6;
const TAIL_WORDS = 6;
const CLOSE = /^[,.;]$/;

/** "by President Maduro, re-elected two weeks ago,", "At Yare prison, opened in 1990,": what happened to whom or to the place that stands right before the comma, and not to those counted. */
export function isOfApposition(time: TimeExpression, analysed: AnalysedSentence): boolean {
  const { start, end, role } = time;
  const { sentence, predicates, mentions } = analysed;
  const { tokens, compiled } = sentence;
  // "closed on 3 January", of a prison and not of a list
  if (role !== 'on' && role !== 'until') return false;
  let head = start;
  while (head > Math.max(1, start - CLAUSE_WORDS) && tokens[head - 1]?.kind === 'word') head -= 1;
  const participle = tokens[head];
  if (participle === undefined || tokens[head - 1]?.text !== ',') return false;
  if (!compiled.dating.setOff.has(participle) && !compiled.course.swornIn.has(participle)) return false;
  const ofName = tokens[head - 2]?.word.capital === true || mentions.some(({ end: body }) => body === head - 1);
  const ofPlace = isPlaceBefore(head - 1, analysed);
  if (!ofPlace && (!ofName || role !== 'on')) return false;
  const close = closeOf(time, tokens, ofPlace);
  if (close !== undefined && !CLOSE.test(close.text)) return false;
  // "Romero, released on 14 January, said that 24 remain": of whoever speaks
  if (close?.text === ',' && compiled.say.longestAt(tokens, end + 1) !== undefined) return true;
  return !predicates.some(({ kind, start: at }) => kind !== 'other' && at >= head && at < start);
}

/** What ends the aside: right behind the day or, of a place, past a few words more ("closed on 3 January for repairs,"). */
function closeOf({ end }: TimeExpression, tokens: readonly Token[], ofPlace: boolean): Token | undefined {
  let at = end;
  while (ofPlace && at < end + TAIL_WORDS && tokens[at]?.kind === 'word') at += 1;
  return tokens[at];
}

const PLACE_WORDS = 4;

/** "the prison", "the jail of Yare", "the women's prison in the city": a place of detention up to the comma; but not "Foro Penal". */
function isPlaceBefore(comma: number, { sentence: { tokens, compiled }, mentions }: AnalysedSentence): boolean {
  const { prisons } = compiled.course.custody;
  for (let at = comma - 1; at >= Math.max(0, comma - PLACE_WORDS); at -= 1) {
    if (tokens[at]?.kind === 'punct') return false;
    if (prisons.isAt(tokens, at)) return !mentions.some(({ start, end }) => start <= at && at < end);
  }
  return false;
}
