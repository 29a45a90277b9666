import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed';

describe('German, plainly', () => {
  it.each([
    ['heute', '2026-11-18'],
    ['morgen', '2026-11-19'],
    ['übermorgen um 10 Uhr', '2026-11-20T10:00'],
    ['Mittwoch', '2026-11-25'],
    ['nächsten Freitag', '2026-11-27'],
    ['nächste Woche Dienstag', '2026-11-24'],
    ['nächste Woche', '2026-11-23'],
    ['in drei Tagen', '2026-11-21'],
    ['in einer Woche', '2026-11-25'],
    ['in 2 Werktagen', '2026-11-20'],
    ['in einem Monat', '2026-12-18'],
    ['in einer halben Stunde', '2026-11-18T10:50'],
    ['in 2 Stunden', '2026-11-18T12:20'],
    ['Monatsende', '2026-11-30'],
    ['Ende des Monats', '2026-11-30'],
    ['am 9. Dezember', '2026-12-09'],
    ['9. Dezember um 14:30 Uhr', '2026-12-09T14:30'],
    ['am 9.12. um 9', '2026-12-09T09:00'],
    ['morgen früh', '2026-11-19T09:00'],
    ['Freitagnachmittag um 3', '2026-11-20T15:00'],
    ['heute Abend um 8', '2026-11-18T20:00'],
    ['halb vier', '2026-11-18T15:30'],
    ['gestern', 'past'],
    ['vor zwei Tagen', 'past'],
    ['letzten Freitag', 'past'],
    ['31. Februar', 'unread'],
    ['Montag oder Dienstag', 'unread'],
    ['irgendwann', 'unread'],
    ['25 Uhr', 'unread'],
  ])('%s → %s', (text, due) => {
    expect(readTyped(text)).toBe(due);
  });
});

describe('French, plainly', () => {
  it.each([
    ["aujourd'hui", '2026-11-18'],
    ['demain', '2026-11-19'],
    ['après-demain à 15h', '2026-11-20T15:00'],
    ['mercredi', '2026-11-25'],
    ['vendredi prochain', '2026-11-27'],
    ['lundi de la semaine prochaine', '2026-11-23'],
    ['la semaine prochaine', '2026-11-23'],
    ['dans trois jours', '2026-11-21'],
    ['dans une semaine', '2026-11-25'],
    ['dans 2 jours ouvrés', '2026-11-20'],
    ['dans une demi-heure', '2026-11-18T10:50'],
    ['dans 1h30', '2026-11-18T11:50'],
    ['à la fin du mois prochain', '2026-12-31'],
    ['le 9 décembre', '2026-12-09'],
    ['le 1er mars à 9h30', '2027-03-01T09:30'],
    ['le 20', '2026-11-20'],
    ['demain matin', '2026-11-19T09:00'],
    ['demain à 8h du matin', '2026-11-19T08:00'],
    ['ce soir', '2026-11-18T19:00'],
    ['jeudi midi', '2026-11-19T12:00'],
    ['à 16h', '2026-11-18T16:00'],
    ['avant-hier', 'past'],
    ['il y a 2 jours', 'past'],
    ['31 février', 'unread'],
    ['lundi ou mardi', 'unread'],
    ['un jour', 'unread'],
    ['demain à 25h', 'unread'],
    ['15h', 'unread'],
  ])('%s → %s', (text, due) => {
    expect(readTyped(text)).toBe(due);
  });
});
