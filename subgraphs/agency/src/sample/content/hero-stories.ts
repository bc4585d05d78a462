import { tellGianluca, tellLena, tellPriya, tellSiri } from './stories-frontend.ts';
import { tellHana, tellOfLiveJobs, tellRuben } from './stories-others.ts';
import type { Stage } from './story-words.ts';

/** What happened with the nine people of heroes.ts, told in the order it happened. */
export function tellStories(stage: Stage): void {
  tellLena(stage);
  tellPriya(stage);
  tellGianluca(stage);
  tellOfLiveJobs(stage);
  tellRuben(stage);
  tellSiri(stage);
  tellHana(stage);
}
