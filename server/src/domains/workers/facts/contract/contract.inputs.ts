import { Field, InputType } from 'type-graphql';
import { DayScalar } from '../../../../shared/scalars.ts';
import { RecordFactInput } from '../facts.inputs.ts';
import { ContractKind } from './contract.enums.ts';

@InputType({ description: 'A labour contract (劳动合同).' })
export class ContractInput {
  @Field(() => ContractKind, { description: 'Term (合同类别).' }) kind!: ContractKind;
  @Field(() => String, { nullable: true, description: 'Number of the contract (合同编号).' }) number?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'First day after probation (试用期满次日).' })
  probationEndsOn?: string | null;
}

@InputType({ description: 'A contract to be entered (登记劳动合同); its days are its term.' })
export class RecordContractInput extends RecordFactInput {
  @Field(() => ContractInput, { description: 'The contract (劳动合同).' }) contract!: ContractInput;
}
