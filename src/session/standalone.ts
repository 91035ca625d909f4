import type { LmsAdapter } from '../lms/port.ts';
import type { SessionPorts } from './ports.ts';

/** Fetches what a course is played with where there is no LMS, ahead of need. */
export const fetchStandalone = (): void => {
  void loadChunk().catch(() => undefined);
};

/** Loads what a course is played with where there is no LMS: a chunk of its own. */
export const loadStandalone =
  (ports: SessionPorts, courseId: string): (() => Promise<LmsAdapter>) =>
  async () => {
    const { createStandaloneAdapter } = await loadChunk();
    return createStandaloneAdapter(ports.deviceStorage, courseId);
  };

const loadChunk = () => import('../lms/standalone/adapter.ts');
