import { agencyResolvers } from './agency/agency.resolvers.ts';
import { apiClientResolvers } from './api-client/api-client.resolvers.ts';
import { auditResolvers } from './audit/audit.resolvers.ts';
import { invitationResolvers } from './invitation/invitation.resolvers.ts';
import { memberResolvers } from './member/member.resolvers.ts';

export const resolvers = [agencyResolvers, memberResolvers, invitationResolvers, auditResolvers, apiClientResolvers];
