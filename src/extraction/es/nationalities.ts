const WHO =
  '(ciudadanos|ciudadanas|ciudadano|ciudadana|nacionales|hombres|mujeres|presos|presas|detenidos|detenidas|prisioneros|prisioneras|reclusos|turistas)';

/** "cinco españoles", "cinco ciudadanos españoles", "un español", "una española". */
export const nationals = (...forms: readonly string[]): readonly string[] => [
  `${WHO} (${forms.join('|')})`,
  ...forms,
  `(de nacionalidad|con nacionalidad|con pasaporte|con ciudadania) (${forms.join('|')})`,
];
/** "venezolanos", "venezolanas" …, by the stem. */
export const fourForms = (stem: string): readonly string[] =>
  nationals(`${stem}os`, `${stem}as`, `${stem}o`, `${stem}a`);
/** "españoles", "españolas" …, by the masculine. */
export const consonantForms = (word: string): readonly string[] =>
  nationals(`${word}es`, `${word}as`, word, `${word}a`);
/** "canadienses", "canadiense". */
export const twoForms = (word: string): readonly string[] => nationals(`${word}s`, word);
