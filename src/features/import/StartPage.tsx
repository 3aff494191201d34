import { useState } from 'react';
import { download } from '#figures/download.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import styles from './StartPage.module.css';

export interface StartPageProps {
  /** While a file is read another one can still be chosen: it takes the place of the first. */
  onFile(file: File, others: number): void;
  onSample(): void;
}

/** The page before there is data: where to drop a file, what it needs, and why nothing leaves this computer. */
export function StartPage({ onFile, onSample }: StartPageProps) {
  const { t } = useSpeech();
  const [proving, setProving] = useState(false);
  const saveTemplate = async () => {
    const { templateCsv } = await import('./template.ts');
    download(new Blob([templateCsv()], { type: 'text/csv;charset=utf-8' }), 'khuon-mau-dang-vien.csv');
  };
  return (
    <div className={styles.page}>
      <div>
        <h1 className={styles.title}>{t({ vi: 'Mở số liệu đảng viên', en: 'Open the membership' })}</h1>
        <p className={styles.lead}>
          {t({
            vi: 'Chọn tệp xuất từ cơ sở dữ liệu đảng viên. Dữ liệu không rời khỏi máy này.',
            en: 'Choose an export of the member database. The data does not leave this computer.',
          })}
        </p>
      </div>
      <FileDrop
        title={t({ vi: 'Kéo tệp vào đây', en: 'Drop the file here' })}
        hint={t({ vi: 'Tệp Excel hoặc CSV, mỗi dòng một đảng viên', en: 'An Excel or CSV file, one member a line' })}
        buttonLabel={t({ vi: 'Chọn tệp…', en: 'Choose a file…' })}
        accept=".csv,.txt,.tsv,.xlsx,.xlsm,.xls,.xlsb,text/csv"
        onFile={onFile}
      />
      <div className={styles.cards}>
        <Card title={t({ vi: 'Chưa có tệp?', en: 'No file yet?' })}>
          <p className={styles.text}>{t({ vi: 'Xem thử với dữ liệu mẫu: 6.808 đảng viên không có thật.', en: 'Look at the sample: 6,808 invented members.' })}</p>
          <Button onClick={onSample}>{t({ vi: 'Xem thử với dữ liệu mẫu', en: 'Try the sample data' })}</Button>
        </Card>
        <Card title={t({ vi: 'Tệp cần có gì', en: 'What the file needs' })}>
          <p className={styles.text}>
            {t({
              vi: 'Một dòng tiêu đề, mỗi đảng viên một dòng. Có cột chi bộ hoặc tổ chức cơ sở đảng thì lọc được theo đơn vị. Cột nào thiếu thì biểu đồ đó ghi rõ là thiếu.',
              en: 'A heading line and one line for each member. With a column for the cell or the organisation you can filter by it. A figure whose column is missing says so.',
            })}
          </p>
          <Button onClick={() => void saveTemplate()}>{t({ vi: 'Tải tệp khuôn mẫu', en: 'Download a template' })}</Button>
        </Card>
        <Card title={t({ vi: 'Riêng tư', en: 'Private' })}>
          <p className={styles.text}>
            {t({
              vi: 'Trang chạy được cả khi rút mạng. Số căn cước, địa chỉ, điện thoại không được đọc vào.',
              en: 'The page works without a network. Identity numbers, addresses and phones are not read.',
            })}
          </p>
          <Button onClick={() => setProving(true)}>{t({ vi: 'Cách kiểm chứng', en: 'How to check this' })}</Button>
        </Card>
      </div>
      <Dialog
        open={proving}
        onClose={() => setProving(false)}
        title={t({ vi: 'Tự kiểm chứng: dữ liệu không rời khỏi máy', en: 'Check that no data leaves the computer' })}
        closeLabel={t({ vi: 'Đóng', en: 'Close' })}
      >
        <ol className={styles.steps}>
          <li>{t({ vi: 'Bấm “Xem thử với dữ liệu mẫu” một lần để trang tải đủ.', en: 'Press “Try the sample data” once, so that the page is loaded.' })}</li>
          <li>{t({ vi: 'Rút dây mạng hoặc tắt Wi-Fi.', en: 'Unplug the network or switch Wi-Fi off.' })}</li>
          <li>{t({ vi: 'Mở tệp của đơn vị: mọi biểu đồ vẫn hiện đủ, vì việc tính làm ngay trên máy này.', en: 'Open your file: every figure still appears, since it is computed on this computer.' })}</li>
          <li>{t({ vi: 'Đóng trang: dữ liệu mất khỏi bộ nhớ. Trang không lưu lại tên hay số liệu nào.', en: 'Close the page: the data is gone. The page stores no name and no figure.' })}</li>
        </ol>
      </Dialog>
    </div>
  );
}
