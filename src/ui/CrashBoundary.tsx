import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { useText } from './lang.ts';
import styles from './Panel.module.css';
import { kitText } from './text.ts';
import { useTheme } from './theme.ts';

type Props = {
  /** A change of it tries again at once, e.g. the time of the newest data. */
  resetOn?: unknown;
  children: ReactNode;
  onCrash?: ((error: unknown) => void) | undefined;
  /** Takes the place of the message within a panel. */
  fallback?: ReactNode;
  /** What stands around the message, e.g. the panel with its title. */
  frame?: (message: ReactNode) => ReactNode;
};

type State = { crashed: boolean; resetOn: unknown; crashes: number };

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 5 * 60_000;
/** From then on only the clock tries again: data that arrive each second would crash it each second. */
const HOT_AFTER = 3;
/** What has held this long is mended. */
const MENDED_MS = 10 * 60_000;

/** The wait after so many crashes in a row, ms. */
export const crashPause = (crashes: number): number =>
  Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (crashes - 1));

/** Keeps a crash inside its panel: a message instead of a white page, and retries, for nobody at a wall can press one. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { crashed: false, resetOn: this.props.resetOn, crashes: 0 };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastCrash = 0;

  static getDerivedStateFromError(): Partial<State> {
    return { crashed: true };
  }

  static getDerivedStateFromProps({ resetOn }: Props, state: State): Partial<State> | null {
    if (resetOn === state.resetOn) return null;
    return { crashed: state.crashed && state.crashes >= HOT_AFTER, resetOn };
  }

  private readonly retry = () => this.setState({ crashed: false });

  override componentDidCatch(error: unknown) {
    this.props.onCrash?.(error);
    const now = performance.now();
    const crashes = now - this.lastCrash > MENDED_MS ? 1 : this.state.crashes + 1;
    this.lastCrash = now;
    this.setState({ crashes });
    clearTimeout(this.timer);
    this.timer = setTimeout(this.retry, crashPause(crashes));
  }

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  override render() {
    const { children, fallback, frame } = this.props;
    if (!this.state.crashed) return children;
    const message = fallback === undefined ? <Crash onRetry={this.retry} /> : fallback;
    return frame ? frame(message) : message;
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
