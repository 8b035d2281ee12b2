export interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}
/** What Discord would refuse of a message's body, beyond its schema. */
export function checkMessage(body: object, options?: { readonly deferred?: boolean; readonly files?: readonly { readonly filename: string; readonly field: string }[] }): { readonly errors: readonly Fault[]; readonly warnings: readonly string[]; readonly empty: boolean };
/** The same of a form. */
export function checkModal(data: object): readonly Fault[];
/** The same of what is offered while an option of this type is typed. */
export function checkChoices(list: readonly object[], type: number): readonly Fault[];
