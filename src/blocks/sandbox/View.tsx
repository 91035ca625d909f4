import Play from 'lucide-react/icons/play';
import { useLayoutEffect, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import { BlockHead } from '../BlockHead.tsx';
import { FrameEnd, FrameRoom } from '../FrameRoom.tsx';
import { SayDone, useDoneWords } from '../SayDone.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import { SANDBOX_ITEM, type SandboxContent } from './content.ts';
import { isFinished, nothingSaid, type SandboxReport } from './report.ts';
import { canRun, SandboxFrame } from './SandboxFrame.tsx';
import styles from './View.module.css';

/** What an author made as a page of their own, once the learner starts it, and what it shows in words. */
export function View({ block, done, act }: BlockViewProps<'sandbox'>) {
  const { t } = useTranslation();
  const { content, state } = block;
  const [report, setReport] = useState(nothingSaid);
  const counts = state.kind === 'items';
  const sayDone = useDoneWords(counts && done, t('blocks.sandbox.done'));
  const finish = () => {
    if (counts && !done) act({ type: 'open', item: SANDBOX_ITEM });
  };
  const hear = (said: SandboxReport) => {
    setReport(said);
    if (isFinished(said, content.passingScore)) finish();
  };
  const read = () => {
    sayDone();
    finish();
  };
  return (
    <div className={styles['sandbox']}>
      <BlockHead title={content.title} intro={content.intro} />
      {canRun ? (
        <Room content={content} report={report} onReport={hear} />
      ) : (
        <p className={styles['note']}>{t('blocks.sandbox.wordsAlone')}</p>
      )}
      <Deeper>
        <Heading>{t('blocks.sandbox.inWords')}</Heading>
      </Deeper>
      <Words value={content.inWords} />
      {counts && (
        <FrameEnd>
          {!done && <p>{t(canRun ? 'blocks.sandbox.waits' : 'blocks.sandbox.waitsForWords')}</p>}
          <SayDone
            label={t('blocks.sandbox.readIt')}
            doneWords={t('blocks.sandbox.done')}
            done={done}
            onSay={read}
            always
          />
        </FrameEnd>
      )}
    </div>
  );
}

interface RoomProps {
  readonly content: SandboxContent;
  readonly report: SandboxReport;
  readonly onReport: (report: SandboxReport) => void;
}

/** Where it runs, and how that goes. */
function Room({ content, report, onReport }: RoomProps) {
  const { t } = useTranslation();
  const room = useRef<HTMLDivElement>(null);
  const [starts, setStarts] = useState(0);
  const [missing, setMissing] = useState(false);
  const { height, left } = report;
  useLayoutEffect(() => {
    // A policy may forbid the attribute that React would write.
    if (height === null) room.current?.style.removeProperty('--asked');
    else room.current?.style.setProperty('--asked', `${height}px`);
  }, [height]);
  const start = () => {
    onReport(nothingSaid);
    setMissing(false);
    setStarts(starts + 1);
  };
  const runs = starts > 0 && !left && !missing;
  return (
    <>
      <FrameRoom ref={room} height={content.height} waits={!runs}>
        {runs ? (
          <SandboxFrame
            key={starts}
            content={content}
            onReport={onReport}
            onMissing={() => setMissing(true)}
          />
        ) : (
          <div className={styles['offer']}>
            <p role={starts > 0 ? 'alert' : undefined}>
              {t(`blocks.sandbox.${left ? 'stopped' : missing ? 'notThere' : 'offer'}`)}
            </p>
            <Button look="quiet" icon={<Play aria-hidden />} onClick={start}>
              {starts > 0
                ? t('blocks.sandbox.startAgain')
                : t('blocks.sandbox.start', { title: content.title })}
            </Button>
          </div>
        )}
      </FrameRoom>
      <Score report={report} needed={content.passingScore} />
    </>
  );
}

interface ScoreProps {
  readonly report: SandboxReport;
  readonly needed: number | null;
}

/** The score that its page told, where one is needed. */
function Score({ report: { score }, needed }: ScoreProps) {
  const { t } = useTranslation();
  if (needed === null) return null;
  return (
    <p className={styles['note']}>
      {score !== null && t('blocks.sandbox.score', { score: whole(score) })}{' '}
      {t('blocks.sandbox.needed', { score: needed })}
    </p>
  );
}

/** Rounded down: 79.6 is never shown as the 80 that it has to reach. */
const whole = (score: number): number => Math.floor(score * 100 + 1e-6) / 100;
