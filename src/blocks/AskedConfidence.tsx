import { createContext, type ReactNode, use } from 'react';

import { CONFIDENCES, type Confidence } from '../core/confidence.ts';
import { useTranslation } from '../i18n/useTranslation.tsx';
import { OptionList } from '../ui/OptionList.tsx';
import styles from './AskedConfidence.module.css';
import { type Receiver, useReceiver } from './receiver.tsx';

/** How sure a learner is of an answer, as the page around the question knows it. */
export interface SaidConfidence {
  /** `null`: they did not say. */
  readonly said: Confidence | null;
  readonly onSay: (confidence: Confidence) => void;
}

/** Given around a question that asks how sure the learner is; `null` for any other. */
export const ConfidenceContext = createContext<SaidConfidence | null>(null);

/** "How sure are you?", under the options. Nobody has to say; what it is for stands beside it. */
export function AskedConfidence({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  return (
    <ConfidenceScale
      name={name}
      ask={t('blocks.confidence.ask')}
      labelOf={(each) => t(`blocks.confidence.${each}`)}
    />
  );
}

interface ConfidenceScaleProps {
  /** Begins every id inside; unique in the page. */
  readonly name: string;
  readonly ask: string;
  readonly labelOf: (confidence: Confidence) => string;
  /** What helps to say it. */
  readonly children?: ReactNode;
}

/** Three steps, the surest first, where the page asks for them; and where what is said stays. */
export function ConfidenceScale({ name, ask, labelOf, children }: ConfidenceScaleProps) {
  const { t } = useTranslation();
  const asked = use(ConfidenceContext);
  const kept = keptWhere(useReceiver());
  if (asked === null) return null;
  return (
    <fieldset className={styles['asked']} aria-describedby={`${name}-kept`}>
      <legend>{ask}</legend>
      {children !== undefined && <div className={styles['help']}>{children}</div>}
      <OptionList
        name={`${name}-confidence`}
        kind="radio"
        inRow
        final={false}
        options={SUREST_FIRST.map((each) => ({
          value: CONFIDENCES.indexOf(each),
          text: labelOf(each),
          chosen: asked.said === each,
          mark: null,
          markWords: null,
          remark: null,
        }))}
        onToggle={(value) => {
          const said = CONFIDENCES[value];
          if (said !== undefined) asked.onSay(said);
        }}
      />
      <p id={`${name}-kept`} className={styles['kept']}>
        {t('blocks.confidence.free')} {t(`blocks.confidence.kept.${kept}`)}
      </p>
    </fieldset>
  );
}

const SUREST_FIRST = CONFIDENCES.toReversed();

/** Where what was said stays, and so who could read it. */
const keptWhere = (receiver: Receiver): 'browser' | 'lms' | 'nowhere' => {
  if (receiver.kind === 'nobody') return 'browser';
  return receiver.arrived === 'never' ? 'nowhere' : 'lms';
};
