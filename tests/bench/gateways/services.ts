import { readFileSync } from 'node:fs';
import { readTokenKeys } from '@rekindle/shared/viewer/token-keys';
import { generatedServices } from '../../testkit/generated-services.ts';

const { SUPERGRAPH_FILE = '', TOKEN_KEYS = '', SERVICES = '' } = process.env;
const keys = await readTokenKeys('TOKEN_KEYS', TOKEN_KEYS);
const services = await generatedServices(readFileSync(SUPERGRAPH_FILE, 'utf8'), SERVICES.split(','), keys);
process.send?.(services.ports);
process.on('disconnect', () => process.exit(0));
