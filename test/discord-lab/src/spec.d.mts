import type { Fault } from './limits.mjs';
/** What of a body does not fit the schema of that name in Discord's OpenAPI document. */
export function checkNamed(name: string, data: unknown): readonly Fault[];
/** Whether a request's body fits what the document says of its route. */
export function matchRoute(method: string, path: string): { readonly op: object | null } | null;
export function checkBody(op: object, body: unknown): readonly Fault[];
