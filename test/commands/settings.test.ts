import { describe, expect, test } from 'vitest';
import type { Access, Role } from '../../src/alerts/access.js';
import type { Caller, Command } from '../../src/commanding/command.js';
import type { Services } from '../../src/commanding/services.js';
import { drawReply } from '../../src/console/draw-reply.js';
import type { LanguageCode } from '../../src/domain/article.js';
import { commands, discordCaller, foundingDesk, terminalCaller } from '../desk.js';

const GUILD = '900000000000000001';
const THERE: Access = { kind: 'there', missing: [] };

interface Seen {
  readonly access?: Access;
  readonly role?: Role;
}

function found(name: string): Command<Services> {
  const command = commands.find(({ definition }) => definition.name === name);
  if (command === undefined) throw new Error(`there is no /${name}`);
  return command;
}

/** One server, and what Discord knows of it; who asks has its settings as they are at that moment. */
async function server({ access = THERE, role }: Seen = {}) {
  const { services: made } = await foundingDesk(discordCaller);
  const services = { ...made, sight: { channel: () => access, role: () => role ?? null } };
  const houseOf = () => services.settings.houseOf({ guildId: GUILD, guildLocale: 'es-ES' });
  const ask = async (
    name: string,
    options: Readonly<Record<string, string>> = {},
    { language = 'en', ...who }: Partial<Caller> & { readonly language?: LanguageCode } = {},
  ): Promise<string> => {
    const caller = { ...discordCaller, house: houseOf(), ...who };
    const reply = await found(name).run({ command: name, subcommand: null, options, page: 0 }, caller, services);
    if (reply.kind === 'form') throw new Error('a form was opened');
    return drawReply(reply, { width: 200, colour: false, language })
      .replace(/[\s─]+/g, ' ')
      .trim();
  };
  return { services, houseOf, ask };
}

const EDITORS = '700000000000000009';

describe('/settings', () => {
  test('shows each value and where it comes from: Discord, the environment, or nothing', async () => {
    const { ask } = await server();
    const said = await ask('settings');
    expect(said).toContain('Language · Spanish From Discord: the server’s primary language');
    expect(said).toContain('Time zone · UTC Not set: the default');
    expect(said).toContain('Editors’ role · none Not set: the default');
    expect(said).toContain('Citation style · In the sentence (the AP habit) Not set: the default');
    expect(said).toContain('“/settings time-zone:…”');
  });

  test('sets several at once, says who set them and when, and what would count otherwise', async () => {
    const { ask, houseOf } = await server({ role: { name: 'Desk', mentionable: true } });
    const wanted = { language: 'pt', 'time-zone': 'caracas', 'editor-role': EDITORS, 'citation-style': 'apa' };
    const said = await ask('settings', wanted);
    expect(said).toContain(
      'Settings changed In this server you are a reader, an editor, a manager of channels and a manager of the server.',
    );
    expect(said).toMatch(
      /Language · Portuguese Set here by member 900000000000000003 .*27 Jan 2026.*; otherwise Spanish/,
    );
    expect(said).toContain('Time zone · America/Caracas Set here');
    expect(said).toContain('Editors’ role · @Desk Set here');
    expect(said).toContain('Citation style · Reference line, APA shape Set here');
    expect(houseOf()).toMatchObject({
      language: { value: 'pt' },
      'time-zone': { value: 'America/Caracas' },
      'editor-role': { value: EDITORS },
      'citation-style': { value: 'apa' },
    });
  });

  test('takes one back, or all', async () => {
    const { ask, houseOf } = await server();
    await ask('settings', { language: 'pt', 'time-zone': 'Europe/Madrid' });
    expect(await ask('settings', { reset: 'language' })).toContain('Language · Spanish From Discord');
    expect(houseOf()['time-zone'].value).toBe('Europe/Madrid');
    await ask('settings', { reset: 'all' });
    expect(houseOf()['time-zone'].here).toBeNull();
  });

  test.each([
    [{ language: 'klingon' }, '“klingon” is no language I can answer in. Take “en”, “es” or “pt”.'],
    [{ 'time-zone': 'Foggy Bottom' }, 'I know no time zone “Foggy Bottom”.'],
    [{ 'time-zone': '+02:00' }, 'I know no time zone “+02:00”.'],
    [{ 'editor-role': GUILD }, 'The role of everybody would make every member an editor.'],
    [{ 'editor-role': 'desk' }, '“desk”'],
    [{ 'citation-style': 'mla' }, 'I know no citation style “mla”.'],
    [{ reset: 'colour' }, 'I know no setting “colour”.'],
    [{ language: 'es', reset: 'all' }, 'Language: both set and taken back.'],
    [{ language: 'pt', 'time-zone': 'nowhere' }, 'I know no time zone “nowhere”.'],
  ])('refuses %o, and changes nothing', async (options, words) => {
    const { ask, houseOf } = await server();
    const before = houseOf();
    expect(await ask('settings', options)).toContain(words);
    expect(houseOf()).toEqual(before);
  });

  test('is shown to everybody, and changed by whoever may manage the server', async () => {
    const { ask, houseOf } = await server();
    const reader = { mayManageServer: false, mayManageChannels: false, mayEdit: false };
    expect(await ask('settings', {}, reader)).toContain('In this server you are a reader.');
    expect(await ask('settings', { language: 'en' }, reader)).toBe(
      'Changing the settings needs the permission Manage Server. Whoever owns the server or manages its roles can give it: Server Settings, Roles. “/settings” alone shows the settings.',
    );
    expect(houseOf().language.here).toBeNull();
  });

  test('of the terminal there are none', async () => {
    const { ask } = await server();
    expect(await ask('settings', {}, terminalCaller)).toContain('Settings belong to a Discord server.');
  });

  test.each([
    ['caracas', 'America/Caracas'],
    ['europe/madrid', 'Europe/Madrid'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['América/Bogotá', 'America/Bogota'],
    ['utc', 'UTC'],
    ['US/Pacific', 'America/Los_Angeles'],
  ])('reads the zone “%s”', async (typed, zone) => {
    const { ask, houseOf } = await server();
    await ask('settings', { 'time-zone': typed });
    expect(houseOf()['time-zone'].value).toBe(zone);
  });

  test.each([
    ['', 'America/Caracas'],
    ['mad', 'Europe/Madrid'],
    ['buenos', 'America/Argentina/Buenos_Aires'],
    ['klingon', undefined],
  ])('offers zones after “%s”', async (typed, first) => {
    const { services } = await server();
    const asked = { command: 'settings', subcommand: null, options: {}, page: 0 };
    for (const [name, option] of [
      ['settings', 'time-zone'],
      ['subscribe', 'time-zone'],
    ] as const) {
      const offered = await found(name).complete?.({ option, typed }, asked, discordCaller, services);
      expect(offered?.[0]?.value).toBe(first);
    }
  });
});

describe('what is settled counts', () => {
  test('/cite and its button to copy give the style of the house, unless asked otherwise', async () => {
    const { services, houseOf, ask } = await server();
    const cited = async (style?: string) => {
      const options = { claim: 'Foro Penal 266', ...(style === undefined ? {} : { style }) };
      const caller = { ...discordCaller, house: houseOf() };
      const reply = await found('cite').run({ command: 'cite', subcommand: null, options, page: 0 }, caller, services);
      if (reply.kind !== 'document') throw new Error('nothing was cited');
      return { copy: reply.document.copy, styles: reply.actions?.map(({ invocation }) => invocation.options['style']) };
    };
    const sentence = (await cited('sentence')).copy;
    const chicago = (await cited('chicago')).copy;
    expect(chicago).not.toBe(sentence);
    expect(await cited()).toMatchObject({ copy: sentence, styles: expect.arrayContaining(['sentence']) });
    await ask('settings', { 'citation-style': 'chicago' });
    expect(await cited()).toMatchObject({ copy: chicago, styles: expect.arrayContaining(['chicago']) });
    expect((await cited('sentence')).copy).toBe(sentence);
  });

  test('alerts are told in its language and keep its hours, unless the subscription says otherwise', async () => {
    const { ask, services } = await server();
    await ask('settings', { language: 'es', 'time-zone': 'Europe/Madrid' });
    await ask('subscribe', { quiet: '22-7' });
    await ask('subscribe', { by: 'Foro Penal', digest: '8', 'time-zone': 'utc', language: 'pt' });
    expect(await services.subscriptions.list(GUILD)).toMatchObject([
      { language: 'es', quiet: { zone: 'Europe/Madrid' } },
      { language: 'pt', digest: { zone: 'UTC' } },
    ]);
  });
});

describe('permissions are shown, not guessed', () => {
  const barred: Seen = { access: { kind: 'there', missing: ['Send Messages', 'Attach Files'] } };

  test('what Recount lacks here and in channels with alerts, and where to give it', async () => {
    const { ask } = await server(barred);
    expect(await ask('subscribe')).toContain(
      'Alerts cannot arrive there yet Missing: Send Messages, to post there at all Give it in the channel’s settings: Edit Channel, Permissions, Recount or its role.',
    );
    const said = await ask('settings');
    expect(said).toMatch(
      /In this channel.* · 2 permissions are missing Missing: Send Messages, .*Missing: Attach Files, /,
    );
    expect(said).toMatch(/Alerts in this channel.* · 1 permission is missing Missing: Send Messages, /);
    const spanish = await ask('settings', {}, { language: 'es' });
    expect(spanish).toContain('Falta: Enviar mensajes');
  });

  test('what a story needs is told here, and keeps no alert from arriving', async () => {
    const { ask } = await server({ access: { kind: 'there', missing: ['Send Messages in Threads', 'Pin Messages'] } });
    expect(await ask('subscribe')).not.toContain('Missing');
    const said = await ask('settings');
    expect(said).toMatch(/In this channel.* · 2 permissions are missing Missing: Send Messages in Threads, to tell/);
    expect(said).toContain('Missing: Pin Messages, to pin the card of a story');
  });

  test.each([
    ['a role that everybody may mention', true, false],
    ['one that not everybody may mention', false, true],
  ])('%s', async (_, mentionable, told) => {
    const access: Access = { kind: 'there', missing: ['Mention Everyone'] };
    const { ask } = await server({ access, role: { name: 'Desk', mentionable } });
    const subscribed = await ask('subscribe', { mention: '77' });
    expect(
      subscribed.includes('The role cannot be mentioned there yet Missing: Mention @everyone, @here, and All Roles'),
    ).toBe(told);
    expect((await ask('settings')).includes('Mention @everyone')).toBe(told);
  });

  test('where nothing is missing, and where nothing is known', async () => {
    const well = await server();
    await well.ask('subscribe');
    const said = await well.ask('settings');
    expect(said).toMatch(/In this channel.* · nothing is missing/);
    expect(said).toContain('In the channel with alerts nothing is missing');
    const unknown = await server({ access: { kind: 'unknown' } });
    expect(await unknown.ask('settings')).toContain('Discord does not say at the moment');
  });

  test.each(['review', 'ingest', 'feed'])(
    '/%s tells who is no editor what it takes, and who can give it',
    async (name) => {
      const { ask } = await server({ role: { name: 'Desk', mentionable: false } });
      const reader = { mayEdit: false };
      expect(await ask(name, {}, reader)).toMatch(
        /editors.*Whoever owns the server or has Manage Roles can give you Manage Messages: Server Settings, Roles\. “\/settings” shows who may do what\.$/,
      );
      await ask('settings', { 'editor-role': EDITORS });
      expect(await ask(name, {}, reader)).toContain('can give you the role @Desk, or Manage Messages');
    },
  );

  test('where the editors are in another server, nobody is sent to ask in vain', async () => {
    const { ask, houseOf } = await server();
    const elsewhere = { mayEdit: false, house: { ...houseOf(), hasEditors: false } };
    expect(await ask('review', {}, elsewhere)).toContain('Nobody in this server can be an editor');
    expect(await ask('settings', {}, elsewhere)).toContain('Nobody in this server: whoever runs Recount');
  });

  test('readers, editors and managers are told apart, each with their commands', async () => {
    const { ask } = await server();
    const said = await ask('settings', {}, { mayManageServer: false });
    const of = (from: string, to: string): string => said.slice(said.indexOf(from), said.indexOf(to));
    const readers = of('Readers · you too', 'Editors · you too');
    expect(readers).toContain('/count');
    expect(readers).not.toMatch(/\/review|\/ingest|\/feed|\/subscribe |\/unsubscribe/);
    expect(of('Editors · you too', 'Managers of channels')).toContain('/review /ingest /feed');
    const managers = of('Managers of channels · you too', 'Managers of the server');
    expect(managers).toContain('/subscribe /unsubscribe');
    expect(managers).toContain('/subscriptions mute');
    expect(said).toMatch(/Managers of the server Manage Server/);
  });

  test('who Discord shows a command to is who the table says', () => {
    const guarded = commands.filter(({ definition }) => definition.default_member_permissions !== undefined);
    for (const { definition, needs } of guarded)
      expect([definition.name, needs?.standing]).toEqual([definition.name, 'channels']);
  });
});
