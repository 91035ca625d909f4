import { useTranslation } from '../i18n/useTranslation.tsx';

export interface PlayTime {
  /** As a clock shows it: 1:05. */
  readonly clock: (seconds: number) => string;
  /** As one says it: 1 minute 5 seconds. */
  readonly spoken: (seconds: number) => string;
}

/** How times of a film or a recording are written and spoken. */
export function usePlayTime(): PlayTime {
  const { t } = useTranslation();
  return {
    clock: (time) => t('blocks.playing.time', parts(time)),
    spoken: (time) => {
      const { minutes, seconds } = parts(time);
      const words = {
        minutes: t('blocks.playing.minutes', { count: minutes }),
        seconds: t('blocks.playing.seconds', { count: seconds }),
      };
      if (minutes === 0) return words.seconds;
      return seconds === 0 ? words.minutes : t('blocks.playing.minutesAndSeconds', words);
    },
  };
}

const parts = (time: number) => ({
  minutes: Math.floor(time / 60),
  seconds: Math.floor(time) % 60,
});
