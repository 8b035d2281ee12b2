import { z } from 'zod';
import type { Parcel } from '../courier.js';
import { questionColumn } from '../standing-query.js';

/** Of a row of the outbox, the question for which somebody is told of it, if that is why. */
export const ASKED = '(select question from watch where watch.id = outbox.subscription_id) as asked';

export const askedColumn = { subscription_id: z.string(), asked: questionColumn.nullable() };

export function watchOf({
  subscription_id: id,
  asked,
}: {
  readonly subscription_id: string;
  readonly asked: z.infer<typeof questionColumn> | null;
}): Parcel['watch'] {
  return asked === null ? null : { id, query: asked };
}
