import { typedLine } from '../wording/names.js';
import { listed, say } from '../wording/words.js';
import type { Reply, ShownReply } from './command.js';
import { refusal } from './refusal.js';

/** Where no form can be opened, says which options to write instead. */
export function withoutForm(reply: Reply): ShownReply {
  if (reply.kind !== 'form') return reply;
  const { command, subcommand, options } = reply.invocation;
  const given = Object.entries(options).map(([name, value]) => `${name}:${value}`);
  // of what may be left out, something is there: only what must be said is still to say
  const isBegun = reply.fields.some(({ name, required }) => !required && options[name] !== undefined);
  const missing = reply.fields.filter(({ name, required }) => options[name] === undefined && (required || !isBegun));
  const asked = missing.map(({ name }) => `${name}:…`);
  const line = [command, ...(subcommand === null ? [] : [subcommand]), ...given, ...asked].join(' ');
  const names = listed(missing.map(({ name }) => typedLine(`${name}:`)));
  const what = isBegun ? say('form.missing', { title: reply.title, names }) : say('form.more', { title: reply.title });
  return refusal(what, say('line.how', { line: typedLine(line) }));
}
