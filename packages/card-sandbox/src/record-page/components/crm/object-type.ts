import { formatProperties } from '../../../hubspot/format-properties.ts';
import { findType } from '../../../hubspot/object-types.ts';
import type { PageConfig } from '../../../protocol/page-config.ts';
import { useCardEnvironment } from '../../hooks/card-environment.ts';
import type { PropertyValues } from '../../hooks/crm-reader.ts';
import { propertyLabel } from './property-label.ts';

export type ObjectTypeConfig = PageConfig['objectTypes'][number];

/** The type of the records that a component shows; by default that of the record on the page. */
export function useObjectType(objectTypeId?: string): ObjectTypeConfig | undefined {
  const { crm, objectTypes } = useCardEnvironment();
  return findType(objectTypeId ?? crm?.objectTypeId ?? '', objectTypes);
}

/** How a component shows the properties of a type. */
export function usePropertyText(objectTypeId?: string) {
  const { user, portal, now } = useCardEnvironment();
  const definitions = useObjectType(objectTypeId)?.properties ?? {};
  const viewer = {
    locale: user.locale ?? 'en-us',
    zone: portal.timezone,
    now: () => now ?? Date.now(),
  };
  return {
    label: (name: string) => definitions[name]?.label ?? propertyLabel(name),
    /** Formats values, such as the label of an option. */
    format: (values: PropertyValues): PropertyValues =>
      formatProperties(
        Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null])),
        definitions,
        {},
        viewer,
      ),
  };
}
