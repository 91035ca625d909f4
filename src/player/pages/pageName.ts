import type { PlaceView } from '../../engine/view.ts';

/** Tells pages apart: a change of name is a change of page. */
export function pageName(place: PlaceView): string {
  switch (place.page) {
    case 'connecting':
      return 'cover';
    case 'cover':
    case 'exit':
    case 'ended':
      return place.page;
    case 'loading':
    case 'failed':
    case 'lesson':
      return `${place.page} ${place.lesson.lesson.key}`;
  }
}
