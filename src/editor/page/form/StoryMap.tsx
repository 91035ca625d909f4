import Flag from 'lucide-react/icons/flag';
import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
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
      <h3 id={heading}>{t('map.title')}</h3>
      <div className={styles['drawing']}>
        <Ways map={map} />
        <ol className={styles['scenes']}>
          {map.map((scene, index) => (
            <li key={scene.number}>
              <button
                type="button"
                className={styles['scene']}
                data-faults={faultsOf(scene).length}
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

/** What is wrong with a scene in the story, each by the name of its words. */
const faultsOf = ({ isLedTo, leadsNowhere, leadsBack, isDeadEnd }: MappedScene) =>
  [
    ...(isLedTo ? [] : (['alone'] as const)),
    ...(leadsNowhere ? (['nowhere'] as const) : []),
    ...(leadsBack ? (['back'] as const) : []),
    ...(isDeadEnd ? (['deadEnd'] as const) : []),
  ] as const;

/** What a scene is in the story, in words and signs: a line, and one more for each fault. */
function Tells({ scene }: { readonly scene: MappedScene }) {
  const { t, i18n } = useTranslation('editor');
  const list = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' });
  return (
    <span className={styles['tells']}>
      {scene.isEnding && (
        <span>
          <Flag aria-hidden /> {t('map.ending')}
        </span>
      )}
      {scene.asks && (
        <span>
          <CircleQuestionMark aria-hidden /> {t('map.asks')}
        </span>
      )}
      {scene.to.length > 0 && (
        <span>{t('map.leadsTo', { scenes: list.format(scene.to.map(String)) })}</span>
      )}
      {faultsOf(scene).map((fault) => (
        <span key={fault} className={styles['fault']}>
          <TriangleAlert aria-hidden /> {t(`map.${fault}`)}
        </span>
      ))}
    </span>
  );
}

/** In sixteenths of the letters' size: a row, a line more of it, and the room for the ways beside it. */
const ROW = 56;
const LINE = 20;
const ROOM = 64;

/** Lines for the eye, from each scene to those to which it leads: the rows say the same in words. */
function Ways({ map }: { readonly map: readonly MappedScene[] }) {
  const heights = map.map((scene) => ROW + LINE * faultsOf(scene).length);
  const whole = sum(heights);
  const middle = (number: number) =>
    sum(heights.slice(0, number - 1)) + (heights[number - 1] ?? ROW) / 2;
  return (
    <svg
      className={`mirrors ${styles['ways']}`}
      viewBox={`0 0 ${ROOM} ${whole}`}
      aria-hidden
      focusable="false"
    >
      {map.flatMap(({ number, to }) =>
        to.map((target) => {
          // The further it leads, the further it keeps from the rows.
          const depth = 4 + (ROOM - 12) / (1 + Math.abs(target - number) / 2);
          // It leaves below the middle of its scene, and comes in above that of the other.
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

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const drawnScene = (scene: unknown): DrawnScene => {
  const choices = valueAt(scene, ['choices']);
  return {
    id: textAt(scene, ['id']),
    isEnding: valueAt(scene, ['ending']) !== undefined,
    asks: valueAt(scene, ['asks', 0]) !== undefined,
    to: (Array.isArray(choices) ? choices : []).map((choice: unknown) => textAt(choice, ['to'])),
  };
};

function textAt(value: unknown, path: readonly string[]): string {
  const text = valueAt(value, path);
  return typeof text === 'string' ? text : '';
}
