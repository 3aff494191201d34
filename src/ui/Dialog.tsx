import { Dialog as Primitive } from '@base-ui/react/dialog';
import { useRef, type JSX, type ReactNode, type RefObject } from 'react';
import { classNames } from './class-names.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { CloseIcon } from './icons.tsx';
import { useScrollable } from './scrollable.ts';

export interface DialogProps {
  open: boolean;
  /** Escape, the close button or a press outside. */
  onClose: () => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the main one last. */
  actions?: ReactNode;
  closeLabel: string;
  size?: 'normal' | 'wide';
  /** A press outside does not close it: for work that would be lost. */
  keepOnPressOutside?: boolean;
  /** Where typing starts; otherwise the dialog itself, so that its title is read first. */
  initialFocus?: RefObject<HTMLElement | null>;
}

/** A modal window. Its middle scrolls; on low screens (400% zoom) it scrolls as a whole. Not printed. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  closeLabel,
  size = 'normal',
  keepOnPressOutside = false,
  initialFocus,
}: DialogProps): JSX.Element {
  const popup = useRef<HTMLDivElement>(null);
  const [body, scrollable] = useScrollable();
  return (
    <Primitive.Root
      open={open}
      onOpenChange={(next) => !next && onClose()}
      disablePointerDismissal={keepOnPressOutside}
    >
      <Primitive.Portal>
        <Primitive.Backdrop className={styles.backdrop} />
        <Primitive.Viewport className={styles.viewport}>
          <Primitive.Popup
            ref={popup}
            className={classNames(styles.popup, size === 'wide' && styles.wide)}
            initialFocus={initialFocus ?? popup}
          >
            <div className={styles.header}>
              <Primitive.Title className={styles.title}>{title}</Primitive.Title>
              <Primitive.Close render={<IconButton label={closeLabel} icon={<CloseIcon />} />} />
            </div>
            <div
              ref={body}
              className={styles.body}
              {...(scrollable && { tabIndex: 0, role: 'group', 'aria-label': title })}
            >
              {description && (
                <Primitive.Description className={styles.description} render={<div />}>
                  {description}
                </Primitive.Description>
              )}
              <div>{children}</div>
            </div>
            {actions && <div className={styles.actions}>{actions}</div>}
          </Primitive.Popup>
        </Primitive.Viewport>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
