import { book } from './en/book';
import { capture } from './en/capture';
import { common } from './en/common';
import { contact } from './en/contact';
import { due } from './en/due';
import { error } from './en/error';
import { reminder } from './en/reminder';
import { settings } from './en/settings';
import { when } from './en/when';

export const en = { book, capture, common, contact, due, error, reminder, settings, when };
