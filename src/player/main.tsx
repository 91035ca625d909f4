import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { pageData } from '../course/pageData.ts';
import type { PlayableCover } from '../course/playable.ts';
import { pageJson } from './pageJson.ts';
import { play } from './play/play.tsx';
import { dropBrokenStyles } from './trouble/dropBrokenStyles.ts';
import { showUnplayable } from './pages/showUnplayable.tsx';
import { showPreferences } from './preferences/showPreferences.ts';

const root = document.getElementById('root');
const cover = pageJson<PlayableCover>(pageData.cover);

showPreferences(document.documentElement);
dropBrokenStyles(document);
if (root !== null) {
  if (cover?.format === 1) void play(root, cover);
  else void showUnplayable(root, cover !== null);
}
