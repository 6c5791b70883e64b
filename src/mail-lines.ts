/** What a line above a mail tells. */
export type MailLine = 'from' | 'sent' | 'to' | 'subject';

/**
 * The names of the lines above a mail, as the usual mail programs print them: in English, German, French, Spanish,
 * Portuguese, Italian, Dutch, the languages of Scandinavia, Finnish, Polish, Russian, Ukrainian, Turkish, Indonesian,
 * Arabic, Persian, Urdu, Chinese and Japanese. `A`, `Data` and the like are of several of them.
 */
const NAMES: Readonly<Record<MailLine, readonly string[]>> = {
  from: 'from von de da van från fra lähettäjä od от від kimden gönderen dari من از منجانب 发件人 寄件者 差出人'.split(
    ' ',
  ),
  sent: 'sent date gesendet datum envoyé enviado enviada fecha data inviato verzonden skickat sendt dato lähetetty wysłano отправлено дата надіслано tarih gönderildi tanggal dikirim التاريخ تاريخ ارسال تاریخ 发送时间 日期 日時 送信日時'.split(
    ' ',
  ),
  to: 'to cc an à para a aan till til vastaanottaja do кому kime kepada إلى إلي به بنام 收件人 抄送 宛先'.split(' '),
  subject:
    'subject betreff objet asunto assunto oggetto onderwerp ämne emne aihe temat тема konu perihal subjek الموضوع موضوع 主题 主旨 件名'.split(
      ' ',
    ),
};

const KINDS: ReadonlyMap<string, MailLine> = new Map(
  (['from', 'sent', 'to', 'subject'] as const).flatMap((kind) => NAMES[kind].map((name) => [name, kind] as const)),
);

/** What the line of this name tells, or null where none above a mail has it. */
export const mailLine = (name: string): MailLine | null => KINDS.get(name.trim().toLowerCase()) ?? null;
