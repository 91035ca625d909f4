import { useId, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { dataModelOf } from '../record/dataModel.ts';
import { anonymous } from '../record/valueRules.ts';
import styles from './DataPanel.module.css';
import { useDeskState } from './DeskContext.ts';
import fields from './fields.module.css';
import panel from './panel.module.css';
import { RecordStorePart } from './RecordStorePart.tsx';
import { Value } from './Value.tsx';

/** What the LMS has of the learner: the data model, or the record store. */
export function DataPanel() {
  const { t } = useTranslation('simulator');
  const standard = useDeskState(({ facts }) => facts.standard);
  const name = useDeskState(({ learner }) => learner.name);
  return (
    <>
      <h2 className={panel['title']}>{t('data.title')}</h2>
      <p className={panel['intro']}>
        <bdi>{name}</bdi>
      </p>
      {standard === 'cmi5' ? <RecordStorePart /> : <Model />}
    </>
  );
}

const NOTHING = {};

/** As many as one looks through: a course may set any number, and none holds up the desk. */
const PAGE = 300;

function Model() {
  const { t } = useTranslation('simulator');
  const live = useDeskState(({ values }) => values);
  const stored = useDeskState(({ attempts, learner }) => attempts[learner.id]?.values) ?? NOTHING;
  const isOpen = useDeskState(({ window }) => window !== null);
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(PAGE);
  const id = useId();
  const shown: Readonly<Record<string, string>> = isOpen ? { ...stored, ...live } : stored;
  const names = Object.keys(shown)
    .filter((name) => name.includes(wanted.trim()))
    .toSorted(inOrder.compare);
  if (Object.keys(shown).length === 0) return <p className={panel['empty']}>{t('data.none')}</p>;
  return (
    <>
      <label className={fields['label']} htmlFor={id}>
        {t('data.find')}
      </label>
      <input
        id={id}
        type="search"
        dir="ltr"
        className={fields['text']}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <dl className={styles['model']}>
        {names.slice(0, most).map((name) => (
          <Element
            key={name}
            name={name}
            value={shown[name] ?? ''}
            stored={Reflect.get(stored, name)}
          />
        ))}
      </dl>
      {names.length > most && (
        <Button look="quiet" onClick={() => setMost(Infinity)}>
          {t('data.rest')}
        </Button>
      )}
    </>
  );
}

interface ElementProps {
  readonly name: string;
  readonly value: string;
  readonly stored: unknown;
}

/** Values that the LMS has not stored yet are marked: whoever kills the tab now loses them. */
function Element({ name, value, stored }: ElementProps) {
  const { t } = useTranslation('simulator');
  const facts = useDeskState((state) => state.facts);
  // All else is the LMS's own, and times are stored as sums.
  const isSet =
    anonymous(name) in dataModelOf(facts).rules.writable && !name.endsWith('session_time');
  const kept = stored === value || !isSet;
  return (
    <div className={styles['element']} data-kept={kept}>
      <dt className={panel['code']}>{name}</dt>
      <dd>
        <Value text={value} />
        {!kept && <span className={styles['unkept']}>{t('data.notStored')}</span>}
      </dd>
    </div>
  );
}

/** Tenth behind ninth. */
const inOrder = new Intl.Collator('en', { numeric: true });
