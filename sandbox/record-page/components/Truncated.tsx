import { Tooltip } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';

interface Props {
  /** In pixels; without it, as wide as there is room. */
  maxWidth?: number;
  /** What the tooltip says instead of the full text. */
  tooltipText?: string;
  children: ReactNode;
}

/** One line that ends in an ellipsis where it does not fit; then the whole of it shows on hover. */
export function Truncated({ maxWidth, tooltipText, children }: Props) {
  const line = useRef<HTMLSpanElement>(null);
  const [cut, setCut] = useState(false);
  const measure = () => {
    const element = line.current;
    setCut(element !== null && element.scrollWidth > element.clientWidth);
  };
  return (
    <Tooltip label={tooltipText ?? children} disabled={!cut} multiline maw={320}>
      <span ref={line} className="hs-truncated" style={{ maxWidth }} onMouseEnter={measure}>
        {children}
      </span>
    </Tooltip>
  );
}
