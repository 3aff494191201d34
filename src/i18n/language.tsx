import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Bilingual, Language } from '#domain/bilingual.ts';
import { createFormats, type Formats } from './format.ts';

const REMEMBERED = 'language';
const COMMITTEE = 'committee';

/** What a component needs to speak: `t` picks the language of a pair, `f` writes numbers and dates. */
export interface Speech {
  language: Language;
  t(text: Bilingual): string;
  f: Formats;
  /** The committee's name as a person has given it; empty where nobody has. */
  committee: string;
}

/** The speech of one language, also for text made outside of components. */
export function createSpeech(language: Language, committee = ''): Speech {
  return { language, t: (text) => text[language], f: createFormats(language), committee };
}

/** A speech that the person can change: another language, another name of the committee. */
interface ChosenSpeech extends Speech {
  choose(language: Language): void;
  nameCommittee(name: string): void;
}

const SpeechContext = createContext<ChosenSpeech | null>(null);

/** What is remembered under a key, or nothing; a browser that stores nothing is no error. */
function readRemembered(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function remember(key: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is refused (private window, policy): the choice holds for this page only.
  }
}

/** Gives the page its language, and keeps `<html lang>` right for readers and hyphenation. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (readRemembered(REMEMBERED) === 'en' ? 'en' : 'vi'));
  const [committee, setCommittee] = useState(() => readRemembered(COMMITTEE));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(() => {
    const choose = (next: Language) => {
      remember(REMEMBERED, next);
      setLanguage(next);
    };
    const nameCommittee = (name: string) => {
      remember(COMMITTEE, name);
      setCommittee(name);
    };
    return { ...createSpeech(language, committee), choose, nameCommittee };
  }, [language, committee]);
  return <SpeechContext value={value}>{children}</SpeechContext>;
}

/** The speech of the page; only inside LanguageProvider. */
export function useSpeech(): ChosenSpeech {
  const speech = use(SpeechContext);
  if (!speech) throw new Error('useSpeech needs a LanguageProvider above it');
  return speech;
}
