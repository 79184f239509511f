import { createServer, type AddressInfo } from 'node:net';

/** `wanted`, or where somebody else has it any that is free. */
export function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (failure: NodeJS.ErrnoException) =>
      failure.code === 'EADDRINUSE' && wanted !== 0 ? resolve(freePort(0)) : reject(failure),
    );
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
