// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html';

/** A directory of two with a column of extensions headed `head`, and `above` it what the page says of its numbers. */
const directory = (head: string, above: string) =>
  readHtml(
    `<html lang="es"><title>Directorio</title><h1>Directorio</h1>${above}<table>
      <tr><th>Nombre</th><th>Cargo</th><th>${head}</th></tr>
      <tr><td>Alma Ruiz Quist</td><td>Secretaria</td><td>101</td></tr>
      <tr><td>Javier Orl Pérez</td><td>Arquitecto</td><td>112</td></tr></table></html>`,
    `https://page.es/`,
  ).drafts.flatMap(({ name, phones }) =>
    name === null ? [] : [[name.value, ...phones.map(({ value }) => `${value.e164} ${value.extension}`)]],
  );

const BOTH = [
  ['Alma Ruiz Quist', '+34949270100 101'],
  ['Javier Orl Pérez', '+34949270100 112'],
];

describe('a column of extensions', () => {
  it.each(['Ext.', 'Extensión', 'Int.', 'Anexo', '分機', 'Durchwahl', 'доб.'])(
    'is dialled behind the switchboard: %s',
    (head) => {
      expect(directory(head, '<p>Centralita: 949 27 01 00 (de 8:00 a 15:00)</p>').sort()).toEqual(BOTH);
    },
  );

  it('is none in the table that lays out the page', () => {
    const inner = '<table><tr><td>Alma Ruiz Quist</td><td>Secretaria</td></tr></table>';
    const html = `<html lang="es"><p>Centralita: 949 27 01 00</p><table><tr><td>Menú</td><td>Ext.</td></tr>
      <tr><td>${inner}</td><td>101</td></tr></table></html>`;
    const phones = readHtml(html, 'https://page.es/').drafts.flatMap((draft) => draft.phones);
    expect(phones.map(({ value }) => value.extension)).not.toContain('101');
  });

  it('is left alone where the page has no switchboard', () => {
    const none = [['Alma Ruiz Quist'], ['Javier Orl Pérez']];
    expect(directory('Ext.', '<p>Policía local: 949 27 01 00</p>').sort()).toEqual(none);
  });

  it('is left alone where it has two', () => {
    const above = '<p>Centralita norte: 949 27 01 00</p><p>Centralita sur: 949 27 02 00</p>';
    expect(directory('Ext.', above).flatMap(([, ...phones]) => phones)).toEqual([]);
  });

  it('is none where its head says something else', () => {
    expect(directory('Sala', '<p>Centralita: 949 27 01 00</p>').flatMap(([, ...phones]) => phones)).not.toContain(
      '+34949270100 101',
    );
  });
});
