import { fail, ok, type Result } from '../../core/result.ts';
import type { LmsFailure } from '../port.ts';
import type { Client } from './client.ts';
import { isDone, type StoreAnswer, withheldBy } from './recordStore.ts';
import { NO_DOCUMENT, readDocument, writeDocument, type StateDocument } from './stateDocument.ts';

/** The document of a registration in the record store, which other tabs and devices share. */
export interface KeptState {
  readonly read: () => Promise<Result<StateDocument, LmsFailure>>;
  /** What was read last. */
  readonly last: () => StateDocument;
  /** Overwrites what was read last, and nothing else, where the store can tell. */
  readonly write: (document: StateDocument) => Promise<Result<null, LmsFailure>>;
}

export function keptState(client: Client): KeptState {
  let last = NO_DOCUMENT;
  let conditions: Readonly<Record<string, string>> = {};
  let underWay = 0;

  const take = ({ etag, status, text }: StoreAnswer): StateDocument => {
    const missing = status === 404 || (status === 204 && text === '');
    conditions = missing ? { 'If-None-Match': '*' } : etag === null ? {} : { 'If-Match': etag };
    return (last = missing ? NO_DOCUMENT : readDocument(text));
  };

  const write = async (document: StateDocument): Promise<Result<null, LmsFailure>> => {
    // Over this page's own write that is still on its way, there is nothing to compare with.
    const sent = underWay > 0 ? {} : conditions;
    underWay += 1;
    const answer = await client.putState(writeDocument(document), sent);
    underWay -= 1;
    if (!answer.ok) return answer;
    if (!isDone(answer.value)) return withheldBy('Save', answer.value);
    conditions = answer.value.etag === null ? {} : { 'If-Match': answer.value.etag };
    return ok(null);
  };

  return {
    last: () => last,
    read: async () => {
      const answer = await client.state();
      if (!answer.ok) return answer;
      if (isDone(answer.value) || answer.value.status === 404) return ok(take(answer.value));
      const { error } = withheldBy('Read', answer.value);
      return fail(error);
    },
    write,
  };
}
