import path from 'node:path';
import { ESLint } from 'eslint';
import { z } from 'zod';

const oneOrMore = z
  .union([z.string(), z.array(z.string())])
  .transform((paths) => [paths].flat().map((each) => path.posix.normalize(each)));

const Wall = z.strictObject({
  target: oneOrMore,
  from: oneOrMore,
  /** Relative to `from`. */
  except: z.array(z.string()).default([]),
  message: z.string(),
});
export type Wall = z.infer<typeof Wall>;

const Rules = z.object({
  'import-x/no-restricted-paths': z.tuple([z.literal(2), z.object({ zones: z.array(Wall) })]),
});

/** The walls, as ESLint itself reads its configuration. */
export async function readWalls(project: string): Promise<Wall[]> {
  const config: unknown = await new ESLint({ cwd: project }).calculateConfigForFile(
    'src/app/cards/Conversations.tsx',
  );
  const [, { zones }] = z.object({ rules: Rules }).parse(config).rules[
    'import-x/no-restricted-paths'
  ];
  return zones;
}
