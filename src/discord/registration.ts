import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Definition } from '../commanding/command.js';

export interface Registration {
  readonly status: 'unchanged' | 'registered';
  readonly commands: number;
}

/** What of a command, an option or a choice Discord keeps. Ids, versions and the like are Discord's own. */
const FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'value',
  'autocomplete',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'default_member_permissions',
  'nsfw',
];
/** Where a command works. Left out, Discord fills in the application's own settings, which are not ours to compare. */
const PLACES = ['contexts', 'integration_types'];
const NESTED = ['options', 'choices'];
/** Lists whose order says nothing. */
const SETS = ['channel_types', 'contexts', 'integration_types'];

const registered = z.array(z.looseObject({ name: z.string(), type: z.number().optional() }));

/**
 * Puts the commands in place, in one server or everywhere, where they differ from what is registered: Discord limits
 * how often that may be done in a day, and a bot may start many times.
 */
export async function register(
  rest: REST,
  applicationId: string,
  guildId: string | undefined,
  definitions: readonly Definition[],
): Promise<Registration> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const there = registered.parse(await rest.get(route, { query }));
  const scope = guildId === undefined ? 'global' : 'guild';
  if (sameCommands(definitions, there, scope)) return { status: 'unchanged', commands: there.length };
  await rest.put(route, { body: definitions.map((definition) => forScope(definition, scope)) });
  return { status: 'registered', commands: definitions.length };
}

/** Where a command may be used and installed has no meaning for a command of one server. */
function forScope(definition: Definition, scope: 'global' | 'guild'): Definition {
  if (scope === 'global') return definition;
  const { contexts: _contexts, integration_types: _types, ...rest } = definition;
  return rest;
}

interface Named {
  readonly name: string;
  readonly type?: number | undefined;
}

/** The type of a command that names none. */
const SLASH = 1;

/** Whether two sets of commands mean the same, whatever Discord has added to them, left out or put in another order. */
export function sameCommands(ours: readonly Named[], theirs: readonly Named[], scope: 'global' | 'guild'): boolean {
  const left = new Map(theirs.map((command) => [keyOf(command), command]));
  return (
    ours.length === theirs.length && ours.every((command) => sameCommand(command, left.get(keyOf(command)), scope))
  );
}

/** A slash command and an entry in a menu may bear one name. */
function keyOf({ type = SLASH, name }: Named): string {
  return `${type} ${name}`;
}

function sameCommand(ours: object, theirs: object | undefined, scope: 'global' | 'guild'): boolean {
  const places = scope === 'global' ? PLACES.filter((place) => place in ours) : [];
  const fields = [...FIELDS, ...places];
  return theirs !== undefined && isDeepStrictEqual(normal(ours, fields), normal(theirs, fields));
}

/** A command as what it says: without Discord's own fields, and without what only repeats a default. */
function normal(part: object, fields: readonly string[]): object {
  const given = Object.entries(part);
  const own = given
    .filter(([name, value]) => fields.includes(name) && !isDefault(name, value))
    .map(([name, value]) => [name, SETS.includes(name) && Array.isArray(value) ? value.toSorted() : value]);
  const nested = given
    .filter(([name, value]) => NESTED.includes(name) && Array.isArray(value) && value.length > 0)
    .map(([name, value]) => [
      name,
      z
        .array(z.looseObject({}))
        .parse(value)
        .map((inner) => normal(inner, fields)),
    ]);
  return Object.fromEntries([...own, ...nested]);
}

function isDefault(name: string, value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  if (typeof value === 'object' && Object.keys(value).length === 0) return true;
  // Only a command's own type can be 1 and left out; a subcommand's is dropped on both sides alike
  return name === 'type' && value === 1;
}
