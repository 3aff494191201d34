import { decidableUnits } from '#domain/decidable-units.ts';
import { decideBloc, decideMerge } from '#domain/decide.ts';
import type { Decisions } from '#domain/decisions.ts';
import { UNKNOWN } from '#domain/field.ts';
import { categoriesOf } from '#domain/fields.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import type { AlikeUnits, BlocSource, Cell, Organisation } from '#domain/unit.ts';
import type { Bilingual } from '#domain/bilingual.ts';
import { useSpeech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import { Card } from '#ui/Card.tsx';
import { numberCell, ScrollTable } from '#ui/ScrollTable.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './DataPage.module.css';

const SOURCES: Readonly<Record<BlocSource, Bilingual>> = {
  none: { vi: 'chưa rõ, hãy chọn', en: 'not known: choose' },
  name: { vi: 'theo tên gọi, hãy xem lại', en: 'from its name: look it over' },
  decision: { vi: 'anh/chị đã chọn', en: 'as you chose' },
  column: { vi: 'theo cột Khối', en: 'from the column' },
};
/** What is open first, then what was derived. */
const ORDER: readonly BlocSource[] = ['none', 'name', 'decision', 'column'];

const NO_BLOC = 'none';
const APART = 'apart';
const OPEN = 'open';

export interface UnitsCardProps {
  info: SnapshotInfo;
  draft: Decisions;
  onDraft(draft: Decisions): void;
}

/** Which bloc each organisation is in, and which units may be one. */
export function UnitsCard(props: UnitsCardProps) {
  const { info } = props;
  return (
    <>
      {info.alike.length > 0 && <AlikeCard {...props} />}
      <BlocsCard {...props} />
    </>
  );
}

/** The units whose bloc a person decides, what is open first. */
function unitsOf(info: SnapshotInfo): readonly (Organisation | Cell)[] {
  return decidableUnits(info).toSorted((a, b) => ORDER.indexOf(a.blocFrom) - ORDER.indexOf(b.blocFrom) || b.members - a.members);
}

function BlocsCard({ info, draft, onDraft }: UnitsCardProps) {
  const { t, f } = useSpeech();
  const blocs = categoriesOf('bloc');
  const units = unitsOf(info);
  const open = units.filter(({ blocFrom }) => blocFrom === 'none').length;
  const named = units.filter(({ blocFrom }) => blocFrom === 'name').length;
  const decided = new Map(draft.blocs.map(({ unit, bloc }) => [unit, bloc ?? NO_BLOC]));
  return (
    <Card
      title={open > 0
        ? t({ vi: `${f.count(open)} tổ chức chưa xếp khối`, en: `${f.count(open)} organisations without a bloc` })
        : t({ vi: 'Tổ chức và khối', en: 'Organisations and blocs' })}
      subtitle={named > 0
        ? t({
          vi: `Khối của ${f.count(named)} tổ chức suy từ tên gọi. Chỗ nào chưa đúng thì chọn lại; lựa chọn được nhớ cho mọi tệp sau.`,
          en: `The bloc of ${f.count(named)} organisations follows from their names. Choose again where it is wrong; it is remembered for every file.`,
        })
        : t({ vi: 'Chỗ nào chưa đúng thì chọn lại; lựa chọn được nhớ cho mọi tệp sau.', en: 'Choose again where it is wrong; it is remembered for every file.' })}
    >
      <ScrollTable label={t({ vi: 'Bảng tổ chức và khối', en: 'Table of organisations and blocs' })} tall>
        <thead>
          <tr>
            <th scope="col">{t({ vi: 'Tổ chức', en: 'Organisation' })}</th>
            <th scope="col">{t({ vi: 'Khối', en: 'Bloc' })}</th>
            <th scope="col">{t({ vi: 'Vì sao', en: 'Why' })}</th>
            <th scope="col" className={numberCell}>{t({ vi: 'Đảng viên', en: 'Members' })}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ id, key, name, bloc, blocFrom, members }) => {
            const read = bloc === UNKNOWN ? NO_BLOC : (blocs[bloc - 1]?.key ?? NO_BLOC);
            const value = decided.get(id) ?? read;
            return (
              <tr key={key}>
                <th scope="row" className={styles.decided}>{name}</th>
                <td>
                  <Select
                    label={t({ vi: `Khối của ${name}`, en: `Bloc of ${name}` })}
                    value={value}
                    marked={blocFrom === 'none' || value !== read}
                    options={[{ value: NO_BLOC, label: t({ vi: 'Chưa xếp khối', en: 'No bloc' }) }, ...blocs.map(({ key: blocKey, label }) => ({ value: blocKey, label: t(label) }))]}
                    onChange={(next) => onDraft(decideBloc(draft, id, next === NO_BLOC ? null : next))}
                  />
                </td>
                <td>{t(SOURCES[blocFrom])}</td>
                <td className={numberCell}>{f.count(members)}</td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </Card>
  );
}

function AlikeCard({ info: { alike }, draft, onDraft }: UnitsCardProps) {
  const speech = useSpeech();
  const { t, f } = speech;
  const into = new Map(draft.merges.map((merge) => [merge.unit, merge.into]));
  /** What is decided of a group: one unit's id, to stay apart, or nothing yet. */
  const decisionOf = ({ units }: AlikeUnits): string => {
    const targets = new Set(units.map(({ id }) => into.get(id)));
    const [target] = targets;
    if (target === undefined) return OPEN;
    return targets.size === 1 ? target : APART;
  };
  return (
    <Card
      title={t({ vi: `${f.count(alike.length)} nhóm tên gần giống nhau`, en: `${f.count(alike.length)} groups of names nearly alike` })}
      subtitle={t({
        vi: 'Có thể là một đơn vị viết hai cách. Cho tới khi anh/chị chọn gộp, các tên này được đếm riêng.',
        en: 'They may be one unit, spelled in two ways. Until you join them they are counted apart.',
      })}
    >
      <ScrollTable label={t({ vi: 'Bảng tên gần giống nhau', en: 'Table of names nearly alike' })}>
        <thead>
          <tr>
            <th scope="col">{t({ vi: 'Trong tệp', en: 'In the file' })}</th>
            <th scope="col">{t({ vi: 'Hiểu là', en: 'Read as' })}</th>
          </tr>
        </thead>
        <tbody>
          {alike.map((group) => {
            const names = group.units.map(({ name }) => name).join(', ');
            const value = decisionOf(group);
            return (
              <tr key={group.units.map(({ id }) => id).join('\n\n')}>
                <th scope="row" className={styles.decided}>{group.units.map(({ name, members }) => `${name} (${membersText(speech, members)})`).join(' · ')}</th>
                <td>
                  <Select
                    label={t({ vi: `Gộp ${names}`, en: `Join ${names}` })}
                    value={value}
                    marked={value === OPEN}
                    options={[
                      ...(value === OPEN ? [{ value: OPEN, label: t({ vi: 'Gộp làm một?', en: 'Join them?' }) }] : []),
                      ...group.units.map(({ id, name }) => ({ value: id, label: t({ vi: `Là một: ${name}`, en: `One: ${name}` }) })),
                      { value: APART, label: t({ vi: 'Là các đơn vị khác nhau', en: 'They are different' }) },
                    ]}
                    onChange={(next) => next !== OPEN && onDraft(decideMerge(draft, group.units.map(({ id }) => id), next === APART ? null : next))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </Card>
  );
}
