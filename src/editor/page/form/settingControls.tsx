import { use, useState } from 'react';

import type { JsonPath } from '../../../course/load/finding.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { useStore } from '../../../player/play/useStore.ts';
import { setField } from '../../commands/setField.ts';
import { optionIn } from '../../words/fieldWordsIn.ts';
import { languageChoices, languageName } from '../../words/languages.ts';
import { chosenWhole } from './chosenWhole.ts';
import { type ControlProps, tied } from './control.ts';
import type { ItemReferenceControl, NumberFacts } from './controlOf.ts';
import styles from './controls.module.css';
import { FormRootContext } from './FieldsContext.ts';
import { useForm } from './FormContext.ts';
import { itemsOf } from './namedItems.ts';

type PresetProps = ControlProps & { readonly preset: unknown };

/** A number, with what it counts beside it. */
export function NumberControl(props: ControlProps & { readonly number: NumberFacts }) {
  const { value, place, id } = props;
  const { preset, min, max, isWhole, means } = props.number;
  const { t } = useTranslation('editor');
  const { act, isUnwritten } = useForm();
  // What is being written may be no number yet.
  const [written, setWritten] = useState<string | null>(null);
  const count = [value, preset].find((each) => typeof each === 'number') ?? 0;
  const unit = means === null || !isUnit(means) ? null : t(`form.units.${means}`, { count });
  return (
    <span className={styles['measured']}>
      <input
        {...tied(props)}
        aria-describedby={unit === null ? props.describedBy : `${id}-unit ${props.describedBy}`}
        className={styles['number']}
        type="number"
        min={min ?? undefined}
        max={max ?? undefined}
        step={isWhole ? 1 : 'any'}
        value={written ?? (typeof value === 'number' ? String(value) : '')}
        placeholder={typeof preset === 'number' ? String(preset) : undefined}
        onChange={({ target }) => {
          setWritten(target.value);
          act(setField(place, target.value === '' ? undefined : target.valueAsNumber));
        }}
        onFocus={({ target }) => isUnwritten(place) && target.select()}
        onBlur={() => setWritten(null)}
      />
      {unit !== null && <span id={`${id}-unit`}>{unit}</span>}
      {means === 'seconds' && typeof value === 'number' && value >= 60 && (
        <span className={styles['aside']}>
          {t('form.minutesAndSeconds', { minutes: Math.floor(value / 60), seconds: value % 60 })}
        </span>
      )}
    </span>
  );
}

const units = ['percent', 'minutes', 'seconds', 'characters'] as const;
type Unit = (typeof units)[number];
const isUnit = (means: string): means is Unit => units.some((unit) => unit === means);

export function FlagControl(props: PresetProps) {
  const { value, place, preset } = props;
  const { act } = useForm();
  return (
    <input
      {...tied(props)}
      type="checkbox"
      className={styles['check']}
      checked={typeof value === 'boolean' ? value : preset === true}
      onChange={({ target }) => act(setField(place, target.checked))}
    />
  );
}

/** True or false, of which one has to be said. */
export function TrueOrFalse({ id, value, place, describedBy }: ControlProps) {
  const { t } = useTranslation('editor');
  const { act } = useForm();
  return (
    <div className={styles['ways']}>
      {[true, false].map((way) => (
        <label key={String(way)} className={styles['one']}>
          <input
            type="radio"
            name={id}
            className={styles['check']}
            checked={value === way}
            aria-describedby={describedBy}
            onChange={() => act(setField(place, way))}
          />
          {t(way ? 'form.true' : 'form.false')}
        </label>
      ))}
    </div>
  );
}

export function ChoiceControl(props: PresetProps & { readonly options: readonly string[] }) {
  const { value, place, options, preset } = props;
  const { i18n } = useTranslation('editor');
  const { act } = useForm();
  const wordsOf = optionIn(i18n.language);
  return (
    <select
      {...tied(props)}
      className={styles['select']}
      value={typeof value === 'string' ? value : String(preset ?? '')}
      onChange={({ target }) => act(setField(place, target.value))}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {wordsOf(option)}
        </option>
      ))}
    </select>
  );
}

/** Lines of code, from left to right; a line break is one. Tab goes on to the next field, as everywhere. */
export function CodeControl(props: ControlProps) {
  const { value, place } = props;
  const { act, isUnwritten } = useForm();
  const code = typeof value === 'string' ? value : '';
  return (
    <textarea
      {...tied(props)}
      className={[styles['text'], styles['code']].join(' ')}
      rows={Math.min(24, Math.max(4, code.split('\n').length + 1))}
      dir="ltr"
      spellCheck={false}
      autoCapitalize="off"
      value={code}
      {...chosenWhole(() => isUnwritten(place))}
      onChange={({ target }) => act(setField(place, target.value || undefined))}
    />
  );
}

/** A day, as the calendar of the browser has it. */
export function DateControl(props: ControlProps) {
  const { value, place } = props;
  const { act } = useForm();
  return (
    <input
      {...tied(props)}
      type="date"
      className={styles['number']}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => act(setField(place, target.value || undefined))}
    />
  );
}

/** A language, by its name in the language of the editor. */
export function LanguageControl(props: ControlProps) {
  const { value, place } = props;
  const { t, i18n } = useTranslation('editor');
  const { act } = useForm();
  const chosen = typeof value === 'string' ? value : '';
  return (
    <select
      {...tied(props)}
      className={styles['select']}
      value={chosen}
      onChange={({ target }) => act(setField(place, target.value || undefined))}
    >
      {chosen === '' && <option value="">{t('form.none')}</option>}
      {languageChoices(i18n.language, chosen).map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** Some languages: each can be taken away, and another added. */
export function Languages({ id, value, place }: ControlProps) {
  const { t, i18n } = useTranslation('editor');
  const { act } = useForm();
  const codes = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  const set = (next: readonly string[]) =>
    act(setField(place, next.length === 0 ? undefined : next));
  return (
    <div className={styles['several']}>
      {codes.map((code) => (
        <label key={code} className={styles['one']}>
          <input
            type="checkbox"
            className={styles['check']}
            checked
            onChange={() => set(codes.filter((each) => each !== code))}
          />
          {languageName(i18n.language, code)}
        </label>
      ))}
      <select
        id={id}
        className={styles['select']}
        aria-label={t('form.addLanguage')}
        value=""
        onChange={({ target }) => set([...codes, target.value])}
      >
        <option value="">{t('form.addLanguage')}</option>
        {languageChoices(i18n.language, '')
          .filter(({ code }) => !codes.includes(code))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>
    </div>
  );
}

/** Names an item of the same block, by its first words. */
export function ItemReference(props: ControlProps & { readonly control: ItemReferenceControl }) {
  const { value, place, control } = props;
  const { t } = useTranslation('editor');
  const { act } = useForm();
  const chosen = typeof value === 'string' ? value : '';
  const items = itemsOf(useStore(use(FormRootContext)), control.list);
  const own = control.isLater ? indexIn(place.path, control.list) : -1;
  const isKnown = chosen === '' || items.some(({ id }) => id === chosen);
  return (
    <select
      {...tied(props)}
      className={styles['select']}
      value={chosen}
      onChange={({ target }) => act(setField(place, target.value || undefined))}
    >
      <option value="">{t('form.none')}</option>
      {!isKnown && <option value={chosen}>{t('form.gone')}</option>}
      {items.map(
        ({ id, name }, index) =>
          // What was chosen and may not be is seen, so that its note has something to be about.
          (index > own || id === chosen) && (
            <option key={id} value={id} dir="auto">
              {name ?? t('form.number', { number: index + 1 })}
            </option>
          ),
      )}
    </select>
  );
}

/** Which item of a list a place is in; -1 for none. */
function indexIn(path: JsonPath, list: string | null): number {
  const index = list === null ? undefined : path[path.lastIndexOf(list) + 1];
  return typeof index === 'number' ? index : -1;
}
