import type { Shapes } from './shapes.js';

export const spanishShapes: Shapes = {
  gerund: /(?:ando|iendo|yendo)$/,
  infinitive: /^\p{L}{2,}(?:ar|er|ir)$/u,
  weDo: /[aei]mos$/,
  ofUs: /(?:mos|[ae]is|stes?)$/,
  asksFor: / (?:(?:me |nos )?pregunta|quiere saber|(?:me |nos |lo )pide|(?:esta|anda) (?:preguntando|pidiendo))$/,
  wasAway: /^(?:estuve|tuve|fui|anduve|vine|vengo|acabo|vuelvo|llego)(?: |$)/,
  selfDid:
    /^(?:(?:llegu|falt|empec|termin|regres|viaj|descans|olvid|qued|entr|apagu|pas|escuch|mir|busqu|almorc|tom)\u00e9|(?:volv|perd|sal|o|dorm|recib|ped|corr)\u00ed)$/u,
  peopleWho: null,
  wasFreed: /^(?:(?:fue|lo|la) (?:liberad|excarcelad|solt|libertad)|salio libre)/,
  staysIn: /^quien(?:es)? (?:sigue|continua)/,
  prisoners: /\b(?:pres[oa]s?|detenid[oa]s?)\b/,
  nationals: /(?:[nlrdszc][oa]s?|es|eses|esas|enses?)$/,
};

/** See `Lexicon`. */
export const spanishNationals: Readonly<Record<string, string>> = {
  espanola: 'Spain',
  espanolas: 'Spain',
  gringos: 'United States',
  ingleses: 'United Kingdom',
  portugueses: 'Portugal',
  portuguesas: 'Portugal',
};
