import type { ReferenceStyleName } from '../rendering/references/reference-text.js';

/** How a figure is cited where nobody says how. */
export const COPY_STYLE: ReferenceStyleName = 'sentence';
