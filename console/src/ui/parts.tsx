import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Schemas } from '../data/api.ts';
import { countdown } from '../format.ts';
import { words } from '../words.ts';

type Tone = 'good' | 'warn' | 'bad' | 'accent' | 'plain';

export const Chip = ({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) => (
  <span class={`chip ${tone}`}>{children}</span>
);

const statusTones: Record<string, Tone> = {
  queued: 'warn',
  sending: 'warn',
  sent: 'accent',
  delivered: 'accent',
  viewed: 'accent',
  responded: 'accent',
  interviewing: 'good',
  offered: 'good',
  rejected: 'bad',
  bounced: 'bad',
  failed: 'bad',
  needs_review: 'warn',
};

export const StatusChip = ({ status }: { status: Schemas['Application']['status'] | Schemas['Email']['status'] }) => (
  <Chip tone={statusTones[status] ?? 'plain'}>{words.status[status]}</Chip>
);

type ButtonProps = {
  onClick: () => void;
  children: ComponentChildren;
  tone?: 'main' | 'danger' | 'plain' | '';
  small?: boolean;
  busy?: boolean;
  label?: string;
};

export const Button = ({ onClick, children, tone = '', small = false, busy = false, label }: ButtonProps) => (
  <button
    type="button"
    class={`button ${tone}${small ? ' small' : ''}`}
    onClick={onClick}
    disabled={busy}
    aria-label={label}
  >
    {children}
  </button>
);

type Choice = { value: string; label: string };
export const Select = ({
  label,
  value,
  choices,
  onPick,
  small = '',
}: {
  label: string;
  value: string;
  choices: readonly Choice[];
  onPick: (value: string) => void;
  small?: string;
}) => (
  <label class="field">
    {label}
    <select class="input" value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
    {small === '' ? null : <small>{small}</small>}
  </label>
);

/** Why a field is not taken, at the field itself. */
export const Wrong = ({ text }: { text: string }) =>
  text === '' ? null : (
    <small class="bad" role="alert">
      {text}
    </small>
  );

type FieldProps = { label: string; small?: string; error?: string; input: JSX.IntrinsicElements['input'] };
export const Field = ({ label, small = '', error = '', input }: FieldProps) => (
  <label class="field">
    {label}
    <input class="input" {...input} />
    {small === '' ? null : <small>{small}</small>}
    <Wrong text={error} />
  </label>
);

export const Check = ({
  label,
  checked,
  onPick,
  small = '',
}: {
  label: string;
  checked: boolean;
  onPick: (checked: boolean) => void;
  small?: string;
}) => (
  <label class="check">
    <input type="checkbox" checked={checked} onChange={(event) => onPick(event.currentTarget.checked)} />
    <span>
      {label}
      {small === '' ? null : <small class="soft"> {small}</small>}
    </span>
  </label>
);

/** A form's texts by the names of its fields. */
export const textsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.trim()]] : [])),
  );

/** Runs a form's act with its texts, and keeps the page where it is. */
export const submitting =
  (act: (texts: Record<string, string>, form: HTMLFormElement) => void | Promise<void>) =>
  (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) void act(textsOf(event.currentTarget), event.currentTarget);
  };

/** The time left until an instant, second by second; calls `onEnd` once when it has come. */
export const Countdown = ({ until, onEnd }: { until: string; onEnd?: () => void }) => {
  const [now, setNow] = useState(Date.now());
  const left = Math.max(0, new Date(until).getTime() - now);
  const ended = left === 0;
  useEffect(() => {
    if (ended) return onEnd?.();
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [until, ended]);
  return (
    <span class="clock" role="timer">
      {ended ? words.outbox.leaving : countdown(left)}
    </span>
  );
};

/** More of a list on demand. */
export const More = ({ of }: { of: { more: (() => void) | undefined; busy: boolean } }) =>
  of.more === undefined ? null : (
    <div class="row more">
      <Button onClick={of.more} busy={of.busy}>
        {words.states.more}
      </Button>
    </div>
  );
