/** Where phrases have come to that are followed word by word. Those that go on alike meet in one node. */
export interface Node<T> {
  readonly words: ReadonlyMap<string, Node<T>>;
  /** An entry word that ends in `*` matches every word it begins. */
  readonly stems: ReadonlyMap<string, Node<T>>;
  /** A lone `*` matches any word. */
  readonly any: Node<T> | null;
  /** Of the phrase that ends here. */
  readonly value: T | undefined;
}

/** Words and stems that lead on from a node, to nodes that `which` takes. */
export function wordsOf<T>({ words, stems, any }: Node<T>, which: (node: Node<T>) => boolean): readonly string[] {
  const whole = [...words].filter(([, node]) => which(node)).map(([word]) => word);
  const begun = [...stems].filter(([, node]) => which(node)).map(([stem]) => `${stem}*`);
  return [...whole, ...begun, ...(any !== null && which(any) ? ['*'] : [])];
}

function nextOf<T>({ words, stems, any }: Node<T>): readonly Node<T>[] {
  return [...words.values(), ...stems.values(), ...(any === null ? [] : [any])];
}

/** Words and stems with which phrases go on in second place, where not any word does. */
export function secondWordsOf<T>(root: Node<T>): readonly string[] {
  return [...new Set(nextOf(root))].flatMap((node) => wordsOf(node, (next) => next !== node.any));
}

/** Words and stems at the end of a phrase, however long. */
export function lastWordsOf<T>(root: Node<T>): readonly string[] {
  const words = new Set<string>();
  const seen = new Set([root]);
  for (const node of seen) {
    for (const word of wordsOf(node, ({ value }) => value !== undefined)) words.add(word);
    for (const next of nextOf(node)) seen.add(next);
  }
  return [...words];
}
