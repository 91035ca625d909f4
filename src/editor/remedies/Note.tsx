import { use, useId } from 'react';

import type { Issue } from '../../core/issue.ts';
import { isolated } from '../../i18n/isolated.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import type { DraftPlace } from '../commands/edit.ts';
import { isPlaceWithin } from '../commands/within.ts';
import { placeOf } from '../editing/places.ts';
import { FormContext } from '../page/form/FormContext.ts';
import { fetchNotes } from '../words/fetchNotes.ts';
import styles from './Note.module.css';
import { noteWords } from './noteWords.ts';
import type { Offer } from './offer.ts';
import { offersFor } from './remedies.ts';
import { SceneContext } from './scene.ts';

export interface NoteProps {
  readonly issue: Issue;
  /**
   * Something was done about it, and its buttons will be gone: whoever shows it keeps the focus. `at` is
   * where something else stands now; the place of the note, where that was far from it.
   */
  readonly onDone: (at: DraftPlace) => void;
  /** Leads to its place; `null` where the note stands at it. */
  readonly onGo: (() => void) | null;
}

/** What can be true or not: the button is for one of two answers, and as a rule for the rarer one. */
const PARTLY: ReadonlySet<Issue['rule']> = new Set([
  'missing-alternative',
  'missing-captions',
  'missing-credits',
]);

/** What `check` says of a place, with a button for each thing that can be done about it. */
export function Note({ issue, onDone, onGo }: NoteProps) {
  const { t, i18n } = useTranslation('editor');
  const fetching = fetchNotes(i18n.language);
  if (fetching !== null) use(fetching);
  const apart = fetching === null ? String : isolated;
  const form = use(FormContext);
  const announce = useAnnounce();
  // One of many that are called the same is heard with what it is about.
  const id = useId();
  const scene = useStore(use(SceneContext));
  const offers = scene === null ? [] : offersFor(issue, scene);
  const { message, remedy } =
    scene === null ? issue : noteWords(issue, scene, { t, language: i18n.language });
  const press = ({ command }: Offer) => {
    const noted = placeOf(issue.place);
    const around = { ...noted, path: noted.path.slice(0, -1) };
    let at = noted;
    const isDone = form?.act((draft) => {
      const edit = command(draft);
      const place = edit === null ? noted : placeOf(edit.place);
      if (isPlaceWithin(place, around)) at = place;
      return edit;
    });
    if (isDone !== true) return;
    announce(t('remedies.done'));
    onDone(at);
  };
  return (
    <div className={styles['note']} data-severity={issue.severity}>
      {/* Buttons say what can be done better than the words for those who have none. */}
      <p id={id}>
        <b>{message}</b>
        {(offers.length === 0 || PARTLY.has(issue.rule)) && ` ${remedy}`}
      </p>
      {(offers.length > 0 || onGo !== null) && (
        <div className={styles['ways']}>
          {offers.map((offer) => (
            <Button
              key={offer.words + (offer.values?.value ?? '')}
              look="quiet"
              aria-describedby={id}
              className={styles['offer']}
              onClick={() => press(offer)}
            >
              {t(`remedies.offers.${offer.words}`, { value: apart(offer.values?.value ?? '') })}
            </Button>
          ))}
          {onGo !== null && (
            <Button look="bare" className={styles['go']} aria-describedby={id} onClick={onGo}>
              {t('remedies.go')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
