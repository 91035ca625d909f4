const DAY = 24 * 60 * 60 * 1000;
/** How long a device that others may share keeps anybody's work. */
const KEPT_FOR = 30 * DAY;

/** A text with the time at which it was written, in milliseconds since 1970. */
export const stamp = (now: number, text: string): string => `${Math.floor(now)} ${text}`;

export const stampedText = (stamped: string): string => stamped.slice(stamped.indexOf(' ') + 1);

/** Whether a text was written more than 30 days ago; so is one without a time, or from the future. */
export function expired(stamped: string, now: number): boolean {
  const at = Number.parseInt(stamped, 10);
  // A day's grace for a clock that was set back.
  return !(at > now - KEPT_FOR && at < now + DAY);
}
