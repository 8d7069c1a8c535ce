import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../data/act.ts';
import { words } from '../words.ts';
import { Button } from './parts.tsx';

/** What is shown this once: to be copied now, and gone when it is put away. */
export const Secret = ({
  label,
  value,
  about,
  away,
}: {
  label: string;
  value: string;
  about: string;
  away: () => void;
}) => {
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      say('good', words.application.copied);
    } catch {
      say('bad', words.secret.noCopy);
    }
  };
  return (
    <div class="banner calm secret" role="status">
      <label class="field grow">
        {label}
        <input class="input mono" readOnly value={value} onFocus={(event) => event.currentTarget.select()} />
        <small>{about}</small>
      </label>
      <div class="row">
        <Button small tone="main" onClick={() => void copy()}>
          {words.application.copy}
        </Button>
        <Button small onClick={away}>
          {words.secret.kept}
        </Button>
      </div>
    </div>
  );
};

/** A button for what cannot be taken back: it asks once more, in its own place. */
export const Sure = ({
  children,
  label,
  act,
  busy,
}: {
  children: string;
  label: string;
  act: () => void;
  busy: boolean;
}) => {
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const was = useRef(false);
  // The button that was pressed is gone: the keyboard goes on at the one in its place.
  useLayoutEffect(() => {
    if (asking !== was.current) box.current?.querySelector('button')?.focus();
    was.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <span ref={box}>
        <Button small tone="danger" busy={busy} label={`${children}: ${label}`} onClick={() => setAsking(true)}>
          {children}
        </Button>
      </span>
    );
  }
  return (
    <span class="row" ref={box}>
      <Button
        small
        tone="danger"
        busy={busy}
        label={`${words.secret.sure} ${children}: ${label}`}
        onClick={() => {
          setAsking(false);
          act();
        }}
      >
        {words.secret.sure} {children}
      </Button>
      <Button small tone="plain" onClick={() => setAsking(false)}>
        {words.letters.cancel}
      </Button>
    </span>
  );
};
