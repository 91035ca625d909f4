import { createContext } from 'react';

/**
 * Which way the language runs in which texts are written here, whatever the editor speaks: the columns of
 * a table stand as learners see them. `auto`: as the first words say.
 */
export const WritingDirectionContext = createContext<'ltr' | 'rtl' | 'auto'>('auto');
