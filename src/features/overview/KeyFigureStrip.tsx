import { optionsOf, type DimensionKey } from '#domain/dimension.ts';
import { FIELDS, type FieldKey } from '#domain/fields.ts';
import type { Scope } from '#domain/scope.ts';
import { withFilter, type Filters } from '#domain/view.ts';
import { EXEMPT_KEYS } from '#figures/exemption.tsx';
import { COMPLETE_FIELDS, type KeyFigures as Numbers } from '#figures/key-figures.ts';
import { INTERMEDIATE_UP } from '#figures/political-theory.tsx';
import { UNIVERSITY_UP } from '#figures/qualification.tsx';
import { useSpeech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import { KeyFigures, type KeyFigure } from '#ui/KeyFigures.tsx';

export interface KeyFigureStripProps {
  shown: Numbers;
  scope: Scope;
  filters: Filters;
  onFilters(filters: Filters): void;
}

/** The six numbers above all figures; those that stand for a group of members filter by it. */
export function KeyFigureStrip({ shown, scope, filters, onFilters }: KeyFigureStripProps) {
  const speech = useSpeech();
  const { t, f } = speech;
  const { fields } = scope.info;

  const missing = (key: string, label: string, field: FieldKey): KeyFigure => ({
    key, label, value: '–', detail: t({ vi: `Cột “${FIELDS[field].label.vi}” không có trong tệp`, en: `No column “${FIELDS[field].label.en}” in the file` }),
  });
  const part = (label: string, n: number, dimension: DimensionKey, field: FieldKey, values: readonly string[]): KeyFigure => {
    if (!fields.includes(field)) return missing(dimension, label, field);
    const pressed = values.length === filters[dimension]?.length && values.every((value) => filters[dimension]?.includes(value));
    return {
      key: dimension,
      label,
      value: f.share(n, shown.n),
      detail: membersText(speech, n),
      pressed,
      onPress: () => onFilters(withFilter(filters, dimension, pressed ? [] : values)),
    };
  };
  const incomplete = shown.n - shown.complete;
  const completeFields = COMPLETE_FIELDS.filter((field) => fields.includes(field)).map((field) => t(FIELDS[field].label));
  const exemptKeys = optionsOf('exemption', scope).map(({ key }) => key).filter((key) => EXEMPT_KEYS.some((exempt) => exempt === key));

  const figures: KeyFigure[] = [
    {
      key: 'members',
      label: t({ vi: 'Đảng viên', en: 'Members' }),
      value: f.count(shown.n),
      detail: fields.includes('organisation') ? organisationsText() : missing('', '', 'organisation').detail,
    },
    part(t({ vi: 'Nữ', en: 'Women' }), shown.women, 'sex', 'sex', ['female']),
    part(t({ vi: 'Đại học trở lên', en: 'University and above' }), shown.universityUp, 'qualification', 'qualification', UNIVERSITY_UP),
    part(t({ vi: 'LLCT trung cấp trở lên', en: 'Theory intermediate and above' }), shown.theoryUp, 'politicalTheory', 'politicalTheory', INTERMEDIATE_UP),
    part(t({ vi: 'Miễn sinh hoạt', en: 'Exempt' }), shown.exempt, 'exemption', 'exemption', exemptKeys),
    {
      key: 'complete',
      label: t({ vi: 'Dữ liệu đầy đủ', en: 'Complete records' }),
      value: f.share(shown.complete, shown.n),
      detail: (
        <span title={t({ vi: `Đủ các mục: ${completeFields.join(', ')}`, en: `With: ${completeFields.join(', ')}` })}>
          {t({ vi: `${f.count(incomplete)} người còn thiếu thông tin`, en: `${f.count(incomplete)} with something missing` })}
        </span>
      ),
    },
  ];
  return <KeyFigures label={t({ vi: 'Số liệu chính', en: 'Key figures' })} figures={figures} />;

  function organisationsText(): string {
    const all = t({
      vi: `${f.count(shown.organisations)} tổ chức`,
      en: `${f.count(shown.organisations)} organisation${shown.organisations === 1 ? '' : 's'}`,
    });
    const cells = shown.organisations - shown.committees;
    return shown.organisations === 0 ? all : `${all}: ${t({ vi: `${f.count(shown.committees)} đảng bộ, ${f.count(cells)} chi bộ`, en: `${f.count(shown.committees)} committees, ${f.count(cells)} cells` })}`;
  }
}
