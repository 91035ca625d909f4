import type { JsonObject } from '../core/json.ts';
import type { RecordStore } from './recordStore.ts';

/** What a record store holds of a registration, to be kept or shown. */
export interface StoreContent {
  /** As they were sent. */
  readonly statements: readonly JsonObject[];
  readonly documents: Readonly<Record<string, string>>;
}

export const EMPTY_CONTENT: StoreContent = { statements: [], documents: {} };

export const contentOf = ({ documents, statements }: RecordStore): StoreContent => ({
  statements: [...statements],
  documents: Object.fromEntries([...documents].map(([name, { text }]) => [name, text])),
});

/** Puts what was kept into a store that is empty. */
export function fill({ documents, statements }: RecordStore, content: StoreContent): void {
  statements.push(...content.statements);
  for (const [name, text] of Object.entries(content.documents)) {
    documents.set(name, { text, version: 1 });
  }
}
