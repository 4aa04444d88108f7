import { Tooltip } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';

interface Props {
  /** In pixels; without it, as wide as there is room. */
  maxWidth?: number;
  /** What the tooltip says instead of the full text. */
  tooltipText?: string;
  children: ReactNode;
}

/**
 * One line that ends in an ellipsis where it does not fit; then the whole of it shows on hover. A page has many of
 * these lines: a tooltip is made for none but the one under the pointer.
 */
export function Truncated({ maxWidth, tooltipText, children }: Props) {
  const line = useRef<HTMLSpanElement>(null);
  const [shown, setShown] = useState(false);
  const enter = () => {
    const element = line.current;
    setShown(element !== null && element.scrollWidth > element.clientWidth);
  };
  return (
    <>
      <span
        ref={line}
        className="hs-truncated"
        style={{ maxWidth }}
        onMouseEnter={enter}
        onMouseLeave={() => setShown(false)}
      >
        {children}
      </span>
      {shown && (
        <Tooltip opened target={line} label={tooltipText ?? children} multiline maw={320} />
      )}
    </>
  );
}
