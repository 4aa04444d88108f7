import type { LoadingButtonProps } from '@hubspot/ui-extensions';
import { Loader } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { OverlayTrigger } from '../../hooks/overlay-trigger.tsx';
import { BaseButton } from './BaseButton.tsx';
import { IconGlyph } from '../images/Icon.tsx';

/** How long the success icon is shown after loading. */
const RESULT_MS = 1_500;

export function LoadingButton(props: LoadingButtonProps) {
  const {
    onClick,
    href,
    disabled,
    variant,
    type,
    children,
    size,
    truncate,
    overlay,
    testId,
    ...own
  } = props;
  const { loading = false, overlayOptions, resultIconName = 'success' } = own;
  const waiting = useRef<OverlayTrigger>();
  const finished = useFinished(loading, () => {
    waiting.current?.open();
    waiting.current = undefined;
  });
  const onTrigger = (trigger: OverlayTrigger) => {
    if (overlayOptions?.openBehavior === 'onLoadingFinish') waiting.current = trigger;
    else trigger.open();
  };
  return (
    <BaseButton
      {...{ onClick, href, variant, type, size, truncate, overlay, testId, children, onTrigger }}
      disabled={disabled === true || loading}
      busy={loading}
      mark={
        loading ? (
          <Loader size={14} color="currentColor" aria-hidden />
        ) : (
          finished && <IconGlyph name={resultIconName} size={14} />
        )
      }
    />
  );
}

/** True for a moment after loading has ended. Calls `onFinish` when it ends. */
function useFinished(loading: boolean, onFinish: () => void): boolean {
  const [finished, setFinished] = useState(false);
  const wasLoading = useRef(loading);
  useEffect(() => {
    if (wasLoading.current === loading) return;
    wasLoading.current = loading;
    if (loading) return;
    onFinish();
    setFinished(true);
    const timer = setTimeout(() => setFinished(false), RESULT_MS);
    return () => clearTimeout(timer);
  }, [loading, onFinish]);
  return finished;
}
