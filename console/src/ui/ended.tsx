import { useEffect, useRef } from 'preact/hooks';
import { useSession } from '../data/session.ts';
import { SIGN_IN } from '../pages/door.tsx';
import { words } from '../words.ts';
import { Button } from './parts.tsx';

/** Over a page whose session has ended: it waits, as it is, until the same person is back. */
export const Ended = () => {
  const { retry, leave } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    const look = (): void => {
      if (document.visibilityState === 'visible') retry();
    };
    // The reader comes back from the other tab.
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return (
    <dialog ref={dialog} class="card stack" aria-labelledby="ended" onCancel={(event) => event.preventDefault()}>
      <h2 id="ended">{words.door.ended}</h2>
      <p class="soft">{words.door.endedAbout}</p>
      <div class="row">
        <a class="button main" href={SIGN_IN} target="_blank" rel="noreferrer">
          {words.door.again}
        </a>
        <Button onClick={retry}>{words.door.back}</Button>
        <Button tone="plain" onClick={leave}>
          {words.door.leave}
        </Button>
      </div>
    </dialog>
  );
};
