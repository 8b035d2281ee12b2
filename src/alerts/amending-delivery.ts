import type { Amendments, DueEdit } from './amendments.js';
import { backOff } from './back-off.js';
import type { Courier, Editing } from './courier.js';
import type { DeliveryLog } from './delivery-log.js';
import type { Pace } from './pace.js';
import type { Troubles } from './troubles.js';

export interface EditingOptions {
  readonly amendments: Amendments;
  readonly courier: Courier;
  readonly log: DeliveryLog;
  readonly now: () => Date;
  readonly pace: Pace;
  readonly troubles: Pick<Troubles, 'begin' | 'end'>;
}

/** Edits one message to what its figure is worth now, and writes down what came of it. Never throws for Discord's sake. */
export async function deliverEdit(
  edit: DueEdit,
  { amendments, courier, troubles, log, now, pace }: EditingOptions,
): Promise<void> {
  await pace.turn();
  const editing = await courier.edit(edit, edit.messageId);
  const about = { alert: edit.alertId, channel: edit.channelId, message: edit.messageId };
  if (editing.kind === 'edited' || editing.kind === 'deleted') {
    amendments.done(edit);
    if (editing.kind === 'edited') troubles.end(edit.channelId, now());
    log.info({ ...about, outcome: editing.kind }, 'a correction reached its alert');
    return;
  }
  if (editing.kind === 'refused') troubles.begin(edit.channelId, editing.refusal, now());
  postpone(edit, editing, { amendments, log, now, about });
}

function postpone(
  edit: DueEdit,
  { kind, reason }: Extract<Editing, { readonly reason: string }>,
  { amendments, log, now, about }: Pick<EditingOptions, 'amendments' | 'log' | 'now'> & { readonly about: object },
): void {
  if (kind === 'invalid') {
    amendments.fail(edit, reason);
    log.error({ ...about, reason }, 'Discord does not accept the edit of an alert');
    return;
  }
  const at = backOff(kind, edit.tries + 1, now());
  amendments.postpone(edit, reason, at);
  log.warn({ ...about, reason, again: at.toISOString() }, 'a correction has not reached its alert yet');
}
