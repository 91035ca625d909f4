import type { IncomingMessage } from 'node:http';

/** The two hosts of a simulator, as browsers name them: `127.0.0.1:4800`. */
export interface Hosts {
  /** Where the desk is, and what it keeps. */
  readonly desk: string;
  /**
   * Where the package is: a name of its own below `localhost`, which browsers take to this machine
   * without asking anybody. Another package has another name, so it sees neither what this one has
   * stored nor its cookies, which ignore ports.
   */
  readonly course: string;
}

export const originOf = (host: string): string => `http://${host}`;

/** Asks whether a request comes of the host's own pages, or of a person who typed the address. */
export function isOwnRequest({ headers }: IncomingMessage, host: string): boolean {
  const { origin } = headers;
  const site = headers['sec-fetch-site'] ?? 'none';
  if (origin !== undefined && origin !== originOf(host)) return false;
  return site === 'none' || site === 'same-origin' || isLinkTo(headers);
}

/** A link elsewhere may lead to the page, where it is a page of its own; never into a frame. */
const isLinkTo = (headers: IncomingMessage['headers']): boolean =>
  headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';

/** Bytes of a request: what a desk keeps of an LMS with many learners. */
const LONGEST_BODY = 16_000_000;

/** The text that came with a request; `null` when it is longer than anything a course has to say. */
export async function readBody(
  request: IncomingMessage,
  longest = LONGEST_BODY,
): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    if (length <= longest) chunks.push(chunk);
  }
  return length > longest ? null : Buffer.concat(chunks).toString('utf8');
}

export const pathOf = ({ url = '/' }: IncomingMessage): string => url.replace(/[?#].*$/, '');
