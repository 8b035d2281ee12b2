import { type Refusal, refusal } from '../commanding/refusal.js';
import { say } from '../wording/words.js';

const help = { help: say('name.help') };

/** What is said where no command can say it. */
export const FAILED: Refusal = refusal(say('reply.failed'), say('reply.try-again'));
export const OLD_COMMAND: Refusal = refusal(say('reply.old-command'), say('reply.help', help));
export const OLD_BUTTON: Refusal = refusal(say('reply.old-button'), say('reply.ask-again', help));
export const LATE_FORM: Refusal = refusal(say('reply.late-form'), say('reply.once-more'));
export const NO_WORDS: Refusal = refusal(say('reply.no-words'), say('reply.other-message'));
export const OTHER: Refusal = refusal(say('reply.cannot'), say('reply.can', help));
