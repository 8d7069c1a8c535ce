import { Mark } from '../ui/icons.tsx';
import { words } from '../words.ts';

/** Where nobody is signed in. */
export const Door = ({ unreachable, retry }: { unreachable: boolean; retry: () => void }) => (
  <main class="door">
    <div class="card">
      <span class="brand">
        <Mark /> {words.product}
      </span>
      <h1>{words.door.title}</h1>
      <p class="soft">{words.door.about}</p>
      {unreachable ? (
        <div class="banner bad" role="alert">
          {words.door.unreachable}
          <button type="button" class="button small" onClick={retry}>
            {words.states.retry}
          </button>
        </div>
      ) : null}
      <p>
        <a class="button main" href="/v1/auth/google/start?redirect_to=/console">
          {words.door.google}
        </a>
      </p>
      <p class="small soft">{words.door.note}</p>
    </div>
  </main>
);
