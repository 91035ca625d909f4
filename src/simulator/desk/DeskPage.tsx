import { useMemo } from 'react';

import type { PlayableOutline } from '../../course/playable.ts';
import { CourseArea } from './CourseArea.tsx';
import { DeskContext } from './DeskContext.ts';
import styles from './DeskPage.module.css';
import type { Desk } from './desk.ts';
import { Panels } from './Panels.tsx';
import { TopBar } from './TopBar.tsx';

interface DeskPageProps {
  readonly desk: Desk;
  readonly outline: PlayableOutline | null;
}

/** The whole desk: the course, and beside it what the LMS sees. */
export function DeskPage({ desk, outline }: DeskPageProps) {
  const parts = useMemo(() => ({ desk, outline }), [desk, outline]);
  return (
    <DeskContext value={parts}>
      <div className={styles['page']}>
        <TopBar />
        <main className={styles['desk']}>
          <CourseArea />
          <Panels />
        </main>
      </div>
    </DeskContext>
  );
}
