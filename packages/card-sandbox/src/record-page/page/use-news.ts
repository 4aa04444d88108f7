import { useEffect, useState } from 'react';
import { sandbox, type News } from './sandbox-api.ts';

/** Often enough to show a change at once, seldom enough that the page counts as quiet in between. */
const ASK_EVERY_MS = 600;

const NOTHING: News = { version: -1, builds: 0, problems: [], calls: [], lacks: [] };

/** What has happened in the sandbox: calls, and what could not be built. Loads the page again after a build. */
export function useNews(): News {
  const [news, setNews] = useState(NOTHING);
  useEffect(() => {
    let latest = NOTHING;
    const ask = async () => {
      const next = await sandbox.news(latest.version);
      if (!next) return;
      if (latest !== NOTHING && next.builds > latest.builds) location.reload();
      latest = next;
      setNews(next);
    };
    const askQuietly = () => void ask().catch(() => undefined);
    askQuietly();
    const timer = setInterval(askQuietly, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return news;
}
