import path from 'node:path';
import { translate } from '@hubspot/project-parsing-lib/translate';
import { z } from 'zod';

const Component = z.object({
  uid: z.string(),
  componentType: z.string(),
  config: z.looseObject({ entrypoint: z.string().optional() }),
});

export type Component = z.infer<typeof Component>;

/** The platform versions that the project supports. */
export const PLATFORM_VERSIONS = ['2026.03', '2026.09'] as const;

/**
 * Parses a project with HubSpot's own parser, without an account.
 *
 * @param profile The name of a profile whose variables to fill in.
 * @returns The project's components.
 * @throws Error if HubSpot cannot parse the project or skips a file.
 */
export async function parseProject(
  folder: string,
  platformVersion: string,
  profile?: string,
): Promise<Component[]> {
  const { intermediateRepresentation, skippedHsMetaFiles } = await translate(
    { projectSourceDir: path.join(folder, 'src'), platformVersion },
    { skipValidation: true, ...(profile !== undefined && { profile }) },
  );
  if (skippedHsMetaFiles.length > 0) {
    throw new Error(`HubSpot skips ${skippedHsMetaFiles.join(', ')}`);
  }
  return Object.values(intermediateRepresentation.intermediateNodesIndexedByUid)
    .filter(({ componentType }) => componentType !== 'SERVERLESS_PACKAGE')
    .map((node) => Component.parse(node));
}
