import { useTranslate } from 'ra-core';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { type VersionKind, VersionKindProvider } from '../../schemes/versions/door.ts';
import { SchemeSimulations } from '../simulation/SchemeSimulations.tsx';
import { SimulateButton } from '../simulation/SimulateButton.tsx';
import { comparedOf, saidValue } from './difference.ts';
import { SchemeTables, tablesOf } from './document/SchemeTables.tsx';
import type { Scheme } from './document/scheme.ts';
import { shaped } from './document/shaped.ts';
import { useSchemeWords } from './document/words.ts';
import { gradeSchemeForms } from './editor/grade-scheme-forms.ts';
import { GradeSchemeOverview } from './GradeSchemeOverview.tsx';
import { gradeSchemeDocuments } from './grade-scheme-documents.ts';
import type { Mark } from './picture/grade-picture.ts';
import { PictureSection } from './picture/PictureSection.tsx';
import { TryOut } from './try-out/TryOut.tsx';

const gradeSchemes: VersionKind<Scheme> = {
  forms: gradeSchemeForms,
  type: 'GradeScheme',
  subject: 'GRADE_SCHEME',
  documents: gradeSchemeDocuments,
  words: {
    empty: 'grade_schemes.empty',
    emptyText: 'grade_schemes.empty_text',
    draftNote: 'grade_schemes.draft_note',
  },
  shaped,
  useSaid: () => {
    const words = useSchemeWords();
    return (path, json, scheme) => saidValue(path, json, words, scheme);
  },
  useCompared: () => {
    const words = useSchemeWords();
    return (changes, sides) => comparedOf(changes, words, sides);
  },
  parts: {
    Overview: GradeSchemeOverview,
    Above: ({ record }) => <SchemeSimulations schemeId={record.id} />,
    Actions: ({ record }) => <SimulateButton scheme={record} />,
    Editor,
    useTabs: (scheme) => {
      const translate = useTranslate();
      const tables = tablesOf(scheme);
      if (tables.length === 0) return [];
      return [
        {
          name: 'tables',
          label: translate('schemes.tables'),
          count: tables.length,
          content: () => <SchemeTables scheme={scheme} />,
        },
      ];
    },
  },
};

/** Versions of grade schemes (岗位等级序列方案): what pages of versions are told of them. */
export default function GradeSchemeVersions({ children }: { readonly children: ReactNode }) {
  return <VersionKindProvider kind={gradeSchemes}>{children}</VersionKindProvider>;
}

/** The forms with the picture above, and a try-out at the right. */
function Editor({ record, children }: ComponentProps<VersionKind<Scheme>['parts']['Editor']>) {
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  return children(
    ({ scheme }) => <PictureSection scheme={scheme} marks={marks} />,
    ({ scheme, document, dirty }) => (
      <TryOut scheme={scheme} by={{ document }} schemeId={record.id} unsaved={dirty} onMarks={setMarks} />
    ),
  );
}
