import { commerceSkills } from './skills/commerce.ts';
import { constructionSkills, hospitalitySkills } from './skills/construction-hospitality.ts';
import { dataSkills, designSkills } from './skills/data-design.ts';
import { financeSkills, legalSkills, peopleSkills } from './skills/finance-law-people.ts';
import { healthSkills } from './skills/health.ts';
import { engineeringSkills, logisticsSkills } from './skills/industry.ts';
import { technologySkills } from './skills/technology.ts';
import { type Concept, readConcepts } from './table.ts';

/** The starter list of skills, written by hand; an operator may load a full taxonomy beside it. */
export const skills: Concept[] = [
  technologySkills,
  dataSkills,
  designSkills,
  financeSkills,
  legalSkills,
  peopleSkills,
  healthSkills,
  logisticsSkills,
  engineeringSkills,
  constructionSkills,
  hospitalitySkills,
  commerceSkills,
].flatMap(readConcepts);
