import type { fetching as english } from '../en/fetching.js';

export const fetching = {
  'fetch.not-an-address':
    '“{url}” não é o endereço de uma página. Começa com http:// ou https:// e não contém nome de usuário.',
  'fetch.private-address': '{url} leva a uma rede privada, da qual nada é baixado.',
  'fetch.unknown-host': '{url}: não há nenhum servidor com esse nome. Verifique o endereço.',
  'fetch.unreachable': 'Não é possível chegar a {url} ({reason}). Tente mais tarde.',
  'fetch.too-slow': '{url} não respondeu por completo em {seconds} segundos. Tente mais tarde.',
  'fetch.redirects': '{url}: o endereço redirecionou mais de {most} vezes. Informe o endereço da própria página.',
  'fetch.status': 'Não é possível baixar {url}: {why}.',
  'fetch.status.401': 'a página pede login',
  'fetch.status.402': 'a página é paga',
  'fetch.status.403': 'o servidor recusa a página',
  'fetch.status.404': 'essa página não existe',
  'fetch.status.410': 'a página foi retirada',
  'fetch.status.429': 'o servidor pede menos consultas',
  'fetch.status.451': 'a página está retida por razões legais',
  'fetch.status.other': 'o servidor respondeu {status}',
  'fetch.too-large': '{url} passa dos {megabytes} MB que são lidos de uma página.',
  'fetch.wrong-type': '{url} não é uma página web, e sim {type}.',
  'fetch.bad-encoding': '{url} vem comprimida de um modo que não pode ser lido ({encoding}).',
  'fetch.robots': '{url}: o site pede que robôs não leiam esta página (robots.txt), e o Recount respeita isso.',
  'fetch.with-remedy': '{what} {how}',
  'fetch.save-it': 'Salve a página como .txt ou .html e use esse arquivo, ou cole o texto.',
  'fetch.follow-it': 'Se for um feed, siga-o com /{line}.',
  'load.missing': '{path} não existe. Verifique o nome.',
  'load.folder': '{path} é uma pasta, e aqui é preciso um arquivo.',
  'load.not-a-folder': '{path} não é uma pasta.',
  'load.unreadable': '{path} não pode ser lido ({reason}). Verifique se a leitura é permitida.',
  'load.too-large':
    '{path} tem {megabytes} MB, mais que os {most} MB que uma reportagem pode ter. Salve só o texto da reportagem.',
  'load.bad-meta': '{path} não pode ser lido: {problem}. Corrija-o, ou retire-o para ler a página sem ele.',
  'load.address':
    '{url} é um endereço, e aqui é preciso um arquivo. Salve a página como .txt ou .html e use esse arquivo.',
} as const satisfies Record<keyof typeof english, string>;
