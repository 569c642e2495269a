import { DecoratorHandler, type Dispatcher } from 'undici';

/** Addresses of redirects in another charset than UTF-8 go on as the bytes they are, as browsers and curl send them. */
export const keepLocationBytes: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) =>
  dispatch(options, new LocationKeeper(handler));

class LocationKeeper extends DecoratorHandler implements Dispatcher.DispatchHandlers {
  readonly #handler: Dispatcher.DispatchHandlers;

  constructor(handler: Dispatcher.DispatchHandlers) {
    super(handler);
    this.#handler = handler;
  }

  onHeaders(status: number, headers: Buffer[], resume: () => void, text: string): boolean {
    const kept = headers.map((part, index) => (index % 2 === 1 && isLocation(headers[index - 1]) ? encodeBytes(part) : part));
    return this.#handler.onHeaders?.(status, kept, resume, text) ?? true;
  }
}

function isLocation(name: Buffer | undefined): boolean {
  return name?.toString('latin1').toLowerCase() === 'location';
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** Gives bytes that are no UTF-8 as `%A2%E9`, and all others as they are. */
export function encodeBytes(bytes: Buffer): Buffer {
  try {
    strict.decode(bytes);
    return bytes;
  } catch {
    const beyondAscii = /[\x80-\xff]/g;
    return Buffer.from(
      bytes.toString('latin1').replace(beyondAscii, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
      'latin1',
    );
  }
}
