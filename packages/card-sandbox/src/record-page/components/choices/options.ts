type OptionValue = string | number | boolean;

interface Option {
  label: string;
  value: OptionValue;
}

/** Mantine identifies options by unique strings, the kit by any value. An option's index maps between them. */
export function optionsByPlace(options: readonly Option[] | undefined) {
  const all = options ?? [];
  return {
    data: all.map(({ label }, place) => ({ label, value: String(place) })),
    placeOf: (value: OptionValue | undefined): string | null => {
      const place = all.findIndex((option) => option.value === value);
      return place === -1 ? null : String(place);
    },
    valueAt: (place: string | null): OptionValue | undefined =>
      place === null ? undefined : all[Number(place)]?.value,
  };
}
