import type { Words } from '../words';

export const backup: Words['backup'] = {};
