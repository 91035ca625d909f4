import { type ComponentType, createContext } from 'react';

import type { Formula } from './mathTree.ts';

/**
 * Draws formulas. Given by pages that come once a course is open: before, as on the cover, a formula
 * stands in a line of letters.
 */
export const Formulas = createContext<ComponentType<{ readonly formula: Formula }> | null>(null);
