import { i18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { Trans } from '@lingui/react';
import { createElement, type ReactElement, type ReactNode } from 'react';

export type Values = Record<string, unknown>;
export type Catalogue = Readonly<Record<string, string>>;

export interface Translate<Id extends string> {
  /** The message as a string. */
  (id: Id, values?: Values): string;
  /** The message as elements: `<b>…</b>` in the text becomes the component named `b`. */
  rich(id: Id, values?: Values, components?: Record<string, ReactElement>): ReactNode;
}

const sourceLocale = 'en';
const compiled = new Map<string, ReturnType<typeof compileMessage>>();

i18n.setMessagesCompiler((message) => {
  const known = compiled.get(message) ?? compileMessage(message);
  compiled.set(message, known);
  return known;
});
i18n.loadAndActivate({ locale: sourceLocale, messages: {} });

/**
 * Adds a feature's ICU messages to the catalogue and returns a `t` that knows exactly their ids.
 * A translation is loaded over them with `i18n.load(locale, messages)`.
 */
export function defineMessages<const C extends Catalogue>(catalogue: C): Translate<keyof C & string> {
  i18n.load(sourceLocale, catalogue);
  const translate = (id: keyof C & string, values?: Values) => i18n._(id, values);
  translate.rich = (id: keyof C & string, values?: Values, components?: Record<string, ReactElement>) =>
    createElement(Trans, { id, ...(values && { values }), ...(components && { components }) });
  return translate;
}

export { i18n };
