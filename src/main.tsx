import '#ui/tokens.css';
import '#ui/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { ErrorPage } from '#app/ErrorPage.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { LanguageProvider } from '#i18n/language.tsx';
import { UiProvider } from '#ui/UiProvider.tsx';

const element = document.getElementById('app');
if (!element) throw new Error('The page has no #app');
createRoot(element).render(
  <StrictMode>
    <LanguageProvider>
      <UiProvider>
        <ErrorBoundary fallback={() => <ErrorPage />}>
          <App />
        </ErrorBoundary>
      </UiProvider>
    </LanguageProvider>
  </StrictMode>,
);
