import type { WireMessage } from '../hubspot/messages.ts';

/** A thank-you is shorter than this, with its signature. */
const MAX_LENGTH = 160;

const words = (list: string) => new Set(list.split(/\s+/));

const THANKS = words(`
  thanks thank thx thanx ty tysm cheers appreciated appreciate 🙏
  danke dankeschön dank
  merci gracias agradezco agradecido agradecida obrigado obrigada obg valeu agradeço
`);

/** Words beside it that ask for nothing. */
const ASIDES = words(`
  a again all amazing and awesome best brilliant bye day enough everyone everything excellent fantastic fast fine for
  friendly good got great have help helping hello hey hi i in info information is it its just kind kindly lot lots
  lovely many message much nice noted ok okay once perfect prompt quick really regards reply response service sincerely
  so solved sorted sounds super sure team that thats the this time to understood very warm week weekend well will with
  wonderful works worked yours you your
  alles antwort auch auf beste besten das dir die er es euch freundliche freundlichen funktioniert für ganz gerne gruß
  grüße hallo hat herzlich herzlichen hilfe ich ihnen ihre ihrer information klasse lg liebe mal mfg mit nochmal nochmals
  prima rückmeldung schnelle schnellen schon sehr super tausend toll unterstützung und viele vielen wunderbar
  à aide beaucoup bien bonjour bonne cordialement de excellente génial infiniment journée la le les mille parfait pour
  rapide réponse retour salut super tout très un une vos votre
  amable atención ayuda bueno buena con día el excelente genial hola igualmente información las los mil muchas
  muchísimas muy perfecto por rápida respuesta saludos su te todo tu un una y
  ajuda abraço abraços atenção bom boa dia e muito muita obrigados o os ótimo ótima perfeita pela pelo por rápido
  resposta tudo vocês você olá
  👍 👌 😊 🙂 😀 😃 😄 🎉 ❤️ ❤ 😍 🥰 💪 ✨ 👏
`);

const JAPANESE =
  /^(?:どうも|本当に|大変|誠に|ご?(?:対応|返信|連絡|回答)(?:いただき|頂き|くださり)?|迅速な|早速の|了解(?:です|しました|いたしました)?|承知(?:しました|いたしました)|助かりました|ありがとう(?:ございま(?:す|した))?|有難う(?:ございま(?:す|した))?|感謝(?:します|いたします|しております)|[\s、。,.!！〜ー]|🙏|😊)+$/u;
const JAPANESE_THANKS = /ありがとう|有難う|感謝|🙏/u;

const SENT_FROM = /^(?:sent from|von meine|gesendet|envoyé de|enviado de).*$/gimu;

/**
 * Whether a message says nothing but thanks, such as "Thank you so much, Priya!". One with a question, a file
 * or any word of its own does not.
 *
 * @param ownText The text without what it quotes.
 */
export function isThankYou({ senders, attachments }: WireMessage, ownText: string): boolean {
  const text = ownText.replace(SENT_FROM, '').trim();
  if (attachments.length > 0 || text.length > MAX_LENGTH || /[?？]/.test(text)) return false;
  if (JAPANESE.test(text)) return JAPANESE_THANKS.test(text);
  const sender = new Set(tokensOf((senders[0]?.name ?? '').toLowerCase()));
  let saysThanks = false;
  for (const sentence of text.split(/[.!\n]+/)) {
    let namesLeft = 0;
    for (const token of tokensOf(sentence)) {
      const word = token.toLowerCase();
      if (THANKS.has(word)) {
        saysThanks = true;
        // "Thanks Priya" and "Danke, Frau Meier" address somebody.
        namesLeft = 2;
      } else if (!ASIDES.has(word) && !sender.has(word)) {
        if (namesLeft === 0 || !/^\p{Lu}/u.test(token)) return false;
        namesLeft -= 1;
      }
    }
  }
  return saysThanks;
}

/** Words without apostrophes, and emoji. */
function tokensOf(text: string): string[] {
  return text.replace(/['’]/g, '').match(/[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu) ?? [];
}
