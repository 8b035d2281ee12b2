import { alertCommands } from './alert-commands.js';
import { alertHealth } from './alert-health.js';
import { alertOptions } from './alert-options.js';
import { alertTexts } from './alerts.js';
import { asked } from './asked.js';
import { asking } from './asking.js';
import { changes } from './changes.js';
import { check } from './check.js';
import { citations } from './citations.js';
import { commands } from './commands.js';
import { compare } from './compare.js';
import { count } from './count.js';
import { digests } from './digests.js';
import { feeds } from './feeds.js';
import { fetching } from './fetching.js';
import { figures } from './figures.js';
import { found } from './found.js';
import { frame } from './frame.js';
import { genealogy } from './genealogy.js';
import { ingest } from './ingest.js';
import { names } from './names.js';
import { notes } from './notes.js';
import { open } from './open.js';
import { plain } from './plain.js';
import { reading } from './reading.js';
import { sentence } from './sentence.js';
import { settings } from './settings.js';
import { standing } from './standing.js';
import { stories } from './stories.js';
import { taken } from './taken.js';
import { taking } from './taking.js';
import { timeline } from './timeline.js';
import { verification } from './verification.js';
import { watches } from './watches.js';

export const english = {
  ...alertCommands,
  ...alertHealth,
  ...alertOptions,
  ...alertTexts,
  ...asked,
  ...asking,
  ...changes,
  ...check,
  ...citations,
  ...commands,
  ...compare,
  ...count,
  ...digests,
  ...feeds,
  ...fetching,
  ...figures,
  ...found,
  ...frame,
  ...genealogy,
  ...ingest,
  ...names,
  ...notes,
  ...open,
  ...plain,
  ...reading,
  ...sentence,
  ...settings,
  ...standing,
  ...stories,
  ...taken,
  ...taking,
  ...timeline,
  ...verification,
  ...watches,
} as const;
