import type { IconColor, IconProps } from '@hubspot/ui-extensions';
import { IconSquareRounded } from '@tabler/icons-react';
import { ICONS } from './icons.ts';
import { shortSize } from '../size.ts';

const PIXELS: Record<string, number> = { sm: 14, md: 18, lg: 24 };

const COLORS: Record<IconColor, string> = {
  inherit: 'currentColor',
  alert: 'var(--danger)',
  warning: '#b07a00',
  success: 'var(--success)',
};

/** Without a size, it is as large as the text around it. */
export function Icon({ name, color, size, screenReaderText, testId }: IconProps) {
  return (
    <span className="hs-icon" style={{ color: COLORS[color ?? 'inherit'] }} data-testid={testId}>
      <IconGlyph name={name} size={size ? (PIXELS[shortSize(size, 'sm')] ?? 14) : '1em'} />
      {screenReaderText && <span className="hs-screen-reader">{screenReaderText}</span>}
    </span>
  );
}

/** The icon without a wrapper. An unknown name renders an empty square. */
export function IconGlyph({ name, size }: { name: string; size: number | string }) {
  const Glyph = name in ICONS ? ICONS[name as keyof typeof ICONS] : IconSquareRounded;
  return <Glyph size={size} stroke={1.8} aria-hidden />;
}
