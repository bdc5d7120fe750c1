import { bilingual } from '../../messages/bilingual.ts';

/** The register of documents that rules cite. */
export const { zh, en } = bilingual({
  documents: {
    count: ['共 %{count} 份', '%{count} documents'],
    search: ['标题、文号、发文机关', 'Title, number, issuer'],
    title: ['标题', 'Title'],
    number: ['文号', 'Number'],
    issuer: ['发文机关', 'Issued by'],
    issued_on: ['发文日期', 'Issued on'],
    effective_on: ['施行日期', 'In force from'],
    ends_on: ['失效日期', 'Until before'],
    ends_on_help: ['自该日起不再有效；空为继续有效。', 'First day it is no longer in force; empty: it goes on.'],
    articles: ['所依条款', 'Articles'],
    articles_help: ['每行一条；空为整份文件。', 'One a line; empty: the whole document.'],
    file: ['文件原件', 'File'],
    superseded_by: ['替代文件', 'Superseded by'],
    superseded_by_help: [
      '自替代文件施行之日起，本文件不再有效。',
      'From the first day of that document on, this one is no longer in force.',
    ],
    standing: ['文件效力', 'Standing'],
    pending: ['复核', 'Review'],
    has_pending: ['有待复核条目', 'An entry waits'],
    no_pending: ['无待复核条目', 'No entry waits'],
    add: ['登记依据文件', 'Enter a document'],
    edit: ['变更', 'Change'],
    save: ['保存并送审', 'Save and submit'],
    details: ['登记内容', 'Entry'],
    rests: ['所支撑的内容', 'What rests on it'],
    no_rests: ['还没有内容以此为依据。', 'Nothing rests on it yet.'],
    ended_warning: [
      '已不是现行有效文件，以下内容仍以此为依据，请核对。',
      'It is no longer in force; look at what still rests on it.',
    ],
    governing_document: ['已登记文件', 'Document of the register'],
    governing_document_help: [
      '从登记中选择；失效或被替代时提醒核对。',
      'Chosen from the register; who keeps this is told when it ends.',
    ],
    empty: ['还没有登记依据文件', 'No documents yet'],
    empty_text: [
      '方案、目标、指标定义、员额和区划变更所依据的文件在这里登记；失效或被替代时，提醒维护相关内容的人。',
      'Documents that schemes, targets, definitions, quotas and boundary events rest on are entered here; when one ends, whoever keeps what rests on it is told.',
    ],
  },
});
