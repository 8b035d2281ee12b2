import { describe, expect, test } from 'vitest';
import { definition as subscriptions } from '../../commands/subscriptions.js';
import { PREVIEW_DAYS } from '../../src/alerts/would-tell.js';
import { drawReply } from '../../src/console/draw-reply.js';
import { commands, discordCaller, foundingDesk } from '../desk.js';

type Asked = readonly [command: string, subcommand: string | null, options: Readonly<Record<string, string>>];

/** What the last of these says, after the others were asked in the same server. */
async function last(asked: readonly Asked[], language: 'es' | 'pt'): Promise<string> {
  const desk = await foundingDesk(discordCaller);
  let said = '';
  for (const [name, subcommand, options] of asked) {
    const command = commands.find(({ definition }) => definition.name === name);
    const reply = await command?.run({ command: name, subcommand, options, page: 0 }, desk.caller, desk.services);
    if (reply === undefined) throw new Error(`there is no /${name}`);
    said =
      reply.kind === 'form'
        ? [reply.title, ...reply.fields.map(({ label }) => label)]
            .map((words) => (typeof words === 'string' ? words : words.in(language)))
            .join(' | ')
        : drawReply(reply, { width: 110, colour: false, language });
  }
  return said.replace(/[\s─]+/g, ' ').trim();
}

const all: Asked = ['subscribe', null, {}];
const list: Asked = ['subscriptions', 'list', {}];
const withdraw = { article: 'Uzalendo', do: 'withdraw-article' };

const rows: readonly (readonly [asked: readonly Asked[], es: string, pt: string])[] = [
  [
    [all],
    'Suscrito El canal recibe aviso de cada cifra nueva una sola vez: ',
    'Inscrito O canal recebe alerta de cada número novo uma única vez: ',
  ],
  [
    [list],
    'No hay ninguno configurado. «/suscribir» configura uno, «/cancelar-suscripción» los cancela, «/suscripciones probar» envía uno de prueba.',
    'Nenhum está configurado. “/inscrever” configura um, “/cancelar-inscrição” os cancela, “/inscrições testar” envia um de teste.',
  ],
  [[all, list], '1 suscripción; ninguna detenida.', '1 inscrição; nenhuma retida.'],
  [
    [['subscriptions', 'mute', { claim: 'Foro Penal 266' }]],
    'Serie silenciada La serie de Foro Penal: excarcelación de 266 presos políticos',
    'Série silenciada A série de Foro Penal: libertação de 266 presos políticos',
  ],
  [
    [all, ['unsubscribe', null, {}]],
    '1 aviso cancelado. Al canal no le queda ninguno.',
    '1 alerta cancelado. O canal não tem mais nenhum.',
  ],
  [
    [['subscribe', null, { 'reviewed-only': 'perhaps' }]],
    '«perhaps» no es ni sí ni no. Escriba solo-revisadas:sí.',
    '“perhaps” não é nem sim nem não. Escreva só-revisados:sim.',
  ],
  [[['subscribe', null, { language: 'es' }]], 'todas las cifras · en español', 'todos os números · em espanhol'],
  [
    [['subscribe', null, { language: 'klingon' }]],
    '«klingon» no es un idioma en el que pueda avisar. Use en, es o pt.',
    '“klingon” não é um idioma em que eu possa avisar. Use en, es ou pt.',
  ],
  [
    [['alerts', 'notices', { off: 'true' }]],
    'Ya no hay ningún canal elegido Si un canal rechaza avisos, se comunica en otro que los tenga',
    'Não há mais nenhum canal escolhido Se um canal recusa alertas, isso é comunicado em outro que os tenha',
  ],
  [
    [['review', null, withdraw]],
    'Este artículo fue retirado | Por qué (se conserva; se ve en los avisos)',
    'Esta reportagem foi retirada | Por quê (fica guardado; os alertas o mostram)',
  ],
  [
    [['review', null, { ...withdraw, reason: 'taken down' }]],
    'Se edita cada aviso que las dio. Para revertirlo: revisar acción:restore-article artículo:',
    'Cada alerta que os deu é editado. Para reverter: revisar ação:restore-article reportagem:',
  ],
];

describe('the commands of alerts', () => {
  test.each(rows)('%j', async (asked, es, pt) => {
    expect(await last(asked, 'es')).toContain(es);
    expect(await last(asked, 'pt')).toContain(pt);
  });

  test('how far a preview goes back is said as it is', () => {
    const preview = subscriptions.options.find(({ name }) => name === 'preview');
    const told = [preview?.description, ...Object.values(preview?.description_localizations ?? {})];
    expect(told.map((words) => /\d+/.exec(words ?? '')?.[0])).toEqual(told.map(() => String(PREVIEW_DAYS)));
  });
});
