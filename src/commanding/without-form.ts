import type { Reply, ShownReply } from './command.js';
import { refusal } from './refusal.js';

/** Where no form can be opened, says which options to write instead. */
export function withoutForm(reply: Reply): ShownReply {
  if (reply.kind !== 'form') return reply;
  const { command, subcommand, options } = reply.invocation;
  const given = Object.entries(options).map(([name, value]) => `${name}:${value}`);
  const asked = reply.fields.map(({ name }) => `${name}:…`);
  const line = [command, ...(subcommand === null ? [] : [subcommand]), ...given, ...asked].join(' ');
  return refusal(`${reply.title}: more is needed.`, `Write it like: ${line}`);
}
