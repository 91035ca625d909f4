import type { i18n as I18n } from 'i18next';

import type { Player } from '../play/player.ts';
import type { FetchedCourse } from '../play/courseSource.ts';

export function startAuthoring(_player: Player, _source: FetchedCourse, _i18n: I18n): void {}
