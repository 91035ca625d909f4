import Flag from 'lucide-react/icons/flag';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useId } from 'react';

import { type DrawnScene, type MappedScene, mapStory } from '../../../blocks/scenario/mapStory.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import type { DraftPlace } from '../../commands/edit.ts';
import { below } from '../../editing/places.ts';
import { useForm } from './FormContext.ts';
import styles from './StoryMap.module.css';

interface StoryMapProps {
  /** As the draft has them: anything may be missing. */
  readonly scenes: unknown;
  readonly place: DraftPlace;
}

/** Who leads where in a story: a row for each scene, which leads to its fields, and lines between them. */
export function StoryMap({ scenes, place }: StoryMapProps) {
  const { t } = useTranslation('editor');
  const { choose } = useForm();
  const heading = useId();
  const written: readonly unknown[] = Array.isArray(scenes) ? scenes : [];
  if (written.length < 2) return null;
  const map = mapStory(written.map(drawnScene));
  return (
    <section className={styles['map']} aria-labelledby={heading}>
      <h4 id={heading}>{t('map.title')}</h4>
      <div className={styles['drawing']}>
        <Ways map={map} />
        <ol className={styles['scenes']}>
          {map.map((scene, index) => (
            <li key={scene.number}>
              <button
                type="button"
                className={styles['scene']}
                onClick={() => choose(below(below(place, index), 'title'))}
              >
                <span className={styles['number']}>{scene.number}</span>
                <span className={styles['words']}>
                  <bdi className={styles['title']}>{textAt(written[index], ['title'])}</bdi>{' '}
                  <Tells scene={scene} />
                </span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** What a scene is in the story, in words and a sign. */
function Tells({ scene }: { readonly scene: MappedScene }) {
  const { t, i18n } = useTranslation('editor');
  const list = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' });
  const faults = [
    ...(scene.isLedTo ? [] : [t('map.alone')]),
    ...(scene.leadsNowhere ? [t('map.nowhere')] : []),
    ...(scene.leadsBack ? [t('map.back')] : []),
    ...(scene.isDeadEnd ? [t('map.deadEnd')] : []),
  ];
  return (
    <span className={styles['tells']}>
      {faults.length > 0 && <TriangleAlert className={styles['fault']} aria-hidden />}
      {scene.isEnding && <Flag aria-hidden />}
      {[
        ...(scene.isEnding ? [t('map.ending')] : []),
        ...(scene.to.length > 0
          ? [t('map.leadsTo', { scenes: list.format(scene.to.map(String)) })]
          : []),
        ...faults,
      ].join(' · ')}
    </span>
  );
}

/** In units of the drawing: a row as high as those of the list, and the room for lines beside it. */
const ROW = 56;
const ROOM = 64;

/** Lines for the eye, from each scene to those to which it leads: the rows say the same in words. */
function Ways({ map }: { readonly map: readonly MappedScene[] }) {
  const middle = (number: number) => (number - 0.5) * ROW;
  return (
    <svg
      className={`mirrors ${styles['ways']}`}
      width={ROOM}
      height={map.length * ROW}
      viewBox={`0 0 ${ROOM} ${map.length * ROW}`}
      aria-hidden
      focusable="false"
    >
      {map.flatMap(({ number, to }) =>
        to.map((target) => {
          const depth = ROOM - 8 - (ROOM - 12) * (1 - 1 / (1 + Math.abs(target - number) / 2));
          // A line leaves below the middle of its scene, and comes in above that of the other.
          const from = middle(number) + 8;
          const end = middle(target) - 8;
          return (
            <g key={`${number} ${target}`} data-back={target <= number || undefined}>
              <path d={`M${ROOM} ${from}C${depth} ${from} ${depth} ${end} ${ROOM - 2} ${end}`} />
              <path d={`m${ROOM - 8} ${end - 4} 6 4 -6 4`} />
            </g>
          );
        }),
      )}
    </svg>
  );
}

const drawnScene = (scene: unknown): DrawnScene => {
  const choices = valueAt(scene, ['choices']);
  return {
    id: textAt(scene, ['id']),
    isEnding: valueAt(scene, ['ending']) !== undefined,
    to: (Array.isArray(choices) ? choices : []).map((choice: unknown) => textAt(choice, ['to'])),
  };
};

function textAt(value: unknown, path: readonly string[]): string {
  const text = valueAt(value, path);
  return typeof text === 'string' ? text : '';
}
