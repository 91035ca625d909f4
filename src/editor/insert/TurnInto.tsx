import { useTranslation } from '../../i18n/useTranslation.tsx';
import { closeAround } from '../../ui/closeAround.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import type { DraftPlace } from '../commands/edit.ts';
import { turnsInto } from '../commands/turned.ts';
import { turnInto } from '../commands/turnInto.ts';
import { turnLosses } from '../commands/turnLosses.ts';
import { blockName } from '../page/blockName.ts';
import { useForm } from '../page/form/FormContext.ts';
import { useFieldWords } from '../page/form/useFieldWords.ts';
import { gridKeys } from './gridKeys.ts';
import styles from './TurnInto.module.css';
import { TypeButton } from './TypeButton.tsx';

/** A block that may become one of another type. */
export interface TurnedBlock {
  readonly place: DraftPlace;
  readonly block: unknown;
}

/** The types that a block can become; what stays and what goes is said before anything is done. */
export function TurnInto({ place, block, onDone }: TurnedBlock & { readonly onDone: () => void }) {
  const { t, i18n } = useTranslation('editor');
  const { act } = useForm();
  const fieldWords = useFieldWords();
  const types = turnsInto(block);
  if (types.length === 0) return <p>{t('turn.none')}</p>;
  const { type: kind, excerpt } = blockName(block, i18n.language);
  const list = new Intl.ListFormat(i18n.language);
  const losses = (type: (typeof types)[number]) => {
    const names = turnLosses(block, type).map((words) => fieldWords(words).title);
    return names.length === 0
      ? t('turn.nothingLost')
      : t('turn.lost', { names: list.format(names) });
  };
  return (
    <>
      <p className={styles['said']}>
        {t('turn.kept', { name: excerpt ?? kind })} {t('turn.anew')}
      </p>
      {/* The buttons are reached by Tab, too: arrows are only quicker. */}
      <ul role="presentation" className={styles['types']} onKeyDown={gridKeys}>
        {types.map((type) => (
          <li key={type}>
            <TypeButton
              type={type}
              words={losses(type)}
              onPress={() => {
                // As Escape does, so that the focus goes back to where it was.
                closeAround(document.activeElement);
                onDone();
                act(turnInto(place, type));
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface TurnIntoDialogProps extends TurnedBlock {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The same in a window of its own. */
export function TurnIntoDialog({ open, onClose, ...turned }: TurnIntoDialogProps) {
  const { t } = useTranslation('editor');
  return (
    <Dialog open={open} onClose={onClose} title={t('turn.title')} closeLabel={t('close')}>
      <TurnInto {...turned} onDone={onClose} />
    </Dialog>
  );
}
