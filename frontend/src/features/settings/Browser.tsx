import { useState } from 'react';
import { useSingleKeys } from '../../lib/keyboard.tsx';
import { setSingleKeysEnabled } from '../../lib/shortcut-registry.ts';
import { currentTheme, setTheme, type Theme } from '../../lib/theme.ts';
import { Checkbox, SegmentedControl } from '../../ui/Choice.tsx';
import { Section } from '../../ui/Page.tsx';
import { t } from './messages.ts';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

/** Theme and keyboard, kept in this browser only. */
export function Browser() {
  const [theme, choose] = useState(currentTheme);
  const singleKeys = useSingleKeys();
  return (
    <Section title={t('settings.browser')}>
      <div className="stack">
        <div className="row wrap">
          <span className="muted">{t('settings.theme')}</span>
          <SegmentedControl
            label={t('settings.theme')}
            options={themes.map((id) => ({ id, label: t(`settings.theme.${id}`) }))}
            value={theme}
            onChange={(next) => {
              setTheme(next);
              choose(next);
            }}
          />
        </div>
        <Checkbox
          label={t('settings.keys')}
          detail={t('settings.keysWhy')}
          isSelected={singleKeys}
          onChange={setSingleKeysEnabled}
        />
      </div>
    </Section>
  );
}
