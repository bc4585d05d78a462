import type { Transaction } from '@rekindle/shared/database/database';
import { In } from 'typeorm';
import { interactionEntity } from './interaction.entity.ts';
import type { Interaction } from './interaction.ts';

export async function findInteractions(tx: Transaction, ids: readonly string[]): Promise<Interaction[]> {
  return await tx.manager.findBy(interactionEntity, { id: In([...ids]) });
}

export async function lockInteraction(tx: Transaction, id: string): Promise<Interaction | null> {
  return await tx.manager.findOne(interactionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

// A statement takes 65,535 parameters, and an interaction has 22.
const mostAtOnce = 1_000;

export async function insertInteractions(tx: Transaction, interactions: Interaction[]): Promise<void> {
  for (let start = 0; start < interactions.length; start += mostAtOnce) {
    await tx.manager.insert(interactionEntity, interactions.slice(start, start + mostAtOnce));
  }
}

export async function saveInteraction(tx: Transaction, interaction: Interaction): Promise<Interaction> {
  const next = { ...interaction, version: interaction.version + 1 };
  await tx.manager.update(interactionEntity, { id: next.id }, next);
  return next;
}
