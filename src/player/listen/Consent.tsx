import { Button } from '../../ui/Button.tsx';
import styles from './ListenBar.module.css';
import { useListenWords } from './listenWords.ts';

/** Before a voice speaks that sends away what it reads. */
export function Consent({ onAgree }: { readonly onAgree: () => void }) {
  const listen = useListenWords();
  return (
    <div className={styles['consent']}>
      <p>{listen('consent')}</p>
      <Button look="quiet" data-main onClick={onAgree}>
        {listen('agree')}
      </Button>
    </div>
  );
}
