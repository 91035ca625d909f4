import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Undo2 from 'lucide-react/icons/undo-2';
import { type RefObject, useId, useLayoutEffect, useRef } from 'react';

import type { ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import { Plain } from '../../ui/Plain.tsx';
import type { PlayableBlock, PlayableBlockOf } from '../playable.ts';
import { isAsked, questionText } from '../questions.ts';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import { type Person, type ScenarioContent, type Turn, wayThrough } from './content.ts';
import { areMet, changedBy, type Levels } from './levels.ts';
import { Meters } from './Meters.tsx';
import { Portrait } from './Portrait.tsx';
import { Stage } from './Stage.tsx';
import { Echo, Telling } from './Telling.tsx';
import { questionIn, useSceneQuestion } from './useSceneQuestion.tsx';
import styles from './View.module.css';

/** A story that goes on as the learner decides, from scene to scene, to one of its endings. */
export function View({ block, state, act }: BlockViewProps<'scenario'>) {
  const { content } = block;
  const { t } = useTranslation();
  const titleId = useId();
  const answer = state?.kind === 'answer' ? state.answer : null;
  const { turns, here } = wayThrough(content, answer);
  const steps = turns.map(({ choice }) => choice.item);
  const levels = levelsAfter(turns, content);
  const asked = useSceneQuestion(block, here);
  const [stage, expectScene] = useSceneFocus(steps.join());
  const goOn = (next: readonly ItemNumber[]) => {
    expectScene();
    // A story that has ended stands until it is opened again.
    if (state?.kind === 'answer' && state.submitted) act({ type: 'reopen' });
    act({ type: 'answer', answer: { kind: 'path', steps: next } });
  };
  const offered = here?.choices ?? [];
  const open = offered.filter(
    ({ needs, answered = asked.outcome }) => areMet(needs, levels) && answered === asked.outcome,
  );
  return (
    <section className={styles['frame']} aria-labelledby={titleId}>
      <header>
        <p className={styles['eyebrow']}>{t('blocks.scenario.eyebrow')}</p>
        <Heading id={titleId} className={styles['title']}>
          <Plain text={content.title} />
        </Heading>
      </header>
      {content.intro !== null && <Words value={content.intro} />}
      <Cast people={content.people} />
      <Meters meters={content.meters} levels={levels} />
      <Deeper>
        {here !== null && (
          <Stage
            key={steps.join()}
            place={stage}
            block={block}
            scene={here}
            asked={asked}
            before={turns.at(-1) ?? null}
            // Nobody is left without a way on, whatever an update made of the conditions.
            choices={open.length > 0 ? open : offered}
            onChoose={({ item }) => goOn([...steps, item])}
          />
        )}
      </Deeper>
      {turns.length > 0 && (
        <div className={styles['foot']}>
          {here?.ending && (
            <Button look="quiet" icon={<RotateCcw aria-hidden />} onClick={() => goOn([])}>
              {t('blocks.scenario.again')}
            </Button>
          )}
          {content.back && (
            <Button
              look="bare"
              icon={<Undo2 className="mirrors" aria-hidden />}
              onClick={() => goOn(steps.slice(0, -1))}
            >
              {t('blocks.scenario.back')}
            </Button>
          )}
        </div>
      )}
      {turns.length > 0 && <WaySoFar block={block} turns={turns} />}
    </section>
  );
}

const levelsAfter = (turns: readonly Turn[], { meters }: ScenarioContent): Levels<ItemNumber> =>
  turns.reduce<Levels<ItemNumber>>(
    (levels, { choice }) => changedBy(choice.changes, levels),
    new Map(meters.map(({ item, start }) => [item, start])),
  );

/** Who is in the story. */
function Cast({ people }: { readonly people: readonly Person[] }) {
  const { t } = useTranslation();
  if (people.length === 0) return null;
  return (
    <ul className={styles['cast']} aria-label={t('blocks.scenario.people')}>
      {people.map((person) => (
        <li key={person.item}>
          <Portrait person={person} isDescribed />
          <div>
            <p className={styles['name']}>{person.name}</p>
            {person.about !== null && <p className={styles['about']}>{person.about}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface WaySoFarProps {
  readonly block: PlayableBlockOf<'scenario'>;
  readonly turns: readonly Turn[];
}

/** All that happened until now, to be read again. */
function WaySoFar({ block, turns }: WaySoFarProps) {
  const { t } = useTranslation();
  return (
    <details className={styles['way']}>
      <summary>{t('blocks.scenario.wayHere')}</summary>
      <ol>
        {turns.map(({ scene, choice }) => (
          <li key={scene.item}>
            <p className={styles['past']}>
              <Plain text={scene.title} />
            </p>
            <Telling scene={scene} people={block.content.people} />
            <Asked question={questionIn(block, scene)} />
            <Echo choice={choice} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What a scene asked. */
function Asked({ question }: { readonly question: PlayableBlock | null }) {
  const { t } = useTranslation();
  if (question === null || !isAsked(question)) return null;
  return (
    <p>
      <strong>{t('blocks.scenario.asked')}</strong> <Plain text={questionText(question)} />
    </p>
  );
}

/**
 * Moves the focus to a scene once it is drawn, from where one reads on. Only where the learner asked
 * for it: a scene that comes from another tab must not take the focus away.
 *
 * @param steps What was decided so far: another value is another scene.
 * @returns Where the scene stands, and what says that the learner goes on.
 */
function useSceneFocus(steps: string): readonly [RefObject<HTMLElement | null>, () => void] {
  const scene = useRef<HTMLElement>(null);
  const expected = useRef(false);
  const shown = useRef(steps);
  useLayoutEffect(() => {
    if (shown.current === steps) return;
    shown.current = steps;
    if (expected.current) {
      scene.current?.focus({ preventScroll: true });
      scene.current?.firstElementChild?.scrollIntoView({ block: 'nearest', behavior: 'auto' });
    }
    expected.current = false;
  }, [steps]);
  const expect = () => {
    expected.current = true;
  };
  return [scene, expect];
}
