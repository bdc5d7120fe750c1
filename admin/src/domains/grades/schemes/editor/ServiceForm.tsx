import {
  ChoiceAt,
  DayAt,
  FieldGrid,
  FlagAt,
  ManyAt,
  ManyRefAt,
  NumberAt,
  Part,
  SourceAt,
  Switched,
  useAt,
} from '../../../schemes/editor/door.ts';
import { REASONS } from '../document/choices.ts';
import { EffectiveAt } from './unions.tsx';

/** 年限: how service is counted, and from which day each reason counts. */
export function ServiceForm() {
  const countFrom = useAt<string>(['service', 'countFrom']).value;
  const baseDate = useAt<string>(['service', 'baseDate']).value;
  return (
    <>
      <Part title="service" path={['service']}>
        <FieldGrid>
          <ChoiceAt path={['service', 'unit']} label="unit" of="unit" />
          <ChoiceAt path={['service', 'countFrom']} label="countFrom" of="countFrom" />
          {countFrom === 'LATER_OF_ENTRY_AND_BASE_DATE' || baseDate ? (
            <DayAt path={['service', 'baseDate']} label="baseDate" nullable />
          ) : null}
          <ChoiceAt path={['service', 'rounding']} label="rounding" of="rounding" />
          <ChoiceAt path={['service', 'gaps']} label="gaps" of="gaps" />
          <ChoiceAt path={['service', 'elsewhere']} label="elsewhere" of="elsewhere" />
          <Switched
            path={['service', 'partly']}
            label="partly"
            blank={() => ({ within: 'ANYWHERE', percent: 50 })}
            wide
          >
            <FieldGrid>
              <ChoiceAt path={['service', 'partly', 'within']} label="partly_within" of="reach" />
              <NumberAt path={['service', 'partly', 'percent']} label="partly_percent" />
            </FieldGrid>
          </Switched>
          <Switched path={['service', 'recognised']} label="recognised" blank={() => []} wide>
            <FieldGrid>
              <ManyRefAt path={['service', 'recognised']} label="recognised" to="givens" />
            </FieldGrid>
          </Switched>
          <Switched path={['service', 'measures']} label="measures" blank={() => []} wide>
            <FieldGrid>
              <ManyAt path={['service', 'measures']} label="measures" of="measure" />
            </FieldGrid>
          </Switched>
          <FlagAt path={['service', 'probation']} label="probation" />
          <FlagAt path={['service', 'suspended']} label="suspended" />
          <FlagAt path={['service', 'seconded']} label="seconded" />
          <SourceAt
            path={['service']}
            cells={[
              'unit',
              'countFrom',
              'baseDate',
              'rounding',
              'gaps',
              'elsewhere',
              'partly',
              'recognised',
              'measures',
              'probation',
              'suspended',
              'seconded',
            ]}
          />
        </FieldGrid>
      </Part>
      <Part title="effective" path={['effective']}>
        <FieldGrid>
          {REASONS.map((reason) => (
            <EffectiveAt key={reason} path={['effective', reason]} label={reason} />
          ))}
          <SourceAt path={['effective']} cells={REASONS.map((reason) => `${reason}`)} />
        </FieldGrid>
      </Part>
    </>
  );
}
