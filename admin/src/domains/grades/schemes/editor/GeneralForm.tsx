import {
  DayAt,
  FieldGrid,
  NumberAt,
  Part,
  RefAt,
  SourceAt,
  Switched,
  TextAt,
  WordsAt,
} from '../../../schemes/editor/door.ts';

/** 基本: what the scheme is called, whose it is, from when it holds, which grades there are. */
export function GeneralForm() {
  return (
    <>
      <Part title="general">
        <FieldGrid>
          <TextAt path={['code']} label="code" />
          <DayAt path={['validFrom']} label="validFrom" />
          <TextAt path={['issuer']} label="issuer" nullable />
          <TextAt path={['division']} label="division" nullable />
          <TextAt path={['districtClass']} label="districtClass" nullable />
          <WordsAt path={['title']} label="title" wide />
        </FieldGrid>
      </Part>
      <Part title="grades">
        <FieldGrid>
          <NumberAt path={['grades', 'lowest']} label="lowest" />
          <NumberAt path={['grades', 'highest']} label="highest" />
          <RefAt path={['mainLadder']} label="mainLadder" to="ladders" />
          <SourceAt path={['grades']} cells={['lowest', 'highest']} />
        </FieldGrid>
      </Part>
      <Switched path={['note']} label="note" blank={() => ({ zh: '', en: '' })}>
        <FieldGrid>
          <WordsAt path={['note']} label="note" wide rows={2} />
        </FieldGrid>
      </Switched>
    </>
  );
}
