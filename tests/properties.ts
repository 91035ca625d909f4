import { configureGlobal } from 'fast-check';

import { runs } from './effort.ts';

// Of each property that names no number of its own.
configureGlobal({ numRuns: runs(100) });
