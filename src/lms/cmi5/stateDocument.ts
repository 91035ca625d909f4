import { isObject, jsonOf, textIn } from '../../core/json.ts';

/** The verbs that are said at most once in a registration. */
export const earnedVerbs = ['completed', 'passed', 'failed'] as const;
export type EarnedVerb = (typeof earnedVerbs)[number];

/** `sent`: whether it has arrived nobody knows. `told`: the record store has it. */
export type Marks = ReadonlyMap<EarnedVerb, 'sent' | 'told'>;

/** What is kept of a registration: the learner's work, and what the LMS was told of it. */
export interface StateDocument {
  /** The encoded record, with its save counter. */
  readonly saved: string;
  readonly marks: Marks;
}

export const NO_DOCUMENT: StateDocument = { saved: '', marks: new Map() };

export const writeDocument = ({ marks, saved }: StateDocument): string =>
  JSON.stringify({ format: 1, saved, told: Object.fromEntries(marks) });

/** Reads a document; one that is not ours is handed on as a saved text that nobody can read. */
export function readDocument(text: string): StateDocument {
  const document = jsonOf(text);
  if (!isObject(document) || typeof document['saved'] !== 'string')
    return { ...NO_DOCUMENT, saved: text };
  const told = isObject(document['told']) ? document['told'] : {};
  const marks = earnedVerbs.flatMap((verb) => {
    const mark = textIn(told, verb);
    return mark === 'sent' || mark === 'told' ? [[verb, mark] as const] : [];
  });
  return { saved: document['saved'], marks: new Map(marks) };
}
