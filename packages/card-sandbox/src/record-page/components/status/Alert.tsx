import type { AlertProps } from '@hubspot/ui-extensions';

export function Alert({ title, variant, children, testId }: AlertProps) {
  const urgent = variant === 'error' || variant === 'danger' || variant === 'warning';
  return (
    <div
      className="hs-alert"
      role={urgent ? 'alert' : 'status'}
      data-variant={variant ?? 'info'}
      data-testid={testId}
    >
      <strong>{title}</strong>
      {children && <div>{children}</div>}
    </div>
  );
}
