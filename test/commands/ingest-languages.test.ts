import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/commanding/command.js';
import { drawReply } from '../../src/console/draw-reply.js';
import type { LanguageCode } from '../../src/domain/article.js';
import { commands, discordCaller, foundingDesk } from '../desk.js';
import { rss } from '../ingest/feeds/feed-room.js';
import { FREED_302, openSite, pageOf } from '../ingest/site.js';
import { straysIn } from '../wording/strays.js';

async function reply(command: string, subcommand: string | null, options: Readonly<Record<string, string>>) {
  const found = commands.find(({ definition }) => definition.name === command);
  const desk = await foundingDesk(discordCaller);
  const answer = await found?.run({ command, subcommand, options, page: 0 }, desk.caller, desk.services);
  if (answer === undefined) throw new Error(`there is no /${command}`);
  return answer;
}

function strays(answer: Reply): readonly string[] {
  return answer.kind === 'form' ? [] : straysIn(answer);
}

function said(answer: Reply, language: LanguageCode): string {
  if (answer.kind === 'form')
    return [answer.title, ...answer.fields.map(({ label }) => label)]
      .map((words) => (typeof words === 'string' ? words : words.in(language)))
      .join(' | ');
  return drawReply(answer, { width: 110, colour: false, language }).replace(/\s+/g, ' ').trim();
}

describe('what reading an article gives', () => {
  test.each([
    [
      'es',
      /Leído .*Cifras nuevas Los canales suscritos reciben aviso\. .*302 presos políticos.*Números que no se registraron/,
    ],
    [
      'pt',
      /Lido .*Números novos Os canais inscritos são avisados\. .*302 presos políticos.*Números que não foram registrados/,
    ],
  ] as const)('in %s', async (language, words) => {
    const site = await openSite({ '/freed': pageOf([FREED_302, 'Alfredo Romero, 57, spoke.']) });
    const answer = await reply('ingest', null, { url: `${site.origin}/freed` });
    expect(said(answer, language)).toMatch(words);
    expect(strays(answer)).toEqual([]);
  });
});

test.each([
  ['ingest', null, {}, 'es', 'Leer un artículo | El texto del artículo'],
  ['ingest', null, {}, 'pt', 'Ler uma reportagem | O texto da reportagem'],
  ['ingest', null, { article: 'a0' }, 'es', 'El registro no tiene el artículo a0. /'],
  ['feed', 'list', {}, 'pt', 'Nenhum feed é seguido. Adicione um com /feed adicionar.'],
  ['feed', 'list', {}, 'es', 'No se sigue ningún canal. Añada uno con /canal añadir.'],
  ['feed', 'pause', { feed: 'moon' }, 'es', 'No se conoce ningún canal como «moon».'],
] as const)('%s %s %j in %s', async (command, subcommand, options, language, words) => {
  const answer = await reply(command, subcommand, options);
  expect(said(answer, language)).toContain(words);
});

test.each([
  ['es', 'esa página no existe. Guarde la página'],
  ['pt', 'essa página não existe. Salve a página'],
] as const)('why a page could not be fetched, in %s', async (language, words) => {
  const site = await openSite({});
  expect(said(await reply('ingest', null, { url: `${site.origin}/missing` }), language)).toContain(words);
});

test.each([
  ['es', 'Canal añadido', 'Aún sin leer: el bot lee los canales mientras está en marcha.'],
  ['pt', 'Feed adicionado', 'Ainda não lido: o bot lê os feeds enquanto está em execução.'],
] as const)('a feed that is followed, in %s', async (language, title, state) => {
  const site = await openSite();
  site.put('/feed', rss([`${site.origin}/a`]));
  const answer = await reply('feed', 'add', { url: `${site.origin}/feed` });
  expect(said(answer, language)).toMatch(new RegExp(`^${title} .*${state}`));
  expect(strays(answer)).toEqual([]);
});
