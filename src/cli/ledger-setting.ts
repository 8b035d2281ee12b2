import { placeOf } from '../ledger/database.js';
import type { Settings } from '../settings.js';
import { complain, type Streams } from './streams.js';

/** Whether `DATABASE_URL` names a file at all; else says why not: a wrong setting, as any other. */
export function namesLedger({ databaseUrl }: Pick<Settings, 'databaseUrl'>, streams: Pick<Streams, 'stderr'>): boolean {
  const place = placeOf(databaseUrl);
  if (!place.ok) complain(streams, place.reason);
  return place.ok;
}
