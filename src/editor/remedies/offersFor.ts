import type { Issue } from '../../core/issue.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { placeOf } from '../editing/places.ts';
import type { Offer, Scene } from './offer.ts';
import { remedies } from './remedies.ts';

/** What can be done about a note at the press of a button. */
export function offersFor(issue: Issue, scene: Scene): readonly Offer[] {
  const place = placeOf(issue.place);
  const value = valueAt(scene.valueOf(place.file), place.path);
  return remedies[issue.rule]({ issue, place, value, scene });
}
