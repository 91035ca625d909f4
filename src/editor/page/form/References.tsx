import { setField } from '../../commands/setField.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { type ControlProps, tied } from './control.ts';
import styles from './controls.module.css';
import { Elsewhere } from './Elsewhere.tsx';
import { type Named, useForm } from './FormContext.ts';

interface ReferencesProps extends ControlProps {
  readonly names: 'lesson' | 'objective' | 'quiz';
  /** Whether the field takes a list of them. */
  readonly several: boolean;
}

/** Names something else in the course, chosen by its title. */
export function References({ names, several, ...props }: ReferencesProps) {
  const all = useForm().named[names];
  if (names === 'objective' && all.length === 0) return <Elsewhere what="objectives" />;
  return several ? <Several {...props} all={all} /> : <OneOf {...props} all={all} />;
}

type NamedProps = ControlProps & { readonly all: readonly Named[] };

function OneOf({ all, ...props }: NamedProps) {
  const { t } = useTranslation('editor');
  const { act } = useForm();
  const { value, place } = props;
  const chosen = typeof value === 'string' ? value : '';
  const isKnown = chosen === '' || all.some(({ id }) => id === chosen);
  return (
    <select
      {...tied(props)}
      className={styles['select']}
      value={chosen}
      onChange={({ target }) =>
        act(setField(place, target.value === '' ? undefined : target.value))
      }
    >
      <option value="">{t('form.none')}</option>
      {!isKnown && <option value={chosen}>{chosen}</option>}
      {all.map(({ id, title }) => (
        <option key={id} value={id} dir="auto">
          {title}
        </option>
      ))}
    </select>
  );
}

function Several({ all, id, value, place }: NamedProps) {
  const { act } = useForm();
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggle = (name: string) => {
    const next = all
      .map((each) => each.id)
      .filter((each) => chosen.includes(each) !== (each === name));
    act(setField(place, next));
  };
  return (
    <div className={styles['several']}>
      {all.map(({ id: name, title }) => (
        <div key={name} className={styles['one']}>
          <input
            id={`${id}-${name}`}
            type="checkbox"
            className={styles['check']}
            checked={chosen.includes(name)}
            onChange={() => toggle(name)}
          />
          <label htmlFor={`${id}-${name}`}>
            <bdi>{title}</bdi>
          </label>
        </div>
      ))}
    </div>
  );
}
