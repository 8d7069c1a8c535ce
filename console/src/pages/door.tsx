import { keepPlace, useRoute } from '../data/route.ts';
import { Mark } from '../ui/icons.tsx';
import { words } from '../words.ts';

export const SIGN_IN = '/v1/auth/google/start?redirect_to=/console';

/** Until it is known whether somebody is signed in: seen only where that takes long. */
export const Waiting = () => (
  <main class="door waiting" aria-busy="true" aria-label={words.states.loading}>
    <Mark />
  </main>
);

/** Where nobody is signed in. */
export const Door = ({ unreachable, retry }: { unreachable: boolean; retry: () => void }) => {
  const came = useRoute().query.get('sign_in');
  return (
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
        {came === null ? null : (
          <p class="banner bad" role="alert">
            {words.visits.signIn[came] ?? words.visits.other}
          </p>
        )}
        <p>
          <a class="button main" href={SIGN_IN} onClick={keepPlace}>
            {words.door.google}
          </a>
        </p>
        <p class="small soft">{words.door.note}</p>
      </div>
    </main>
  );
};
