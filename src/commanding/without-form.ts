import { typedLine } from '../wording/names.js';
import { say } from '../wording/words.js';
import type { Reply, ShownReply } from './command.js';
import { refusal } from './refusal.js';

/** Where no form can be opened, says which options to write instead. */
export function withoutForm(reply: Reply): ShownReply {
  if (reply.kind !== 'form') return reply;
  const { command, subcommand, options } = reply.invocation;
  const given = Object.entries(options).map(([name, value]) => `${name}:${value}`);
  const asked = reply.fields.flatMap(({ name }) => (options[name] === undefined ? [`${name}:…`] : []));
  const line = [command, ...(subcommand === null ? [] : [subcommand]), ...given, ...asked].join(' ');
  return refusal(say('form.more', { title: reply.title }), say('line.how', { line: typedLine(line) }));
}
