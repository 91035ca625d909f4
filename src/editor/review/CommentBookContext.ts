import { createContext } from 'react';

import type { CommentBook } from './commentBook.ts';

/** What reviewers said of the course that is open; `null` until it is read. Apart, for what gives it is not what asks for it. */
export const CommentBookContext = createContext<CommentBook | null>(null);
