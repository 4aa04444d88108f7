import { LoadingSpinner } from '@hubspot/ui-extensions';
import { useLanguage } from '../context/card.ts';
import { useIsSlow } from '../time/useIsSlow.ts';

/** A spinner with a label, which changes after three seconds of loading. */
export function LoadingNotice({ label }: { label: string }) {
  const { strings } = useLanguage();
  const slow = useIsSlow();
  return (
    <LoadingSpinner
      label={slow ? strings.loading.slow : label}
      showLabel
      size="sm"
      layout="centered"
    />
  );
}
