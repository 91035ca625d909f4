import { EMPTY_CONTENT, type StoreContent } from '../../lrs/content.ts';

/** What the record store of cmi5 keeps of a learner. */
export type Registration = StoreContent;

export type Statement = Registration['statements'][number];

export const EMPTY_REGISTRATION: Registration = EMPTY_CONTENT;
