import { afterAll } from 'vitest';

// What watches a document for as long as that lasts would be called once more as the document is
// taken apart after the last test, when nothing is left of what it needs.

const watching: MutationObserver[] = [];

globalThis.MutationObserver = class extends MutationObserver {
  constructor(callback: MutationCallback) {
    super(callback);
    watching.push(this);
  }
};

afterAll(() => {
  for (const observer of watching) observer.disconnect();
});
