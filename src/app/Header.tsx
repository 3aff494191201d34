import { useState } from 'react';
import { asOfDay } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { PAGES, toHash, type View } from '#domain/view.ts';
import type { Language } from '#domain/bilingual.ts';
import { asOfText } from '#features/import/row-sentences.ts';
import { useSpeech } from '#i18n/language.tsx';
import { WORDS } from '#i18n/words.ts';
import { AppHeader } from '#ui/AppHeader.tsx';
import { Button } from '#ui/Button.tsx';
import { Menu } from '#ui/Menu.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { CheckIcon, PrintIcon, UploadIcon } from '#ui/icons.tsx';
import { AsOfDialog } from './AsOfDialog.tsx';
import { CommitteeDialog } from './CommitteeDialog.tsx';
import { PAGE_NAMES } from './pages.ts';
import { useTextSize, TEXT_SIZES } from './text-size.ts';
import styles from './Header.module.css';

export interface HeaderProps {
  snapshot: Snapshot | null;
  view: View;
  go(next: (view: View) => View): void;
  onChooseFile(): void;
}

/** Whose data and of which day, the pages, printing, language, text size, and opening a file. */
export function Header({ snapshot, view, go, onChooseFile }: HeaderProps) {
  const speech = useSpeech();
  const { t, f, language, choose } = speech;
  const [asking, setAsking] = useState(false);
  const [naming, setNaming] = useState(false);
  const [textSize, setTextSize] = useTextSize();
  const asOf = snapshot && asOfDay(view, snapshot);
  return (
    <>
      <AppHeader
        logo="./icon.svg"
        title={t(WORDS.appName)}
        subtitle={
          snapshot && asOf ? (
            <span className={styles.source}>
              <span className={styles.file}>{speech.committee === '' ? snapshot.info.fileName : speech.committee}</span>
              <button type="button" className={styles.day} onClick={() => setAsking(true)}>
                {t({ vi: `số liệu đến ${f.day(asOf)}`, en: `as of ${f.day(asOf)}` })}
              </button>
            </span>
          ) : (
            t({ vi: 'Đọc ngay trên máy này, không gửi đi đâu', en: 'Read on this computer, sent nowhere' })
          )
        }
        tabs={snapshot ? PAGES.map((page) => ({ key: page, label: t(PAGE_NAMES[page]), href: toHash({ ...view, page, part: '' }) })) : []}
        current={view.page}
        tabsLabel={t({ vi: 'Các trang', en: 'Pages' })}
        actions={
          <>
            <Menu
              label={t({ vi: 'Cỡ chữ và ngôn ngữ', en: 'Text size and language' })}
              icon={<span aria-hidden="true">Aa</span>}
              iconOnly
              items={[
                ...TEXT_SIZES.map((size) => ({
                  key: size.key,
                  label: t(size.label),
                  ...(size.key === textSize && { icon: <CheckIcon /> }),
                  onSelect: () => setTextSize(size.key),
                })),
                { key: 'committee', label: t({ vi: 'Tên đảng bộ…', en: 'Name of the committee…' }), description: t({ vi: 'Ghi trên mọi bản in và tệp tải về', en: 'Stands on every print and file' }), onSelect: () => setNaming(true) },
                { key: 'language', label: language === 'vi' ? 'English' : 'Tiếng Việt', onSelect: () => choose(language === 'vi' ? 'en' : 'vi') },
              ]}
            />
            <div className={styles.language}>
              <Segmented<Language>
                label={t({ vi: 'Ngôn ngữ', en: 'Language' })}
                value={language}
                onChange={choose}
                options={[{ value: 'vi', label: 'VI' }, { value: 'en', label: 'EN' }]}
              />
            </div>
            {snapshot && (
              <>
                <Button icon={<PrintIcon />} collapse onClick={() => window.print()}>{t({ vi: 'In', en: 'Print' })}</Button>
                <Button variant="primary" icon={<UploadIcon />} collapse onClick={onChooseFile}>{t({ vi: 'Mở tệp khác', en: 'Open a file' })}</Button>
              </>
            )}
          </>
        }
      />
      {naming && <CommitteeDialog onClose={() => setNaming(false)} />}
      {asking && snapshot && asOf && (
        <AsOfDialog
          asOf={asOf}
          source={asOfText(snapshot.info, speech)}
          onClose={() => setAsking(false)}
          onChange={(day) => {
            setAsking(false);
            const insteadOf = snapshot.info.asOf.day;
            go((present) => ({ ...present, asOf: day === insteadOf ? null : { day, insteadOf } }));
          }}
        />
      )}
    </>
  );
}
