import { useCallback } from 'react';

import type { PlayableQuiz } from '../../course/playable.ts';
import type { CourseSnapshot } from '../../engine/select.ts';
import { useCourse } from '../play/CourseActor.ts';

/** The passing score, scaled 0–1: the LMS's own beats the course's. */
export const usePassingScore = ({ passingScore }: PlayableQuiz): number =>
  useCourse(
    useCallback(
      ({ context }: CourseSnapshot) => context.launch?.passingScore ?? passingScore,
      [passingScore],
    ),
  );
