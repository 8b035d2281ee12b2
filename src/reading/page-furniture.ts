import type { Line } from './line.js';

/** Why a paragraph of the page is not a passage of the article. */
export type LeftOutReason =
  | 'rule'
  | 'date line'
  | 'byline'
  | 'menu'
  | 'cookies'
  | 'share links'
  | 'sign-up'
  | 'footer'
  | 'copyright'
  | 'contact'
  | 'related stories'
  | 'doubled';

const LONGEST_FURNITURE = 220;
const LONGEST_PLAIN_SENTENCE = 90;
/** A long sentence without any of these words is the article's: spares most paragraphs the patterns below. */
const FURNITURE_WORD =
  /cookie|subscri|suscri|assin|sign |newsletter|e-?mail|reserv|reproduc|https?:|©|follow|sigue|siga|share|compart|partilh|reporting|unsubscribe|baja|trial|free|mes\b/;

/**
 * What a line of the page's own furniture says, English, Spanish and Portuguese, in plain lower case. Every pattern is
 * anchored to the line's first words or to a phrase that no report uses: a sentence of the article must never match.
 */
const FURNITURE: readonly (readonly [LeftOutReason, RegExp])[] = [
  ['rule', /^[^\p{L}\p{N}]+$/u],
  [
    'cookies',
    /\bcookies?\b.*\b(?:accept|manage|partners|consent|settings|polic|experience|acept|socios|aceit|rejeit|parceiros)/,
  ],
  [
    'cookies',
    /\b(?:accept|we use|usamos|utilizamos|usa|utiliza|este sitio|este site|aceptar|aceitar)\b.{0,40}\bcookies?\b/,
  ],
  [
    'share links',
    /^(?:share|tweet|compart(?:ir|e|a|ilhe|ilhar)|partilh(?:ar|e)|follow us|siguenos|siga-nos|sigue|siga)(?:$| ?[:|·•-]| (?:this|on|via|to|esta?|este|en|em|por|no|na|o|la|el|tweet|email)\b)(?!.*[a-z]{3}[.]$)/,
  ],
  [
    'share links',
    /^(?:fb|facebook|whatsapp|telegram|email|e-mail|print|imprimir|guardar|escuchar)(?: share)?(?:$| ?[|·•])/,
  ],
  ['share links', /^follow .{0,80}(?:https?:\/\/|\bon (?:x|twitter|facebook|telegram|instagram|whatsapp)\b)/],
  [
    'share links',
    /^(?:comments?|comentarios?|listen to this|ouvir|escuchar|escucha)\b.{0,30}(?:\(\d+\)|\d+ ?min|: ?\d+)/,
  ],
  ['share links', /^\d+[\d.,]*k? (?:comments?|comentarios?|shares?|replies)$/],
  [
    'sign-up',
    /^(?:sign (?:up|in)|log in|subscribe|suscribete|suscribase|assine|registrate|cadastre-se|already a (?:member|subscriber)|start (?:your|a) (?:free|trial)|start reading|download the app|get (?:all )?(?:your|the|our) (?:news|newsletter)|you have \d+ free|support our|become a member|hazte socio|dona|doe)\b(?!.*\b(?:said|dijo|disse)\b)/,
  ],
  [
    'sign-up',
    /\b(?:free trial|free articles|cancel (?:at )?any ?time|one subscription|primer mes|primeiro mes|first month for)\b/,
  ],
  [
    'footer',
    /\b(?:unsubscribe|you (?:get|receive|are receiving) this e-?mail|view (?:this )?(?:e-?mail )?in (?:your )?browser|darse de baja|cancelar (?:la suscripcion|a inscricao)|has recibido este correo|voce recebeu este e-?mail)\b/,
  ],
  ['footer', /^(?:tags?|topics|temas|etiquetas|filed under|keywords|palavras-chave|assuntos) ?:/],
  [
    'footer',
    /^(?:advertisement|publicidad|publicidade|story continues below|continue reading|continua (?:leyendo|lendo)|contenido patrocinado|sponsored)\b.{0,30}$/,
  ],
  [
    'menu',
    /^(?:skip to (?:main )?(?:content|navigation)|saltar al contenido|ir para o conteudo|pular para o conteudo|menu|search|buscar)$/,
  ],
  ['menu', /^via .{2,40} (?:news ?)?wire$/],
  ['menu', /^[\p{L}\p{N} .&-]{2,40} logo$/u],
  ['menu', /^(?:https?:\/\/|www\.)\S+$/],
  ['menu', /^(?=.{12})[\p{L}\p{N};,.]+(?:-[\p{L}\p{N};,.]+){3,}$/u],
  [
    'menu',
    /^(?:tiempo de lectura|tempo de leitura|reading time)\b.{0,20}$|^\d+ ?min(?:utos?|s)? (?:read|de lectura|de leitura)$/,
  ],
  [
    'byline',
    /^\(?(?:additional )?(?:reporting|writing|editing|compiled|con informacion|informacion|reportagem|edicao|edicion|redaccion|texto) (?:by|de|por) /,
  ],
  [
    'copyright',
    /^(?:©|\(c\) |copyright\b|all rights reserved|todos los derechos|todos os direitos|reproduction prohibited|prohibida (?:la|su) reproduccion|proibida a reproducao)/,
  ],
  ['contact', /^[\p{L} -]{2,40}: ?\(?\+?\d[\d() .-]{6,}(?:[^\p{L}]|$)/u],
  ['contact', /^(?:call|phone|tel|telefono|telefone|whatsapp)\.? ?:? ?\(?\+?\d[\d() .-]{6,}.{0,60}$/],
];

/** What furniture of the page a line is; `undefined` for a line that may belong to the article. */
export function furnitureOf({ key, text }: Line): LeftOutReason | undefined {
  if (key === '' || key.length > LONGEST_FURNITURE) return undefined;
  if (key.length > LONGEST_PLAIN_SENTENCE && key.endsWith('.') && !FURNITURE_WORD.test(key)) return undefined;
  if (isByline(text)) return 'byline';
  for (const [reason, pattern] of FURNITURE) if (pattern.test(key)) return reason;
  return isMenu(text) ? 'menu' : undefined;
}

/** "By A. Writer in Bogotá", "Por Redacción | 06/05/2031": a name, no sentence. */
function isByline(text: string): boolean {
  if (text.length > 120 || !/^(?:by|por)\s+\p{Lu}/iu.test(text)) return false;
  // initials and "a.m." have full stops, a sentence has one after a word
  return !/[\p{L}\p{N}]{3}[.!?]/u.test(text) && !/[“”"«»]/.test(text);
}

/** "Outlet | Asia | Business": short names between bars, no sentence. */
function isMenu(text: string): boolean {
  if (text.length > 100 || /[.!?"”»]$/.test(text)) return false;
  const items = text.split(/ [|·•›>] /);
  return items.length > 1 && !/\d/.test(text) && items.every((item) => item.split(' ').length <= 5);
}
