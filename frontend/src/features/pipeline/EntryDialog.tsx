import { EndDialog } from './dialogs/EndDialog.tsx';
import { FeedbackDialog } from './dialogs/FeedbackDialog.tsx';
import { HeldDialog } from './dialogs/HeldDialog.tsx';
import { InterviewDialog } from './dialogs/InterviewDialog.tsx';
import { OfferDialog } from './dialogs/OfferDialog.tsx';
import { PlaceDialog } from './dialogs/PlaceDialog.tsx';
import { RightDialog } from './dialogs/RightDialog.tsx';
import { SubmitDialog } from './dialogs/SubmitDialog.tsx';
import type { StepProps } from './fragment.ts';
import type { Step } from './next-step.ts';

/** The form of one step of an entry. */
export function EntryDialog({ step, ...props }: StepProps & { step: Step }) {
  switch (step) {
    case 'submit':
      return <SubmitDialog {...props} />;
    case 'right':
      return <RightDialog {...props} />;
    case 'interview':
      return <InterviewDialog {...props} />;
    case 'held':
      return <HeldDialog {...props} />;
    case 'feedback':
      return <FeedbackDialog {...props} />;
    case 'offer':
    case 'answer':
      return <OfferDialog {...props} />;
    case 'place':
      return <PlaceDialog {...props} />;
    case 'reject':
    case 'withdraw':
      return <EndDialog {...props} by={step} />;
    case 'shortlist':
      return null;
  }
}
