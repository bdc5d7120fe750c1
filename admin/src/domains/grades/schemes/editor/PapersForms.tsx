import {
  ChoiceAt,
  Entries,
  FieldGrid,
  FlagAt,
  ManyAt,
  NamesAt,
  NumberAt,
  RefAt,
  SourceAt,
  Switched,
  sourceForNew,
  TextAt,
  useAt,
} from '../../../schemes/editor/door.ts';
import type { Scheme } from '../document/scheme.ts';
import { useSchemeWords } from '../document/words.ts';
import { blankCertificates, blankEducation, blankHonours } from './blank.ts';
import { AmongAt, EffectAt } from './unions.tsx';
import { useGradeDraft } from './use-grade-draft.ts';

type Education = NonNullable<Scheme['education']>;
type Certificates = NonNullable<Scheme['certificates']>;
type Honours = NonNullable<Scheme['honours']>;

const useSource = (part: 'education' | 'certificates' | 'honours'): string =>
  sourceForNew(useGradeDraft().scheme, [part, 'entries']);

/** 学历学位: what a level is worth with diploma, degree, both or one only. */
export function EducationForm() {
  const { translate, choice } = useSchemeWords();
  const source = useSource('education');
  return (
    <Switched path={['education']} label="education" blank={() => blankEducation(source)}>
      <Entries<Education['entries'][number]>
        path={['education', 'entries']}
        title={translate('grade_schemes.part.education')}
        nameOf={({ level, needs, code }) =>
          [code, choice('level', level), choice('needs', needs)].filter(Boolean).join(' · ')
        }
        blank={() => ({
          code: '',
          level: 'BACHELOR',
          needs: 'BOTH',
          fullTime: false,
          effect: { kind: 'GRADES', grades: 1 },
          source,
        })}
        add={translate('grade_schemes.add_education')}
      >
        {(path) => (
          <>
            <TextAt path={[...path, 'code']} label="code" />
            <ChoiceAt path={[...path, 'level']} label="level" of="level" />
            <ChoiceAt path={[...path, 'needs']} label="needs" of="needs" />
            <EffectAt path={[...path, 'effect']} />
            <FlagAt path={[...path, 'fullTime']} label="fullTime" />
            <SourceAt path={path} cells={['level', 'needs', 'effect', 'fullTime']} />
          </>
        )}
      </Entries>
      <FieldGrid>
        <ChoiceAt path={['education', 'among']} label="bestOf" of="bestOf" />
        <ChoiceAt path={['education', 'missing']} label="noEducation" of="noEducation" />
        <SourceAt
          path={['education']}
          cells={[
            ['among', 'bestOf'],
            ['missing', 'noEducation'],
          ]}
        />
      </FieldGrid>
    </Switched>
  );
}

/** 证书: what a certificate is worth, whether it has to be registered, and what becomes of it when the registration ends. */
export function CertificatesForm() {
  const { translate, choice } = useSchemeWords();
  const source = useSource('certificates');
  return (
    <Switched path={['certificates']} label="certificates" blank={() => blankCertificates(source)}>
      <Entries<Certificates['entries'][number]>
        path={['certificates', 'entries']}
        title={translate('grade_schemes.part.certificates')}
        nameOf={({ certificate, names, code }) =>
          [code, certificate === 'OTHER' ? (names ?? []).join('、') : choice('certificate', certificate)]
            .filter(Boolean)
            .join(' · ')
        }
        blank={() => ({
          code: '',
          certificate: 'ASSISTANT_SOCIAL_WORKER',
          names: [],
          registered: true,
          appointed: null,
          onLapse: 'LOSE',
          effect: { kind: 'GRADES', grades: 1 },
          source,
        })}
        add={translate('grade_schemes.add_certificate')}
      >
        {(path, { certificate, names, appointed }) => (
          <>
            <TextAt path={[...path, 'code']} label="code" />
            <ChoiceAt path={[...path, 'certificate']} label="certificate" of="certificate" />
            {certificate === 'OTHER' || (names ?? []).length > 0 ? (
              <NamesAt path={[...path, 'names']} label="names" />
            ) : null}
            <EffectAt path={[...path, 'effect']} />
            <FlagAt path={[...path, 'registered']} label="registered" />
            <ChoiceAt path={[...path, 'onLapse']} label="onLapse" of="onLapse" />
            <Appointed path={[...path, 'appointed']} held={appointed !== null} />
            <SourceAt path={path} cells={['certificate', 'effect', 'registered', 'onLapse', 'appointed', 'names']} />
          </>
        )}
      </Entries>
      <FieldGrid>
        <AmongAt path={['certificates']} name="among" />
        <ChoiceAt path={['certificates', 'missing']} label="unregistered" of="unregistered" />
        <SourceAt path={['certificates']} cells={['among', 'most', ['missing', 'unregistered']]} />
      </FieldGrid>
    </Switched>
  );
}

/** 须聘任: there is something to choose only where the scheme has given values. */
function Appointed({ path, held }: { readonly path: readonly (string | number)[]; readonly held: boolean }) {
  const { scheme } = useGradeDraft();
  const { problems } = useAt(path);
  if (scheme.givens.length === 0 && !held && problems.length === 0) return null;
  return <RefAt path={path} label="appointed" to="givens" nullable />;
}

/** 表彰: grades for honours, by kind and level. */
export function HonoursForm() {
  const { translate, choice } = useSchemeWords();
  const source = useSource('honours');
  return (
    <Switched path={['honours']} label="honours" blank={() => blankHonours(source)}>
      <Entries<Honours['entries'][number]>
        path={['honours', 'entries']}
        title={translate('grade_schemes.part.honours')}
        nameOf={({ kinds, levels, code }) =>
          [
            code,
            (levels ?? []).map((level) => choice('honourLevel', level)).join('、'),
            (kinds ?? []).map((kind) => choice('honourKind', kind)).join('、'),
          ]
            .filter(Boolean)
            .join(' · ')
        }
        blank={() => ({ code: '', kinds: ['HONOUR'], levels: ['CITY'], grades: 1, once: true, source })}
        add={translate('grade_schemes.add_honour')}
      >
        {(path) => (
          <>
            <TextAt path={[...path, 'code']} label="code" />
            <ManyAt path={[...path, 'kinds']} label="kinds" of="honourKind" />
            <ManyAt path={[...path, 'levels']} label="levels" of="honourLevel" />
            <NumberAt path={[...path, 'grades']} label="grades" />
            <FlagAt path={[...path, 'once']} label="once" />
            <SourceAt path={path} cells={['kinds', 'levels', 'grades', 'once']} />
          </>
        )}
      </Entries>
      <FieldGrid>
        <AmongAt path={['honours']} name="among" />
        <SourceAt path={['honours']} cells={['among', 'most']} />
      </FieldGrid>
    </Switched>
  );
}
