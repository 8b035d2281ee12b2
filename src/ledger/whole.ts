/** Whether a figure stands for itself, beside those of others: it is told as no part of another, nor of people not counted. */
export function isWhole(claim: { readonly partOf: string | null; readonly ofSome: boolean }): boolean {
  return claim.partOf === null && !claim.ofSome;
}
