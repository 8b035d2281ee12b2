import type { Line } from '../rendering/document.js';
import { say } from '../wording/words.js';
import type { BotPermission } from './access.js';

/** What Recount is not allowed in a channel and what for, each as Discord calls it, and where to give it; nothing where nothing is. */
export function lackLines(missing: readonly BotPermission[]): readonly Line[] {
  if (missing.length === 0) return [];
  const lines = missing.map(
    (name): Line => [
      say('health.missing', {
        permission: { text: say(`permission.${name}`), style: 'strong' },
        purpose: say(`health.purpose.${name}`),
      }),
    ],
  );
  return [...lines, [say('health.where')]];
}
