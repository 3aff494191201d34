import { memo, useState, type RefObject } from 'react';
import { useSpeech } from '#i18n/language.tsx';
import { DotsIcon } from '#ui/icons.tsx';
import { Menu, type MenuItem } from '#ui/Menu.tsx';
import { download } from './download.ts';
import { AnonymousSwitch } from './export/AnonymousSwitch.tsx';
import { copyPicture } from './export/clipboard.ts';
import type { TableDocument } from './export/document.ts';
import { OutcomeNote } from './export/OutcomeNote.tsx';
import { tableItems } from './export/table-actions.ts';
import { useOutcome } from './export/use-outcome.ts';
import type { FigureTable } from './figure.ts';
import type { Frame } from './frame.ts';
import { loadExports } from './load-exports.ts';
import { roundingNotes } from './rounding.ts';

export interface FigureMenuProps {
  title: string;
  /** What is on the page now; read when a download is asked for, so that a new filter does not draw the menu again. */
  latest: RefObject<{ frame: Frame; table: FigureTable }>;
  drawing: RefObject<HTMLElement | null>;
}

/** What a figure can be taken away as: picture, drawing, table. A picture needs the chart on the page. */
export const FigureMenu = memo(function FigureMenu({ title, latest, drawing }: FigureMenuProps) {
  const speech = useSpeech();
  const { t } = speech;
  const [anonymous, setAnonymous] = useState(false);
  const [outcome, attempt] = useOutcome(t({ vi: 'Chưa tải được. Hãy thử lại, hoặc tải bảng CSV.', en: 'The download failed. Try again, or download the CSV table.' }));
  const chart = () => {
    const svg = drawing.current?.querySelector<SVGSVGElement>('svg[role=group]');
    if (!svg) throw new Error(`${title} has no drawing`);
    return svg;
  };
  const exportFrame = () => {
    const { frame, table } = latest.current;
    return { title: frame.sentence, subtitle: title, notes: [...frame.lines, ...roundingNotes(table, speech)] };
  };
  const png = async (scale: number) => {
    const [svg, frame] = [chart(), exportFrame()];
    const { chartPng } = await loadExports();
    return chartPng(svg, frame, scale);
  };
  const savePng = (scale: number, end: string) => async () => {
    download(await png(scale), `${latest.current.frame.fileName}${end}.png`);
    return null;
  };
  const saveSvg = async () => {
    const svg = chart();
    const { chartSvgFile } = await loadExports();
    download(await chartSvgFile(svg, exportFrame()), `${latest.current.frame.fileName}.svg`);
    return null;
  };
  const copyPng = async () => {
    const made = png(2);
    try {
      await Promise.all([made, copyPicture(made)]);
      return t({ vi: 'Đã sao chép ảnh. Mở Word rồi bấm Ctrl+V.', en: 'The picture is copied. Open Word and press Ctrl+V.' });
    } catch {
      download(await made, `${latest.current.frame.fileName}.png`);
      return t({ vi: 'Trình duyệt không cho sao chép, nên ảnh đã được tải về.', en: 'The browser does not allow copying, so the picture was downloaded.' });
    }
  };
  const tableDocument = (): TableDocument => {
    const { frame: { title: name, sentence, lines, plainLines, fileName }, table } = latest.current;
    return { title: name, lines: [sentence, ...lines], plainLines, fileName, table, people: false };
  };
  const pictures: MenuItem[] = [
    { key: 'png', label: t({ vi: 'Tải ảnh PNG', en: 'Download PNG' }), onSelect: attempt(savePng(2, '')) },
    { key: 'png4', label: t({ vi: 'Tải ảnh lớn để in (PNG)', en: 'Download large PNG, to print' }), onSelect: attempt(savePng(4, '-4x')) },
    { key: 'svg', label: t({ vi: 'Tải hình vẽ SVG', en: 'Download SVG' }), onSelect: attempt(saveSvg) },
    { key: 'copy-png', label: t({ vi: 'Sao chép ảnh', en: 'Copy the picture' }), onSelect: attempt(copyPng) },
  ];

  return (
    <>
      <Menu
        label={t({ vi: `Tải về: ${title}`, en: `Download: ${title}` })}
        icon={<DotsIcon />}
        iconOnly
        size="small"
        items={[
          // A picture may tell numbers under five.
          ...pictures.map((item) => ({ ...item, disabled: anonymous })),
          ...tableItems({ key: 'table', make: tableDocument, anonymous }, speech, attempt),
        ]}
        after={<AnonymousSwitch checked={anonymous} onChange={setAnonymous} />}
      />
      <OutcomeNote outcome={outcome} />
    </>
  );
});
