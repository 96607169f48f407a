import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { useText } from './lang.ts';
import styles from './Panel.module.css';
import { kitText } from './text.ts';
import { useTheme } from './theme.ts';

type Props = {
  /** A change of it tries again by itself, e.g. the time of the newest data: nobody at a wall can press retry. */
  resetOn: unknown;
  children: ReactNode;
  onCrash?: ((error: unknown) => void) | undefined;
  /** Takes the place of the message within a panel. */
  fallback?: ReactNode;
};

type State = { crashed: boolean; resetOn: unknown };

/** Keeps a crash inside its panel: a message and a retry instead of a white page. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { crashed: false, resetOn: this.props.resetOn };

  static getDerivedStateFromError(): Partial<State> {
    return { crashed: true };
  }

  static getDerivedStateFromProps({ resetOn }: Props, state: State): State | null {
    return resetOn === state.resetOn ? null : { crashed: false, resetOn };
  }

  override componentDidCatch(error: unknown) {
    this.props.onCrash?.(error);
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return this.props.fallback ?? <Crash onRetry={() => this.setState({ crashed: false })} />;
  }
}

function Crash({ onRetry }: { onRetry: () => void }) {
  const text = useText(kitText);
  const theme = useTheme();
  return (
    <div className={styles.message} role="alert">
      <p className={styles.what}>{text.crashed}</p>
      <p>{text.crashedNote}</p>
      {theme === 'office' && <Button onClick={onRetry}>{text.retry}</Button>}
    </div>
  );
}
