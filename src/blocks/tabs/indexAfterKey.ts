interface Place {
  readonly here: number;
  readonly count: number;
  readonly isRightToLeft: boolean;
}

/** Where a key leads in a row of tabs, round its ends; `null` for a key that leads nowhere. */
export function indexAfterKey(key: string, { here, count, isRightToLeft }: Place): number | null {
  const step = isRightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return (here + step + count) % count;
    case 'ArrowLeft':
      return (here - step + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
