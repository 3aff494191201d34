import type { Speech } from '#i18n/language.tsx';
import type { MenuItem } from '#ui/Menu.tsx';
import { download } from '#figures/download.ts';
import { loadExports } from '#figures/load-exports.ts';
import { copyTable } from './clipboard.ts';
import { documentCsv, type TableDocument } from './document.ts';
import { Refusal } from './use-outcome.ts';
import { withoutIdentities } from './without-identities.ts';

/** Makes the document when it is asked for. */
export type MakeDocument = () => TableDocument | Promise<TableDocument>;

/** The document, or the same without identities. @throws Refusal where it is too small for that. */
async function told(make: MakeDocument, anonymous: boolean, speech: Speech): Promise<TableDocument> {
  const document = await make();
  const plain = anonymous ? withoutIdentities(document, speech) : document;
  if (plain) return plain;
  throw new Refusal(speech.t({
    vi: 'Không thể xuất không danh tính: cả bảng có dưới 5 người, hoặc số ẩn đi sẽ bị suy ra.',
    en: 'It cannot be given without identities: it is about fewer than 5 persons, or what is hidden could be computed.',
  }));
}

/** Rows of a workbook that is written within a few seconds; the page stands still for so long. */
const MOST_XLSX_ROWS = 30_000;

/** @throws Refusal where the table is too long to be written as a workbook in the page. */
async function saveXlsx(document: TableDocument, speech: Speech): Promise<void> {
  const rows = document.table.rows.length;
  if (rows > MOST_XLSX_ROWS) {
    const { t, f } = speech;
    throw new Refusal(t({
      vi: `Bảng có ${f.count(rows)} dòng, quá dài để ghi thành tệp Excel ngay trong trang. Hãy tải CSV: Excel mở được tệp ấy.`,
      en: `The table has ${f.count(rows)} rows, too long to be written for Excel within the page. Download the CSV, which Excel opens.`,
    }));
  }
  const { tablesXlsx } = await loadExports();
  download(await tablesXlsx([document], speech), `${document.fileName}.xlsx`);
}

/** How a copied table is told of; where the browser refuses, the workbook takes its place. */
async function copied(document: Promise<TableDocument>, speech: Speech): Promise<string> {
  const { t } = speech;
  try {
    await Promise.all([document, copyTable(document, speech)]);
    return t({ vi: 'Đã sao chép bảng. Mở Word rồi bấm Ctrl+V.', en: 'The table is copied. Open Word and press Ctrl+V.' });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    await saveXlsx(await document, speech);
    return t({
      vi: 'Trình duyệt không cho sao chép, nên bảng đã được tải về dạng Excel.',
      en: 'The browser does not allow copying, so the table was downloaded for Excel.',
    });
  }
}

export interface TableActions {
  key: string;
  make: MakeDocument;
  anonymous: boolean;
  /** Which rows, and how many. */
  text?: string;
}

/** The three ways in which a table is taken away; `attempt` runs one and tells what came of it. */
export function tableItems({ key, make, anonymous, text }: TableActions, speech: Speech, attempt: (act: () => Promise<string | null>) => () => void): MenuItem[] {
  const { t } = speech;
  const asFile = (save: (document: TableDocument) => Promise<void>) => attempt(async () => {
    await save(await told(make, anonymous, speech));
    return null;
  });
  const described = text === undefined ? {} : { description: text };
  return [
    { key: `xlsx-${key}`, label: t({ vi: 'Tải Excel (XLSX)', en: 'Download Excel (XLSX)' }), ...described, onSelect: asFile((document) => saveXlsx(document, speech)) },
    {
      key: `csv-${key}`, label: t({ vi: 'Tải CSV', en: 'Download CSV' }), ...described,
      onSelect: asFile(async (document) => download(documentCsv(document, speech), `${document.fileName}.csv`)),
    },
    {
      key: `copy-${key}`, label: t({ vi: 'Sao chép bảng để dán vào Word', en: 'Copy the table, to paste into Word' }), ...described,
      onSelect: attempt(() => copied(told(make, anonymous, speech), speech)),
    },
  ];
}
