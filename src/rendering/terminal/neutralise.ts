/** Direction overrides and isolates, marks that show nothing, tags: they can make a text read otherwise than it is. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
/** A no-break space stays: it holds `¶4` to its date. */
const BLANK = /(?:(?!\u00a0)[\s\u0085])+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/gu;

/**
 * Text from outside as text and nothing else: no escape sequence moves the cursor or changes a colour, no override
 * turns a number round. What was taken out of the middle of a text is shown as U+FFFD.
 */
export function neutralise(text: string): string {
  return text.replace(UNSEEN, '').replace(BLANK, ' ').replace(CONTROL, '\uFFFD');
}

/** The same for text of several lines, which keep their ends and indents. */
export function neutraliseLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(UNSEEN, '').replace(CONTROL, '\uFFFD'))
    .join('\n');
}
