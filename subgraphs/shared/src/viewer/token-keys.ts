import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { JSONWebKeySet, JWK } from 'jose';
import { ConfigError } from '../config/config.ts';
import { type SigningKey, signingKey, type TokenKeys, tokenKeys } from './token.ts';

/** A setting that is either JSON or the path of a file with JSON. */
async function readJson<T>(variable: string, value: string): Promise<T> {
  try {
    return JSON.parse(value.trimStart().startsWith('{') ? value : await readFile(value, 'utf8')) as T;
  } catch (error) {
    throw new ConfigError([`${variable} can't be read: ${(error as Error).message.split('\n')[0]}.`]);
  }
}

export async function readTokenKeys(variable: string, value: string): Promise<TokenKeys> {
  const keySet = await readJson<JSONWebKeySet>(variable, value);
  if (!Array.isArray(keySet.keys)) throw new ConfigError([`${variable} is not a JSON Web Key Set: it has no "keys".`]);
  const keys = readable(variable, () => tokenKeys(keySet));
  if (keys.size === 0) throw new ConfigError([`${variable} holds no public Ed25519 key with a "kid".`]);
  return keys;
}

export async function readSigningKey(variable: string, value: string): Promise<SigningKey> {
  const key = await readJson<JWK>(variable, value);
  if (key.crv !== 'Ed25519' || !key.d || !key.kid) {
    throw new ConfigError([`${variable} is not a private Ed25519 JSON Web Key with a "kid".`]);
  }
  return signingKey(
    key.kid,
    readable(variable, () => createPrivateKey({ key: { ...key }, format: 'jwk' })),
  );
}

function readable<T>(variable: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new ConfigError([`${variable} holds a key that can't be read. Make a new pair.`]);
  }
}

/** A new pair: the private key for the gateway, the public set for the services. */
export async function generateTokenKeys(keyId: string): Promise<{ privateKey: JWK; publicKeys: JSONWebKeySet }> {
  const pair = generateKeyPairSync('ed25519');
  const common = { kid: keyId, alg: 'EdDSA', use: 'sig' };
  return {
    privateKey: { ...(pair.privateKey.export({ format: 'jwk' }) as JWK), ...common },
    publicKeys: { keys: [{ ...(pair.publicKey.export({ format: 'jwk' }) as JWK), ...common }] },
  };
}
