import { optionsOf } from '#domain/dimension.ts';
import { passingAge, passingDate, PASSING_AGES, type PassingDate } from '#domain/passing-ages.ts';
import type { Scope } from '#domain/scope.ts';
import type { SecretaryRow } from '#figures/secretary-list.ts';
import { filterText } from '#figures/filter-text.ts';
import { useSpeech, type Speech } from '#i18n/language.tsx';
import { sourceLines, WORDS } from '#i18n/words.ts';
import { Card } from '#ui/Card.tsx';
import { numberCell, ScrollTable } from '#ui/ScrollTable.tsx';
import { NamesButton } from './NamesButton.tsx';
import { categoryText, nameText } from './secretary-text.ts';
import type { ShownNames } from './shown-names.ts';
import styles from './UnitsTable.module.css';

/** A secretary who reaches one of the ages that the committee plans by, and when. */
interface Passing {
  row: SecretaryRow;
  age: number;
  date: PassingDate;
}

/** Who passes 60, 65 or 70 within a year, in the order of the days; who has only a year comes last in it. */
export function passingOf(secretaries: readonly SecretaryRow[]): Passing[] {
  const order = ({ date }: Passing) => date.year * 10_000 + (date.month ?? 13) * 100 + (date.day ?? 32);
  return secretaries
    .flatMap((row) => {
      const age = passingAge(row.ageYears);
      return age === null || row.birthDay === null ? [] : [{ row, age, date: passingDate(row.birthDay, row.birthPrecision, age) }];
    })
    .toSorted((a, b) => order(a) - order(b));
}

function dateText({ year, month, day }: PassingDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return [...(day === null ? [] : [two(day)]), ...(month === null ? [] : [two(month)]), String(year)].join('/');
}

function unitText({ organisation, cell }: SecretaryRow, scope: Scope, { t }: Speech): string {
  const level = cell > 0 ? 'cell' : 'organisation';
  const option = optionsOf(level, scope).find(({ code }) => code === (cell > 0 ? cell : organisation));
  return option ? t(option.label) : t(WORDS.unknown);
}

/** The secretaries for whom a successor is to be thought of: who passes 60, 65 or 70 within a year. */
export function PassingCard({ secretaries, scope, shownNames }: { secretaries: readonly SecretaryRow[]; scope: Scope; shownNames: ShownNames }) {
  const speech = useSpeech();
  const { t, f } = speech;
  const passing = passingOf(secretaries);
  const blocs = new Map(optionsOf('bloc', scope).map(({ code, label }) => [code, t(label)]));
  const unknown = secretaries.filter(({ ageYears }) => ageYears === null).length;
  const each = PASSING_AGES.map((age) => t({ vi: `${f.count(passing.filter((one) => one.age === age).length)} người tròn ${age}`, en: `${f.count(passing.filter((one) => one.age === age).length)} reach ${age}` }));
  const name = t({ vi: 'Bí thư sắp tròn 60, 65, 70 tuổi', en: 'Secretaries who soon reach 60, 65 or 70' });
  return (
    <Card
      label={name}
      title={t({ vi: `${f.count(passing.length)} bí thư sẽ tròn 60, 65 hoặc 70 tuổi trong 12 tháng tới`, en: `${f.count(passing.length)} secretaries reach 60, 65 or 70 within 12 months` })}
      subtitle={each.join(' · ')}
      actions={<NamesButton shownNames={shownNames} />}
      footer={
        <p>
          {[
            ...sourceLines(scope, speech),
            `${t({ vi: 'Phạm vi', en: 'Scope' })}: ${filterText(scope.filters, scope, speech)}`,
            t({ vi: `Tính trên ${f.count(secretaries.length)} bí thư`, en: `Of ${f.count(secretaries.length)} secretaries` }),
            t({ vi: `${f.count(unknown)} chưa có ngày sinh`, en: `${f.count(unknown)} without a birth date` }),
            t({ vi: `số liệu đến ${f.day(scope.asOf)}`, en: `as of ${f.day(scope.asOf)}` }),
          ].join(' · ')}
        </p>
      }
    >
      {passing.length > 0 && (
        <ScrollTable label={t({ vi: `Bảng: ${name}`, en: `Table: ${name}` })}>
          <thead>
            <tr>
              <th scope="col">{t({ vi: 'Chi bộ', en: 'Cell' })}</th>
              {scope.info.fields.includes('bloc') && <th scope="col">{t({ vi: 'Khối', en: 'Bloc' })}</th>}
              <th scope="col">{t({ vi: 'Bí thư', en: 'Secretary' })}</th>
              <th scope="col" className={numberCell}>{t({ vi: 'Tuổi', en: 'Age' })}</th>
              <th scope="col" className={numberCell}>{t({ vi: 'Sẽ tròn', en: 'Reaches' })}</th>
              <th scope="col" className={numberCell}>{t({ vi: 'Vào ngày', en: 'On' })}</th>
            </tr>
          </thead>
          <tbody>
            {passing.map(({ row, age, date }) => (
              <tr key={row.line}>
                <th scope="row">{unitText(row, scope, speech)}</th>
                {scope.info.fields.includes('bloc') && <td>{blocs.get(row.bloc)}</td>}
                <td>
                  <span className={styles.person}>{nameText(row.line, shownNames.names)}</span>
                  {scope.info.fields.includes('sex') && ` · ${(categoryText('sex', row.sex, speech) ?? t(WORDS.unknown)).toLocaleLowerCase('vi')}`}
                </td>
                <td className={numberCell}>{row.ageYears}</td>
                <td className={numberCell}>{age}</td>
                <td className={numberCell}>{dateText(date)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </Card>
  );
}
