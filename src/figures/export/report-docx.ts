import {
  AlignmentType, convertMillimetersToTwip, Document, Header, HeadingLevel, LineRuleType, Packer, PageNumber, PageOrientation, Paragraph, TextRun,
  type ISectionOptions, type Table,
} from 'docx';
import { roundingNotes } from '#figures/rounding.ts';
import type { Speech } from '#i18n/language.tsx';
import { WORDS } from '#i18n/words.ts';
import { naturalWidth, wordTable } from './docx-table.ts';
import type { ReportBlock, ReportDocument } from './report.ts';
import { plainText } from './xml-text.ts';

/** The form of official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I): A4, margins in mm, font sizes in half points. */
const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 20 } as const;
const FONT = 'Times New Roman';
const SIZE = 28;
const NOTE_SIZE = 24;
const FIRST_LINE = convertMillimetersToTwip(12.7);
/** 240 is one line. */
const LINES = 312;
const AFTER_TWIPS = 120;
/** A table that is so much wider than the upright page gets a page across. */
const TOO_WIDE = 1.5;

const UPRIGHT_TWIPS = convertMillimetersToTwip(PAGE.width - PAGE.left - PAGE.right);
const ACROSS_TWIPS = convertMillimetersToTwip(PAGE.height - PAGE.left - PAGE.right);

function line(text: string, look: { size?: number; bold?: boolean; italics?: boolean; keepNext?: boolean; centred?: boolean; after?: number }): Paragraph {
  const { size = SIZE, bold = false, italics = false, keepNext = false, centred = false, after = AFTER_TWIPS } = look;
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    indent: { firstLine: 0 },
    spacing: { after },
    keepNext,
    children: [new TextRun({ text: plainText(text), size, bold, italics })],
  });
}

function blockParts(block: ReportBlock, speech: Speech, widthTwips: number): (Paragraph | Table)[] {
  if (block.kind === 'heading') return [new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [new TextRun(plainText(block.text))] })];
  if (block.kind === 'paragraph') return [new Paragraph({ children: [new TextRun(plainText(block.text))] })];
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(plainText(block.caption))] }),
    wordTable(block.table, speech.f, widthTwips),
    ...[...new Set([...(block.notes ?? []), ...roundingNotes(block.table, speech)])].map((note) => line(note, { size: NOTE_SIZE, italics: true, after: 60 })),
    line('', { size: NOTE_SIZE, after: 0 }),
  ];
}

/** Blocks that stand on pages of one kind, in order; the headings above a table that needs a page across go there with it. */
function byOrientation(blocks: readonly ReportBlock[], { f }: Speech): { across: boolean; blocks: ReportBlock[] }[] {
  const parts: { across: boolean; blocks: ReportBlock[] }[] = [];
  for (const block of blocks) {
    const across = block.kind === 'table' && naturalWidth(block.table, f) > UPRIGHT_TWIPS * TOO_WIDE;
    const last = parts.at(-1);
    if (last?.across === across) {
      last.blocks.push(block);
      continue;
    }
    const kept = last ? last.blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1 : 0;
    const headings = across ? (last?.blocks.splice(kept) ?? []) : [];
    if (last?.blocks.length === 0) parts.pop();
    parts.push({ across, blocks: [...headings, block] });
  }
  return parts;
}

/** The number of the page in the middle of its head, on all but the first. */
function pageNumber(): Header {
  return new Header({ children: [new Paragraph({
    alignment: AlignmentType.CENTER, indent: { firstLine: 0 }, spacing: { after: 0, line: 240 }, children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE })],
  })] });
}

function section(across: boolean, first: boolean, children: (Paragraph | Table)[]): ISectionOptions {
  const mm = convertMillimetersToTwip;
  return {
    properties: {
      titlePage: first,
      page: {
        size: { width: mm(PAGE.width), height: mm(PAGE.height), orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: mm(PAGE.top), bottom: mm(PAGE.bottom), left: mm(PAGE.left), right: mm(PAGE.right), header: mm(10), footer: mm(10) },
      },
    },
    headers: { default: pageNumber(), ...(first && { first: new Header({ children: [new Paragraph({ children: [] })] }) }) },
    children,
  };
}

/** A report as a Word document in the form of official documents: its text can be changed, its tables are tables. */
export async function reportDocx({ title, lines, blocks }: ReportDocument, speech: Speech): Promise<Blob> {
  const { t, language } = speech;
  const top = [
    line(title, { bold: true, centred: true, keepNext: true }),
    ...lines.map((text, place) => line(text, { size: 26, italics: true, centred: true, after: place === lines.length - 1 ? 240 : 0 })),
  ];
  const parts = byOrientation(blocks, speech);
  if (!parts[0] || parts[0].across) parts.unshift({ across: false, blocks: [] });
  const sections = parts.map(({ across, blocks: some }, place) => section(across, place === 0, [
    ...(place === 0 ? top : []), ...some.flatMap((block) => blockParts(block, speech, across ? ACROSS_TWIPS : UPRIGHT_TWIPS)),
  ]));
  const appName = t(WORDS.appName);
  const document = new Document({
    title: plainText(title), creator: appName, lastModifiedBy: appName,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE, language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' } },
          paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: FIRST_LINE }, spacing: { after: AFTER_TWIPS, line: LINES, lineRule: LineRuleType.AUTO } },
        },
        heading1: { run: { font: FONT, size: SIZE, bold: true, color: '000000' }, paragraph: { spacing: { before: 120, after: AFTER_TWIPS } } },
        caption: { run: { font: FONT, size: 26, bold: true, color: '000000' }, paragraph: { alignment: AlignmentType.CENTER, indent: { firstLine: 0 }, spacing: { before: 120, after: 60 } } },
      },
    },
    sections,
  });
  return Packer.toBlob(document);
}
