import type { BlockDefinition } from '../contract.ts';
import { compileOpenText } from './compile.ts';
import { openTextSchema } from './schema.ts';

export const openTextDefinition: BlockDefinition<'openText', typeof openTextSchema> = {
  type: 'openText',
  schema: openTextSchema,
  compile: compileOpenText,
  lint: () => [],
  migrations: [],
};
