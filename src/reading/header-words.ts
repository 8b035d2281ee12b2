import { WEEKDAY } from './calendar-words.js';
import { plainKey } from './plain-key.js';

/** What a header calls a date: "Published", "Fecha", "Atualizado em". */
const LABELS =
  'date|fecha|data|posted|published|publication|updated|modified|edited|publicad[oa]|publicacion|publicacao|actualizad[oa]|actualizacion|atualizad[oa]|atualizacao|criado|creado|creada|newsletter|edition|edicion|edicao|issue|live';

const BESIDE =
  'first|last|ultima|admin|editor|redaccion|redacao|regional|central|nacional|national|internacional|international|foreign|digital|our|nuestr[oa]|noss[oa]|desk|team|staff|newsroom|mesa|equipo|equipe|explainers?|reporters?|reporting|correspondents?|corresponsal|correspondente|special|especial|enviad[oa]|agenc(?:y|ies)|agencias?|agencies|by|por|em|en|el|on|at|as|of|the|and|de|del|do|da|dia|a|la|las|y|e|hora|horas|hours|ha|hace|ago|gmt|utc|et|est|am|pm|m|p|h|hs|hrs|t|z|min|mins|minutos|minutes|read|comments?|comentarios?|tiempo|tempo|lectura|leitura|ouvir|ouca|escuchar|escuche|listen|audio|este|esta|this|texto|text|articulo|artigo|article|story|materia|nota|leia|lea|salvar|guardar|save|share|compartilhe|compartilhar|compartir|noticia|partilhar|no|un|una|um|uma|an|with|con|com|informaci(?:on|ones)|informac(?:ao|oes)|wires?|services?|press|for|immediate|release|embargo(?:ed)?|until|para|difusion|divulgacion|divulgacao|imediata|inmediata|embargad[oa]|hasta|ate|statement|comunicado|prensa|imprensa|just|now|agora|ahora|semanas?|weeks?|dias?|days?|mes|meses|months?|anos?|years?|segundos?|seconds?';

/** Weekdays cut short, as only headers write them. */
const SHORT_WEEKDAY = 'mon|tues?|wed|weds|thu|thurs?|fri|sat|sun|lun|mar|mie|jue|vie|sab|dom|seg|ter|qua|qui|sex|feira';

/** Words that stand beside a date in a header, plain lower case. */
const AROUND = new RegExp(`^(?:${WEEKDAY}|${SHORT_WEEKDAY}|${LABELS}|${BESIDE})$`);
const LABEL = new RegExp(`\\b(?:${LABELS})\\b|^(?:by|por)\\b`);
const NAMES_A_DAY = new RegExp(`^(?:${WEEKDAY}|${SHORT_WEEKDAY})$`);

/** Whether a word may stand beside a date in a header: one of its own words, or a name. */
export function standsBesideDate(word: string): boolean {
  return /^\p{Lu}/u.test(word) || isHeaderWord(word);
}

/** "Published", "at", "martes": a word of headers, not a name. */
export function isHeaderWord(word: string): boolean {
  return AROUND.test(plainKey(word));
}

/** Whether `key` (plain lower case) says what the date after it is, or who wrote. */
export function hasDateLabel(key: string): boolean {
  return LABEL.test(key);
}

/** Whether a word, plain lower case, is a day of the week, in full or cut short. */
export function isWeekdayWord(word: string): boolean {
  return NAMES_A_DAY.test(word);
}

export function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
}
