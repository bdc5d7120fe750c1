import { Paper } from '@mui/material';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { NetworkError } from '../providers/errors.ts';
import { ErrorState } from '../shared/pages/ErrorState.tsx';

interface Props {
  readonly children: ReactNode;
}

/** The page's code could not be fetched, as Chromium, Firefox and Safari put it: the server is away, or a newer version is there. */
const isMissingCode = ({ message }: Error): boolean =>
  /dynamically imported module|Importing a module script failed/i.test(message);

/** A page that fails leaves the frame standing; another address (its key) tries anew. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error) {
    return { error: isMissingCode(error) ? new NetworkError(error) : error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error('A page of the console failed', error, info.componentStack);
  }

  private retry() {
    // A page whose code did not come is not asked for again by the browser until all is loaded anew.
    if (this.state.error instanceof NetworkError) window.location.reload();
    else this.setState({ error: null });
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <Paper>
        <ErrorState error={this.state.error} onRetry={() => this.retry()} />
      </Paper>
    );
  }
}
