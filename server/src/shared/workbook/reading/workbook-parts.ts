import { posix } from 'node:path';
import type { Archive } from './archive.ts';
import { Unreadable } from './unreadable.ts';
import { prefixed, visitXml, type XmlVisitor } from './xml.ts';

/** A sheet with rows, and the part it stands in. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** Where things stand in a workbook's archive (工作簿结构). */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly texts: string | null;
  readonly styles: string | null;
  readonly from1904: boolean;
}

/** @throws Unreadable WORKBOOK_OTHER_FORMAT for an archive that is no workbook, WORKBOOK_WITHOUT_SHEET */
export async function findParts(archive: Archive): Promise<WorkbookParts> {
  const book = await bookOf(archive);
  const related = await relationsOf(archive, book);
  const visitor = new WorkbookVisitor();
  await visitXml(archive.read(book), visitor);
  const byId = new Map(related.map((relation) => [relation.id, relation]));
  const sheets = visitor.sheets.flatMap(({ relation, ...sheet }) => {
    const target = byId.get(relation);
    // A chart or a macro sheet has no rows.
    return target?.type === 'worksheet' && archive.has(target.part) ? [{ ...sheet, part: target.part }] : [];
  });
  if (!sheets.length) throw new Unreadable('WORKBOOK_WITHOUT_SHEET');
  const partOf = (type: string) =>
    related.find((relation) => relation.type === type && archive.has(relation.part))?.part ?? null;
  return { sheets, texts: partOf('sharedStrings'), styles: partOf('styles'), from1904: visitor.from1904 };
}

async function bookOf(archive: Archive): Promise<string> {
  if (!archive.has('[Content_Types].xml')) throw new Unreadable('WORKBOOK_OTHER_FORMAT');
  const main =
    (await relationsOf(archive, '')).find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  if (!archive.has(main) || !/\.xml$/i.test(main) || /(^|\/)(word|ppt)\//i.test(main))
    throw new Unreadable('WORKBOOK_OTHER_FORMAT');
  return main;
}

interface Relation {
  readonly id: string;
  /** Last word of its type, which transitional and strict workbooks have in common. */
  readonly type: string;
  readonly part: string;
}

/** What a part refers to, by the part beside it that says so. */
async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const relations = `${folder}_rels/${part.slice(slash)}.rels`;
  const found: Relation[] = [];
  if (!archive.has(relations)) return found;
  await visitXml(archive.read(relations), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part: resolved(folder, Target) });
    },
  });
  return found;
}

/** A target is meant from the folder of the part that names it, or from the top. */
const resolved = (folder: string, target: string): string =>
  posix.normalize(target.startsWith('/') ? target : `/${folder}${target}`).slice(1);

class WorkbookVisitor implements XmlVisitor {
  readonly sheets: { readonly name: string; readonly hidden: boolean; readonly relation: string }[] = [];
  from1904 = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'workbookPr') this.from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
    if (name !== 'sheet') return;
    const { name: title = '', state = 'visible' } = attributes;
    this.sheets.push({ name: title, hidden: state !== 'visible', relation: prefixed(attributes, 'id') ?? '' });
  }
}
