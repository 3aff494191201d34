import { memo, startTransition, use, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { Scope } from '#domain/scope.ts';
import { Answered, type PageProps } from '#figures/Answered.tsx';
import { askerOf } from '#figures/ask.ts';
import { TableMenu } from '#figures/export/TableMenu.tsx';
import { filterText } from '#figures/filter-text.ts';
import { columnsIn, FURTHER_GROUPS, type CodeColumn, type PeopleColumn } from '#figures/people-columns.ts';
import type { PeopleSource } from '#figures/people.ts';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import { membersText, sourceLines } from '#i18n/words.ts';
import { Card } from '#ui/Card.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { Select } from '#ui/Select.tsx';
import { askWhole, listQuestions, type ListQuestion, type PeopleList } from './answers.ts';
import { PeopleColumns } from './PeopleColumns.tsx';
import { peopleDocument } from './people-document.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { useChosenColumns } from './use-chosen-columns.ts';
import styles from './PeopleCard.module.css';

/** A list of people: who they are, and how the list looks at first. */
export interface ListSpec {
  /** Under which the choice of columns is remembered. */
  key: string;
  columns: readonly PeopleColumn[];
  /** Keys of the columns, and of that of the groups, at the beginning. */
  first: { columns: readonly string[]; sort: string; group: string | null };
  /** Whether without filters it lists the whole committee. */
  whole?: true;
}

export interface PeopleCardProps extends Omit<PageProps, 'go'> {
  spec: ListSpec;
  /** Of the source beside the key of the list, unlike any other. */
  sourceKey?: string;
  source(scope: Scope): PeopleSource;
  names: boolean;
  /** What the list is of so many members. */
  titleOf(n: number): string;
}

const NO_GROUP = 'none';

/** A list of people with its search, groups and columns. */
export function PeopleCard({ spec, sourceKey = '', source, names, titleOf, ...shown }: PeopleCardProps) {
  const { t } = useSpeech();
  const { info } = shown.snapshot;
  const [search, setSearch] = useState('');
  const searched = useDeferredValue(search);
  const [sort, setSort] = useState({ key: spec.first.sort, descending: false });
  const [groupKey, setGroupKey] = useState(spec.first.group ?? NO_GROUP);
  const [group, setGroup] = useState(groupKey);
  const [ownChoice, choose] = useChosenColumns(spec.key);
  const choice = ownChoice ?? spec.first.columns;
  // What is chosen shows at once; the list follows when its answer is there.
  const chosen = useDeferredValue(choice);
  const asked = useDeferredValue(names);
  const columns = useMemo(() => columnsIn(spec.columns, { info }), [spec, info]);
  const groups = useMemo(() => columnsIn([...columns, ...FURTHER_GROUPS].filter(isCode), { info }), [columns, info]);
  const [first] = columns;

  const questions = useMemo(() => {
    // What the heads of the groups say need not stand in every row.
    const visible = columns.filter(({ key }) => chosen.includes(key) && key !== group);
    const sorted = columns.find(({ key }) => key === sort.key) ?? first;
    if (!sorted) return null;
    const question: ListQuestion = {
      key: `${spec.key} ${sourceKey}`, source, columns: visible.length > 0 ? visible : columns, names: asked,
      order: { sort: { column: sorted, descending: sort.descending }, group: groups.find(({ key }) => key === group) ?? null, search: searched, inCards: asked },
    };
    return listQuestions(question);
  }, [spec, sourceKey, source, columns, chosen, sort, group, groups, searched, asked, first]);
  if (!questions) return null;

  const onSort = (key: string, descending: boolean) => startTransition(() => setSort({ key, descending }));
  const tools = (
    <div className={styles.tools}>
      <SearchField
        className={styles.search}
        label={names ? t({ vi: 'Tìm họ tên hoặc số thẻ, không cần gõ dấu', en: 'Find a name or a card number' }) : t({ vi: 'Tìm họ tên, không cần gõ dấu', en: 'Find a name' })}
        placeholder={names ? t({ vi: 'Tìm họ tên hoặc số thẻ', en: 'Find a name or a card number' }) : t({ vi: 'Tìm họ tên', en: 'Find a name' })}
        value={search}
        onChange={setSearch}
      />
      <label className={styles.group}>
        <span>{t({ vi: 'Nhóm theo', en: 'Group by' })}</span>
        <Select
          label={t({ vi: 'Nhóm theo', en: 'Group by' })}
          value={groupKey}
          options={[{ value: NO_GROUP, label: t({ vi: 'Không', en: 'None' }) }, ...groups.map(({ key, label }) => ({ value: key, label: t(label) }))]}
          onChange={(key) => {
            setGroupKey(key);
            startTransition(() => setGroup(key));
          }}
        />
      </label>
      <PeopleColumns columns={columns} chosen={choice} isFirst={ownChoice === null} onChoose={choose} />
    </div>
  );
  return (
    <Answered questions={questions} {...shown} skeleton={<Card title={t({ vi: 'Đang tải danh sách', en: 'Loading the list' })}>{tools}</Card>}>
      {(answers) => <Listed answers={answers} engine={shown.engine} snapshot={shown.snapshot} whole={spec.whole ?? false} names={names && asked} titleOf={titleOf} tools={tools} onSort={onSort} />}
    </Answered>
  );
}

function isCode(column: PeopleColumn): column is CodeColumn {
  return column.kind === 'code';
}

interface ListedProps {
  answers: Promise<PeopleList>;
  engine: PageProps['engine'];
  snapshot: PageProps['snapshot'];
  whole: boolean;
  names: boolean;
  titleOf(n: number): string;
  tools: ReactNode;
  onSort(column: string, descending: boolean): void;
}

const Listed = memo(function Listed({ answers, engine, snapshot, whole, names, titleOf, tools, onSort }: ListedProps) {
  const list = use(answers);
  const speech = useSpeech();
  const { t } = speech;
  const n = list.lines.length;
  const { title, fileTitle, line } = calledOf(list, titleOf, speech);
  const { kept } = snapshot.info.rows;
  const everybody = async () => {
    const all = await askWhole(list, askerOf(engine, snapshot));
    return peopleDocument(all, names, membersText(speech, kept), scopeLine(all.scope, kept, speech), engine, speech);
  };
  return (
    <Card title={<span role="status">{title}</span>} label={t({ vi: 'Danh sách', en: 'List' })} className={styles.card ?? ''} footer={<p>{line}</p>}
      actions={
        <TableMenu
          title={t({ vi: 'Danh sách', en: 'List' })}
          current={() => peopleDocument(list, names, fileTitle, line, engine, speech)}
          currentRows={n}
          {...(whole && n < kept && { whole: { rows: kept, make: everybody } })}
        />
      }
    >
      {tools}
      {n === 0
        ? <p className={styles.note}>{t({ vi: 'Không có đảng viên nào trong danh sách này.', en: 'There is no member in this list.' })}</p>
        : <PeopleTable list={list} engine={engine} names={names} title={title} caption={list.order.search.trim() === '' ? line : `${title} · ${line}`} onSort={onSort} />}
    </Card>
  );
});

/** Of whom a list is, and how it is called in a file. */
interface Called {
  title: string;
  /** The title for a file: what was typed may be a name. */
  fileTitle: string;
  line: string;
}

function calledOf({ scope, lines, order }: PeopleList, titleOf: (n: number) => string, speech: Speech): Called {
  const [n, search] = [lines.length, order.search.trim()];
  return {
    fileTitle: search === '' ? titleOf(n) : speech.t({ vi: `${titleOf(n)}, theo từ đang tìm`, en: `${titleOf(n)} under the present search` }),
    title: search === '' ? titleOf(n) : speech.t({ vi: `${titleOf(n)}, có họ tên khớp “${search}”`, en: `${titleOf(n)} matching “${search}”` }),
    line: scopeLine(scope, n, speech),
  };
}

/** Of whom a list is: sample mark, filter, n and day. */
export function scopeLine(scope: Scope, n: number, speech: Speech): string {
  const { t, f } = speech;
  return [
    ...sourceLines(scope, speech),
    `${t({ vi: 'Phạm vi', en: 'Scope' })}: ${filterText(scope.filters, scope, speech)}`,
    membersText(speech, n),
    t({ vi: `số liệu đến ${f.day(scope.asOf)}`, en: `as of ${f.day(scope.asOf)}` }),
  ].join(' · ');
}
