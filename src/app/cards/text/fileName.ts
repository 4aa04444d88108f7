/** Names are cut in their middle: the end tells what a file is. */
const MAX_LENGTH = 60;
const END_LENGTH = 24;

/** Characters without a shape, among them those that turn the text around. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u034f\ufe00-\ufe0f]/gu;
/** White space of all kinds, and letters that are blank. */
const BLANK = /[\s\u115f\u1160\u2800\u3164\uffa0]+/g;

/** Files that a double click may run, on Windows, macOS or Linux. Office files run macros. */
const PROGRAMS = new Set(
  `accdb action apk app appimage appinstaller applescript application appx bash bat chm cmd com command cpl deb
  desktop diagcab dll dmg docm dotm exe gadget hta htm html img inf ins iqy iso jar jnlp js jse ksh lnk mdb mht
  mhtml mpkg msc msi msix msp one pif pkg potm ppam pptm ps1 psm1 py pyw pyz rb rdp reg rpm run scf scpt scr sct sh
  shb shs shtml slk svg terminal theme url vb vbe vbs vhd vhdx workflow ws wsc wsf wsh xhtml xla xlam xll xlsb xlsm
  xltm zsh`.split(/\s+/),
);

/** A file's name as it is, whatever tricks are in it: '' when nothing of it can be seen. */
export function fileName(name: string): string {
  const shown = name.replace(INVISIBLE, '').replace(BLANK, ' ').trim();
  const letters = Array.from(shown);
  if (letters.length <= MAX_LENGTH) return shown;
  const start = letters.slice(0, MAX_LENGTH - END_LENGTH - 1).join('');
  return `${start}…${letters.slice(-END_LENGTH).join('')}`;
}

/**
 * The kind of program that a file is, such as `exe`; undefined for other files.
 *
 * @param url Where the file is: its name there counts as well.
 */
export function programType(name: string, url?: URL): string | undefined {
  const names = [name, url === undefined ? '' : decoded(url.pathname)];
  // Windows' own kinds, such as `library-ms`, end in the same way.
  return names.map(extensionOf).find((type) => PROGRAMS.has(type) || /-ms$/.test(type));
}

/** Cyrillic letters, and the Latin ones that they look like. */
const [CYRILLIC, LATIN] = ['авекмнорстухі', 'abekmhopctyxi'];

/** Windows leaves out dots and spaces at the end of a name. */
function extensionOf(name: string): string {
  const plain = fileName(name).normalize('NFKC').toLowerCase();
  const extension = /\.([^.\s]+)[. ]*$/.exec(plain)?.[1] ?? '';
  return extension.replace(/\W/g, (sign) => LATIN[CYRILLIC.indexOf(sign)] ?? sign);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
