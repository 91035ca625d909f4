import { deflateSync, inflateSync } from 'fflate';

import type { Packer } from '../../publish/zip.ts';
import type { Unpacker } from '../../publish/zipEntries.ts';

/** What packs files in a browser: its own DEFLATE, beside the main thread. Apart from what is packed. */
export const browserPacker: Packer = {
  deflate: async (bytes) => {
    const packed = new Blob([new Uint8Array(bytes)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(packed).arrayBuffer());
  },
  deflateAlike: (bytes) => deflateSync(bytes, { level: 6, mem: 8 }),
  crc32: (bytes) => {
    let sum = 0xffffffff;
    for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
    return (sum ^ 0xffffffff) >>> 0;
  },
};

/** What unpacks files in a browser while somebody waits for one of them: its own does that later. */
export const browserUnpacker: Unpacker = {
  crc32: browserPacker.crc32,
  inflate: (packed, size) => {
    try {
      return inflateSync(packed, { out: new Uint8Array(size) });
    } catch {
      return null;
    }
  },
};

/** CRC-32 of each byte: what browsers have no function for. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});
