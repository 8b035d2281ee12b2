import { describe, expect, test } from 'vitest';
import { readSettings } from '../src/settings.js';

describe('the environment', () => {
  test('may be empty: data in ./data, Discord’s own address', () => {
    const read = readSettings({});
    expect(read.ok && read.settings).toMatchObject({ discordToken: null, apiUrl: null, logLevel: 'info' });
    expect(read.ok && read.settings.databaseUrl).toMatch(/data[\\/]recount\.db$/);
  });

  test('with settings left blank is as if they were not there', () => {
    const read = readSettings({ DISCORD_TOKEN: '', DISCORD_GUILD_ID: '  ', LOG_LEVEL: '', DATABASE_URL: '' });
    expect(read).toEqual(readSettings({}));
  });

  test('keeps the ledger in RECOUNT_HOME unless DATABASE_URL says otherwise', () => {
    const home = readSettings({ RECOUNT_HOME: '/var/desk' });
    expect(home.ok && home.settings.databaseUrl).toMatch(/desk[\\/]recount\.db$/);
    const named = readSettings({ RECOUNT_HOME: '/var/desk', DATABASE_URL: 'file:other.db' });
    expect(named.ok && named.settings.databaseUrl).toBe('file:other.db');
  });

  const wrong: readonly (readonly [name: string, value: string, problem: string])[] = [
    ['DISCORD_TOKEN', 'two words', 'DISCORD_TOKEN must not contain spaces.'],
    ['DISCORD_APPLICATION_ID', 'recount', 'DISCORD_APPLICATION_ID must be the application’s id: 15 to 20 digits.'],
    ['DISCORD_GUILD_ID', '12', 'DISCORD_GUILD_ID must be a server’s id: 15 to 20 digits.'],
    ['DISCORD_EDITOR_ROLE_ID', 'editors', 'DISCORD_EDITOR_ROLE_ID must be a role’s id: 15 to 20 digits.'],
    ['DISCORD_API_URL', 'localhost:80', 'DISCORD_API_URL must be an address that begins with http:// or https://.'],
    ['SEEDS_DIR', '/nowhere/at/all', 'SEEDS_DIR must be a folder that exists.'],
    [
      'FETCH_PRIVATE_ADDRESSES',
      '10.0.0.0/33',
      'FETCH_PRIVATE_ADDRESSES must be IP addresses or ranges such as 10.2.0.0/16, with commas between.',
    ],
    ['FEED_MINUTES', '0', 'FEED_MINUTES must be a number of minutes, 1 to 1440.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.'],
  ];
  test.each(wrong)('%s=%s is told in one line', (name, value, problem) => {
    expect(readSettings({ [name]: value })).toEqual({ ok: false, problem });
  });

  test('never shows a token', () => {
    expect(JSON.stringify(readSettings({ DISCORD_TOKEN: 'hush hush' }))).not.toContain('hush');
  });
});
