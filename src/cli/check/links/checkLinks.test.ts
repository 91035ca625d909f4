import { expect, it, test } from 'vitest';

import { checkCourse } from '../../../course/check/checkCourse.ts';
import type { LoadedCourse } from '../../../course/load/loadedCourse.ts';
import { filesOf, goodCourse, goodLesson } from '../../../course/testing/goodCourse.ts';
import { issueLines } from '../../../course/testing/issueLines.ts';
import { checkLinks } from './checkLinks.ts';

/** The good course with a text that holds these links. */
function courseWith(text: string): LoadedCourse {
  const lesson = goodLesson();
  const blocks = [{ type: 'text', id: 'peers', text }, ...lesson.blocks.slice(1)];
  const files = filesOf({ ...goodCourse(), 'lessons/welcome.json': { ...lesson, blocks } });
  const { course, issues } = checkCourse(files);
  if (course === null) throw new Error(issueLines(issues).join('\n'));
  return course;
}

/** A web in which each address answers with a status, and all others with 200. */
function web(statuses: Readonly<Record<string, number>>) {
  const asked: string[] = [];
  const state = { now: 0, most: 0 };
  const send = async (address: string | URL | Request): Promise<Response> => {
    asked.push(String(address));
    state.now += 1;
    state.most = Math.max(state.most, state.now);
    await Promise.resolve();
    state.now -= 1;
    return new Response(null, { status: statuses[String(address)] ?? 200 });
  };
  return { asked, state, fetch: send };
}

const GONE = 'https://example.org/gone';

it('tells of a link that leads nowhere at the first place where it stands', async () => {
  const course = courseWith(`See [this](${GONE}), [that](https://example.com/) and [it](${GONE}).`);
  const report = await checkLinks(course, web({ [GONE]: 404 }));
  expect([report.asked, report.dead, issueLines(report.issues)]).toEqual([
    2,
    1,
    [
      `warning lessons/welcome.json:14:27 blocks[0].text: The link ${GONE} (in 2 places) leads nowhere: the site says that it has no such page (404).`,
    ],
  ]);
});

it('leaves addresses of e-mail and telephones alone', async () => {
  const { asked, fetch } = web({});
  const course = courseWith('[Write](mailto:a@example.org) or [call](tel:131114).');
  expect(await checkLinks(course, { fetch })).toEqual({
    asked: 0,
    dead: 0,
    offline: false,
    issues: [],
  });
  expect(asked).toEqual([]);
});

it('asks a few sites at a time, and no address twice', async () => {
  const links = Array.from({ length: 40 }, (_, index) => `[x](https://a${index % 20}.example/)`);
  const { asked, state, fetch } = web({});
  const report = await checkLinks(courseWith(links.join(' ')), { fetch });
  expect([report.asked, asked.length, state.most]).toEqual([20, 20, 6]);
});

it('does not take a machine without a connection for a web without pages', async () => {
  const course = courseWith('[a](https://a.example/) and [b](https://b.example/)');
  const cause = Object.assign(new Error(), { code: 'ENOTFOUND' });
  const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }));
  expect(await checkLinks(course, { fetch })).toEqual({
    asked: 2,
    dead: 0,
    offline: true,
    issues: [],
  });
});

test.each([
  [403, 'unchecked-link', 'the site turned the check away (403)'],
  [410, 'dead-link', 'the site says that it has no such page (410)'],
])('what is said of a site that answers %i', async (status, rule, words) => {
  const { issues } = await checkLinks(courseWith(`[x](${GONE})`), web({ [GONE]: status }));
  expect(issues.map((each) => [each.rule, each.message.includes(words)])).toEqual([[rule, true]]);
});
