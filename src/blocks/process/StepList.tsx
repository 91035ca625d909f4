import Check from 'lucide-react/icons/check';

import type { ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { Step } from './content.ts';
import styles from './StepList.module.css';

export interface StepListProps {
  readonly steps: readonly Step[];
  /** The index of the step that is shown. */
  readonly here: number;
  readonly wasSeen: (item: ItemNumber) => boolean;
  readonly onGo: (index: number) => void;
}

/** All steps by number and name, each one in reach. */
export function StepList({ steps, here, wasSeen, onGo }: StepListProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('blocks.process.steps')}>
      {/* A list that shows no markers is no list to Safari, unless it is told. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ol role="list" className={styles['list']}>
        {steps.map(({ item, title }, index) => (
          <StepLink
            key={item}
            title={title}
            index={index}
            current={index === here}
            seen={wasSeen(item)}
            onGo={() => onGo(index)}
          />
        ))}
      </ol>
    </nav>
  );
}

interface StepLinkProps {
  readonly title: string;
  readonly index: number;
  readonly current: boolean;
  readonly seen: boolean;
  readonly onGo: () => void;
}

function StepLink({ title, index, current, seen, onGo }: StepLinkProps) {
  const { t } = useTranslation();
  const number = t('blocks.panels.number', { number: index + 1 });
  return (
    <li className={styles['item']} data-seen={seen || current}>
      <button
        type="button"
        className={styles['link']}
        aria-current={current ? 'step' : undefined}
        onClick={onGo}
      >
        <span className={styles['sign']}>
          {number}
          {seen && !current && <Check className={styles['check']} aria-hidden />}
        </span>{' '}
        <span className={styles['name']}>
          <Plain text={title} />
        </span>{' '}
        {seen && !current && <VisuallyHidden>({t('blocks.process.seen')})</VisuallyHidden>}
      </button>
    </li>
  );
}
