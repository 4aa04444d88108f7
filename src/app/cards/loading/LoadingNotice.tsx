import { LoadingSpinner } from '@hubspot/ui-extensions';
import { useLanguage } from '../context/card.ts';
import { useSlow } from '../time/useIsSlow.ts';

/** Says what is being loaded and, after three seconds, that it is still under way. */
export function LoadingNotice({ label }: { label: string }) {
  const { words } = useLanguage();
  const slow = useSlow();
  return (
    <LoadingSpinner
      label={slow ? words.loading.slow : label}
      showLabel
      size="sm"
      layout="centered"
    />
  );
}
