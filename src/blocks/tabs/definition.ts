import type { AnyBlockSchema } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { compileTabs } from './compile.ts';
import { lintTabs } from './lint.ts';
import { type TabsSchema, tabsSchema } from './schema.ts';

export const tabsDefinition = (anyBlock: AnyBlockSchema): BlockDefinition<'tabs', TabsSchema> => ({
  type: 'tabs',
  schema: tabsSchema(anyBlock),
  compile: compileTabs,
  lint: lintTabs,
  migrations: [],
});
