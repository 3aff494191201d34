import { PreviewCard } from '@base-ui/react/preview-card';
import { createContext, use, useId, useMemo, type JSX, type MouseEvent, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './NumberLink.module.css';
import popup from './popup.module.css';

/** What a card tells of a number. */
export interface NumberFacts {
  /** What is counted. */
  what: string;
  /** Definition, denominator: a line each. */
  lines: readonly string[];
  href: string;
  /** Text of the link inside the card, which a finger needs. */
  linkText: string;
}

type Handle = ReturnType<typeof PreviewCard.createHandle<NumberFacts>>;

const HandleContext = createContext<Handle | null>(null);

/** The text around numbers: they share one card, since there are many of them. */
export function NumberCards({ children }: { children: ReactNode }): JSX.Element {
  const handle = useMemo(() => PreviewCard.createHandle<NumberFacts>(), []);
  return (
    <HandleContext value={handle}>
      {children}
      <PreviewCard.Root handle={handle}>
        {({ payload }) => (
          <PreviewCard.Portal>
            <PreviewCard.Positioner className={popup.positioner} sideOffset={6} collisionPadding={8}>
              <PreviewCard.Popup className={classNames(popup.popup, styles.card)}>
                {payload && (
                  <>
                    <p className={styles.what}>{payload.what}</p>
                    {payload.lines.map((line) => <p key={line} className={styles.detail}>{line}</p>)}
                    <a href={payload.href}>{payload.linkText}</a>
                  </>
                )}
              </PreviewCard.Popup>
            </PreviewCard.Positioner>
          </PreviewCard.Portal>
        )}
      </PreviewCard.Root>
    </HandleContext>
  );
}

export interface NumberLinkProps {
  facts: NumberFacts;
  /** Of the element that defines the number, for assistive technology. */
  describedBy?: string;
  children: ReactNode;
}

/** A number in a text that leads to what it counts; hovered, focused or touched it tells what that is. Inside NumberCards. */
export function NumberLink({ facts, describedBy, children }: NumberLinkProps): JSX.Element {
  const handle = use(HandleContext);
  if (!handle) throw new Error('NumberLink needs NumberCards around it');
  const id = useId();
  // A finger cannot hover: its first press shows the card, whose link leads on.
  const onClick = (event: MouseEvent) => {
    if (!isTouch(event)) return;
    event.preventDefault();
    handle.open(id);
  };
  return (
    <PreviewCard.Trigger handle={handle} id={id} payload={facts} href={facts.href} delay={250} className={styles.number} onClick={onClick} {...(describedBy && { 'aria-describedby': describedBy })}>
      {children}
    </PreviewCard.Trigger>
  );
}

function isTouch({ nativeEvent }: MouseEvent): boolean {
  return 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';
}
