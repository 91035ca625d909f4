import { valueAt } from '../../course/load/jsonPath.ts';
import { namesIn } from '../../i18n/isolated.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import type { DraftPlace } from '../commands/edit.ts';
import type { Draft } from '../document/draft.ts';
import type { DraftValues } from '../page/draftValues.ts';
import { bytesInWords } from '../page/form/mediaWords.ts';
import { FilePicture } from './FilePicture.tsx';
import styles from './FilesPage.module.css';
import type { MediaEntry } from './mediaList.ts';
import { ReplaceFile } from './ReplaceFile.tsx';
import { usePlaceWords } from './usePlaceWords.ts';

interface FileEntryProps {
  readonly file: MediaEntry;
  /** Where its picture is; `null` as long as it is not fetched. */
  readonly address: string | null;
  readonly draft: Draft;
  readonly values: DraftValues;
  readonly onGo: (place: DraftPlace) => void;
  readonly onRemove: () => void;
}

/** One file: a small picture, its kind and size, where it is shown, and what can be done with it. */
export function FileEntry({ file, address, draft, values, onGo, onRemove }: FileEntryProps) {
  const { t, i18n } = useTranslation('editor');
  const { name, kind, size, uses } = file;
  const placeWords = usePlaceWords(draft, values);
  const credits = creditsOf(uses, (at) => values.valueOf(draft, at));
  const facts = [
    t(`files.kinds.${kind ?? 'other'}`),
    ...(size === null ? [] : [bytesInWords(size, t)]),
  ];
  return (
    <li className={styles['file']}>
      <FilePicture kind={kind} address={address} />
      <div className={styles['about']}>
        <h3 className={styles['name']}>
          <bdi>{name}</bdi>
        </h3>
        <p className={styles['facts']}>
          {facts.join(' · ')}{' '}
          {uses.length === 0 && <b className={styles['idle']}>{t('files.unused')}</b>}
        </p>
        {credits.length > 0 && (
          <p className={styles['facts']}>
            {t('files.credit', { credit: namesIn(i18n.language, credits) })}
          </p>
        )}
        {uses.length > 0 && (
          <ul aria-label={t('files.usesOf', { file: name })} className={styles['uses']}>
            {uses.map((place) => (
              <li key={`${place.file} ${place.path.join('.')}`}>
                <button type="button" className={styles['use']} onClick={() => onGo(place)}>
                  {placeWords(place)}
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className={styles['ways']}>
          {kind !== null && uses.length > 0 && <ReplaceFile file={file} kind={kind} />}
          {uses.length === 0 && (
            <Button
              look="bare"
              aria-label={t('files.removeNamed', { file: name })}
              onClick={onRemove}
            >
              {t('files.remove')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

/** Who made it, and on which terms, as the blocks that show it say. */
function creditsOf(
  uses: readonly DraftPlace[],
  valueOf: (file: string) => unknown,
): readonly string[] {
  const said = uses.map(({ file, path }) =>
    valueAt(valueOf(file), [...path.slice(0, -1), 'credit']),
  );
  return [...new Set(said.filter((credit) => typeof credit === 'string'))];
}
