import { ledger } from './0001-ledger.js';
import { alerts } from './0002-alerts.js';
import { values } from './0003-values.js';
import { review } from './0005-review.js';
import { copies } from './0006-copies.js';
import { statements } from './0007-statements.js';
import { succession } from './0008-succession.js';
import { amendments } from './0009-amendments.js';
import { readAgain } from './0010-read-again.js';
import { lookups } from './0011-lookups.js';
import { subscriptionFilters } from './0012-subscription-filters.js';
import { editions } from './0013-editions.js';
import { addresses } from './0014-addresses.js';
import { mutes } from './0015-mutes.js';
import { feeds } from './0016-feeds.js';
import { newsKinds } from './0017-news-kinds.js';
import { troubles } from './0018-troubles.js';
import { leaps } from './0019-leaps.js';
import { dropped } from './0020-dropped.js';
import { alertNames } from './0021-alert-names.js';
import { feedPruning } from './0022-feed-pruning.js';
import { standingTallies } from './0023-standing-tallies.js';
import { digests } from './0024-digests.js';
import { alertLanguage } from './0025-alert-language.js';
import { serverSettings } from './0026-server-settings.js';
import { touched } from './0027-touched.js';
import { stories } from './0028-stories.js';
import { standing } from './0029-standing.js';
import { watches } from './0030-watches.js';
import { spans } from './0031-spans.js';
import { countries } from './0032-countries.js';
import { someOnly } from './0033-some-only.js';
import type { Migration } from './migration.js';

/** Every step in order. A database that has taken n steps carries n as its `user_version`. Add new ones at the end. */
export const migrations: readonly Migration[] = [
  ledger,
  alerts,
  values,
  review,
  copies,
  statements,
  succession,
  amendments,
  readAgain,
  lookups,
  subscriptionFilters,
  editions,
  addresses,
  mutes,
  feeds,
  newsKinds,
  troubles,
  leaps,
  dropped,
  alertNames,
  feedPruning,
  standingTallies,
  digests,
  alertLanguage,
  serverSettings,
  touched,
  stories,
  standing,
  watches,
  spans,
  countries,
  someOnly,
];
