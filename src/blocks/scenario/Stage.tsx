import ChevronRight from 'lucide-react/icons/chevron-right';
import { type RefObject, useId } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { InnerColumn } from '../../ui/Column.tsx';
import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import { Plain } from '../../ui/Plain.tsx';
import type { PlayableBlockOf } from '../playable.ts';
import { Slot } from '../viewHost.tsx';
import { Words } from '../Words.tsx';
import type { Ending, Scene, StoryChoice, Turn } from './content.ts';
import { Changes } from './Meters.tsx';
import styles from './Stage.module.css';
import { Echo, Telling } from './Telling.tsx';
import type { SceneQuestion } from './useSceneQuestion.tsx';

interface StageProps {
  readonly block: PlayableBlockOf<'scenario'>;
  readonly scene: Scene;
  /** How it stands with what the scene asks. */
  readonly asked: SceneQuestion;
  /** What led here; `null` for the first scene. */
  readonly before: Turn | null;
  /** The choices that are open. */
  readonly choices: readonly StoryChoice[];
  readonly onChoose: (choice: StoryChoice) => void;
  /** Takes the focus when the learner comes here, and is then read by its heading. */
  readonly place: RefObject<HTMLElement | null>;
}

/** The scene that the learner has come to: what was chosen, what happens, and what can be decided. */
export function Stage({ block, scene, asked, before, choices, onChoose, place }: StageProps) {
  const { content } = block;
  const heading = useId();
  return (
    <section ref={place} tabIndex={-1} aria-labelledby={heading} className={styles['stage']}>
      {before !== null && (
        <>
          <Echo choice={before.choice} />
          <Changes meters={content.meters} changes={before.choice.changes} />
        </>
      )}
      <Heading id={heading} className={styles['title']}>
        <Plain text={scene.title} />
      </Heading>
      <Telling scene={scene} people={content.people} />
      {scene.ending !== null && (
        <Deeper>
          <EndingTold ending={scene.ending} />
        </Deeper>
      )}
      {scene.asks && (
        <Deeper>
          <InnerColumn>
            <Slot of={block} item={scene.item} />
          </InnerColumn>
        </Deeper>
      )}
      {!asked.isAnswered && <GoesOn asked={asked} />}
      {asked.isAnswered && choices.length > 0 && (
        <Choices scene={scene} choices={choices} onChoose={onChoose} />
      )}
    </section>
  );
}

/** What the story waits for, in the place of the choices. */
function GoesOn({ asked: { mustBeRight } }: Pick<StageProps, 'asked'>) {
  const { t } = useTranslation();
  return (
    <p className={styles['goesOn']}>
      {t(mustBeRight ? 'blocks.scenario.goesOnRight' : 'blocks.scenario.goesOn')}
    </p>
  );
}

function Choices({ scene, choices, onChoose }: Pick<StageProps, 'scene' | 'choices' | 'onChoose'>) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles['choices']}>
      <legend className={styles['question']}>
        <Plain text={scene.question ?? t('blocks.scenario.decide')} />
      </legend>
      <ul>
        {choices.map((choice) => (
          <li key={choice.item}>
            <button
              type="button"
              className={styles['choice']}
              // The second half of a double press must not decide the next scene as well.
              onClick={({ detail }) => detail < 2 && onChoose(choice)}
            >
              <span>
                <Plain text={choice.text} />
              </span>
              <ChevronRight className="mirrors" aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function EndingTold({ ending: { title, text, otherwise } }: { readonly ending: Ending }) {
  const { t } = useTranslation();
  return (
    <div className={styles['ending']}>
      <div>
        <p className={styles['eyebrow']}>{t('blocks.scenario.ending')}</p>
        <Heading className={styles['endingTitle']}>{title}</Heading>
      </div>
      <Words value={text} />
      {otherwise !== null && (
        <div className={styles['otherwise']}>
          <Heading>{t('blocks.scenario.otherwise')}</Heading>
          <Words value={otherwise} />
        </div>
      )}
    </div>
  );
}
