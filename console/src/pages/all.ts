import type { FunctionComponent } from 'preact';
import { words } from '../words.ts';
import { ApplicationPage } from './application.tsx';
import { AuditPage } from './audit.tsx';
import { BoardPage } from './board.tsx';
import { CompaniesPage } from './companies.tsx';
import { FiguresPage } from './figures.tsx';
import { InterviewsPage } from './interviews.tsx';
import { JobPage } from './job.tsx';
import { LettersPage } from './letters.tsx';
import { MatchesPage } from './matches.tsx';
import { OffersPage } from './offers.tsx';
import { OutboxPage } from './outbox.tsx';
import { PrivacyPage } from './privacy.tsx';
import { ProfilePage } from './profile.tsx';
import { RepliesPage } from './replies.tsx';
import { SearchPage } from './search.tsx';
import { SettingsPage } from './settings.tsx';
import { SourcesPage } from './sources.tsx';
import { TodayPage } from './today.tsx';

export type PageProps = { id?: string | undefined; query: URLSearchParams };
type Page = { title: string; page: FunctionComponent<PageProps> };

/** Each page by the first part of its address. */
export const pages: Record<string, Page> = {
  today: { title: words.nav.today, page: TodayPage },
  matches: { title: words.nav.matches, page: MatchesPage },
  search: { title: words.nav.search, page: SearchPage },
  jobs: { title: words.job.text, page: JobPage },
  companies: { title: words.companies.title, page: CompaniesPage },
  board: { title: words.nav.board, page: BoardPage },
  applications: { title: words.nav.board, page: ApplicationPage },
  letters: { title: words.nav.letters, page: LettersPage },
  outbox: { title: words.nav.outbox, page: OutboxPage },
  replies: { title: words.nav.replies, page: RepliesPage },
  interviews: { title: words.nav.interviews, page: InterviewsPage },
  offers: { title: words.nav.offers, page: OffersPage },
  figures: { title: words.nav.figures, page: FiguresPage },
  sources: { title: words.nav.sources, page: SourcesPage },
  profile: { title: words.nav.profile, page: ProfilePage },
  settings: { title: words.nav.settings, page: SettingsPage },
  privacy: { title: words.nav.privacy, page: PrivacyPage },
  audit: { title: words.nav.audit, page: AuditPage },
};
