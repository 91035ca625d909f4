import type { FolderHandle } from './handles.ts';
import { pageTurns } from './pageTurns.ts';
import { forgetFolder, keepFolder, keptFolder } from './keptFolder.ts';
import type { Shelf } from './shelf.ts';
import { type TreePorts, treeShelf } from './treeShelf.ts';

/** A folder of the computer that was chosen, whether or not the page may still write to it. */
export interface ChosenFolder {
  readonly name: string;
  /** Asks whether the page may write; with `ask` the browser asks its user, which belongs to a press. */
  readonly mayWrite: (ask: boolean) => Promise<boolean>;
  readonly shelf: () => Shelf;
}

/** What a browser has that lets pages into folders (Chromium). */
interface OpenFolder extends FolderHandle {
  queryPermission(of: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(of: { mode: 'readwrite' }): Promise<PermissionState>;
}

const isOpenFolder = (handle: unknown): handle is OpenFolder =>
  typeof handle === 'object' &&
  handle !== null &&
  'queryPermission' in handle &&
  'requestPermission' in handle;

type Choose = (how: { id: string; mode: 'readwrite' }) => Promise<unknown>;

const chooser = (): Choose | null => {
  const choose: unknown = Reflect.get(globalThis, 'showDirectoryPicker');
  return typeof choose === 'function' ? (how) => Reflect.apply(choose, globalThis, [how]) : null;
};

/** Whether this browser lets pages into folders of the computer. */
export const canChooseFolder = (): boolean => chooser() !== null;

/** Lets the user choose a folder, and remembers it. At a press only; `null` where none was chosen. */
export async function chooseFolder(): Promise<ChosenFolder | null> {
  try {
    const handle = await chooser()?.({ id: 'waymark-courses', mode: 'readwrite' });
    if (!isOpenFolder(handle)) return null;
    await keepFolder(handle);
    return chosenFolder(handle);
  } catch {
    return null;
  }
}

/** The folder that was chosen last; `null` where there was none. */
export async function lastFolder(): Promise<ChosenFolder | null> {
  const handle = await keptFolder();
  return isOpenFolder(handle) ? chosenFolder(handle) : null;
}

/** Forgets the folder; what is in it stays. */
export const leaveFolder = (): Promise<void> => forgetFolder();

const READ_AND_WRITE = { mode: 'readwrite' } as const;

const chosenFolder = (handle: OpenFolder): ChosenFolder => ({
  name: handle.name,
  mayWrite: async (ask) => {
    const state = await handle.queryPermission(READ_AND_WRITE).catch(() => 'denied');
    if (state !== 'prompt' || !ask) return state === 'granted';
    return (await handle.requestPermission(READ_AND_WRITE).catch(() => 'denied')) === 'granted';
  },
  shelf: () => folderShelf(handle),
});

/** The courses in a folder of the computer. Every answer is `withdrawn` while the page may not write there. */
export const folderShelf = (
  handle: OpenFolder,
  ports: Omit<TreePorts, 'root'> = pagePorts(handle),
): Shelf => ({
  ...treeShelf('folder', {
    ...ports,
    root: async () => {
      if ((await handle.queryPermission(READ_AND_WRITE)) === 'granted') return handle;
      throw new DOMException('', 'NotAllowedError');
    },
  }),
  allow: () => chosenFolder(handle).mayWrite(true),
});

const pagePorts = (handle: FolderHandle): Omit<TreePorts, 'root'> => ({
  ...pageTurns(),
  touched: (happened) => {
    // Whoever changes files by hand leaves the page for it; some browsers also tell at once.
    addEventListener('focus', happened);
    const observer = observerOf(happened);
    observer?.observe(handle, { recursive: true }).catch(() => undefined);
    return () => {
      removeEventListener('focus', happened);
      observer?.disconnect();
    };
  },
});

/** Chromium from 133 on (File System Observer). */
interface FolderObserver {
  observe(handle: FolderHandle, options: { recursive: boolean }): Promise<void>;
  disconnect(): void;
}

const isObserver = (value: unknown): value is FolderObserver =>
  typeof value === 'object' && value !== null && 'observe' in value && 'disconnect' in value;

function observerOf(happened: () => void): FolderObserver | null {
  const Observer: unknown = Reflect.get(globalThis, 'FileSystemObserver');
  if (typeof Observer !== 'function') return null;
  const observer: unknown = Reflect.construct(Observer, [happened]);
  return isObserver(observer) ? observer : null;
}
