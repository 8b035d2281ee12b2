import type { LeftOutReason } from './left-out.js';

const SITE = '(?:facebook|twitter|x|whatsapp|telegram|instagram|linkedin|e-?mail|google news|youtube|tiktok|bluesky)';
const SHARE = '(?:share|tweet|comparte|compartir|compartelo|compartilhe|compartilhar|partilhe|partilhar)';
const THIS_STORY =
  '(?:this|esta?|este|an?|o|la|el) (?:story|article|post|page|noticia|nota|articulo|artigo|materia|entrada)';

const UNITS =
  '(?:segundos?|seconds?|secs?|s|minut[oe]s?|mins?|min|m|horas?|hours?|hrs?|h|dias?|days?|d|semanas?|weeks?|mes|meses|months?|anos?|years?)';
const DATE_LABEL =
  '(?:(?:last |first )?(?:updated|published|posted|modified)|(?:ultima )?(?:actualizad[oa]|actualizacion|atualizad[oa]|atualizacao|publicad[oa]))(?: (?:at|a las|as|em))?:?';
/** "18:42", "6.42 p.m. ET", "18h42": a dot alone would make a clock of any amount. */
const CLOCK =
  '(?:\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}h\\d{2}|\\d{1,2}[:.]\\d{2} ?(?:[ap]\\. ?m\\.?|[ap]m|hs?|hrs|horas|gmt|utc|bst|e[ds]?t|p[ds]?t|ces?t)|\\d{4} (?:gmt|utc))(?: ?(?:hs?|hrs|horas)| \\(?[a-z]{2,4}\\)?)?\\.?';

/**
 * How lines of the page's own furniture begin, English, Spanish and Portuguese, in plain lower case. Each pattern must
 * be one that no sentence of a report can match: a dropped figure is worse than a menu that is kept.
 */
export const OPENINGS: readonly (readonly [LeftOutReason, RegExp])[] = [
  ['share links', new RegExp(`^${SHARE}(?:$| ?[:|·•]| ${THIS_STORY}\\b.{0,80}(?<!\\.)$| full article$)`)],
  ['share links', new RegExp(`^${SHARE} (?:on|via|to|en|por|no|na|com|con)\\b.{0,20}\\b${SITE}\\b.{0,60}(?<!\\.)$`)],
  ['share links', /^(?:follow us|siguenos|siga-nos)(?: (?:on|in|at|en|no|na)\b|:|$)/],
  ['share links', new RegExp(`^follow .{0,80}(?:https?://|\\bon ${SITE}\\b)`)],
  ['share links', /^(?:add|set) .{0,30}\bpreferred source\b/],
  [
    'share links',
    /^(?:comments?|comentarios?) ?:? ?\(?\d+\)?$|^(?:listen|ouvir|escuchar|escucha)\b.{0,30}(?:\d+ ?min[a-z]*|\(\d[^()]*\))\)?$|^ouca este conteudo$/,
  ],
  ['share links', /^\d[\d.,]*k? (?:comments?|comentarios?|shares?|replies)$/],
  [
    'sign-up',
    /^(?:sign (?:up|in)|log in|subscribe|suscribete|suscribase|registrate|cadastre-se|start (?:your|a) (?:free|trial)|start reading|download the app|get (?:all )?(?:your|the|our) (?:news|newsletter)|you have \d+ free|become a member|hazte socio|dona (?:ahora|agora|desde)|doe agora|join our (?:whatsapp|telegram|newsletter|mailing)|get the latest news in|unete a nuestro canal|siga o nosso canal|receba as noticias|clique aqui para|haz clic aqui|haga clic aqui|click here to)\b/,
  ],
  [
    'sign-up',
    /^(?:(?:was this )?(?:e-?mail |newsletter )?forwarded (?:this|to you)|enter your e-?mail|support (?:independent|our|quality|free) journalism|thanks for reading[!.]|this (?:post|article|story|content) is for (?:paid|paying|subscri)|(?:already a|ja (?:e|sou)|¿?ya (?:eres|es|soy)) (?:member|subscriber|assinante|suscriptora?|socio))\b/,
  ],
  [
    'sign-up',
    /^(?:apuntate|inscribete|suscribirse|subscreva|inscreva-se|assine) (?:ja\b|agora\b|aqui$|(?:a|en|no|na|em|o|por)?\b ?(?:nuestr[ao]|noss[ao]|la|el|a|o)? ?(?:newsletter|boletin|boletim|canal|lista|jornal|por r\$|.{0,30}\be (?:leia|tenha|receba|apoie)\b))|^(?:recibe|reciba|receba) .{0,60}\b(?:correo|e-?mail|whatsapp|telegram|boletin|newsletter|bandeja)\b/,
  ],
  [
    'footer',
    /^(?:tags?|topics|temas|topicos|etiquetas|filed under|archivado en|keywords|palabras clave|palavras-chave|assuntos) ?:/,
  ],
  [
    'footer',
    /^(?:(?:advertisement|publicidade?)(?: ?[-–—|] ?.{0,30})?|(?:story|article|content) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad))?|continue reading|(?:seguir|siga|continua|continue) (?:leyendo|lendo)|(?:la noticia |el articulo |a materia |o texto )?(?:continua|sigue) (?:apos|tras|despues de|depois d)[ea]? ?(?:la |a )?publicidade?|contenido patrocinado|conteudo patrocinado|sponsored content|back to top|volver arriba|voltar ao topo)$/,
  ],
  [
    'menu',
    /^(?:skip to (?:main )?(?:content|navigation)|saltar al contenido|(?:ir|pular) para o conteudo|menu|search|buscar|home|inicio|portada|about(?: us)?|contact(?: us)?|contacto|contato|privacy(?: policy| settings| notice)?|cookie (?:policy|settings)|terms(?: (?:of|and) (?:use|service|conditions))?|careers|site ?map|newsletters?|quienes somos|aviso legal|politica de privacidade?|terminos(?: y condiciones)?|termos de uso|quem somos|fale conosco|expediente)$/,
  ],
  ['menu', /^via .{2,40} (?:news ?)?wire$/],
  ['menu', /^(?:\[\d{1,3}\]:? )?(?:https?:\/\/|www\.)\S+$/],
  ['menu', /^(?:tiempo de lectura|tempo de leitura|reading time)\b.{0,20}$/],
  ['menu', /^\d+ ?min(?:ut[oe]s?|s)? (?:read|de lectura|de leitura)$/],
  [
    'date line',
    new RegExp(`^(?:${DATE_LABEL} )?(?:(?:ha|hace) (?:\\d+|una?|uma?) ${UNITS}|(?:\\d+|an?) ?${UNITS} (?:ago|atras))$`),
  ],
  ['date line', new RegExp(`^${DATE_LABEL} (?:${CLOCK})$`)],
  ['clock', new RegExp(`^(?:${CLOCK})$`)],
  [
    'byline',
    /^\(?(?:additional )?(?:reporting|writing|editing|compiled|(?:con|com) informac(?:ion|oes)|reportagem|edicao|edicion|redaccion) (?:by|de|da|do|das|dos|por) [^\d]{2,110}$|^(?:redaccion|redacao)(?: [a-z]+){0,2}$/,
  ],
  [
    'copyright',
    /^(?:©|\(c\) ?\d{4}|copyright(?:$|:| ?©| ?\(c\)| (?:by|the)\b|.{0,40}\b(?:19|20)\d\d\b)|all rights reserved|todos los derechos|todos os direitos|reproduction prohibited|(?:queda )?prohibida (?:la|su) reproduccion|proibida a reproducao)/,
  ],
];

/** Furniture that is known by words inside it: looked for only where one of these stands. */
export const PHRASE_WORD =
  /cookie|free|time|subscri|mail|browser|baja|inscricao|correo|mes$|month$|partners|socios|parceiros|donate/;

export const PHRASES: readonly (readonly [LeftOutReason, RegExp])[] = [
  [
    'cookies',
    /\bcookies?\b.*\b(?:accept|manage|partners|consent|settings|polic|experience|acept|socios|aceit|rejeit|parceiros|recha[cz]|configur|concordo)/,
  ],
  [
    'cookies',
    /\b(?:accept|we use|agree to .{0,20}|usamos|utilizamos|concorda com .{0,20}|aceptas? .{0,20}|(?:this|our|este|nuestro|nosso) (?:web)?sit(?:e|io)(?: web)?(?: uses?| usa| utiliza)?|aceptar|aceitar)\b.{0,40}\bcookies?\b/,
  ],
  ['cookies', /^(?:we and our|nosotros y nuestros|nos e (?:os )?nossos) (?:\d+ )?(?:partners|socios|parceiros)\b/],
  ['sign-up', /\bfree articles\b|\bcancel (?:at )?any ?time\b|\bone subscription\b|^.{0,40}\bfree trial$/],
  ['sign-up', /\bsubscribe (?:for free|now|to (?:our|receive|get|read))\b|\bdonate (?:now|today)\.?$/],
  ['sign-up', /(?:€|\$|euros?) ?[\d.,]*.{0,20}\b(?:first month|primer mes|primeiro mes)$/],
  [
    'footer',
    /\b(?:unsubscribe|you (?:get|receive|are receiving) this e-?mail|view (?:this )?(?:e-?mail )?in (?:your )?browser|darse de baja|cancelar (?:la suscripcion|a inscricao)|has recibido este correo|voce recebeu este e-?mail)\b/,
  ],
];
