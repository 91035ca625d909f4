import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import broken from '../lesson/BlockBoundary.module.css';
import { useAskedFor } from './useAskedFor.ts';
import { useReload } from './useReload.ts';
import { useTryAgain } from './useTryAgain.ts';

interface PartNotLoadedProps {
  /** Asks again for the script that could not be had. */
  readonly again: () => Promise<unknown>;
  readonly onThere: () => void;
}

/** Stands where the script that draws a part of the page could not be had; it comes by itself. */
export function PartNotLoaded({ again, onThere }: PartNotLoadedProps) {
  const { t } = useTranslation();
  const { tryNow, failures, cause } = useTryAgain(again, onThere);
  const { outcome, ask } = useAskedFor(failures, tryNow);
  const { reload, inVain } = useReload();
  return (
    <div className={broken['broken']}>
      <p>
        {t(`trouble.${cause}.part`)}{' '}
        {inVain ? t('trouble.reloadInVain') : outcome === 'inVain' && t('trouble.inVain')}
      </p>
      <Button look="quiet" onClick={cause === 'replaced' ? reload : ask}>
        {cause === 'replaced' ? t('trouble.reload') : t('trouble.tryNow')}
      </Button>
    </div>
  );
}
