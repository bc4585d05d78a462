import { type ComponentType, lazy, Suspense } from 'react';
import { createBrowserRouter, matchPath, type RouteObject } from 'react-router';
import { Skeleton } from '../ui/States.tsx';
import { FirstPage } from './entry/FirstPage.tsx';
import { NotFound } from './NotFound.tsx';
import { PageError } from './PageError.tsx';
import { SignedIn } from './SignedIn.tsx';

type Page = () => Promise<{ default: ComponentType }>;

/**
 * One file a route: the page is fetched when it is first opened. The one that this window opens with is fetched at once,
 * beside the question who is signed in.
 */
function page(path: string, load: Page): RouteObject {
  const early = matchPath(path, window.location.pathname) ? load() : undefined;
  early?.catch(() => undefined);
  const Component = lazy(() => early ?? load());
  const element = (
    <Suspense fallback={<Skeleton rows={8} />}>
      <Component />
    </Suspense>
  );
  return { path, element, errorElement: <PageError /> };
}

export const router = createBrowserRouter([
  { path: '/', element: <FirstPage /> },
  page('/sign-in', () => import('./entry/SignInPage.tsx')),
  page('/forgot-password', () => import('./entry/ForgotPasswordPage.tsx')),
  page('/confirm-email/:token', () => import('./entry/ConfirmEmailPage.tsx')),
  page('/reset-password/:token', () => import('./entry/ResetPasswordPage.tsx')),
  page('/start', () => import('./entry/StartPage.tsx')),
  page('/invitation/:token', () => import('./entry/InvitationPage.tsx')),
  {
    element: <SignedIn />,
    errorElement: <PageError />,
    children: [
      page('/today', () => import('../features/today/TodayPage.tsx')),
      page('/today/submissions', () => import('../features/today/SubmissionsPage.tsx')),
      page('/candidates', () => import('../features/candidates/CandidatesPage.tsx')),
      page('/candidates/:candidateId', () => import('../features/candidates/CandidatePage.tsx')),
      page('/imports', () => import('../features/imports/ImportsPage.tsx')),
      page('/imports/:runId', () => import('../features/imports/ImportPage.tsx')),
      page('/jobs', () => import('../features/jobs/JobsPage.tsx')),
      page('/jobs/:jobId', () => import('../features/jobs/JobPage.tsx')),
      page('/clients', () => import('../features/clients/ClientsPage.tsx')),
      page('/clients/:clientId', () => import('../features/clients/ClientPage.tsx')),
      page('/pipeline', () => import('../features/pipeline/PipelinesPage.tsx')),
      page('/pipeline/:jobId', () => import('../features/pipeline/PipelinePage.tsx')),
      page('/rediscovery', () => import('../features/rediscovery/RediscoveriesPage.tsx')),
      page('/rediscovery/:jobId', () => import('../features/rediscovery/RediscoveryPage.tsx')),
      page('/nurture', () => import('../features/nurture/NurturePage.tsx')),
      page('/nurture/paths/:pathId', () => import('../features/nurture/path/PathPage.tsx')),
      page('/nurture/pools/:poolId', () => import('../features/nurture/pool/PoolPage.tsx')),
      page('/tasks', () => import('../features/tasks/TasksPage.tsx')),
      page('/settings', () => import('../features/settings/SettingsPage.tsx')),
      page('/settings/sign-in', () => import('../features/settings/sign-in/SignInSettingsPage.tsx')),
      page('/settings/api-keys', () => import('../features/settings/machines/ApiKeysPage.tsx')),
      page('/settings/audit', () => import('../features/settings/audit/AuditPage.tsx')),
      ...(import.meta.env.MODE === 'production' ? [] : [page('/kit', () => import('./kit/KitPage.tsx'))]),
      { path: '*', element: <NotFound /> },
    ],
  },
]);
