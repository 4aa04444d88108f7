/** A path of the CRM API in one spelling for all versions. */
export interface CrmPath {
  /** Such as `/objects/contacts/1`. */
  path: string;
  /** The dated versions have the formats of v4. */
  version: 'v3' | 'v4';
}

const AREAS = '(objects|associations|properties|pipelines|schemas)';
const DATE = '20\\d\\d-\\d\\d(?:-beta)?';

const SPELLINGS = [
  new RegExp(`^/crm/(v3|v4)/${AREAS}(/.*)?$`),
  new RegExp(`^/crm/${AREAS}/${DATE}(/.*)?$`),
  /^\/crm-object-schemas\/(v3)\/(schemas)(\/.*)?$/,
  new RegExp(`^/crm-object-schemas/${DATE}/(schemas)(/.*)?$`),
];

/** @returns undefined for a path of another API */
export function readCrmPath(pathname: string): CrmPath | undefined {
  for (const spelling of SPELLINGS) {
    const parts = spelling.exec(pathname)?.slice(1);
    if (!parts) continue;
    const [version = 'v4', area = '', rest = ''] = parts.length === 3 ? parts : ['v4', ...parts];
    return { version: version === 'v3' ? 'v3' : 'v4', path: `/${area}${rest}` };
  }
  return undefined;
}
