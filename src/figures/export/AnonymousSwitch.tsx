import { useSpeech } from '#i18n/language.tsx';
import { MenuSwitch } from '#ui/MenuSwitch.tsx';

/** Whether what is taken away tells of no person and of no group under five. */
export function AnonymousSwitch({ checked, onChange }: { checked: boolean; onChange(checked: boolean): void }) {
  const { t } = useSpeech();
  return (
    <MenuSwitch
      label={t({ vi: 'Không danh tính: bỏ tên, ẩn số dưới 5', en: 'Without identities: no names, nothing under 5' })}
      checked={checked}
      onChange={onChange}
    />
  );
}
