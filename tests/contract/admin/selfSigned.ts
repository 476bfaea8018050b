import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto';

/** A certificate of one's own with its key, as a PEM file holds them: made anew, so that no key lies in the repository. */
export function selfSigned(name: string): { readonly pem: string; readonly certificate: X509Certificate } {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const algorithm: Buffer = sequence(Buffer.from('06092a864886f70d01010b0500', 'hex'));
  const whose: Buffer = sequence(der(0x31, sequence(Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from(name)))));
  const validity: Buffer = sequence(der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('490101000000Z')));
  const body: Buffer = sequence(der(0x02, Buffer.from([1])), algorithm, whose, validity, whose, publicKey.export({ type: 'spki', format: 'der' }));
  const raw: Buffer = sequence(body, algorithm, der(0x03, Buffer.from([0]), sign('sha256', body, privateKey)));
  const certificate = new X509Certificate(raw);
  return { certificate, pem: `${certificate.toString()}${String(privateKey.export({ type: 'pkcs8', format: 'pem' }))}` };
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content: Buffer = Buffer.concat(parts);
  const { length } = content;
  const size: readonly number[] = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
