import { describe, expect, it } from 'vitest';

import { engines } from '../../package.json';
import { nodeProblem } from './checkNode.mjs';

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '22.23.5', '24.0.0', '26.12.1'])(
    '%s serves',
    (version) => {
      expect(nodeProblem(version, engines.node)).toBeNull();
    },
  );

  it.each(['14.21.3', '18.20.8', '20.18.3', '21.7.3', '22.12.0', '23.11.1'])(
    '%s does not',
    (version) => {
      expect(nodeProblem(version, engines.node)).toBe(
        `Waymark runs on Node 20.19+, 22.13+, 24+; this is Node ${version}.`,
      );
    },
  );
});
