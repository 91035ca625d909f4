import type { Nodes } from 'mdast';

import { type Outside, outside } from './outside.ts';
import type { RichTextIssue } from './tree.ts';

/** Notes that something lies outside the subset, `within` code units after the start of a node. */
export type ReportOutside = (node: Nodes, what: Outside, within?: number) => void;

/** A `Report` that fills a list. */
export const reportTo =
  (issues: RichTextIssue[]): ReportOutside =>
  (node, what, within = 0) => {
    issues.push(issueAt((node.position?.start.offset ?? 0) + within, what));
  };

export const issueAt = (offset: number, what: Outside): RichTextIssue => ({
  offset,
  ...outside[what],
});
