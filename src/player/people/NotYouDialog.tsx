import { type RefObject, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { PutAside } from '../../session/peopleList.ts';
import { copyOf, type CopyProblem, takeIn } from '../../session/workCopy.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NamedField } from '../../ui/NamedField.tsx';
import { AsideList } from './AsideList.tsx';
import { DeleteAside } from './DeleteAside.tsx';
import type { NotYouProps } from './NotYou.tsx';
import { LONGEST_LABEL, personLabel } from './personLabel.ts';
import styles from './NotYouDialog.module.css';

interface NotYouDialogProps extends NotYouProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Puts the work that is open aside, comes back to another's, and asks apart before one is deleted. */
export function NotYouDialog({ begun, onClose, open, people, session }: NotYouDialogProps) {
  const { t } = useTranslation();
  const names = () => named(people.aside(), t('people.nameless'));
  const [aside, setAside] = useState(names);
  const [deleting, setDeleting] = useState<PutAside | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const close = () => {
    setDeleting(null);
    setSaid(null);
    onClose();
  };
  const change = (next: string | null) => {
    // Another tab may have put somebody aside since.
    const others = names().filter(({ seat }) => seat !== next);
    const label = personLabel(field.current?.value ?? '', others);
    if (begun && label === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    // Where the browser refuses, nothing has changed, and the session goes on.
    if (!people.change(begun ? label : null, next)) return setSaid(t('people.notKept'));
    // What is open is saved for who did it: this page stays at the seat that it began at.
    session.end();
    location.reload();
  };
  const bringIn = async (file: File) => {
    const taken = takeIn(people, await file.text(), (label) => personLabel(label, names()));
    setAside(names());
    setSaid(
      taken.ok ? t('people.takenIn', { label: taken.value.label }) : t(PROBLEMS[taken.error]),
    );
  };
  const remove = (person: PutAside) => {
    const isGone = people.remove(person.seat);
    setAside(names());
    setDeleting(null);
    setSaid(t(isGone ? 'people.deleted' : 'people.openNow', { label: person.label }));
  };
  const title =
    deleting === null
      ? t(begun ? 'people.title' : 'people.titleAside')
      : t('people.deleteTitle', { label: deleting.label });
  return (
    <Dialog open={open} onClose={close} title={title} closeLabel={t('common.close')}>
      {deleting === null ? (
        <div className={styles['body']}>
          {people.wasDamaged() && <p className={styles['hint']}>{t('people.damaged')}</p>}
          {begun && <PutAsideForm field={field} missing={missing} onSubmit={() => change(null)} />}
          <AsideList
            aside={aside}
            begun={begun}
            onGoOn={({ seat }) => change(seat)}
            onDelete={setDeleting}
            onTakeIn={(file) => void bringIn(file)}
          />
          <output className={styles['said']}>{said}</output>
        </div>
      ) : (
        <DeleteAside
          person={deleting}
          copy={(person) => copyOf(people, person)}
          onDelete={() => remove(deleting)}
          onKeep={() => setDeleting(null)}
        />
      )}
    </Dialog>
  );
}

/** The list with a name for whom a damaged one had lost it. */
const named = (aside: readonly PutAside[], nameless: string): readonly PutAside[] =>
  aside.reduce<readonly PutAside[]>((list, { label, seat }) => {
    const shown = label === '' ? personLabel(nameless, list) : label;
    return [...list, { label: shown, seat }];
  }, []);

const PROBLEMS = {
  notACopy: 'people.notACopy',
  otherCourse: 'people.otherCourse',
  notKept: 'people.notKept',
} as const satisfies Record<CopyProblem, string>;

interface PutAsideFormProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly missing: boolean;
  readonly onSubmit: () => void;
}

function PutAsideForm({ field, missing, onSubmit }: PutAsideFormProps) {
  const { t } = useTranslation();
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <p>{t('people.intro')}</p>
      <NamedField
        field={field}
        label={t('people.label')}
        hint={t('people.labelHint')}
        missing={missing ? t('people.labelMissing') : null}
        autoComplete="off"
        maxLength={LONGEST_LABEL}
      />
      <div className={styles['buttons']}>
        <Button type="submit">{t('people.putAside')}</Button>
      </div>
    </form>
  );
}
