import { workersToo } from './workersToo.ts';

/** Where modules are found instead, whether they are served, built or tested. */
export const aliases = [
  // What two libraries bring along for old Reacts; ours has it.
  { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
  workersToo,
];
