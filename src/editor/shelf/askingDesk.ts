import { DESK_TOKEN, type DeskPageData } from './deskMessages.ts';

/** Asks the desk something; `null` where it does not answer. */
export type AskDesk = (question: string, body: string | FormData) => Promise<Response | null>;

/**
 * Asks as the page that was given the token. `patience`: the milliseconds after which a desk is taken
 * for one that hangs. Apart, for the shelf and the publisher both ask so.
 */
export const askingDesk =
  ({ address, token }: DeskPageData, fetch: typeof globalThis.fetch, patience: number): AskDesk =>
  async (question, body) => {
    const type = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
    const headers = { ...type, [DESK_TOKEN]: token };
    const signal = AbortSignal.timeout(patience);
    const request = { method: 'POST', headers, body, signal };
    return fetch(`${address}/${question}`, request).catch(() => null);
  };
