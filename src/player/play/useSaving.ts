import type { SavingStatus } from '../../session/status.ts';
import { valueStore } from '../../session/valueStore.ts';
import { useOpenCourse } from './PlayerContext.ts';
import { useStore } from './useStore.ts';

const nothingSaved = valueStore<SavingStatus>('connecting');

/** What has become of the learner's work. */
export const useSaving = (): SavingStatus =>
  useStore(useOpenCourse()?.session.saving ?? nothingSaved);
