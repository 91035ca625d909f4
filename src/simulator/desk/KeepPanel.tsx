import { type ChangeEvent, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { type FileProblem, readDeskFile, writeDeskFile } from '../record/deskFile.ts';
import { useDesk, useDeskState } from './DeskContext.ts';
import fields from './fields.module.css';
import styles from './KeepPanel.module.css';
import { deskFile } from './keptDesk.ts';
import panel from './panel.module.css';

/** The learners' data and the log: out as a file, in again, or deleted. */
export function KeepPanel() {
  const { t } = useTranslation('simulator');
  const { desk } = useDesk();
  const isOpen = useDeskState(({ window }) => window !== null);
  const save = () => {
    const state = desk.store.getState();
    saveAs(`${state.file.name.replace(/\.zip$/i, '')}.lms.json`, writeDeskFile(deskFile(state)));
  };
  return (
    <>
      <h2 className={panel['title']}>{t('keep.title')}</h2>
      <div className={styles['part']}>
        <Button look="quiet" onClick={save}>
          {t('keep.save')}
        </Button>
        <p className={styles['note']}>{t('keep.saveNote')}</p>
      </div>
      <Load disabled={isOpen} />
      <Forget disabled={isOpen} />
    </>
  );
}

interface WhileClosed {
  /** While the course is open, its LMS must not lose its memory. */
  readonly disabled: boolean;
}

function Load({ disabled }: WhileClosed) {
  const { t } = useTranslation('simulator');
  const { desk } = useDesk();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    const read = readDeskFile(await file.text(), desk.store.getState().facts.standard);
    target.value = '';
    setProblem(read.ok ? null : read.error);
    if (!read.ok) return;
    await desk.restore(read.value);
    announce(t('keep.loaded'));
  };
  return (
    <div className={styles['part']}>
      <label className={fields['label']}>
        {t('keep.load')}
        <input
          className={styles['file']}
          type="file"
          accept=".json,application/json"
          disabled={disabled}
          onChange={(event) => void load(event)}
        />
      </label>
      <p className={styles['note']}>{t(disabled ? 'keep.whileOpen' : 'keep.loadNote')}</p>
      <p role="alert" className={fields['problem']}>
        {problem !== null && <ProblemWords problem={problem} />}
      </p>
    </div>
  );
}

function ProblemWords({ problem }: { readonly problem: FileProblem }) {
  const { t } = useTranslation('simulator');
  switch (problem.kind) {
    case 'notJson':
      return t('keep.problems.notJson');
    case 'notOurs':
      return t('keep.problems.notOurs', { where: problem.where });
    case 'otherStandard':
      return t('keep.problems.otherStandard', { standard: t(`standards.${problem.standard}`) });
  }
}

function Forget({ disabled }: WhileClosed) {
  const { t } = useTranslation('simulator');
  const { desk } = useDesk();
  const announce = useAnnounce();
  const learner = useDeskState((state) => state.learner);
  const forget = async () => {
    await desk.forget(learner);
    announce(t('keep.forgotten'));
  };
  return (
    <div className={styles['part']}>
      <Button look="quiet" unavailable={disabled} onClick={() => void forget()}>
        {t('keep.forget', { name: learner.name })}
      </Button>
      <p className={styles['note']}>{t(disabled ? 'keep.whileOpen' : 'keep.forgetNote')}</p>
    </div>
  );
}

/** Hands a text to the browser as a file to keep. */
function saveAs(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
