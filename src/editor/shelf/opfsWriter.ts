import { OPFS_FOLDER, type SavingAnswered, type SavingAsked } from './savingMessages.ts';

// Runs in a worker. The file is written in its place, and may stay half written when the browser is
// killed: the shelf's note tells what stood there.

/** What lib.dom knows of pages alone. */
interface WorkersFile {
  createSyncAccessHandle(): Promise<{
    truncate(size: number): void;
    write(bytes: Uint8Array, options: { at: number }): number;
    flush(): void;
    close(): void;
  }>;
}

addEventListener('message', ({ data }: MessageEvent<SavingAsked>) => {
  save(data)
    .then(() => null)
    .catch((error: unknown) => (error instanceof DOMException ? error.name : 'UnknownError'))
    .then(answer)
    .catch(close);
});

const answer = (error: SavingAnswered): void => postMessage(error);

async function save({ at, bytes }: SavingAsked): Promise<void> {
  let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(OPFS_FOLDER);
  for (const name of at.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
  const file: unknown = await folder.getFileHandle(at.at(-1) ?? '');
  if (!isWorkersFile(file)) throw new DOMException('', 'NotSupportedError');
  const access = await file.createSyncAccessHandle();
  try {
    access.truncate(0);
    const written = access.write(new Uint8Array(bytes), { at: 0 });
    access.flush();
    if (written < bytes.byteLength) throw new DOMException('', 'QuotaExceededError');
  } finally {
    access.close();
  }
}

const isWorkersFile = (file: unknown): file is WorkersFile =>
  typeof file === 'object' && file !== null && 'createSyncAccessHandle' in file;
