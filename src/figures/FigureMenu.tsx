import { memo, useState, type RefObject } from 'react';
import { useSpeech } from '#i18n/language.tsx';
import { Menu } from '#ui/Menu.tsx';
import { DotsIcon } from '#ui/icons.tsx';
import { download } from './download.ts';
import type { FigureTable } from './figure.ts';
import type { Frame } from './frame.ts';
import { loadExports } from './load-exports.ts';
import { tableCsv } from './table-text.ts';
import styles from './FigureCard.module.css';

export interface FigureMenuProps {
  title: string;
  /** What is on the page now; read when a download is asked for, so that a new filter does not draw the menu again. */
  latest: RefObject<{ frame: Frame; table: FigureTable }>;
  drawing: RefObject<HTMLElement | null>;
}

/** The downloads of a figure: picture, drawing, table. A picture needs the chart on the page. */
export const FigureMenu = memo(function FigureMenu({ title, latest, drawing }: FigureMenuProps) {
  const { t, language } = useSpeech();
  const [failed, setFailed] = useState(false);
  const chart = () => {
    const svg = drawing.current?.querySelector<SVGSVGElement>('svg[role=group]');
    if (!svg) throw new Error(`${title} has no drawing`);
    return svg;
  };
  const exportFrame = () => {
    const { sentence, lines } = latest.current.frame;
    return { title: sentence, subtitle: title, notes: lines };
  };

  const attempt = (save: () => Promise<void>) => () => {
    setFailed(false);
    save().catch(() => setFailed(true));
  };
  const saveSvg = async () => {
    const svg = chart();
    const { chartSvgText } = await loadExports();
    download(new Blob([chartSvgText(svg, exportFrame()).text], { type: 'image/svg+xml' }), `${latest.current.frame.fileName}.svg`);
  };
  const savePng = async () => {
    const svg = chart();
    const { chartPng } = await loadExports();
    download(await chartPng(svg, exportFrame()), `${latest.current.frame.fileName}.png`);
  };
  const saveCsv = async () => {
    const { frame, table } = latest.current;
    const text = tableCsv(table, language, [frame.title, frame.sentence, ...frame.lines], []);
    download(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${frame.fileName}.csv`);
  };

  return (
    <>
      <Menu
        label={t({ vi: `Tải về: ${title}`, en: `Download: ${title}` })}
        icon={<DotsIcon />}
        iconOnly
        size="small"
        items={[
          { key: 'png', label: t({ vi: 'Tải ảnh PNG', en: 'Download PNG' }), description: t({ vi: 'Để dán vào Word', en: 'To put into Word' }), onSelect: attempt(savePng) },
          { key: 'svg', label: t({ vi: 'Tải hình vẽ SVG', en: 'Download SVG' }), description: t({ vi: 'Để in khổ lớn', en: 'For large prints' }), onSelect: attempt(saveSvg) },
          { key: 'csv', label: t({ vi: 'Tải bảng CSV', en: 'Download CSV' }), description: t({ vi: 'Mở bằng Excel', en: 'Opens in Excel' }), onSelect: attempt(saveCsv) },
        ]}
      />
      {failed && (
        <p role="alert" className={styles.failed}>
          {t({ vi: 'Chưa tải được. Hãy thử lại, hoặc tải bảng CSV.', en: 'The download failed. Try again, or download the CSV table.' })}
        </p>
      )}
    </>
  );
});
