import type { Action, Invocation, Picture, ShownReply } from '../commanding/command.js';
import type { LanguageCode } from '../domain/article.js';
import { type Document, textIn } from '../rendering/document.js';
import { say, type Words } from '../wording/words.js';
import type { ButtonStates } from './button-state.js';
import { BUTTON_LABEL_MAX, ROW_MAX } from './limits.js';
import { type Button, type MessageBody, messageOf } from './message.js';
import { openingSelect, SELECT_COMPONENTS } from './opening-select.js';
import { type Page, pagesOf } from './pages.js';

/** A picture, and the words for those who cannot see it, in a language. */
export interface ReadyPicture extends Picture {
  readonly bytes: Uint8Array;
  readonly description: string;
}

/** A reply ready to be sent. `private`: seen by whoever asked, alone. */
export interface ReadyReply {
  readonly body: MessageBody;
  readonly private: boolean;
  readonly picture?: ReadyPicture | undefined;
}

type ShownDocument = Extract<ShownReply, { kind: 'document' }>;

/** A picture's frame, itself and what it lies in. */
const PICTURE_COMPONENTS = 2;

/** How a reply is drawn. */
export interface Way {
  readonly states: ButtonStates;
  readonly language: LanguageCode;
  /** Whether it is seen by whoever asked, alone. */
  readonly alone: boolean;
  /** Whether what is seen by one can be given to everybody. */
  readonly mayShare: boolean;
}

/** A command's reply as a message; `page` beyond the last shows the last. The picture stands on the first page. */
export function readyReply(reply: ShownReply, page: number, way: Way): ReadyReply {
  const { states, language } = way;
  if (reply.kind === 'refusal') {
    const rows = actionRows(reply.actions ?? [], states, language);
    return { body: messageOf(pagesOf(refusalDocument(reply), language)[0], { rows }), private: true };
  }
  const { actions = [], invocation, opens } = reply;
  const below = actionRows(actions, states, language);
  const rowComponents = below.reduce((sum, row) => sum + 1 + row.length, 0);
  const selecting = opens === undefined ? 0 : SELECT_COMPONENTS;
  const beside = rowComponents + selecting + (reply.picture === undefined ? 0 : PICTURE_COMPONENTS);
  const pages = pagesOf(reply.document, language, beside);
  const shown = Math.min(Math.max(0, page), pages.length - 1);
  const at: Page = pages[shown] ?? pages[0];
  const picture = shown === 0 ? pictureIn(reply.picture, language) : undefined;
  const select = openingSelect(opens, at.subjects, states, language);
  const alone = { private: way.alone, picture };
  const share = shareButton(reply, shown, way);
  if (pages.length === 1) {
    const last = share ?? againButton(reply, way);
    const rows = last === undefined ? below : withButton(below, last);
    return { body: messageOf(at, { rows, select, picture }), ...alone };
  }
  const pageLine = `-# ${say('frame.page', { page: shown + 1, pages: pages.length }).in(language)}`;
  const turn = invocation === null ? [] : turning({ invocation, shown, count: pages.length, states, language });
  const rows = [share === undefined ? turn : [...turn, share], ...below];
  return { body: messageOf(at, { rows, pageLine, select, picture }), ...alone };
}

/** What is seen by one can be given to everybody: what their page shows. */
function shareButton(
  reply: ShownDocument,
  page: number,
  { states, language, alone, mayShare }: Way,
): Button | undefined {
  const shared = reply.shares ?? (reply.private ? null : reply.invocation);
  if (!alone || !mayShare || shared === null) return undefined;
  const customId = states.actionId({ does: 'share', invocation: { ...shared, page } });
  return { label: say('frame.share').in(language), customId, enabled: true };
}

/** A public answer can be asked for anew: whoever replies to it goes on from what this button asks. */
function againButton(
  { private: isPrivate, invocation }: ShownDocument,
  { states, language, alone }: Way,
): Button | undefined {
  if (isPrivate || alone || invocation === null) return undefined;
  return { label: say('frame.again').in(language), customId: states.againId(invocation), enabled: true };
}

/** In the last row, where it has room. */
function withButton(rows: readonly (readonly Button[])[], button: Button): readonly (readonly Button[])[] {
  const last = rows.at(-1) ?? [];
  return last.length === 0 || last.length >= ROW_MAX ? [...rows, [button]] : [...rows.slice(0, -1), [...last, button]];
}

function pictureIn(picture: Picture | undefined, language: LanguageCode): ReadyReply['picture'] {
  if (picture === undefined) return undefined;
  const { name, bytes, description } = picture;
  return {
    name,
    bytes: typeof bytes === 'function' ? bytes(language) : bytes,
    description: textIn(description, language),
  };
}

function actionRows(
  actions: readonly Action[],
  states: ButtonStates,
  language: LanguageCode,
): readonly (readonly Button[])[] {
  const buttons = actions.map((action) => ({
    label: textIn(action.label, language).slice(0, BUTTON_LABEL_MAX),
    customId: states.actionId(action),
    enabled: true,
  }));
  return Array.from({ length: Math.ceil(buttons.length / ROW_MAX) }, (_, row) =>
    buttons.slice(row * ROW_MAX, (row + 1) * ROW_MAX),
  );
}

/** What was not understood or not possible, and what to do instead. */
export function refusalDocument({
  what,
  remedy,
}: {
  readonly what: string | Words;
  readonly remedy: string | Words;
}): Document {
  const entry = { lead: [what], lines: remedy === '' ? [] : [[remedy]], children: [] };
  return {
    title: '',
    understood: [],
    sections: [{ tone: 'refusal', heading: '', explanation: '', entries: [entry] }],
    footer: [],
  };
}

/** What a command is at. */
export function underWay(words: string | Words): ShownReply {
  const entry = { lead: [words], lines: [], children: [] };
  const document: Document = {
    title: '',
    understood: [],
    sections: [{ tone: 'plain', heading: '', explanation: '', entries: [entry] }],
    footer: [],
  };
  return { kind: 'document', document, invocation: null, private: true };
}

interface Turning {
  readonly invocation: Invocation;
  readonly shown: number;
  readonly count: number;
  readonly states: ButtonStates;
  readonly language: LanguageCode;
}

/** Buttons stay where they are from page to page; those that lead nowhere are greyed out. */
function turning({ invocation, shown, count, states, language }: Turning): readonly Button[] {
  const first = shown === 0;
  const last = shown === count - 1;
  // A greyed button still needs an id of its own
  const before = first ? count : shown - 1;
  const after = last ? count + 1 : shown + 1;
  return [
    {
      label: say('frame.back').in(language),
      customId: states.pageId({ ...invocation, page: before }),
      enabled: !first,
    },
    { label: say('frame.next').in(language), customId: states.pageId({ ...invocation, page: after }), enabled: !last },
  ];
}
