import { readFile, stat } from 'node:fs/promises';

/**
 * The bytes of a file that was named; `null` where there is none, it may not be read, or it is no plain
 * file: to read a device or a pipe may never end.
 */
export async function readPlainFile(place: string): Promise<Uint8Array | null> {
  const found = await stat(place).catch(() => null);
  if (found === null || !found.isFile()) return null;
  return readFile(place).catch(() => null);
}
