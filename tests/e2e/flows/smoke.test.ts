import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RepBrowser } from '../../support/rep-browser';
import { openRepBrowser } from '../open-rep-browser';

let rep: RepBrowser;
beforeAll(async () => {
  rep = await openRepBrowser();
});
afterAll(() => rep.close());

test('button', async () => {
  const page = await rep.openSite('data:text/html,<p>hi');
  const popup = await rep.pressToolbarButton(page);
  await popup.waitForText('Duebook');
  await popup.close();
  expect(await rep.notifications()).toEqual([]);
  console.log(await rep.badge(), await rep.alarms());
});
test('restart', async () => {
  await rep.restart();
  expect(await rep.notifications()).toEqual([]);
  await rep.killAndRestart();
  expect(await rep.notifications()).toEqual([]);
  await rep.stopBackground();
});
