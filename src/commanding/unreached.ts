import { typedLine } from '../wording/names.js';
import { say } from '../wording/words.js';
import type { ShownReply } from './command.js';
import { refusal } from './refusal.js';

/** That answers could not be delivered as direct messages, to whoever uses Recount again. */
export function unreachedNotice(answers: number): ShownReply | undefined {
  if (answers === 0) return undefined;
  return refusal(say('watch.unreached', { n: answers }), say('watch.unreached.how', { line: typedLine('watch list') }));
}
