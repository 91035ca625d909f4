import type { LrsAnswer, LrsRequest } from './recordStore.ts';

/** A document, and how often it was written; 0 when it is not there. */
export interface StoredDocument {
  text: string;
  version: number;
}

/** Reads and writes documents by name (xAPI 1.0.3, 3.1: ETag, If-Match, If-None-Match). */
export function answerDocument(
  documents: Map<string, StoredDocument>,
  name: string | null,
  { body, headers, method }: LrsRequest,
  etags: boolean,
): Omit<LrsAnswer, 'broken'> {
  if (name === null) return json([...documents.keys()]);
  const document = documents.get(name) ?? { text: '', version: 0 };
  const etag = `"${document.version}"`;
  if (method === 'GET') {
    if (document.version === 0) return bare(404);
    return { status: 200, headers: etags ? { etag } : {}, body: document.text };
  }
  const [match, none] = [headers.get('if-match'), headers.get('if-none-match')];
  if ((match !== undefined && match !== etag) || (none !== undefined && document.version > 0))
    return { ...bare(412), body: 'Changed since' };
  if (method === 'DELETE') documents.delete(name);
  else documents.set(name, written(document, body));
  return bare(204);
}

/** The same object, changed: whoever holds it sees what became of it. */
const written = (document: StoredDocument, text: string): StoredDocument =>
  Object.assign(document, { text, version: document.version + 1 });

const bare = (status: number) => ({ status, headers: {}, body: '' });

const json = (value: unknown) => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
