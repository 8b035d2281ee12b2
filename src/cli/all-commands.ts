import { alerts } from '../../commands/alerts.js';
import { createAsk } from '../../commands/ask.js';
import { check } from '../../commands/check.js';
import { cite } from '../../commands/cite.js';
import { compare } from '../../commands/compare.js';
import { count } from '../../commands/count.js';
import { diff } from '../../commands/diff.js';
import { feed } from '../../commands/feed.js';
import { genealogy } from '../../commands/genealogy.js';
import { createHelp } from '../../commands/help.js';
import { ingest } from '../../commands/ingest.js';
import { review } from '../../commands/review.js';
import { search } from '../../commands/search.js';
import { createSettings } from '../../commands/settings.js';
import { sources } from '../../commands/sources.js';
import { story } from '../../commands/story.js';
import { subscribe } from '../../commands/subscribe.js';
import { subscriptions } from '../../commands/subscriptions.js';
import { timeline } from '../../commands/timeline.js';
import { unsubscribe } from '../../commands/unsubscribe.js';
import { verification } from '../../commands/verification.js';
import { watch } from '../../commands/watch.js';
import { why } from '../../commands/why.js';
import type { Command } from '../commanding/command.js';
import type { Services } from '../commanding/services.js';

const others: readonly Command<Services>[] = [
  count,
  compare,
  timeline,
  verification,
  cite,
  genealogy,
  check,
  search,
  sources,
  diff,
  review,
  ingest,
  feed,
  story,
  watch,
  subscribe,
  unsubscribe,
  subscriptions,
  alerts,
  why,
];

/** Every command, in the order in which help tells of them. A new one is a file in `commands/` and a line here. */
export const allCommands: readonly Command<Services>[] = withAskAndHelp(others);

/** `/ask` stands first: it needs no knowledge of the others. */
function withAskAndHelp(commands: readonly Command<Services>[]): readonly Command<Services>[] {
  const ask = createAsk([...commands, createHelp(commands)]);
  const asking = [ask, ...commands];
  const all = [...asking, createSettings(asking)];
  return [...all, createHelp(all)];
}
