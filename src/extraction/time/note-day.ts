import type { IsoDate } from '../../domain/iso-date.js';
import { WEEKDAY } from '../../reading/calendar-words.js';
import { findDates, toDay } from '../../reading/find-dates.js';
import { nearestYear } from '../../reading/inferred-day.js';
import { plainKey } from '../../reading/plain-key.js';
import type { AnalysedPassage } from '../analysed-passage.js';

/** The label and the date behind it stand within so many characters. */
const HEAD = 80;
/** "Editor's note", "Nota de la redacción", "Atualização": what a newsroom writes over what it adds to an article. */
const LABEL =
  /^[([*_]{0,3}(?:(?:editor['’]?s['’]? |editors['’]? )?note|updated?|corrections?|corrected|clarification|nota (?:(?:de la|de|del|da|do) )?(?:redaccion|redacao|redaccao|editora?|edicion|edicao)|actualizacion|actualizado|atualizacao|atualizado|correccion|correcao|fe de erratas?|errata|erramos|aclaracion|rectificacion|retificacao)(?![a-z])/;
/** What stands between the label and its date: "(on Thursday, 29 January)". */
const BESIDE = new RegExp(`^(?:on|of|del?|da|do|em|el|a|as|the|feira|${WEEKDAY})$`);
const MOST_BESIDE = 4;

/**
 * "Editor's note, Jan. 29: …": the day of what a newsroom adds to an article later. Without its year it is the nearest to
 * the article, for what is added comes after it.
 */
export function noteDay({ sentences }: AnalysedPassage, base: IsoDate): IsoDate | null {
  const text = sentences[0]?.sentence.passage.text.slice(0, HEAD) ?? '';
  // nearly no paragraph begins so
  if (!/^[^\p{L}]{0,3}[EUCNAFR]/u.test(text) || !/\d/.test(text)) return null;
  const key = plainKey(text);
  const date = findDates(key, 'day-first')[0];
  const label = LABEL.exec(key)?.[0].length;
  if (date === undefined || label === undefined || label > date.start) return null;
  const beside = key.slice(label, date.start);
  const words = beside.match(/[a-z]+/g) ?? [];
  if (/\d|[.!?] /.test(beside) || words.length > MOST_BESIDE || !words.every((word) => BESIDE.test(word))) return null;
  return toDay(date, nearestYear(date, base)) ?? null;
}
