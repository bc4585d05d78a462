import { newId } from '@rekindle/shared/ids/ids';
import { gatewayUnderTest, signIn } from '../integration/gateway/gateway-under-test.ts';

/** The gateway alone in a process, so that its memory can be measured and its death be seen. */
const gateway = await gatewayUnderTest(JSON.parse(process.argv[2] ?? '{}'));
const cookie = await signIn(gateway, newId());
process.on('message', () => {
  globalThis.gc?.();
  globalThis.gc?.();
  process.send?.({ heapBytes: process.memoryUsage().heapUsed });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ url: gateway.url, cookie });
