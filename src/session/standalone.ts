import type { LmsAdapter } from '../lms/port.ts';
import type { SessionPorts } from './ports.ts';

/** Loads what a course is played with where there is no LMS: a chunk of its own. */
export const loadStandalone =
  (ports: SessionPorts, courseId: string): (() => Promise<LmsAdapter>) =>
  async () => {
    const { createStandaloneAdapter } = await import('../lms/standalone/adapter.ts');
    return createStandaloneAdapter(ports.deviceStorage, courseId);
  };
