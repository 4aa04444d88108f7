import { useEffect, useState } from 'react';
import { useMutation } from '../../api/useMutation.ts';
import type { Failure, Result } from '../../api/result.ts';
import { useCard } from '../../context/card.ts';
import type { Actions } from '../../contract/actions.ts';

export type FileUrl = {
  /** Requests a new URL. */
  request: () => void;
} & (
  | { phase: 'known'; url: URL; size?: number | undefined }
  | { phase: 'missing' | 'loading'; failure?: Failure | undefined }
);

interface FileOfMessage {
  threadId: string;
  messageId: string;
  fileId: string;
  /** As HubSpot sent it with the message. */
  url?: string;
}

/** The URL of a file. If the message has none, or an expired one, the function requests one. */
export function useFileUrl({ url, ...file }: FileOfMessage): FileUrl {
  const { call, platform } = useCard();
  const { mutation, run } = useMutation<Result<Actions['readFileUrl']['data']>>();
  const outcome = mutation.phase === 'done' ? mutation.outcome : undefined;
  const signed = outcome?.ok ? outcome.data : undefined;
  const known = parseWebUrl(signed?.url ?? url);
  const expiresAt = signed?.expiresAt ? Date.parse(signed.expiresAt) : known && expiryOf(known);
  const isExpired = useIsExpired(expiresAt, platform.now);
  const request = () => run(() => call('readFileUrl', file));
  if (known && !isExpired) return { phase: 'known', url: known, size: signed?.size, request };
  return {
    phase: mutation.phase === 'working' ? 'loading' : 'missing',
    request,
    failure: outcome?.ok === false ? outcome.failure : undefined,
  };
}

/** Only http and https URLs are opened. */
function parseWebUrl(url: string | undefined): URL | undefined {
  return url !== undefined && /^https?:/i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
}

const SECONDS_BELOW = 1e11;

/** Amazon and Google sign a URL at a time, for a number of seconds. */
const SIGNED_AT = /-date=(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ).*-expires=(\d{1,7})\b/i;

/** Milliseconds since 1970; undefined for a URL that does not say when it expires. */
function expiryOf({ search }: URL): number | undefined {
  const [, year, month, hour, minute, second, lifetime] = SIGNED_AT.exec(search) ?? [];
  if (year) {
    return Date.parse(`${year}-${month}-${hour}:${minute}:${second}`) + Number(lifetime) * 1_000;
  }
  const expires = Number(/[?&]expires=(\d{10,13})(?:&|$)/i.exec(search)?.[1] ?? Number.NaN);
  return expires < SECONDS_BELOW ? expires * 1_000 : expires || undefined;
}

/** A longer timer would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

function useIsExpired(expiresAt: number | undefined, now: () => number): boolean {
  const [expired, setExpired] = useState<number>();
  useEffect(() => {
    const leftMs = (expiresAt ?? Infinity) - now();
    if (leftMs > MAX_TIMER_MS) return undefined;
    const timer = setTimeout(() => setExpired(expiresAt), leftMs);
    return () => clearTimeout(timer);
  }, [expiresAt, now]);
  return expiresAt !== undefined && (expired === expiresAt || expiresAt <= now());
}
