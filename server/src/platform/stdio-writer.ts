import type { Writable } from 'node:stream';

const never = () => ({ dispose: () => undefined });

/**
 * Gives a writer of messages of the protocol: each in one piece and at once. The one that comes with the protocol's library takes two,
 * its header first: each would be a call of the system, and wake the reader for half a message.
 */
export function createStdioWriter(target: Writable) {
  return {
    write: async (message: object): Promise<void> => {
      const content = JSON.stringify(message);
      target.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
    },
    end: () => {
      target.end();
    },
    onError: never,
    onClose: never,
    dispose: () => undefined,
  };
}
