import '../../ui/fallbackFonts.css';
import '../../ui/fonts.css';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../unstarted.css';
import { pageData } from '../../course/pageData.ts';
import type { PlayableCover } from '../../course/playable.ts';
import { pageJson } from '../pageJson.ts';
import { showUnplayable } from '../pages/showUnplayable.tsx';
import { play } from '../play/play.tsx';
import { showPreferences } from '../preferences/showPreferences.ts';
import { mediaInPage, sourceInPage } from './filesInPage.ts';

/** The script of a course that is one file: all that it asks for lies in its own page. */
const root = document.getElementById('root');
const cover = pageJson<PlayableCover>(pageData.cover);
showPreferences(document.documentElement);
if (root !== null && cover?.format === 1) void play(root, cover, sourceInPage(), mediaInPage());
else if (root !== null) void showUnplayable(root, cover !== null);
