import { LoadingSpinner } from '@hubspot/ui-extensions';
import { useLanguage } from '../context/card.ts';
import { useIsSlow } from '../time/useIsSlow.ts';

/** Says what is being loaded and, after three seconds, that it is still under way. */
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
