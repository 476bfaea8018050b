import * as React from 'react';
import { MessageBox } from '../shared/MessageBox';
import { TextButton } from '../shared/TextButton';
import { TextContext } from '../text/TextContext';

interface State {
  readonly failed: boolean;
}

/** A page whose script did not come, or that broke, says so; the others go on. */
export class PageGuard extends React.Component<unknown, State> {
  public static contextType: typeof TextContext = TextContext;
  public context!: React.ContextType<typeof TextContext>;
  public state: State = { failed: false };

  public static getDerivedStateFromError(): State {
    return { failed: true };
  }

  public render(): React.ReactNode {
    const strings = this.context?.strings;
    if (!this.state.failed || !strings) return this.props.children;
    // A script that was refused is kept as refused: only the whole page loads it anew.
    const again = <TextButton onClick={() => window.location.reload()}>{strings.Retry}</TextButton>;
    return (
      <MessageBox look="error" icon="alert" role="alert" actions={again}>
        {strings.MinePageFailed}
      </MessageBox>
    );
  }
}
