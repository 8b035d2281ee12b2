import type { Phrases } from './words.js';

/**
 * Words by which a run of capitalised words is read as a name. A name keeps its own language whatever the text's is: each
 * list is read in all languages together. Single words, `word*` for a stem, but where said otherwise.
 */
export interface CapitalWords {
  /** After a person's name, with a full stop: "Gregorio P. Capang Jr." */
  readonly juniors: Phrases;
  /** In phrases: "with" and an article go on with a name ("Comité de Solidaridad con los Presos Políticos"). */
  readonly withThe: Phrases;
  /** An article that ends a name unless a small word is before it: "In Jerusalem the Prison Service said". */
  readonly ends: Phrases;
  /** What a body stands for, where its name lists it: "Associação Justiça, Paz e Democracia". */
  readonly values: Phrases;
  /** All words of "human rights", which are no body by themselves. */
  readonly rights: Phrases;
  /** Between somebody's name and their body's: "Maria Solis of Open Door". */
  readonly personOf: Phrases;
  /** First words of the names of offices that watch over their own state and count as an NGO does: "Defensoría". */
  readonly watchOffices: Phrases;
  /** In phrases, anywhere in such a name: "National Human Rights Commission". */
  readonly humanRights: Phrases;
}
