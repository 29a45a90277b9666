import type { Words } from './words';
import { book } from './zh/book';
import { capture } from './zh/capture';
import { common } from './zh/common';
import { contact } from './zh/contact';
import { due } from './zh/due';
import { error } from './zh/error';
import { reminder } from './zh/reminder';
import { settings } from './zh/settings';
import { when } from './zh/when';

export const zh: Words = { book, capture, common, contact, due, error, reminder, settings, when };
