import { render } from '@testing-library/react';
import { expect, it } from 'vitest';

import { ProgressRing } from './ProgressRing.tsx';

const arc = (share: number) =>
  render(<ProgressRing state={{ kind: 'started', share }} />).container.querySelector(
    '[stroke-dasharray]',
  );

it.each([
  [0, '6 100'],
  [0.42, '42 100'],
  [1, '100 100'],
])('draws the share %d without a style attribute', (share, dashes) => {
  expect(arc(share)?.getAttribute('stroke-dasharray')).toBe(dashes);
});
