import { z } from 'zod';
import { CATALOGUES, type Key } from './catalogue.js';
import { asIs, Message, type Value, Words } from './words.js';

/** Words as they are kept in a database, to be read in any language later. What was built of other pieces is kept in English. */
export function kept(words: Words): string {
  return words instanceof Message ? JSON.stringify(messageOut(words)) : words.in('en');
}

interface Kept {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number | Kept>>;
}

function messageOut({ key, values }: Message): Kept {
  return {
    key,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueOut(value)] as const)),
  };
}

function valueOut(value: Value | number): string | number | Kept {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value instanceof Message) return messageOut(value);
  if (value instanceof Words) return value.in('en');
  return typeof value.text === 'string' ? value.text : value.text.in('en');
}

const keptMessage: z.ZodType<Kept> = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.lazy(() => keptMessage)])),
});

/** The other way round. Plain text, which earlier versions kept, and keys that are gone, stay as they are. */
export function readKept(text: string): Words {
  if (!text.startsWith('{')) return asIs(text);
  try {
    return messageIn(keptMessage.parse(JSON.parse(text))) ?? asIs(text);
  } catch {
    return asIs(text);
  }
}

function messageIn({ key, values }: Kept): Words | undefined {
  if (!isKey(key)) return undefined;
  const filled = Object.entries(values).map(([name, value]) => [name, valueIn(value)] as const);
  return new Message(key, Object.fromEntries(filled));
}

function valueIn(value: string | number | Kept): Value | number {
  return typeof value === 'object' ? (messageIn(value) ?? asIs(value.key)) : value;
}

function isKey(key: string): key is Key {
  return Object.hasOwn(CATALOGUES.en, key);
}
