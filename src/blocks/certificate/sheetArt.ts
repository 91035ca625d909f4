import { element } from './markup.ts';

/** One blaze beside the trail. */
const blaze = (x: number, y: number) =>
  element(
    'g',
    { transform: `translate(${x} ${y})` },
    element('rect', { class: 'certificate-blaze', width: '34', height: '52', rx: '6' }),
    element('path', { class: 'certificate-clay', d: 'M7 27l10-11 10 11v16h-20z' }),
  );

/** Two arches and the trail that was walked. Only decorates. */
export const sheetArt = element(
  'svg',
  {
    class: 'certificate-art',
    viewBox: '0 0 300 794',
    preserveAspectRatio: 'xMidYMax slice',
    'aria-hidden': 'true',
    focusable: 'false',
  },
  element('path', { class: 'certificate-sun', d: 'M60 894V330a90 90 0 0 1 180 0v564z' }),
  element('path', { class: 'certificate-sand', d: 'M60 894V520a90 90 0 0 1 180 0v374z' }),
  element('path', {
    class: 'certificate-trail',
    d: 'M150-110C110 60 205 120 160 190S90 300 150 370 190 560 140 620 150 760 150 910',
  }),
  blaze(144, 120),
  blaze(102, 290),
  blaze(150, 470),
  blaze(128, 640),
);

/** The seal: the mark of the trail, pressed in clay. Only decorates. */
export const sheetSeal = element(
  'svg',
  {
    class: 'certificate-seal',
    viewBox: '0 0 140 140',
    'aria-hidden': 'true',
    focusable: 'false',
  },
  // Dots on its rim, close together, make the scalloped edge.
  element('circle', { class: 'certificate-rim', cx: '70', cy: '70', r: '59' }),
  element('circle', { class: 'certificate-clay', cx: '70', cy: '70', r: '60' }),
  element('circle', { class: 'certificate-ring', cx: '70', cy: '70', r: '49' }),
  element(
    'g',
    { transform: 'translate(41.2 41.2) scale(1.8)' },
    element('path', {
      class: 'certificate-paper',
      d: 'M9 1h14a5 5 0 0 1 5 5v20a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5V6a5 5 0 0 1 5-5z',
    }),
    element('path', {
      class: 'certificate-teal',
      d: 'M16 7.2l7 7.6v3.6l-7-4.6-7 4.6v-3.6zM16 15.8l7 4.6V25h-4.6v-3.2L16 20.2l-2.4 1.6V25H9v-4.6z',
    }),
  ),
);
