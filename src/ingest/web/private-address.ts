/** A name, or an address as it was written, stands for a place that is not fetched from. */
export class PrivateAddressError extends Error {
  constructor(readonly host: string) {
    super(`${host} is at an address of a private network`);
  }
}
