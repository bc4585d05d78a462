import { PathChangedSchema } from '@rekindle/proto/nurture';
import type { NewEvent } from '@rekindle/shared/outbox/outbox';
import type { Path, Step } from './path.ts';

export function pathChanged(path: Path, steps: readonly Step[]): NewEvent<typeof PathChangedSchema> {
  return {
    schema: PathChangedSchema,
    aggregate: { type: 'path', id: path.id, version: path.version },
    message: {
      path: {
        id: path.id,
        name: path.name,
        steps: steps.map((step, index) => stepMessage(step, index + 1)),
        entryRule: path.entryRule ?? '',
        entryMode: path.entryMode,
        active: path.active,
      },
    },
  };
}

export function stepMessage(step: Step, number: number) {
  return { number, kind: step.kind, text: step.text ?? '', waitDays: step.waitDays ?? 0 };
}
