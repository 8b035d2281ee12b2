import type { standing as english } from '../en/standing.js';

export const standing = {
  'standing.reader': 'leitor',
  'standing.editor': 'editor',
  'standing.channels': 'gestor de canais',
  'standing.server': 'gestor do servidor',
  'standing.heading': 'Quem pode fazer o quê',
  'standing.of.reader': 'Leitores',
  'standing.of.editor': 'Editores',
  'standing.of.channels': 'Gestores de canais',
  'standing.of.server': 'Gestores do servidor',
  'standing.you': 'você também',
  'standing.needs.reader': 'Todos; não é preciso nenhuma permissão',
  'standing.needs.editor': '{permission}',
  'standing.needs.editor-role': '{permission}, ou o {role}',
  'standing.needs.elsewhere': 'Ninguém neste servidor: quem administra o Recount pôs outro em DISCORD_GUILD_ID',
  'standing.needs.channels': '{permission}, no canal em questão',
  'standing.needs.server': '{permission}',
  'standing.give':
    'Permissões e cargos são dados pelo dono do servidor ou por quem tem {permission}: Configurações do servidor, Cargos.',
  'editors.elsewhere':
    'Neste servidor ninguém pode ser editor: quem administra o Recount pôs outro em DISCORD_GUILD_ID.',
  'editors.how':
    'O dono do servidor, ou quem tem {roles}, pode dar-lhe {permission}: Configurações do servidor, Cargos. “/{line}” mostra quem pode fazer o quê.',
  'editors.how-role':
    'O dono do servidor, ou quem tem {roles}, pode dar-lhe o {role}, ou {permission}: Configurações do servidor, Cargos. “/{line}” mostra quem pode fazer o quê.',
  'channels.how':
    'O dono do servidor, ou quem tem {roles}, pode dar-lhe {permission}: Editar canal, Permissões, ou Configurações do servidor, Cargos.',
  'permission.View Channel': 'Ver canal',
  'permission.Send Messages': 'Enviar mensagens',
  'permission.Read Message History': 'Ver histórico de mensagens',
  'permission.Attach Files': 'Anexar arquivos',
  'permission.Mention Everyone': 'Mencionar @everyone, @here e todos os cargos',
  'permission.Create Public Threads': 'Criar tópicos públicos',
  'permission.Send Messages in Threads': 'Enviar mensagens em tópicos',
  'permission.Pin Messages': 'Fixar mensagens',
  'permission.Manage Channels': 'Gerenciar canais',
  'permission.Manage Messages': 'Gerenciar mensagens',
  'permission.Manage Server': 'Gerenciar servidor',
  'permission.Manage Roles': 'Gerenciar cargos',
} as const satisfies Record<keyof typeof english, string>;
