import { crc32, deflateRawSync } from 'node:zlib';

import type { Packer } from '../publish/zip.ts';

/**
 * Node's own zlib: several times as fast as any script. `level` is zlib's, from 1 (fast) to 9 (small):
 * by default the one that whoever waits for a package hardly notices.
 */
export const nodePacker = (level = 6): Packer => ({
  deflate: (bytes) => deflateRawSync(bytes, { level }),
  crc32,
});
