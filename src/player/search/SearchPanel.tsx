import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';

import type { PlayableOutline } from '../../course/playable.ts';
import { selectLessons, selectPassed } from '../../engine/select.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { onArrival } from '../lesson/blockElement.ts';
import { useCourse } from '../play/CourseActor.ts';
import { isEnough, soughtWords } from './foundWords.ts';
import styles from './SearchPanel.module.css';
import { SearchResults } from './SearchResults.tsx';
import { type SearchHit, searchCourse } from './searchCourse.ts';
import { showWords } from './showWords.ts';
import { type IndexState, useSearchIndex } from './useSearchIndex.ts';

interface SearchPanelProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly outline: PlayableOutline;
}

/** Looks for words in the whole course. What is looked for is reported to nobody, and is gone with the page. */
export function SearchPanel({ open, onClose, outline }: SearchPanelProps) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const { state, again } = useSearchIndex(open, outline);
  const sought = useMemo(() => soughtWords(query), [query]);
  const found = useDeferredValue(useResults(state, sought));
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  const follow = (hit: SearchHit) => {
    onClose();
    if (hit.block !== null) {
      onArrival(hit.block, (block) => showWords(block, hit.text, sought));
    } else if (hit.lesson.current) {
      // The page stands already: a link to it moves nothing.
      requestAnimationFrame(() => focusTitle());
    }
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      place="end"
      title={t('search.title')}
      closeLabel={t('common.close')}
    >
      <form
        className={styles['search']}
        onSubmit={(event) => {
          event.preventDefault();
          results.current?.querySelector('a')?.focus();
        }}
      >
        <label htmlFor={id}>{t('search.label')}</label>
        <input
          ref={field}
          id={id}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          className={styles['field']}
          aria-describedby={`${id}-hint`}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={(event) => {
            // Browsers only empty such a field: one press is to lead back to the lesson.
            if (event.key !== 'Escape') return;
            event.preventDefault();
            onClose();
          }}
        />
        <p id={`${id}-hint`} className={styles['hint']}>
          {t('search.hint')}
        </p>
      </form>
      {state.step === 'failed' && (
        <div role="alert" className={styles['failed']}>
          <p>
            {t('search.failed')} {t(`cover.refused.${state.cause}`)}
          </p>
          <Button look="quiet" onClick={again}>
            {t('common.tryAgain')}
          </Button>
        </div>
      )}
      <div ref={results}>
        <SearchResults found={found} onFollow={follow} />
      </div>
    </Dialog>
  );
}

const focusTitle = () => {
  const title = document.querySelector<HTMLElement>('main h1');
  if (title !== null) moveFocus(title);
};

/** `null` where nothing is looked for, or the words are still on their way. */
function useResults(state: IndexState, sought: ReturnType<typeof soughtWords>) {
  const lessons = useCourse(selectLessons);
  const passed = useCourse(selectPassed);
  return useMemo(
    () =>
      state.step === 'there' && isEnough(sought)
        ? searchCourse({ index: state.index, lessons, passed }, sought)
        : null,
    [state, lessons, passed, sought],
  );
}
