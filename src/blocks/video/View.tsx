import { type ReactNode, useId, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Wide } from '../../ui/Column.tsx';
import { BlockHead } from '../BlockHead.tsx';
import { SayDone, useDoneWords } from '../SayDone.tsx';
import { Transcript } from '../Transcript.tsx';
import { useHasRoom } from '../useHasRoom.ts';
import type { BlockViewProps } from '../viewContract.ts';
import type { Film } from './content.ts';
import { playFrom, useFilmPlace } from './filmPlace.tsx';
import { FilmSide } from './FilmSide.tsx';
import { Stops } from './Stops.tsx';
import { useStops } from './useStops.tsx';
import styles from './View.module.css';

/** A film, beside or below it all that it says in words, either of which is enough, and its questions. */
export function View(props: BlockViewProps<'video'>) {
  const { block, done, act } = props;
  const { title, intro, film, seconds, share, transcript } = block.content;
  const place = useFilmPlace();
  const [list, stops] = useStops(block);
  const { t } = useTranslation();
  const titleId = useId();
  const { probe, hasRoom } = useHasRoom();
  const [failed, setFailed] = useState(false);
  const sayDone = useDoneWords(done && share > 0, t('blocks.video.done'));
  const say = () => {
    sayDone();
    act({ type: 'play', from: 0, to: seconds });
  };
  const saying = (label: string): ReactNode =>
    share > 0 && (
      <SayDone label={label} doneWords={t('blocks.video.done')} done={done} onSay={say} />
    );
  return (
    <div>
      <BlockHead title={title} intro={intro} titleId={titleId} />
      <Wide>
        <div className={styles['room']} data-beside={hasRoom}>
          <span ref={probe} className={styles['probe']} />
          <FilmSide
            key={fileOf(film)}
            {...props}
            place={place}
            stopping={{
              stops: block.content.stops.filter(({ item }) => !stops.isAnswered(item)),
              onStop: stops.leadTo,
            }}
            failed={failed}
            onFailed={setFailed}
          >
            {saying(t('blocks.video.watchedIt'))}
          </FilmSide>
          <Transcript value={transcript} titleId={titleId} beside={hasRoom} instead={failed}>
            {saying(t('blocks.playing.readIt'))}
          </Transcript>
        </div>
      </Wide>
      {block.content.stops.length > 0 && (
        <Stops
          place={list}
          block={block}
          stops={stops}
          onPlayOn={
            film.kind === 'external' || failed
              ? null
              : ({ item, at }) => {
                  stops.setOpen(item, false);
                  playFrom(place, at, seconds);
                }
          }
        />
      )}
    </div>
  );
}

/** Tells a film from the same film in another language: browsers only load what is there at first. */
const fileOf = (film: Film): string =>
  film.kind === 'local' ? (film.sources[0]?.address ?? '') : film.address;
