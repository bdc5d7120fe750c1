import { CssBaseline } from '@mui/material';
import { CoreAdminUI, CustomRoutes, Resource } from 'ra-core';
import { lazy } from 'react';
import { AdminContext, Notification } from 'react-admin';
import { Route } from 'react-router';
import { Frame } from './layout/Frame.tsx';
import { consoleStore } from './layout/store.ts';
import { LoginPage } from './pages/LoginPage.tsx';
import { DeniedPage, NotFoundPage, OfflinePage } from './pages/Message.tsx';
import { authProvider } from './providers/auth-provider.ts';
import { dataProvider } from './providers/data-provider.ts';
import { i18nProvider } from './providers/i18n-provider.ts';
import { queryClient } from './providers/query-client.ts';
import { RESOURCES } from './resources.ts';
import { PageSkeleton } from './shared/pages/Skeletons.tsx';
import { LocaleTheme } from './theme/LocaleTheme.tsx';
import { darkTheme, lightTheme } from './theme/theme.ts';

const Dashboard = lazy(() => import('./domains/indicators/Dashboard.tsx'));
const ApprovalsPage = lazy(() => import('./domains/approvals/ApprovalsPage.tsx'));
const InboxPage = lazy(() => import('./domains/inbox/InboxPage.tsx'));
const JobPage = lazy(() => import('./domains/inbox/JobPage.tsx'));
const ListExportPage = lazy(() => import('./domains/inbox/ListExportPage.tsx'));
const FacilityEntryShow = lazy(() => import('./domains/facilities/FacilityEntryShow.tsx'));
const TargetEntryShow = lazy(() => import('./domains/indicators/TargetEntryShow.tsx'));
const SubmitFigures = lazy(() => import('./domains/base-figures/SubmitFigures.tsx'));
const RoleTable = lazy(() => import('./domains/access/RoleTable.tsx'));
const ResumePage = lazy(() => import('./domains/careers/resume/ResumePage.tsx'));
const ElectionPage = lazy(() => import('./domains/elections/ElectionPage.tsx'));
const ComparePage = lazy(() => import('./domains/grades/schemes/ComparePage.tsx'));
const ImportPage = lazy(() => import('./domains/grades/schemes/ImportPage.tsx'));
const SheetPage = lazy(() => import('./domains/grades/print/SheetPage.tsx'));
const LetterPage = lazy(() => import('./domains/grades/print/LetterPage.tsx'));
const PasswordPage = lazy(() => import('./pages/PasswordPage.tsx'));

const store = consoleStore();

export function App() {
  return (
    <AdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      theme={lightTheme}
      darkTheme={darkTheme}
    >
      <LocaleTheme>
        <CssBaseline enableColorScheme />
        <CoreAdminUI
          title=""
          requireAuth
          disableTelemetry
          dashboard={Dashboard}
          layout={Frame}
          loginPage={LoginPage}
          catchAll={NotFoundPage}
          accessDenied={DeniedPage}
          authenticationError={OfflinePage}
          loading={PageSkeleton}
        >
          {RESOURCES.map((resource) => (
            <Resource key={resource.name} {...resource} />
          ))}
          <CustomRoutes>
            <Route path="/approvals" element={<ApprovalsPage />} />
            <Route path="/inbox" element={<InboxPage />} />
            <Route path="/jobs/:id" element={<JobPage />} />
            <Route path="/list-exports/:id" element={<ListExportPage />} />
            <Route path="/facility-entries/:id/show" element={<FacilityEntryShow />} />
            <Route path="/target-entries/:id/show" element={<TargetEntryShow />} />
            <Route path="/base-figures/submit" element={<SubmitFigures />} />
            <Route path="/workers/:id/resume" element={<ResumePage />} />
            <Route path="/grade-schemes/compare" element={<ComparePage />} />
            <Route path="/grade-schemes/import" element={<ImportPage />} />
            <Route path="/regrade-batches/:id/sheet" element={<SheetPage />} />
            <Route path="/grade-decisions/letters" element={<LetterPage />} />
            <Route path="/elections" element={<ElectionPage />} />
            <Route path="/password" element={<PasswordPage />} />
            <Route path="/roles" element={<RoleTable />} />
          </CustomRoutes>
        </CoreAdminUI>
        <Notification />
      </LocaleTheme>
    </AdminContext>
  );
}
