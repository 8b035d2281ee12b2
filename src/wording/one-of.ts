import type { LanguageCode } from '../domain/article.js';
import { groupName } from './groups/group-name.js';
import { type Named, namedAsWritten } from './groups/named.js';
import { type Span, Words } from './words.js';

class OneOf extends Words {
  constructor(
    readonly named: Named,
    readonly group: string,
  ) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    return [this.named[language].one ?? { text: this.group }];
  }
}

/** `woman` of `women`: groups are filed as plurals. `undefined` where nobody can say what one of them is called. */
export function oneOf(group: string): Words | undefined {
  const named = groupName(group) ?? namedAsWritten(group, true);
  return named === undefined || named.en.one === undefined ? undefined : new OneOf(named, group);
}
