import { expect, test } from 'vitest';

import { languageTagIn } from './languageTag.ts';

test.each([
  ['ar', 'ar'],
  ['AR', 'ar'],
  ['ara', 'ar'],
  ['ar_SA', 'ar-SA'],
  ['ar-sa', 'ar-SA'],
  ['ar_SA.UTF-8', 'ar-SA'],
  ['Arabic', 'ar'],
  ['arabic', 'ar'],
  ['Arabic (Saudi Arabia)', 'ar'],
  ['Arabic - Egypt', 'ar'],
  ['العربية', 'ar'],
  ['en_GB.UTF-8', 'en-GB'],
  ['en_US@euro', 'en-US'],
  ['en-us,en;q=0.9', 'en-US'],
  ['eng', 'en'],
  ['English', 'en'],
  ['ENGLISH', 'en'],
  ['English_UK', 'en'],
  ['Deutsch', 'de'],
  ['German', 'de'],
  ['Français', 'fr'],
  ['francais', 'fr'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
  [' ar ', 'ar'],
  ['', null],
  ['null', null],
  ['undefined', null],
  ['C', null],
  ['POSIX', null],
  ['und', null],
  ['1', null],
  ['Klingonese', null],
])('“%s” is %s', (text, tag) => {
  expect(languageTagIn(text)).toBe(tag);
});
