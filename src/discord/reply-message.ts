import type { Invocation, Reply } from '../commanding/command.js';
import type { Document } from '../rendering/document.js';
import type { ButtonStates } from './button-state.js';
import { type Button, type MessageBody, messageOf } from './message.js';
import { type Page, pagesOf } from './pages.js';

/** A reply ready to be sent. `private`: seen by whoever asked, alone. */
export interface ReadyReply {
  readonly body: MessageBody;
  readonly private: boolean;
}

/** A command's reply as a message; `page` beyond the last shows the last. */
export function readyReply(reply: Reply, page: number, states: ButtonStates): ReadyReply {
  if (reply.kind === 'refusal') return { body: messageOf(pagesOf(refusalDocument(reply))[0], []), private: true };
  const pages = pagesOf(reply.document);
  const shown = Math.min(Math.max(0, page), pages.length - 1);
  const at: Page = pages[shown] ?? pages[0];
  if (pages.length === 1) return { body: messageOf(at, []), private: reply.private };
  const line = `-# Page ${shown + 1} of ${pages.length}`;
  const buttons = reply.invocation === null ? [] : turning(reply.invocation, shown, pages.length, states);
  return { body: messageOf(at, buttons, line), private: reply.private };
}

/** What was not understood or not possible, and what to do instead. */
export function refusalDocument({ what, remedy }: { readonly what: string; readonly remedy: string }): Document {
  const entry = { lead: [what], lines: remedy === '' ? [] : [[remedy]], children: [] };
  return {
    title: '',
    understood: [],
    sections: [{ tone: 'refusal', heading: '', explanation: '', entries: [entry] }],
    footer: [],
  };
}

/** Buttons stay where they are from page to page; those that lead nowhere are greyed out. */
function turning(invocation: Invocation, shown: number, count: number, states: ButtonStates): readonly Button[] {
  const first = shown === 0;
  const last = shown === count - 1;
  // A greyed button still needs an id of its own
  const before = first ? count : shown - 1;
  const after = last ? count + 1 : shown + 1;
  return [
    { label: '◀ Back', customId: states.pageId({ ...invocation, page: before }), enabled: !first },
    { label: 'Next ▶', customId: states.pageId({ ...invocation, page: after }), enabled: !last },
  ];
}
