import { Ajv2020 } from 'ajv/dist/2020.js';
import { findProblems } from '../config-files/schema-problems.ts';
import app from './rules/app.schema.json' with { type: 'json' };
import appFunction from './rules/app-function.schema.json' with { type: 'json' };
import card from './rules/card.schema.json' with { type: 'json' };
import hsprofile from './rules/hsprofile.schema.json' with { type: 'json' };
import hsproject from './rules/hsproject.schema.json' with { type: 'json' };
import settings from './rules/settings.schema.json' with { type: 'json' };
import uid from './rules/uid.schema.json' with { type: 'json' };

/** `verbose` adds the broken rule to each error: its description is what the reader needs. */
const rules = new Ajv2020({
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  schemas: [uid],
});

const RULES = {
  hsproject: rules.compile(hsproject),
  hsprofile: rules.compile(hsprofile),
  app: rules.compile(app),
  card: rules.compile(card),
  'app-function': rules.compile(appFunction),
  settings: rules.compile(settings),
};

export type ConfigKind = keyof typeof RULES;

/**
 * Checks one configuration file against the rules that HubSpot checks only on its servers.
 *
 * @returns Two sentences for each broken rule: what was found, and the rule.
 */
export function checkConfig(kind: ConfigKind, config: unknown): string[] {
  const problems = findProblems(RULES[kind], config, new Map([[uid.$id, uid]]));
  return problems.map(({ finding, rule }) => `${finding}. ${rule}`);
}
