import { Combobox } from '@base-ui/react/combobox';
import { useMemo, useRef, type JSX } from 'react';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import { ChevronIcon, SearchIcon } from './icons.tsx';
import { groupOptions, type PickerOption } from './picker-options.ts';
import { PickerList } from './PickerList.tsx';
import styles from './MultiPicker.module.css';
import popup from './popup.module.css';

export interface MultiPickerTexts {
  /** Label and placeholder of the search field. */
  search: string;
  /** When no option matches. */
  none: string;
  clear: string;
  /** Closes the list. */
  done: string;
  selectedCount: (count: number) => string;
}

export interface MultiPickerProps {
  label: string;
  /** Text of the closed field: what is picked, or that nothing is. */
  summary: string;
  options: readonly PickerOption[];
  /** Keys of the picked options. */
  selected: readonly string[];
  /** Called at every change; nothing waits for a confirmation. */
  onChange: (next: string[]) => void;
  /** Whether an option answers to what was typed. */
  matches: (option: PickerOption, query: string) => boolean;
  texts: MultiPickerTexts;
  /** Sign at the right of the field. */
  icon?: 'chevron' | 'search';
  disabled?: boolean;
}

/** A labelled field that opens a searchable list in which several options can be ticked. Not printed: chips are. */
export function MultiPicker({
  label,
  summary,
  options,
  selected,
  onChange,
  matches,
  texts,
  icon = 'chevron',
  disabled = false,
}: MultiPickerProps): JSX.Element {
  const actions = useRef<Combobox.Root.Actions | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const items = useMemo(
    () =>
      Combobox.createItems(groupOptions(options), {
        getValue: (option: PickerOption) => option.key,
        getLabel: (option: PickerOption) => option.label,
      }),
    [options],
  );
  const clear = () => {
    onChange([]);
    // The button goes away with the last tick; the keyboard must not be left nowhere.
    search.current?.focus();
  };

  return (
    <Combobox.Root
      multiple
      items={items}
      filter={matches}
      value={selected}
      onValueChange={(next) => onChange(next)}
      // Ticking an option keeps what was typed, so that several can be ticked from one search.
      onInputValueChange={(_value, details) => details.isItemPress && details.cancel()}
      actionsRef={actions}
      autoHighlight
      disabled={disabled}
    >
      <div className={styles.field}>
        <Combobox.Label className={styles.label}>{label}</Combobox.Label>
        <Combobox.Trigger className={styles.trigger} {...(selected.length > 0 && { 'data-picked': '' })}>
          <span className={styles.summary}>{summary}</span>
          {icon === 'search' ? <SearchIcon /> : <ChevronIcon />}
        </Combobox.Trigger>
      </div>
      <Combobox.Portal>
        <Combobox.Positioner className={classNames(popup.positioner, styles.positioner)} align="start" sideOffset={4} collisionPadding={8}>
          <Combobox.Popup className={classNames(popup.popup, styles.popup)} aria-label={label}>
            <div className={styles.search}>
              <SearchIcon />
              <Combobox.Input
                ref={search}
                className={styles.input}
                placeholder={texts.search}
                aria-label={texts.search}
                enterKeyHint="done"
              />
            </div>
            <Combobox.Empty>
              <p className={styles.none}>{texts.none}</p>
            </Combobox.Empty>
            <PickerList label={label} />
            <div className={styles.foot}>
              <span className={styles.count} role="status">
                {texts.selectedCount(selected.length)}
              </span>
              {selected.length > 0 && (
                <Button variant="quiet" size="small" onClick={clear}>
                  {texts.clear}
                </Button>
              )}
              <Button size="small" onClick={() => actions.current?.close()}>
                {texts.done}
              </Button>
            </div>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
