import type { standing as english } from '../en/standing.js';

export const standing = {
  'standing.reader': 'lector',
  'standing.editor': 'editor',
  'standing.channels': 'gestor de canales',
  'standing.server': 'gestor del servidor',
  'standing.heading': 'Quién puede hacer qué',
  'standing.of.reader': 'Lectores',
  'standing.of.editor': 'Editores',
  'standing.of.channels': 'Gestores de canales',
  'standing.of.server': 'Gestores del servidor',
  'standing.you': 'usted también',
  'standing.needs.reader': 'Todo el mundo; no hace falta ningún permiso',
  'standing.needs.editor': '{permission}',
  'standing.needs.editor-role': '{permission}, o el {role}',
  'standing.needs.elsewhere': 'Nadie en este servidor: quien administra Recount ha puesto otro en DISCORD_GUILD_ID',
  'standing.needs.channels': '{permission}, en el canal de que se trate',
  'standing.needs.server': '{permission}',
  'standing.give':
    'Permisos y roles los da quien sea dueño del servidor o tenga {permission}: Ajustes del servidor, Roles.',
  'editors.elsewhere':
    'En este servidor nadie puede ser editor: quien administra Recount ha puesto otro en DISCORD_GUILD_ID.',
  'editors.how':
    'Quien sea dueño del servidor o tenga {roles} puede darle {permission}: Ajustes del servidor, Roles. «/{line}» muestra quién puede hacer qué.',
  'editors.how-role':
    'Quien sea dueño del servidor o tenga {roles} puede darle el {role}, o {permission}: Ajustes del servidor, Roles. «/{line}» muestra quién puede hacer qué.',
  'channels.how':
    'Quien sea dueño del servidor o tenga {roles} puede darle {permission}: Editar canal, Permisos, o Ajustes del servidor, Roles.',
  'permission.View Channel': 'Ver canal',
  'permission.Send Messages': 'Enviar mensajes',
  'permission.Read Message History': 'Leer el historial de mensajes',
  'permission.Attach Files': 'Adjuntar archivos',
  'permission.Mention Everyone': 'Mencionar @everyone, @here y todos los roles',
  'permission.Create Public Threads': 'Crear hilos públicos',
  'permission.Send Messages in Threads': 'Enviar mensajes en hilos',
  'permission.Pin Messages': 'Fijar mensajes',
  'permission.Manage Channels': 'Gestionar canales',
  'permission.Manage Messages': 'Gestionar mensajes',
  'permission.Manage Server': 'Gestionar servidor',
  'permission.Manage Roles': 'Gestionar roles',
} as const satisfies Record<keyof typeof english, string>;
