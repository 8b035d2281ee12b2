/** What delivery has to say while it works. */
export interface DeliveryLog {
  info(what: object, message: string): void;
  warn(what: object, message: string): void;
  error(what: object, message: string): void;
}
