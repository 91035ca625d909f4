import { useTranslation } from 'react-i18next';

import type { Texts } from '../../i18n/texts.ts';
import type { SavingStatus } from '../../session/status.ts';
import { useOpenCourse } from './PlayerContext.ts';
import { useSaving } from './useSaving.ts';

/** Where work is kept in the end: by an LMS or, where a course plays without one, by the browser. */
export type Keeper = 'lms' | 'browser';

/**
 * How it stands with the learner's work. `device`: this device has it, its LMS not yet. `tab`: only
 * this tab has it. The same with `Only` where no LMS will ever have it. `none`: nobody has it.
 */
export type SavingKind =
  | 'connecting'
  | 'saving'
  | 'saved'
  | 'device'
  | 'deviceOnly'
  | 'tab'
  | 'tabOnly'
  | 'none'
  | 'browsing';

/** The one thing from which every sentence about saving follows. */
export function savingKind(status: SavingStatus, keeper: Keeper): SavingKind {
  const only = keeper === 'browser';
  switch (status) {
    case 'keptOnDevice':
      return only ? 'deviceOnly' : 'device';
    case 'keptInTab':
      return only ? 'tabOnly' : 'tab';
    case 'notKept':
      return 'none';
    default:
      return status;
  }
}

type SavingKey = `saving.${Exclude<keyof Texts['saving'], symbol>}`;

/** On what occasion something is said. */
type Occasion = 'sign' | 'sentence' | 'result' | 'exit' | 'ended' | 'trouble';

/** Every sentence about saving, by occasion and kind; `null` where nothing is to be said. */
const WORDS: Readonly<Record<Occasion, Readonly<Record<SavingKind, SavingKey | null>>>> = {
  sign: {
    connecting: null,
    saving: 'saving.saving',
    saved: 'saving.saved',
    device: 'saving.keptShort',
    deviceOnly: 'saving.keptShort',
    tab: 'saving.inTabShort',
    tabOnly: 'saving.inTabShort',
    none: 'saving.unsavedShort',
    browsing: null,
  },
  sentence: {
    connecting: null,
    saving: null,
    saved: null,
    device: 'saving.kept',
    deviceOnly: 'saving.keptOnly',
    tab: 'saving.inTab',
    tabOnly: 'saving.inTabOnly',
    none: 'saving.unsaved',
    browsing: null,
  },
  result: {
    connecting: null,
    saving: null,
    saved: 'saving.resultSaved',
    device: 'saving.resultDevice',
    deviceOnly: 'saving.resultDeviceOnly',
    tab: 'saving.resultTab',
    tabOnly: 'saving.resultTab',
    none: 'saving.resultNone',
    browsing: null,
  },
  exit: {
    connecting: null,
    saving: 'saving.exitSaving',
    saved: 'saving.exitSaved',
    device: 'saving.exitDevice',
    deviceOnly: 'saving.exitDeviceOnly',
    tab: 'saving.exitTab',
    tabOnly: 'saving.exitTabOnly',
    none: 'saving.exitNone',
    browsing: 'saving.exitBrowsing',
  },
  ended: {
    connecting: null,
    saving: null,
    saved: 'saving.endedSaved',
    device: 'saving.exitDevice',
    deviceOnly: 'saving.exitDeviceOnly',
    tab: 'saving.endedTab',
    tabOnly: 'saving.endedNone',
    none: 'saving.endedNone',
    browsing: 'saving.exitBrowsing',
  },
  trouble: {
    connecting: null,
    saving: 'saving.troubleSaving',
    saved: 'saving.troubleSaved',
    device: 'saving.troubleDevice',
    deviceOnly: 'saving.troubleDevice',
    tab: 'saving.troubleTab',
    tabOnly: 'saving.troubleTab',
    none: 'saving.troubleNone',
    browsing: null,
  },
};

export const useSavingKind = (): SavingKind =>
  savingKind(useSaving(), useOpenCourse()?.keeper ?? 'lms');

/** What is true of the learner's work now, in the words of an occasion. */
export function useSavingWords(occasion: Occasion): string | null {
  const { t } = useTranslation();
  const key = WORDS[occasion][useSavingKind()];
  return key === null ? null : t(key);
}
