/**
 * What one of a group is called, in Spanish and in Portuguese, by the English plural under which the group is filed:
 * `camionero`. Its plural is made by rule; one that goes otherwise stands behind a bar, `joven/jóvenes`, and a noun that
 * is feminine for whomever it names ends in `:f`, `persona:f`. The third is the English singular, where no rule makes it.
 */
export type Row = readonly [es: string, pt: string, en?: string];

export type Table = Readonly<Record<string, Row>>;
