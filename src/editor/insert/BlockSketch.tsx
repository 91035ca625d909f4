import type { ReactNode } from 'react';

import styles from './BlockSketch.module.css';
import { askingSketches } from './askingSketches.tsx';
import { pageSketches } from './pageSketches.tsx';
import type { Sketch } from './sketchOf.ts';

/** A small picture of a block: what it looks like, not what stands in it. */
export function BlockSketch({ sketch }: { readonly sketch: Sketch }) {
  return (
    <svg className={styles['sketch']} viewBox="0 0 96 54" aria-hidden>
      {drawn[sketch]}
    </svg>
  );
}

const drawn: Readonly<Record<Sketch, ReactNode>> = { ...pageSketches, ...askingSketches };
