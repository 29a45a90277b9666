import { describe, expect, it } from 'vitest';
import { bulkSign } from '@/lib/extract/message/bulk-sign';
import type { MessageHeaders } from '@/lib/extract/message/message';

const head = (more: Partial<MessageHeaders> = {}): MessageHeaders => ({
  from: { name: 'Jane Roe', address: 'jane@roe.example' },
  replyTo: null,
  recipients: [],
  subject: '',
  list: false,
  ...more,
});
const from = (address: string, name = '') => head({ from: { name, address } });

describe('bulkSign', () => {
  it('leaves whom a sending host sends for, where answers go to their own mailbox', () => {
    const sent = (replyTo: string) =>
      bulkSign({ ...from('jane@mailer.roe.example'), replyTo: { name: '', address: replyTo } }, [
        'Hello Tom, see you.',
      ]);
    expect(sent('jane.roe@roe.example')).toBeNull();
    expect(sent('info@roe.example')).toBe('no-reply');
    expect(sent('no-reply@roe.example')).toBe('no-reply');
  });

  it.each([
    'Click here to unsubscribe from this list.',
    'Sie möchten unseren Newsletter abbestellen? Klicken Sie hier.',
    'Pour vous désabonner, cliquez ici.',
    'Si no desea recibir más correos, puede darse de baja aquí.',
    'Para deixar de receber os nossos e-mails, clique aqui.',
    'Per disiscriverti clicca qui.',
    'Wil je geen mail meer? Afmelden voor deze nieuwsbrief kan hier.',
    'Wypisz się z listy',
    'Отписаться от рассылки',
    '配信停止はこちら',
    '수신거부',
    '如不想再收到此类邮件，请点击退订',
    '取消訂閱電子報',
    'You’re receiving this email because you bought something.',
    'Vous recevez ce message car vous êtes client.',
    'Recibes este correo porque te registraste.',
    'Du får det här mejlet som kund hos oss.',
    'Если вы не хотите получать новости, нажмите сюда.',
    '您收到此邮件是因为您订阅了我们的资讯。',
    '本メールはお客様へのご案内です。受信を希望されない方はこちら。',
    '본 메일은 회원님의 수신동의에 따라 발송되었습니다.',
  ])('knows the foot of a mass mail: %s', (foot) => {
    expect(bulkSign(head(), ['Spring prices!', '', foot])).toBe('unsubscribe');
  });

  it.each([
    'This is an automated message, please do not reply to this e-mail.',
    'Diese E-Mail wurde automatisch erzeugt.',
    'Merci de ne pas répondre à cet e-mail.',
    'Por favor, no responda a este correo.',
    'Wiadomość wygenerowana automatycznie.',
    'Пожалуйста, не отвечайте на это письмо.',
    '※本メールは送信専用です。',
    '본 메일은 발신전용입니다.',
    '此邮件由系统自动发送，请勿回复。',
    'Dies ist eine automatische Nachricht.',
    'Replies to this mailbox are not monitored.',
    'This e-mail was sent from the multifunction printer in the hall.',
  ])('knows a machine: %s', (line) => {
    expect(bulkSign(head(), [line])).toBe('no-reply');
  });

  it('knows addresses that take no answer', () => {
    for (const address of [
      'no-reply@x.example',
      'noreply+17@x.example',
      'nicht-antworten@x.example',
      'nie-odpowiadaj@x.example',
      'newsletter@x.example',
      'mailer-daemon@x.example',
      'receipts+17@x.example',
      'posta-certificata@x.example',
      'jane@notifications.x.example',
      'team@send.x.example',
    ])
      expect(bulkSign(from(address), []), address).toBe('no-reply');
    for (const address of [
      'norbert@x.example',
      'newton@x.example',
      'info@x.example',
      'alerta@x.example',
      'jane@sender.example',
    ])
      expect(bulkSign(from(address), []), address).toBeNull();
  });

  it('knows list headers, many recipients, and a service that writes in a person’s name', () => {
    expect(bulkSign(head({ list: true }), [])).toBe('list-header');
    const recipient = { name: '', address: 'a@b.example' };
    expect(bulkSign(head({ recipients: Array.from({ length: 21 }, () => recipient) }), [])).toBe('many-recipients');
    expect(bulkSign(head({ recipients: Array.from({ length: 20 }, () => recipient) }), [])).toBeNull();
    expect(bulkSign(from('documents@signer.example', 'Jane Roe via Signer'), ['Your document is ready.'])).toBe(
      'no-reply',
    );
    expect(bulkSign(from('sales@roe.example', 'Jane Roe via Sales'), ['Yes, please.'])).toBeNull();
  });

  it.each([
    'Attached is the cancellation letter. No reply yet from the depot.',
    'Wir müssen uns von der Messe abmelden.',
    'Wir liefern eine vollautomatische Anlage; die Rechnung wird automatisch erstellt.',
    'Désolée de ne pas répondre plus tôt.',
    'Automatyczna linia pakująca będzie gotowa w maju.',
    'Ik kan die vraag niet beantwoorden.',
    '我们的自动发送机已经到货，客户拒收了两箱。',
    'Si usted recibe este correo por error, bórrelo.',
    'Si vous recevez ce message par erreur, merci de le détruire.',
    '본 메일은 지정된 수신자만을 위해 작성되었습니다.',
    'Your order shipped this morning.',
  ])('takes a person for one: %s', (line) => {
    expect(bulkSign(head(), [line])).toBeNull();
  });

  it.each([
    '## Please type your reply above this line ##',
    'Bitte antworten Sie oberhalb dieser Linie.',
    '##- Écrivez votre réponse au-dessus de cette ligne -##',
    'Escriba su respuesta por encima de esta línea',
    'この線より上にご返信ください',
    'Questa e-mail è un servizio di Quist Assistenza.',
  ])('knows a ticket’s notice: %s', (line) => {
    expect(bulkSign(head(), [line, '', 'Status: open'])).toBe('no-reply');
  });

  it('takes no sentence of such a notice for a leave-taking', () => {
    const sentence = 'Your enquiry (20-18) is in our queue now, and somebody of the team will have a look at it soon.';
    expect(bulkSign(head(), ['## Please type your reply above this line ##', '', sentence])).toBe('no-reply');
  });

  it('takes somebody who answers through a ticket desk for a person', () => {
    expect(
      bulkSign(head(), ['## Please type your reply above this line ##', '', 'It ships today.', 'Best,', 'Jane']),
    ).toBeNull();
  });

  it.each(['Please sign above this line.', 'Bitte oberhalb dieser Linie unterschreiben, Antwort bis Freitag.'])(
    'takes a person for one who speaks of lines: %s',
    (line) => expect(bulkSign(head(), [line])).toBeNull(),
  );
});
