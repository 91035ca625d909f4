import { type WholeResponse } from '../byteRange.ts';

/** What nobody may keep: a package changes under the same address. */
const FRESH = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export const found = (type: string, body: string | Uint8Array): WholeResponse => ({
  status: 200,
  headers: { ...FRESH, 'content-type': type },
  body,
});

export const jsonAnswer = (value: unknown): WholeResponse =>
  found('application/json; charset=utf-8', JSON.stringify(value));

export const refusal = (status: number, words: string): WholeResponse => ({
  status,
  headers: { ...FRESH, 'content-type': 'text/plain; charset=utf-8' },
  body: words,
});
