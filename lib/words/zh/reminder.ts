import type { Words } from '../words';

export const reminder: Words['reminder'] = {};
