import { afterEach, beforeEach, vi } from 'vitest';

/**
 * For tests of what watches and hears its document for as long as that lasts: here a document
 * outlasts a test, so that each ends what it has begun.
 */
export function letGoAfterEach(): void {
  const view = document.defaultView;
  if (view === null) throw new Error('A document without a window.');
  const { MutationObserver } = view;
  const watching: MutationObserver[] = [];
  const targets: readonly EventTarget[] = [document, view];

  class LetGo extends MutationObserver {
    constructor(callback: MutationCallback) {
      super(callback);
      watching.push(this);
    }
  }

  beforeEach(() => {
    // A script of the page finds that of its window, all else what stands beside it.
    Object.assign(view, { MutationObserver: LetGo });
    vi.stubGlobal('MutationObserver', LetGo);
    for (const target of targets) vi.spyOn(target, 'addEventListener');
  });

  afterEach(() => {
    for (const observer of watching.splice(0)) observer.disconnect();
    for (const target of targets) {
      for (const heard of vi.mocked(target.addEventListener).mock.calls) {
        target.removeEventListener(...heard);
      }
    }
    Object.assign(view, { MutationObserver });
    vi.unstubAllGlobals();
  });
}
