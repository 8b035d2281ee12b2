/** Discord's limits, each named once. Counted in UTF-16 units, which is never fewer than Discord counts. */

/** Text over all text displays of one message. */
export const TEXT_MAX = 4000;
/** Components of one message, nested ones included. */
export const COMPONENTS_MAX = 40;
export const CUSTOM_ID_MAX = 100;
export const BUTTON_LABEL_MAX = 80;
/** Buttons of one row. */
export const ROW_MAX = 5;
/** Choices of a select, of which each has at most so many characters in its name, in what it says and in what it stands for. */
export const SELECT_CHOICES_MAX = 25;
export const SELECT_TEXT_MAX = 100;
/** What a select shows while nothing is chosen. */
export const SELECT_PROMPT_MAX = 150;
/** What a picture shows, in words. */
export const DESCRIPTION_MAX = 1024;
export const FORM_TITLE_MAX = 45;
export const FORM_LABEL_MAX = 45;
export const CHOICES_MAX = 25;
/** Both the name and the value of an autocomplete choice. */
export const CHOICE_MAX = 100;
/** Messages that one request for a channel's history gives. */
export const HISTORY_MAX = 100;
/** An interaction must be answered within this time, in milliseconds. */
export const ANSWER_WITHIN_MS = 3000;
