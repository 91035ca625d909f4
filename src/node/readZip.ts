import { crc32, inflateRawSync } from 'node:zlib';

import type { Result } from '../core/result.ts';
import { type Unpacker, type ZipEntry, zipEntries } from '../publish/zipEntries.ts';

/** Reads the directory of a zip file as {@link zipEntries} does; its files are unpacked by Node's own zlib. */
export const readZip = (bytes: Uint8Array, room?: number): Result<readonly ZipEntry[], string> =>
  zipEntries(bytes, nodeUnpacker, room);

/** Node's own zlib, which waits for each file. */
export const nodeUnpacker: Unpacker = {
  crc32,
  inflate: (packed, size) => {
    try {
      return new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }));
    } catch {
      return null;
    }
  },
};
