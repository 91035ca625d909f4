import { fetchModels } from '../src/editor/commands/models.ts';

// The editor has them before its first command.
await fetchModels();
