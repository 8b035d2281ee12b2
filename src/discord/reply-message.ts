import type { Action, Invocation, Picture, ShownReply } from '../commanding/command.js';
import type { Document } from '../rendering/document.js';
import type { ButtonStates } from './button-state.js';
import { ROW_MAX } from './limits.js';
import { type Button, type MessageBody, messageOf } from './message.js';
import { type Page, pagesOf } from './pages.js';

/** A reply ready to be sent. `private`: seen by whoever asked, alone. */
export interface ReadyReply {
  readonly body: MessageBody;
  readonly private: boolean;
  readonly picture?: Picture | undefined;
}

/** A picture's frame, itself and what it lies in. */
const PICTURE_COMPONENTS = 2;

/** A command's reply as a message; `page` beyond the last shows the last. The picture stands on the first page. */
export function readyReply(reply: ShownReply, page: number, states: ButtonStates): ReadyReply {
  if (reply.kind === 'refusal')
    return { body: messageOf(pagesOf(refusalDocument(reply))[0], { rows: [] }), private: true };
  const { actions = [], invocation } = reply;
  const below = actionRows(actions, states);
  const rowComponents = below.reduce((sum, row) => sum + 1 + row.length, 0);
  const pages = pagesOf(reply.document, rowComponents + (reply.picture === undefined ? 0 : PICTURE_COMPONENTS));
  const shown = Math.min(Math.max(0, page), pages.length - 1);
  const at: Page = pages[shown] ?? pages[0];
  const picture = shown === 0 ? reply.picture : undefined;
  const alone = { private: reply.private, picture };
  if (pages.length === 1) return { body: messageOf(at, { rows: below, picture }), ...alone };
  const pageLine = `-# Page ${shown + 1} of ${pages.length}`;
  const turn = invocation === null ? [] : turning(invocation, shown, pages.length, states);
  return { body: messageOf(at, { rows: [turn, ...below], pageLine, picture }), ...alone };
}

function actionRows(actions: readonly Action[], states: ButtonStates): readonly (readonly Button[])[] {
  const buttons = actions.map((action) => ({ label: action.label, customId: states.actionId(action), enabled: true }));
  return Array.from({ length: Math.ceil(buttons.length / ROW_MAX) }, (_, row) =>
    buttons.slice(row * ROW_MAX, (row + 1) * ROW_MAX),
  );
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

/** What a command is at. */
export function underWay(words: string): ShownReply {
  const entry = { lead: [words], lines: [], children: [] };
  const document: Document = {
    title: '',
    understood: [],
    sections: [{ tone: 'plain', heading: '', explanation: '', entries: [entry] }],
    footer: [],
  };
  return { kind: 'document', document, invocation: null, private: true };
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
