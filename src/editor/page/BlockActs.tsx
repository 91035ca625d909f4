import { type ReactNode, useState } from 'react';

import { valueAt } from '../../course/load/jsonPath.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import type { DraftPlace } from '../commands/edit.ts';
import type { BlockAsk } from '../frame/messages.ts';
import { InsertWindow, TurnIntoWindow } from '../insert/libraryWindows.ts';
import styles from './BlockActs.module.css';
import { blockAct, standsIn } from './blockAct.ts';
import { useForm } from './form/FormContext.ts';

/** Something that is asked of a block where it stands on its page. */
export interface AskedThere {
  readonly ask: BlockAsk;
  readonly block: DraftPlace;
  /** Leads back to the page, from a window in which it was asked what is to become of the block. */
  readonly back: () => void;
}

interface BlockActsProps {
  /** The value of a file, as it is written now. */
  readonly valueNow: (file: string) => unknown;
  /** Draws the page on which it is asked. */
  readonly children: (receive: (asked: AskedThere) => void) => ReactNode;
}

/** Does what is asked of blocks on their page, and says what came of it. */
export function BlockActs({ valueNow, children }: BlockActsProps) {
  const { t } = useTranslation('editor');
  const { act } = useForm();
  const announce = useAnnounce();
  const [asked, setAsked] = useState<AskedThere | null>(null);
  const [refused, setRefused] = useState('');
  const receive = (there: AskedThere) => {
    const { ask, block } = there;
    setRefused('');
    if (ask === 'addBefore' || ask === 'addAfter' || ask === 'turnInto') return setAsked(there);
    const isDone = act(blockAct(ask, block));
    if (!isDone) setRefused(t(`onPage.refused.${ask}`));
    return announce(t(`onPage.${isDone ? 'said' : 'refused'}.${ask}`));
  };
  return (
    <>
      {children(receive)}
      {refused !== '' && <p className={styles['refused']}>{refused}</p>}
      {asked !== null && (
        <AskedDialog
          {...asked}
          valueNow={valueNow}
          onClose={() => {
            setAsked(null);
            asked.back();
          }}
        />
      )}
    </>
  );
}

interface AskedDialogProps extends AskedThere {
  readonly valueNow: (file: string) => unknown;
  readonly onClose: () => void;
}

function AskedDialog({ ask, block, valueNow, onClose }: AskedDialogProps) {
  const value = valueNow(block.file);
  const here = { place: block, block: valueAt(value, block.path) };
  if (ask === 'turnInto') return <TurnIntoWindow {...here} open onClose={onClose} />;
  const { list, index } = standsIn(block);
  return ask === 'addBefore' ? (
    <InsertWindow list={list} index={index} open onClose={onClose} />
  ) : (
    <InsertWindow list={list} index={index + 1} above={here} open onClose={onClose} />
  );
}
