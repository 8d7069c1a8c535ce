import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sayError } from '../data/act.ts';
import { answered, api } from '../data/api.ts';
import { countOf, together, useEmails, useMe, useReplies } from '../data/hunt.ts';
import { cache, useOnline, useReached } from '../data/query.ts';
import { signedOut } from '../data/session.ts';
import { words } from '../words.ts';
import { Icon, type IconName, Mark } from './icons.tsx';
import { Notes } from './notes.tsx';

const rail: { title: string; pages: IconName[] }[] = [
  { title: words.nav.hunt, pages: ['today', 'matches', 'search', 'board', 'letters'] },
  { title: words.nav.talk, pages: ['outbox', 'replies', 'interviews', 'offers'] },
  { title: words.nav.know, pages: ['figures', 'sources', 'companies'] },
  { title: words.nav.yours, pages: ['profile', 'settings', 'privacy', 'audit'] },
];
const labels: Partial<Record<IconName, string>> = words.nav;
/** Pages of single things light up the list they belong to. */
const homes: Readonly<Record<string, string>> = { jobs: 'matches', applications: 'board' };

const signOut = async (): Promise<void> => {
  try {
    await answered(api.POST('/v1/auth/sign-out'));
    cache.clear();
    signedOut();
  } catch (error) {
    sayError(error);
  }
};

const useCounts = (): Partial<Record<IconName, string | undefined>> => {
  return {
    outbox: countOf(together(useEmails('draft'), useEmails('needs_review'))),
    replies: countOf(useReplies(true)),
  };
};

type FrameProps = {
  /** The page, which the rail marks. */
  at: string;
  /** The page and what of it is shown: another one begins at its top. */
  place: string;
  children: ComponentChildren;
};

export const Frame = ({ at, place, children }: FrameProps) => {
  const [open, setOpen] = useState(false);
  const work = useRef<HTMLElement>(null);
  const [online, reached] = [useOnline(), useReached()];
  const counts = useCounts();
  const me = useMe();
  // A new page begins at its top, and the keyboard goes on there.
  useEffect(() => {
    setOpen(false);
    scrollTo(0, 0);
    work.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <>
      <button type="button" class="skip" onClick={() => work.current?.focus()}>
        {words.skip}
      </button>
      <div class="phone-bar">
        <a class="brand" href="#/">
          <Mark /> {words.product}
        </a>
        <button
          type="button"
          class="button plain"
          aria-expanded={open}
          aria-controls="rail"
          onClick={() => setOpen(!open)}
        >
          {words.menu}
        </button>
      </div>
      <div class="frame">
        <nav class={`rail${open ? ' open' : ''}`} id="rail" aria-label={words.menu}>
          <a class="brand" href="#/">
            <Mark /> {words.product}
          </a>
          {rail.map(({ title, pages }) => (
            <div class="rail-group" key={title}>
              <div class="rail-title">{title}</div>
              {pages.map((page) => (
                <a
                  key={page}
                  class="to"
                  href={`#/${page}`}
                  aria-current={(homes[at] ?? at) === page ? 'page' : undefined}
                  onClick={() => setOpen(false)}
                >
                  <Icon name={page} /> {labels[page]}
                  {(counts[page] ?? '0') !== '0' ? <span class="count">{counts[page]}</span> : null}
                </a>
              ))}
            </div>
          ))}
          <div class="who">
            <strong>{me.data?.name ?? ''}</strong>
            <small class="soft" title={me.data?.email}>
              {me.data?.email ?? ''}
            </small>
            <button type="button" class="button small" onClick={() => void signOut()}>
              {words.nav.signOut}
            </button>
          </div>
        </nav>
        <main id="work" ref={work} tabIndex={-1}>
          {online && reached ? null : (
            <div class="banner" role="status">
              {online ? words.states.unreachable : words.states.offlineBanner}
              {online ? (
                <button
                  type="button"
                  class="button small"
                  onClick={() => void cache.refetchQueries({ type: 'active' })}
                >
                  {words.states.retry}
                </button>
              ) : null}
            </div>
          )}
          {me.data?.erasure_requested_at == null || at === 'privacy' ? null : (
            <div class="banner bad" role="status">
              {words.privacy.toBeErased}
              <a class="button small" href="#/privacy">
                {words.nav.privacy}
              </a>
            </div>
          )}
          {children}
        </main>
      </div>
      <Notes />
    </>
  );
};
