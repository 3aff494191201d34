/** One thing that can be picked. */
export interface PickerOption {
  /** Unique among the options. */
  key: string;
  label: string;
  /** At the right, for example a count. */
  detail?: string;
  /** Heading that it stands under; groups come in the order in which they first occur. */
  group?: string;
}

/** Options under one heading; an empty heading is not shown. */
export interface PickerGroup {
  label: string;
  items: PickerOption[];
}

/** The options by heading, in the order in which the headings first occur. */
export function groupOptions(options: readonly PickerOption[]): PickerGroup[] {
  const groups = new Map<string, PickerOption[]>();
  for (const option of options) {
    const label = option.group ?? '';
    const group = groups.get(label);
    if (group) group.push(option);
    else groups.set(label, [option]);
  }
  return Array.from(groups, ([label, items]) => ({ label, items }));
}
