import { afterAll, describe, expect, it } from 'vitest';
import { boundaries, ok } from './boundaries.ts';

/** 公主府社区 and 赛马场社区 became one on 1 June 2026; what a correction and a withdrawal would change is seen before anybody decides. */
let merge: string;

const merged = (from: readonly string[], effectiveOn = '2026-06-01', name = '公主府赛马场社区居委会') => ({
  kind: 'MERGE',
  effectiveOn,
  from,
  to: [{ code: '150102001016', name }],
});

const SAID = `touches { kind count text { zh } } problems { code field text { zh } } seats { subject name to }
  changes { unitId from to before { name parentName } after { name parentName } } relocations { subject name before after }`;
const preview = async (variables: object, who = office.manager) =>
  (
    await who.data(
      `query ($input: RegionEventInput, $id: ID, $corrects: ID, $withdraws: ID, $newcomersTo: ID) {
        regionEventPreview(input: $input, id: $id, corrects: $corrects, withdraws: $withdraws, newcomersTo: $newcomersTo) { ${SAID} } }`,
      variables,
    )
  ).regionEventPreview;
const office = await boundaries('preview');
afterAll(() => office.close());
const ids: Readonly<Record<'first' | 'second' | 'third', string>> = {
  first: await office.id('150102001001'),
  second: await office.id('150102001002'),
  third: await office.id('150102001006'),
};
merge = await office.happen(merged([ids.first, ids.second]));

const said = (changes: readonly { from: string; to: string | null; before: UnitName; after: UnitName }[]) =>
  changes.map(({ from, to, before, after }) => `${from}/${to ?? ''} ${before?.name ?? '—'} → ${after?.name ?? '—'}`);
type UnitName = { readonly name: string } | null;

describe('the preview of a correction', () => {
  it('of the name says the new name beside the approved one, and moves nobody', async () => {
    const shown = await preview({
      corrects: merge,
      input: merged([ids.first, ids.second], '2026-06-01', '公主府社区居委会（新）'),
    });
    expect(shown.problems).toEqual([]);
    expect(said(shown.changes)).toEqual(['2026-06-01/ 公主府赛马场社区居委会 → 公主府社区居委会（新）']);
    expect(shown.relocations).toEqual([]);
  });
  it('of the day says what stands in between: until 1 July there would still be two', async () => {
    const shown = await preview({ corrects: merge, input: merged([ids.first, ids.second], '2026-07-01') });
    expect(said(shown.changes)).toEqual([
      '2026-06-01/2026-07-01 — → 公主府社区居委会',
      '2026-06-01/2026-07-01 — → 赛马场社区居委会',
      '2026-06-01/2026-07-01 公主府赛马场社区居委会 → —',
    ]);
    expect(shown.relocations).toEqual([]);
  });
  it('of the units says who comes back and who comes along instead', async () => {
    const shown = await preview({ corrects: merge, input: merged([ids.first, ids.third]) });
    expect(shown.problems).toEqual([]);
    expect(said(shown.changes)).toEqual(['2026-06-01/ — → 赛马场社区居委会', '2026-06-01/ 内蒙古军区社区居委会 → —']);
    const facilities = shown.relocations.filter(({ subject }: { subject: string }) => subject === 'FACILITY');
    expect(
      new Set(facilities.map(({ before, after }: { before: string; after: string }) => `${before} → ${after}`)),
    ).toEqual(new Set(['公主府赛马场社区居委会 → 赛马场社区居委会', '内蒙古军区社区居委会 → 公主府赛马场社区居委会']));
  });
  it('is what the approver sees of it, and what then happens', async () => {
    const input = merged([ids.first, ids.third]);
    const before = await preview({ corrects: merge, input });
    const proposed = ok(await office.correct(merge, input)).correctRegionEvent.id;
    const atDecision = await preview({ id: proposed }, office.approver);
    expect(atDecision.changes).toEqual(before.changes);
    expect(atDecision.relocations).toEqual(before.relocations);
    ok(await office.decide(proposed));
    const { regions } = await office.manager.data(
      '{ regions(filter: { code: { startsWith: "1501020010" } }, page: { limit: 200 }) { items { code } } }',
    );
    const codes = regions.items.map(({ code }: { code: string }) => code);
    expect(codes).toContain('150102001002');
    expect(codes).not.toContain('150102001006');
    merge = proposed;
  });
});

describe('the preview of a withdrawal', () => {
  it('says which regions stand again, who goes back and how many figures count no more', async () => {
    const shown = await preview({ withdraws: merge });
    expect(shown.problems).toEqual([]);
    expect(said(shown.changes)).toEqual([
      '2026-06-01/ — → 公主府社区居委会',
      '2026-06-01/ — → 内蒙古军区社区居委会',
      '2026-06-01/ 公主府赛马场社区居委会 → —',
    ]);
    expect(shown.touches.map(({ kind }: { kind: string }) => kind)).toContain('FIGURES_TAKEN_BACK');
    const proposed = ok(await office.withdraw(merge)).withdrawRegionEvent.id;
    expect(await preview({ id: proposed }, office.approver)).toEqual(shown);
    ok(await office.withdraw(proposed));
  });
  it('of an event that another one builds on says so', async () => {
    const later = await office.happen({
      kind: 'RENAME',
      effectiveOn: '2026-09-01',
      from: [await office.id('150102001016')],
      to: [{ name: '公主府军区社区居委会' }],
    });
    expect((await preview({ withdraws: merge })).problems).toMatchObject([{ code: 'EVENT_FOLLOWED', field: 'id' }]);
    await office.undo(later);
  });
  it('names no worker to who may not read them', async () => {
    const shown = await preview({ withdraws: merge }, office.as('analyst'));
    expect(shown.relocations.filter(({ subject }: { subject: string }) => subject === 'WORKER')).toEqual([]);
    expect(shown.relocations.length).toBeGreaterThan(0);
  });
});

describe('what an approved event moved', () => {
  const MOVES = `query ($id: ID!, $subject: RegionEventSubject, $page: PageInput) { regionEvent(id: $id) { moveCounts { subject count }
    moves(subject: $subject, page: $page) { subject facility { name } worker { name } region { name } fromUnit { name } toUnit { name } } } }`;
  it('is named, page by page: nine facilities at first, with their old place and the new one', async () => {
    const { regionEvent } = await office.manager.data(MOVES, {
      id: merge,
      subject: 'FACILITY',
      page: { limit: 2, offset: 0 },
    });
    expect(regionEvent.moves).toHaveLength(2);
    expect(regionEvent.moves[0]).toEqual({
      subject: 'FACILITY',
      facility: { name: '社区综合服务中心' },
      worker: null,
      region: null,
      fromUnit: { name: '公主府社区居委会' },
      toUnit: { name: '公主府赛马场社区居委会' },
    });
  });
  it('names workers to who may read them and does not count them for the others', async () => {
    const { regionEvent } = await office.manager.data(MOVES, { id: merge, subject: 'WORKER' });
    expect(regionEvent.moves.every(({ worker }: { worker: UnitName }) => worker !== null)).toBe(true);
    const counts = await office
      .as('analyst')
      .data('query ($id: ID!) { regionEvent(id: $id) { moveCounts { subject } } }', { id: merge });
    expect(counts.regionEvent.moveCounts).toEqual([{ subject: 'FACILITY' }]);
  });
  it('handed figures on, each with what it was made of', async () => {
    const { baseFigures } = await office.manager.data(
      `query ($id: ID) { baseFigures(filter: { event: { eq: $id }, metric: { eq: HOUSEHOLDS }, superseded: { eq: false } }) {
        items { value region { name } carriedFrom { value region { name } } } } }`,
      { id: merge },
    );
    // What counted the day before, and what was approved of a later day before the event was decided.
    expect(baseFigures.items).toHaveLength(2);
    for (const { region, carriedFrom } of baseFigures.items) {
      expect(region.name).toBe('公主府赛马场社区居委会');
      expect(carriedFrom).toHaveLength(2);
    }
  });
});

describe('a split that was entered wrongly', () => {
  it('is corrected with the places of its facilities and workers, which the preview lists as they were before it', async () => {
    const unit = await office.id('150102003001');
    const input = {
      kind: 'SPLIT',
      effectiveOn: '2026-05-01',
      from: [unit],
      to: [
        { code: '150102003031', name: '东社区居委会' },
        { code: '150102003032', name: '西社区居委会' },
      ],
    };
    const { seats } = await office.preview(input);
    const placements = seats.map(({ subject, id }) => ({ subject, id, to: 0 }));
    const split = await office.happen({ ...input, placements });
    const again = await preview({ corrects: split, input });
    expect(again.seats).toHaveLength(seats.length);
    const others = seats.map(({ subject, id }) => ({ subject, id, to: 1 }));
    const shown = await preview({ corrects: split, input: { ...input, placements: others } });
    expect(shown.problems).toEqual([]);
    expect(shown.relocations).toHaveLength(seats.length);
    expect(shown.relocations[0]).toMatchObject({ before: '东社区居委会', after: '西社区居委会' });
    const proposed = ok(await office.correct(split, { ...input, placements: others })).correctRegionEvent.id;
    ok(await office.decide(proposed));
    const { community } = await office.manager.data('{ community(code: "150102003032") { facilities { name } } }');
    expect(community.facilities).toHaveLength(seats.filter(({ subject }) => subject === 'FACILITY').length);
  });
});
