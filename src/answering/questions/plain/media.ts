import { anyLanguage } from './any-language.js';
/** Where articles stand: "outlets", "periódicos". */
export const MEDIA = anyLanguage('media');
