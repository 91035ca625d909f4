import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

import { deflateSync } from 'fflate';

import type { Packer } from '../publish/zip.ts';

const deflated = promisify<Uint8Array, { readonly level: number }, Uint8Array>(deflateRaw);

/**
 * Node's own zlib, several files at a time beside the main thread. `level` is zlib's, from 1 (fast) to 9 (small):
 * by default the one that whoever waits for a package hardly notices.
 */
export const nodePacker = (level = 6): Packer => ({
  deflate: (bytes) => deflated(bytes, { level }),
  deflateAlike: (bytes) => deflateSync(bytes, { level: 6, mem: 8 }),
  crc32,
});
