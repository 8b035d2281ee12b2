import type { Shapes } from './shapes.js';

export const portugueseShapes: Shapes = {
  gerund: /(?:ando|endo|indo)$/,
  infinitive: /^\p{L}{2,}(?:ar|er|ir)$/u,
  weDo: /[aei]mos$/,
  ofUs: /(?:mos|[ae]is|stes?)$/,
  asksFor: / (?:quer saber|(?:me |nos )?pergunta|(?:me |nos )pede|(?:esta|ta) (?:perguntando|pedindo))$/,
  wasAway: /^(?:estive|fui|tive|vim|volto|acabei|chego)(?: |$)/,
  selfDid:
    /^(?:(?:volt|falt|chegu|comec|come\u00e7|termin|viaj|descans|deslig|desligu|pass|fiqu|entr|tir|pegu)ei|esqueci|perdi|dormi|sa\u00ed|sai)$/u,
  peopleWho: null,
  wasFreed: /^foi (?:liberad|solt|libertad)/,
  staysIn: /^quem continua/,
  prisoners: /\b(?:pres[oa]s?|detid[oa]s?)\b/,
  nationals: /(?:[nlrdszc][oa]s?|es|eses|esas|ais|ois|enses?|aos?)$/,
};

/** See `Lexicon`. */
export const portugueseNationals: Readonly<Record<string, string>> = {
  espanhola: 'Spain',
  espanholas: 'Spain',
  tchecos: 'Czech Republic',
  ingleses: 'United Kingdom',
  portugueses: 'Portugal',
  portuguesas: 'Portugal',
};
