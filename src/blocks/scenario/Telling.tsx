import { Plain } from '../../ui/Plain.tsx';
import { Words } from '../Words.tsx';
import type { Person, Scene, StoryChoice } from './content.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Portrait } from './Portrait.tsx';
import styles from './Telling.module.css';

interface TellingProps {
  readonly scene: Scene;
  readonly people: readonly Person[];
}

/** What happens in a scene, and what people say in it. */
export const Telling = ({ scene: { text, says }, people }: TellingProps) => (
  <>
    <Words value={text} />
    {says.map(({ who, text: words }, index) => {
      const person = people.find(({ item }) => item === who);
      return (
        <div key={index} className={styles['speech']}>
          {person !== undefined && <Portrait person={person} />}
          <div className={styles['bubble']}>
            {person !== undefined && <p className={styles['name']}>{person.name}</p>}
            <Words value={words} />
          </div>
        </div>
      );
    })}
  </>
);

/** What the learner chose, and what followed at once. */
export function Echo({ choice }: { readonly choice: StoryChoice }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles['you']}>
        <span className={styles['name']}>{t('blocks.scenario.you')}</span>{' '}
        <span>
          <Plain text={choice.text} />
        </span>
      </p>
      {choice.after !== null && <Words value={choice.after} />}
    </>
  );
}
