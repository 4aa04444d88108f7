import type { StatusTagProps } from '@hubspot/ui-extensions';
import { IconX } from '@tabler/icons-react';
import { callCard } from '../../hooks/call-card.ts';

export function StatusTag(props: StatusTagProps) {
  const { variant, hollow, onClick, showRemoveIcon, onRemoveClick, children, testId } = props;
  return (
    <span
      className="hs-status-tag"
      data-variant={variant ?? 'default'}
      data-hollow={hollow}
      data-testid={testId}
    >
      <span className="hs-status-dot" aria-hidden />
      {onClick ? (
        <button type="button" className="hs-bare-button" onClick={() => callCard(onClick)}>
          {children}
        </button>
      ) : (
        children
      )}
      {showRemoveIcon && (
        <button
          type="button"
          className="hs-bare-button"
          aria-label="Remove"
          onClick={() => callCard(onRemoveClick)}
        >
          <IconX size={12} aria-hidden />
        </button>
      )}
    </span>
  );
}
