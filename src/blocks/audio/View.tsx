import { useId, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { BlockHead } from '../BlockHead.tsx';
import { keptRanges, resumeAt, secondsPlayed } from '../played.ts';
import { PlayFailure } from '../PlayFailure.tsx';
import { PlayProgress } from '../PlayProgress.tsx';
import { SayDone, useDoneWords } from '../SayDone.tsx';
import { Transcript } from '../Transcript.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Recording } from './Recording.tsx';
import styles from './View.module.css';

/** A recording, and below it all that is to be heard in words, either of which is enough. */
export function View({ block, state, done, act }: BlockViewProps<'audio'>) {
  const { title, intro, file, seconds, share, transcript } = block.content;
  const { t } = useTranslation();
  const titleId = useId();
  const [failed, setFailed] = useState(false);
  const kept = keptRanges(state);
  // Where it goes on is where the learner was when they came, not where they are now.
  const [startAt] = useState(() => resumeAt(kept, seconds));
  const doneWords = t('blocks.audio.done');
  const sayDone = useDoneWords(done && share > 0, doneWords);
  const say = () => {
    sayDone();
    act({ type: 'play', from: 0, to: seconds });
  };
  return (
    <div>
      <BlockHead title={title} intro={intro} titleId={titleId} />
      <div className={styles['audio']}>
        {failed ? (
          <PlayFailure
            message={t('blocks.audio.failed')}
            address={file}
            download={t('blocks.audio.download')}
            onTryAgain={() => setFailed(false)}
          />
        ) : (
          <Recording
            // Another one when the course is read in another language.
            key={file}
            content={block.content}
            startAt={startAt}
            state={state}
            act={act}
            onFail={() => setFailed(true)}
          />
        )}
        <PlayProgress
          medium="audio"
          seconds={seconds}
          share={share}
          done={done}
          played={secondsPlayed(kept)}
          goesOnAt={failed ? 0 : startAt}
        />
        <Transcript value={transcript} titleId={titleId} beside={false} instead={failed}>
          {share > 0 && (
            <SayDone
              label={t('blocks.playing.readIt')}
              doneWords={doneWords}
              done={done}
              onSay={say}
            />
          )}
        </Transcript>
      </div>
    </div>
  );
}
