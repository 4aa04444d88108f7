import { runCommand } from '../command-line.ts';

await runCommand(
  {
    name: 'npm run rehearse',
    summary:
      "A dry run of an upload: checks, installs and builds src/ as HubSpot's servers do, with HubSpot's own tools and without an account.",
    options: {},
  },
  async () => {
    // Loaded here, because HubSpot's tools take a second, which `--help` does not need.
    const { rehearse } = await import('./dry-run.ts');
    await rehearse();
  },
);
