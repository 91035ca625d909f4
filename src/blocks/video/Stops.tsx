import CircleCheck from 'lucide-react/icons/circle-check';
import Play from 'lucide-react/icons/play';
import { type ReactNode, type RefObject, useId, useRef } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { InnerColumn } from '../../ui/Column.tsx';
import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import type { PlayableBlockOf } from '../playable.ts';
import { SectionHeading } from '../SectionHeading.tsx';
import { useFindable } from '../useFindable.ts';
import { usePlayTime } from '../usePlayTime.ts';
import { Slot } from '../viewHost.tsx';
import { type FilmStop, stopName } from './content.ts';
import styles from './Stops.module.css';
import type { OpenStops } from './useStops.tsx';

export interface StopsProps {
  readonly block: PlayableBlockOf<'video'>;
  readonly place: RefObject<HTMLElement | null>;
  readonly stops: OpenStops;
  /** Plays the film from a stop on; `null` where it cannot be played from here. */
  readonly onPlayOn: ((stop: FilmStop) => void) | null;
}

/** The questions at which the film stops, as a list: nobody has to play it to come to them. */
export function Stops({ block, place, stops, onPlayOn }: StopsProps) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <Deeper>
      <section ref={place} className={styles['stops']} aria-labelledby={heading}>
        <Heading id={heading}>{t('blocks.video.stops')}</Heading>
        <Deeper>
          <ol className={styles['list']}>
            {block.content.stops.map((stop) => (
              <li key={stop.item} data-stop={stop.item}>
                <Stop
                  stop={stop}
                  open={stops.isOpen(stop.item)}
                  answered={stops.isAnswered(stop.item)}
                  onToggle={(next) => stops.setOpen(stop.item, next)}
                  onPlayOn={onPlayOn}
                >
                  <Slot of={block} item={stop.item} />
                </Stop>
              </li>
            ))}
          </ol>
        </Deeper>
      </section>
    </Deeper>
  );
}

interface StopProps extends Pick<StopsProps, 'onPlayOn'> {
  readonly stop: FilmStop;
  readonly open: boolean;
  readonly answered: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

function Stop({ stop, open, answered, onToggle, onPlayOn, children }: StopProps) {
  const { t } = useTranslation();
  const time = usePlayTime().clock(stop.at);
  const bodyId = useId();
  const body = useRef<HTMLDivElement>(null);
  useFindable(body, open, () => onToggle(true));
  return (
    <>
      <SectionHeading
        title={stopName(stop, t)}
        open={open}
        read={false}
        controls={bodyId}
        aside={<Mark answered={answered} />}
        onToggle={onToggle}
      />
      <div ref={body} id={bodyId} hidden={!open}>
        <div className={styles['body']}>
          <Deeper>
            <InnerColumn>{children}</InnerColumn>
          </Deeper>
          {onPlayOn !== null && (
            <Button look="quiet" icon={<Play aria-hidden />} onClick={() => onPlayOn(stop)}>
              {t('blocks.video.playOn', { time })}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

function Mark({ answered }: { readonly answered: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={styles['mark']} data-answered={answered}>
      {answered && <CircleCheck aria-hidden />}
      {t(answered ? 'blocks.video.stopAnswered' : 'blocks.video.stopOpen')}
    </span>
  );
}
