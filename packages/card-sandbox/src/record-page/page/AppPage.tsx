import { useEffect } from 'react';
import { ExtensionCard, type PageServices } from '../card/ExtensionCard.tsx';
import type { Extension } from '../../hubspot/extension-points.ts';
import type { PageLocation } from '../../hubspot/page-location.ts';

interface Props {
  extension: Extension;
  location: PageLocation;
  services: PageServices;
}

/** A page of an app: its settings, its home page, or one of its pages. */
export function AppPage({ extension, location, services }: Props) {
  const { appName } = services.config;
  const card = <ExtensionCard {...{ extension, location, services }} />;
  useEffect(() => {
    document.title = `${appName} | ${extension.point}`;
  }, [appName, extension]);
  if (extension.point === 'settings') return <Settings appName={appName}>{card}</Settings>;
  return (
    <main className="app-page" data-point={extension.point} tabIndex={0} aria-label={appName}>
      {extension.point === 'home' && (
        <header className="app-head">
          <h1>{appName}</h1>
        </header>
      )}
      {card}
    </main>
  );
}

const AREAS = ['General', 'Notifications', 'Users & Teams', 'Integrations', 'Connected Apps'];

/** HubSpot's settings, opened at this app. */
function Settings({ appName, children }: { appName: string; children: React.ReactNode }) {
  return (
    <div className="settings">
      <nav className="settings-areas" aria-label="Settings">
        <h2>Settings</h2>
        {AREAS.map((area) => (
          <span key={area} data-here={area === 'Connected Apps' ? true : undefined}>
            {area}
          </span>
        ))}
      </nav>
      <main className="app-page" data-point="settings" tabIndex={0} aria-label={appName}>
        <header className="app-head">
          <span className="trail">Connected apps</span>
          <h1>{appName}</h1>
        </header>
        <div className="middle-tabs" aria-hidden>
          <span>About</span>
          <span data-here>General settings</span>
        </div>
        {children}
      </main>
    </div>
  );
}
