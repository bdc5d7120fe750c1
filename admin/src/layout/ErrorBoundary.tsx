import { Paper } from '@mui/material';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ErrorState } from '../shared/pages/ErrorState.tsx';

interface Props {
  readonly children: ReactNode;
}

/** A page that fails leaves the frame standing; another address (its key) tries anew. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error('A page of the console failed', error, info.componentStack);
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <Paper>
        <ErrorState error={this.state.error} onRetry={() => this.setState({ error: null })} />
      </Paper>
    );
  }
}
