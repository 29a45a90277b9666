import { readHtml } from './read-html';

/** Name and title of everyone a page names, in alphabetical order. */
export function people(html: string): string[] {
  return readHtml(html)
    .drafts.filter(({ kind }) => kind === 'person')
    .map(({ name, jobTitle }) => `${name?.value} | ${jobTitle?.value ?? ''}`)
    .sort();
}
