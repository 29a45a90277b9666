// @vitest-environment jsdom
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPage } from '@/entrypoints/popup/open-page';
import { SourceSchema } from '@/lib/contacts/contact';

beforeEach(() => fakeBrowser.reset());

async function sourceOf(url: string, title: string) {
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1, url, title }] });
  return openPage.source();
}

describe('the source of a page that could not be read', () => {
  it('is its address and title', async () => {
    expect(await sourceOf('https://corvidmaps.example/team', 'Team')).toEqual({
      url: 'https://corvidmaps.example/team',
      title: 'Team',
    });
  });

  it('holds no more than a contact may, however long the address and the title are', async () => {
    const source = await sourceOf(`https://corvidmaps.example/?state=${'x'.repeat(9_000)}`, 'T'.repeat(5_000));
    expect(v.is(SourceSchema, source)).toBe(true);
    expect(source.title).toHaveLength(1_000);
  });

  it('keeps no credentials, session or text that turns around', async () => {
    expect(await sourceOf('https://rep:secret@corvidmaps.example/?a=1&sid=77', 'Team \u202ecod.exe')).toEqual({
      url: 'https://corvidmaps.example/?a=1',
      title: 'Team cod.exe',
    });
  });

  it.each(['about:config', 'chrome://settings/', 'javascript:alert(1)', 'file:///etc/passwd'])(
    'is nothing for %s',
    async (url) => {
      expect(await sourceOf(url, 'Settings')).toEqual({ url: '', title: '' });
    },
  );
});
