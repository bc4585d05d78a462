import { AppError, badInput } from '@rekindle/shared/errors/errors';
import { parseJsonBody } from '@rekindle/shared/lifecycle/http';
import type { FastifyRequest } from 'fastify';

type Json = Record<string, unknown>;

export interface GraphRequest {
  query?: string;
  /** Of a document that the gateway knows: SHA-256 in hexadecimal digits. */
  hash?: string;
  operationName?: string;
  variables: Json;
}

const nameShape = /^[_A-Za-z]\w*$/;

/** Reads a GraphQL request as the specification of GraphQL over HTTP has it; one operation, never a batch. */
export function readGraphRequest(request: FastifyRequest): GraphRequest {
  const given = request.method === 'GET' ? readAddress(request) : readBody(request);
  const { query, operationName } = given;
  const extensions = objectOrNothing('extensions', given.extensions);
  if (query !== undefined && query !== null && typeof query !== 'string')
    throw badInput('query', '"query" expects text.');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    throw badInput('operationName', '"operationName" expects text.');
  }
  if (operationName && !nameShape.test(operationName)) {
    throw badInput('operationName', '"operationName" expects the name of an operation.');
  }
  const hash = readHash(given.documentId, extensions);
  if (!query && !hash) throw badInput('query', '"query" is missing.');
  return {
    ...(query ? { query } : {}),
    ...(hash ? { hash } : {}),
    ...(operationName ? { operationName } : {}),
    variables: objectOrNothing('variables', given.variables),
  };
}

function readBody(request: FastifyRequest): Json {
  const contentType = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i.test(contentType)) {
    throw Object.assign(new Error('content type'), { statusCode: 415 });
  }
  const body = parseJsonBody(request.body);
  if (Array.isArray(body))
    throw badInput('body', 'Several operations in one request are not accepted. Send them one by one.');
  if (typeof body !== 'object' || body === null) throw badInput('body', 'The body expects a JSON object with "query".');
  return body as Json;
}

function readAddress(request: FastifyRequest): Json {
  const { query, operationName, documentId, variables, extensions } = (request.query ?? {}) as Record<string, unknown>;
  return {
    query,
    operationName,
    documentId,
    variables: parsed('variables', variables),
    extensions: parsed('extensions', extensions),
  };
}

function parsed(field: string, text: unknown): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(String(text));
  } catch {
    throw badInput(field, `"${field}" is not valid JSON.`);
  }
}

function objectOrNothing(field: string, value: unknown): Json {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw badInput(field, `"${field}" expects a JSON object.`);
  return value as Json;
}

function readHash(documentId: unknown, extensions: Json): string | undefined {
  const persisted = extensions.persistedQuery as { sha256Hash?: unknown } | undefined;
  const given = documentId ?? persisted?.sha256Hash;
  if (given === undefined || given === null) return undefined;
  const hash = String(given).replace(/^sha256:/, '');
  if (!/^[0-9a-f]{64}$/.test(hash))
    throw badInput('documentId', '"documentId" expects sha256: and 64 hexadecimal digits.');
  return hash;
}

/**
 * A page of another site can make a browser send a request with the session's cookie, but only a simple one: without
 * a header of its own, without JSON, and by GET as a link. So a GET must show that a program sent it.
 */
export function refuseSimpleGet(request: FastifyRequest): void {
  if (request.method !== 'GET') return;
  const { authorization, accept = '' } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new AppError('FORBIDDEN', 'This request comes from another site.');
  }
  const isProgram = authorization !== undefined || request.headers['apollo-require-preflight'] !== undefined;
  if (isProgram || /\bapplication\/(graphql-response\+)?json\b/.test(accept)) return;
  throw badInput('accept', 'A query by GET expects accept: application/graphql-response+json.');
}

export interface AnswerForm {
  contentType: string;
  /** The older media type alone keeps 200 for a request that can not be executed. */
  statusOfMistake: number;
}

const modern = { contentType: 'application/graphql-response+json; charset=utf-8', statusOfMistake: 400 };
const anyForm = { contentType: 'application/json; charset=utf-8', statusOfMistake: 400 };
const legacy = { contentType: 'application/json; charset=utf-8', statusOfMistake: 200 };

export function answerForm(accept: string | undefined): AnswerForm {
  if (accept === undefined) return anyForm;
  const modernAt = accept.indexOf('application/graphql-response+json');
  const legacyAt = accept.indexOf('application/json');
  if (modernAt === -1) return legacyAt === -1 ? anyForm : legacy;
  return legacyAt === -1 || modernAt < legacyAt ? modern : legacy;
}
