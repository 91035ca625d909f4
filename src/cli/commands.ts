import type { CommandEntry } from './command.ts';

/** Every command, in the order of `--help`. Loaded lazily, so that each starts fast. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'new',
    summary: 'Make a small course to start from',
    load: async () => (await import('./new/newCommand.ts')).newCommand,
  },
  {
    name: 'check',
    summary: 'Find every problem of a course, and say how to mend it',
    load: async () => (await import('./check/checkCommand.ts')).checkCommand,
  },
  {
    name: 'translate',
    summary: 'Make or update a translation, also by way of a file for translators',
    load: async () => (await import('./translate/translateCommand.ts')).translateCommand,
  },
  {
    name: 'publish',
    summary: 'Make a package for a learning management system, or for the web',
    load: async () => (await import('./publish/publishCommand.ts')).publishCommand,
  },
  {
    name: 'open',
    summary: 'Get a course back out of a package',
    load: async () => (await import('./open/openCommand.ts')).openCommand,
  },
  {
    name: 'simulate',
    summary: 'Play a package in an LMS on this machine, and watch every call',
    load: async () => (await import('./simulate/simulateCommand.ts')).simulateCommand,
  },
  {
    name: 'schema',
    summary: null,
    load: async () => (await import('./schema/schemaCommand.ts')).schemaCommand,
  },
];
