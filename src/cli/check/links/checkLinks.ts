import type { Issue } from '../../../core/issue.ts';
import { issueOf } from '../../../course/check/checkCourse.ts';
import type { LoadedCourse } from '../../../course/load/loadedCourse.ts';
import { type WebLink, webLinks } from '../../../course/webLinks.ts';
import { type Ask, askAddress, type LinkAnswer } from './askAddress.ts';

/** What was found by asking for every link of a course. */
export interface LinksReport {
  /** How many addresses were asked for. */
  readonly asked: number;
  /** Those that lead nowhere. */
  readonly dead: number;
  /** Not one site answered: whoever asks is not connected, and nothing is known of any link. */
  readonly offline: boolean;
  readonly issues: readonly Issue[];
}

/** So many sites are asked at the same time: quick, and no burden to any. */
const AT_ONCE = 6;

/** Asks for every web address of a course. Addresses of e-mail and telephones are left alone. */
export async function checkLinks(course: LoadedCourse, ask: Ask = {}): Promise<LinksReport> {
  const links = webLinks(course);
  const answers = await inTurn(links, ({ address }) => askAddress(address, ask));
  if (isOffline(links, answers)) {
    return { asked: links.length, dead: 0, offline: true, issues: [] };
  }
  const told = links.flatMap((link, index) => {
    const words = wordsFor(link, answers[index] ?? { kind: 'noAnswer' });
    return words === null ? [] : [{ link, words }];
  });
  return {
    asked: links.length,
    dead: told.filter(({ words }) => words.rule === DEAD).length,
    offline: false,
    issues: told.map(({ link, words }) =>
      issueOf(course, { severity: 'warning', ...link.place, ...words }),
    ),
  };
}

/** Several sites at once are seldom gone; without a connection no name leads anywhere. */
function isOffline(links: readonly WebLink[], answers: readonly LinkAnswer[]): boolean {
  const sites = new Set(links.map(({ address }) => new URL(address).hostname));
  return sites.size > 1 && answers.every(({ kind }) => kind === 'noSite' || kind === 'noAnswer');
}

/** Does a task for each, so many at a time; gives the results in the order of what they are for. */
async function inTurn<Item, Out>(
  items: readonly Item[],
  task: (item: Item) => Promise<Out>,
): Promise<readonly Out[]> {
  const results: Out[] = [];
  const waiting = items.entries();
  const work = async () => {
    for (const [index, item] of waiting) results[index] = await task(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

const DEAD = 'dead-link';

type Words = Pick<Issue, 'rule' | 'message' | 'remedy'>;

const CORRECT =
  'Open it in your browser. Correct the address, lead to another page, or take the link out.';
const LATER = 'Open it in your browser. If it opens there, all is well; if not, check again later.';

/** What to say of a link; `null` where it leads where it should. */
function wordsFor({ address, places }: WebLink, answer: LinkAnswer): Words | null {
  const link = `The link ${address}${places === 1 ? '' : ` (in ${places} places)`}`;
  const dead = (what: string): Words => ({ rule: DEAD, message: link + what, remedy: CORRECT });
  const unsure = (what: string): Words => ({
    rule: 'unchecked-link',
    message: link + what,
    remedy: LATER,
  });
  switch (answer.kind) {
    case 'there':
      return null;
    case 'gone':
      return dead(` leads nowhere: the site says that it has no such page (${answer.status}).`);
    case 'noSite':
      return dead(` leads nowhere: there is no site “${new URL(address).hostname}”.`);
    case 'circle':
      return dead(' leads nowhere: the site sends whoever opens it in a circle.');
    case 'insecure':
      return dead(` cannot be opened safely: browsers warn of this site (${answer.reason}).`);
    case 'moved':
      return {
        rule: 'moved-link',
        message: `${link} has moved for good to ${answer.to}.`,
        remedy: `Open that one. If it is what you mean, write "${answer.to}" instead.`,
      };
    case 'refused':
      return unsure(` could not be checked: the site turned the check away (${answer.status}).`);
    case 'noAnswer':
      return unsure(' could not be checked: the site did not answer.');
  }
}
