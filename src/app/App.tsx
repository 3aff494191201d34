import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { NO_DECISIONS } from '#domain/decide.ts';
import type { Decisions } from '#domain/decisions.ts';
import { FailureNotice } from '#features/import/FailureNotice.tsx';
import { ImportedNotice } from '#features/import/ImportedNotice.tsx';
import { OpeningPanel } from '#features/import/OpeningPanel.tsx';
import { QuestionsNotice } from '#features/import/QuestionsNotice.tsx';
import { StartPage } from '#features/import/StartPage.tsx';
import type { PageProps } from '#figures/Answered.tsx';
import { useSpeech } from '#i18n/language.tsx';
import { WORDS } from '#i18n/words.ts';
import { SkipLink } from '#ui/SkipLink.tsx';
import { WindowDrop } from '#ui/WindowDrop.tsx';
import { Header } from './Header.tsx';
import { loadFiles, loadOpening, loadPages, type FigurePage, type Pages } from './pages.ts';
import { useSession, type Source } from './session.ts';
import { useView } from './use-view.ts';
import { whenIdle } from './when-idle.ts';

/** The whole page: the start page until a file is open, then the page of the view. */
export function App() {
  const { t } = useSpeech();
  const [view, go] = useView();
  const { current, before, opening, open, decide, undo, cancel } = useSession();
  const snapshot = current?.snapshot ?? null;
  const [others, setOthers] = useState(0);
  const [read, setRead] = useState<number | null>(null);
  const [draft, setDraft] = useState<{ of: Decisions; decisions: Decisions } | null>(null);
  const latestView = useRef(view);
  const chooser = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    latestView.current = view;
  }, [view]);
  useEffect(() => {
    document.title = t(WORDS.appName);
  }, [t]);

  const openSource = useCallback(
    async (source: Source, left: number) => {
      const opened = await open(source, latestView.current);
      if (!opened) return;
      setOthers(left);
      setRead(opened.id);
      const page = opened.info.questions.length > 0 ? { page: 'data' as const } : {};
      go((present) => ({ ...present, sample: opened.sample, ...page }), 'replace');
    },
    [open, go],
  );
  const onUndo = useCallback(async () => {
    const brought = await undo();
    if (!brought) return;
    setRead(null);
    go((present) => ({ ...present, sample: brought.sample }), 'replace');
  }, [undo, go]);
  const onFile = useCallback((file: File, left: number) => void openSource(file, left), [openSource]);
  const onSample = useCallback(() => void openSource('sample', 0), [openSource]);

  useEffect(
    () =>
      whenIdle(() => {
        // Everything that the page may need later is fetched now: from here on it works without a network.
        Promise.all([loadOpening(), loadPages(), loadFiles()])
          .then(([{ engine, prepareImport }]) => Promise.all([engine.warmUp(), prepareImport()]))
          .catch(() => {
            // It is tried again, and its failure told, when a file is opened.
          });
      }),
    [],
  );
  const opensSample = useRef(view.sample);
  useEffect(() => {
    if (!opensSample.current) return;
    opensSample.current = false;
    onSample();
  }, [onSample]);

  return (
    <>
      <SkipLink target={main}>{t({ vi: 'Tới nội dung chính', en: 'Skip to the content' })}</SkipLink>
      <Header snapshot={snapshot} view={view} go={go} onChooseFile={() => chooser.current?.click()} />
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,.xlsx,.xlsm,.xls,.xlsb,text/csv"
        onChange={(event) => {
          const [file, ...left] = event.target.files ?? [];
          event.target.value = '';
          if (file) onFile(file, left.length);
        }}
      />
      <main ref={main} tabIndex={-1}>
        {opening.state === 'reading' && <OpeningPanel {...opening} onCancel={cancel} />}
        {opening.state === 'failed' && <FailureNotice {...opening} kept={snapshot !== null} onClose={cancel} />}
        {snapshot && read === snapshot.id && (
          <ImportedNotice
            info={snapshot.info}
            decisions={current?.decisions ?? NO_DECISIONS}
            othersLeft={others}
            view={view}
            undo={before && { fileName: before.file.name, onUndo: () => void onUndo() }}
            onClose={() => setRead(null)}
          />
        )}
        {snapshot && view.page !== 'data' && <QuestionsNotice count={snapshot.info.questions.length} view={view} />}
        {current && snapshot ? (
          <Suspense>
            {view.page === 'data'
              ? (
                <current.pages.DataPage
                  engine={current.pages.engine}
                  snapshot={snapshot}
                  view={view}
                  decisions={current.decisions}
                  draft={draft?.of === current.decisions ? draft.decisions : current.decisions}
                  onDraft={(decisions) => setDraft({ of: current.decisions, decisions })}
                  onDecide={(decisions) => void decide(decisions, view)}
                />
              )
              : <FigurePages pages={current.pages} page={view.page} snapshot={snapshot} view={view} go={go} />}
          </Suspense>
        ) : (
          <StartPage onFile={onFile} onSample={onSample} />
        )}
      </main>
      <WindowDrop label={t({ vi: 'Thả tệp để mở', en: 'Drop the file to open it' })} onFile={onFile} />
    </>
  );
}

/** One page under the filters. */
function FigurePages({ pages, page, ...shown }: { pages: Pages; page: FigurePage } & Omit<PageProps, 'engine'>) {
  const Page = pages.figures[page];
  const props = { ...shown, engine: pages.engine };
  return <pages.FilterFrame {...props}><Page {...props} /></pages.FilterFrame>;
}
