import type { WireMessage } from '../hubspot/messages.ts';

/** Subjects of out-of-office notes, automatic confirmations and delivery reports, after "Re:" and the like. */
const SUBJECT = new RegExp(
  `^\\s*(?:(?:re|aw|rép|res|fwd?|wg)\\s*:\\s*)*(?:${[
    'auto(?:mat(?:ic|ed))?[ -]?(?:reply|response|antwort)',
    'out of (?:the )?office|on vacation',
    'automatische antwort|abwesen|autom\\. antwort|ich bin nicht im büro',
    "réponse automatique|absen(?:ce|t) (?:du bureau|temporaire)|message d[’']absence",
    'respuesta automática|fuera de (?:la )?oficina|ausencia',
    'resposta automática|fora do escritório|ausência',
    '自動(?:返信|応答)|不在(?:通知|のお知らせ|連絡)',
    'undeliver|delivery status notification|mail delivery|returned mail|failure notice|unzustellbar|delivery failure',
    'non remis|no se pudo entregar|não entregue|配信(?:不能|エラー)',
  ].join('|')})`,
  'iu',
);

/** The first words of automatic replies on channels without subjects. */
const TEXT = new RegExp(
  `^[^.!?。]{0,120}(?:${[
    'this is an auto(?:mat(?:ic|ed))?[ -](?:reply|response|message)',
    "i(?:[’']m| am)(?: currently)? (?:out of (?:the )?office|on (?:annual )?leave|on vacation)",
    'dies ist eine automatische (?:antwort|nachricht)',
    'automatisch (?:erstellte|generierte) (?:antwort|nachricht)',
    'ich bin (?:derzeit |zurzeit |aktuell )?(?:nicht im (?:büro|haus)|im urlaub)',
    'ceci est (?:une réponse|un message) automatique',
    'je suis (?:actuellement )?(?:absente?|en congé)',
    '(?:este es un mensaje|esta es una respuesta) automátic[ao]',
    'estoy (?:actualmente )?(?:fuera de la oficina|de vacaciones)',
    'esta é uma (?:mensagem|resposta) automática|estou (?:fora do escritório|de férias)',
    '(?:自動返信|自動応答|自動送信)',
  ].join('|')})`,
  'iu',
);

const DELIVERY_REPORT = /^(?:mailer-daemon|postmaster)(?:\+[^@]*)?@/i;

/**
 * Whether a program wrote a message for a person: an out-of-office note, a confirmation or a delivery report.
 * The API has no field for it, so the message's own words tell.
 *
 * @param text The readable text.
 */
export function isAutomatic({ senders, subject }: WireMessage, text: string): boolean {
  const address = senders[0]?.deliveryIdentifier?.value ?? '';
  return DELIVERY_REPORT.test(address) || SUBJECT.test(subject ?? '') || TEXT.test(text);
}
