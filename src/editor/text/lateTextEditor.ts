import type { mountTextEditor } from './textEditor.ts';

export interface TextEditing {
  readonly mountTextEditor: typeof mountTextEditor;
}

let loading: Promise<TextEditing> | null = null;

/**
 * The editor of texts, fetched once somebody is about to write: it is more than all else of a form.
 * Apart from what waits for it, for a test can hold it up.
 */
export const lateTextEditor = {
  /** Without a connection it may fail: the next one who wants to write tries again. */
  load(): Promise<TextEditing> {
    loading ??= import('./textEditor.ts').catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  },
};
