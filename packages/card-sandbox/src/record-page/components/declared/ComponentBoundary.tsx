import { Component, type ContextType, type ReactNode } from 'react';
import { NoticeContext } from '../../hooks/notices.tsx';

interface Props {
  name: string;
  /** Errors in its props, which explain more than the exception. */
  complaints: string[];
  children: ReactNode;
}

/** Shows why a component failed to render, until its props change. */
export class ComponentBoundary extends Component<Props, { failure?: string }> {
  static override contextType = NoticeContext;
  declare context: ContextType<typeof NoticeContext>;
  override state: { failure?: string } = {};

  static getDerivedStateFromError(error: unknown) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch() {
    this.context({ kind: 'mistake', sentence: this.sentence });
  }

  override componentDidUpdate(before: Props) {
    const { failure } = this.state;
    if (failure !== undefined && before.children !== this.props.children) {
      this.setState({ failure: undefined });
    }
  }

  get sentence() {
    const { name, complaints } = this.props;
    const [because = `${name}: ${this.state.failure ?? ''}`] = complaints;
    return `Could not draw ${because}`;
  }

  override render() {
    if (this.state.failure === undefined) return this.props.children;
    return (
      <span className="hs-unknown" role="alert">
        {this.sentence}
      </span>
    );
  }
}
