import { SharesChart } from '#charts/SharesChart.tsx';
import { optionsOf } from '#domain/dimension.ts';
import { UNKNOWN } from '#domain/field.ts';
import { codeOf } from '#domain/fields.ts';
import { WORDS } from '#i18n/words.ts';
import { blocGroups, blocRow, countByBlocSql, derivedNotes, groupMark, type BlocGroup, type BlocRow } from './by-bloc.ts';
import { totalOf } from './counts.ts';
import { defineFigure, type FigureData } from './figure.ts';

const FEMALE = codeOf('sex', 'female');

function womenShare(group: BlocGroup): number {
  return group.count([FEMALE]) / group.n;
}

function sentenceOf({ speech: { t, f } }: FigureData<BlocRow>, [all, ...blocs]: readonly BlocGroup[]): string {
  if (!all || all.count([UNKNOWN]) === all.n) return t({ vi: 'Chưa có thông tin về giới tính', en: 'Sex is not known' });
  const ranked = blocs.filter(({ bloc, count, n }) => bloc?.code !== UNKNOWN && count([UNKNOWN]) < n).toSorted((a, b) => womenShare(b) - womenShare(a));
  const share = f.share(all.count([FEMALE]), all.n);
  const lowest = ranked.at(-1);
  if (!lowest || ranked.length === 1) return t({ vi: `Nữ chiếm ${share}`, en: `Women are ${share}` });
  return t({
    vi: `Nữ chiếm ${share}, thấp nhất ở khối ${lowest.label.toLocaleLowerCase('vi')}`,
    en: `Women are ${share}, lowest share in: ${lowest.label}`,
  });
}

/** Women and men, of all and in each bloc. */
export const sex = defineFigure<BlocRow>({
  id: 'sex',
  title: { vi: 'Nữ và nam', en: 'Women and men' },
  counted: { vi: 'Tỷ lệ nữ và nam trong tất cả và trong từng khối', en: 'Share of women and men, of all and in each bloc' },
  dimensions: ['sex', 'bloc'],
  row: blocRow,
  query: (scope) => countByBlocSql('sex', scope),
  present(data) {
    const { rows, whole, scene, speech } = data;
    const { t, f } = speech;
    const groups = blocGroups(data);
    const options = optionsOf('sex', scene);
    const drawn = groups.map((group) => {
      const parts = options.filter(({ code }) => code !== UNKNOWN || group.count([UNKNOWN]) > 0).map((option) => {
        const values = { sex: option.key };
        const tone = option.code === UNKNOWN ? 'unknown' : option.code === FEMALE ? 'women' : 'men';
        return groupMark(data, group, { label: t(option.label), value: group.count([option.code]), values, tone });
      });
      return { key: group.key, label: group.label, detail: f.count(group.n), parts };
    });
    const wholeWomen = totalOf(whole.filter(({ code }) => code === FEMALE));
    const reference = totalOf(whole) > 0
      ? { whole: { share: wholeWomen / totalOf(whole), text: `${t(WORDS.wholeShare)}: ${f.share(wholeWomen, totalOf(whole))}` } }
      : {};
    const counts = (group: BlocGroup) => options.flatMap(({ code }) => [group.count([code]), group.n === 0 ? null : group.count([code]) / group.n]);
    return {
      sentence: sentenceOf(data, groups),
      n: totalOf(rows),
      unknown: groups[0]?.count([UNKNOWN]) ?? 0,
      notes: derivedNotes(data),
      table: {
        columns: [
          { label: t({ vi: 'Khối', en: 'Bloc' }), format: 'text' },
          ...options.flatMap(({ label, key }) => [
            { label: t(label), format: 'count' as const, people: { sex: [key] } },
            { label: `${t(label)} (%)`, format: 'share' as const, ofRow: true as const },
          ]),
          { label: t(WORDS.total), format: 'count', people: {} },
        ],
        rows: groups.map((group) => ({
          key: group.key,
          cells: [group.label, ...counts(group), group.n],
          ...(group.bloc ? { pick: { bloc: group.bloc.key } } : {}),
        })),
      },
      draw: (props) => (
        <SharesChart {...props} {...reference} rows={drawn} heads={[t(WORDS.women), t(WORDS.men), t(WORDS.unknown)]} />
      ),
    };
  },
});
