import type { DimensionKey } from '#domain/dimension.ts';
import { FIELDS, type FieldKey } from '#domain/fields.ts';
import type { Scope } from '#domain/scope.ts';
import { withFilter, type Filters, type View } from '#domain/view.ts';
import { EXEMPT_KEYS } from '#figures/exemption.tsx';
import { COMPLETE_FIELDS, type KeyFigures as Numbers } from '#figures/key-figures.ts';
import { peopleHref } from '#figures/people-link.ts';
import { INTERMEDIATE_UP } from '#figures/political-theory.tsx';
import { UNIVERSITY_UP } from '#figures/qualification.tsx';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import { KeyFigures, type KeyFigure } from '#ui/KeyFigures.tsx';

export interface KeyFigureStripProps {
  shown: Numbers;
  scope: Scope;
  view: View;
  onFilters(change: (filters: Filters) => Filters): void;
}

/** A group of members that a key figure counts, and that a press filters by. */
interface Part {
  label: string;
  n: number;
  unknown: number;
  dimension: DimensionKey & FieldKey;
  values: readonly string[];
}

/** The six numbers above all figures; those that stand for a group of members filter by it. */
export function KeyFigureStrip({ shown, scope, view, onFilters }: KeyFigureStripProps) {
  const { filters } = view;
  const speech = useSpeech();
  const { t, f } = speech;
  const { fields } = scope.info;

  const listOf = (n: number, label: string, part: Filters): Partial<KeyFigure> => {
    if (n === 0) return {};
    const text = t({ vi: 'Xem danh sách', en: 'See the list' });
    return { link: { href: peopleHref(view, part), text, label: `${text}: ${label}, ${membersText(speech, n)}` } };
  };
  const figure = ({ label, n, unknown, dimension, values }: Part): KeyFigure => {
    if (!fields.includes(dimension)) return { key: dimension, label, value: '–', detail: missingText(dimension, speech) };
    const picked = filters[dimension];
    const pressed = values.length === picked?.length && values.every((value) => picked.includes(value));
    const unknownText = unknown === 0 ? '' : t({ vi: ` · ${f.count(unknown)} chưa rõ`, en: ` · ${f.count(unknown)} unknown` });
    return {
      key: dimension,
      label,
      value: unknown === shown.n ? '–' : f.share(n, shown.n),
      detail: membersText(speech, n) + unknownText,
      ...listOf(n, label, { [dimension]: values }),
      pressed,
      onPress: () => onFilters((present) => withFilter(present, dimension, pressed ? [] : values)),
    };
  };

  const figures: KeyFigure[] = [
    {
      key: 'members',
      label: t({ vi: 'Đảng viên', en: 'Members' }),
      value: f.count(shown.n),
      ...listOf(shown.n, t({ vi: 'Đảng viên', en: 'Members' }), {}),
      detail: fields.includes('organisation') ? organisationsText(shown, speech) : missingText('organisation', speech),
    },
    ...[
      { label: t({ vi: 'Nữ', en: 'Women' }), n: shown.women, unknown: shown.sexUnknown, dimension: 'sex' as const, values: ['female'] },
      {
        label: t({ vi: 'Đại học trở lên', en: 'University and above' }), n: shown.universityUp, unknown: shown.qualificationUnknown,
        dimension: 'qualification' as const, values: UNIVERSITY_UP,
      },
      {
        label: t({ vi: 'LLCT trung cấp trở lên', en: 'Theory intermediate and above' }), n: shown.theoryUp, unknown: shown.theoryUnknown,
        dimension: 'politicalTheory' as const, values: INTERMEDIATE_UP,
      },
      {
        label: t({ vi: 'Miễn sinh hoạt', en: 'Exempt' }), n: shown.exempt, unknown: shown.exemptionUnknown,
        dimension: 'exemption' as const, values: EXEMPT_KEYS,
      },
    ].map(figure),
    completeness(shown, fields, speech),
  ];
  return <KeyFigures label={t({ vi: 'Số liệu chính', en: 'Key figures' })} figures={figures} />;
}

function missingText(field: FieldKey, { t }: Speech): string {
  return t({ vi: `Cột “${FIELDS[field].label.vi}” không có trong tệp`, en: `No column “${FIELDS[field].label.en}” in the file` });
}

function organisationsText({ organisations, committees, cells }: Numbers, { t, f }: Speech): string {
  const other = organisations - committees - cells;
  const kinds = [
    ...(committees > 0 ? [t({ vi: `${f.count(committees)} đảng bộ`, en: `${f.count(committees)} ${committees === 1 ? 'committee' : 'committees'}` })] : []),
    ...(cells > 0 ? [t({ vi: `${f.count(cells)} chi bộ`, en: `${f.count(cells)} ${cells === 1 ? 'cell' : 'cells'}` })] : []),
    ...(other > 0 ? [t({ vi: `${f.count(other)} chưa rõ loại`, en: `${f.count(other)} of unknown kind` })] : []),
  ];
  const all = t({ vi: `${f.count(organisations)} tổ chức`, en: organisations === 1 ? '1 organisation' : `${f.count(organisations)} organisations` });
  return kinds.length === 0 ? all : `${all}: ${kinds.join(', ')}`;
}

/** Members with every looked-at field known; which fields that are is said, and which of them the file lacks. */
function completeness({ n, complete }: Numbers, fields: readonly FieldKey[], { t, f }: Speech): KeyFigure {
  const names = (wanted: boolean) => COMPLETE_FIELDS.filter((field) => fields.includes(field) === wanted).map((field) => t(FIELDS[field].label));
  const [looked, lacking] = [names(true), names(false)];
  const explanation = [
    t({ vi: `Xét các cột: ${looked.join(', ')}.`, en: `Looked at: ${looked.join(', ')}.` }),
    ...(lacking.length > 0 ? [t({ vi: `Tệp không có cột: ${lacking.join(', ')}.`, en: `Not in the file: ${lacking.join(', ')}.` })] : []),
  ].join(' ');
  const ofColumns = t({ vi: `xét ${looked.length}/${COMPLETE_FIELDS.length} cột`, en: `${looked.length} of ${COMPLETE_FIELDS.length} columns` });
  return {
    key: 'complete',
    label: t({ vi: 'Dữ liệu đầy đủ', en: 'Complete records' }),
    value: looked.length === 0 ? '–' : f.share(complete, n),
    detail: (
      <span title={explanation}>
        {t({ vi: `${f.count(n - complete)} người còn thiếu`, en: `${f.count(n - complete)} with gaps` })} · {ofColumns}
      </span>
    ),
  };
}
