import { useEffect } from 'react';
import type { Scope } from '#domain/scope.ts';
import { filterText } from '#figures/filter-text.ts';
import { useSpeech } from '#i18n/language.tsx';
import { sourceLines, WORDS } from '#i18n/words.ts';

function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}

/** Puts the filter, the as-of date and the page number into the margin of every printed sheet. */
export function PrintFrame({ scope }: { scope: Scope }) {
  const speech = useSpeech();
  const { t, f } = speech;
  const left = [t(WORDS.appName), ...sourceLines(scope, speech), filterText(scope.filters, scope, speech)].join(' · ');
  const right = t({ vi: `Số liệu đến ${f.day(scope.asOf)} · trang `, en: `As of ${f.day(scope.asOf)} · page ` });
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page {
      @bottom-left { content: ${cssString(left)}; font: 9pt sans-serif; color: #57534e; white-space: pre; }
      @bottom-right { content: ${cssString(right)} counter(page) " / " counter(pages); font: 9pt sans-serif; color: #57534e; }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [left, right]);
  return null;
}
