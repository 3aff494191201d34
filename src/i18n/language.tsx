import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Bilingual, Language } from '#domain/bilingual.ts';
import { createFormats, type Formats } from './format.ts';

const REMEMBERED = 'language';

/** What a component needs to speak: `t` picks the language of a pair, `f` writes numbers and dates. */
export interface Speech {
  language: Language;
  t(text: Bilingual): string;
  f: Formats;
}

/** The speech of one language, also for text made outside of components. */
export function createSpeech(language: Language): Speech {
  return { language, t: (text) => text[language], f: createFormats(language) };
}

const SpeechContext = createContext<(Speech & { choose(language: Language): void }) | null>(null);

/** The remembered language, or Vietnamese; a browser that stores nothing is no error. */
function readRemembered(): Language {
  try {
    return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // Storage is refused (private window, policy): the choice holds for this page only.
  }
}

/** Gives the page its language, and keeps `<html lang>` right for readers and hyphenation. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(readRemembered);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(() => {
    const choose = (next: Language) => {
      remember(next);
      setLanguage(next);
    };
    return { ...createSpeech(language), choose };
  }, [language]);
  return <SpeechContext value={value}>{children}</SpeechContext>;
}

/** The speech of the page; only inside LanguageProvider. */
export function useSpeech(): Speech & { choose(language: Language): void } {
  const speech = use(SpeechContext);
  if (!speech) throw new Error('useSpeech needs a LanguageProvider above it');
  return speech;
}
