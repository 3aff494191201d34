import { memo, use, useMemo, useState } from 'react';
import { UNIT_DIMENSIONS } from '#domain/linked-units.ts';
import type { Scope } from '#domain/scope.ts';
import { isFiltered } from '#domain/view.ts';
import { FailedCard } from '#figures/FailedCard.tsx';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import { Select } from '#ui/Select.tsx';
import { PrintIcon } from '#ui/icons.tsx';
import { NamesButton } from '../NamesButton.tsx';
import type { ShownNames } from '../shown-names.ts';
import { usePrinting } from '../use-printing.ts';
import type { SheetsAnswers } from './answers.ts';
import { sheetsOf, type Sheet } from './sheet.ts';
import { SheetView } from './SheetView.tsx';
import { usePrintAll, type PrintAll } from './use-print-all.ts';
import styles from './SheetsPart.module.css';

export interface SheetsPartProps {
  answers: Promise<SheetsAnswers>;
  shownNames: ShownNames;
  /** Lifts all filters, so that all sheets are there. */
  onAll(): void;
  onRetry(): void;
}

/** The sheets of the organisations under the filter, one at a time; all of them print together. */
export const SheetsPart = memo(function SheetsPart({ answers, shownNames, onAll, onRetry }: SheetsPartProps) {
  const { view, scope, data } = use(answers);
  const speech = useSpeech();
  const { t } = speech;
  const sheets = useMemo(() => (data.ok ? sheetsOf(data.value, view.filters, speech) : []), [data, view, speech]);
  if (!data.ok) return <FailedCard title={t({ vi: 'Phiếu tổ chức', en: 'Sheets' })} onRetry={onRetry} />;
  if (sheets.length === 0) {
    return (
      <Notice
        title={t({ vi: 'Không có phiếu nào', en: 'There is no sheet' })}
        actions={isFiltered(view.filters) && <Button onClick={onAll}>{t({ vi: 'Bỏ mọi bộ lọc', en: 'Clear all filters' })}</Button>}
      >
        {scope.info.fields.includes('organisation')
          ? t({ vi: 'Không có tổ chức nào khớp với bộ lọc.', en: 'No organisation fits the filter.' })
          : t({ vi: 'Tệp không có cột tổ chức cơ sở đảng, nên không lập được phiếu.', en: 'The file has no column of organisations, so there are no sheets.' })}
      </Notice>
    );
  }
  const chosen = UNIT_DIMENSIONS.some((dimension) => view.filters[dimension]);
  return <Sheets sheets={sheets} scope={scope} shownNames={shownNames} onAll={chosen ? onAll : null} />;
});

function Sheets({ sheets, scope, shownNames, onAll }: { sheets: readonly Sheet[]; scope: Scope; shownNames: ShownNames; onAll: (() => void) | null }) {
  const { t, f } = useSpeech();
  const [key, setKey] = useState('');
  const job = usePrintAll();
  const printing = usePrinting();
  const place = Math.max(0, sheets.findIndex((sheet) => sheet.key === key));
  const current = sheets[place];
  const goTo = (next: number) => setKey(sheets[next]?.key ?? '');
  const count = t({ vi: `${f.count(sheets.length)} phiếu`, en: sheets.length === 1 ? '1 sheet' : `${f.count(sheets.length)} sheets` });
  return (
    <div className={styles.part}>
      <div className={`${styles.controls} print-hide`}>
        <Button disabled={place === 0} onClick={() => goTo(place - 1)}>{t({ vi: 'Phiếu trước', en: 'Previous' })}</Button>
        <div className={styles.select}>
          <Select
            label={t({ vi: 'Phiếu của tổ chức', en: 'Sheet of' })}
            value={current?.key ?? ''}
            options={sheets.map((sheet) => ({ value: sheet.key, label: sheet.name }))}
            onChange={setKey}
          />
        </div>
        <Button disabled={place === sheets.length - 1} onClick={() => goTo(place + 1)}>{t({ vi: 'Phiếu sau', en: 'Next' })}</Button>
        <span role="status">{t({ vi: `${f.count(place + 1)} / ${count}`, en: `${f.count(place + 1)} of ${count}` })}</span>
        <span className={styles.space} />
        {onAll && <Button onClick={onAll}>{t({ vi: 'Xem mọi tổ chức', en: 'All organisations' })}</Button>}
        <NamesButton shownNames={shownNames} />
        <Button icon={<PrintIcon />} onClick={() => job.start(place, place + 1)} disabled={job.state !== 'idle'}>{t({ vi: 'In phiếu này', en: 'Print this sheet' })}</Button>
        {sheets.length > 1 && (
          <Button variant="primary" icon={<PrintIcon />} onClick={() => job.start(0, sheets.length)} disabled={job.state !== 'idle'}>{t({ vi: `In tất cả ${count}`, en: `Print all ${count}` })}</Button>
        )}
      </div>
      {job.state !== 'idle' && <JobCard job={job} />}
      <div className={job.state === 'ready' ? 'print-hide' : undefined}>
        {current && <SheetView sheet={current} scope={scope} names={shownNames.names} paper={printing} />}
      </div>
      {job.state !== 'idle' && (
        <div className={job.state === 'ready' ? 'print-only' : styles.waiting}>
          {sheets.slice(job.from, job.drawn).map((sheet) => <SheetView key={sheet.key} sheet={sheet} scope={scope} names={shownNames.names} paper />)}
        </div>
      )}
    </div>
  );
}

/** How far the sheets to be printed are, with the way to stop. */
function JobCard({ job: { state, from, to, drawn, stop } }: { job: PrintAll }) {
  const { t, f } = useSpeech();
  const total = to - from;
  const count = t({ vi: `${f.count(total)} phiếu`, en: total === 1 ? '1 sheet' : `${f.count(total)} sheets` });
  const ready = state === 'ready';
  return (
    <div className={`${styles.job} print-hide`}>
      <Progress
        label={ready ? t({ vi: `Đã sẵn sàng in ${count}`, en: `${count} ready to print` }) : t({ vi: 'Đang chuẩn bị phiếu để in', en: 'Preparing the sheets' })}
        value={(drawn - from) / total}
        detail={t({ vi: `${f.count(drawn - from)} / ${count}`, en: `${f.count(drawn - from)} of ${count}` })}
      />
      {ready && <Button onClick={() => window.print()}>{t({ vi: 'Mở lại hộp in', en: 'Print again' })}</Button>}
      <Button onClick={stop}>{ready ? t({ vi: 'Đóng', en: 'Close' }) : t({ vi: 'Dừng', en: 'Stop' })}</Button>
    </div>
  );
}
