import type { Sentence } from '../sentences/sentence.js';

/** Words from "from" to the prison: "from the women's prison". */
const TO_PRISON = 3;

/** "liberó a 31 detenidos el jueves | de una cárcel", "de la prisión": where they left that day. */
export function isLeftPrison(end: number, { tokens, compiled: { course, small, dating } }: Sentence): boolean {
  if (!small.ofThe.isAt(tokens, end) && !dating.from.isAt(tokens, end)) return false;
  for (let at = end + 1; at <= end + TO_PRISON && tokens[at]?.kind === 'word'; at += 1)
    if (course.custody.prisons.isAt(tokens, at)) return true;
  return false;
}
