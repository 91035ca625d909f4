/** What the system's error codes mean for whoever asked for a file to be written. */
const WORDS: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) =>
    `You may not write to “${path}”. Choose another folder, or ask for the right to.`,
  EPERM: (path) =>
    `You may not write to “${path}”, or another program has it open. Close it there, choose another folder, or ask for the right to.`,
  EROFS: (path) => `“${path}” is on a disk that can only be read. Choose another folder.`,
  ENOSPC: () => 'The disk is full. Make room on it, or choose a folder on another disk.',
  EDQUOT: () => 'Your share of the disk is used up. Make room, or choose a folder on another disk.',
  ENOTDIR: (path) =>
    `A part of “${path}” is a file, where a folder is needed. Choose another name.`,
  EEXIST: (path) => `A part of “${path}” is a file, where a folder is needed. Choose another name.`,
  EISDIR: (path) => `“${path}” is a folder, where a file is to be written. Move it away first.`,
  ENAMETOOLONG: (path) => `The name “${path}” is too long for this disk. Choose a shorter one.`,
  EMFILE: () => 'Too many files are open on this machine. Close some programs, and try again.',
  ENFILE: () => 'Too many files are open on this machine. Close some programs, and try again.',
  ETXTBSY: (path) => `“${path}” is in use by another program. Close it there, and try again.`,
  ENOENT: (path) => `The folder of “${path}” is gone. Make it again, or choose another.`,
  ENOTEMPTY: (path) => `“${path}” is a folder with something in it. Move it away first.`,
  ELOOP: (path) => `A part of “${path}” is a link that leads to itself. Choose another folder.`,
  EFBIG: (path) => `“${path}” is larger than this disk allows. Choose a folder on another disk.`,
  EINVAL: (path) => `This disk cannot have a file called “${path}”. Choose another folder.`,
  EILSEQ: (path) => `This disk cannot have a file called “${path}”. Choose another folder.`,
  EIO: () => 'The disk does not answer as it should. Choose a folder on another disk.',
  EBUSY: (path) => `“${path}” is in use by another program. Close it there, and try again.`,
};

/** Why a file could not be written, in plain words; `null` for what is no trouble of the disk's. */
export function diskTrouble(error: unknown, path: string): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return WORDS[String(error.code)]?.(path) ?? null;
}
