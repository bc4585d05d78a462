import { notify } from '../../../lib/notice.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import { ExternalLink } from '../../../ui/Link.tsx';
import { t } from './messages.ts';
import styles from './RecordHeader.module.css';

/** A phone, an address or a profile: press to call, write or open; copy beside it. */
export function ContactFact({
  icon,
  href,
  value,
  text = value,
}: {
  icon: IconName;
  href: string;
  value: string;
  text?: string;
}) {
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    notify(t('record.copied', { value }));
  };
  return (
    <span className={styles.fact}>
      <Icon name={icon} size={14} />
      <span className="number one-line">
        <ExternalLink href={href}>{text}</ExternalLink>
      </span>
      <span className={styles.copy}>
        <IconButton icon="copy" label={t('record.copy', { value })} onPress={() => void copy()} />
      </span>
    </span>
  );
}
