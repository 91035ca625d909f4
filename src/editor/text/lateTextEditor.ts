import type { mountTextEditor } from './textEditor.ts';

export interface TextEditing {
  readonly mountTextEditor: typeof mountTextEditor;
}

let loading: Promise<TextEditing> | null = null;
let loaded: TextEditing | null = null;

/**
 * The editor of texts, fetched once somebody is about to write: it is more than all else of a form.
 * Apart from what waits for it, for a test can hold it up.
 */
export const lateTextEditor = {
  /** Without a connection it may fail: the next one who wants to write tries again. */
  load(): Promise<TextEditing> {
    loading ??= import('./textEditor.ts').then(
      (found) => (loaded = found),
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  },
  /** Whoever wants to write waits for nothing where it is there; `null` where it is not. */
  now: (): TextEditing | null => loaded,
  /** Before somebody wants to write. Whether it can be fetched is said when they do. */
  prepare(): void {
    this.load().catch(() => undefined);
  },
};
