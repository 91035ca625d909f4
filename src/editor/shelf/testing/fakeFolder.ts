import type { FileContent, FileHandle, FolderHandle, WholeWriter } from '../handles.ts';

/** What a disk or a browser does to whoever writes. */
export interface FakeDisk {
  /** Throws where the next write is not to succeed. */
  readonly writing: () => void;
  /** Throws where the next removal is not to. */
  readonly removing: () => void;
  /** Whether the page is dead: nothing that it asks for happens any more. */
  readonly isDead: () => boolean;
}

const nothing = (): DOMException => new DOMException('', 'NotFoundError');

const happens = async (disk: FakeDisk): Promise<void> => {
  await Promise.resolve();
  if (disk.isDead()) await new Promise(() => undefined);
};

/** A folder in memory that behaves as the File System API says. */
export class FakeFolder implements FolderHandle {
  readonly kind = 'directory';
  readonly name: string;
  readonly #disk: FakeDisk;
  readonly #entries: Map<string, FakeFolder | FakeFile>;

  constructor(name: string, disk: FakeDisk, entries = new Map<string, FakeFolder | FakeFile>()) {
    this.name = name;
    this.#disk = disk;
    this.#entries = entries;
  }

  /** The same folder, as a page of another tab has it. */
  seenBy(disk: FakeDisk): FakeFolder {
    return new FakeFolder(this.name, disk, this.#entries);
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<FakeFolder> {
    await happens(this.#disk);
    const there = this.#entries.get(proper(name));
    if (there instanceof FakeFile) throw new DOMException('', 'TypeMismatchError');
    if (there !== undefined) return there.seenBy(this.#disk);
    if (!create) throw nothing();
    this.#disk.writing();
    const made = new FakeFolder(name, this.#disk);
    this.#entries.set(name, made);
    return made;
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<FakeFile> {
    await happens(this.#disk);
    const there = this.#entries.get(proper(name));
    if (there instanceof FakeFolder) throw new DOMException('', 'TypeMismatchError');
    if (there !== undefined) return there.seenBy(this.#disk);
    if (!create) throw nothing();
    this.#disk.writing();
    const made = new FakeFile(this.#disk);
    this.#entries.set(name, made);
    return made;
  }

  async removeEntry(name: string, { recursive = false } = {}): Promise<void> {
    await happens(this.#disk);
    const there = this.#entries.get(proper(name));
    if (there === undefined) throw nothing();
    this.#disk.removing();
    if (there instanceof FakeFolder && there.#entries.size > 0 && !recursive) {
      throw new DOMException('', 'InvalidModificationError');
    }
    this.#entries.delete(name);
  }

  async *entries(): AsyncGenerator<[string, FakeFolder | FakeFile]> {
    await happens(this.#disk);
    for (const [name, entry] of this.#entries) yield [name, entry.seenBy(this.#disk)];
  }
}

/** Browsers take no name that leads elsewhere. */
function proper(name: string): string {
  if (name === '' || name === '.' || name === '..' || /[/\\]/.test(name)) throw new TypeError(name);
  return name;
}

class FakeFile implements FileHandle {
  readonly kind = 'file';
  readonly #disk: FakeDisk;
  readonly #stored: { content: Blob };

  constructor(disk: FakeDisk, stored = { content: new Blob() }) {
    this.#disk = disk;
    this.#stored = stored;
  }

  seenBy(disk: FakeDisk): FakeFile {
    return new FakeFile(disk, this.#stored);
  }

  async getFile(): Promise<Blob> {
    await happens(this.#disk);
    return this.#stored.content;
  }

  async createWritable(): Promise<WholeWriter> {
    await happens(this.#disk);
    const parts: FileContent[] = [];
    return {
      write: async (content) => {
        await happens(this.#disk);
        this.#disk.writing();
        parts.push(content);
      },
      close: async () => {
        await happens(this.#disk);
        this.#stored.content = new Blob(parts);
      },
      abort: () => happens(this.#disk),
    };
  }
}
