import { ApolloProvider } from '@apollo/client/react';
import { I18nProvider as LinguiProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { RouterProvider as AriaRouterProvider } from 'react-aria-components';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { RouterProvider } from 'react-router/dom';
import { createApolloClient } from '../lib/apollo.ts';
import { locale } from '../lib/format.ts';
import { i18n } from '../lib/i18n.ts';
import { KeyboardProvider } from '../lib/keyboard.tsx';
import { SessionProvider } from '../lib/session.tsx';
import { Toaster } from '../ui/Toaster.tsx';
import { typePolicies } from './cache.ts';
import { router } from './router.tsx';

const client = createApolloClient(typePolicies);

export function App() {
  return (
    <StrictMode>
      <LinguiProvider i18n={i18n}>
        <I18nProvider locale={locale}>
          <AriaRouterProvider navigate={(path) => void router.navigate(path)}>
            <ApolloProvider client={client}>
              <SessionProvider client={client}>
                <KeyboardProvider>
                  <RouterProvider router={router} />
                  <Toaster />
                </KeyboardProvider>
              </SessionProvider>
            </ApolloProvider>
          </AriaRouterProvider>
        </I18nProvider>
      </LinguiProvider>
    </StrictMode>
  );
}
