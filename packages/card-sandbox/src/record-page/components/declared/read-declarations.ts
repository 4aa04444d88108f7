import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import type { ValueKind } from './declared-props.ts';

const KIT = path.dirname(createRequire(import.meta.url).resolve('@hubspot/ui-extensions'));
const COMPONENTS = path.join(KIT, 'shared.synced', 'remoteComponents.synced.d.ts');

/** Types of children that the kit declares under another name. */
const DECLARED_ELSEWHERE = {
  Dropdown: 'DropdownProps',
  PageHeader: 'PageHeaderProps',
  PageBreadcrumbs: 'PageBreadcrumbsProps',
};

/** The stored props of a component, such as `"variant?": "'danger' | 'info'"`. */
type WrittenProps = Record<string, string>;

export interface Declarations {
  /** The props of each component, by remote name. */
  props: Record<string, WrittenProps>;
  /** The documented default values of each component's props, by remote name. */
  defaults: Record<string, Record<string, unknown>>;
}

/** Reads the kit's declarations. */
export function readDeclarations(): Declarations {
  const program = ts.createProgram([COMPONENTS], {
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: ['react'],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(COMPONENTS);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`The kit's declarations are not at ${COMPONENTS}.`);
  const interfaces = namedInterfaces(program);

  const declared: Declarations['props'] = {};
  const defaults: Declarations['defaults'] = {};
  const read = (name: string, node: ts.TypeNode) => {
    const component = ts.isIntersectionTypeNode(node) ? node.types[0] : node;
    const elsewhere = Object.entries(DECLARED_ELSEWHERE).find(([open]) => open === name)?.[1];
    const props = elsewhere === undefined ? argumentOf(component) : interfaces(elsewhere);
    const type = props ?? fail(`${name} declares no props`);
    const documented = defaultsOf(type);
    declared[name] = describe(type, documented);
    if (Object.keys(documented).length > 0) defaults[name] = documented;
    // The remote name of `Dropdown.ButtonItem` is `DropdownButtonItem`.
    for (const [part, type] of partsOf(node)) read(`${name}${part}`, type);
  };
  for (const symbol of checker.getExportsOfModule(module)) {
    const declaration = symbol.valueDeclaration;
    if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.type) continue;
    if (!symbol.name.startsWith('__')) read(symbol.name, declaration.type);
  }
  return { props: sorted(declared), defaults: sorted(defaults) };

  /** @param documented The default values: a prop with one can be omitted, whatever its type says. */
  function describe(props: ts.Type, documented: Record<string, unknown>): WrittenProps {
    // A union of props, such as Table's, accepts the props of every member.
    const members = props.isUnion() ? props.types : [props];
    const names = new Set(members.flatMap((each) => each.getProperties().map((one) => one.name)));
    return Object.fromEntries(
      [...names].sort().map((name) => {
        const symbols = members.map((each) => checker.getPropertyOfType(each, name));
        // Children always arrive as React nodes.
        const words =
          name === 'children'
            ? ['node']
            : symbols.flatMap((one) => (one ? wordsOf(checker.getTypeOfSymbol(one)) : []));
        const required = isRequired(symbols) && !(name in documented);
        return [required ? name : `${name}?`, [...new Set(words)].sort().join(' | ')];
      }),
    );
  }

  function defaultsOf(props: ts.Type): Record<string, unknown> {
    const symbols = props.isUnion()
      ? props.types.flatMap((each) => each.getProperties())
      : props.getProperties();
    return sorted(
      Object.fromEntries(
        symbols.flatMap((symbol) => {
          const tag = symbol
            .getJsDocTags(checker)
            .find(({ name }) => name === 'defaultValue' || name === 'default');
          return tag ? [[symbol.name, readDefault(ts.displayPartsToString(tag.text))]] : [];
        }),
      ),
    );
  }

  function isRequired(symbols: (ts.Symbol | undefined)[]): boolean {
    return symbols.every((symbol) => symbol && (symbol.flags & ts.SymbolFlags.Optional) === 0);
  }

  function wordsOf(type: ts.Type): string[] {
    if (isNode(type)) return ['node'];
    if (type.isUnion()) return type.types.flatMap(wordsOf);
    if (type.isStringLiteral()) return [`'${type.value}'`];
    return kindOf(type) ?? [];
  }

  function kindOf(type: ts.Type): ValueKind[] | undefined {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Never)) return undefined;
    if (flags & ts.TypeFlags.StringLike) return ['string'];
    if (flags & ts.TypeFlags.NumberLike) return ['number'];
    if (flags & ts.TypeFlags.BooleanLike) return ['boolean'];
    if (type.getCallSignatures().length > 0) return ['function'];
    // `string & {}` allows any string, in addition to listed ones.
    if (type.isIntersection()) return kindOf(type.types[0] ?? fail('An empty intersection'));
    return checker.isArrayType(type) || checker.isTupleType(type) ? ['array'] : ['object'];
  }

  function isNode(type: ts.Type): boolean {
    if (type.aliasSymbol?.name === 'ReactNode') return true;
    if (type.getSymbol()?.name === 'ReactElement') return true;
    return type.isUnion() && type.types.some((each) => each.getSymbol()?.name === 'ReactPortal');
  }

  /** The type argument of `HubSpotReactComponent<…>`. */
  function argumentOf(component: ts.TypeNode | undefined): ts.Type | undefined {
    if (!component || !ts.isImportTypeNode(component)) return undefined;
    const argument = component.typeArguments?.[0];
    return argument && checker.getTypeFromTypeNode(argument);
  }

  function namedInterfaces(of: ts.Program) {
    const declarations = of
      .getSourceFiles()
      .filter(({ fileName }) => fileName.startsWith(KIT))
      .flatMap((file) => file.statements.filter(ts.isInterfaceDeclaration));
    return (name: string) => {
      const found = declarations.find((declaration) => declaration.name.text === name);
      return found && checker.getTypeAtLocation(found.name);
    };
  }
}

/** The parts of a compound component. */
function partsOf(node: ts.TypeNode): [string, ts.TypeNode][] {
  if (!ts.isIntersectionTypeNode(node)) return [];
  return node.types
    .filter(ts.isTypeLiteralNode)
    .flatMap(({ members }) => members)
    .filter(ts.isPropertySignature)
    .flatMap(({ name, type }) => (type ? [[name.getText(), type]] : []));
}

/** Reads a documented value, such as `"small"` in backticks or 'top'. */
function readDefault(text: string): unknown {
  const [literal = ''] = text.replaceAll('`', '').replaceAll("'", '"').trim().split('\n');
  return JSON.parse(literal);
}

function sorted<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function fail(message: string): never {
  throw new Error(message);
}
