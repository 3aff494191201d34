import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands in place of a part that could not be drawn; `retry` draws it again. */
  fallback(retry: () => void): ReactNode;
  children: ReactNode;
}

/** Keeps an error of one part of the page in that part. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(() => this.setState({ failed: false }));
  }
}
