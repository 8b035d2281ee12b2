import type { feeds as english } from '../en/feeds.js';

export const feeds = {
  'feed.looking': 'Olhando o feed …',
  'feed.waiting': 'Esperando o feed …',
  'feed.reading': 'Lendo o que ele contém: {done} de {all} …',
  'feed.none-there':
    'Neste endereço não há nenhum feed RSS, Atom ou JSON, e a página não indica nenhum. Procure o endereço próprio do feed.',
  'feed.removed': 'Enquanto isso, o feed foi removido.',
  'feed.title.new': 'Feed adicionado',
  'feed.title.already': 'Este feed já é seguido',
  'feed.title.list': 'Feeds de notícias',
  'feed.state.active': 'seguido · {looked}',
  'feed.state.paused': 'em pausa · {looked}',
  'feed.state.gone': 'desaparecido: o servidor diz que não existe mais · {looked}',
  'feed.baseline': 'O que continha ao ser adicionado',
  'feed.baseline.about':
    'É o ponto de partida: é lido e não publicado. Do que chegar a partir de agora, os canais inscritos são avisados.',
  'feed.none': 'Nenhum feed é seguido. Adicione um com /{line}.',
  'feed.not-read': 'Ainda não lido: o bot lê os feeds enquanto está em execução.',
  'feed.last-read': 'última consulta: {when}',
  'feed.still-reading':
    '{waiting, plural, one {Falta ler # entrada} other {Faltam ser lidas # entradas}}; /{line} diz até onde chegou.',
  'feed.entries': '{all, plural, one {# entrada} other {# entradas}}',
  'feed.tally': '{entries}: {parts}',
  'feed.read':
    '{articles, plural, one {# reportagem} other {# reportagens}} com algo novo, {figures, plural, one {# número novo} other {# números novos}}',
  'feed.known': '{count} já conhecidas',
  'feed.silent': '{count} sem número de pessoas libertadas ou presas, não guardadas',
  'feed.refused': '{count} não puderam ser lidas',
  'feed.still-waiting': '{count} à espera',
  'feed.problem': '{problem} Nova tentativa: {when}.',
  'feed.unknown': 'Nenhum feed é conhecido como “{typed}”.',
  'feed.unknown.how': '/{line} mostra os que são seguidos.',
  'feed.which': 'Qual destes feeds?',
  'feed.which.how': 'Indique um: {feeds}.',
  'feed.editors': 'Os feeds são para editores: é preciso a permissão Gerenciar mensagens ou o cargo de editores.',
} as const satisfies Record<keyof typeof english, string>;
