import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Of the configurator, the requests of @hubspot/api-client use only the user agent. With lodash.merge it has 12 KB. */
const onlyUserAgent: Plugin = {
  name: 'only-user-agent',
  setup(bundler) {
    const filter = /\/configuration\/ApiClientConfigurator\.js$/;
    bundler.onLoad({ filter }, () => ({
      contents: `
        const { VERSION } = require('./version');
        const getUserAgent = () => 'hubspot-api-client-nodejs; ' + VERSION;
        exports.ApiClientConfigurator = { getUserAgent };
      `,
    }));
  },
};

/** `var State;\n(function (State) { … })(State || (State = {}));`, as TypeScript compiles an enum. */
const COMPILED_ENUM = /var (\w+);\s*\(function \(\1\) \{(.*?)\}\)\(\1 \|\| \(\1 = \{\}\)\);/gs;
const COMPILED_MEMBER = /^\s*\w+\[\w+\["(\w+)"\] = (-?\d+)\] = "\w+";/gm;

/** esbuild puts the values of an enum in place of its names, unless TypeScript has compiled it already: 5 KB. */
const inlinedEnums: Plugin = {
  name: 'inlined-enums',
  setup(bundler) {
    const filter = /\/(?:htmlparser2|entities)\/dist\/.*\.js$/;
    bundler.onLoad({ filter }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        COMPILED_ENUM,
        (_, name: string, members: string) =>
          `enum ${name} {${members.replace(COMPILED_MEMBER, '$1 = $2,')}}`,
      ),
      loader: 'ts',
    }));
  },
};

/** Make packages smaller without changing what they do. */
export const smallerPackages = [onlyUserAgent, inlinedEnums];
