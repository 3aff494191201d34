import { BarsChart } from '#charts/BarsChart.tsx';
import { UNKNOWN } from '#domain/field.ts';
import { codeOf } from '#domain/fields.ts';
import type { Mark } from '#charts/mark.ts';
import { pickKey } from '#domain/view.ts';
import { WORDS } from '#i18n/words.ts';
import { blocGroups, blocRow, countByBlocSql, derivedNotes, groupPick, type BlocGroup, type BlocRow } from './by-bloc.ts';
import { markState, totalOf } from './counts.ts';
import { defineFigure, type FigureData } from './figure.ts';
import { EXEMPT_KEYS } from './exemption.tsx';

const EXEMPT = EXEMPT_KEYS.map((key) => codeOf('exemption', key));

function mark({ filters, whole, compared, speech: { t, f } }: FigureData<BlocRow>, group: BlocGroup): Mark {
  const [wholeExempt, wholeN] = [totalOf(whole.filter(({ code }) => EXEMPT.includes(code))), totalOf(whole)];
  const tick = compared && wholeN > 0 ? { tick: wholeExempt / wholeN, tickText: f.share(wholeExempt, wholeN) } : {};
  const exempt = group.count(EXEMPT);
  const share = f.share(exempt, group.n);
  const of = t({ vi: `${f.count(exempt)} trên ${f.count(group.n)}`, en: `${f.count(exempt)} of ${f.count(group.n)}` });
  return {
    key: pickKey(groupPick(group, {})),
    label: group.label,
    ...tick,
    value: group.n === 0 ? 0 : exempt / group.n,
    valueText: share,
    shareText: of,
    tone: 'exempt',
    state: markState(filters, groupPick(group, {})),
    pressText: `${group.label}: ${share}, ${of}`,
  };
}

/** The share of exempt members, of all and in each bloc. */
export const exemptionByBloc = defineFigure<BlocRow>({
  id: 'exemption-by-bloc',
  title: { vi: 'Tỷ lệ miễn sinh hoạt theo khối', en: 'Share of exempt members by bloc' },
  counted: { vi: 'Số đảng viên được miễn trên tổng số đảng viên của từng khối', en: 'Exempt members of all members in each bloc' },
  dimensions: ['bloc', 'exemption'],
  row: blocRow,
  query: (scope) => countByBlocSql('exemption', scope),
  present(data) {
    const { speech: { t, f } } = data;
    const groups = blocGroups(data);
    const [all, ...blocs] = groups;
    const highest = blocs
      .filter(({ bloc, count }) => bloc?.code !== UNKNOWN && count(EXEMPT) > 0)
      .reduce<BlocGroup | null>((top, group) => (top && top.count(EXEMPT) / top.n >= group.count(EXEMPT) / group.n ? top : group), null);
    const share = highest ? f.share(highest.count(EXEMPT), highest.n) : '';
    const [allExempt, unknown, n] = [all?.count(EXEMPT) ?? 0, all?.count([UNKNOWN]) ?? 0, all?.n ?? 0];
    return {
      sentence: highest
        ? t({ vi: `Tỷ lệ miễn cao nhất ở khối ${highest.label.toLocaleLowerCase('vi')}: ${share}`, en: `Highest share exempt: ${highest.label}, ${share}` })
        : allExempt === 0 && unknown === 0
          ? t({ vi: 'Không có đảng viên được miễn', en: 'No member is exempt' })
          : t({ vi: `${f.count(allExempt)} đảng viên được miễn, chiếm ${f.share(allExempt, n)}`, en: `${f.count(allExempt)} exempt, ${f.share(allExempt, n)}` }),
      n,
      unknown,
      notes: derivedNotes(data),
      table: {
        columns: [
          { label: t({ vi: 'Khối', en: 'Bloc' }), format: 'text' },
          { label: t({ vi: 'Được miễn', en: 'Exempt' }), format: 'count', people: { exemption: EXEMPT_KEYS } },
          { label: t({ vi: 'Đang sinh hoạt', en: 'Active' }), format: 'count', people: { exemption: ['active'] } },
          { label: t(WORDS.unknown), format: 'count', people: { exemption: ['unknown'] } },
          { label: t(WORDS.total), format: 'count', people: {} },
          { label: t({ vi: 'Tỷ lệ miễn', en: 'Share exempt' }), format: 'share' },
        ],
        rows: groups.map((group) => {
          const [exempt, unclear] = [group.count(EXEMPT), group.count([UNKNOWN])];
          return {
            key: group.key,
            cells: [group.label, exempt, group.n - exempt - unclear, unclear, group.n, group.n === 0 ? null : exempt / group.n],
            ...(group.bloc ? { pick: { bloc: group.bloc.key } } : {}),
          };
        }),
      },
      draw: (props) => <BarsChart {...props} marks={blocs.map((group) => mark(data, group))} />,
    };
  },
});
