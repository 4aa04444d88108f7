import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  onError: (error: unknown, componentStack: string) => void;
  children: ReactNode;
}

/** Catches errors that the card throws while it renders, and reports them. */
export class CardBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    this.props.onError(error, componentStack ?? '');
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
