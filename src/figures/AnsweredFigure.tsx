import type { Pick, View } from '#domain/view.ts';
import { useSpeech } from '#i18n/language.tsx';
import { FailedCard } from './FailedCard.tsx';
import type { FigureAnswer } from './figure-answer.ts';
import { FigureCard } from './FigureCard.tsx';
import { MissingCard } from './MissingCard.tsx';

export interface AnsweredFigureProps {
  answer: FigureAnswer;
  view: View;
  className?: string | undefined;
  onPick(pick: Pick): void;
  /** Asks again after an error. */
  onRetry(): void;
}

/** A figure in its card, or why there is none. */
export function AnsweredFigure({ answer: { figure, scope, missing, answer }, view, className, onPick, onRetry }: AnsweredFigureProps) {
  const { t } = useSpeech();
  if (missing.length > 0) return <MissingCard title={t(figure.title)} missing={missing} className={className} />;
  if (!answer.ok) return <FailedCard title={t(figure.title)} className={className} onRetry={onRetry} />;
  return <FigureCard figure={figure} rows={answer.value.rows} whole={answer.value.whole} scope={scope} view={view} className={className} onPick={onPick} />;
}
