import { open, readFile, stat } from 'node:fs/promises';

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

/**
 * The text of a file, of a longer one its first bytes, so that no file is too large to be looked into;
 * empty where it may not be read, `null` where there is no plain file.
 *
 * @param most In bytes.
 */
export async function readBeginning(place: string, most: number): Promise<string | null> {
  const found = await stat(place).catch(() => null);
  if (found === null || !found.isFile()) return null;
  const file = await open(place).catch(() => null);
  if (file === null) return '';
  try {
    const bytes = new Uint8Array(Math.min(found.size, most));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return Buffer.from(bytes.subarray(0, bytesRead)).toString('utf8');
  } catch {
    return '';
  } finally {
    await file.close();
  }
}
