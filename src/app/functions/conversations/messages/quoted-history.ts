/**
 * Lines that say who wrote what follows, as clients write them in the card's languages: `On … wrote:`, with the name before
 * or behind the verb. Gmail breaks long ones over two or three lines.
 */
const ATTRIBUTIONS = [
  /^On .{4,300}\bwrote(?: ?\(.{1,80}\))? ?:$/i,
  /^Am .{4,300}\b(?:schrieb\b.{0,200}|geschrieben):$/i,
  /^Le .{4,300} a écrit ?:$/i,
  /^El .{4,300}\bescribió ?:$/i,
  /^(?:Em|A|No dia) .{4,300}\bescreveu ?:$/i,
  /^\d{1,4}[-./]\d\d[-./]\d{2,4},? \d{1,2}:\d\d.{0,80}<[^<>]{3,200}>:$/,
  /^\d{4}年\d{1,2}月\d{1,2}日.{0,200}[:：]$/,
  /^\d{4}\/\d{1,2}\/\d{1,2}.{0,200}(?:のメール|のメッセージ|書きました|書いた|wrote)[:：]$/,
];
/** These begin with a name, so a line before them would be taken for a part of it. */
const ATTRIBUTIONS_ON_ONE_LINE = [
  /^.{1,200}\b(?:wrote on|schrieb am|a écrit le|escribió el|escreveu em) .{4,200}:$/i,
  /^.{1,200}さん(?:は|が).{0,60}書きました[:：]$/,
];
const MAX_ATTRIBUTION_LINES = 3;

/** `-----Original Message-----`, in the card's languages, and `---- On … wrote ----` of Zoho. */
const SEPARATOR = new RegExp(
  `^-{2,} *(?:Original Message|Original Appointment|Ursprüngliche Nachricht|Originalnachricht|Message d['’]origine|` +
    `Message original|Mensaje original|Mensagem original|元のメッセージ|Original-Nachricht|On .{4,300} wrote) *-{2,}$`,
  'i',
);

/** What ticketing systems put above a message, so that they find the reply: `##- Please type your reply above this line -##`. */
const REPLY_ABOVE =
  /^(?:\W{0,9}##.{0,3}\w.{0,150}##\W{0,3}|.{0,60}\b(?:reply|type|write|respond)\b.{0,30} above this line.{0,20}|.{0,60}(?:oberhalb|über) dieser (?:Zeile|Linie).{0,30}|.{0,60}au-dessus de cette ligne.{0,30}|.{0,60}(?:encima|arriba) de esta línea.{0,30}|.{0,60}acima desta linha.{0,30}|.{0,40}この(?:行|線)(?:の|より)上.{0,30})$/i;

/** The first lines of a message as Outlook and others quote them: four labels, in the card's languages. */
const LABELS = {
  from: /^(?:From|Von|De|差出人)$/i,
  sent: /^(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado(?: el| em)?|Enviada em|Fecha|Data|送信日時|日付|日時)$/i,
  to: /^(?:To|An|À|A|Para|宛先)$/i,
  subject: /^(?:Subject|Betreff|Objet|Asunto|Assunto|件名)$/i,
};
const LABELLED_LINE = /^\*{0,2}\s*([^:：*]{1,20}?)\s*\*{0,2}\s*[:：]/;
/** Room for a label and the stars and spaces around it. */
const MAX_LABEL = 40;
const MAX_HEADER_LINES = 8;

/** A message that is passed on is what the agent has to read, so it isn't folded. */
const FORWARDED_SUBJECT = /^\s*(?:fwd?|wg|tr|rv|enc|i|転送)\s*[:：]/i;
const FORWARDED =
  /^(?:-{2,} ?(?:Forwarded message|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|Mensagem encaminhada|転送メッセージ|Forwarded by .{1,80}) ?-{2,}|(?:Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message (?:réexpédié|transféré)|Inicio del mensaje reenviado|Início da mensagem encaminhada|転送されたメッセージ|以下は転送されたメッセージです)\s?[:：]?)$/i;

const SIGNATURE = /^-- ?$/;
const QUOTED = /^\s*>/;

interface Clues {
  subject?: string | undefined;
  /** Where the HTML says that the quoted message begins. */
  markedFrom?: number | undefined;
}

/**
 * Where the part of a message begins that its reader has seen before: the messages it answers, and its signature.
 *
 * Only what goes on to the end counts: answers between quoted lines, and below them, stay visible. So does a message that
 * says nothing else, and a forwarded one.
 *
 * @returns An offset into the text; undefined when there is nothing to fold.
 */
export function quotedFrom(text: string, { subject, markedFrom }: Clues = {}): number | undefined {
  if (FORWARDED_SUBJECT.test(subject ?? '')) return undefined;
  const lines = linesOf(text);
  const history = historyLine(lines, lines.length, markedFrom);
  // A signature may stand above the history or below it.
  const signature = signatureLine(lines, history);
  const first =
    history === lines.length && signature < history
      ? Math.min(signature, historyLine(lines, signature, markedFrom))
      : signature;
  const fold = withoutBlankLines(lines, first);
  return fold > 0 && first < lines.length ? lines[fold]?.start : undefined;
}

interface Line {
  text: string;
  /** Where it begins. */
  start: number;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    // Mail clients put other spaces around names, dates and colons.
    return { text: line.replace(/[\u00a0\u202f]/g, ' '), start: at };
  });
}

/** The line on which the history begins; `end` when there is none before it. */
function historyLine(lines: Line[], end: number, markedFrom: number | undefined): number {
  const before = lines.slice(0, end);
  const lastQuoted = before.findLastIndex(isQuoted);
  /** The first of the quoted and blank lines at the end. */
  const quoted = before.findLastIndex((line) => !isQuoted(line) && line.text.trim() !== '') + 1;
  const first = lastQuoted >= quoted ? quoted : end;

  let hasText = false;
  for (const [at, { text, start }] of before.slice(0, first).entries()) {
    const line = text.trim();
    if (FORWARDED.test(line)) return end;
    // A notification that begins with this line is new below it.
    const isBelowReply = hasText && REPLY_ABOVE.test(line);
    const following = lines.slice(at, at + MAX_HEADER_LINES);
    if (isBelowReply || SEPARATOR.test(line) || isHeader(following)) return at;
    hasText ||= line !== '';
    const attribution = attributionOf(following);
    if (!attribution && start !== markedFrom) continue;
    // Where an answer follows quoted lines, they stay with it.
    const nextQuoted = following.slice(0, MAX_LINES_BEFORE_QUOTE).findIndex(isQuoted);
    if (nextQuoted >= 0) {
      if (at + nextQuoted >= first) return at;
    } else if (start === markedFrom || (lastQuoted < at && NAMES_MESSAGE.test(attribution ?? ''))) {
      return at;
    }
  }
  return first;
}

/** An attribution of several lines and a blank one. */
const MAX_LINES_BEFORE_QUOTE = 6;

/** A customer's own `On Monday you wrote:` has neither a date nor an address. */
const NAMES_MESSAGE = /\d|@/;

function isQuoted({ text }: Line): boolean {
  return QUOTED.test(text);
}

/** The attribution that these lines begin with. */
function attributionOf(lines: Line[]): string | undefined {
  const parts: string[] = [];
  for (const line of lines.slice(0, MAX_ATTRIBUTION_LINES)) {
    const part = line.text.trim();
    if (part === '') return undefined;
    parts.push(part);
    const text = parts.join(' ');
    const patterns =
      parts.length === 1 ? [...ATTRIBUTIONS, ...ATTRIBUTIONS_ON_ONE_LINE] : ATTRIBUTIONS;
    if (patterns.some((pattern) => pattern.test(text))) return text;
  }
  return undefined;
}

/** True for lines that begin with a sender or a date, before a subject and two of the other labels. */
function isHeader(lines: Line[]): boolean {
  const has = (label: RegExp, among = lines) => among.some((line) => label.test(labelOf(line)));
  const first = lines.slice(0, 1);
  if (!has(LABELS.from, first) && !has(LABELS.sent, first)) return false;
  return has(LABELS.subject) && has(LABELS.from) && (has(LABELS.sent) || has(LABELS.to));
}

function labelOf({ text }: Line): string {
  return LABELLED_LINE.exec(text.trimStart().slice(0, MAX_LABEL))?.[1] ?? '';
}

const MAX_SIGNATURE_LINES = 15;

/** The line of a `-- ` before `end`; `end` when there is none. */
function signatureLine(lines: Line[], end: number): number {
  const from = Math.max(0, end - MAX_SIGNATURE_LINES);
  const at = lines.slice(from, end).findLastIndex(({ text }) => SIGNATURE.test(text));
  return at < 0 ? end : from + at;
}

/** Blank lines and a rule above the fold are folded as well. */
function withoutBlankLines(lines: Line[], first: number): number {
  return lines.slice(0, first).findLastIndex(({ text }) => !/^[\s_—–-]*$/.test(text)) + 1;
}
