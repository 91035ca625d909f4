import { useMemo } from 'react';

import type { PlayableContentLesson } from '../../course/playable.ts';
import type { BlockKey } from '../../core/blockState.ts';
import type { LessonView } from '../../engine/view.ts';
import { Column } from '../../ui/Column.tsx';
import { WhileOpen } from '../play/WhileOpen.tsx';
import { WithCourseLinks } from '../words/CourseLink.tsx';
import { WithDrawnTexts } from '../words/WithDrawnTexts.tsx';
import { AwardContext } from './AwardContext.ts';
import { blocksByKey } from './blocksByKey.ts';
import { LessonBlocks } from './LessonBlocks.tsx';
import { LessonContext } from './LessonContext.ts';
import { Opener } from './Opener.tsx';
import { PrintedPage } from './PrintedPage.tsx';
import { Receiving } from './Receiving.tsx';
import { useCourseAward } from './useCourseAward.ts';
import { useViewsOf } from './viewsFor.ts';

interface LessonPageProps {
  readonly view: LessonView;
  readonly content: PlayableContentLesson;
  readonly arriveAt: BlockKey | null;
}

/** A lesson to read and do. */
export function LessonPage(props: LessonPageProps) {
  return (
    <WhileOpen lesson={props.content.key}>
      <Lesson {...props} />
    </WhileOpen>
  );
}

/** Waits for the views that it needs, so that nothing jumps later. */
function Lesson({ view, content, arriveAt }: LessonPageProps) {
  const blocks = useMemo(() => blocksByKey(content.blocks), [content]);
  useViewsOf(content);
  const award = useCourseAward();
  return (
    <LessonContext value={blocks}>
      <PrintedPage lesson={content} />
      <WithDrawnTexts texts={content.drawn}>
        <article>
          <Opener view={view} content={content} />
          <Column>
            <AwardContext value={award}>
              <Receiving>
                <WithCourseLinks>
                  <LessonBlocks view={view} content={content} arriveAt={arriveAt} />
                </WithCourseLinks>
              </Receiving>
            </AwardContext>
          </Column>
        </article>
      </WithDrawnTexts>
    </LessonContext>
  );
}
