import { type ComponentType, createContext, type ReactNode } from 'react';

import type { CourseTarget } from './tree.ts';

export interface CourseLinkProps {
  readonly to: CourseTarget;
  /** The author's words. */
  readonly children: ReactNode;
}

/**
 * Draws what leads within the course. Given by pages that have a course around them; elsewhere, as
 * on the cover and on paper, the words stand alone.
 */
export const CourseLinks = createContext<ComponentType<CourseLinkProps> | null>(null);
