import type { BlockDefinition } from '../contract.ts';
import { compileLabeledGraphic } from './compile.ts';
import { lintLabeledGraphic } from './lint.ts';
import { labeledGraphicSchema } from './schema.ts';

export const labeledGraphicDefinition: BlockDefinition<
  'labeledGraphic',
  typeof labeledGraphicSchema
> = {
  type: 'labeledGraphic',
  schema: labeledGraphicSchema,
  compile: compileLabeledGraphic,
  lint: lintLabeledGraphic,
  migrations: [],
};
