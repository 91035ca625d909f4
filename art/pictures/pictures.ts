import type { DrawnCourse } from '../places.ts';
import { compassAlone } from './gallery/compass.ts';
import { gentleLines, hillMapped, hillSeen, steepLines, topLines } from './gallery/hill.ts';
import { valley } from './gallery/map.ts';
import { galleryCover, galleryScenes } from './gallery/scenes.ts';
import { cover } from './cover.ts';
import { caughtFish } from './intentionalPeerSupport/caughtFish.ts';
import { fourMoments } from './intentionalPeerSupport/fourMoments.ts';
import { fourStones } from './intentionalPeerSupport/fourStones.ts';
import { kitchenAndWard } from './intentionalPeerSupport/kitchenAndWard.ts';
import { lakeAtFive } from './intentionalPeerSupport/lakeAtFive.ts';
import { nineDays } from './intentionalPeerSupport/nineDays.ts';
import { wardPortraits } from './intentionalPeerSupport/portraits.ts';
import { silentPhone } from './intentionalPeerSupport/silentPhone.ts';
import { supervisionHour } from './intentionalPeerSupport/supervisionHour.ts';
import { threeDoors } from './intentionalPeerSupport/threeDoors.ts';
import { threeTurns } from './intentionalPeerSupport/threeTurns.ts';
import { untilFour } from './intentionalPeerSupport/untilFour.ts';
import { arabicLadder, ladder } from './ladder.ts';
import { lesson1 } from './lesson1.ts';
import { lesson2 } from './lesson2.ts';
import { lesson3 } from './lesson3.ts';
import { lesson4 } from './lesson4.ts';
import { lesson5 } from './lesson5.ts';
import { lesson6 } from './lesson6.ts';
import { aroundTheTable } from './peerSupport/aroundTheTable.ts';
import { atTheUrn } from './peerSupport/atTheUrn.ts';
import { awakeAtTwo } from './peerSupport/awakeAtTwo.ts';
import { biscuitTin } from './peerSupport/biscuitTin.ts';
import { kettleAndPayslip } from './peerSupport/kettleAndPayslip.ts';
import { letterToTheTeam } from './peerSupport/letterToTheTeam.ts';
import { litLibrary } from './peerSupport/litLibrary.ts';
import { onTheFridge } from './peerSupport/onTheFridge.ts';
import { peerPortraits } from './peerSupport/portraits.ts';
import { pouredOut } from './peerSupport/pouredOut.ts';
import { threeThings } from './peerSupport/threeThings.ts';
import { twoDoors } from './peerSupport/twoDoors.ts';
import { windows } from './peerSupport/windows.ts';
import { emptyPage } from './peerWork/emptyPage.ts';
import { firstMonday } from './peerWork/firstMonday.ts';
import { fiveStones } from './peerWork/fiveStones.ts';
import { inThreeDoorways } from './peerWork/inThreeDoorways.ts';
import { onTheBench } from './peerWork/onTheBench.ts';
import { teamPortraits } from './peerWork/portraits.ts';
import type { Picture } from './picture.ts';

/** The pictures of one course. */
interface Album {
  readonly course: DrawnCourse;
  readonly pictures: readonly Picture[];
}

/** All pictures of the courses here. */
export const albums: readonly Album[] = [
  {
    course: 'peer-work',
    pictures: [
      cover,
      ladder,
      arabicLadder,
      lesson1,
      lesson2,
      lesson3,
      lesson4,
      lesson5,
      lesson6,
      inThreeDoorways,
      firstMonday,
      onTheBench,
      fiveStones,
      emptyPage,
      ...teamPortraits,
    ],
  },
  {
    course: 'peer-support',
    pictures: [
      twoDoors,
      atTheUrn,
      aroundTheTable,
      windows,
      kettleAndPayslip,
      letterToTheTeam,
      awakeAtTwo,
      biscuitTin,
      litLibrary,
      threeThings,
      onTheFridge,
      pouredOut,
      ...peerPortraits,
    ],
  },
  {
    course: 'intentional-peer-support',
    pictures: [
      kitchenAndWard,
      silentPhone,
      fourStones,
      threeDoors,
      supervisionHour,
      caughtFish,
      lakeAtFive,
      nineDays,
      fourMoments,
      untilFour,
      threeTurns,
      ...wardPortraits,
    ],
  },
  {
    course: 'gallery',
    pictures: [
      galleryCover,
      ...galleryScenes,
      valley,
      compassAlone,
      hillSeen,
      hillMapped,
      steepLines,
      gentleLines,
      topLines,
    ],
  },
];
