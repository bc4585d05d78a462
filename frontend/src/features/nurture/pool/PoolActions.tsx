import { Button, LinkButton } from '../../../ui/Button.tsx';
import { t } from '../messages.ts';

export function PoolActions({
  poolId,
  selectedCount,
  onRemove,
  onEdit,
  onAdd,
}: {
  poolId: string;
  selectedCount: number;
  onRemove: () => void;
  onEdit: () => void;
  onAdd: () => void;
}) {
  return (
    <>
      <LinkButton to="/nurture" variant="ghost" icon="left">
        {t('nurture.back')}
      </LinkButton>
      {selectedCount > 0 && (
        <Button icon="close" onPress={onRemove}>
          {t('nurture.pool.removeMany', { count: selectedCount })}
        </Button>
      )}
      <LinkButton to={`/candidates?pool=${poolId}`} icon="people">
        {t('nurture.pool.asList')}
      </LinkButton>
      <Button icon="edit" onPress={onEdit}>
        {t('nurture.edit')}
      </Button>
      <Button variant="primary" icon="plus" kbd="c" onPress={onAdd}>
        {t('nurture.pool.add')}
      </Button>
    </>
  );
}
