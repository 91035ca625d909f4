import { courseFields } from './check/courseFields.ts';
import type { CourseSources } from './load/loadedCourse.ts';
import type { UsedViews } from './usedViews.ts';

/**
 * The origins that blocks of a course show within the page once the learner agrees, sorted: all that
 * the page's policy has to let into a frame.
 */
export function embeddedOrigins(sources: CourseSources): readonly string[] {
  const origins = courseFields(sources).flatMap(({ facts, value }) =>
    facts.web === 'frame' ? [new URL(String(value)).origin] : [],
  );
  return [...new Set(origins)].toSorted();
}

/**
 * All that the page of a course may show in a frame, as its policy writes it: what other sites show, and
 * the page of a sandbox, which lies beside the player.
 */
export const framedSources = (
  embeds: readonly string[],
  { blocks }: Pick<UsedViews, 'blocks'>,
): readonly string[] => [...(blocks.has('sandbox') ? ["'self'"] : []), ...embeds];
