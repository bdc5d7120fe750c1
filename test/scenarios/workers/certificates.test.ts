import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { Desk } from './desk.ts';

/** Certificates and their registrations: what is held, what lapsed, what cannot be. */
const home = await house('workers_certificates');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));

const FACTS = `id version certificates { id kind name number examOn issuedOn valid { from to } }
  registrations { id certificateKind valid { from to } number }`;
interface Worker {
  readonly id: string;
  readonly version: number;
}
const ASSISTANT = {
  kind: 'ASSISTANT_SOCIAL_WORKER',
  number: 'NM2015-001',
  examOn: '2015-06-13',
  issuedOn: '2015-09-01',
};
const held = ({ id, version }: Worker, certificate: object) =>
  clerk.written('recordCertificate', { workerId: id, version, certificate }, FACTS);
const refusedCertificate = ({ id, version }: Worker, certificate: object) =>
  clerk.refusal('recordCertificate', { workerId: id, version, certificate });
const registered = ({ id, version }: Worker, registration: object) =>
  clerk.written('recordCertificateRegistration', { workerId: id, version, registration }, FACTS);
const refusedRegistration = ({ id, version }: Worker, registration: object) =>
  clerk.refusal('recordCertificateRegistration', { workerId: id, version, registration });
const lines = ({
  registrations,
}: {
  registrations: { certificateKind: string; valid: { from: string; to: string } }[];
}) => registrations.map(({ certificateKind, valid }) => `${certificateKind} ${valid.from}..${valid.to}`);

describe('a certificate', () => {
  it('is his from the day it was issued on, also before he was hired', async () => {
    const after = await held(await clerk.hire('证一', { from: '2020-03-01' }), ASSISTANT);
    expect(after.certificates).toEqual([
      { id: expect.any(String), ...ASSISTANT, name: null, valid: { from: '2015-09-01', to: null } },
    ]);
  });

  it('of the same kind and number is entered once', async () => {
    const after = await held(await clerk.hire('证二'), ASSISTANT);
    expect(await refusedCertificate(after, ASSISTANT)).toBe('FACT_OVERLAP certificate.issuedOn');
    const other = await held(after, { ...ASSISTANT, number: 'NM2016-002' });
    expect(other.certificates).toHaveLength(2);
  });

  it.each([
    [{ ...ASSISTANT, issuedOn: '2015-06-12' }, 'CERTIFICATE_BEFORE_EXAM certificate.issuedOn'],
    [{ ...ASSISTANT, issuedOn: '2030-01-01' }, 'VALUE_INVALID certificate.issuedOn'],
    [{ ...ASSISTANT, number: ' ' }, 'VALUE_REQUIRED certificate.number'],
    [{ ...ASSISTANT, kind: 'OTHER' }, 'VALUE_REQUIRED certificate.name'],
    [{ ...ASSISTANT, name: '某证' }, 'VALUE_INVALID certificate.name'],
  ])('%j is refused: %s', async (certificate, refused) => {
    expect(await refusedCertificate(await clerk.hire('证三'), certificate)).toBe(refused);
  });
});

describe('a registration', () => {
  it('holds three years where no other day is given, and registering again is another entry', async () => {
    const worker = await held(await clerk.hire('登一'), ASSISTANT);
    const one = await registered(worker, { certificateKind: 'ASSISTANT_SOCIAL_WORKER', registeredOn: '2015-10-08' });
    const two = await registered(one, {
      certificateKind: 'ASSISTANT_SOCIAL_WORKER',
      registeredOn: '2018-10-08',
      expiresOn: '2021-10-09',
      number: '登-18',
    });
    expect(lines(two)).toEqual([
      'ASSISTANT_SOCIAL_WORKER 2015-10-08..2018-10-08',
      'ASSISTANT_SOCIAL_WORKER 2018-10-08..2021-10-09',
    ]);
    // Lapsed, and the certificate is still his.
    expect(two.certificates).toHaveLength(1);
  });

  it('is refused without a certificate by that day, over the days of another one, and for a certificate that is never registered', async () => {
    const worker = await held(await clerk.hire('登二'), ASSISTANT);
    const on = (registeredOn: string, certificateKind = 'ASSISTANT_SOCIAL_WORKER') => ({
      certificateKind,
      registeredOn,
    });
    expect(await refusedRegistration(worker, on('2015-08-31'))).toBe('CERTIFICATE_MISSING registration.registeredOn');
    expect(await refusedRegistration(worker, on('2016-01-01', 'SOCIAL_WORKER'))).toBe(
      'CERTIFICATE_MISSING registration.certificateKind',
    );
    expect(await refusedRegistration(worker, on('2016-01-01', 'OTHER'))).toBe(
      'VALUE_INVALID registration.certificateKind',
    );
    const one = await registered(worker, on('2016-01-01'));
    expect(await refusedRegistration(one, on('2018-12-31'))).toBe('FACT_OVERLAP registration.registeredOn');
    expect(await refusedRegistration(one, { ...on('2019-01-01'), expiresOn: '2019-01-01' })).toBe(
      'PERIOD_EMPTY registration.expiresOn',
    );
  });

  it('keeps its certificate: that is neither withdrawn nor issued later as long as the registration stands', async () => {
    const worker = await held(await clerk.hire('登三'), ASSISTANT);
    const one = await registered(worker, { certificateKind: 'ASSISTANT_SOCIAL_WORKER', registeredOn: '2015-10-08' });
    const [{ id: factId }] = one.certificates;
    const fact = { kind: 'CERTIFICATE', factId, version: one.version, reason: '核对原件' };
    expect(await clerk.refusal('withdrawFact', fact)).toBe('CERTIFICATE_IN_USE certificate.issuedOn');
    expect(await clerk.refusal('correctFact', { ...fact, certificate: { ...ASSISTANT, issuedOn: '2015-10-09' } })).toBe(
      'CERTIFICATE_IN_USE certificate.issuedOn',
    );
    const mended = await clerk.written(
      'correctFact',
      { ...fact, certificate: { ...ASSISTANT, issuedOn: '2015-10-08' } },
      FACTS,
    );
    expect(mended.certificates[0]).toMatchObject({ issuedOn: '2015-10-08', valid: { from: '2015-10-08' } });
    const gone = await clerk.written(
      'withdrawFact',
      { kind: 'CERTIFICATE_REGISTRATION', factId: one.registrations[0].id, version: mended.version, reason: '误录' },
      FACTS,
    );
    expect(lines(gone)).toEqual([]);
  });

  it('and everything else of a career is not seen from another street', async () => {
    const manager = new Desk(home.as('manager'));
    const worker = await manager.hire('外街道持证', { at: '150102002001' });
    await manager.written(
      'recordCertificate',
      { workerId: worker.id, version: worker.version, certificate: ASSISTANT },
      'id',
    );
    const seen = await clerk.client.data(`query ($id: ID!) { worker(id: $id) { ${FACTS} } }`, worker);
    expect(seen.worker).toBeNull();
    expect(await refusedCertificate({ id: worker.id, version: 2 }, ASSISTANT)).toBe('WORKER_NOT_FOUND workerId');
  });
});
