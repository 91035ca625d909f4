/** A response that has all of what was asked for. */
export interface WholeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/**
 * The part of a file that a `Range` header asks for: without such answers, browsers cannot move
 * about in a film. Texts, and ranges of another kind than one run of bytes, are given whole.
 */
export function byteRange(whole: WholeResponse, header: string | undefined): WholeResponse {
  const { status, headers, body } = whole;
  if (typeof body === 'string' || status !== 200) return whole;
  const all = { ...headers, 'accept-ranges': 'bytes', 'content-length': String(body.length) };
  const range = wanted(header, body.length);
  if (range === null) return { status, headers: all, body };
  const [from, to] = range;
  if (from > to) {
    return { status: 416, headers: { 'content-range': `bytes */${body.length}` }, body: '' };
  }
  return {
    status: 206,
    headers: {
      ...all,
      'content-length': String(to - from + 1),
      'content-range': `bytes ${from}-${to}/${body.length}`,
    },
    body: body.subarray(from, to + 1),
  };
}

/** The first and the last byte; `null` for everything. "-5" asks for the last five bytes. */
function wanted(header: string | undefined, size: number): readonly [number, number] | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '') return to === '' ? null : [Math.max(0, size - Number(to)), size - 1];
  return [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)];
}
