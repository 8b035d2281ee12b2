import { expect, test } from 'vitest';
import { isGuestIn } from '../../src/discord/tongues.js';

const GUILD = '900000000000000001';

const rows: readonly (readonly [where: string, Parameters<typeof isGuestIn>[0], guest: boolean])[] = [
  [
    'a server that has it',
    { guildId: GUILD, context: 0, authorizingIntegrationOwners: { guildId: GUILD, userId: null } },
    false,
  ],
  [
    'one that has it, by somebody who has it too',
    { guildId: GUILD, context: 0, authorizingIntegrationOwners: { guildId: GUILD, userId: '3' } },
    false,
  ],
  [
    'one that has it not',
    { guildId: GUILD, context: 0, authorizingIntegrationOwners: { guildId: null, userId: '3' } },
    true,
  ],
  [
    'a conversation with Recount alone',
    { guildId: null, context: 1, authorizingIntegrationOwners: { guildId: '0', userId: null } },
    false,
  ],
  [
    'one with it alone, of somebody who has it',
    { guildId: null, context: 1, authorizingIntegrationOwners: { guildId: null, userId: '3' } },
    false,
  ],
  [
    'a conversation of others',
    { guildId: null, context: 2, authorizingIntegrationOwners: { guildId: null, userId: '3' } },
    true,
  ],
  [
    'where Discord does not say',
    { guildId: GUILD, context: null, authorizingIntegrationOwners: { guildId: null, userId: null } },
    false,
  ],
];
test.each(rows)('Recount is a guest or not: %s', (_, where, guest) => {
  expect(isGuestIn(where)).toBe(guest);
});
