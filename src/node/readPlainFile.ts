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

/** The same as text. */
export async function readPlainText(place: string): Promise<string | null> {
  const bytes = await readPlainFile(place);
  return bytes === null ? null : Buffer.from(bytes).toString('utf8');
}
