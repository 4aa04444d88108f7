/** A font whose letters are pictures. */
export type SymbolFont = keyof typeof FONTS | 'none';

/** Every second sign is what the letter before it looks like. */
const table = (pairs: string): Map<string, string> => {
  const signs = Array.from(pairs);
  return new Map(signs.flatMap((sign, at) => (at % 2 ? [] : [[sign, signs[at + 1] ?? '']])));
};

const SYMBOL = table(
  'aαbβcχdδeεfφgγhηiιjϕkκlλmμnνoοpπqθrρsσtτuυvϖwωxξyψzζDΔFΦGΓLΛPΠQΘSΣWΩXΞYΨ' +
    '·•®→¬←Þ⇒Ü⇐Û⇔«↔£≤³≥¹≠»≈±±´×¥∞Ö√å∑Ñ∇¶∂Î∈"∀$∃',
);
const WINGDINGS = table(
  'J☺K😐L☹C👍D👎E☜F☞I✋N☠"✂(☎)✆*✉+✉6⌛v❖Ø➢à→ß←á↑â↓è➔ó⇔ð⇨ü✓û✗þ☑ý☒¨☐o□q❑n■l●m❍§▪·•u◆t⧫«★µ★',
);
const FONTS = {
  symbol: SYMBOL,
  wingdings: WINGDINGS,
  webdings: table('P🌳a✓r✖'),
  'wingdings 2': table('P✓O✗R☑T☒S☒£☐'),
};

const FIRST_SYMBOL_FONT = /^[^,]*\b(symbol|webdings|wingdings(?: 2)?)["'\s]*(?:,|$)/;

/** The font that a list of families begins with, also as `font` has it. */
export function symbolFontOf(families: string): SymbolFont {
  const name = FIRST_SYMBOL_FONT.exec(families.toLowerCase())?.[1];
  return isFont(name) ? name : 'none';
}

function isFont(name: string | undefined): name is keyof typeof FONTS {
  return name !== undefined && name in FONTS;
}

/** Codes that symbol fonts have in documents, whichever font it is. */
const PRIVATE = /[\uf020-\uf0ff]/g;

/** Text as it looks in a font. Codes of a symbol font are replaced in any, and left out if they are unknown. */
export function inSymbols(text: string, font: SymbolFont): string {
  const letters = text.replace(PRIVATE, (code) => {
    const letter = String.fromCharCode(code.charCodeAt(0) - 0xf000);
    return font === 'none' ? (WINGDINGS.get(letter) ?? SYMBOL.get(letter) ?? '') : letter;
  });
  if (font === 'none') return letters;
  return Array.from(letters, (sign) => FONTS[font].get(sign) ?? sign).join('');
}
