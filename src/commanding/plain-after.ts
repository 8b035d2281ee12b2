import { z } from 'zod';
import type { Invocation } from './command.js';

const invocation = z.object({
  command: z.string(),
  subcommand: z.string().nullable(),
  options: z.record(z.string(), z.string()),
});

/** The answer that a question goes on from, as an option that outlives a restart. */
export function writeAfter(after: Invocation | null): Readonly<Record<string, string>> {
  if (after === null) return {};
  const { command, subcommand, options } = after;
  return { after: JSON.stringify({ command, subcommand, options } satisfies z.infer<typeof invocation>) };
}

/** `null` where there is none, or it cannot be read. */
export function readAfter(written: string | undefined): Invocation | null {
  if (written === undefined) return null;
  try {
    const { data } = invocation.safeParse(JSON.parse(written));
    return data === undefined ? null : { ...data, page: 0 };
  } catch {
    return null;
  }
}
