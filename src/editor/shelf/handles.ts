// What the shelves need of the File System API (WHATWG), which lib.dom describes as every browser had all of it.

export interface FolderHandle {
  readonly kind: 'directory';
  readonly name: string;
  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<FolderHandle>;
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FileHandle>;
  removeEntry(name: string, options?: { recursive?: boolean }): Promise<void>;
  entries(): AsyncIterable<[string, FolderHandle | FileHandle]>;
}

export interface FileHandle {
  readonly kind: 'file';
  getFile(): Promise<Blob>;
  /** Not in Safari before 26. */
  createWritable?(): Promise<WholeWriter>;
}

/** What is written is there when it is closed, and not before. */
export interface WholeWriter {
  write(content: FileContent): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

export type FileContent = string | Uint8Array<ArrayBuffer> | Blob;
