import PostalMime, { type Address } from 'postal-mime';
import type { Message } from './message.js';

const show = (address: Address | undefined): string =>
  [address?.name, address?.address && `<${address.address}>`].filter(Boolean).join(' ');

export async function readMessage(source: Buffer, recipients: readonly string[]): Promise<Message> {
  const { messageId = '', from, replyTo, subject = '', text = '', headers } = await PostalMime.parse(source);
  return {
    id: messageId,
    recipients,
    from: show(from),
    replyTo: show(replyTo?.[0]),
    subject,
    text,
    headers,
    source: source.toString('utf8'),
  };
}
