import { useCallback } from 'react';
import { useCard } from '../data/card.ts';
import { activityOf } from './activity.ts';

/** Tells that the agent is doing something here. */
export function useNoting(): () => void {
  const { platform } = useCard();
  return useCallback(() => activityOf(platform).note(), [platform]);
}
