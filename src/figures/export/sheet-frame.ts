import type { Feature } from 'write-excel-file/universal';
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';

/** The number by which sheet programs know the size of paper. */
const A4 = 9;

/** What a sheet has around its cells. */
export interface SheetFrame {
  name: string;
  columns: number;
  landscape: boolean;
  /** The row of the heads, from 1: it is printed on every sheet of paper. */
  headRow: number;
  /** The last row that can be sorted and left out by the heads; null where rows belong together. */
  lastFiltered: number | null;
}

function filterRange({ columns, headRow, lastFiltered }: SheetFrame): [from: string, to: string] | null {
  return lastFiltered === null ? null : [getCellAddress(headRow - 1, 0), getCellAddress(lastFiltered - 1, columns - 1)];
}

function fixed(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** The names by which a sheet program finds the rows to print on every sheet, and the rows of the filter. */
function definedNames(frames: readonly SheetFrame[]): string {
  const names = frames.flatMap((frame, place) => {
    const sheet = `'${sanitizeTextContent(frame.name.replaceAll("'", "''"))}'`;
    const range = filterRange(frame)?.map(fixed).join(':');
    return [
      ...(range ? [`<definedName name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1">${sheet}!${range}</definedName>`] : []),
      `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${sheet}!$${frame.headRow}:$${frame.headRow}</definedName>`,
    ];
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

/** A filter at the heads, and A4 with all columns on the width of a sheet, the heads and the number of the page on every one. */
export function sheetFrames(frames: readonly SheetFrame[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', () => definedNames(frames)) },
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, _options, { sheetIndex }) {
            const frame = frames[sheetIndex];
            const range = frame && filterRange(frame);
            return xml
              .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace('</sheetData>', () => `</sheetData>${range ? `<autoFilter ref="${range.join(':')}"/>` : ''}`)
              .replace(/<pageSetup [^>]*>/, () => `<pageSetup paperSize="${A4}" orientation="${frame?.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter>`);
          },
        },
      },
    },
  };
}
