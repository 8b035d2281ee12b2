import type { NoteKind } from '../answering/answer.js';

/** What a note is about, in a word or three. */
export const NOTE_LABELS: Readonly<Record<NoteKind, string>> = {
  parts_add_up: 'Parts add up',
  parts_do_not_add_up: 'Parts do not add up',
  percentage: 'Percentage',
  superseded: 'Replaced',
  doubtful_date: 'Date in doubt',
  weekday_misfit: 'Weekday in doubt',
  two_figures: 'Two figures',
  gap: 'Gap',
  total_falls: 'Total falls',
  older_than_it_looks: 'Older than it looks',
  below_a_day: 'Below one day',
  copies_differ: 'Copies differ',
  one_origin: 'One origin',
  maybe_the_same: 'Perhaps the same figure',
};
