import { useId, useState } from 'react';

import type { PlayableLesson } from '../../course/playable.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { setPreference, speechRates, usePreferences } from '../preferences/preferences.ts';
import styles from './ListenBar.module.css';
import { useListenWords } from './listenWords.ts';
import { partName, pageParts } from './pageParts.ts';
import type { Reader } from './reader.ts';
import type { Voice } from './speechPort.ts';

interface ListenOptionsProps {
  readonly lesson: PlayableLesson;
  readonly voices: readonly Voice[];
  readonly voice: Voice | null;
  readonly part: string | null;
  readonly reader: Reader;
}

/** From where to read, how fast, and in which voice. */
export function ListenOptions({ lesson, voices, voice, part, reader }: ListenOptionsProps) {
  const listen = useListenWords();
  const { speechRate } = usePreferences();
  const places = usePlaces(lesson);
  const voiceName = ({ name, local }: Voice) => (local ? name : listen('elsewhere', { name }));
  return (
    <div className={styles['options']}>
      <Field
        label={listen('from')}
        value={part ?? ''}
        options={part === null ? [['', listen('here')], ...places] : places}
        onChoose={reader.readFrom}
      />
      <Field
        label={listen('speed')}
        value={String(speechRate)}
        options={speechRates.map((rate) => [String(rate), listen('rate', { rate })])}
        onChoose={(value) => {
          const rate = speechRates.find((each) => String(each) === value);
          if (rate !== undefined) setPreference({ speechRate: rate });
        }}
      />
      <Field
        label={listen('voice')}
        value={voice?.uri ?? ''}
        options={voices.map((each) => [each.uri, voiceName(each)])}
        onChoose={(uri) => setPreference({ voice: uri })}
      />
    </div>
  );
}

/** The parts of the page by name, as they were when they were asked for. */
function usePlaces(lesson: PlayableLesson) {
  const { t } = useTranslation();
  const listen = useListenWords();
  const [places] = useState(() =>
    pageParts(lesson, { language: lesson.language, t, listen }).flatMap((part) => {
      const name = partName(part);
      return name === null ? [] : [[part.id, name] as const];
    }),
  );
  return places;
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

/** One choice of several, as a native list: every platform has a good one. */
function Field({ label, value, options, onChoose }: FieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
