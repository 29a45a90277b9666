import { describe, expect, it } from 'vitest';
import { closingOf } from '@/lib/extract/message/signature-lines';
import { senderNames } from '@/lib/extract/message/signing-names';
import { nicknamesOf } from '@/lib/extract/vocabulary/nicknames';

function closing(text: string, name = 'Jane Roe', address = 'jane.roe@quist.example') {
  return closingOf(text.split('\n'), senderNames({ name, address }, nicknamesOf));
}

/** A language's message: what stands before the signature, its sign-off, and the signature. */
const LANGUAGES: Record<string, [name: string, body: string, signOff: string[], signature: string[]]> = {
  en: [
    'Jane Roe',
    'Please find the offer attached.',
    ['Kind regards,'],
    ['Jane Roe', 'Head of Sales', 'Quist Pumps Ltd', 'T +44 20 7946 0018'],
  ],
  de: [
    'Jana Röhl',
    'anbei das Angebot.',
    ['Mit freundlichen Grüßen'],
    ['i. A. Jana Röhl', 'Vertrieb', 'Quist Pumpen GmbH', 'Tel. 030 901820-12'],
  ],
  fr: [
    'Jeanne Roux',
    'Voici notre offre.',
    ['Bien cordialement,'],
    ['Jeanne Roux', 'Responsable des ventes', '12 rue des Lilas, 69003 Lyon', 'Tél. : 04 72 00 00 12'],
  ],
  es: [
    'Juana Robles',
    'Le adjunto la oferta.',
    ['Un saludo,'],
    ['Juana Robles', 'Jefa de Ventas', 'Bombas Quist, S. Coop.', 'Móvil: 600 000 012'],
  ],
  pt: [
    'Joana Rocha',
    'Segue a proposta.',
    ['Atenciosamente,'],
    ['Joana Rocha', 'Gerente de Vendas', 'Bombas Quist Ltda.', 'Cel.: (11) 90000-0012'],
  ],
  it: [
    'Gianna Rossi',
    'in allegato l’offerta.',
    ['Cordiali saluti'],
    ['Gianna Rossi', 'Ufficio Vendite', 'Pompe Quist S.r.l.', 'tel. 06 0000 0012'],
  ],
  nl: [
    'Jannie de Roo',
    'bijgaand onze offerte.',
    ['Met vriendelijke groet,'],
    ['Jannie de Roo', 'Verkoop', 'Quist Pompen B.V.', 'T 010 000 00 12'],
  ],
  pl: [
    'Joanna Rój',
    'w załączeniu oferta.',
    ['Z poważaniem'],
    ['Joanna Rój', 'Dział Handlowy', 'Quist Pompy Sp. z o.o.', 'tel. 22 000 00 12'],
  ],
  ru: [
    'Яна Роева',
    'Предложение во вложении.',
    ['С уважением,'],
    ['Яна Роева', 'менеджер по продажам', 'ООО «Квист»', 'тел. +7 495 000-00-12'],
  ],
  ja: [
    '呂江 花子',
    '見積書をお送りします。',
    ['よろしくお願いいたします。'],
    ['株式会社クイスト', '営業部 呂江 花子', '電話 03-0000-0012'],
  ],
  ko: ['노하나', '견적서를 첨부합니다.', ['감사합니다.'], ['노하나 과장', '(주)퀴스트 영업팀', 'T. 02-000-0012']],
  'zh-CN': ['罗简', '报价单请见附件。', ['祝商祺！'], ['罗简 销售经理', '奎斯特泵业有限公司', '手机：138 0000 0012']],
  'zh-TW': [
    '羅簡',
    '報價單如附件。',
    ['順頌商祺'],
    ['羅簡', '業務經理', '奎斯特股份有限公司', '電話：02-0000-0012 分機 12'],
  ],
};

describe('closingOf', () => {
  it.each(Object.entries(LANGUAGES))('parts sign-off and signature: %s', (_, [name, body, signOff, signature]) => {
    const found = closing(
      ['Hello,', '', body, '', ...signOff, '', ...signature].join('\n'),
      name,
      'someone@quist.example',
    );
    expect(found).toEqual({ signOff, signature });
  });

  it('takes a lone first name, a nickname and initials for a leave-taking and no signature', () => {
    expect(closing('Fine by me.\n\nJane')).toEqual({ signOff: ['Jane'], signature: [] });
    expect(closing('Fine by me.\nThanks, JR')).toEqual({ signOff: ['Thanks, JR'], signature: [] });
    expect(closing('Fine by me.\n\nCheers\nBill', 'Roe, William')).toEqual({
      signOff: ['Cheers', 'Bill'],
      signature: [],
    });
  });

  it('finds the signature behind a delimiter, in a frame, and above a meeting block', () => {
    expect(closing('Fine by me.\n-- \nJ. Roe, Quist Pumps\n020 7946 0018').signature).toEqual([
      'J. Roe, Quist Pumps',
      '020 7946 0018',
    ]);
    expect(closing('Fine by me.\n*******\nQuist Pumps\nJane Roe\n020 7946 0018\n*******').signature).toEqual([
      'Quist Pumps',
      'Jane Roe',
      '020 7946 0018',
    ]);
    expect(
      closing(
        'Fine by me.\n\nJane Roe\nQuist Pumps, 020 7946 0018\n________\nMicrosoft Teams meeting\nMeeting ID: 200 100 200',
      ).signature,
    ).toEqual(['Jane Roe', 'Quist Pumps, 020 7946 0018']);
  });

  it('leaves out what is not the sender’s: devices, disclaimers, register entries, pictures, a postscript', () => {
    const { signature } = closing(
      'Fine by me.\n\nRegards\nJane\n\nJane Roe\n[logo]\nQuist Pumps Ltd\n020 7946 0018\n\nRegistered in England no. 01234567, VAT no. 123 4567 89\nThis e-mail is confidential and intended only for the person it is addressed to.\nSent from my iPhone\nP.S. Bring the samples along on Monday, please.',
    );
    expect(signature).toEqual(['Jane Roe', 'Quist Pumps Ltd', '020 7946 0018']);
  });

  it.each([
    'Get Outlook for iOS',
    'Obter o Outlook para Android<https://get.example/mail>',
    'Hent Outlook til Android',
    'Android için Outlook’u edinin',
    'iOS용 Outlook 다운로드',
  ])('leaves out what a mail program says of itself in any language: %s', (line) => {
    const { signature } = closing(`Fine by me.\n\nRegards\nJane\n\nJane Roe\nQuist Pumps Ltd\n020 7946 0018\n${line}`);
    expect(signature).toEqual(['Jane Roe', 'Quist Pumps Ltd', '020 7946 0018']);
  });

  it('sees no signature in running text, in a greeting, or in numbers of others', () => {
    expect(closing('Jane,\n\nplease call the depot on 020 7946 0777.')).toEqual({ signOff: [], signature: [] });
    expect(closing('The new numbers are\n\n020 7946 0777\n020 7946 0778')).toEqual({ signOff: [], signature: [] });
    expect(closing('')).toEqual({ signOff: [], signature: [] });
  });

  it('reads a signature whose head names nobody by what it tells', () => {
    const { signature } = closing(
      'We take six.\n\nTom Poe\nPoe & Sons Ltd\ntom@poe.example\n020 7946 0018',
      '',
      'office@poe.example',
    );
    expect(signature).toEqual(['Tom Poe', 'Poe & Sons Ltd', 'tom@poe.example', '020 7946 0018']);
  });

  it('goes on under a rule within a signature where the company follows', () => {
    const lines = ['Jane Roe', 'Head of Sales', '------------------', 'Quist Pumps Ltd', 'M: +44 7700 900182'];
    const { signature } = closing(['Hello,', 'The drawing is attached.', 'Kind regards', ...lines].join('\n'));
    expect(signature).toEqual(lines.filter((line) => !line.startsWith('---')));
  });

  it('does not go on under a rule with anything else', () => {
    const { signature } = closing(
      'The drawing is attached.\nKind regards\nJane Roe\nHead of Sales\nM: +44 7700 900182\n------------------\nAgenda for Monday\n1. Prices',
    );
    expect(signature).toEqual(['Jane Roe', 'Head of Sales', 'M: +44 7700 900182']);
  });

  it('keeps a motto that stands in quotes among its lines, and no postscript', () => {
    const head = ['Jane Roe', 'QUIST BROS. MARINE'];
    const motto = [...head, '"If it floats, we fix it"', 'Vikport, MA', '978.555.0182'];
    expect(closing(`The motor is ready.\nThx\n${motto.join('\n')}`).signature).toEqual(motto);
    const { signature } = closing(
      `The motor is ready.\nThx\n${head.join('\n')}\n978.555.0182\nPlease bring the keys, we close at five.\n978.555.0100`,
    );
    expect(signature).toEqual([...head, '978.555.0182']);
  });

  it('begins with a company right above the name, where numbers follow', () => {
    const body = 'ご確認をお願いいたします。';
    const lines = ['花折り堂', '店主　山吹 涼子', '075-555-0182'];
    expect(closing([body, '', ...lines].join('\n'), '山吹 涼子', 'y@hanaori.example').signature).toEqual(lines);
    expect(closing('These are the bidders:\nElbrook Foods Ltd\nJane').signature).toEqual([]);
  });

  it('begins with who signs for somebody, though no head tells who writes', () => {
    const lines = ['i. A. Jörn Lindmüller', 'Leiter Einkauf', 'Quist Pumpen GmbH', 'Tel. 030 901820-12'];
    const text = `anbei das Angebot.\n\nMit freundlichen Grüßen\n${lines.join('\n')}\nGeschäftsführer: Uwe Quist`;
    expect(closing(text, '', '').signature).toEqual(lines);
  });

  it.each([
    [
      'Takumi Sano',
      'sano@quist.example',
      'ご連絡いたしました件、来週火曜までにお返事する予定です。',
      '佐野 匠｜葵庭リゾート 支配人｜090-1234-5678',
    ],
    ['', 'office@poe.example', 'The pumps are ready for you to collect.', 'Tom Poe | Poe & Sons | 020 7946 0991'],
  ])('is one line where bars part name, house and number: %s', (name, address, body, line) => {
    expect(closing(`${body}\n\n${line}`, name, address).signature).toEqual([line]);
  });

  it('takes a Chinese wish for one though its two words stand apart', () => {
    const { signOff, signature } = closing(
      '請回簽後傳真。\n\n順頌 商祺\n\n林雅婷\n客服部 副理\n葵力機械股份有限公司',
      '林雅婷',
      'lin@quist.example',
    );
    expect(signOff).toEqual(['順頌 商祺']);
    expect(signature).toHaveLength(3);
  });
});
