/** The colours of the course's drawings. They stand on light and on dark pages alike. */
export const palette = {
  ink: '#1b2a32',
  teal: '#17767c',
  deep: '#005b63',
  /** A card on a dark page. */
  night: '#17363b',
  clay: '#cf6a3f',
  peach: '#e9ae8d',
  sun: '#f4d079',
  glow: '#fbe8b8',
  cream: '#f6efe3',
  paper: '#fdf9f2',
  grey: '#72868b',
  mist: '#9fb3b5',
  leaf: '#3f8457',
  fern: '#5b9a70',
} as const;
