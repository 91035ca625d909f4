import { useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import type { Editing } from '../editing/editing.ts';
import { isSamePlace } from '../editing/places.ts';
import { type FramePort, openFrame } from '../frame/framePort.ts';
import styles from './PageFrame.module.css';

export interface PageFrameProps {
  readonly editing: Editing;
  readonly mediaAddress: (path: string) => string | null;
}

const widths = { phone: '360px', tablet: '768px', desk: '100%' } as const;

/** The page as learners see it, beside what is written: the real player in a frame. */
export function PageFrame({ editing, mediaAddress }: PageFrameProps) {
  return null;
}
