import { CssBaseline } from '@mui/material';
import { CoreAdminUI, CustomRoutes, Resource } from 'ra-core';
import { AdminContext, Notification } from 'react-admin';
import { Route } from 'react-router';
import { LoginPage } from './domains/access/sign-in/door.ts';
import { Frame } from './layout/Frame.tsx';
import { consoleStore } from './layout/store.ts';
import { authProvider } from './providers/auth-provider.ts';
import { dataProvider } from './providers/data-provider.ts';
import { i18nProvider } from './providers/i18n-provider.ts';
import { queryClient } from './providers/query-client.ts';
import { DeniedPage, NotFoundPage, OfflinePage } from './shared/pages/Message.tsx';
import { PageSkeleton } from './shared/pages/Skeletons.tsx';
import { HOME, PAGES, ROUTES } from './slices.ts';
import { LocaleTheme } from './theme/LocaleTheme.tsx';
import { darkTheme, lightTheme } from './theme/theme.ts';

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
          {...(HOME ? { dashboard: HOME } : {})}
          layout={Frame}
          loginPage={LoginPage}
          catchAll={NotFoundPage}
          accessDenied={DeniedPage}
          authenticationError={OfflinePage}
          loading={PageSkeleton}
        >
          {[...PAGES].map(([name, { list, show, create, edit }]) => (
            <Resource
              key={name}
              name={name}
              {...(list ? { list } : {})}
              {...(show ? { show } : {})}
              {...(create ? { create } : {})}
              {...(edit ? { edit } : {})}
            />
          ))}
          <CustomRoutes>
            {ROUTES.map(([path, Page]) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
          </CustomRoutes>
        </CoreAdminUI>
        <Notification />
      </LocaleTheme>
    </AdminContext>
  );
}
