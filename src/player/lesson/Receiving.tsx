import { type ReactNode, useMemo } from 'react';

import { type Receiver, ReceiverContext } from '../../blocks/receiver.tsx';
import { useCover, useOpenCourse } from '../play/PlayerContext.ts';
import { type SavingKind, useOfSaving } from '../play/savingWords.ts';

/** Tells the surveys within who gets their answers, and whether what was sent has arrived. */
export function Receiving({ children }: { readonly children: ReactNode }) {
  const { contact, title } = useCover();
  const standsAlone = useOpenCourse()?.keeper === 'browser';
  const arrived = useOfSaving((kind) => ARRIVED[kind]);
  const receiver = useMemo(
    (): Receiver =>
      standsAlone ? { kind: 'nobody', contact, course: title } : { kind: 'lms', arrived },
    [arrived, contact, standsAlone, title],
  );
  return <ReceiverContext value={receiver}>{children}</ReceiverContext>;
}

type Arrived = Extract<Receiver, { kind: 'lms' }>['arrived'];

/** What is on its way to an LMS that answers counts as arrived: else every answer would be doubted. */
const ARRIVED: Readonly<Record<SavingKind, Arrived>> = {
  connecting: 'yes',
  saving: 'yes',
  saved: 'yes',
  savedOnly: 'yes',
  device: 'notYet',
  deviceOnly: 'notYet',
  tab: 'notYet',
  tabOnly: 'notYet',
  none: 'notYet',
  browsing: 'never',
};
