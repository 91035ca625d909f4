import AudioLines from 'lucide-react/icons/audio-lines';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';

import type { PlayableLesson } from '../../course/playable.ts';
import { type CourseSnapshot, selectQuiz } from '../../engine/select.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { useCourse } from '../play/CourseActor.ts';
import { useStore } from '../play/useStore.ts';
import { setPreference, usePreferences } from '../preferences/preferences.ts';
import styles from './ListenBar.module.css';
import { ListenOptions } from './ListenOptions.tsx';
import { useListenWords } from './listenWords.ts';
import { SpokenMark } from './SpokenMark.tsx';
import { Transport } from './Transport.tsx';
import { useFollow } from './useFollow.ts';
import { useReader } from './useReader.ts';
import { useVoices } from './useVoices.ts';
import { chosenVoice } from './voiceChoice.ts';

export interface ListenBarProps {
  readonly lesson: PlayableLesson;
  readonly onClose: () => void;
}

/** Reads the open page aloud, and lets the learner steer it. */
export function ListenBar({ lesson, onClose }: ListenBarProps) {
  const { t, i18n } = useTranslation();
  const listen = useListenWords();
  const { language } = lesson;
  const voices = useVoices(language);
  const { speechRate, voice: wanted, remoteVoices } = usePreferences();
  const voice = chosenVoice(voices, wanted);
  const asks = voice !== null && !voice.local && !remoteVoices;
  const reader = useReader({
    lesson,
    words: { language, t, listen },
    voice: asks ? null : voice,
    rate: speechRate,
    remote: remoteVoices,
    spoken: i18n.language,
    step: useCourse(quizStep),
  });
  const { status, part, sentence } = useStore(reader.reading);
  const [choosing, setChoosing] = useState(false);
  const bar = useRef<HTMLElement>(null);
  const height = useBarHeight(bar);
  useFollow(status === 'speaking' ? (sentence?.range ?? null) : null, height);
  useFocusInBar(bar, asks);
  const agree = () => {
    // The voice may speak from here on: within the press, as some browsers want it.
    flushSync(() => setPreference({ remoteVoices: true }));
    reader.play();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (!choosing) return onClose();
    setChoosing(false);
    bar.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  return (
    // Escape leaves from wherever the focus is in the bar; every other key belongs to its controls.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={bar}
      className={styles['bar']}
      data-listen
      aria-label={listen('title')}
      onKeyDown={escape}
    >
      {choosing && (
        <ListenOptions voices={voices} voice={voice} part={part} reader={reader} lesson={lesson} />
      )}
      {asks && <Consent onAgree={agree} />}
      <output className={styles['trouble']}>{status === 'failed' && listen('failed')}</output>
      <Transport
        icon={<AudioLines aria-hidden />}
        status={asks ? null : status}
        reader={reader}
        choosing={choosing}
        onChoose={() => setChoosing(!choosing)}
        onClose={onClose}
      />
      <SpokenMark range={asks ? null : (sentence?.range ?? null)} />
    </section>
  );
}

/** What a quiz shows; empty in a lesson. */
function quizStep(snapshot: CourseSnapshot): string {
  const quiz = selectQuiz(snapshot);
  if (quiz === null) return '';
  return quiz.step === 'asking' ? `${quiz.current.question.key}` : quiz.step;
}

/** The focus comes to the bar when it opens, and stays in it when the button that had it goes. */
function useFocusInBar(bar: { readonly current: HTMLElement | null }, asks: boolean): void {
  const came = useRef(false);
  useEffect(() => {
    const isLost = !asks && document.activeElement === document.body;
    if (came.current && !isLost) return;
    came.current = true;
    bar.current?.querySelector<HTMLElement>('[data-main]')?.focus({ preventScroll: true });
  }, [bar, asks]);
}

/** Before a voice speaks that sends away what it reads. */
function Consent({ onAgree }: { readonly onAgree: () => void }) {
  const listen = useListenWords();
  return (
    <div className={styles['consent']}>
      <p>{listen('consent')}</p>
      <Button look="quiet" data-main onClick={onAgree}>
        {listen('agree')}
      </Button>
    </div>
  );
}

const HEIGHT = '--listen-height';

/** Tells the page how much of the window the bar takes, in pixels, so that it never covers the focus. */
function useBarHeight(bar: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const measure = () => {
      const measured = bar.current?.offsetHeight ?? 0;
      style.setProperty(HEIGHT, `${measured}px`);
      setHeight(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (bar.current !== null) observer.observe(bar.current);
    return () => {
      observer.disconnect();
      style.removeProperty(HEIGHT);
    };
  }, [bar]);
  return height;
}
