import { describe, expect, it } from 'vitest';
import { isAutomaticAnswer } from '@/lib/extract/message/automatic-answer';

describe('isAutomaticAnswer', () => {
  it.each([
    'Automatic reply: Offer',
    'Re: Automatic reply: Offer',
    'Auto-Reply: Your offer',
    'Out of office: Offer',
    'I am out of the office until Monday',
    'On parental leave',
    '[External] Automatische Antwort: Angebot',
    'Abwesenheitsnotiz: Angebot',
    'AW: Abwesend bis 4. Mai',
    'Réponse automatique : Offre',
    'Respuesta automática: Oferta',
    'Resposta automática: Proposta',
    'Risposta automatica: Offerta',
    'Automatisch antwoord: Offerte',
    'Odpowiedź automatyczna: Oferta',
    'Automatická odpověď: Nabídka',
    'Autosvar: Tilbud',
    'Автоматический ответ: Предложение',
    'Otomatik yanıt: Teklif',
    '自动回复: 报价',
    '回复：自动答复：报价',
    '自動返信：お見積り',
    '不在のお知らせ',
    '자동 회신: 견적',
    'Trả lời tự động: Báo giá',
  ])('knows “%s” for a program’s', (subject) => {
    expect(isAutomaticAnswer(subject)).toBe(true);
  });

  it.each([
    'Offer',
    'Re: Offer',
    'Office chairs, out of stock',
    'Automatic gates for the yard',
    'Automatische Tore: Angebot',
    'On leaving the old supplier',
    'Reply to your offer',
    'Auto parts',
    '自动门报价',
    '自動車の見積もり',
    '',
  ])('takes “%s” for somebody’s', (subject) => {
    expect(isAutomaticAnswer(subject)).toBe(false);
  });
});
