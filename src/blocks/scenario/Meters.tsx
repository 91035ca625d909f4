import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import type { ItemNumber } from '../../core/blockState.ts';
import type { Change, Meter } from './content.ts';
import type { Levels } from './levels.ts';
import styles from './Meters.module.css';

interface MetersProps {
  readonly meters: readonly Meter[];
  readonly levels: Levels<ItemNumber>;
}

/** How things stand: in numbers, and as bars for the eye. */
export function Meters({ meters, levels }: MetersProps) {
  const { t } = useTranslation();
  if (meters.length === 0) return null;
  return (
    <dl className={styles['meters']}>
      {meters.map((meter) => {
        const level = levels.get(meter.item) ?? meter.start;
        return (
          <div key={meter.item}>
            <dt>
              <Plain text={meter.name} />
            </dt>
            <dd>
              <span>{t('blocks.panels.number', { number: level })}</span>
              <ProgressBar share={shareOf(meter, level)} label={null} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const shareOf = ({ range: [lowest, highest] }: Meter, level: number): number =>
  highest > lowest ? Math.min(1, Math.max(0, (level - lowest) / (highest - lowest))) : 1;

interface ChangesProps {
  readonly meters: readonly Meter[];
  readonly changes: readonly Change<ItemNumber>[];
}

/** What a choice made of the meters. */
export function Changes({ meters, changes }: ChangesProps) {
  const { t } = useTranslation();
  const told = changes.flatMap(({ meter, by }) => {
    const name = meters.find(({ item }) => item === meter)?.name;
    if (name === undefined || by === 0) return [];
    const words = { meter: name, by: Math.abs(by) };
    return [t(by > 0 ? 'blocks.scenario.rises' : 'blocks.scenario.falls', words)];
  });
  if (told.length === 0) return null;
  return (
    <ul className={styles['changes']}>
      {told.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
